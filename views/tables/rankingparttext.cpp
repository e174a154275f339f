// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/rankingparttext.h"

#include "views/export/filtertext.h"
#include "views/text/displaytext.h"
#include "views/text/numbertext.h"
#include "views/text/reasontext.h"

#include <QCoreApplication>

namespace tare::views {

namespace {

struct RankingPartText
{
    Q_DECLARE_TR_FUNCTIONS(RankingPartText)
};

// Keys of verdicts and languages are their numbers.
int numberOf(std::string_view key)
{
    return QByteArray(key.data(), static_cast<qsizetype>(key.size())).toInt();
}

} // namespace

QString groupName(model::GroupBy by, std::string_view key)
{
    switch (by) {
    case model::GroupBy::Verdict:
        return verdictName(static_cast<model::Verdict>(numberOf(key)));
    case model::GroupBy::Language:
        return languageName(key.empty() ? model::Language::Unknown
                                        : static_cast<model::Language>(numberOf(key)));
    case model::GroupBy::Team:
        return key.empty() ? RankingPartText::tr("No team label") : displayText(key);
    default:
        return displayText(key);
    }
}

QString summedText(const model::Evaluation& evaluation, model::RankingRows rows,
                   const std::set<model::Verdict>& verdicts)
{
    const NumberText numbers(evaluation.currency);
    QStringList names;
    for (const model::Verdict verdict : verdicts)
        names += verdictName(verdict);
    return RankingPartText::tr("%1: %2 of %3")
        .arg(QLocale().createSeparatedList(names),
             numbers.count(static_cast<double>(model::countOf(evaluation, rows, verdicts))),
             numbers.count(static_cast<double>(evaluation.workloads.size())));
}

QString partName(const AskedFigure& asked, const model::Evaluation& evaluation)
{
    if (!asked.item.isEmpty()) {
        const model::WorkloadFigures* workload = evaluation.findWorkload(asked.item.toStdString());
        return workload ? displayText(workload->name) : QString();
    }
    return asked.part->group ? groupName(asked.part->groupBy, *asked.part->group)
                             : RankingPartText::tr("Total");
}

QString partSentence(const AskedFigure& asked, const model::Evaluation& evaluation)
{
    const QString name = partName(asked, evaluation);
    if (asked.part->isShare)
        return asked.part->group || !asked.item.isEmpty()
                   ? RankingPartText::tr("What part of the total %1 is").arg(name)
                   : RankingPartText::tr("The total is what shares are parts of");
    return asked.part->group ? RankingPartText::tr("The rows of %1, added up").arg(name)
                             : RankingPartText::tr("The rows of the table, added up");
}

QString partFacts(const AskedFigure& asked, const model::Evaluation& evaluation)
{
    const model::RankingPart part = rowsOf(asked, evaluation);
    const model::RankingRows rows = asked.part->isShare ? part.whole : part.rows;
    const std::set<model::Verdict> verdicts =
        part.verdicts.empty() ? std::set{evaluation.workloads[rows.front()].verdict} : part.verdicts;
    QString text = summedText(evaluation, rows, verdicts);
    RankingFilter filter = asked.part->filter;
    filter.verdicts.clear(); // named already
    if (!filter.isEmpty())
        text += QStringLiteral(" · ") + RankingPartText::tr("filter: %1").arg(filterText(filter.whole()));
    return text;
}

} // namespace tare::views
