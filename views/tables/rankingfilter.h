// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation/evaluation.h"
#include "model/planning/filter.h"
#include "views/text/numbertext.h"

#include <QStringList>

#include <array>
#include <map>
#include <memory>
#include <set>
#include <string_view>
#include <unordered_map>
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

// Which workloads of a result match a filter. The texts of the rows are put together once, folded, when they
// are first looked for or before, some at a time.
class RankingMatcher
{
public:
    void setEvaluation(std::shared_ptr<const model::Evaluation> evaluation,
                       std::vector<std::string_view> teams);
    // The texts of some more rows, which take a few milliseconds; whether any are left.
    bool prepareSome();
    // In the order of the ranking.
    std::vector<std::uint32_t> matches(const RankingFilter& filter);

private:
    // Where the texts of a row begin in m_texts, each with a line break behind it.
    struct Place
    {
        std::array<std::size_t, 5> names; // name, namespace, cluster, kind, team
        std::size_t others;               // verdict and languages in words
        std::size_t reason, end;
    };
    void prepare(std::size_t rows);
    void addRow(std::size_t workload);
    void add(std::string_view folded);
    const std::string& sentenceOf(const model::WorkloadFigures& figures);
    std::string_view textOf(std::size_t workload, model::FilterField field) const;

    std::shared_ptr<const model::Evaluation> m_evaluation;
    std::vector<std::string_view> m_teams; // point into m_evaluation
    NumberText m_numbers;
    std::string m_texts;
    std::vector<Place> m_places; // by workload, as far as they are prepared
    std::map<model::Verdict, std::string> m_verdicts;
    std::map<model::Language, std::string> m_languages;
    std::unordered_map<std::string, std::string> m_sentences; // those that many workloads share
    std::string m_sentence;                                   // the one that was asked for last, of others
};

} // namespace tare::views
