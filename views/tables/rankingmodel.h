// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/selection/groups.h"
#include "views/tables/askedfigure.h"
#include "views/tables/tablemodel.h"
#include "views/text/numbertext.h"

#include <QTimer>

#include <memory>
#include <optional>

namespace tare::views {

// What the payback cell draws, in months.
struct PaybackCell
{
    std::optional<double> likely; // P50, or the likely value where there are no draws
    std::optional<double> low, high;
    double horizon = 36;
};

// The workloads of a result that match a filter, sorted by a column, in groups where that is asked for. A
// group is a row of its own above its members. Sorting and filtering are done here, over precomputed keys, as
// a proxy over tens of thousands of rows would keep the window waiting.
class RankingModel final : public TableModel
{
    Q_OBJECT

public:
    enum Column {
        Rank,
        Workload,
        Namespace,
        Cluster,
        Kind,
        Team,
        Verdict,
        Payback,
        PaybackBar,
        Saving,
        Share,
        Cash,
        Showback,
        OnlyWasm,
        Rightsizing,
        OneOff,
        Effort,
        Npv,
        NpvPerDay,
        Roi,
        Cost,
        Language,
        Replicas,
        Data,
        Reason,
        // Beside another scenario: what it gives, and what differs from it here.
        SavingBefore,
        SavingChange,
        SavingChangeShare,
        PaybackBefore,
        PaybackChange,
        PaybackChangeShare,
        NpvBefore,
        NpvChange,
        NpvChangeShare,
        RankBefore,
        RankChange,
        columnCountOfRanking
    };

    explicit RankingModel(QObject* parent = nullptr);
    void setEvaluation(std::shared_ptr<const model::Evaluation> evaluation);
    const model::Evaluation* evaluation() const { return m_evaluation.get(); }
    // The result of another scenario beside it; null for none.
    void setCompared(std::shared_ptr<const model::Evaluation> compared);
    const model::Evaluation* compared() const { return m_compared.get(); }
    void setFilter(const RankingFilter& filter);
    const RankingFilter& filter() const { return m_filter; }
    void setGroupBy(model::GroupBy by);
    model::GroupBy groupBy() const { return m_groupBy; }
    // Whether workloads bear what is idle in their pools (M2.4); else it has a row of its own, below all
    // others and without a rank, while costs are shown and nothing is filtered away.
    void setIdleShared(bool isShared);
    void setCostShown(bool isShown);
    bool isIdleShared() const { return m_isIdleShared; }
    bool isIdle(int row) const;
    void sort(int column, Qt::SortOrder order) override;

    // Keys of the groups whose rows are not shown.
    void setCollapsed(std::set<std::string> keys);
    const std::set<std::string>& collapsed() const { return m_collapsed; }
    void setExpanded(int row, bool isExpanded);
    bool isGroup(int row) const;
    // The first workload of a group.
    const model::WorkloadFigures* firstOf(int groupRow) const;

    // Of a row: where its workload stands in the ranking; nothing for a group.
    std::optional<std::size_t> workloadAt(int row) const;
    // -1 where it is not shown.
    int rowOf(const QString& workloadId) const;
    // Those that match the filter, in the order in which they are shown, collapsed ones too.
    const std::vector<std::uint32_t>& matches() const { return m_matches; }
    // The same in the order of the rows, group by group.
    std::vector<std::uint32_t> shownWorkloads() const;
    bool hasTeams() const { return m_hasTeams; }
    // Which verdicts totals and groups add up.
    std::set<model::Verdict> summedVerdicts() const { return views::summedVerdicts(m_filter); }

    bool isNumber(int column) const;
    // Of a column that shows one; nothing where it does not exist.
    std::optional<double> number(std::size_t workload, int column) const;
    model::FigureUnit unit(int column) const; // of a column that shows a number
    // The figure that a column shows; null where it shows text, or a difference to another scenario.
    const model::Figure* figure(int column) const;
    // What a cell says, and what it is: a number, a text, or invalid where there is none.
    QString text(std::size_t workload, int column) const;
    QVariant rawValue(std::size_t workload, int column) const;
    // The sum of a column over rows that match the filter; empty where it has none.
    QString sumText(int column, model::RankingRows rows, const std::set<model::Verdict>& verdicts) const;
    // What a cell is asked "why?" of: its figure, the sum of a group. Without a figure where it shows text.
    AskedFigure asked(const QModelIndex& cell) const;
    // The same of the sum of all rows.
    AskedFigure askedTotal(int column) const;
    // Whether payback has a range from draws.
    bool hasDraws() const { return m_hasDraws; }

protected:
    int rows() const override { return static_cast<int>(m_rows.size()); }
    QVariant cell(int row, int column, int role) const override;

private:
    struct Row
    {
        std::int32_t group = -1;    // into m_groups
        std::int32_t workload = -1; // -1: the row of the group itself; without group, too: of what is idle
    };
    void updateTitles();
    void updateComparisonTitles();
    QString numberText(double value, int column) const;
    void arrange();
    void arrangeGroups();
    void order(std::vector<std::uint32_t>& rows);
    void orderGroups();
    std::vector<double> sortKeys(int column);
    const std::vector<double>& textPositions(int column);
    QVariant workloadCell(std::size_t workload, int column, int role) const;
    QVariant idleCell(int column, int role) const;
    const model::Figure& idleFigure() const;
    QVariant groupCell(const model::RankingGroup& group, int column, int role) const;
    std::optional<double> share(model::RankingRows rows) const;
    QString figureId(int column) const;

    std::shared_ptr<const model::Evaluation> m_evaluation;
    std::shared_ptr<const model::Evaluation> m_compared;
    std::vector<std::optional<std::size_t>> m_comparedPlaces; // by workload, in m_compared
    std::vector<std::string_view> m_teams;
    RankingMatcher m_matcher;
    QTimer m_preparing; // of what filters look in, between the events of the window
    RankingFilter m_filter;
    model::GroupBy m_groupBy = model::GroupBy::Nothing;
    std::set<std::string> m_collapsed;
    int m_sortColumn = Rank;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::vector<std::uint32_t> m_matches;
    std::optional<double> m_savingOfAll; // what shares are parts of
    std::vector<model::RankingGroup> m_groups;
    std::vector<Row> m_rows;
    std::map<int, std::vector<double>> m_textPositions; // by column: where its text stands among all
    NumberText m_numbers;
    double m_horizon = 36;
    bool m_hasTeams = false;
    bool m_hasDraws = false;
    bool m_isIdleShared = false;
    bool m_isCostShown = false;
};

} // namespace tare::views

Q_DECLARE_METATYPE(tare::views::PaybackCell)
