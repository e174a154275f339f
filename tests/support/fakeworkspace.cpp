// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeworkspace.h"

#include <QFileInfo>

#include <algorithm>

namespace tare::tests {

void FakeWorkspace::openProject(const QString& path)
{
    closeProject();
    m_path = path;
    Q_EMIT projectChanged();
    Q_EMIT importsChanged();
    Q_EMIT scenarioChanged();
    Q_EMIT historyChanged();
}

void FakeWorkspace::closeProject()
{
    if (m_path.isEmpty())
        return;
    m_path.clear();
    m_imports.clear();
    m_running.clear();
    m_evaluation.reset();
    m_edits.clear();
    m_scenario = {};
    Q_EMIT projectChanged();
    Q_EMIT importsChanged();
    Q_EMIT evaluationChanged();
}

void FakeWorkspace::importFiles(const QStringList& paths, const QString&)
{
    imported += paths;
    for (const QString& path : paths) {
        const bool isBill = path.contains(QStringLiteral("focus"));
        model::ImportInfo import = importOf(static_cast<std::int64_t>(m_imports.size()) + 1,
                                            QFileInfo(path).fileName().toStdString(),
                                            isBill                                   ? "focus"
                                            : path.endsWith(QStringLiteral(".json")) ? "kubernetes-json"
                                                                                     : "kubectl-top",
                                            19412, isBill ? 37 : 0);
        if (isBill) {
            model::BillTotals totals;
            totals.currency = "USD";
            totals.windowStart = *model::Timestamp::parse("2026-09-01T00:00:00Z");
            totals.windowEnd = *model::Timestamp::parse("2026-09-15T00:00:00Z");
            totals.costs.fill(*model::Decimal::parse("66121.44"));
            import.bill = totals;
        }
        m_imports.push_back(import);
        Q_EMIT importFinished(path, import, false);
    }
    Q_EMIT importsChanged();
    if (afterImport)
        setEvaluation(afterImport);
}

void FakeWorkspace::cancelImport(int runningId)
{
    cancelled.push_back(runningId);
}

void FakeWorkspace::removeImport(std::int64_t importId)
{
    std::erase_if(m_imports, [importId](const model::ImportInfo& import) { return import.id == importId; });
    Q_EMIT importsChanged();
}

void FakeWorkspace::useScenario(const QString& name)
{
    m_scenario.name = name.toStdString();
    Q_EMIT scenarioChanged();
}

void FakeWorkspace::setParameter(const QString& parameter, const std::optional<model::ParameterValue>& after)
{
    model::ParameterEdit edit{m_scenario.name, parameter.toStdString(), std::nullopt, after};
    if (const auto before = m_scenario.parameters.find(edit.parameter); before != m_scenario.parameters.end())
        edit.before = before->second;
    make(edit);
}

void FakeWorkspace::make(const model::Edit& edit)
{
    m_scenario = model::applied(std::move(m_scenario), edit);
    m_edits.push_back(edit);
    Q_EMIT scenarioChanged();
    Q_EMIT historyChanged();
}

void FakeWorkspace::setWorkload(const QString& workload, const model::WorkloadOverride& after)
{
    model::WorkloadEdit edit{m_scenario.name, workload.toStdString(), {}, after};
    if (const auto before = m_scenario.workloads.find(edit.workload); before != m_scenario.workloads.end())
        edit.before = before->second;
    make(edit);
}

std::optional<model::Edit> FakeWorkspace::nextUndo() const
{
    return m_edits.empty() ? std::nullopt : std::optional(m_edits.back());
}

void FakeWorkspace::undo()
{
    if (m_edits.empty())
        return;
    m_scenario = model::reverted(std::move(m_scenario), m_edits.back());
    m_edits.pop_back();
    Q_EMIT scenarioChanged();
    Q_EMIT historyChanged();
}

void FakeWorkspace::setPreview(const std::optional<model::Scenario>& scenario)
{
    previewed = scenario;
    m_preview.reset();
    if (scenario && previewOf)
        m_preview = previewOf(*scenario);
    Q_EMIT previewChanged();
}

void FakeWorkspace::setEvaluation(std::shared_ptr<const model::Evaluation> evaluation)
{
    Q_EMIT evaluationStarted();
    m_evaluation = std::move(evaluation);
    Q_EMIT evaluationChanged();
}

void FakeWorkspace::setRunning(std::vector<views::RunningImport> running)
{
    m_running = std::move(running);
    Q_EMIT runningImportsChanged();
}

model::ImportInfo importOf(std::int64_t id, const std::string& name, const std::string& format,
                           std::uint64_t kept, std::uint64_t rejected)
{
    model::ImportInfo import;
    import.id = id;
    import.file.name = name;
    import.file.path = "/data/" + name;
    import.file.format = format;
    import.file.kept = kept;
    import.file.rejected = rejected;
    import.file.importedAt = *model::Timestamp::parse("2026-09-16T09:05:00Z");
    if (rejected > 0) {
        model::ImportNote note;
        note.kind = "rejected";
        note.code = "bad-cost";
        note.line = 17;
        note.column = 5;
        note.count = rejected;
        import.noteLines = {model::formatNote(note)};
    }
    return import;
}

} // namespace tare::tests
