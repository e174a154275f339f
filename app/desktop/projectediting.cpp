// SPDX-License-Identifier: GPL-3.0-or-later
// What is edited in the open project: shown at once, stored behind the scenes.
#include "app/desktop/projectworkspace.h"

#include "model/history/editing.h"

#include <algorithm>

namespace tare::app {

using model::Edit;
using model::Error;
using model::MadeEdit;
using model::Result;
using model::Status;

namespace {

std::optional<views::Entry> entryFrom(const MadeEdit& edit)
{
    if (!edit.at)
        return std::nullopt;
    return views::Entry{QString::fromStdString(edit.by), *edit.at};
}

template<typename Kind> bool hasEditOf(const Steps& steps)
{
    return std::any_of(steps.begin(), steps.end(),
                       [](const Step& step) { return std::holds_alternative<Kind>(step.edit.edit); });
}

} // namespace

MadeEdit ProjectWorkspace::made(const Edit& edit) const
{
    const model::SystemClock systemClock;
    const model::Clock& clock = m_editor.clock ? *m_editor.clock : systemClock;
    return {edit, clock.now(), m_editor.name};
}

void ProjectWorkspace::makeEdit(const std::optional<Edit>& edit)
{
    if (edit)
        carryOut({{Step::Kind::Make, made(*edit)}});
}

void ProjectWorkspace::makeEdit(const Result<std::optional<Edit>>& edit)
{
    if (edit)
        makeEdit(*edit);
    else
        Q_EMIT failed(edit.error());
}

void ProjectWorkspace::makeEdit(const Result<Edit>& edit)
{
    if (edit)
        makeEdit(std::optional<Edit>(*edit));
    else
        Q_EMIT failed(edit.error());
}

// The evaluation begins before anything is told: pages have enough to do with what they are told.
void ProjectWorkspace::carryOut(const Steps& steps)
{
    if (!m_hasProject || steps.empty())
        return;
    const bool isEdit = steps.front().kind != Step::Kind::Use;
    if (m_state.isReadOnly && isEdit) {
        Q_EMIT failed(Error{model::ErrorCode::ProjectReadOnly, {}, {}});
        return;
    }
    const model::Scenario before = m_state.workbook.scenario();
    app::carryOut(m_state.workbook, steps);
    if (!m_state.isReadOnly)
        store(steps);
    noteSteps(steps);
    followRenaming(steps);
    if (m_state.workbook.scenario() != before)
        evaluate();
    refreshComparison();
    tellChanges(steps);
}

void ProjectWorkspace::noteSteps(const Steps& steps)
{
    for (const Step& step : steps)
        switch (step.kind) {
        case Step::Kind::Make:
            ++m_madeSinceImport;
            m_undoneSinceImport = 0;
            break;
        case Step::Kind::Undo:
            m_madeSinceImport -= m_madeSinceImport > 0 ? 1 : 0;
            ++m_undoneSinceImport;
            break;
        case Step::Kind::Redo:
            ++m_madeSinceImport;
            m_undoneSinceImport -= m_undoneSinceImport > 0 ? 1 : 0;
            break;
        case Step::Kind::Use:
            break;
        }
}

// Whom one compares with stays whom one compares with under another name.
void ProjectWorkspace::followRenaming(const Steps& steps)
{
    for (const Step& step : steps)
        if (const auto* rename = std::get_if<model::RenameScenarioEdit>(&step.edit.edit)) {
            const bool isBack = step.kind == Step::Kind::Undo;
            if (m_compared.name == (isBack ? rename->after : rename->before))
                m_compared.name = isBack ? rename->before : rename->after;
        }
}

void ProjectWorkspace::tellChanges(const Steps& steps)
{
    if (steps.front().kind == Step::Kind::Use) {
        Q_EMIT scenarioChanged();
        return;
    }
    if (hasEditOf<model::ParameterEdit>(steps) || hasEditOf<model::WorkloadEdit>(steps) ||
        hasEditOf<model::ScenarioEdit>(steps) || hasEditOf<model::RenameScenarioEdit>(steps))
        Q_EMIT scenarioChanged();
    if (hasEditOf<model::AnnotationEdit>(steps))
        Q_EMIT annotationsChanged();
    if (hasEditOf<model::FilterEdit>(steps))
        Q_EMIT savedFiltersChanged();
    Q_EMIT historyChanged();
}

void ProjectWorkspace::store(const Steps& steps)
{
    m_unstored.push_back(steps);
    // An import holds the file, so that the storing waits: what a kill must not take goes into the journal.
    std::optional<JournalMark> mark;
    if (m_journal.isBegun())
        mark = m_journal.noteSteps(steps);
    m_projectQueue.post([this, steps, mark, number = m_projectNumber] {
        if (!m_project)
            return;
        const Status stored = app::carryOut(*m_project, steps, mark);
        onGuiThread([this, number, stored] {
            if (number == m_projectNumber)
                showStored(stored);
            else if (!stored)
                Q_EMIT failed(stored.error());
        });
    });
}

void ProjectWorkspace::showStored(const Status& stored)
{
    const Steps steps = std::move(m_unstored.front());
    m_unstored.erase(m_unstored.begin());
    dropJournal();
    const bool hasOtherData =
        std::any_of(steps.begin(), steps.end(), [](const Step& step) { return isOfImports(step.edit.edit); });
    if (!stored)
        Q_EMIT failed(stored.error());
    if (hasOtherData)
        readAgain(Reading::WithSnapshot);
    else if (!stored)
        readAgain(Reading::WithoutSnapshot);
}

QStringList ProjectWorkspace::scenarioNames() const
{
    QStringList names;
    for (const auto& [name, scenario] : m_state.workbook.scenarios)
        names.append(QString::fromStdString(name));
    return names;
}

// Where one looks is no edit; it is kept all the same.
void ProjectWorkspace::useScenario(const QString& name)
{
    const std::string used = name.toStdString();
    if (!m_hasProject || used == m_state.workbook.used)
        return;
    if (!m_state.workbook.hasScenario(used)) {
        Q_EMIT failed(Error{model::ErrorCode::UnknownScenario, {used}, {}});
        return;
    }
    carryOut({{Step::Kind::Use, {}, used}});
}

void ProjectWorkspace::setParameter(const QString& parameter,
                                    const std::optional<model::ParameterValue>& after)
{
    makeEdit(model::parameterEdit(m_state.workbook, parameter.toStdString(), after));
}

void ProjectWorkspace::setWorkload(const QString& workload, const model::WorkloadOverride& after)
{
    makeEdit(model::workloadEdit(m_state.workbook, workload.toStdString(), after));
}

void ProjectWorkspace::setWorkloads(const std::map<std::string, model::WorkloadOverride>& after)
{
    makeEdit(model::workloadsEdit(m_state.workbook, after));
}

void ProjectWorkspace::duplicateScenario(const QString& name, const QString& copyName)
{
    makeEdit(model::duplicatingEdit(m_state.workbook, name.toStdString(), copyName.toStdString()));
}

void ProjectWorkspace::renameScenario(const QString& name, const QString& newName)
{
    makeEdit(model::renamingEdit(m_state.workbook, name.toStdString(), newName.toStdString()));
}

void ProjectWorkspace::deleteScenario(const QString& name)
{
    makeEdit(model::deletingEdit(m_state.workbook, name.toStdString()));
}

std::optional<views::Entry> ProjectWorkspace::entryOf(const QString& parameter, const QString& workload) const
{
    const MadeEdit* edit = model::entryOf(m_state.workbook, parameter.toStdString(), workload.toStdString());
    return edit ? entryFrom(*edit) : std::nullopt;
}

std::optional<Edit> ProjectWorkspace::nextUndo() const
{
    if (m_state.isReadOnly || m_state.workbook.editsDone == 0 ||
        (!m_running.empty() && m_madeSinceImport == 0))
        return std::nullopt;
    return m_state.workbook.edits[m_state.workbook.editsDone - 1].edit;
}

std::optional<Edit> ProjectWorkspace::nextRedo() const
{
    const model::Workbook& workbook = m_state.workbook;
    if (m_state.isReadOnly || workbook.editsDone >= workbook.edits.size() ||
        (!m_running.empty() && m_undoneSinceImport == 0))
        return std::nullopt;
    return workbook.edits[workbook.editsDone].edit;
}

void ProjectWorkspace::undo()
{
    if (nextUndo())
        carryOut({{Step::Kind::Undo, m_state.workbook.edits[m_state.workbook.editsDone - 1]}});
}

void ProjectWorkspace::redo()
{
    if (nextRedo())
        carryOut({{Step::Kind::Redo, m_state.workbook.edits[m_state.workbook.editsDone]}});
}

std::vector<Edit> ProjectWorkspace::edits() const
{
    std::vector<Edit> edits;
    edits.reserve(m_state.workbook.edits.size());
    for (const MadeEdit& edit : m_state.workbook.edits)
        edits.push_back(edit.edit);
    return edits;
}

std::optional<views::Entry> ProjectWorkspace::entryOfEdit(std::size_t index) const
{
    const std::vector<MadeEdit>& edits = m_state.workbook.edits;
    return index < edits.size() ? entryFrom(edits[index]) : std::nullopt;
}

// All steps in one go: nobody wants to see what lies between, nor wait for the disk at each.
void ProjectWorkspace::goToEdit(std::size_t done)
{
    const std::vector<MadeEdit>& edits = m_state.workbook.edits;
    std::size_t at = m_state.workbook.editsDone;
    std::size_t target = std::min(done, edits.size());
    if (!m_running.empty())
        target = std::clamp(target, at - std::min(at, m_madeSinceImport), at + m_undoneSinceImport);
    Steps steps;
    for (; at > target; --at)
        steps.push_back({Step::Kind::Undo, edits[at - 1]});
    for (; at < target; ++at)
        steps.push_back({Step::Kind::Redo, edits[at]});
    carryOut(steps);
}

std::vector<views::Annotation> ProjectWorkspace::annotations() const
{
    std::vector<views::Annotation> annotations;
    for (const auto& [id, annotation] : m_state.workbook.annotations)
        annotations.push_back({id, annotation.date, QString::fromStdString(annotation.text)});
    std::stable_sort(annotations.begin(), annotations.end(),
                     [](const auto& one, const auto& other) { return one.date < other.date; });
    return annotations;
}

void ProjectWorkspace::setAnnotation(const views::Annotation& annotation)
{
    const QString text = annotation.text.trimmed();
    std::optional<model::Annotation> after;
    if (!text.isEmpty())
        after = model::Annotation{annotation.date, text.toStdString()};
    makeEdit(model::annotationEdit(m_state.workbook, annotation.id, after));
}

std::map<QString, QString> ProjectWorkspace::savedFilters() const
{
    std::map<QString, QString> filters;
    for (const auto& [name, expression] : m_state.workbook.filters)
        filters[QString::fromStdString(name)] = QString::fromStdString(expression);
    return filters;
}

void ProjectWorkspace::saveFilter(const QString& name, const QString& expression)
{
    std::optional<std::string> after;
    if (!expression.isEmpty())
        after = expression.toStdString();
    makeEdit(model::filterEdit(m_state.workbook, name.toStdString(), after));
}

QByteArray ProjectWorkspace::viewState(const QString& page) const
{
    const auto found = m_state.viewStates.find(page.toStdString());
    return found == m_state.viewStates.end()
               ? QByteArray()
               : QByteArray::fromBase64(QByteArray::fromStdString(found->second));
}

void ProjectWorkspace::storeViewState(const QString& page, const QByteArray& state)
{
    if (!m_hasProject || viewState(page) == state)
        return;
    const std::string text = state.toBase64().toStdString();
    m_state.viewStates[page.toStdString()] = text;
    m_unstoredViewStates[page.toStdString()] = text;
    if (!m_viewStateTimer.isActive())
        m_viewStateTimer.start();
}

void ProjectWorkspace::storeViewStates()
{
    m_viewStateTimer.stop();
    // A new project has no file until something is in it: how it looked is not worth one.
    const bool isWorthIt = m_hasProject && !m_state.isReadOnly && !m_state.workbook.edits.empty();
    if (!isWorthIt || m_unstoredViewStates.empty())
        return;
    m_projectQueue.post([this, states = std::exchange(m_unstoredViewStates, {})] {
        // that it could not be kept is no reason to interrupt anyone
        if (m_project)
            static_cast<void>(app::storeViewStates(*m_project, states));
    });
}

} // namespace tare::app
