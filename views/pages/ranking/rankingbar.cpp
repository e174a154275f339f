// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/ranking/rankingbar.h"

#include "views/look/controls.h"
#include "views/look/fonts.h"
#include "views/look/icons.h"
#include "views/look/plainlabel.h"
#include "views/pages/ranking/groupnames.h"
#include "views/pages/ranking/verdictchips.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace tare::views {

namespace {

constexpr int gap = 8;

} // namespace

RankingBar::RankingBar(QWidget* parent)
    : QWidget(parent), m_chips(new VerdictChips),
      m_rankKey(new PlainLabel({}, PlainLabel::Look::SmallSecondary)),
      m_group(new ChooserButton(tr("Group by"))), m_idle(new ChooserButton(tr("Idle"))),
      m_filter(new QPushButton(themedIcon(QStringLiteral("filter")), tr("Filter"))),
      m_columns(new QPushButton(themedIcon(QStringLiteral("columns")), tr("Columns"))),
      m_groupings(new QMenu(this)), m_filterMenu(new QMenu(this))
{
    m_filterIcon = iconButton(QStringLiteral("filter"), tr("Filter"), m_filterMenu);
    m_groupIcon = iconButton(QStringLiteral("group"), tr("Group by"), m_groupings);
    m_columnsIcon = iconButton(QStringLiteral("columns"), tr("Columns"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addWidget(m_chips);
    layout->addStretch();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_rankKey, m_filter, m_filterIcon, m_group,
                                                           m_groupIcon, m_idle, m_columns, m_columnsIcon})
        layout->addWidget(widget);
    m_group->setMenu(m_groupings);
    auto* idle = new QMenu(m_idle);
    m_idle->setMenu(idle);
    m_idle->setToolTip(tr("Whether what nodes cost beyond what is allocated stands apart or is shared"));
    connect(idle, &QMenu::aboutToShow, this, [this, idle] {
        idle->clear();
        fillIdle(*idle);
    });
    connect(m_filter, &QPushButton::clicked, this,
            [this] { m_filterMenu->popup(m_filter->mapToGlobal(QPoint(0, m_filter->height()))); });
    connect(m_groupings, &QMenu::aboutToShow, this, &RankingBar::fillGroupings);
    connect(m_columns, &QPushButton::clicked, this, &RankingBar::columnsRequested);
    connect(m_columnsIcon, &QToolButton::clicked, this, &RankingBar::columnsRequested);
    setGroupBy(model::GroupBy::Nothing, false);
    setIdleShared(false);
}

QToolButton* RankingBar::iconButton(const QString& icon, const QString& name, QMenu* menu)
{
    auto* button = new QToolButton;
    button->setIcon(themedIcon(icon));
    button->setIconSize(QSize(scaled(16), scaled(16)));
    button->setFixedSize(scaled(28), scaled(28));
    button->setToolTip(name);
    button->setAccessibleName(name);
    if (menu)
        connect(button, &QToolButton::clicked, menu,
                [button, menu] { menu->popup(button->mapToGlobal(QPoint(0, button->height()))); });
    return button;
}

void RankingBar::setRankKey(const QString& text)
{
    m_rankKey->setPlainText(text);
    fit();
}

void RankingBar::setGroupBy(model::GroupBy by, bool hasTeams)
{
    m_groupBy = by;
    m_hasTeams = hasTeams;
    m_group->setValue(groupingName(by));
    m_groupIcon->setAccessibleDescription(groupingName(by));
    m_groupIcon->setToolTip(tr("Group by: %1").arg(groupingName(by)));
    fit();
}

void RankingBar::fillGroupings()
{
    m_groupings->clear();
    for (const model::GroupBy by : groupings()) {
        QAction* action = addChoice(*m_groupings, groupingName(by), by == m_groupBy);
        connect(action, &QAction::triggered, this, [this, by] { Q_EMIT groupByChosen(by); });
        if (by == model::GroupBy::Team && !m_hasTeams) {
            action->setEnabled(false);
            action->setText(tr("Team label (none in the import)"));
        }
    }
    if (!m_idle->isHidden())
        return;
    m_groupings->addSection(tr("Idle cost"));
    fillIdle(*m_groupings);
}

void RankingBar::fillIdle(QMenu& menu)
{
    const std::pair<QString, bool> choices[] = {{tr("Apart, in a row of its own"), false},
                                                {tr("Shared among the workloads"), true}};
    for (const auto& [name, isShared] : choices)
        connect(addChoice(menu, name, isShared == m_isIdleShared, QStringLiteral("idle")),
                &QAction::triggered, this,
                [this, isShared = isShared] { Q_EMIT idleSharedChosen(isShared); });
}

// In the text of the button, so that it is never silent where idle went (U12).
void RankingBar::setIdleShared(bool isShared)
{
    m_isIdleShared = isShared;
    m_idle->setValue(isShared ? tr("shared", "idle cost") : tr("apart", "idle cost"));
    fit();
}

QSize RankingBar::minimumSizeHint() const
{
    return {m_chips->widthFor(true), QWidget::minimumSizeHint().height()};
}

void RankingBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void RankingBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::ApplicationFontChange)
        fit();
}

void RankingBar::fit()
{
    const int idle = m_idle->sizeHint().width() + gap;
    const int wideTools = m_filter->sizeHint().width() + m_group->sizeHint().width() +
                          m_columns->sizeHint().width() + 3 * gap + idle;
    const int icons = 3 * (scaled(28) + gap);
    const int key = m_rankKey->sizeHint().width() + gap;
    const int chips = m_chips->widthFor(false);
    const bool isWide = chips + key + wideTools <= width();
    m_filter->setVisible(isWide);
    m_filterIcon->setVisible(!isWide);
    m_group->setVisible(isWide);
    m_columns->setVisible(isWide);
    m_groupIcon->setVisible(!isWide);
    m_columnsIcon->setVisible(!isWide);
    const bool hasNames = chips + icons + idle <= width();
    m_rankKey->setVisible(chips + key + icons + idle <= width());
    // In the narrowest window the choice is in the menu of the groups.
    m_idle->setVisible(m_chips->widthFor(!hasNames) + icons + idle <= width());
    m_chips->setCompact(!hasNames);
    // What changed its width stands right before the next picture, not after it.
    m_chips->layout()->invalidate();
    m_chips->updateGeometry();
    layout()->invalidate();
    layout()->activate();
}

} // namespace tare::views
