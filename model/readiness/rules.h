// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/readiness/finding.h"
#include "model/scenario/language.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

// The rules of readiness as data (resources/rules), so that a rule can be added, dated and cited without
// code.
namespace tare::model {

// What a rule looks at.
enum class RuleSubject {
    PodFlag,       // hostNetwork, hostPID, hostIPC
    ContainerFlag, // privileged, device, gpu
    Volume,
    Capability,
    RuntimeClass,
    Kind,
    Image
};

struct FindingRule
{
    std::string id;
    RuleSubject subject = RuleSubject::PodFlag;
    std::vector<std::string> names; // any of them matches; "*" matches every name
    FindingGrade grade = FindingGrade::NeedsWork;
    Range remedyDays;
    Source citation;
};

// An archetype is chosen by language and, where names are given, only if the objects show one of them.
struct ArchetypeRule
{
    std::string id;
    std::vector<Language> languages;
    std::vector<std::string> environmentNames;
    std::vector<std::string> imageWords;
    std::optional<Language> target; // where the move is a rewrite in another language
};

struct ReadinessRules
{
    std::vector<FindingRule> findings;
    std::vector<ArchetypeRule> archetypes;
    std::vector<std::string> languageLabels; // label keys, best first
    std::unordered_map<std::string, Language> languageOfValue;
    std::unordered_map<std::string, Language> languageOfImageWord;
    std::unordered_map<std::string, Language> languageOfAnnotation;
    std::vector<std::pair<std::string, Language>>
        languageOfEnvironmentName; // names that end with * are beginnings
};

// Reads rules from the text of readiness.json and closed-lists.json. Errors: those of JSON, and BadValue with
// the member that is missing or unknown.
Result<ReadinessRules> parseReadinessRules(std::string_view rules, std::string_view closedLists);

// The rules that are built in.
const ReadinessRules& readinessRules();

} // namespace tare::model
