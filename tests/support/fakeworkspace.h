// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/questions.h"
#include "views/workspace.h"

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
    bool isReadOnly() const override { return false; }
    void openProject(const QString& path) override;
    void closeProject() override;
    void importFiles(const QStringList& paths, const QString& cluster) override;
    void cancelImport(int runningId) override;
    void removeImport(std::int64_t importId) override;
    const std::vector<views::RunningImport>& runningImports() const override { return m_running; }
    const std::vector<model::ImportInfo>& imports() const override { return m_imports; }
    std::shared_ptr<const model::Evaluation> evaluation() const override { return m_evaluation; }
    bool isEvaluating() const override { return false; }
    QStringList scenarioNames() const override
    {
        return {QStringLiteral("Base"), QStringLiteral("Cautious")};
    }
    const model::Scenario& scenario() const override { return m_scenario; }
    void useScenario(const QString& name) override;
    void setParameter(const QString& parameter, const std::optional<model::ParameterValue>& after) override;
    void setWorkload(const QString& workload, const model::WorkloadOverride& after) override;
    std::optional<model::Edit> nextUndo() const override;
    std::optional<model::Edit> nextRedo() const override { return std::nullopt; }
    void undo() override;
    void redo() override {}
    std::optional<views::Entry> entryOf(const QString& parameter, const QString& workload) const override
    {
        return entries.contains(parameter + workload) ? std::optional(entries.at(parameter + workload))
                                                      : std::nullopt;
    }
    void setPreview(const std::optional<model::Scenario>& scenario) override;
    std::shared_ptr<const model::Evaluation> preview() const override { return m_preview; }

    // What the test arranges.
    void setEvaluation(std::shared_ptr<const model::Evaluation> evaluation);
    void setRunning(std::vector<views::RunningImport> running);
    QStringList imported;                                 // paths that were asked for
    std::vector<int> cancelled;                           // running ids
    std::shared_ptr<const model::Evaluation> afterImport; // shown once files were imported
    std::map<QString, views::Entry> entries;              // by parameter or workload
    std::optional<model::Scenario> previewed;             // what was last asked to be previewed
    std::function<std::shared_ptr<const model::Evaluation>(const model::Scenario&)> previewOf;

private:
    void make(const model::Edit& edit);

    QString m_path;
    std::vector<model::ImportInfo> m_imports;
    std::vector<views::RunningImport> m_running;
    std::shared_ptr<const model::Evaluation> m_evaluation;
    std::shared_ptr<const model::Evaluation> m_preview;
    model::Scenario m_scenario;
    std::vector<model::Edit> m_edits;
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

    QString project, exported, picture, cluster, filter, reason;
    std::optional<model::Range> days;
    QStringList files;
};

// An import that is done, as the project would list it.
model::ImportInfo importOf(std::int64_t id, const std::string& name, const std::string& format,
                           std::uint64_t kept, std::uint64_t rejected);

} // namespace tare::tests
