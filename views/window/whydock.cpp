// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/whydock.h"

#include "views/look/colours.h"
#include "views/look/fonts.h"
#include "views/look/icons.h"
#include "views/look/plainlabel.h"
#include "views/pages/why/whypanel.h"
#include "views/window/taborder.h"

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
    : QDockWidget(tr("Why"), parent), m_workspace(workspace), m_place(new QWidget),
      m_path(new PlainLabel({}, PlainLabel::Look::Secondary))
{
    setObjectName(QStringLiteral("whyDock"));
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    setTitleBarWidget(titleWidget());
    m_place->setMinimumWidth(scaled(leastWidth));
    auto* layout = new QVBoxLayout(m_place);
    layout->setContentsMargins(0, 0, 0, 0);
    setWidget(m_place);
    resize(scaled(dockWidth), height());
}

WhyPanel& WhyDock::panel()
{
    if (!m_panel)
        makePanel();
    return *m_panel;
}

void WhyDock::makePanel()
{
    m_panel = new WhyPanel(m_workspace);
    m_place->layout()->addWidget(m_panel);
    putInTabOrder(m_close, *m_panel);
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
    m_close = addButton(*layout, QStringLiteral("close"), tr("Close Why"), tr("Close"));
    connect(m_back, &QToolButton::clicked, this, [this] { panel().goBack(); });
    connect(m_forward, &QToolButton::clicked, this, [this] { panel().goForward(); });
    connect(m_pin, &QToolButton::toggled, this, [this](bool isOn) { panel().setPinned(isOn); });
    connect(floating, &QToolButton::clicked, this, [this] { setFloating(!isFloating()); });
    connect(m_close, &QToolButton::clicked, this, &WhyDock::closeRequested);
    return title;
}

void WhyDock::updateButtons()
{
    m_back->setEnabled(m_panel->canGoBack());
    m_forward->setEnabled(m_panel->canGoForward());
    m_pin->setChecked(m_panel->isPinned());
}

void WhyDock::showEvent(QShowEvent* event)
{
    panel();
    QDockWidget::showEvent(event);
}

void WhyDock::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Back))
        panel().goBack();
    else if (event->matches(QKeySequence::Forward))
        panel().goForward();
    else
        QDockWidget::keyPressEvent(event);
}

} // namespace tare::views
