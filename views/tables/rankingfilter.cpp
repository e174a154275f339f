// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/rankingfilter.h"

#include "views/export/resultids.h"
#include "views/text/displaytext.h"
#include "views/text/reasontext.h"

#include <algorithm>

namespace tare::views {

namespace {

using model::FilterField;

std::string foldedText(const QString& text)
{
    return text.toCaseFolded().toStdString();
}

// Upper and lower case are the same in every script; nearly all names are ASCII.
void addFolded(std::string_view text, std::string& to)
{
    const bool isAscii = std::all_of(text.begin(), text.end(),
                                     [](char character) { return static_cast<signed char>(character) >= 0; });
    if (!isAscii)
        to += foldedText(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    else
        for (const char letter : text)
            to += letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

std::string fold(std::string_view text)
{
    std::string folded;
    addFolded(text, folded);
    return folded;
}

} // namespace

model::FilterExpression RankingFilter::whole() const
{
    model::FilterSet conditions = scope;
    if (!verdicts.empty()) {
        model::FilterCondition condition{FilterField::Verdict, model::FilterOperator::Is, {}};
        for (const model::Verdict verdict : verdicts)
            condition.values.emplace_back(verdictId(verdict));
        conditions.push_back(std::move(condition));
    }
    for (const QString& word : words)
        conditions.push_back({FilterField::Any, model::FilterOperator::Contains, {word.toStdString()}});
    return model::narrowed(expression, conditions);
}

void RankingMatcher::setEvaluation(std::shared_ptr<const model::Evaluation> evaluation,
                                   std::vector<std::string_view> teams)
{
    m_evaluation = std::move(evaluation);
    m_teams = std::move(teams);
    m_numbers = NumberText(m_evaluation ? m_evaluation->currency : "USD");
    m_texts.clear();
    m_places.clear();
    m_sentences.clear();
    m_verdicts.clear(); // the language may be another
    m_languages.clear();
}

bool RankingMatcher::prepareSome()
{
    constexpr std::size_t rowsAtOnce = 2000;
    if (m_evaluation)
        prepare(std::min(m_places.size() + rowsAtOnce, m_evaluation->workloads.size()));
    return m_evaluation && m_places.size() < m_evaluation->workloads.size();
}

void RankingMatcher::prepare(std::size_t rows)
{
    constexpr std::size_t usualLength = 160; // of the texts of a row
    m_texts.reserve(m_evaluation->workloads.size() * usualLength);
    m_places.reserve(m_evaluation->workloads.size());
    while (m_places.size() < rows)
        addRow(m_places.size());
}

void RankingMatcher::add(std::string_view folded)
{
    m_texts += folded;
    m_texts += '\n';
}

void RankingMatcher::addRow(std::size_t workload)
{
    const model::WorkloadFigures& figures = m_evaluation->workloads[workload];
    const std::array<std::string_view, 5> names{figures.name, figures.namespaceName, figures.cluster,
                                                figures.kind, m_teams[workload]};
    const auto known = [](auto& texts, auto key, QString (*name)(decltype(key))) -> const std::string& {
        const auto [place, isNew] = texts.try_emplace(key);
        if (isNew)
            place->second = foldedText(name(key));
        return place->second;
    };
    Place place{};
    for (std::size_t i = 0; i < names.size(); ++i) {
        place.names[i] = m_texts.size();
        addFolded(names[i], m_texts);
        m_texts += '\n';
    }
    place.others = m_texts.size();
    add(known(m_verdicts, figures.verdict, verdictName));
    add(known(m_languages, figures.language, languageName));
    add(known(m_languages, figures.targetLanguage, languageName));
    place.reason = m_texts.size();
    add(sentenceOf(figures));
    place.end = m_texts.size();
    m_places.push_back(place);
}

// Folded. A sentence with the amounts of a workload is its alone.
const std::string& RankingMatcher::sentenceOf(const model::WorkloadFigures& figures)
{
    if (figures.reason.code == "pays-back")
        return m_sentence = foldedText(sentence(figures, m_numbers));
    std::string key = figures.reason.code;
    for (const std::string& argument : figures.reason.arguments)
        (key += '\n') += argument;
    if (figures.reason.code == "blocked")
        for (const model::Finding& finding : figures.findings)
            if (finding.grade == model::FindingGrade::Blocked)
                (key += '\n') += finding.code;
    const auto [place, isNew] = m_sentences.try_emplace(std::move(key));
    if (isNew)
        place->second = foldedText(sentence(figures, m_numbers));
    return place->second;
}

// Folded; what is chosen from a list by its id.
std::string_view RankingMatcher::textOf(std::size_t workload, FilterField field) const
{
    const model::WorkloadFigures& figures = m_evaluation->workloads[workload];
    const Place& place = m_places[workload];
    const auto between = [this](std::size_t begin, std::size_t end) {
        return std::string_view(m_texts).substr(begin, end - begin - 1);
    };
    switch (field) {
    case FilterField::Name:
        return between(place.names[0], place.names[1]);
    case FilterField::Namespace:
        return between(place.names[1], place.names[2]);
    case FilterField::Cluster:
        return between(place.names[2], place.names[3]);
    case FilterField::Kind:
        return between(place.names[3], place.names[4]);
    case FilterField::Team:
        return between(place.names[4], place.others);
    case FilterField::Verdict:
        return verdictId(figures.verdict);
    case FilterField::Language:
        return model::languageId(figures.language);
    case FilterField::Target:
        return model::languageId(figures.targetLanguage);
    case FilterField::Data:
        return dataGradeId(figures.dataGrade);
    case FilterField::Reason:
        return between(place.reason, place.end);
    case FilterField::Any:
        break;
    }
    return between(place.names[0], place.end);
}

std::vector<std::uint32_t> RankingMatcher::matches(const RankingFilter& filter)
{
    std::vector<std::uint32_t> rows;
    if (!m_evaluation)
        return rows;
    std::vector<std::string> words;
    for (const QString& word : filter.words)
        words.push_back(foldedText(word));
    const model::FilterExpression expression =
        model::folded(model::narrowed(filter.expression, filter.scope), fold);
    std::vector<FilterField> fields;
    for (std::size_t i = 0; i < model::filterFieldCount; ++i)
        if (model::names(expression, static_cast<FilterField>(i)))
            fields.push_back(static_cast<FilterField>(i));
    const std::size_t count = m_evaluation->workloads.size();
    if (!words.empty() || !fields.empty())
        prepare(count);
    rows.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        if (!filter.verdicts.empty() && !filter.verdicts.contains(m_evaluation->workloads[i].verdict))
            continue;
        const bool hasWords = std::all_of(words.begin(), words.end(), [&](const std::string& word) {
            return textOf(i, FilterField::Any).find(word) != std::string_view::npos;
        });
        if (!hasWords)
            continue;
        model::FilterTexts texts{};
        for (const FilterField field : fields)
            texts[static_cast<std::size_t>(field)] = textOf(i, field);
        if (expression.isEmpty() || model::isMatch(expression, texts))
            rows.push_back(static_cast<std::uint32_t>(i));
    }
    return rows;
}

} // namespace tare::views
