// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/storywindow.h"

#include "app/desktop/samples.h"

#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QTest>

namespace tare::tests {

namespace {

constexpr int beatInterval = 5;

} // namespace

LoopWatch::LoopWatch()
{
    m_timer.setInterval(beatInterval);
    connect(&m_timer, &QTimer::timeout, this, &LoopWatch::beat);
    m_sinceBeat.start();
    m_timer.start();
}

void LoopWatch::beat()
{
    m_longest = std::max(m_longest, m_sinceBeat.restart() - beatInterval);
}

StoryWindow::StoryWindow(const QString& language)
    : m_settings(std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("settings.ini")),
                                             QSettings::IniFormat))
{
    m_translation.use(language);
    start();
}

StoryWindow::~StoryWindow()
{
    m_window->close();
    m_window.reset();
    m_workspace.reset();
    m_translation.use(QStringLiteral("en"));
    qInfo("longest block of the event loop: %lld ms", static_cast<long long>(m_watch.longest()));
}

void StoryWindow::start()
{
    m_workspace = std::make_unique<app::ProjectWorkspace>();
    m_window = std::make_unique<views::MainWindow>(*m_workspace, m_questions, *m_settings, app::samples,
                                                   app::languages());
    QObject::connect(m_window.get(), &views::MainWindow::languageChosen, m_window.get(),
                     [this](const QString& language) { m_translation.use(language); });
    m_window->resize(1440, 900);
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        QTest::qFail("the window did not become active", __FILE__, __LINE__);
}

void StoryWindow::restart()
{
    m_window->close();
    m_window.reset();
    m_workspace.reset();
    start();
}

void StoryWindow::drop(const QStringList& paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls += QUrl::fromLocalFile(path);
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QDropEvent event(QPointF(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &event);
}

QString StoryWindow::caseFile(const QString& name)
{
    return QStringLiteral(TARE_SOURCE_DIR "/tests/data/cases/1/") + name;
}

void StoryWindow::openCase(const QString& projectName)
{
    m_questions.project = path(projectName);
    drop({caseFile(QStringLiteral("cluster.json")), caseFile(QStringLiteral("top.txt")),
          caseFile(QStringLiteral("bill.csv")), caseFile(QStringLiteral("scenario.json"))});
    const auto isThere = [this] {
        return m_workspace->imports().size() == 3 &&
               m_workspace->scenarioNames().contains(QStringLiteral("Held out"));
    };
    if (!QTest::qWaitFor(isThere, 20'000) || !waitForFigures())
        QTest::qFail("the case was not imported", __FILE__, __LINE__);
}

bool StoryWindow::waitForFigures()
{
    return QTest::qWaitFor(
        [this] {
            return m_workspace->runningImports().empty() && !m_workspace->isEvaluating() &&
                   m_workspace->evaluation() != nullptr;
        },
        20'000);
}

QAction* StoryWindow::action(const QString& text)
{
    for (QAction* action : m_window->findChildren<QAction*>())
        if (action->text().remove(u'&') == text)
            return action;
    return nullptr;
}

} // namespace tare::tests
