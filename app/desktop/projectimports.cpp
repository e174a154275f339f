// SPDX-License-Identifier: GPL-3.0-or-later
// The imports of the open project.
#include "app/desktop/projectworkspace.h"
#include "app/session/scenariofiles.h"

#include <QFileInfo>

#include <algorithm>

namespace tare::app {

using model::Edit;
using model::Error;
using model::Result;
using model::Status;

void ProjectWorkspace::importFiles(const QStringList& paths, const QString& cluster)
{
    if (!m_hasProject)
        return;
    m_madeSinceImport = m_undoneSinceImport = 0;
    for (const QString& path : paths)
        beginImport(path, cluster);
    Q_EMIT runningImportsChanged();
    m_progressTimer.start();
}

void ProjectWorkspace::beginImport(const QString& path, const QString& cluster)
{
    const int id = m_nextRunningId++;
    Running& details = m_runningDetails[id];
    details.clock.start();
    views::RunningImport running;
    running.id = id;
    running.fileName = QFileInfo(path).fileName();
    running.isWaiting = true;
    m_running.push_back(running);
    forgetFailures(path);
    recogniseAhead(id, path.toStdString());
    if (!m_state.isReadOnly)
        m_journal.noteImport({.id = id, .path = path.toStdString(), .cluster = cluster.toStdString()},
                             journalBase());
    const ImportJob job{.id = id,
                        .projectNumber = m_projectNumber,
                        .path = path.toStdString(),
                        .cluster = cluster.toStdString(),
                        .stop = details.stop,
                        .projectStop = m_projectStop};
    m_projectQueue.post([this, job] { importOnProjectThread(job); });
}

void ProjectWorkspace::importOnProjectThread(const ImportJob& job)
{
    if (!m_project) {
        onGuiThread([this, id = job.id] { endImport(id); });
        return;
    }
    onGuiThread([this, id = job.id] { noteBegun(id); });
    const ImportObserver observer{
        .started = {}, .progressed = [this, &job](const std::string&, const model::Progress& progress) {
            const std::lock_guard lock(m_progressMutex);
            m_progress[job.id] = progress;
        }};
    if (isScenarioFile(job.path)) {
        importScenarioOnProjectThread(job);
        return;
    }
    const Result<std::vector<InputFile>> files = inputFiles({job.path});
    auto outcome = std::make_shared<Result<ImportOutcome>>(
        files ? app::importFiles(*m_project, *files, {.cluster = job.cluster, .format = {}}, observer,
                                 job.stop, m_executor)
              : Result<ImportOutcome>(files.error()));
    auto state = std::make_shared<Result<ProjectState>>(
        readState(*m_project, *outcome ? Reading::WithSnapshot : Reading::WithoutSnapshot, job.projectStop));
    onGuiThread([this, job, outcome, state] {
        endImport(job.id);
        if (job.projectNumber != m_projectNumber)
            return;
        if (!*outcome)
            noteFailure(job, outcome->error());
        tellImport(job.path, *outcome, *state);
    });
}

void ProjectWorkspace::importScenarioOnProjectThread(const ImportJob& job)
{
    const Result<model::Scenario> scenario = readScenarioFile(job.path);
    const Status stored = scenario ? storeScenario(*m_project, *scenario) : Status(scenario);
    auto state = std::make_shared<Result<ProjectState>>(
        readState(*m_project, Reading::WithoutSnapshot, job.projectStop));
    onGuiThread([this, job, stored, state] {
        endImport(job.id);
        if (job.projectNumber != m_projectNumber)
            return;
        if (!stored)
            noteFailure(job, stored.error());
        if (!stored)
            Q_EMIT importFailed(QFileInfo(QString::fromStdString(job.path)).fileName(), stored.error());
        else if (*state)
            show(std::move(*state).value(), Reading::WithoutSnapshot);
    });
}

void ProjectWorkspace::tellImport(const std::string& path, Result<ImportOutcome>& outcome,
                                  Result<ProjectState>& state)
{
    if (!outcome) {
        if (outcome.error().code != model::ErrorCode::Cancelled)
            Q_EMIT importFailed(QFileInfo(QString::fromStdString(path)).fileName(), outcome.error());
        return;
    }
    if (!state) {
        Q_EMIT failed(state.error());
        return;
    }
    show(std::move(state).value(), Reading::WithSnapshot);
    for (const ImportedFile& file : outcome->files) {
        const auto info =
            std::find_if(m_state.imports.begin(), m_state.imports.end(),
                         [&](const model::ImportInfo& known) { return known.id == file.importId; });
        if (info != m_state.imports.end())
            Q_EMIT importFinished(QString::fromStdString(info->file.name), *info, file.replaced.has_value());
    }
    for (const Error& error : outcome->passedOver)
        Q_EMIT importFailed(QString::fromStdString(error.place.file), error);
}

void ProjectWorkspace::endImport(int id)
{
    m_runningDetails.erase(id);
    std::erase_if(m_running, [id](const views::RunningImport& running) { return running.id == id; });
    if (m_running.empty())
        m_progressTimer.stop();
    m_journal.noteEnd(id);
    dropJournal();
    Q_EMIT runningImportsChanged();
}

JournalBase ProjectWorkspace::journalBase() const
{
    const model::Workbook& workbook = m_state.workbook;
    JournalBase base{.editsDone = workbook.editsDone, .lastEdit = {}, .newestImport = 0};
    if (workbook.editsDone > 0)
        base.lastEdit = model::formatEdit(workbook.edits[workbook.editsDone - 1].edit);
    for (const model::ImportInfo& import : m_state.imports)
        base.newestImport = std::max(base.newestImport, import.id);
    return base;
}

void ProjectWorkspace::dropJournal()
{
    if (m_running.empty() && m_unstored.empty())
        m_journal.drop();
}

void ProjectWorkspace::updateProgress()
{
    {
        const std::lock_guard lock(m_progressMutex);
        for (views::RunningImport& running : m_running) {
            const auto told = m_progress.find(running.id);
            if (told == m_progress.end())
                continue;
            running.progress = told->second;
            const double seconds = static_cast<double>(m_runningDetails[running.id].clock.elapsed()) / 1000.0;
            if (seconds <= 0)
                continue;
            running.bytesPerSecond = static_cast<double>(told->second.bytesDone) / seconds;
            running.secondsLeft.reset();
            if (told->second.bytesTotal >= told->second.bytesDone && running.bytesPerSecond > 0)
                running.secondsLeft = static_cast<double>(told->second.bytesTotal - told->second.bytesDone) /
                                      running.bytesPerSecond;
        }
    }
    Q_EMIT runningImportsChanged();
}

void ProjectWorkspace::cancelImport(int runningId)
{
    const auto details = m_runningDetails.find(runningId);
    if (details == m_runningDetails.end())
        return;
    details->second.stop.requestStop();
    for (views::RunningImport& running : m_running)
        running.isCanceling = running.isCanceling || running.id == runningId;
    Q_EMIT runningImportsChanged();
}

void ProjectWorkspace::removeImport(std::int64_t importId)
{
    const auto info = std::find_if(m_state.imports.begin(), m_state.imports.end(),
                                   [&](const model::ImportInfo& known) { return known.id == importId; });
    if (info == m_state.imports.end())
        return;
    const Edit edit = model::RemoveImportEdit{.importId = importId, .fileName = info->file.name};
    carryOut({{Step::Kind::Make, made(edit)}});
}

void ProjectWorkspace::sealImports()
{
    if (!m_hasProject || m_state.isReadOnly)
        return;
    m_sealer.start(m_state.imports,
                   [this, number = m_projectNumber](const Seal& seal) { keepSeal(seal, number); });
}

void ProjectWorkspace::keepSeal(const Seal& seal, std::uint64_t projectNumber)
{
    onGuiThread([this, seal, projectNumber] {
        if (projectNumber != m_projectNumber)
            return;
        m_projectQueue.post([this, seal] {
            if (m_project) // a failure is of no consequence: the file is hashed again next time
                static_cast<void>(m_project->sealImport(seal.importId, seal.sha256));
        });
        for (model::ImportInfo& import : m_state.imports)
            if (import.id == seal.importId)
                import.file.sha256 = seal.sha256;
    });
}

} // namespace tare::app
