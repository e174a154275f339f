// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/readiness/readiness.h"

#include "model/readiness/rules.h"

#include <algorithm>

namespace tare::model {

namespace {

// The language that an archetype's move ends in, where it is not today's.
std::optional<Language> targetOf(std::string_view archetype)
{
    for (const ArchetypeRule& rule : readinessRules().archetypes)
        if (rule.id == archetype)
            return rule.target;
    return std::nullopt;
}

// The analyst's word on blocking: a reason of their own, or that none of the findings blocks.
void applyBlocking(const WorkloadOverride& overrides, std::vector<Finding>& findings)
{
    if (!overrides.blocked)
        return;
    if (std::holds_alternative<std::string>(*overrides.blocked)) {
        Finding entered;
        entered.code = "entered";
        entered.grade = FindingGrade::Blocked;
        entered.evidence = std::get<std::string>(*overrides.blocked);
        findings.push_back(std::move(entered));
        std::rotate(findings.begin(), findings.end() - 1, findings.end());
        return;
    }
    for (Finding& finding : findings)
        finding.grade = FindingGrade::NeedsWork;
}

void sumUp(Readiness& readiness)
{
    for (const Finding& finding : readiness.findings) {
        if (finding.grade == FindingGrade::Blocked) {
            readiness.state = ReadinessState::Blocked;
            continue;
        }
        if (readiness.state == ReadinessState::Ready)
            readiness.state = ReadinessState::NeedsWork;
        readiness.remedyDays.low += finding.remedyDays.low;
        readiness.remedyDays.likely += finding.remedyDays.likely;
        readiness.remedyDays.high += finding.remedyDays.high;
    }
}

} // namespace

Readiness resolveReadiness(const ReadinessFacts& facts, const LanguageFinding& language,
                           std::vector<Finding> findings, const WorkloadOverride* overrides)
{
    static const WorkloadOverride nothingEntered;
    const WorkloadOverride& entered = overrides ? *overrides : nothingEntered;

    Readiness readiness;
    readiness.language = language;
    if (entered.language)
        readiness.language = {*entered.language, "entered", 1};
    readiness.archetype = entered.archetype
                              ? *entered.archetype
                              : std::string(detectArchetype(facts, readiness.language.language));
    readiness.targetLanguage =
        entered.targetLanguage.value_or(targetOf(readiness.archetype).value_or(readiness.language.language));
    readiness.findings = std::move(findings);
    applyBlocking(entered, readiness.findings);
    sumUp(readiness);
    return readiness;
}

Readiness assessReadiness(const ReadinessFacts& facts, const WorkloadOverride* overrides)
{
    return resolveReadiness(facts, detectLanguage(facts), detectFindings(facts), overrides);
}

} // namespace tare::model
