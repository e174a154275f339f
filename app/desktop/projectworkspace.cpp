// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/projectworkspace.h"

#include "model/project/username.h"

namespace tare::app {

using model::Error;
using model::Result;

namespace {

constexpr int progressInterval = 250;  // milliseconds
constexpr int viewStateInterval = 500; // milliseconds

Latest<model::Evaluation>::Work evaluationOf(const std::shared_ptr<const model::Prepared>& prepared,
                                             const model::Scenario& scenario)
{
    return [prepared, scenario](const model::StopToken& stop) {
        ThreadExecutor executor;
        return model::evaluate(prepared, scenario, model::RankKey::Payback, stop, executor);
    };
}

Error inFile(Error error, const std::string& path)
{
    if (error.place.file.empty())
        error.place.file = path;
    return error;
}

} // namespace

ProjectWorkspace::ProjectWorkspace(Editor editor, QObject* parent)
    : views::Workspace(parent), m_editor(std::move(editor)),
      m_evaluation(
          *this, [this] { showEvaluation(); }, [this](const Error& error) { Q_EMIT failed(error); }),
      m_comparison(*this, [this] { Q_EMIT comparisonChanged(); }),
      m_preview(*this, [this] { Q_EMIT previewChanged(); }),
      m_swings(
          *this, [this] { Q_EMIT swingsChanged(); }, {}, Urgency::Low)
{
    if (m_editor.name.empty())
        m_editor.name = model::userName();
    m_progressTimer.setInterval(progressInterval);
    connect(&m_progressTimer, &QTimer::timeout, this, &ProjectWorkspace::updateProgress);
    m_viewStateTimer.setInterval(viewStateInterval);
    m_viewStateTimer.setSingleShot(true);
    connect(&m_viewStateTimer, &QTimer::timeout, this, &ProjectWorkspace::storeViewStates);
}

ProjectWorkspace::~ProjectWorkspace()
{
    storeViewStates();
    m_projectStop.requestStop();
    m_rowsStop.requestStop();
    m_sealer.stop();
    stopImports();
    m_projectQueue.post(m_journal.release());
    m_projectQueue.finish();
}

void ProjectWorkspace::stopImports()
{
    for (auto& [id, running] : m_runningDetails) {
        running.stop.requestStop();
        m_journal.noteEnd(id); // as the person wanted it
    }
}

void ProjectWorkspace::onGuiThread(std::function<void()> function)
{
    // The receiver drops what is still queued when it is destroyed.
    QMetaObject::invokeMethod(this, std::move(function), Qt::QueuedConnection);
}

void ProjectWorkspace::openProject(const QString& path, IfMissing ifMissing)
{
    closeProject();
    m_projectStop = model::StopToken();
    const std::uint64_t number = ++m_projectNumber;
    const model::OpenOptions options{.createIfMissing = ifMissing == IfMissing::Create,
                                     .vfs = {},
                                     .clock = m_editor.clock,
                                     .user = m_editor.name};
    m_projectQueue.post([this, number, options, file = path.toStdString(), stop = m_projectStop] {
        m_project.reset(); // it may be the very same
        Result<std::unique_ptr<model::Project>> opened = model::Project::open(file, options);
        if (!opened) {
            onGuiThread([this, error = inFile(opened.error(), file)] { Q_EMIT failed(error); });
            return;
        }
        m_project = std::move(opened).value();
        const std::optional<Error> refusal = m_project->refusal();
        const Recovery recovery = m_project->isReadOnly() ? Recovery() : recover(*m_project);
        Result<ProjectState> state = readState(*m_project, Reading::WithSnapshot, stop);
        if (!state) {
            m_project.reset();
            onGuiThread([this, error = inFile(state.error(), file)] { Q_EMIT failed(error); });
            return;
        }
        onGuiThread([this, number, file, refusal, recovery, state = std::move(state).value()]() mutable {
            if (number != m_projectNumber)
                return; // another one was opened meanwhile
            m_hasProject = true;
            m_state = state; // pages ask at once for what there is
            m_journal.setProject(recovery.status ? m_state.path : std::string());
            noteInterrupted(recovery.unfinished);
            Q_EMIT projectChanged();
            show(std::move(state), Reading::WithSnapshot);
            if (refusal)
                Q_EMIT failed(inFile(*refusal, file));
            if (!recovery.status)
                Q_EMIT failed(recovery.status.error());
        });
    });
}

void ProjectWorkspace::closeProject()
{
    if (!m_hasProject)
        return;
    storeViewStates();
    m_projectStop.requestStop();
    stopImports();
    m_projectQueue.post([this, dropJournal = m_journal.release()] {
        dropJournal();
        m_project.reset();
    });
    m_hasProject = false;
    ++m_projectNumber;
    m_unstored.clear();
    m_unstoredViewStates.clear();
    m_state = {};
    m_failed.clear();
    m_compared = {};
    m_previewed.reset();
    m_evaluation.clear();
    m_comparison.clear();
    m_preview.clear();
    m_swings.clear();
    Q_EMIT projectChanged();
    Q_EMIT importsChanged();
    Q_EMIT evaluationChanged();
    Q_EMIT scenarioChanged();
    Q_EMIT historyChanged();
    Q_EMIT comparisonChanged();
    Q_EMIT previewChanged();
    Q_EMIT swingsChanged();
    Q_EMIT annotationsChanged();
    Q_EMIT savedFiltersChanged();
}

void ProjectWorkspace::show(ProjectState state, Reading reading)
{
    if (!m_hasProject)
        return;
    if (reading == Reading::WithoutSnapshot)
        state.prepared = m_state.prepared;
    const bool hasOtherData = state.prepared != m_state.prepared;
    m_state = std::move(state);
    for (const Steps& steps : m_unstored)
        app::carryOut(m_state.workbook, steps);
    evaluate();
    refreshComparison();
    if (hasOtherData && m_previewed)
        evaluatePreview();
    Q_EMIT importsChanged();
    Q_EMIT scenarioChanged();
    Q_EMIT historyChanged();
    Q_EMIT annotationsChanged();
    Q_EMIT savedFiltersChanged();
}

// Shows what the file says, after something went wrong or the files' data have changed.
void ProjectWorkspace::readAgain(Reading reading)
{
    m_projectQueue.post([this, reading, number = m_projectNumber, stop = m_projectStop] {
        if (!m_project)
            return;
        Result<ProjectState> state = readState(*m_project, reading, stop);
        if (!state) {
            onGuiThread([this, error = state.error()] { showFailureToRead(error); });
            return;
        }
        onGuiThread([this, number, reading, state = std::move(state).value()]() mutable {
            if (number == m_projectNumber)
                show(std::move(state), reading);
        });
    });
}

void ProjectWorkspace::showFailureToRead(const Error& error)
{
    if (error.code != model::ErrorCode::Cancelled)
        Q_EMIT failed(error);
}

void ProjectWorkspace::evaluate()
{
    m_swings.stop(); // those of an older result would only take its time
    if (!m_state.prepared) {
        m_evaluation.clear();
        showEvaluation();
        return;
    }
    m_evaluation.start(evaluationOf(m_state.prepared, m_state.workbook.scenario()));
    Q_EMIT evaluationStarted();
}

void ProjectWorkspace::showEvaluation()
{
    Q_EMIT evaluationChanged();
    computeSwings();
    sealImports();
}

void ProjectWorkspace::setSwingsWanted(bool isWanted)
{
    if (isWanted == m_areSwingsWanted)
        return;
    m_areSwingsWanted = isWanted;
    computeSwings();
}

// Threads that are started for them are as little urgent as the one that starts them.
void ProjectWorkspace::computeSwings()
{
    const std::shared_ptr<const model::Evaluation> evaluation = m_evaluation.value();
    if (m_areSwingsWanted && evaluation && !m_evaluation.isRunning()) {
        m_swings.start([evaluation](const model::StopToken& stop) {
            ThreadExecutor executor;
            return model::swings(evaluation, executor, stop);
        });
        return;
    }
    const bool hadThem = m_swings.value() != nullptr;
    if (!m_areSwingsWanted || !evaluation)
        m_swings.clear();
    if (hadThem && !m_swings.value())
        Q_EMIT swingsChanged();
}

void ProjectWorkspace::compareWith(const QString& scenarioName)
{
    const std::string name = scenarioName.toStdString();
    if (name == m_compared.name)
        return;
    m_comparison.clear();
    m_compared = {};
    if (m_state.workbook.hasScenario(name))
        m_compared.name = name;
    Q_EMIT comparisonChanged();
    refreshComparison();
}

void ProjectWorkspace::refreshComparison()
{
    if (m_compared.name.empty())
        return;
    const auto found = m_state.workbook.scenarios.find(m_compared.name);
    if (found == m_state.workbook.scenarios.end()) {
        compareWith({});
        return;
    }
    if (m_compared.prepared == m_state.prepared && m_compared.scenario == found->second)
        return;
    m_compared.prepared = m_state.prepared;
    m_compared.scenario = found->second;
    if (m_compared.prepared) {
        m_comparison.start(evaluationOf(m_compared.prepared, m_compared.scenario));
    } else {
        m_comparison.clear();
        Q_EMIT comparisonChanged();
    }
}

void ProjectWorkspace::setPreview(const std::optional<model::Scenario>& scenario)
{
    if (scenario == m_previewed)
        return;
    m_previewed = m_hasProject ? scenario : std::nullopt;
    evaluatePreview();
}

void ProjectWorkspace::evaluatePreview()
{
    if (m_previewed && m_state.prepared) {
        m_preview.start(evaluationOf(m_state.prepared, *m_previewed));
        return;
    }
    const bool hadOne = m_preview.value() != nullptr;
    m_preview.clear();
    if (hadOne)
        Q_EMIT previewChanged();
}

} // namespace tare::app
