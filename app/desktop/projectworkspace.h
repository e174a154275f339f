// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/projectjobs.h"
#include "app/desktop/workqueue.h"
#include "app/session/threadexecutor.h"
#include "views/workspace.h"

#include <QElapsedTimer>
#include <QTimer>

#include <functional>
#include <map>
#include <mutex>

namespace tare::app {

// The open project behind the window. The project file is touched on one thread, evaluations run on a second,
// so that an import does not hold up a changed assumption; all members but the shared ones below belong to
// the GUI thread.
//
//   GUI thread ──post──▶ project thread (owns model::Project) ──▶ state ──┐
//        ▲                                                                │
//        └───────── evaluation ◀── evaluation thread ◀──── prepared ◀─────┘
//
// A newer evaluation stops the older one, and what still comes of it is dropped by its number.
class ProjectWorkspace final : public views::Workspace
{
    Q_OBJECT

public:
    explicit ProjectWorkspace(QObject* parent = nullptr);
    ~ProjectWorkspace() override;

    bool hasProject() const override { return m_hasProject; }
    QString projectPath() const override { return QString::fromStdString(m_state.path); }
    bool isReadOnly() const override { return m_state.isReadOnly; }
    void openProject(const QString& path) override;
    void closeProject() override;

    void importFiles(const QStringList& paths, const QString& cluster) override;
    void cancelImport(int runningId) override;
    void removeImport(std::int64_t importId) override;
    const std::vector<views::RunningImport>& runningImports() const override { return m_running; }
    const std::vector<model::ImportInfo>& imports() const override { return m_state.imports; }

    std::shared_ptr<const model::Evaluation> evaluation() const override { return m_evaluation; }
    bool isEvaluating() const override { return m_isEvaluating; }

    QStringList scenarioNames() const override;
    const model::Scenario& scenario() const override { return m_state.scenario; }
    void useScenario(const QString& name) override;
    void setParameter(const QString& parameter, const std::optional<model::ParameterValue>& after) override;
    void setWorkload(const QString& workload, const model::WorkloadOverride& after) override;

    std::optional<model::Edit> nextUndo() const override;
    std::optional<model::Edit> nextRedo() const override;
    void undo() override;
    void redo() override;

private:
    using Job = std::function<model::Status(model::Project&)>;

    // Does the job on the project thread, then shows the state that came of it; a failure is told and the
    // state is read again, so that what was shown early does not stay where it was not kept.
    void change(Job job, Reading reading);
    void makeEdit(const model::Edit& edit);
    void show(ProjectState state, Reading reading);
    void evaluate();
    void beginImport(const QString& path, const QString& cluster);
    struct ImportJob
    {
        int id = 0;
        std::uint64_t projectNumber = 0;
        std::string path;
        std::string cluster;
        model::StopToken stop;
        model::StopToken projectStop;
    };
    void importOnProjectThread(const ImportJob& job);
    void importScenarioOnProjectThread(const ImportJob& job);
    void tellImport(const std::string& path, model::Result<ImportOutcome>& outcome,
                    model::Result<ProjectState>& state);
    void endImport(int id);
    void updateProgress();
    // Runs on the GUI thread, unless the workspace is gone by then.
    void onGuiThread(std::function<void()> function);

    bool m_hasProject = false;
    std::uint64_t m_projectNumber = 0; // what comes of an older one is dropped
    ProjectState m_state;
    std::shared_ptr<const model::Evaluation> m_evaluation;
    bool m_isEvaluating = false;
    std::uint64_t m_evaluationNumber = 0;
    model::StopToken m_evaluationStop;
    model::StopToken m_projectStop;

    struct Running
    {
        model::StopToken stop;
        QElapsedTimer clock;
    };
    std::map<int, Running> m_runningDetails;
    std::vector<views::RunningImport> m_running;
    int m_nextRunningId = 1;
    QTimer m_progressTimer; // shows progress four times a second, however often it is told

    std::mutex m_progressMutex;
    std::map<int, model::Progress> m_progress; // guarded: written by the project thread

    ThreadExecutor m_executor;                 // used by the project thread alone
    std::unique_ptr<model::Project> m_project; // used by the project thread alone
    WorkQueue m_projectQueue;                  // the queues come last: their threads end before the rest goes
    WorkQueue m_evaluationQueue;
};

} // namespace tare::app
