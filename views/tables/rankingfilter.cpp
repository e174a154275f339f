// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/rankingfilter.h"

#include "views/export/resultids.h"
#include "views/text/displaytext.h"
#include "views/text/reasontext.h"

#include <algorithm>

namespace tare::views {

namespace {

using model::FilterField;

// Upper and lower case are the same in every script; nearly all names are ASCII.
std::string fold(std::string_view text)
{
    const bool isAscii = std::all_of(text.begin(), text.end(),
                                     [](char character) { return static_cast<signed char>(character) >= 0; });
    return isAscii ? model::toLower(text)
                   : QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))
                         .toCaseFolded()
                         .toStdString();
}

std::string foldedText(const QString& text)
{
    return text.toCaseFolded().toStdString();
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
    m_texts.assign(m_evaluation ? m_evaluation->workloads.size() : 0, std::string());
}

const std::string& RankingMatcher::textsOf(std::size_t workload)
{
    std::string& texts = m_texts[workload];
    if (!texts.empty())
        return texts;
    const model::WorkloadFigures& figures = m_evaluation->workloads[workload];
    for (const std::string_view name :
         {std::string_view(figures.name), std::string_view(figures.namespaceName),
          std::string_view(figures.cluster), std::string_view(figures.kind), m_teams[workload]}) {
        texts += fold(name);
        texts += '\n';
    }
    for (const QString& text : {verdictName(figures.verdict), languageName(figures.language),
                                languageName(figures.targetLanguage), sentence(figures, m_numbers)}) {
        texts += foldedText(text);
        texts += '\n';
    }
    return texts;
}

// Folded; what is chosen from a list by its id.
std::string RankingMatcher::text(std::size_t workload, FilterField field) const
{
    const model::WorkloadFigures& figures = m_evaluation->workloads[workload];
    switch (field) {
    case FilterField::Name:
        return fold(figures.name);
    case FilterField::Namespace:
        return fold(figures.namespaceName);
    case FilterField::Cluster:
        return fold(figures.cluster);
    case FilterField::Kind:
        return fold(figures.kind);
    case FilterField::Team:
        return fold(m_teams[workload]);
    case FilterField::Verdict:
        return std::string(verdictId(figures.verdict));
    case FilterField::Language:
        return std::string(model::languageId(figures.language));
    case FilterField::Target:
        return std::string(model::languageId(figures.targetLanguage));
    case FilterField::Data:
        return std::string(dataGradeId(figures.dataGrade));
    case FilterField::Reason:
        return foldedText(sentence(figures, m_numbers));
    case FilterField::Any:
        break;
    }
    return {};
}

bool RankingMatcher::isMatch(std::size_t workload, const model::FilterExpression& expression,
                             const std::vector<FilterField>& fields)
{
    std::array<std::string, model::filterFieldCount> texts;
    model::FilterTexts views{};
    for (const FilterField field : fields) {
        const auto at = static_cast<std::size_t>(field);
        if (field == FilterField::Any) {
            views[at] = textsOf(workload);
            continue;
        }
        texts[at] = text(workload, field);
        views[at] = texts[at];
    }
    return model::isMatch(expression, views);
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
    rows.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        if (!filter.verdicts.empty() && !filter.verdicts.contains(m_evaluation->workloads[i].verdict))
            continue;
        const bool hasWords = std::all_of(words.begin(), words.end(), [&](const std::string& word) {
            return textsOf(i).find(word) != std::string::npos;
        });
        if (hasWords && (expression.isEmpty() || isMatch(i, expression, fields)))
            rows.push_back(static_cast<std::uint32_t>(i));
    }
    return rows;
}

} // namespace tare::views
