// SPDX-License-Identifier: GPL-3.0-or-later
// What the window opens, takes in and writes: projects, samples, files that are dropped, exports and
// pictures.
#include "views/charts/chartpicture.h"
#include "views/pages/ranking/rankingpage.h"
#include "views/text/displaytext.h"
#include "views/window/mainwindow.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTimer>

namespace tare::views {

namespace {

constexpr int longestUnpainted = 300; // milliseconds: a window that starts minimised is not painted at all

QString projectSuffix()
{
    return QStringLiteral(".tare");
}

QStringList localFiles(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile())
            paths += url.toLocalFile();
    return paths;
}

} // namespace

void MainWindow::openProject(const QString& path)
{
    m_messages->clear();
    m_opened = path;
    m_workspace.openProject(path);
}

void MainWindow::createProject(const QString& path)
{
    m_messages->clear();
    m_opened = path;
    m_workspace.createProject(path);
}

void MainWindow::openAtStart(const QString& path)
{
    m_openedAtStart = path;
    if (m_isPainted)
        beginWork();
    else
        QTimer::singleShot(longestUnpainted, this, &MainWindow::beginWork);
}

void MainWindow::openOther()
{
    const QString path = m_questions.projectToOpen(this, defaultFolder());
    if (!path.isEmpty())
        openProject(path);
}

void MainWindow::locateProject(const QString& path)
{
    const QString found = m_questions.projectToOpen(this, QFileInfo(path).absolutePath());
    if (found.isEmpty())
        return;
    m_recent.move(path, found);
    openProject(found);
}

void MainWindow::newProject()
{
    const QString path =
        m_questions.projectToCreate(this, QDir(defaultFolder()).filePath(tr("Untitled") + projectSuffix()));
    if (!path.isEmpty())
        createProject(path);
}

void MainWindow::openSample(int index)
{
    const Sample sample = m_samples().at(static_cast<std::size_t>(index));
    const QString path =
        m_questions.projectToCreate(this, QDir(defaultFolder()).filePath(sample.title + projectSuffix()));
    if (path.isEmpty())
        return;
    createProject(path);
    sample.write([window = QPointer(this), path, cluster = sample.cluster](const QStringList& files) {
        // Another project may have been opened meanwhile, or none after all.
        if (window && window->m_opened == path && !files.isEmpty())
            window->importSample(files, cluster);
    });
}

// Its files may be there before its project or after.
void MainWindow::importSample(const QStringList& files, const QString& cluster)
{
    if (m_workspace.hasProject()) {
        m_workspace.importFiles(files, cluster);
        return;
    }
    m_waitingFiles = files;
    m_waitingCluster = cluster;
}

void MainWindow::chooseFiles()
{
    const QStringList paths = m_questions.filesToImport(this, defaultFolder());
    if (!paths.isEmpty())
        importFiles(paths);
}

void MainWindow::importFiles(const QStringList& paths)
{
    for (const QString& path : paths)
        if (path.endsWith(projectSuffix(), Qt::CaseInsensitive)) {
            openProject(path);
            return;
        }
    if (m_workspace.hasProject()) {
        m_workspace.importFiles(paths);
        showPage(PageId::Sources);
        return;
    }
    const QString folder = QFileInfo(paths.first()).absolutePath();
    const QString path =
        m_questions.projectToCreate(this, QDir(folder).filePath(tr("Untitled") + projectSuffix()));
    if (path.isEmpty())
        return;
    m_waitingFiles = paths;
    createProject(path);
}

void MainWindow::importFailed(const QString& fileName, const model::Error& error)
{
    if (error.code == model::ErrorCode::Cancelled)
        return; // the person knows
    if (error.code != model::ErrorCode::ClusterNameNeeded) {
        m_messages->showError(error, fileName);
        return;
    }
    const QString path = error.place.file.empty() ? fileName : QString::fromStdString(error.place.file);
    m_messages->show({MessageStrip::Kind::Note,
                      tr("%1 does not name its cluster, and the project already holds one. Which is it?")
                          .arg(displayText(QFileInfo(path).fileName())),
                      {},
                      tr("Name it…"),
                      [this, path] {
                          const QString name = m_questions.clusterName(this, QFileInfo(path).fileName());
                          if (!name.isEmpty())
                              m_workspace.importFiles({path}, name);
                      }});
}

void MainWindow::exportRanking()
{
    const auto exported = rankingPage().chooseExport();
    if (!exported)
        return;
    const QString name = QFileInfo(m_workspace.projectPath()).completeBaseName() + exported->suffix;
    QString path = m_questions.exportFile(this, QDir(defaultFolder()).filePath(name));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += exported->suffix;
    const std::string& text = exported->text;
    QSaveFile file(path);
    const bool isWritten =
        file.open(QIODevice::WriteOnly) &&
        file.write(text.data(), static_cast<qint64>(text.size())) == static_cast<qint64>(text.size()) &&
        file.commit();
    if (!isWritten) {
        model::Error error{model::ErrorCode::FileUnwritable, {file.errorString().toStdString()}, {}};
        error.place.file = path.toStdString();
        m_messages->showError(error);
    }
}

void MainWindow::savePicture(const ChartWidget& chart)
{
    const QString path = m_questions.pictureFile(this, QDir(defaultFolder()).filePath(chart.title()));
    if (path.isEmpty())
        return;
    const QString failure = views::savePicture(chart, path);
    if (failure.isEmpty())
        return;
    model::Error error{model::ErrorCode::FileUnwritable, {failure.toStdString()}, {}};
    error.place.file = path.toStdString();
    m_messages->showError(error);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && !localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
    m_start->setDropping(event->isAccepted());
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent* event)
{
    m_start->setDropping(false);
    QMainWindow::dragLeaveEvent(event);
}

void MainWindow::dropEvent(QDropEvent* event)
{
    m_start->setDropping(false);
    event->acceptProposedAction();
    importFiles(localFiles(*event->mimeData()));
}

QString MainWindow::defaultFolder() const
{
    const QString path = m_workspace.projectPath();
    return path.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                          : QFileInfo(path).absolutePath();
}

} // namespace tare::views
