// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of the ranking say.
#include "model/selection/beside.h"
#include "views/tables/rankingcolumns.h"
#include "views/tables/rankingmodel.h"
#include "views/tables/rankingparttext.h"
#include "views/text/displaytext.h"
#include "views/text/reasontext.h"

namespace tare::views {

using namespace Qt::Literals::StringLiterals;

namespace {

template<typename Unit> std::optional<double> numberOf(const std::optional<model::Quantity<Unit>>& quantity)
{
    return quantity ? std::optional(quantity->value()) : std::nullopt;
}

QString languageChange(const model::WorkloadFigures& workload)
{
    const QString today = languageName(workload.language);
    return workload.language == workload.targetLanguage
               ? today
               : RankingModel::tr("%1 → %2", "language → target language")
                     .arg(today, languageName(workload.targetLanguage));
}

// " (9–52)" of "21 (9–52)".
QString rangeTail(const QString& text)
{
    const qsizetype start = text.indexOf(u" ("_s);
    return start < 0 ? QString() : text.mid(start);
}

} // namespace

const model::Figure* RankingModel::figure(int column) const
{
    const std::string_view id = column == Payback || column == PaybackBar
                                    ? (m_hasDraws ? "payback_months.p50" : "payback_months.from_start")
                                : column == Cost && m_isIdleShared ? std::string_view("cost_with_idle_month")
                                                                   : rankingFigure(column);
    return id.empty() ? nullptr : model::findFigure(model::FigureScope::Workload, id);
}

QString RankingModel::text(std::size_t workload, int column) const
{
    const model::WorkloadFigures& figures = m_evaluation->workloads[workload];
    switch (column) {
    case Workload:
        return displayText(figures.name);
    case Namespace:
        return displayText(figures.namespaceName);
    case Cluster:
        return displayText(figures.cluster);
    case Kind:
        return displayText(figures.kind);
    case Team:
        return m_teams[workload].empty() ? missingText() : displayText(m_teams[workload]);
    case Verdict:
        return verdictName(figures.verdict);
    case Effort:
        return m_numbers.days(figures.effortDays);
    case Language:
        return languageChange(figures);
    case Data:
        return dataGradeName(figures.dataGrade);
    case Reason:
        return sentence(figures, m_numbers);
    default:
        break;
    }
    if (!isNumber(column))
        return {};
    const std::optional<double> value = number(workload, column);
    if (!value && column == Payback && figures.verdict == model::Verdict::BeyondHorizon)
        return pastHorizonText(static_cast<int>(m_horizon), m_numbers);
    return value ? numberText(*value, column) : missingText();
}

bool RankingModel::isNumber(int column) const
{
    return column == Share || figure(column) || comparisonColumn(column);
}

std::optional<double> RankingModel::number(std::size_t workload, int column) const
{
    if (column == Share) {
        const std::uint32_t rows[] = {static_cast<std::uint32_t>(workload)};
        return share(rows);
    }
    if (const model::Figure* shown = figure(column))
        return shown->read(*m_evaluation, workload);
    const auto about = comparisonColumn(column);
    if (!about || !m_compared || workload >= m_comparedPlaces.size())
        return std::nullopt;
    const model::FigureBeside beside = model::figureBeside(*figure(about->of), *m_evaluation, workload,
                                                           *m_compared, m_comparedPlaces[workload]);
    return about->part == ComparisonColumn::Part::Before   ? beside.before
           : about->part == ComparisonColumn::Part::Change ? beside.change
                                                           : beside.share;
}

model::FigureUnit RankingModel::unit(int column) const
{
    if (const model::Figure* shown = figure(column))
        return shown->unit;
    const auto about = comparisonColumn(column);
    if (!about)
        return column == Share ? model::FigureUnit::Fraction : model::FigureUnit::Count;
    return about->part == ComparisonColumn::Part::Share ? model::FigureUnit::Fraction
                                                        : figure(about->of)->unit;
}

QString RankingModel::numberText(double amount, int column) const
{
    const std::optional value = amount;
    const auto about = comparisonColumn(column);
    const bool isChange = about && about->part != ComparisonColumn::Part::Before;
    const model::FigureUnit unit = this->unit(column);
    if (isChange && unit == model::FigureUnit::Money)
        return m_numbers.moneyChange(value);
    if (isChange && unit == model::FigureUnit::MoneyPerMonth)
        return m_numbers.moneyChange(value);
    const QString sign = isChange && amount > 0 ? u"+"_s : QString();
    switch (unit) {
    case model::FigureUnit::Money:
    case model::FigureUnit::MoneyPerMonth:
    case model::FigureUnit::MoneyPerDay:
        return m_numbers.money(value);
    case model::FigureUnit::Months:
        return sign + m_numbers.months(value);
    case model::FigureUnit::Fraction:
        return sign + m_numbers.share(value);
    case model::FigureUnit::Ratio:
        return m_numbers.percent(value);
    default:
        return sign + m_numbers.number(amount, amount == std::floor(amount) ? 0 : 1);
    }
}

QVariant RankingModel::rawValue(std::size_t workload, int column) const
{
    const model::WorkloadFigures& figures = m_evaluation->workloads[workload];
    if (column == Verdict)
        return static_cast<int>(figures.verdict);
    if (column == Data)
        return static_cast<int>(figures.dataGrade);
    if (isNumber(column)) {
        const std::optional<double> value = number(workload, column);
        return value ? QVariant(*value) : QVariant();
    }
    return text(workload, column);
}

// Absent for rows that are no part of the sum of all.
std::optional<double> RankingModel::share(model::RankingRows rows) const
{
    return model::shareOf(model::sumOf(*m_evaluation, *figure(Saving), rows, summedVerdicts()),
                          m_savingOfAll);
}

QString RankingModel::sumText(int column, model::RankingRows rows,
                              const std::set<model::Verdict>& verdicts) const
{
    if (column == Share) {
        const std::optional<double> value = share(rows);
        return value ? m_numbers.share(value) : QString();
    }
    const model::Figure* shown = column == PaybackBar ? nullptr : figure(column);
    const auto sum = shown ? model::sumOf(*m_evaluation, *shown, rows, verdicts) : std::nullopt;
    if (!sum)
        return {};
    const bool isMoney =
        shown->unit == model::FigureUnit::Money || shown->unit == model::FigureUnit::MoneyPerMonth;
    return isMoney ? m_numbers.money(sum) : m_numbers.number(*sum, *sum == std::floor(*sum) ? 0 : 1);
}

QString RankingModel::figureId(int column) const
{
    const auto about = comparisonColumn(column);
    const model::Figure* shown = figure(about ? about->of : column == Share ? Saving : column);
    return shown ? QString::fromUtf8(shown->id.data(), static_cast<qsizetype>(shown->id.size())) : QString();
}

AskedFigure RankingModel::askedTotal(int column) const
{
    AskedFigure asked{model::FigureScope::Workload, {}, figureId(column)};
    asked.part = AskedPart{m_filter, model::GroupBy::Nothing, {}, column == Share};
    return asked;
}

AskedFigure RankingModel::asked(const QModelIndex& cell) const
{
    const QString figure = cell.data(FigureRole).toString();
    if (!cell.isValid() || (isGroup(cell.row()) && figure.isEmpty()))
        return {};
    if (isIdle(cell.row()))
        return ofBill(figure.isEmpty() ? QStringLiteral("idle_month") : figure);
    const Row& row = m_rows[static_cast<std::size_t>(cell.row())];
    AskedFigure asked = askedTotal(cell.column());
    if (row.workload < 0) {
        asked.part->groupBy = m_groupBy;
        asked.part->group = m_groups[static_cast<std::size_t>(row.group)].key;
        return asked;
    }
    const QString workload = cell.data(IdentityRole).toString();
    if (cell.column() != Share)
        return ofWorkload(workload, figure);
    asked.item = workload;
    return asked;
}

QVariant RankingModel::cell(int row, int column, int role) const
{
    if (isIdle(row))
        return idleCell(column, role);
    const Row& place = m_rows[static_cast<std::size_t>(row)];
    return place.workload < 0 ? groupCell(m_groups[static_cast<std::size_t>(place.group)], column, role)
                              : workloadCell(static_cast<std::size_t>(place.workload), column, role);
}

// Shared, what is left is that of pools in which nobody can share it.
const model::Figure& RankingModel::idleFigure() const
{
    return *model::findFigure(model::FigureScope::Bill,
                              m_isIdleShared ? "idle_unshared_month" : "idle_month");
}

QVariant RankingModel::idleCell(int column, int role) const
{
    const model::Figure& idle = idleFigure();
    const QString name = m_isIdleShared ? tr("Idle that no workload shares") : tr("Idle");
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return column == Workload ? QVariant(name)
               : column == Cost   ? QVariant(m_numbers.money(idle.read(*m_evaluation, 0)))
                                  : QVariant();
    case Qt::ToolTipRole:
        return column == Workload ? QVariant(tr("What nodes cost beyond what pods are allocated"))
                                  : QVariant();
    case RawValueRole:
        return column == Cost       ? QVariant(*idle.read(*m_evaluation, 0))
               : column == Workload ? QVariant(name)
                                    : QVariant();
    case FigureRole:
        return column == Cost || column == Workload
                   ? QVariant(QString::fromUtf8(idle.id.data(), static_cast<qsizetype>(idle.id.size())))
                   : QVariant();
    case EmphasisRole:
        return static_cast<int>(Emphasis::Secondary);
    default:
        return {};
    }
}

QVariant RankingModel::workloadCell(std::size_t workload, int column, int role) const
{
    const model::WorkloadFigures& figures = m_evaluation->workloads[workload];
    switch (role) {
    case Qt::DisplayRole:
        return column == PaybackBar ? QVariant() : text(workload, column);
    case Qt::AccessibleTextRole:
        return text(workload, column);
    case Qt::ToolTipRole:
        return column == Workload                      ? QVariant(QString::fromStdString(figures.id))
               : column == Verdict || column == Reason ? QVariant(sentence(figures, m_numbers))
                                                       : QVariant();
    case TailRole:
        return column == Effort ? QVariant(rangeTail(text(workload, column))) : QVariant();
    case RawValueRole:
        return rawValue(workload, column);
    case FigureRole:
        return isNumber(column) || column == PaybackBar ? QVariant(figureId(column)) : QVariant();
    case VerdictRole:
        return column == Verdict ? QVariant(static_cast<int>(figures.verdict)) : QVariant();
    case PaybackRole: {
        if (column != PaybackBar)
            return {};
        const auto& payback = figures.payback;
        return QVariant::fromValue(PaybackCell{numberOf(payback.p50 ? payback.p50 : payback.fromStart),
                                               numberOf(payback.p10), numberOf(payback.p90), m_horizon});
    }
    case IdentityRole:
        return QString::fromStdString(figures.id);
    default:
        return {};
    }
}

QVariant RankingModel::groupCell(const model::RankingGroup& group, int column, int role) const
{
    const QString name = groupName(m_groupBy, group.key);
    const QString count = m_numbers.count(static_cast<double>(group.rows.size()));
    const auto sumOf = [&] {
        return sumText(column, group.rows,
                       m_groupBy == model::GroupBy::Verdict ? std::set<model::Verdict>() : summedVerdicts());
    };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (column == Workload)
            return role == Qt::DisplayRole
                       ? name + QStringLiteral("  ") + count
                       : tr("%1, %Ln workload(s)", "group of the table", static_cast<int>(group.rows.size()))
                             .arg(name);
        return sumOf();
    case Qt::ToolTipRole:
        return column == Workload ? name : QVariant();
    case TailRole:
        return column == Workload ? QVariant(QStringLiteral("  ") + count) : QVariant();
    case VerdictRole:
        return column == Workload && m_groupBy == model::GroupBy::Verdict
                   ? QVariant(static_cast<int>(m_evaluation->workloads[group.rows.front()].verdict))
                   : QVariant();
    case FigureRole:
        return sumOf().isEmpty() ? QVariant() : QVariant(figureId(column));
    case ExpandedRole:
        return column == Rank ? QVariant(!m_collapsed.contains(group.key)) : QVariant();
    case EmphasisRole:
        return static_cast<int>(Emphasis::Total);
    default:
        return {};
    }
}

} // namespace tare::views
