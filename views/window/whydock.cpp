// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/whydock.h"

#include "views/look/colours.h"
#include "views/look/fonts.h"
#include "views/look/icons.h"
#include "views/look/plainlabel.h"
#include "views/pages/why/whypanel.h"

#include <QHBoxLayout>
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
    connect(m_panel, &WhyPanel::titleChanged, m_path, &PlainLabel::setPlainText);
}

QWidget* WhyDock::titleWidget()
{
    auto* title = new DockTitle;
    auto* layout = new QHBoxLayout(title);
    layout->setContentsMargins(12 + scaled(16) + 8, 2, 6, 2);
    layout->setSpacing(8);
    layout->addWidget(new PlainLabel(tr("Why"), PlainLabel::Look::Heading));
    m_path->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->addWidget(m_path, 1);
    auto* close = new QToolButton;
    close->setIcon(themedIcon(QStringLiteral("close")));
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close Why"));
    connect(close, &QToolButton::clicked, this, &WhyDock::closeRequested);
    layout->addWidget(close);
    return title;
}

} // namespace tare::views
