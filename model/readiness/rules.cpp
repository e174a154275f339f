// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/readiness/rules.h"

#include "model/base/locatedjson.h"
#include "resources/closedLists.h"
#include "resources/readinessRules.h"

#include <array>
#include <cassert>

namespace tare::model {

namespace {

struct SubjectName
{
    std::string_view name;
    RuleSubject subject;
};
constexpr std::array<SubjectName, 7> subjectNames{{
    {"pod", RuleSubject::PodFlag},
    {"container", RuleSubject::ContainerFlag},
    {"volume", RuleSubject::Volume},
    {"capability", RuleSubject::Capability},
    {"runtime_class", RuleSubject::RuntimeClass},
    {"kind", RuleSubject::Kind},
    {"image", RuleSubject::Image},
}};

// Collects what is missing instead of returning at every member: a rule file is right or it is not used at
// all.
class RuleReader
{
public:
    const JsonValue& member(const JsonValue& object, std::string_view key)
    {
        static const JsonValue nothing;
        const JsonValue* value = object.find(key);
        if (!value)
            fail(key);
        return value ? *value : nothing;
    }

    // A string, or the strings of an array.
    std::vector<std::string> names(const JsonValue& value)
    {
        if (value.isString())
            return {value.string};
        std::vector<std::string> result;
        for (const JsonValue& item : value.items)
            result.push_back(item.string);
        return result;
    }

    Language language(const std::string& id)
    {
        const auto language = languageFromId(id);
        if (!language)
            fail(id);
        return language.value_or(Language::Unknown);
    }

    void fail(std::string_view member)
    {
        if (!m_error)
            m_error = Error{ErrorCode::BadValue, {std::string(member), "a member of the rules"}, {}};
    }
    const std::optional<Error>& error() const { return m_error; }

private:
    std::optional<Error> m_error;
};

FindingRule findingRule(const JsonValue& json, RuleReader& reader)
{
    FindingRule rule;
    rule.id = reader.member(json, "id").string;
    const JsonValue& match = reader.member(json, "match");
    bool isKnown = false;
    for (const SubjectName& row : subjectNames) {
        if (const JsonValue* names = match.find(row.name)) {
            rule.subject = row.subject;
            rule.names = reader.names(*names);
            isKnown = true;
        }
    }
    const std::string& grade = reader.member(json, "grade").string;
    if (!isKnown || (grade != "blocked" && grade != "needs-work"))
        reader.fail(rule.id);
    rule.grade = grade == "blocked" ? FindingGrade::Blocked : FindingGrade::NeedsWork;
    const JsonValue& days = reader.member(json, "remedy_days");
    rule.remedyDays = {reader.member(days, "low").number, reader.member(days, "likely").number,
                       reader.member(days, "high").number};
    const JsonValue& citation = reader.member(json, "citation");
    rule.citation.title = reader.member(citation, "title").string;
    rule.citation.url = reader.member(citation, "url").string;
    rule.citation.year = static_cast<int>(reader.member(citation, "year").number);
    rule.citation.figure = reader.member(citation, "figure").string;
    return rule;
}

ArchetypeRule archetypeRule(const JsonValue& json, RuleReader& reader)
{
    ArchetypeRule rule;
    rule.id = reader.member(json, "id").string;
    for (const std::string& id : reader.names(reader.member(json, "languages")))
        rule.languages.push_back(reader.language(id));
    if (const JsonValue* names = json.find("environment"))
        rule.environmentNames = reader.names(*names);
    if (const JsonValue* words = json.find("image"))
        rule.imageWords = reader.names(*words);
    if (const JsonValue* target = json.find("target"))
        rule.target = reader.language(target->string);
    return rule;
}

// {"java": ["openjdk", …], …} turned round.
std::unordered_map<std::string, Language> languagesByWord(const JsonValue& json, RuleReader& reader)
{
    std::unordered_map<std::string, Language> words;
    for (std::size_t i = 0; i < json.keys.size(); ++i)
        for (const std::string& word : reader.names(json.items[i]))
            words.emplace(word, reader.language(json.keys[i]));
    return words;
}

void readClosedLists(const JsonValue& json, ReadinessRules& rules, RuleReader& reader)
{
    const JsonValue& names = reader.member(json, "environment_names");
    for (std::size_t i = 0; i < names.keys.size(); ++i)
        for (const std::string& name : reader.names(names.items[i]))
            rules.languageOfEnvironmentName.emplace_back(name, reader.language(names.keys[i]));
    const JsonValue& annotations = reader.member(json, "annotation_languages");
    for (std::size_t i = 0; i < annotations.keys.size(); ++i)
        rules.languageOfAnnotation.emplace(annotations.keys[i], reader.language(annotations.items[i].string));
}

ReadinessRules builtInRules()
{
    auto rules = parseReadinessRules(resources::readinessRules(), resources::closedLists());
    assert(rules.isOk());
    return std::move(*rules);
}

} // namespace

Result<ReadinessRules> parseReadinessRules(std::string_view rules, std::string_view closedLists)
{
    const auto document = parseJson(rules, "readiness.json");
    if (!document)
        return document.error();
    const auto lists = parseJson(closedLists, "closed-lists.json");
    if (!lists)
        return lists.error();

    RuleReader reader;
    ReadinessRules result;
    for (const JsonValue& item : reader.member(*document, "findings").items)
        result.findings.push_back(findingRule(item, reader));
    for (const JsonValue& item : reader.member(*document, "archetypes").items)
        result.archetypes.push_back(archetypeRule(item, reader));
    result.languageLabels = reader.names(reader.member(*document, "language_labels"));
    result.languageOfValue = languagesByWord(reader.member(*document, "language_values"), reader);
    result.languageOfImageWord = languagesByWord(reader.member(*document, "image_words"), reader);
    readClosedLists(*lists, result, reader);
    if (reader.error())
        return *reader.error();
    return result;
}

const ReadinessRules& readinessRules()
{
    static const ReadinessRules rules = builtInRules();
    return rules;
}

} // namespace tare::model
