// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of files beside their import: what they are before their turn comes, what went wrong, and the
// rows that figures came from.
#include "app/desktop/projectworkspace.h"
#include "app/session/sourcerows.h"
#include "importers/core/importer.h"

#include <QFileInfo>

#include <algorithm>
#include <filesystem>

namespace tare::app {

using model::Error;
using model::Result;

namespace {

views::SourceRows shown(const views::RowsRequest& request,
                        const Result<std::optional<importers::BillRows>>& read)
{
    views::SourceRows rows;
    rows.request = request;
    if (!read) {
        rows.state = views::SourceRows::State::Failed;
        rows.error = read.error();
        return rows;
    }
    if (!*read) {
        rows.state = views::SourceRows::State::Changed;
        return rows;
    }
    for (const std::string& column : (*read)->columns)
        rows.columns.push_back(QString::fromStdString(column));
    for (const importers::BillRows::Row& row : (*read)->rows) {
        rows.rows.push_back({row.line, {}});
        for (const std::string& cell : row.cells)
            rows.rows.back().cells.push_back(QString::fromStdString(cell));
    }
    rows.hasMore = (*read)->hasMore;
    return rows;
}

} // namespace

// So that a file that waits says what it is. What cannot be read is told when its turn comes.
void ProjectWorkspace::recogniseAhead(int id, const std::string& path)
{
    m_readingQueue.post([this, id, path] {
        std::error_code error;
        if (!std::filesystem::is_regular_file(path, error))
            return;
        const Result<importers::Recognised> recognised = importers::recognise(path);
        if (!recognised)
            return;
        onGuiThread(
            [this, id, format = std::string(recognised->importer->id()), version = recognised->version] {
                for (views::RunningImport& running : m_running)
                    if (running.id == id) {
                        running.format = format;
                        running.version = version;
                    }
                Q_EMIT runningImportsChanged();
            });
    });
}

void ProjectWorkspace::noteBegun(int id)
{
    for (views::RunningImport& running : m_running)
        if (running.id == id) {
            running.isWaiting = false;
            m_runningDetails[id].clock.start(); // the rate is that of reading, not of waiting
        }
    Q_EMIT runningImportsChanged();
}

void ProjectWorkspace::noteFailure(const ImportJob& job, const Error& error)
{
    if (error.code == model::ErrorCode::Cancelled)
        return;
    const QString path = QString::fromStdString(job.path);
    m_failed.push_back(
        {job.id, path, QFileInfo(path).fileName(), QString::fromStdString(job.cluster), error});
    Q_EMIT failedImportsChanged();
}

// Cancelled by nobody but the end of the program, which is how pages tell it.
void ProjectWorkspace::noteInterrupted(const std::vector<JournalImport>& imports)
{
    for (const JournalImport& import : imports) {
        const QString path = QString::fromStdString(import.path);
        m_failed.push_back({m_nextRunningId++,
                            path,
                            QFileInfo(path).fileName(),
                            QString::fromStdString(import.cluster),
                            {model::ErrorCode::Cancelled, {}, {}}});
    }
    if (!imports.empty())
        Q_EMIT failedImportsChanged();
}

// A file that is read again, or has come in under another name of its cluster, failed no more.
void ProjectWorkspace::forgetFailures(const QString& path)
{
    if (std::erase_if(m_failed, [&](const views::FailedImport& failed) { return failed.path == path; }) > 0)
        Q_EMIT failedImportsChanged();
}

void ProjectWorkspace::retryImport(int failedId, const QString& cluster)
{
    const auto failed =
        std::find_if(m_failed.begin(), m_failed.end(),
                     [failedId](const views::FailedImport& known) { return known.id == failedId; });
    if (failed == m_failed.end())
        return;
    const views::FailedImport again = *failed;
    importFiles({again.path}, cluster.isEmpty() ? again.cluster : cluster);
}

void ProjectWorkspace::dismissImport(int failedId)
{
    std::erase_if(m_failed, [failedId](const views::FailedImport& known) { return known.id == failedId; });
    Q_EMIT failedImportsChanged();
}

void ProjectWorkspace::readRows(const views::RowsRequest& request)
{
    m_rowsStop.requestStop();
    m_rowsStop = model::StopToken();
    const auto info =
        std::find_if(m_state.imports.begin(), m_state.imports.end(),
                     [&](const model::ImportInfo& known) { return known.id == request.importId; });
    if (info == m_state.imports.end())
        return;
    importers::BillRowsWanted wanted;
    wanted.firstLine = request.firstLine;
    wanted.lastLine = request.lastLine;
    wanted.resource = request.resource.toStdString();
    m_readingQueue.post([this, request, wanted, file = info->file, stop = m_rowsStop] {
        const auto read = readSourceRows(file, wanted, stop);
        if (stop.isStopRequested())
            return; // others are asked for
        onGuiThread([this, rows = shown(request, read)] { Q_EMIT rowsRead(rows); });
    });
}

} // namespace tare::app
