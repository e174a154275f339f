// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation/evaluation.h"
#include "model/planning/filter.h"
#include "views/text/numbertext.h"

#include <QStringList>

#include <memory>
#include <set>
#include <string_view>
#include <vector>

namespace tare::views {

// What the analyst wants to see of a ranking.
struct RankingFilter
{
    QStringList words;                 // all of them have to be somewhere in the row's texts
    std::set<model::Verdict> verdicts; // empty: all
    model::FilterExpression expression;
    model::FilterSet scope; // where in the clusters

    bool isEmpty() const { return *this == RankingFilter(); }
    // All of it as one expression: to keep under a name, to say in words.
    model::FilterExpression whole() const;
    bool operator==(const RankingFilter&) const = default;
};

// Which workloads of a result match a filter. The texts of a row are put together when they are first looked
// for, and kept.
class RankingMatcher
{
public:
    void setEvaluation(std::shared_ptr<const model::Evaluation> evaluation,
                       std::vector<std::string_view> teams);
    // In the order of the ranking.
    std::vector<std::uint32_t> matches(const RankingFilter& filter);

private:
    const std::string& textsOf(std::size_t workload);
    std::string text(std::size_t workload, model::FilterField field) const;
    bool isMatch(std::size_t workload, const model::FilterExpression& expression,
                 const std::vector<model::FilterField>& fields);

    std::shared_ptr<const model::Evaluation> m_evaluation;
    std::vector<std::string_view> m_teams; // point into m_evaluation
    NumberText m_numbers;
    std::vector<std::string> m_texts; // by workload, folded; empty: not yet put together
};

} // namespace tare::views
