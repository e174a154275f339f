// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/whydock.h"

#include "views/look/colours.h"
#include "views/look/fonts.h"
#include "views/look/icons.h"
#include "views/look/plainlabel.h"
#include "views/pages/why/whypanel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

namespace tare::views {

namespace {

constexpr int dockWidth = 392;
constexpr int leastWidth = 320;

class DockTitle final : public QWidget
{
protected:
    void paintEvent(QPaintEvent*) override
    {
        const Colours& look = colours(palette());
        QPainter painter(this);
        painter.fillRect(rect(), look.alternate);
        painter.setPen(look.ruleStrong);
        painter.drawLine(rect().bottomLeft(), rect().bottomRight());
        const int size = scaled(16);
        paintIcon(&painter, QRectF(12, (height() - size) / 2.0, size, size), QStringLiteral("help"),
                  look.text);
    }
};

} // namespace

WhyDock::WhyDock(Workspace& workspace, QWidget* parent)
    : QDockWidget(tr("Why"), parent), m_panel(new WhyPanel(workspace)),
      m_path(new PlainLabel({}, PlainLabel::Look::Secondary))
{
    setObjectName(QStringLiteral("whyDock"));
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    setTitleBarWidget(titleWidget());
    m_panel->setMinimumWidth(scaled(leastWidth));
    setWidget(m_panel);
    resize(scaled(dockWidth), height());
    connect(m_panel, &WhyPanel::titleChanged, this, [this](const QString& title) {
        m_path->setPlainText(title);
        setWindowTitle(title.isEmpty() ? tr("Why") : tr("Why: %1").arg(title));
    });
    connect(m_panel, &WhyPanel::historyChanged, this, &WhyDock::updateButtons);
    updateButtons();
}

QToolButton* WhyDock::addButton(QLayout& layout, const QString& icon, const QString& name, const QString& tip)
{
    auto* button = new QToolButton;
    button->setIcon(themedIcon(icon));
    button->setToolTip(tip);
    button->setAccessibleName(name);
    layout.addWidget(button);
    return button;
}

QWidget* WhyDock::titleWidget()
{
    auto* title = new DockTitle;
    auto* layout = new QHBoxLayout(title);
    layout->setContentsMargins(12 + scaled(16) + 8, 2, 6, 2);
    layout->setSpacing(2);
    layout->addWidget(new PlainLabel(tr("Why"), PlainLabel::Look::Heading));
    layout->addSpacing(6);
    m_path->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_path->setElideMode(Qt::ElideLeft); // the name stands at the end of a path
    layout->addWidget(m_path, 1);
    m_back = addButton(*layout, QStringLiteral("back"), tr("Back"),
                       tr("Back to what was asked before (Alt+Left)"));
    m_forward = addButton(*layout, QStringLiteral("forward"), tr("Forward"), tr("Forward (Alt+Right)"));
    m_pin =
        addButton(*layout, QStringLiteral("pin"), tr("Pin"), tr("Stay with this while the selection moves"));
    m_pin->setCheckable(true);
    QToolButton* floating = addButton(*layout, QStringLiteral("float"), tr("Float Why"), tr("Float or dock"));
    QToolButton* close = addButton(*layout, QStringLiteral("close"), tr("Close Why"), tr("Close"));
    connect(m_back, &QToolButton::clicked, m_panel, &WhyPanel::goBack);
    connect(m_forward, &QToolButton::clicked, m_panel, &WhyPanel::goForward);
    connect(m_pin, &QToolButton::toggled, m_panel, &WhyPanel::setPinned);
    connect(floating, &QToolButton::clicked, this, [this] { setFloating(!isFloating()); });
    connect(close, &QToolButton::clicked, this, &WhyDock::closeRequested);
    return title;
}

void WhyDock::updateButtons()
{
    m_back->setEnabled(m_panel->canGoBack());
    m_forward->setEnabled(m_panel->canGoForward());
    m_pin->setChecked(m_panel->isPinned());
}

void WhyDock::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Back))
        m_panel->goBack();
    else if (event->matches(QKeySequence::Forward))
        m_panel->goForward();
    else
        QDockWidget::keyPressEvent(event);
}

} // namespace tare::views
