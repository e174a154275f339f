// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/editjournal.h"
#include "app/desktop/latest.h"
#include "app/desktop/projectjobs.h"
#include "app/desktop/sealer.h"
#include "app/desktop/workqueue.h"
#include "app/session/threadexecutor.h"
#include "views/workspace.h"

#include <QElapsedTimer>
#include <QTimer>

#include <functional>
#include <map>
#include <mutex>

namespace tare::app {

// Who works with the project, and by which clock.
struct Editor
{
    std::string name;                    // empty: as the system knows them
    const model::Clock* clock = nullptr; // nullptr: the system's
};

// The open project behind the window. The project file is touched on one thread, evaluations run on others,
// so that an import does not hold up a changed assumption; all members but the shared ones below belong to
// the GUI thread.
//
//   GUI thread ──post──▶ project thread (owns model::Project) ──▶ state ──┐
//        ▲                                                                │
//        └───────── evaluation ◀── evaluation thread ◀──── prepared ◀─────┘
//
// An edit is shown and evaluated at once, and stored behind that. Until it is stored it waits in m_unstored,
// so that a state that was read before it can be shown with it on top. While an import keeps it waiting it
// stands in a journal beside the file, too.
class ProjectWorkspace final : public views::Workspace
{
    Q_OBJECT

public:
    explicit ProjectWorkspace(Editor editor = {}, QObject* parent = nullptr);
    ~ProjectWorkspace() override; // waits until what was edited is stored

    bool hasProject() const override { return m_hasProject; }
    QString projectPath() const override { return QString::fromStdString(m_state.path); }
    bool isReadOnly() const override { return m_state.isReadOnly; }
    void openProject(const QString& path) override { openProject(path, IfMissing::Refuse); }
    void createProject(const QString& path) override { openProject(path, IfMissing::Create); }
    void closeProject() override;

    void importFiles(const QStringList& paths, const QString& cluster) override;
    void cancelImport(int runningId) override;
    void removeImport(std::int64_t importId) override;
    const std::vector<views::RunningImport>& runningImports() const override { return m_running; }
    std::vector<views::FailedImport> failedImports() const override { return m_failed; }
    void retryImport(int failedId, const QString& cluster) override;
    void dismissImport(int failedId) override;
    void readRows(const views::RowsRequest& request) override;
    const std::vector<model::ImportInfo>& imports() const override { return m_state.imports; }

    std::shared_ptr<const model::Evaluation> evaluation() const override { return m_evaluation.value(); }
    bool isEvaluating() const override { return m_evaluation.isRunning(); }

    QStringList scenarioNames() const override;
    const model::Scenario& scenario() const override { return m_state.workbook.scenario(); }
    void useScenario(const QString& name) override;
    void setParameter(const QString& parameter, const std::optional<model::ParameterValue>& after) override;
    void setWorkload(const QString& workload, const model::WorkloadOverride& after) override;
    void setWorkloads(const std::map<std::string, model::WorkloadOverride>& after) override;
    void duplicateScenario(const QString& name, const QString& copyName) override;
    void renameScenario(const QString& name, const QString& newName) override;
    void deleteScenario(const QString& name) override;
    std::optional<views::Entry> entryOf(const QString& parameter, const QString& workload) const override;

    void compareWith(const QString& scenarioName) override;
    QString comparedScenario() const override { return QString::fromStdString(m_compared.name); }
    std::shared_ptr<const model::Evaluation> comparedEvaluation() const override
    {
        return m_comparison.value();
    }
    void setPreview(const std::optional<model::Scenario>& scenario) override;
    std::shared_ptr<const model::Evaluation> preview() const override { return m_preview.value(); }
    void setSwingsWanted(bool isWanted) override;
    std::shared_ptr<const model::Swings> swings() const override { return m_swings.value(); }

    std::optional<model::Edit> nextUndo() const override;
    std::optional<model::Edit> nextRedo() const override;
    void undo() override;
    void redo() override;
    std::vector<model::Edit> edits() const override;
    std::size_t editsDone() const override { return m_state.workbook.editsDone; }
    std::optional<views::Entry> entryOfEdit(std::size_t index) const override;
    void goToEdit(std::size_t done) override;

    std::vector<views::Annotation> annotations() const override;
    void setAnnotation(const views::Annotation& annotation) override;
    std::map<QString, QString> savedFilters() const override;
    void saveFilter(const QString& name, const QString& expression) override;
    QByteArray viewState(const QString& page) const override;
    void storeViewState(const QString& page, const QByteArray& state) override;

    // Whether the file has all that is shown.
    bool isStored() const { return m_unstored.empty(); }
    // Whether a kill would take nothing: what the file does not have stands in the journal.
    bool isKept() const { return m_unstored.empty() || (m_journal.isBegun() && m_journal.isWritten()); }

private:
    // projectworkspace.cpp: the state, shown
    enum class IfMissing { Refuse, Create };
    void openProject(const QString& path, IfMissing ifMissing);
    void show(ProjectState state, Reading reading);
    void showFailureToRead(const model::Error& error);
    void readAgain(Reading reading);
    void evaluate();
    void evaluatePreview();
    void showEvaluation();
    void computeSwings();
    void refreshComparison(); // where its data or its scenario have changed
    // Runs on the GUI thread, unless the workspace is gone by then.
    void onGuiThread(std::function<void()> function);

    // projectediting.cpp
    model::MadeEdit made(const model::Edit& edit) const;
    void makeEdit(const std::optional<model::Edit>& edit);
    void makeEdit(const model::Result<std::optional<model::Edit>>& edit);
    void makeEdit(const model::Result<model::Edit>& edit);
    void carryOut(const Steps& steps);
    void noteSteps(const Steps& steps);
    void followRenaming(const Steps& steps);
    void tellChanges(const Steps& steps);
    void store(const Steps& steps);
    void showStored(const model::Status& stored);
    void storeViewStates();

    // projectimports.cpp
    // Large files are imported without their SHA-256; it follows once there is something to look at.
    void sealImports();
    void keepSeal(const Seal& seal, std::uint64_t projectNumber);
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
    void stopImports();
    void updateProgress();
    JournalBase journalBase() const;
    void dropJournal(); // where there is nothing left to keep

    // importoutcomes.cpp
    void noteInterrupted(const std::vector<JournalImport>& imports);
    void recogniseAhead(int id, const std::string& path);
    void noteBegun(int id);
    void noteFailure(const ImportJob& job, const model::Error& error);
    void forgetFailures(const QString& path);

    Editor m_editor;
    bool m_hasProject = false;
    std::uint64_t m_projectNumber = 0; // what comes of an older one is dropped
    model::StopToken m_projectStop;
    ProjectState m_state;
    std::vector<Steps> m_unstored; // shown and not yet stored, oldest first
    // An import that runs will stand in the list before what is edited meanwhile: until it is there, only
    // that can be undone.
    std::size_t m_madeSinceImport = 0, m_undoneSinceImport = 0;
    std::map<std::string, std::string> m_unstoredViewStates;
    QTimer m_viewStateTimer; // pages tell at every pixel of a moved column

    struct Compared
    {
        std::string name; // empty: none
        std::shared_ptr<const model::Prepared> prepared;
        model::Scenario scenario;
    };
    Compared m_compared; // what the comparison was started with
    std::optional<model::Scenario> m_previewed;
    bool m_areSwingsWanted = false;

    struct Running
    {
        model::StopToken stop;
        QElapsedTimer clock;
    };
    std::map<int, Running> m_runningDetails;
    std::vector<views::RunningImport> m_running;
    std::vector<views::FailedImport> m_failed;
    model::StopToken m_rowsStop; // of the rows that are being read
    int m_nextRunningId = 1;
    QTimer m_progressTimer; // shows progress four times a second, however often it is told

    std::mutex m_progressMutex;
    std::map<int, model::Progress> m_progress; // guarded: written by the project thread

    EditJournal m_journal;
    ThreadExecutor m_executor;                 // used by the project thread alone
    std::unique_ptr<model::Project> m_project; // used by the project thread alone
    // Threads come last: they end before the rest goes.
    Latest<model::Evaluation> m_evaluation;
    Latest<model::Evaluation> m_comparison;
    Latest<model::Evaluation> m_preview;
    Latest<model::Swings> m_swings;
    WorkQueue m_readingQueue; // looks into files, so that nobody waits for an import that runs
    WorkQueue m_projectQueue;
    Sealer m_sealer;
};

} // namespace tare::app
