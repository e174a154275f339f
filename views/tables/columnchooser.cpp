// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/columnchooser.h"

#include "views/look/fonts.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

namespace tare::views {

namespace {

constexpr int columnRole = Qt::UserRole;

} // namespace

ColumnChooser::ColumnChooser(ColumnLayout& layout, QWidget* parent)
    : QDialog(parent), m_columns(layout), m_list(new QListWidget),
      m_automatic(new QCheckBox(tr("Show as many as the &width holds"))),
      m_up(new QPushButton(tr("Move &Up"))), m_down(new QPushButton(tr("Move &Down")))
{
    setWindowTitle(tr("Columns"));
    auto* rows = new QVBoxLayout(this);
    rows->addWidget(m_automatic);
    auto* middle = new QHBoxLayout;
    m_list->setAccessibleName(tr("Columns in their order"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    middle->addWidget(m_list, 1);
    auto* side = new QVBoxLayout;
    m_up->setToolTip(tr("Move the column towards the beginning (Ctrl+Up)"));
    m_down->setToolTip(tr("Move the column towards the end (Ctrl+Down)"));
    side->addWidget(m_up);
    side->addWidget(m_down);
    side->addStretch();
    middle->addLayout(side);
    rows->addLayout(middle, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton* reset = buttons->addButton(tr("&Reset"), QDialogButtonBox::ResetRole);
    rows->addWidget(buttons);
    resize(scaled(420), scaled(520));

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(reset, &QPushButton::clicked, this, [this] {
        m_columns.reset();
        fill();
    });
    connect(m_automatic, &QCheckBox::toggled, this, [this](bool isOn) {
        if (m_isFilling)
            return;
        m_columns.setAutomatic(isOn);
        fill();
    });
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) {
        if (m_isFilling)
            return;
        m_columns.setShown(item->data(columnRole).toInt(), item->checkState() == Qt::Checked);
        fill();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnChooser::updateButtons);
    connect(m_up, &QPushButton::clicked, this, [this] { moveCurrent(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveCurrent(1); });
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Up), this), &QShortcut::activated, this,
            [this] { moveCurrent(-1); });
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Down), this), &QShortcut::activated, this,
            [this] { moveCurrent(1); });
    fill();
    // As wide as its longest name: there is nothing to scroll sideways.
    m_list->setMinimumWidth(m_list->sizeHintForColumn(0) + m_list->verticalScrollBar()->sizeHint().width() +
                            2 * m_list->frameWidth());
    m_list->setCurrentRow(0);
}

void ColumnChooser::fill()
{
    m_isFilling = true;
    const int current = m_list->currentRow();
    m_list->clear();
    for (const int column : m_columns.order()) {
        if (!m_columns.isAvailable(column))
            continue;
        auto* item =
            new QListWidgetItem(m_columns.columns()[static_cast<std::size_t>(column)].longName(), m_list);
        item->setData(columnRole, column);
        item->setCheckState(m_columns.isShown(column) ? Qt::Checked : Qt::Unchecked);
        if (!m_columns.canBeHidden(column))
            item->setFlags(item->flags() & ~Qt::ItemIsUserCheckable);
    }
    m_automatic->setChecked(m_columns.isAutomatic());
    m_list->setCurrentRow(current);
    m_isFilling = false;
    updateButtons();
}

void ColumnChooser::moveCurrent(int step)
{
    const int row = m_list->currentRow();
    const int other = row + step;
    if (row < 0 || other < 0 || other >= m_list->count())
        return;
    const std::vector<int> order = m_columns.order();
    const int neighbour = m_list->item(other)->data(columnRole).toInt();
    const auto place = std::find(order.begin(), order.end(), neighbour) - order.begin();
    m_columns.move(m_list->item(row)->data(columnRole).toInt(), static_cast<int>(place));
    fill();
    m_list->setCurrentRow(other);
}

void ColumnChooser::updateButtons()
{
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
}

} // namespace tare::views
