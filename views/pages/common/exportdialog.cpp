// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/common/exportdialog.h"

#include "model/base/time.h"
#include "views/export/rankingcsv.h"
#include "views/export/rankingjson.h"
#include "views/export/sheetcsv.h"
#include "views/look/fonts.h"
#include "views/look/plainlabel.h"
#include "views/text/languagescope.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace tare::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int columnRole = Qt::UserRole;

} // namespace

ExportDialog::ExportDialog(const ExportOffer& offer, QWidget* parent)
    : QDialog(parent), m_offer(offer), m_shown(new QRadioButton(offer.title())),
      m_chosen(new QRadioButton(tr("C&hosen columns"))),
      m_whole(
          new QRadioButton(tr("&All: every table in a workbook, every figure of all workloads elsewhere"))),
      m_columns(new QListWidget), m_filtered(new QCheckBox(tr("Only workloads that match the &filter"))),
      m_full(new QCheckBox(tr("Numbers with all &digits"))),
      m_workbook(new QRadioButton(tr("Excel &workbook"))), m_csv(new QRadioButton(tr("&CSV"))),
      m_raw(new QRadioButton(tr("CSV for &programs"))), m_json(new QRadioButton(tr("&JSON"))),
      m_warning(new PlainLabel(tr("Names as they are: a spreadsheet may take one for a formula.")))
{
    setWindowTitle(tr("Export Tables"));
    auto* contents = new QButtonGroup(this);
    for (QRadioButton* button : {m_shown, m_chosen, m_whole})
        contents->addButton(button);
    auto* formats = new QButtonGroup(this);
    for (QRadioButton* button : {m_workbook, m_csv, m_raw, m_json})
        formats->addButton(button);
    m_shown->setChecked(true);
    m_workbook->setChecked(true);
    m_filtered->setChecked(true);
    m_warning->setWordWrap(true);
    fillColumns();
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_shown);
    layout->addWidget(m_chosen);
    layout->addWidget(m_columns, 1);
    layout->addWidget(m_filtered);
    layout->addWidget(m_whole);
    layout->addSpacing(scaled(8));
    auto* formatGrid = new QGridLayout;
    formatGrid->addWidget(m_workbook, 0, 0);
    formatGrid->addWidget(m_csv, 0, 1);
    formatGrid->addWidget(m_raw, 1, 0);
    formatGrid->addWidget(m_json, 1, 1);
    layout->addLayout(formatGrid);
    layout->addWidget(m_full);
    layout->addWidget(m_warning);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(tr("&Export…"), QDialogButtonBox::AcceptRole)->setDefault(true);
    layout->addWidget(buttons);
    m_filtered->setVisible(offer.isView());
    m_full->setVisible(offer.isView());
    resize(scaled(460), scaled(560));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QRadioButton* button : {m_shown, m_chosen, m_whole, m_workbook, m_csv, m_raw, m_json})
        connect(button, &QRadioButton::toggled, this, &ExportDialog::updateChoices);
    updateChoices();
}

void ExportDialog::fillColumns()
{
    m_columns->setAccessibleName(tr("Columns"));
    for (const ExportColumn& column : m_offer.columns()) {
        auto* item = new QListWidgetItem(column.title, m_columns);
        item->setData(columnRole, column.key);
        item->setCheckState(column.isShown ? Qt::Checked : Qt::Unchecked);
    }
}

// A workbook has all digits and shows some; a program wants them all.
void ExportDialog::updateChoices()
{
    m_columns->setEnabled(m_chosen->isChecked());
    m_filtered->setEnabled(m_chosen->isChecked());
    m_full->setEnabled(!m_whole->isChecked() && (m_csv->isChecked() || m_json->isChecked()));
    m_warning->setVisible(isRawCsv());
}

bool ExportDialog::isRawCsv() const
{
    return m_raw->isChecked();
}

QString ExportDialog::suffix() const
{
    return m_workbook->isChecked() ? u".xlsx"_s : m_json->isChecked() ? u".json"_s : u".csv"_s;
}

ExportChoice ExportDialog::choice() const
{
    ExportChoice choice;
    choice.isFull = !m_full->isEnabled() || m_full->isChecked();
    choice.reader = isRawCsv() ? Reader::Program : Reader::Person;
    if (!m_chosen->isChecked())
        return choice;
    choice.isFiltered = m_filtered->isChecked();
    choice.columns.emplace();
    for (int row = 0; row < m_columns->count(); ++row)
        if (m_columns->item(row)->checkState() == Qt::Checked)
            choice.columns->push_back(m_columns->item(row)->data(columnRole).toInt());
    return choice;
}

FileContent ExportDialog::wholeContent() const
{
    const std::shared_ptr<const model::Evaluation> evaluation = m_offer.evaluation();
    if (m_workbook->isChecked())
        return [evaluation] { return resultWorkbook(*evaluation, model::SystemClock().now()); };
    if (m_json->isChecked())
        return [evaluation] { return rankingJson(*evaluation); };
    if (isRawCsv())
        return [evaluation] { return rawCsv(*evaluation, ExportTable::Ranking); };
    return [evaluation] {
        return notedCsv(*evaluation, exportSheet(*evaluation, ExportTable::Ranking, Reader::Person));
    };
}

FileContent ExportDialog::content() const
{
    if (m_whole->isChecked())
        return wholeContent();
    const ExportChoice asked = choice();
    if (m_json->isChecked())
        return [json = m_offer.json(asked)] { return json(); };
    const std::function<Sheet()> sheet = m_offer.sheet(asked);
    if (isRawCsv())
        return [sheet] {
            const LanguageScope english(QStringLiteral("en"));
            return sheetCsv(sheet(), Reader::Program, CsvSafety::Raw);
        };
    const std::shared_ptr<const model::Evaluation> evaluation = m_offer.evaluation();
    const QStringList notes = m_offer.notes(asked);
    if (m_workbook->isChecked())
        return [evaluation, sheet, notes] {
            return sheetWorkbook(*evaluation, sheet(), notes, model::SystemClock().now());
        };
    return [evaluation, sheet, notes] { return notedCsv(*evaluation, sheet(), notes); };
}

} // namespace tare::views
