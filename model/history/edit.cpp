// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/history/edit.h"

#include "model/scenario/scenariojson.h"

#include <array>
#include <string_view>

namespace tare::model {

namespace {

constexpr std::array<std::string_view, 8> kinds{"import",   "remove-import",   "parameter",  "workload",
                                                "scenario", "rename-scenario", "annotation", "filter"};

void setParameter(Scenario& scenario, const std::string& id, const std::optional<ParameterValue>& value)
{
    if (value)
        scenario.parameters[id] = *value;
    else
        scenario.parameters.erase(id);
}

void setWorkload(Scenario& scenario, const std::string& id, const WorkloadOverride& overrides)
{
    if (overrides == WorkloadOverride{})
        scenario.workloads.erase(id);
    else
        scenario.workloads[id] = overrides;
}

enum class Direction { Forward, Back };

// Turns one scenario edit into its effect; edits of imports and of other scenarios have none.
class EditApplier
{
public:
    EditApplier(Scenario& scenario, Direction direction) : m_scenario(scenario), m_direction(direction) {}

    void operator()(const ImportEdit&) const {}
    void operator()(const RemoveImportEdit&) const {}
    void operator()(const ParameterEdit& edit) const
    {
        if (edit.scenario == m_scenario.name)
            setParameter(m_scenario, edit.parameter, chosen(edit.before, edit.after));
    }
    void operator()(const WorkloadEdit& edit) const
    {
        if (edit.scenario != m_scenario.name)
            return;
        setWorkload(m_scenario, edit.workload, chosen(edit.before, edit.after));
        for (const WorkloadChange& other : edit.others)
            setWorkload(m_scenario, other.workload, chosen(other.before, other.after));
    }
    void operator()(const ScenarioEdit& edit) const
    {
        const auto& scenario = chosen(edit.before, edit.after);
        if (edit.name == m_scenario.name && scenario)
            m_scenario = *scenario;
    }
    void operator()(const RenameScenarioEdit& edit) const
    {
        if (m_scenario.name == chosen(edit.after, edit.before))
            m_scenario.name = chosen(edit.before, edit.after);
    }
    void operator()(const AnnotationEdit&) const {}
    void operator()(const FilterEdit&) const {}

private:
    template<typename T> const T& chosen(const T& before, const T& after) const
    {
        return m_direction == Direction::Forward ? after : before;
    }

    Scenario& m_scenario;
    Direction m_direction;
};

// Members of an object on one line, in the order in which they are added.
class ObjectWriter
{
public:
    explicit ObjectWriter(std::string_view kind) { addText("edit", kind); }

    void addText(std::string_view key, std::string_view text) { add(key, writeJsonString(text)); }
    void addNumber(std::string_view key, std::int64_t number) { add(key, std::to_string(number)); }
    void add(std::string_view key, const std::string& json)
    {
        m_text += (m_text.empty() ? "{" : ",") + writeJsonString(key) + ":" + json;
    }
    std::string text() const { return m_text + "}"; }

private:
    std::string m_text;
};

std::string formatted(const ImportEdit& edit)
{
    ObjectWriter writer(kinds[0]);
    writer.addNumber("import", edit.importId);
    if (edit.replacedImportId)
        writer.addNumber("replaced", *edit.replacedImportId);
    writer.addText("file", edit.fileName);
    return writer.text();
}

std::string formatted(const RemoveImportEdit& edit)
{
    ObjectWriter writer(kinds[1]);
    writer.addNumber("import", edit.importId);
    writer.addText("file", edit.fileName);
    return writer.text();
}

std::string formatted(const ParameterEdit& edit)
{
    ObjectWriter writer(kinds[2]);
    writer.addText("scenario", edit.scenario);
    writer.addText("parameter", edit.parameter);
    if (edit.before)
        writer.add("before", writeParameterValue(*edit.before));
    if (edit.after)
        writer.add("after", writeParameterValue(*edit.after));
    return writer.text();
}

template<typename Change> void addChange(ObjectWriter& writer, const Change& change)
{
    writer.addText("workload", change.workload);
    writer.add("before", writeWorkloadOverride(change.before));
    writer.add("after", writeWorkloadOverride(change.after));
}

std::string formatted(const WorkloadEdit& edit)
{
    ObjectWriter writer(kinds[3]);
    writer.addText("scenario", edit.scenario);
    addChange(writer, edit);
    std::string others;
    for (const WorkloadChange& other : edit.others) {
        ObjectWriter one(kinds[3]);
        addChange(one, other);
        others += (others.empty() ? "" : ",") + one.text();
    }
    if (!others.empty())
        writer.add("others", "[" + others + "]");
    return writer.text();
}

std::string formatted(const ScenarioEdit& edit)
{
    ObjectWriter writer(kinds[4]);
    writer.addText("name", edit.name);
    if (edit.before)
        writer.add("before", writeScenario(*edit.before));
    if (edit.after)
        writer.add("after", writeScenario(*edit.after));
    if (!edit.used.empty())
        writer.addText("used", edit.used);
    if (!edit.copyOf.empty())
        writer.addText("copyOf", edit.copyOf);
    return writer.text();
}

std::string formatted(const RenameScenarioEdit& edit)
{
    ObjectWriter writer(kinds[5]);
    writer.addText("before", edit.before);
    writer.addText("after", edit.after);
    writer.addText("used", edit.used);
    return writer.text();
}

std::string formatted(const Annotation& annotation)
{
    return "{" + writeJsonString("date") + ":" + std::to_string(annotation.date.seconds) + "," +
           writeJsonString("text") + ":" + writeJsonString(annotation.text) + "}";
}

std::string formatted(const AnnotationEdit& edit)
{
    ObjectWriter writer(kinds[6]);
    writer.addNumber("id", edit.id);
    if (edit.before)
        writer.add("before", formatted(*edit.before));
    if (edit.after)
        writer.add("after", formatted(*edit.after));
    return writer.text();
}

std::string formatted(const FilterEdit& edit)
{
    ObjectWriter writer(kinds[7]);
    writer.addText("name", edit.name);
    if (edit.before)
        writer.addText("before", *edit.before);
    if (edit.after)
        writer.addText("after", *edit.after);
    return writer.text();
}

// Reads the members of a stored edit; the first thing that is wrong is kept, the rest is then of no account.
class EditReader
{
public:
    EditReader(const JsonValue& json, const JsonSource& source) : m_json(json), m_source(source) {}

    Result<Edit> read()
    {
        const std::string kind = text("edit");
        Edit edit;
        if (kind == kinds[0])
            edit = importEdit();
        else if (kind == kinds[1])
            edit = RemoveImportEdit{number("import").value_or(0), text("file")};
        else if (kind == kinds[2])
            edit = parameterEdit();
        else if (kind == kinds[3])
            edit = workloadEdit();
        else if (kind == kinds[4])
            edit = scenarioEdit();
        else if (kind == kinds[5])
            edit = RenameScenarioEdit{text("before"), text("after"), text("used")};
        else if (kind == kinds[6])
            edit = annotationEdit();
        else if (kind == kinds[7])
            edit = FilterEdit{text("name"), optionalText("before"), optionalText("after")};
        else
            fail("edit");
        if (m_error)
            return *m_error;
        return edit;
    }

private:
    ImportEdit importEdit()
    {
        ImportEdit edit;
        edit.importId = number("import").value_or(0);
        if (m_json.find("replaced"))
            edit.replacedImportId = number("replaced");
        edit.fileName = text("file");
        return edit;
    }

    ParameterEdit parameterEdit()
    {
        ParameterEdit edit;
        edit.scenario = text("scenario");
        edit.parameter = text("parameter");
        const Parameter* parameter = findParameter(edit.parameter);
        if (!parameter) {
            fail("parameter");
            return edit;
        }
        edit.before = optional<ParameterValue>(
            "before", [&](const JsonValue& json) { return readParameterValue(json, *parameter, m_source); });
        edit.after = optional<ParameterValue>(
            "after", [&](const JsonValue& json) { return readParameterValue(json, *parameter, m_source); });
        return edit;
    }

    WorkloadEdit workloadEdit()
    {
        WorkloadEdit edit;
        edit.scenario = text("scenario");
        readChange(edit);
        const JsonValue* others = m_json.find("others");
        if (others && !others->isArray())
            fail("others");
        if (!others || m_error)
            return edit;
        for (const JsonValue& json : others->items) {
            EditReader reader(json, m_source);
            reader.readChange(edit.others.emplace_back());
            if (reader.m_error && !m_error)
                m_error = reader.m_error;
        }
        return edit;
    }

    template<typename Change> void readChange(Change& change)
    {
        const auto read = [&](const JsonValue& json) { return readWorkloadOverride(json, "edit", m_source); };
        change.workload = text("workload");
        change.before = optional<WorkloadOverride>("before", read).value_or(WorkloadOverride{});
        change.after = optional<WorkloadOverride>("after", read).value_or(WorkloadOverride{});
    }

    ScenarioEdit scenarioEdit()
    {
        const auto read = [&](const JsonValue& json) { return readScenario(json, m_source); };
        ScenarioEdit edit;
        edit.name = text("name");
        edit.before = optional<Scenario>("before", read);
        edit.after = optional<Scenario>("after", read);
        edit.used = optionalText("used").value_or("");
        edit.copyOf = optionalText("copyOf").value_or("");
        return edit;
    }

    AnnotationEdit annotationEdit()
    {
        const auto read = [&](const JsonValue& json) -> Result<Annotation> {
            EditReader reader(json, m_source);
            Annotation annotation;
            annotation.date.seconds = reader.number("date").value_or(0);
            annotation.text = reader.text("text");
            if (reader.m_error)
                return *reader.m_error;
            return annotation;
        };
        AnnotationEdit edit;
        edit.id = number("id").value_or(0);
        edit.before = optional<Annotation>("before", read);
        edit.after = optional<Annotation>("after", read);
        return edit;
    }

    std::optional<std::string> optionalText(std::string_view key)
    {
        return m_json.find(key) ? std::optional(text(key)) : std::nullopt;
    }

    template<typename T, typename Read> std::optional<T> optional(std::string_view key, Read&& read)
    {
        const JsonValue* json = m_json.find(key);
        if (!json)
            return std::nullopt;
        auto value = read(*json);
        if (value)
            return std::move(*value);
        if (!m_error)
            m_error = value.error();
        return std::nullopt;
    }

    std::string text(std::string_view key)
    {
        const JsonValue* json = m_json.find(key);
        if (json && json->isString())
            return json->string;
        fail(key);
        return {};
    }

    std::optional<std::int64_t> number(std::string_view key)
    {
        // beyond it a double, which JSON numbers are, no longer tells neighbours apart
        constexpr double largestExact = 9007199254740991.0;
        const JsonValue* json = m_json.find(key);
        if (json && json->isNumber() && json->number >= -largestExact && json->number <= largestExact)
            return static_cast<std::int64_t>(json->number);
        fail(key);
        return std::nullopt;
    }

    void fail(std::string_view key)
    {
        if (!m_error)
            m_error = Error{ErrorCode::BadValue,
                            {std::string(key), "a stored edit"},
                            placeAt(m_source.text, m_json.offset, m_source.fileName, std::string(key))};
    }

    const JsonValue& m_json;
    const JsonSource& m_source;
    std::optional<Error> m_error;
};

} // namespace

Scenario applied(Scenario scenario, const Edit& edit)
{
    std::visit(EditApplier(scenario, Direction::Forward), edit);
    return scenario;
}

Scenario reverted(Scenario scenario, const Edit& edit)
{
    std::visit(EditApplier(scenario, Direction::Back), edit);
    return scenario;
}

std::string formatEdit(const Edit& edit)
{
    return std::visit([](const auto& kind) { return formatted(kind); }, edit);
}

Result<Edit> parseEdit(std::string_view json)
{
    const std::string name = "edit";
    const auto document = parseJson(json, name);
    if (!document)
        return document.error();
    const JsonSource source{json, name};
    return EditReader(*document, source).read();
}

} // namespace tare::model
