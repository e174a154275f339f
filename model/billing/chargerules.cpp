// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/billing/chargerules.h"

#include "model/billing/category.h"
#include "resources/chargeCategories.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cassert>
#include <map>

namespace tare::model {

namespace {

constexpr std::array<std::string_view, otherCategoryCount> lineIds{
    "storage", "load-balancing", "network", "registry", "serverless", "control-plane",
    "tax",     "credit",         "support", "other"};

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string lowered(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(), lower);
    return result;
}

// Glob with * alone; both in lower case.
bool matches(std::string_view pattern, std::string_view text)
{
    std::size_t p = 0, t = 0;
    std::size_t star = std::string_view::npos, retry = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            retry = t;
        } else if (p < pattern.size() && pattern[p] == text[t]) {
            ++p;
            ++t;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            t = ++retry;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*')
        ++p;
    return p == pattern.size();
}

using Patterns = std::vector<std::string>;

bool matchesAny(const Patterns& patterns, std::string_view text)
{
    return std::any_of(patterns.begin(), patterns.end(),
                       [&](const std::string& pattern) { return matches(pattern, text); });
}

struct Rule
{
    ChargeClass result;
    Patterns charge, service, serviceCategory, meter, unit; // empty: whatever it is
};

// A charge in lower case, once for all rules.
struct Subject
{
    std::string charge, service, serviceCategory, unit;
    std::array<std::string, 5> meters;
};

bool matches(const Rule& rule, const Subject& subject)
{
    const auto isMet = [](const Patterns& patterns, const std::string& text) {
        return patterns.empty() || matchesAny(patterns, text);
    };
    return isMet(rule.charge, subject.charge) && isMet(rule.service, subject.service) &&
           isMet(rule.serviceCategory, subject.serviceCategory) && isMet(rule.unit, subject.unit) &&
           (rule.meter.empty() ||
            std::any_of(subject.meters.begin(), subject.meters.end(), [&](const std::string& meter) {
                return !meter.empty() && matchesAny(rule.meter, meter);
            }));
}

struct Rules
{
    std::vector<Rule> rules;
    Patterns clusterTags, clusterTagPrefixes, nodeGroupTags;
};

Rule readRule(const nlohmann::json& json)
{
    const auto patterns = [&](const char* field) { return json.value(field, Patterns{}); };
    Rule rule;
    rule.charge = patterns("charge");
    rule.service = patterns("service");
    rule.serviceCategory = patterns("serviceCategory");
    rule.meter = patterns("meter");
    rule.unit = patterns("unit");
    const std::string line = json.at("line").get<std::string>();
    rule.result.isInstanceHours = line == "instance-hours";
    rule.result.countsHours = rule.result.isInstanceHours && json.value("hours", true);
    rule.result.isFunctionDuration = json.value("functionDuration", false);
    const auto id = std::find(lineIds.begin(), lineIds.end(), line);
    assert(rule.result.isInstanceHours || id != lineIds.end());
    if (id != lineIds.end())
        rule.result.category = static_cast<OtherCategory>(id - lineIds.begin());
    return rule;
}

const Rules& rules()
{
    static const Rules rules = [] {
        const auto json = nlohmann::json::parse(resources::chargeCategories());
        Rules result;
        for (const auto& rule : json.at("rules"))
            result.rules.push_back(readRule(rule));
        result.clusterTags = json.at("clusterTags").get<Patterns>();
        result.clusterTagPrefixes = json.at("clusterTagPrefixes").get<Patterns>();
        result.nodeGroupTags = json.at("nodeGroupTags").get<Patterns>();
        return result;
    }();
    return rules;
}

std::string_view chargeId(ChargeCategory category)
{
    switch (category) {
    case ChargeCategory::Usage:
        return "usage";
    case ChargeCategory::Purchase:
        return "purchase";
    case ChargeCategory::Tax:
        return "tax";
    case ChargeCategory::Credit:
        return "credit";
    case ChargeCategory::Adjustment:
        return "adjustment";
    }
    return {};
}

// Blocks such as "100 Hours" are quoted differently from export to export: only plain hours are counted.
bool isPlainHours(std::string_view unit)
{
    return unit == "hours" || unit == "hour" || unit == "hrs" || unit == "hr" || unit == "h" ||
           unit == "1 hour" || unit == "1 hours";
}

} // namespace

ChargeClass classifyCharge(const ChargeKind& kind)
{
    const Subject subject{std::string(chargeId(kind.category)),
                          lowered(kind.service),
                          lowered(kind.serviceCategory),
                          lowered(kind.unit),
                          {lowered(kind.usageType), lowered(kind.sku), lowered(kind.description),
                           lowered(kind.serviceSubcategory), lowered(kind.resourceType)}};
    for (const Rule& rule : rules().rules) {
        if (!matches(rule, subject))
            continue;
        ChargeClass result = rule.result;
        result.countsHours = result.countsHours && isPlainHours(subject.unit);
        return result;
    }
    return {};
}

std::string canonicalTag(std::string_view key)
{
    std::string result = lowered(key);
    for (char& c : result)
        if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')))
            c = '_';
    for (const std::string_view prefix : {"resource_tags_", "resourcetags_", "user_", "aws_"})
        if (result.starts_with(prefix))
            result.erase(0, prefix.size());
    return result;
}

TaggedPlace taggedPlace(const KeyValues& tags)
{
    TaggedPlace place;
    for (const auto& [key, value] : tags) {
        const std::string canonical = canonicalTag(key);
        if (matchesAny(rules().nodeGroupTags, canonical))
            place.nodeGroup = value;
        else if (matchesAny(rules().clusterTags, canonical))
            place.clusters.push_back(value);
        for (const std::string& prefix : rules().clusterTagPrefixes) {
            // The name is part of the key: "kubernetes.io/cluster/shop" = "owned".
            const std::size_t slash = key.rfind('/');
            if (canonical.starts_with(prefix) && slash != std::string::npos)
                place.clusters.push_back(key.substr(slash + 1));
        }
    }
    return place;
}

} // namespace tare::model
