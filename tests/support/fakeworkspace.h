// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/history/workbook.h"
#include "views/dialogs/questions.h"
#include "views/workspace.h"

#include <QHash>

#include <functional>
#include <map>

namespace tare::tests {

// A workspace without files and threads: it does at once what it is told, and what it shows is set by the
// test.
class FakeWorkspace final : public views::Workspace
{
    Q_OBJECT

public:
    using views::Workspace::Workspace;

    bool hasProject() const override { return !m_path.isEmpty(); }
    QString projectPath() const override { return m_path; }
    bool isReadOnly() const override { return isLocked; }
    void openProject(const QString& path) override;
    void createProject(const QString& path) override { openProject(path); }
    void closeProject() override;
    void importFiles(const QStringList& paths, const QString& cluster) override;
    void cancelImport(int runningId) override;
    void removeImport(std::int64_t importId) override;
    const std::vector<views::RunningImport>& runningImports() const override { return m_running; }
    const std::vector<model::ImportInfo>& imports() const override { return m_imports; }
    std::vector<views::FailedImport> failedImports() const override { return m_failed; }
    void retryImport(int failedId, const QString& cluster) override;
    void dismissImport(int failedId) override;
    void readRows(const views::RowsRequest& request) override { rowsAsked.push_back(request); }
    std::shared_ptr<const model::Evaluation> evaluation() const override { return m_evaluation; }
    bool isEvaluating() const override { return false; }
    QStringList scenarioNames() const override;
    const model::Scenario& scenario() const override { return m_workbook.scenario(); }
    void useScenario(const QString& name) override;
    void setParameter(const QString& parameter, const std::optional<model::ParameterValue>& after) override;
    void setWorkload(const QString& workload, const model::WorkloadOverride& after) override;
    void setWorkloads(const std::map<std::string, model::WorkloadOverride>& after) override;
    void duplicateScenario(const QString& name, const QString& copyName) override;
    void renameScenario(const QString& name, const QString& newName) override;
    void deleteScenario(const QString& name) override;
    std::optional<views::Entry> entryOf(const QString& parameter, const QString& workload) const override;
    void compareWith(const QString& scenarioName) override;
    QString comparedScenario() const override { return m_compared; }
    std::shared_ptr<const model::Evaluation> comparedEvaluation() const override { return m_comparison; }
    void setPreview(const std::optional<model::Scenario>& scenario) override;
    std::shared_ptr<const model::Evaluation> preview() const override { return m_preview; }
    void setSwingsWanted(bool isWanted) override;
    std::shared_ptr<const model::Swings> swings() const override { return m_swings; }
    std::optional<model::Edit> nextUndo() const override;
    std::optional<model::Edit> nextRedo() const override;
    void undo() override { goToEdit(m_workbook.editsDone - (nextUndo() ? 1 : 0)); }
    void redo() override { goToEdit(m_workbook.editsDone + (nextRedo() ? 1 : 0)); }
    std::vector<model::Edit> edits() const override;
    std::size_t editsDone() const override { return m_workbook.editsDone; }
    std::optional<views::Entry> entryOfEdit(std::size_t index) const override;
    void goToEdit(std::size_t done) override;
    std::vector<views::Annotation> annotations() const override;
    void setAnnotation(const views::Annotation& annotation) override;
    std::map<QString, QString> savedFilters() const override;
    void saveFilter(const QString& name, const QString& expression) override;
    QByteArray viewState(const QString& page) const override { return m_viewStates.value(page); }
    void storeViewState(const QString& page, const QByteArray& state) override { m_viewStates[page] = state; }

    // What the test arranges.
    void setEvaluation(std::shared_ptr<const model::Evaluation> evaluation);
    void setComparison(std::shared_ptr<const model::Evaluation> evaluation);
    bool isLocked = false; // opened read-only
    void setRunning(std::vector<views::RunningImport> running);
    void setFailed(std::vector<views::FailedImport> failed);
    std::vector<views::RowsRequest> rowsAsked;
    QStringList imported;                                 // paths that were asked for
    std::vector<int> cancelled;                           // running ids
    std::shared_ptr<const model::Evaluation> afterImport; // shown once files were imported
    std::map<QString, views::Entry> entries;  // by parameter or workload, instead of those of edits
    std::optional<model::Scenario> previewed; // what was last asked to be previewed
    // Instead of computing a preview from the data of the shown result.
    std::function<std::shared_ptr<const model::Evaluation>(const model::Scenario&)> previewOf;
    // Whether a changed scenario is computed at once from the data of the shown result. Off: the result
    // stays.
    bool isComputing = false;
    bool hasSwings = true; // computed where they are wanted, on the spot
    model::Timestamp now = *model::Timestamp::parse("2026-09-16T09:30:00Z"); // when edits are made, by "Ana"

private:
    void makeEdit(const std::optional<model::Edit>& edit);
    void makeEdit(const model::Result<std::optional<model::Edit>>& edit);
    void makeEdit(const model::Result<model::Edit>& edit);
    void tellEverything();
    void compute();
    void computeSwings();
    std::shared_ptr<const model::Evaluation> computed(const model::Scenario& scenario) const;

    QString m_path;
    std::vector<model::ImportInfo> m_imports;
    std::vector<views::RunningImport> m_running;
    std::vector<views::FailedImport> m_failed;
    std::shared_ptr<const model::Evaluation> m_evaluation, m_comparison, m_preview;
    std::shared_ptr<const model::Swings> m_swings;
    bool m_areSwingsWanted = false;
    QString m_compared;
    model::Workbook m_workbook = startingWorkbook();
    QHash<QString, QByteArray> m_viewStates;

    static model::Workbook startingWorkbook(); // "Base" in use, and "Cautious"
};

// Answers that the test gives instead of a person.
class FakeQuestions final : public views::Questions
{
public:
    QString projectToOpen(QWidget*, const QString&) override { return project; }
    QString projectToCreate(QWidget*, const QString&) override { return project; }
    QStringList filesToImport(QWidget*, const QString&) override { return files; }
    QString exportFile(QWidget*, const QString&) override { return exported; }
    QString pictureFile(QWidget*, const QString&) override { return picture; }
    QString clusterName(QWidget*, const QString&) override { return cluster; }
    QString filterName(QWidget*) override { return filter; }
    QString blockReason(QWidget*, const QString&) override { return reason; }
    std::optional<model::Range> effortDays(QWidget*, const QString&, const model::Range&) override
    {
        return days;
    }

    QString scenarioName(QWidget*, const QString&, const QString& suggestion) override
    {
        suggested = suggestion;
        return scenario;
    }

    QString project, exported, picture, cluster, filter, reason, scenario, suggested;
    std::optional<model::Range> days;
    QStringList files;
};

// An import that is done, as the project would list it.
model::ImportInfo importOf(std::int64_t id, const std::string& name, const std::string& format,
                           std::uint64_t kept, std::uint64_t rejected);

} // namespace tare::tests
