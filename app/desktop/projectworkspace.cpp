// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/projectworkspace.h"

#include "app/session/scenariofiles.h"

#include <QFileInfo>

#include <algorithm>

namespace tare::app {

using model::Edit;
using model::Error;
using model::Result;
using model::Status;

namespace {

constexpr int progressInterval = 250; // milliseconds

// Only an import changes what was read of the files.
Reading readingAfter(const Edit& edit)
{
    const bool isOfImport = std::holds_alternative<model::ImportEdit>(edit) ||
                            std::holds_alternative<model::RemoveImportEdit>(edit);
    return isOfImport ? Reading::WithSnapshot : Reading::WithoutSnapshot;
}

} // namespace

ProjectWorkspace::ProjectWorkspace(QObject* parent) : views::Workspace(parent)
{
    m_progressTimer.setInterval(progressInterval);
    connect(&m_progressTimer, &QTimer::timeout, this, &ProjectWorkspace::updateProgress);
}

ProjectWorkspace::~ProjectWorkspace()
{
    m_evaluationStop.requestStop();
    m_projectStop.requestStop();
    for (auto& [id, running] : m_runningDetails)
        running.stop.requestStop();
}

void ProjectWorkspace::onGuiThread(std::function<void()> function)
{
    // The receiver drops what is still queued when it is destroyed.
    QMetaObject::invokeMethod(this, std::move(function), Qt::QueuedConnection);
}

void ProjectWorkspace::openProject(const QString& path)
{
    closeProject();
    m_projectStop = model::StopToken();
    const std::uint64_t number = ++m_projectNumber;
    m_projectQueue.post([this, number, file = path.toStdString(), stop = m_projectStop] {
        Result<std::unique_ptr<model::Project>> opened =
            model::Project::open(file, {.createIfMissing = true});
        if (!opened) {
            onGuiThread([this, error = opened.error()] { Q_EMIT failed(error); });
            return;
        }
        m_project = std::move(opened).value();
        Result<ProjectState> state = readState(*m_project, Reading::WithSnapshot, stop);
        if (!state) {
            m_project.reset();
            onGuiThread([this, error = state.error()] { Q_EMIT failed(error); });
            return;
        }
        onGuiThread([this, number, state = std::move(state).value()]() mutable {
            if (number != m_projectNumber)
                return; // another one was opened meanwhile
            m_hasProject = true;
            m_state.imports = state.imports; // which page opens depends on whether there are any
            Q_EMIT projectChanged();
            show(std::move(state), Reading::WithSnapshot);
        });
    });
}

void ProjectWorkspace::closeProject()
{
    if (!m_hasProject)
        return;
    m_projectStop.requestStop();
    m_evaluationStop.requestStop();
    for (auto& [id, running] : m_runningDetails)
        running.stop.requestStop();
    m_projectQueue.post([this] { m_project.reset(); });
    m_hasProject = false;
    ++m_projectNumber;
    ++m_evaluationNumber;
    m_state = {};
    m_evaluation.reset();
    m_isEvaluating = false;
    Q_EMIT projectChanged();
    Q_EMIT importsChanged();
    Q_EMIT evaluationChanged();
    Q_EMIT scenarioChanged();
    Q_EMIT historyChanged();
}

void ProjectWorkspace::show(ProjectState state, Reading reading)
{
    if (!m_hasProject)
        return;
    if (reading == Reading::WithoutSnapshot)
        state.prepared = m_state.prepared;
    m_state = std::move(state);
    Q_EMIT importsChanged();
    Q_EMIT scenarioChanged();
    Q_EMIT historyChanged();
    evaluate();
}

void ProjectWorkspace::change(Job job, Reading reading)
{
    if (!m_hasProject)
        return;
    m_projectQueue.post(
        [this, job = std::move(job), reading, number = m_projectNumber, stop = m_projectStop] {
            if (!m_project)
                return;
            if (const Status done = job(*m_project); !done)
                onGuiThread([this, error = done.error()] { Q_EMIT failed(error); });
            Result<ProjectState> state = readState(*m_project, reading, stop);
            if (!state) {
                onGuiThread([this, error = state.error()] { Q_EMIT failed(error); });
                return;
            }
            onGuiThread([this, number, reading, state = std::move(state).value()]() mutable {
                if (number == m_projectNumber)
                    show(std::move(state), reading);
            });
        });
}

void ProjectWorkspace::evaluate()
{
    m_evaluationStop.requestStop();
    m_evaluationStop = model::StopToken();
    const std::uint64_t number = ++m_evaluationNumber;
    if (!m_state.prepared) {
        m_evaluation.reset();
        m_isEvaluating = false;
        Q_EMIT evaluationChanged();
        return;
    }
    m_isEvaluating = true;
    Q_EMIT evaluationStarted();
    m_evaluationQueue.post([this, number, prepared = m_state.prepared, scenario = m_state.scenario,
                            stop = m_evaluationStop] {
        Result<model::Evaluation> result = model::evaluate(prepared, scenario, model::RankKey::Payback, stop);
        onGuiThread([this, number, result = std::make_shared<Result<model::Evaluation>>(std::move(result))] {
            if (number != m_evaluationNumber)
                return; // a newer one is under way
            m_isEvaluating = false;
            if (*result) {
                m_evaluation = std::make_shared<const model::Evaluation>(std::move(*result).value());
            } else {
                m_evaluation.reset();
                Q_EMIT failed(result->error());
            }
            Q_EMIT evaluationChanged();
        });
    });
}

void ProjectWorkspace::importFiles(const QStringList& paths, const QString& cluster)
{
    if (!m_hasProject)
        return;
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
    m_running.push_back(running);
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
        if (job.projectNumber == m_projectNumber)
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
    Q_EMIT runningImportsChanged();
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
    change([edit](model::Project& project) { return applyEdit(project, edit); }, Reading::WithSnapshot);
}

QStringList ProjectWorkspace::scenarioNames() const
{
    QStringList names;
    for (const std::string& name : m_state.scenarioNames)
        names.append(QString::fromStdString(name));
    return names;
}

void ProjectWorkspace::useScenario(const QString& name)
{
    change([name = name.toStdString()](model::Project& project) { return project.useScenario(name); },
           Reading::WithoutSnapshot);
}

// Shown at once and stored behind the scenes; evaluation does not wait for the disk.
void ProjectWorkspace::makeEdit(const Edit& edit)
{
    if (!m_hasProject || m_state.isReadOnly)
        return;
    m_state.scenario = model::applied(std::move(m_state.scenario), edit);
    Q_EMIT scenarioChanged();
    evaluate();
    m_projectQueue.post([this, edit] {
        if (!m_project)
            return;
        const Status done = applyEdit(*m_project, edit);
        onGuiThread([this, edit, done] {
            if (!done) {
                Q_EMIT failed(done.error());
                m_state.scenario = model::reverted(std::move(m_state.scenario), edit);
                Q_EMIT scenarioChanged();
                evaluate();
                return;
            }
            m_state.edits.resize(m_state.editsDone);
            m_state.edits.push_back(edit);
            m_state.editsDone = m_state.edits.size();
            Q_EMIT historyChanged();
        });
    });
}

void ProjectWorkspace::setParameter(const QString& parameter,
                                    const std::optional<model::ParameterValue>& after)
{
    const std::string id = parameter.toStdString();
    model::ParameterEdit edit{
        .scenario = m_state.scenario.name, .parameter = id, .before = {}, .after = after};
    if (const auto before = m_state.scenario.parameters.find(id); before != m_state.scenario.parameters.end())
        edit.before = before->second;
    if (edit.before != edit.after)
        makeEdit(edit);
}

void ProjectWorkspace::setWorkload(const QString& workload, const model::WorkloadOverride& after)
{
    const std::string id = workload.toStdString();
    model::WorkloadEdit edit{.scenario = m_state.scenario.name, .workload = id, .before = {}, .after = after};
    if (const auto before = m_state.scenario.workloads.find(id); before != m_state.scenario.workloads.end())
        edit.before = before->second;
    if (!(edit.before == edit.after))
        makeEdit(edit);
}

std::optional<Edit> ProjectWorkspace::nextUndo() const
{
    if (m_state.editsDone == 0 || m_state.isReadOnly)
        return std::nullopt;
    return m_state.edits[m_state.editsDone - 1];
}

std::optional<Edit> ProjectWorkspace::nextRedo() const
{
    if (m_state.editsDone >= m_state.edits.size() || m_state.isReadOnly)
        return std::nullopt;
    return m_state.edits[m_state.editsDone];
}

void ProjectWorkspace::undo()
{
    if (const std::optional<Edit> edit = nextUndo())
        change(undoEdit, readingAfter(*edit));
}

void ProjectWorkspace::redo()
{
    if (const std::optional<Edit> edit = nextRedo())
        change(redoEdit, readingAfter(*edit));
}

} // namespace tare::app
