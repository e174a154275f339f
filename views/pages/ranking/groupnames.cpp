// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/ranking/groupnames.h"

#include "views/tables/rankingmodel.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tare::views {

namespace {

using model::GroupBy;

struct Groupings
{
    Q_DECLARE_TR_FUNCTIONS(Groupings)
};

constexpr std::array all{GroupBy::Nothing, GroupBy::Namespace, GroupBy::Team,
                         GroupBy::Cluster, GroupBy::Verdict,   GroupBy::Language};
constexpr std::array<const char*, all.size()> ids{"none",    "namespace", "team",
                                                  "cluster", "verdict",   "language"};

} // namespace

std::span<const GroupBy> groupings()
{
    return all;
}

QString groupingName(GroupBy by)
{
    switch (by) {
    case GroupBy::Namespace:
        return Groupings::tr("Namespace");
    case GroupBy::Team:
        return Groupings::tr("Team label");
    case GroupBy::Cluster:
        return Groupings::tr("Cluster");
    case GroupBy::Verdict:
        return Groupings::tr("Verdict");
    case GroupBy::Language:
        return Groupings::tr("Language");
    case GroupBy::Nothing:
        break;
    }
    return Groupings::tr("None");
}

QString groupId(GroupBy by)
{
    return QString::fromLatin1(ids[static_cast<std::size_t>(by)]);
}

GroupBy groupFromId(const QString& id)
{
    const auto found = std::find_if(ids.begin(), ids.end(),
                                    [&id](const char* known) { return id == QLatin1StringView(known); });
    return found == ids.end() ? GroupBy::Nothing : static_cast<GroupBy>(found - ids.begin());
}

std::optional<int> columnOf(GroupBy by)
{
    switch (by) {
    case GroupBy::Namespace:
        return RankingModel::Namespace;
    case GroupBy::Team:
        return RankingModel::Team;
    case GroupBy::Cluster:
        return RankingModel::Cluster;
    case GroupBy::Verdict:
        return RankingModel::Verdict;
    case GroupBy::Language:
        return RankingModel::Language;
    case GroupBy::Nothing:
        break;
    }
    return std::nullopt;
}

} // namespace tare::views
