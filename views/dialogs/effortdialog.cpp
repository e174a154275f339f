// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/effortdialog.h"

#include "views/look/plainlabel.h"

#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QPushButton>

namespace tare::views {

namespace {

constexpr double mostDays = 100000;

} // namespace

EffortDialog::EffortDialog(const QString& workload, const model::Range& days, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Effort"));
    auto* layout = new QFormLayout(this);
    layout->addRow(new PlainLabel(tr("Days of work to move %1").arg(workload)));
    const QString names[] = {tr("&Low"), tr("L&ikely"), tr("&High")};
    const double values[] = {days.low, days.likely, days.high};
    auto* problem = new PlainLabel({}, PlainLabel::Look::Secondary);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        m_days[i] = new QDoubleSpinBox;
        m_days[i]->setRange(0, mostDays);
        m_days[i]->setDecimals(1);
        m_days[i]->setValue(values[i]);
        layout->addRow(names[i], m_days[i]);
    }
    layout->addRow(problem);
    layout->addRow(buttons);
    const auto check = [this, problem, buttons] {
        const model::Range entered = this->days();
        const bool isOrdered = entered.low <= entered.likely && entered.likely <= entered.high;
        problem->setPlainText(isOrdered ? QString() : tr("Low, likely and high have to be in this order."));
        buttons->button(QDialogButtonBox::Ok)->setEnabled(isOrdered);
    };
    for (QDoubleSpinBox* box : m_days)
        connect(box, &QDoubleSpinBox::valueChanged, this, check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_days[1]->setFocus();
    m_days[1]->selectAll();
}

model::Range EffortDialog::days() const
{
    return {m_days[0]->value(), m_days[1]->value(), m_days[2]->value()};
}

} // namespace tare::views
