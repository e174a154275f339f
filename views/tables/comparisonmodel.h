// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation/comparison.h"
#include "views/tables/tablemodel.h"
#include "views/text/numbertext.h"

#include <memory>
#include <optional>

namespace tare::views {

// Two results side by side: the assumptions that differ, then the totals. What the columns stand for is named
// by whoever shows it.
class ComparisonModel final : public TableModel
{
    Q_OBJECT

public:
    enum Column { Name, Before, After, Change, ChangeShare, ColumnCount };
    enum class Rows { DifferencesAndTotals, Totals };

    explicit ComparisonModel(Rows rows, QObject* parent = nullptr);
    // Absent: no rows. The two have the same currency.
    void setComparison(const std::optional<model::Comparison>& comparison, const std::string& currency);
    // Titles of the columns of values.
    void setTitles(const QString& before, const QString& after);

protected:
    int rows() const override { return static_cast<int>(m_rows.size()); }
    QVariant cell(int row, int column, int role) const override;

private:
    struct Row
    {
        QString name, before, after, change, share;
        QString identity;    // of the assumption; empty for a total
        bool isPart = false; // of the row above
    };
    void addDifferences(const model::Comparison& comparison);
    void addTotals(const model::ComparedTotals& totals);

    Rows m_kind;
    NumberText m_numbers;
    std::vector<Row> m_rows;
};

// Workloads whose place, verdict or payback moved.
class MovedModel final : public TableModel
{
    Q_OBJECT

public:
    enum Column { Workload, Before, After, ColumnCount };
    explicit MovedModel(QObject* parent = nullptr);
    void setMoves(std::vector<model::WorkloadMove> moves);
    void setTitles(const QString& before, const QString& after);

protected:
    int rows() const override { return static_cast<int>(m_moves.size()); }
    QVariant cell(int row, int column, int role) const override;

private:
    QString sideText(const std::optional<model::Verdict>& verdict, const std::optional<std::size_t>& rank,
                     const std::optional<model::Months>& payback) const;
    NumberText m_numbers;
    std::vector<model::WorkloadMove> m_moves;
};

} // namespace tare::views
