// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/ranking/exportdialog.h"

#include "views/export/filtertext.h"
#include "views/export/rankingcsv.h"
#include "views/export/rankingjson.h"
#include "views/look/fonts.h"
#include "views/pages/ranking/groupnames.h"
#include "views/tables/columnlayout.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace tare::views {

namespace {

constexpr int columnRole = Qt::UserRole;

} // namespace

ExportDialog::ExportDialog(const RankingModel& model, const ColumnLayout& columns, QWidget* parent)
    : QDialog(parent), m_model(model), m_layout(columns), m_shown(new QRadioButton(tr("What is &shown"))),
      m_chosen(new QRadioButton(tr("C&hosen columns"))),
      m_whole(new QRadioButton(tr("&All figures of all workloads, as tare rank writes them"))),
      m_columns(new QListWidget), m_filtered(new QCheckBox(tr("Only workloads that match the &filter"))),
      m_full(new QCheckBox(tr("Numbers with all &digits"))), m_json(new QRadioButton(tr("&JSON")))
{
    setWindowTitle(tr("Export Ranking"));
    auto* csv = new QRadioButton(tr("&CSV"));
    auto* contents = new QButtonGroup(this);
    for (QRadioButton* button : {m_shown, m_chosen, m_whole})
        contents->addButton(button);
    auto* formats = new QButtonGroup(this);
    formats->addButton(csv);
    formats->addButton(m_json);
    m_shown->setChecked(true);
    csv->setChecked(true);
    m_filtered->setChecked(true);
    m_columns->setAccessibleName(tr("Columns"));
    for (const int column : columns.order()) {
        if (column == RankingModel::PaybackBar || !columns.isAvailable(column))
            continue; // the bar draws what the column beside it says
        auto* item =
            new QListWidgetItem(model.columns()[static_cast<std::size_t>(column)].longName(), m_columns);
        item->setData(columnRole, column);
        item->setCheckState(columns.isShown(column) ? Qt::Checked : Qt::Unchecked);
    }
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_shown);
    layout->addWidget(m_chosen);
    layout->addWidget(m_columns, 1);
    layout->addWidget(m_filtered);
    layout->addWidget(m_whole);
    layout->addSpacing(scaled(8));
    auto* formatRow = new QHBoxLayout;
    formatRow->addWidget(csv);
    formatRow->addWidget(m_json);
    formatRow->addWidget(m_full);
    formatRow->addStretch();
    layout->addLayout(formatRow);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(tr("&Export…"), QDialogButtonBox::AcceptRole)->setDefault(true);
    layout->addWidget(buttons);
    resize(scaled(460), scaled(520));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QRadioButton* button : {m_shown, m_chosen, m_whole})
        connect(button, &QRadioButton::toggled, this, &ExportDialog::updateChoices);
    updateChoices();
}

void ExportDialog::updateChoices()
{
    m_columns->setEnabled(m_chosen->isChecked());
    m_filtered->setEnabled(m_chosen->isChecked());
    m_full->setEnabled(!m_whole->isChecked());
}

QString ExportDialog::suffix() const
{
    return m_json->isChecked() ? QStringLiteral(".json") : QStringLiteral(".csv");
}

// Visible columns in their order, the column of the groups first where it is not among them.
RankingExport ExportDialog::shown() const
{
    RankingExport what;
    for (const int column : m_layout.order())
        if (m_layout.isShown(column) && column != RankingModel::PaybackBar)
            what.columns.push_back(column);
    const auto grouped = columnOf(m_model.groupBy());
    if (grouped && std::find(what.columns.begin(), what.columns.end(), *grouped) == what.columns.end())
        what.columns.insert(what.columns.begin(), *grouped);
    what.workloads = m_model.shownWorkloads();
    what.filter = filterText(m_model.filter().whole());
    return what;
}

std::string ExportDialog::text() const
{
    if (m_whole->isChecked())
        return m_json->isChecked() ? rankingJson(*m_model.evaluation()) : rankingCsv(*m_model.evaluation());
    RankingExport what = shown();
    if (m_chosen->isChecked()) {
        what.columns.clear();
        for (int row = 0; row < m_columns->count(); ++row)
            if (m_columns->item(row)->checkState() == Qt::Checked)
                what.columns.push_back(m_columns->item(row)->data(columnRole).toInt());
        if (!m_filtered->isChecked()) {
            what.workloads.resize(m_model.evaluation()->workloads.size());
            std::iota(what.workloads.begin(), what.workloads.end(), 0U);
            what.filter.clear();
        }
    }
    what.isFull = m_full->isChecked();
    return m_json->isChecked() ? rankingAsJson(m_model, what) : rankingAsCsv(m_model, what);
}

} // namespace tare::views
