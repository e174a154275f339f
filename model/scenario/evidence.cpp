// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/evidence.h"
#include "model/base/locatedjson.h"
#include "model/scenario/parameter.h"

#include <cassert>
#include <unordered_map>

namespace tare::model {

namespace {

std::string text(const JsonValue& object, std::string_view key)
{
    const JsonValue* value = object.find(key);
    assert(value && value->isString());
    return value->string;
}

EvidenceGrade gradeFrom(const std::string& letter)
{
    if (letter == "A")
        return EvidenceGrade::A;
    return letter == "B" ? EvidenceGrade::B : EvidenceGrade::C;
}

Evidence evidenceFrom(const JsonValue& row)
{
    Evidence evidence;
    evidence.key = text(row, "key");
    evidence.condition = text(row, "condition");
    evidence.grade = gradeFrom(text(row, "grade"));
    for (const JsonValue& item : row.find("sources")->items) {
        Source source;
        source.title = text(item, "title");
        source.url = text(item, "url");
        source.year = static_cast<int>(item.find("year")->number);
        source.figure = text(item, "figure");
        evidence.sources.push_back(std::move(source));
    }
    return evidence;
}

using Register = std::unordered_map<std::string, Evidence>;

Register readRegister()
{
    Register result;
    const auto document = parseJson(resources::evidence(), "evidence.json");
    assert(document.isOk());
    for (const JsonValue& row : document->find("evidence")->items) {
        Evidence evidence = evidenceFrom(row);
        std::string key = evidence.key;
        result.emplace(std::move(key), std::move(evidence));
    }
    return result;
}

} // namespace

const Evidence* findEvidence(std::string_view key)
{
    static const Register facts = readRegister();
    const auto found = facts.find(std::string(key));
    return found == facts.end() ? nullptr : &found->second;
}

} // namespace tare::model
