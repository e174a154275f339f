// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/inventory/records.h"
#include "model/readiness/finding.h"
#include "model/scenario/language.h"
#include "model/scenario/scenario.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

// What can be read off a workload's objects about its language and about what stands in the way (M8).
// Readiness says whether a move is possible and what has to be done first; how long that takes is effort's
// business.
namespace tare::model {

// What readiness looks at. Nothing is copied; everything must outlive the call.
struct ReadinessFacts
{
    std::string_view kind; // of the top controller
    std::string_view name;
    const PodShape* shape = nullptr;        // nullptr: the export has none
    const KeyValues* labels = nullptr;      // of pod template and controller; may be nullptr
    const KeyValues* annotations = nullptr; // may be nullptr
    std::int32_t source = -1;               // file and line of the object, for the findings' evidence
    std::uint64_t line = 0;
};

// The language a workload is written in, as far as its objects tell.
struct LanguageFinding
{
    Language language = Language::Unknown;
    // "entered", "label app.kubernetes.io/…", "annotation …", "environment name JAVA_OPTS", "image name",
    // "none"
    std::string source = "none";
    double confidence = 0; // 0 … 1
};

enum class ReadinessState { Ready, NeedsWork, Blocked };

struct Readiness
{
    LanguageFinding language;
    Language targetLanguage = Language::Unknown; // entered, else the archetype's, else today's
    std::string archetype;                       // one of archetypeIds()
    std::vector<Finding> findings;               // in the order of the rules; an entered reason first
    ReadinessState state = ReadinessState::Ready;
    Range remedyDays; // sum over the findings that need work
};

// What the objects alone say; the same for every scenario, so it can be prepared once a snapshot.
LanguageFinding detectLanguage(const ReadinessFacts& facts);
std::vector<Finding> detectFindings(const ReadinessFacts& facts);
// The archetype for a language where nothing else is known, one of archetypeIds(). Frameworks that the
// objects name choose the heavier one.
std::string_view detectArchetype(const ReadinessFacts& facts, Language language);

// What holds once the analyst has spoken. An entered reason blocks (finding "entered"); blocked = false lets
// the findings that block stand as work whose days the analyst has taken on: they no longer block. overrides
// may be nullptr.
Readiness resolveReadiness(const ReadinessFacts& facts, const LanguageFinding& language,
                           std::vector<Finding> findings, const WorkloadOverride* overrides);
// detectLanguage, detectFindings and resolveReadiness in one.
Readiness assessReadiness(const ReadinessFacts& facts, const WorkloadOverride* overrides);

} // namespace tare::model
