// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/readiness/imagewords.h"
#include "model/readiness/readiness.h"
#include "model/readiness/rules.h"

#include "model/inventory/keptkeys.h"

#include <algorithm>
#include <array>

namespace tare::model {

namespace {

// How much each kind of sign is worth: what somebody wrote down for this purpose, what an agent needs to
// know, what a runtime reads, what an image happens to be called.
constexpr double labelConfidence = 0.95;
constexpr double annotationConfidence = 0.9;
constexpr double environmentConfidence = 0.8;
constexpr double imageConfidence = 0.6;

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

const std::string* valueOf(const KeyValues* pairs, std::string_view key)
{
    if (pairs)
        for (const auto& [name, value] : *pairs)
            if (name == key)
                return &value;
    return nullptr;
}

std::optional<LanguageFinding> fromLabels(const ReadinessFacts& facts, const ReadinessRules& rules)
{
    for (const KeyValues* pairs : {facts.labels, facts.annotations}) {
        for (const std::string& key : rules.languageLabels) {
            const std::string* value = valueOf(pairs, key);
            if (!value)
                continue;
            const auto found = rules.languageOfValue.find(lowerCase(*value));
            if (found != rules.languageOfValue.end())
                return LanguageFinding{found->second, "label " + key, labelConfidence};
        }
    }
    return std::nullopt;
}

std::optional<LanguageFinding> fromAnnotations(const ReadinessFacts& facts, const ReadinessRules& rules)
{
    if (!facts.annotations)
        return std::nullopt;
    for (const auto& [key, value] : *facts.annotations) {
        const auto found = rules.languageOfAnnotation.find(key);
        if (found != rules.languageOfAnnotation.end() && lowerCase(value) != "false" && !value.empty())
            return LanguageFinding{found->second, "annotation " + key, annotationConfidence};
    }
    return std::nullopt;
}

std::optional<Language> languageOfEnvironment(const std::string& name, const ReadinessRules& rules)
{
    for (const auto& [pattern, language] : rules.languageOfEnvironmentName) {
        const bool isBeginning = pattern.back() == '*';
        if (isBeginning ? name.compare(0, pattern.size() - 1, pattern, 0, pattern.size() - 1) == 0
                        : name == pattern)
            return language;
    }
    return std::nullopt;
}

// The language that most names speak for; the first name that says so is the evidence.
std::optional<LanguageFinding> fromEnvironment(const ReadinessFacts& facts, const ReadinessRules& rules)
{
    std::array<std::size_t, languageCount> counts{};
    std::array<const std::string*, languageCount> firstNames{};
    for (const ContainerRecord& container : facts.shape->containers) {
        if (!isOwnContainer(container))
            continue;
        for (const std::string& name : container.environmentNames) {
            const auto language = languageOfEnvironment(name, rules);
            if (!language)
                continue;
            const auto index = static_cast<std::size_t>(*language);
            if (counts[index]++ == 0)
                firstNames[index] = &name;
        }
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    if (*most == 0)
        return std::nullopt;
    const auto index = static_cast<std::size_t>(most - counts.begin());
    return LanguageFinding{static_cast<Language>(index), "environment name " + *firstNames[index],
                           environmentConfidence};
}

std::optional<LanguageFinding> fromImages(const ReadinessFacts& facts, const ReadinessRules& rules)
{
    for (const ContainerRecord& container : facts.shape->containers) {
        if (!isOwnContainer(container))
            continue;
        const auto words = imageWords(container.image);
        // what stands last says most about the program: "java-team/cart-python"
        for (auto word = words.rbegin(); word != words.rend(); ++word) {
            const auto found = rules.languageOfImageWord.find(*word);
            if (found != rules.languageOfImageWord.end())
                return LanguageFinding{found->second, "image name", imageConfidence};
        }
    }
    return std::nullopt;
}

bool hasEnvironmentName(const ReadinessFacts& facts, const std::vector<std::string>& names)
{
    for (const ContainerRecord& container : facts.shape->containers)
        if (isOwnContainer(container))
            for (const std::string& name : container.environmentNames)
                if (std::find(names.begin(), names.end(), name) != names.end())
                    return true;
    return false;
}

bool hasImageWord(const ReadinessFacts& facts, const std::vector<std::string>& wanted)
{
    for (const ContainerRecord& container : facts.shape->containers)
        if (isOwnContainer(container))
            for (const std::string& word : imageWords(container.image))
                if (std::find(wanted.begin(), wanted.end(), word) != wanted.end())
                    return true;
    return false;
}

bool fits(const ArchetypeRule& rule, const ReadinessFacts& facts, Language language)
{
    if (std::find(rule.languages.begin(), rule.languages.end(), language) == rule.languages.end())
        return false;
    if (rule.environmentNames.empty() && rule.imageWords.empty())
        return true;
    return facts.shape &&
           (hasEnvironmentName(facts, rule.environmentNames) || hasImageWord(facts, rule.imageWords));
}

} // namespace

bool isOwnContainer(const ContainerRecord& container)
{
    return container.role == ContainerRole::App && !isKnownSidecar(container.name, container.image);
}

std::vector<std::string> imageWords(std::string_view image)
{
    std::vector<std::string> words;
    std::string word;
    for (const char c : imageRepository(image)) {
        if (c == '/' || c == '-' || c == '_' || c == '.') {
            words.push_back(std::move(word));
            word.clear();
        } else {
            word += c;
        }
    }
    words.push_back(std::move(word));
    for (std::string& each : words)
        each = lowerCase(each);
    return words;
}

LanguageFinding detectLanguage(const ReadinessFacts& facts)
{
    const ReadinessRules& rules = readinessRules();
    if (auto found = fromLabels(facts, rules))
        return *found;
    if (auto found = fromAnnotations(facts, rules))
        return *found;
    if (!facts.shape)
        return {};
    if (auto found = fromEnvironment(facts, rules))
        return *found;
    return fromImages(facts, rules).value_or(LanguageFinding{});
}

std::string_view detectArchetype(const ReadinessFacts& facts, Language language)
{
    for (const ArchetypeRule& rule : readinessRules().archetypes)
        if (fits(rule, facts, language))
            return rule.id;
    return archetypeIds().back();
}

} // namespace tare::model
