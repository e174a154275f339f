// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeworkspace.h"

#include "views/export/exporttables.h"

#include "model/history/editing.h"

#include "views/reports/madereport.h"

#include <QFileInfo>
#include <QPrinter>

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
    m_failed.clear();
    m_evaluation.reset();
    m_comparison.reset();
    m_preview.reset();
    m_swings.reset();
    m_compared.clear();
    m_workbook = startingWorkbook();
    m_viewStates.clear();
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

void FakeWorkspace::setFailed(std::vector<views::FailedImport> failed)
{
    m_failed = std::move(failed);
    Q_EMIT failedImportsChanged();
}

void FakeWorkspace::retryImport(int failedId, const QString& cluster)
{
    for (const views::FailedImport& failed : m_failed)
        if (failed.id == failedId) {
            const QString path = failed.path;
            dismissImport(failedId);
            importFiles({path}, cluster);
            return;
        }
}

void FakeWorkspace::dismissImport(int failedId)
{
    std::erase_if(m_failed, [failedId](const views::FailedImport& failed) { return failed.id == failedId; });
    Q_EMIT failedImportsChanged();
}

void FakeWorkspace::saveFile(const QString& path, const views::FileContent& content)
{
    const model::Result<std::string> bytes = content();
    const model::Status saved =
        bytes ? views::saveFile(path.toStdString(), *bytes) : model::Status(bytes.error());
    if (saved)
        Q_EMIT fileSaved(path);
    else
        Q_EMIT savingFailed(saved.error());
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

model::Workbook FakeWorkspace::startingWorkbook()
{
    model::Workbook workbook;
    for (const char* name : {"Base", "Cautious"})
        workbook.scenarios[name].name = name;
    workbook.used = "Base";
    return workbook;
}

QStringList FakeWorkspace::scenarioNames() const
{
    QStringList names;
    for (const auto& [name, scenario] : m_workbook.scenarios)
        names += QString::fromStdString(name);
    return names;
}

void FakeWorkspace::useScenario(const QString& name)
{
    m_workbook.used = name.toStdString();
    compute();
    Q_EMIT scenarioChanged();
}

void FakeWorkspace::makeEdit(const std::optional<model::Edit>& edit)
{
    if (!edit)
        return;
    model::make(m_workbook, {*edit, now, "Ana"});
    compute();
    tellEverything();
}

void FakeWorkspace::makeEdit(const model::Result<std::optional<model::Edit>>& edit)
{
    if (edit)
        makeEdit(*edit);
    else
        Q_EMIT failed(edit.error());
}

void FakeWorkspace::makeEdit(const model::Result<model::Edit>& edit)
{
    if (edit)
        makeEdit(std::optional<model::Edit>(*edit));
    else
        Q_EMIT failed(edit.error());
}

void FakeWorkspace::tellEverything()
{
    Q_EMIT scenarioChanged();
    Q_EMIT annotationsChanged();
    Q_EMIT savedFiltersChanged();
    Q_EMIT historyChanged();
}

std::shared_ptr<const model::Evaluation> FakeWorkspace::computed(const model::Scenario& scenario) const
{
    if (!m_evaluation || !m_evaluation->prepared)
        return nullptr;
    model::Result<model::Evaluation> result = model::evaluate(m_evaluation->prepared, scenario);
    return result ? std::make_shared<const model::Evaluation>(std::move(result).value()) : nullptr;
}

void FakeWorkspace::compute()
{
    if (isComputing)
        setEvaluation(computed(scenario()));
    if (m_workbook.hasScenario(m_compared.toStdString())) {
        m_comparison = computed(m_workbook.scenarios.at(m_compared.toStdString()));
        Q_EMIT comparisonChanged();
    } else {
        compareWith({});
    }
}

void FakeWorkspace::computeSwings()
{
    if (!hasSwings)
        return;
    m_swings.reset();
    if (m_areSwingsWanted && m_evaluation && m_evaluation->prepared) {
        model::InlineExecutor executor;
        if (model::Result<model::Swings> result = model::swings(m_evaluation, executor))
            m_swings = std::make_shared<const model::Swings>(std::move(result).value());
    }
    Q_EMIT swingsChanged();
}

void FakeWorkspace::setParameter(const QString& parameter, const std::optional<model::ParameterValue>& after)
{
    makeEdit(model::parameterEdit(m_workbook, parameter.toStdString(), after));
}

void FakeWorkspace::setWorkload(const QString& workload, const model::WorkloadOverride& after)
{
    makeEdit(model::workloadEdit(m_workbook, workload.toStdString(), after));
}

void FakeWorkspace::setWorkloads(const std::map<std::string, model::WorkloadOverride>& after)
{
    makeEdit(model::workloadsEdit(m_workbook, after));
}

void FakeWorkspace::duplicateScenario(const QString& name, const QString& copyName)
{
    makeEdit(model::duplicatingEdit(m_workbook, name.toStdString(), copyName.toStdString()));
}

void FakeWorkspace::renameScenario(const QString& name, const QString& newName)
{
    makeEdit(model::renamingEdit(m_workbook, name.toStdString(), newName.toStdString()));
}

void FakeWorkspace::deleteScenario(const QString& name)
{
    makeEdit(model::deletingEdit(m_workbook, name.toStdString()));
}

std::optional<views::Entry> FakeWorkspace::entryOf(const QString& parameter, const QString& workload) const
{
    if (!entries.empty()) {
        const auto given = entries.find(parameter + workload);
        return given == entries.end() ? std::nullopt : std::optional(given->second);
    }
    const model::MadeEdit* edit = model::entryOf(m_workbook, parameter.toStdString(), workload.toStdString());
    if (!edit || !edit->at)
        return std::nullopt;
    return views::Entry{QString::fromStdString(edit->by), *edit->at};
}

void FakeWorkspace::compareWith(const QString& scenarioName)
{
    if (scenarioName.isEmpty() && m_compared.isEmpty())
        return;
    m_compared = scenarioName;
    const auto found = m_workbook.scenarios.find(scenarioName.toStdString());
    m_comparison = found == m_workbook.scenarios.end() ? nullptr : computed(found->second);
    Q_EMIT comparisonChanged();
}

void FakeWorkspace::setPreview(const std::optional<model::Scenario>& scenario)
{
    previewed = scenario;
    m_preview.reset();
    if (scenario)
        m_preview = previewOf ? previewOf(*scenario) : computed(*scenario);
    Q_EMIT previewChanged();
}

void FakeWorkspace::setSwingsWanted(bool isWanted)
{
    m_areSwingsWanted = isWanted;
    computeSwings();
}

void FakeWorkspace::setReportWanted(std::shared_ptr<const views::ReportRequest> request)
{
    m_report.reset();
    if (request && m_evaluation) {
        const views::ReportInput input{m_evaluation, m_swings, {}, {}, m_imports, {}};
        m_report = std::make_shared<const views::MadeReport>(views::makeReport(input, *request).value());
    }
    Q_EMIT reportChanged();
}

bool FakeQuestions::printer(QWidget*, QPrinter& printer)
{
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(printed);
    return !printed.isEmpty();
}

std::optional<model::Edit> FakeWorkspace::nextUndo() const
{
    if (m_workbook.editsDone == 0)
        return std::nullopt;
    return m_workbook.edits[m_workbook.editsDone - 1].edit;
}

std::optional<model::Edit> FakeWorkspace::nextRedo() const
{
    if (m_workbook.editsDone == m_workbook.edits.size())
        return std::nullopt;
    return m_workbook.edits[m_workbook.editsDone].edit;
}

std::vector<model::Edit> FakeWorkspace::edits() const
{
    std::vector<model::Edit> edits;
    for (const model::MadeEdit& edit : m_workbook.edits)
        edits.push_back(edit.edit);
    return edits;
}

std::optional<views::Entry> FakeWorkspace::entryOfEdit(std::size_t index) const
{
    if (index >= m_workbook.edits.size())
        return std::nullopt;
    return views::Entry{QString::fromStdString(m_workbook.edits[index].by), *m_workbook.edits[index].at};
}

void FakeWorkspace::goToEdit(std::size_t done)
{
    while (m_workbook.editsDone > done)
        model::undo(m_workbook);
    while (m_workbook.editsDone < std::min(done, m_workbook.edits.size()))
        model::redo(m_workbook);
    compute();
    tellEverything();
}

std::vector<views::Annotation> FakeWorkspace::annotations() const
{
    std::vector<views::Annotation> annotations;
    for (const auto& [id, annotation] : m_workbook.annotations)
        annotations.push_back({id, annotation.date, QString::fromStdString(annotation.text)});
    return annotations;
}

void FakeWorkspace::setAnnotation(const views::Annotation& annotation)
{
    std::optional<model::Annotation> after;
    if (!annotation.text.isEmpty())
        after = model::Annotation{annotation.date, annotation.text.toStdString()};
    makeEdit(model::annotationEdit(m_workbook, annotation.id, after));
}

std::map<QString, QString> FakeWorkspace::savedFilters() const
{
    std::map<QString, QString> filters;
    for (const auto& [name, expression] : m_workbook.filters)
        filters[QString::fromStdString(name)] = QString::fromStdString(expression);
    return filters;
}

void FakeWorkspace::saveFilter(const QString& name, const QString& expression)
{
    std::optional<std::string> after;
    if (!expression.isEmpty())
        after = expression.toStdString();
    makeEdit(model::filterEdit(m_workbook, name.toStdString(), after));
}

void FakeWorkspace::setEvaluation(std::shared_ptr<const model::Evaluation> evaluation)
{
    Q_EMIT evaluationStarted();
    m_evaluation = std::move(evaluation);
    Q_EMIT evaluationChanged();
    computeSwings();
}

void FakeWorkspace::setComparison(std::shared_ptr<const model::Evaluation> evaluation)
{
    m_comparison = std::move(evaluation);
    Q_EMIT comparisonChanged();
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
