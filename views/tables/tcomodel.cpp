// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/tcomodel.h"

namespace tare::views {

namespace {

std::vector<TableColumn> tcoColumns()
{
    const Qt::Alignment right = Qt::AlignRight;
    return {{TcoModel::tr("Month"), right, 70, Emphasis::Strong},
            {TcoModel::tr("Stay"), right, 110, Emphasis::Normal},
            {TcoModel::tr("Right-size"), right, 110, Emphasis::Normal},
            {TcoModel::tr("Migrate"), right, 110, Emphasis::Normal},
            {TcoModel::tr("of it nodes"), right, 110, Emphasis::Secondary},
            {TcoModel::tr("overlap"), right, 110, Emphasis::Secondary},
            {TcoModel::tr("one-off"), right, 110, Emphasis::Secondary},
            {TcoModel::tr("platform"), right, 110, Emphasis::Secondary},
            {TcoModel::tr("artefacts"), right, 110, Emphasis::Secondary},
            {TcoModel::tr("Cumulative cash"), right, 140, Emphasis::Normal}};
}

} // namespace

TcoModel::TcoModel(QObject* parent) : TableModel(tcoColumns(), parent) {}

void TcoModel::setEvaluation(std::shared_ptr<const model::Evaluation> evaluation)
{
    beginResetModel();
    m_evaluation = std::move(evaluation);
    if (m_evaluation)
        m_numbers = NumberText(m_evaluation->currency);
    endResetModel();
}

int TcoModel::rows() const
{
    return m_evaluation ? static_cast<int>(m_evaluation->tco.migrate.size()) : 0;
}

const std::vector<model::Money>& TcoModel::series(int column) const
{
    const model::TcoSeries& tco = m_evaluation->tco;
    const std::vector<model::Money>* const all[] = {
        &tco.stay,           &tco.rightSize,     &tco.migrate,          &tco.migrateNodes,
        &tco.migrateOverlap, &tco.migrateOneOff, &tco.migrateProgramme, &tco.migrateArtefacts,
        &tco.cumulativeCash};
    return *all[column - 1];
}

QVariant TcoModel::cell(int row, int column, int role) const
{
    if (role != Qt::DisplayRole && role != RawValueRole)
        return {};
    if (column == 0)
        return role == RawValueRole ? QVariant(row) : QVariant(m_numbers.count(row));
    const std::vector<model::Money>& values = series(column);
    const auto index = static_cast<std::size_t>(row);
    if (index >= values.size())
        return role == RawValueRole ? QVariant() : QVariant(missingText());
    const double value = values[index].value();
    return role == RawValueRole ? QVariant(value) : QVariant(m_numbers.money(value));
}

} // namespace tare::views
