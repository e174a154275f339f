// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/rankingmodel.h"

#include "model/selection/beside.h"
#include "model/selection/teams.h"
#include "views/tables/rankingcolumns.h"
#include "views/text/displaytext.h"
#include "views/text/reasontext.h"
#include "views/text/summarytext.h"

#include <QCollator>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <unordered_map>

namespace tare::views {

namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();

// What does not exist stands last, whichever way; equal ones stay in the order of the ranking.
bool isBefore(double left, double right, Qt::SortOrder order)
{
    if (std::isnan(left) || std::isnan(right))
        return !std::isnan(left) && std::isnan(right);
    return order == Qt::AscendingOrder ? left < right : left > right;
}

} // namespace

RankingModel::RankingModel(QObject* parent) : TableModel(rankingColumns(), parent)
{
    m_preparing.setInterval(0);
    connect(&m_preparing, &QTimer::timeout, this, [this] {
        if (!m_matcher.prepareSome())
            m_preparing.stop();
    });
}

void RankingModel::setEvaluation(std::shared_ptr<const model::Evaluation> evaluation)
{
    beginResetModel();
    m_evaluation = std::move(evaluation);
    m_teams.clear();
    m_textPositions.clear();
    m_hasTeams = m_hasDraws = false;
    if (m_evaluation) {
        m_numbers = NumberText(m_evaluation->currency);
        m_horizon = horizonMonths(*m_evaluation);
        m_teams = model::teamsOf(*m_evaluation);
        m_hasTeams = std::any_of(m_teams.begin(), m_teams.end(), [](auto team) { return !team.empty(); });
        m_hasDraws = std::any_of(m_evaluation->workloads.begin(), m_evaluation->workloads.end(),
                                 [](const auto& workload) { return workload.payback.p50.has_value(); });
    }
    m_comparedPlaces.clear();
    if (m_compared && m_evaluation)
        m_comparedPlaces = model::placesIn(*m_compared, *m_evaluation);
    m_matcher.setEvaluation(m_evaluation, m_teams);
    m_preparing.start();
    arrange();
    endResetModel();
    updateTitles();
}

void RankingModel::setCompared(std::shared_ptr<const model::Evaluation> compared)
{
    if (!compared && !m_compared)
        return;
    beginResetModel();
    m_compared = std::move(compared);
    m_comparedPlaces.clear();
    if (m_compared && m_evaluation)
        m_comparedPlaces = model::placesIn(*m_compared, *m_evaluation);
    arrange();
    endResetModel();
    updateTitles();
}

void RankingModel::setFilter(const RankingFilter& filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    arrange();
    endResetModel();
}

void RankingModel::setGroupBy(model::GroupBy by)
{
    if (by == m_groupBy)
        return;
    beginResetModel();
    m_groupBy = by;
    m_collapsed.clear();
    arrange();
    endResetModel();
}

void RankingModel::setIdleShared(bool isShared)
{
    if (isShared == m_isIdleShared)
        return;
    beginResetModel();
    m_isIdleShared = isShared;
    arrange();
    endResetModel();
    updateTitles();
}

void RankingModel::setCostShown(bool isShown)
{
    if (isShown == m_isCostShown)
        return;
    beginResetModel();
    m_isCostShown = isShown;
    arrange();
    endResetModel();
}

bool RankingModel::isIdle(int row) const
{
    return row >= 0 && row < rows() && m_rows[static_cast<std::size_t>(row)].workload < 0 &&
           m_rows[static_cast<std::size_t>(row)].group < 0;
}

void RankingModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || (column == m_sortColumn && order == m_sortOrder))
        return;
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
    endResetModel();
}

void RankingModel::setCollapsed(std::set<std::string> keys)
{
    beginResetModel();
    m_collapsed = std::move(keys);
    arrange();
    endResetModel();
}

void RankingModel::setExpanded(int row, bool isExpanded)
{
    if (!isGroup(row))
        return;
    const Row group = m_rows[static_cast<std::size_t>(row)];
    const model::RankingGroup& members = m_groups[static_cast<std::size_t>(group.group)];
    if (m_collapsed.contains(members.key) == !isExpanded)
        return;
    const auto count = static_cast<int>(members.rows.size());
    const auto place = m_rows.begin() + row + 1;
    if (isExpanded) {
        std::vector<Row> added;
        for (const std::uint32_t workload : members.rows)
            added.push_back({group.group, static_cast<std::int32_t>(workload)});
        beginInsertRows({}, row + 1, row + count);
        m_collapsed.erase(members.key);
        m_rows.insert(place, added.begin(), added.end());
        endInsertRows();
    } else {
        beginRemoveRows({}, row + 1, row + count);
        m_collapsed.insert(members.key);
        m_rows.erase(place, place + count);
        endRemoveRows();
    }
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

bool RankingModel::isGroup(int row) const
{
    return row >= 0 && row < rows() && m_rows[static_cast<std::size_t>(row)].workload < 0 && !isIdle(row);
}

const model::WorkloadFigures* RankingModel::firstOf(int groupRow) const
{
    if (!isGroup(groupRow))
        return nullptr;
    const Row& row = m_rows[static_cast<std::size_t>(groupRow)];
    return &m_evaluation->workloads[m_groups[static_cast<std::size_t>(row.group)].rows.front()];
}

std::optional<std::size_t> RankingModel::workloadAt(int row) const
{
    if (row < 0 || row >= rows() || m_rows[static_cast<std::size_t>(row)].workload < 0)
        return std::nullopt;
    return static_cast<std::size_t>(m_rows[static_cast<std::size_t>(row)].workload);
}

int RankingModel::rowOf(const QString& workloadId) const
{
    if (!m_evaluation || workloadId.isEmpty())
        return -1;
    const model::WorkloadFigures* workload = m_evaluation->findWorkload(workloadId.toStdString());
    if (!workload)
        return -1;
    const auto place = static_cast<std::int32_t>(workload - m_evaluation->workloads.data());
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [place](const Row& row) { return row.workload == place; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

std::vector<std::uint32_t> RankingModel::shownWorkloads() const
{
    if (m_groupBy == model::GroupBy::Nothing)
        return m_matches;
    std::vector<std::uint32_t> workloads;
    for (const model::RankingGroup& group : m_groups)
        workloads.insert(workloads.end(), group.rows.begin(), group.rows.end());
    return workloads;
}

void RankingModel::updateTitles()
{
    updateComparisonTitles();
    if (m_isIdleShared)
        setTitle(Cost, tr("Cost + idle/mo"), tr("Cost a month today (showback) with its share of idle"));
    else
        setTitle(Cost, tr("Cost/mo"), tr("Cost a month today (showback)"));
    const QString horizon = m_numbers.count(m_horizon);
    if (m_hasDraws) {
        setTitle(Payback, tr("P50, months"), tr("Payback from start, months, P50"));
        setTitle(PaybackBar, tr("P10–P90, to %1").arg(horizon),
                 tr("Payback as a bar, P10–P90, to the horizon of %Ln month(s)", nullptr,
                    static_cast<int>(std::lround(m_horizon))));
    } else {
        setTitle(Payback, tr("Payback, mo"), tr("Payback from start, months, likely"));
        setTitle(PaybackBar, tr("0 to %1").arg(horizon),
                 tr("Payback as a bar, to the horizon of %Ln month(s)", nullptr,
                    static_cast<int>(std::lround(m_horizon))));
    }
}

// "Saving, Cautious", "Saving ±", "Saving ± %".
void RankingModel::updateComparisonTitles()
{
    const QString other = m_compared ? displayText(m_compared->scenarioName) : QString();
    const QString shortened = other.size() > 14 ? other.left(13) + u'…' : other;
    const std::pair<int, QString> compared[] = {
        {Saving, tr("Saving")}, {Payback, tr("Payback")}, {Npv, tr("NPV")}, {Rank, tr("Rank")}};
    for (int column = SavingBefore; column < columnCountOfRanking; ++column) {
        const ComparisonColumn about = *comparisonColumn(column);
        QString name;
        for (const auto& [of, title] : compared)
            if (of == about.of)
                name = title;
        switch (about.part) {
        case ComparisonColumn::Part::Before:
            setTitle(column, tr("%1, %2", "figure, scenario").arg(name, shortened),
                     tr("%1 in the scenario %2").arg(name, other));
            break;
        case ComparisonColumn::Part::Change:
            setTitle(column, tr("%1 ±", "change of a figure").arg(name),
                     tr("%1: change against %2").arg(name, other));
            break;
        case ComparisonColumn::Part::Share:
            setTitle(column, tr("%1 ± %", "change of a figure in percent").arg(name),
                     tr("%1: change against %2, in percent").arg(name, other));
            break;
        }
    }
}

// Puts together the rows that are shown; called within a reset.
void RankingModel::arrange()
{
    m_rows.clear();
    m_groups.clear();
    m_matches = m_matcher.matches(m_filter);
    m_savingOfAll.reset();
    if (!m_evaluation)
        return;
    m_savingOfAll = model::sumOf(*m_evaluation, *figure(Saving), m_matches, summedVerdicts());
    order(m_matches);
    if (m_groupBy == model::GroupBy::Nothing)
        for (const std::uint32_t workload : m_matches)
            m_rows.push_back({-1, static_cast<std::int32_t>(workload)});
    else
        arrangeGroups();
    if (!m_isCostShown)
        return;
    const double idle = idleFigure().read(*m_evaluation, 0).value_or(0);
    if (!m_matches.empty() && m_matches.size() == m_evaluation->workloads.size() && idle != 0)
        m_rows.push_back({});
}

void RankingModel::arrangeGroups()
{
    m_groups = model::groupsOf(*m_evaluation, m_matches, m_groupBy, m_teams);
    orderGroups();
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        const auto group = static_cast<std::int32_t>(i);
        m_rows.push_back({group, -1});
        if (!m_collapsed.contains(m_groups[i].key))
            for (const std::uint32_t workload : m_groups[i].rows)
                m_rows.push_back({group, static_cast<std::int32_t>(workload)});
    }
}

void RankingModel::order(std::vector<std::uint32_t>& rows)
{
    if (!m_evaluation || (m_sortColumn == Rank && m_sortOrder == Qt::AscendingOrder))
        return; // they come in the order of the ranking
    const std::vector<double> keys = sortKeys(m_sortColumn);
    std::stable_sort(rows.begin(), rows.end(), [&](std::uint32_t left, std::uint32_t right) {
        return isBefore(keys[left], keys[right], m_sortOrder);
    });
}

// Sorted by a figure that adds up, groups stand in the order of their sums; else in that of their keys.
void RankingModel::orderGroups()
{
    const model::Figure* sorted = figure(m_sortColumn == Share ? Saving : m_sortColumn);
    if (!sorted || model::addingOf(*sorted) == model::Adding::Never || m_groupBy == model::GroupBy::Verdict)
        return;
    const auto verdicts = summedVerdicts();
    std::vector<std::pair<double, model::RankingGroup>> keyed;
    for (model::RankingGroup& group : m_groups) {
        const double key = model::sumOf(*m_evaluation, *sorted, group.rows, verdicts).value_or(missing);
        keyed.emplace_back(key, std::move(group));
    }
    std::stable_sort(keyed.begin(), keyed.end(), [this](const auto& left, const auto& right) {
        return isBefore(left.first, right.first, m_sortOrder);
    });
    for (std::size_t i = 0; i < keyed.size(); ++i)
        m_groups[i] = std::move(keyed[i].second);
}

std::vector<double> RankingModel::sortKeys(int column)
{
    const std::size_t count = m_evaluation->workloads.size();
    std::vector<double> keys(count);
    if (column == PaybackBar)
        column = Payback;
    if (isNumber(column)) {
        for (std::size_t i = 0; i < count; ++i)
            keys[i] = number(i, column).value_or(missing);
        return keys;
    }
    if (column == Verdict || column == Data) {
        for (std::size_t i = 0; i < count; ++i)
            keys[i] = rawValue(i, column).toDouble();
        return keys;
    }
    return textPositions(column);
}

const std::vector<double>& RankingModel::textPositions(int column)
{
    std::vector<double>& positions = m_textPositions[column];
    if (!positions.empty())
        return positions;
    const std::size_t count = m_evaluation->workloads.size();
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    // Many rows share a text, and comparing sorted keys is much cheaper than comparing texts.
    std::unordered_map<QString, int> numberOf;
    numberOf.reserve(count);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(count);
    std::vector<int> texts(count);
    for (std::size_t i = 0; i < count; ++i) {
        const QString shown = text(i, column);
        const auto [place, isNew] = numberOf.try_emplace(shown, static_cast<int>(keys.size()));
        if (isNew)
            keys.push_back(collator.sortKey(shown));
        texts[i] = place->second;
    }
    std::vector<int> sorted(keys.size());
    std::iota(sorted.begin(), sorted.end(), 0);
    const auto key = [&keys](int at) -> const QCollatorSortKey& {
        return keys[static_cast<std::size_t>(at)];
    };
    std::sort(sorted.begin(), sorted.end(), [&](int left, int right) { return key(left) < key(right); });
    std::vector<double> placeOf(keys.size());
    for (std::size_t i = 0; i < sorted.size(); ++i)
        placeOf[static_cast<std::size_t>(sorted[i])] = static_cast<double>(i);
    positions.resize(count);
    for (std::size_t i = 0; i < count; ++i)
        positions[i] = placeOf[static_cast<std::size_t>(texts[i])];
    return positions;
}

} // namespace tare::views
