// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/rankingfilter.h"

#include "views/text/displaytext.h"
#include "views/text/reasontext.h"

#include <algorithm>

namespace tare::views {

void RankingMatcher::setEvaluation(std::shared_ptr<const model::Evaluation> evaluation,
                                   std::vector<std::string_view> teams)
{
    m_evaluation = std::move(evaluation);
    m_teams = std::move(teams);
    m_numbers = NumberText(m_evaluation ? m_evaluation->currency : "USD");
    m_texts.assign(m_evaluation ? m_evaluation->workloads.size() : 0, QString());
}

const QString& RankingMatcher::textsOf(std::size_t workload)
{
    QString& text = m_texts[workload];
    if (!text.isEmpty())
        return text;
    const model::WorkloadFigures& figures = m_evaluation->workloads[workload];
    const QStringList parts{
        displayText(figures.name),      displayText(figures.namespaceName),   displayText(figures.cluster),
        displayText(figures.kind),      displayText(m_teams[workload]),       verdictName(figures.verdict),
        languageName(figures.language), languageName(figures.targetLanguage), sentence(figures, m_numbers)};
    return text = parts.join(u'\n').toCaseFolded();
}

std::vector<std::uint32_t> RankingMatcher::matches(const RankingFilter& filter)
{
    std::vector<std::uint32_t> rows;
    if (!m_evaluation)
        return rows;
    QStringList words = filter.words;
    for (QString& word : words)
        word = word.toCaseFolded();
    const std::size_t count = m_evaluation->workloads.size();
    rows.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        if (!filter.verdicts.empty() && !filter.verdicts.contains(m_evaluation->workloads[i].verdict))
            continue;
        const bool hasWords = std::all_of(words.begin(), words.end(),
                                          [&](const QString& word) { return textsOf(i).contains(word); });
        if (hasWords)
            rows.push_back(static_cast<std::uint32_t>(i));
    }
    return rows;
}

} // namespace tare::views
