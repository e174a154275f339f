// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/history/workbook.h"

#include <algorithm>

namespace tare::model {

namespace {

enum class Direction { Forward, Back };

class WorkbookChanger
{
public:
    WorkbookChanger(Workbook& workbook, const Edit& edit, Direction direction)
        : m_workbook(workbook), m_edit(edit), m_direction(direction)
    {
    }

    void operator()(const ImportEdit&) const {}
    void operator()(const RemoveImportEdit&) const {}
    void operator()(const ParameterEdit& edit) const { changeScenario(edit.scenario); }
    void operator()(const WorkloadEdit& edit) const { changeScenario(edit.scenario); }
    void operator()(const ScenarioEdit& edit) const
    {
        if (const auto& wanted = isForward() ? edit.after : edit.before) {
            Scenario scenario = *wanted;
            scenario.name = edit.name;
            m_workbook.scenarios[edit.name] = std::move(scenario);
            use(isForward() ? edit.name : edit.used, edit.name);
        } else {
            m_workbook.scenarios.erase(edit.name);
            if (!isForward())
                use(edit.used, m_workbook.used);
        }
        useAnotherWhereGone();
    }
    void operator()(const RenameScenarioEdit& edit) const
    {
        auto node = m_workbook.scenarios.extract(isForward() ? edit.before : edit.after);
        if (node.empty())
            return;
        const std::string& name = isForward() ? edit.after : edit.before;
        node.key() = name;
        node.mapped().name = name;
        m_workbook.scenarios.insert(std::move(node));
        use(isForward() ? name : edit.used, name);
        useAnotherWhereGone();
    }
    void operator()(const AnnotationEdit& edit) const
    {
        exchange(m_workbook.annotations, edit.id, isForward() ? edit.after : edit.before);
    }
    void operator()(const FilterEdit& edit) const
    {
        exchange(m_workbook.filters, edit.name, isForward() ? edit.after : edit.before);
    }

private:
    bool isForward() const { return m_direction == Direction::Forward; }

    // Shows where the change is, too.
    void changeScenario(const std::string& name) const
    {
        const auto found = m_workbook.scenarios.find(name);
        if (found == m_workbook.scenarios.end())
            return;
        found->second = isForward() ? applied(std::move(found->second), m_edit)
                                    : reverted(std::move(found->second), m_edit);
        m_workbook.used = name;
    }

    template<typename Key, typename Value>
    static void exchange(std::map<Key, Value, std::less<>>& map, const Key& key,
                         const std::optional<Value>& value)
    {
        if (value)
            map[key] = *value;
        else
            map.erase(key);
    }
    template<typename Key, typename Value>
    static void exchange(std::map<Key, Value>& map, const Key& key, const std::optional<Value>& value)
    {
        if (value)
            map[key] = *value;
        else
            map.erase(key);
    }

    void use(const std::string& name, const std::string& otherwise) const
    {
        m_workbook.used = m_workbook.hasScenario(name) ? name : otherwise;
    }

    void useAnotherWhereGone() const
    {
        if (!m_workbook.hasScenario(m_workbook.used))
            m_workbook.used = scenarioToUse(m_workbook);
    }

    Workbook& m_workbook;
    const Edit& m_edit;
    Direction m_direction;
};

// Looks for the edit behind an entry from the newest to the oldest, under the name that the scenario had
// then.
class EntrySearch
{
public:
    EntrySearch(const Workbook& workbook, std::string_view parameter, std::string_view workload)
        : m_scenario(workbook.used), m_parameter(parameter), m_workload(workload)
    {
    }

    enum class Answer { No, This, CameWithAFile };
    Answer ask(const Edit& edit)
    {
        return std::visit([this](const auto& kind) { return of(kind); }, edit);
    }

private:
    template<typename Other> Answer of(const Other&) { return Answer::No; }
    Answer of(const ParameterEdit& edit)
    {
        const bool isThis =
            m_workload.empty() && edit.scenario == m_scenario && edit.parameter == m_parameter;
        return isThis ? Answer::This : Answer::No;
    }
    Answer of(const WorkloadEdit& edit)
    {
        if (m_workload.empty() || edit.scenario != m_scenario)
            return Answer::No;
        const bool isThis = edit.workload == m_workload ||
                            std::any_of(edit.others.begin(), edit.others.end(),
                                        [this](const auto& other) { return other.workload == m_workload; });
        return isThis ? Answer::This : Answer::No;
    }
    Answer of(const RenameScenarioEdit& edit)
    {
        if (edit.after == m_scenario)
            m_scenario = edit.before;
        return Answer::No;
    }
    Answer of(const ScenarioEdit& edit)
    {
        if (edit.name != m_scenario || !edit.after)
            return Answer::No;
        if (!edit.copyOf.empty())
            m_scenario = edit.copyOf;
        else if (!edit.before || holdsOtherwise(*edit.before, *edit.after))
            return Answer::CameWithAFile;
        return Answer::No;
    }
    bool holdsOtherwise(const Scenario& before, const Scenario& after) const
    {
        if (!m_workload.empty())
            return valueIn(before.workloads, m_workload) != valueIn(after.workloads, m_workload);
        return valueIn(before.parameters, m_parameter) != valueIn(after.parameters, m_parameter);
    }
    template<typename Map>
    static std::optional<typename Map::mapped_type> valueIn(const Map& map, std::string_view key)
    {
        const auto found = map.find(key);
        return found == map.end() ? std::nullopt : std::optional(found->second);
    }

    std::string m_scenario;
    std::string_view m_parameter, m_workload;
};

} // namespace

const Scenario& Workbook::scenario() const
{
    static const Scenario empty;
    const auto found = scenarios.find(used);
    return found == scenarios.end() ? empty : found->second;
}

std::string scenarioToUse(const Workbook& workbook)
{
    const std::string base = Scenario().name;
    if (workbook.scenarios.empty() || workbook.hasScenario(base))
        return base;
    return workbook.scenarios.begin()->first;
}

void applyEdit(Workbook& workbook, const Edit& edit)
{
    std::visit(WorkbookChanger(workbook, edit, Direction::Forward), edit);
}

void revertEdit(Workbook& workbook, const Edit& edit)
{
    std::visit(WorkbookChanger(workbook, edit, Direction::Back), edit);
}

void make(Workbook& workbook, MadeEdit edit)
{
    applyEdit(workbook, edit.edit);
    workbook.edits.resize(workbook.editsDone);
    workbook.edits.push_back(std::move(edit));
    workbook.editsDone = workbook.edits.size();
}

void undo(Workbook& workbook)
{
    if (workbook.editsDone == 0)
        return;
    --workbook.editsDone;
    revertEdit(workbook, workbook.edits[workbook.editsDone].edit);
}

void redo(Workbook& workbook)
{
    if (workbook.editsDone >= workbook.edits.size())
        return;
    applyEdit(workbook, workbook.edits[workbook.editsDone].edit);
    ++workbook.editsDone;
}

const MadeEdit* entryOf(const Workbook& workbook, std::string_view parameter, std::string_view workload)
{
    const Scenario& scenario = workbook.scenario();
    const bool isEntered =
        workload.empty() ? scenario.isChanged(parameter) : scenario.workloads.contains(workload);
    if (!isEntered)
        return nullptr;
    EntrySearch search(workbook, parameter, workload);
    for (std::size_t i = workbook.editsDone; i-- > 0;) {
        const EntrySearch::Answer answer = search.ask(workbook.edits[i].edit);
        if (answer == EntrySearch::Answer::This)
            return &workbook.edits[i];
        if (answer == EntrySearch::Answer::CameWithAFile)
            return nullptr;
    }
    return nullptr;
}

} // namespace tare::model
