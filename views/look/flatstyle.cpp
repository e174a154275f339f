// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/look/flatstyle.h"

#include "views/look/colours.h"
#include "views/look/fonts.h"
#include "views/look/icons.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

namespace tare::views {

namespace {

constexpr double radius = 4;
constexpr int headerMargin = 8;

void paintField(QPainter* painter, const QRect& area, const QColor& fill, const QColor& edge,
                double width = 1)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(edge, width));
    painter->setBrush(fill);
    const double inset = width / 2;
    painter->drawRoundedRect(QRectF(area).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

void paintButton(QPainter* painter, const QStyleOption* option)
{
    const Colours& look = colours(option->palette);
    const bool isOn = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool isHovered = option->state & QStyle::State_MouseOver && option->state & QStyle::State_Enabled;
    const QColor fill = isOn ? look.highlight : isHovered ? look.alternate : look.button;
    const bool hasFocus =
        option->state & QStyle::State_HasFocus && option->state & QStyle::State_KeyboardFocusChange;
    if (hasFocus)
        paintField(painter, option->rect, fill, look.accent, 2);
    else
        paintField(painter, option->rect, fill, look.ruleStrong);
}

void paintToolButton(QPainter* painter, const QStyleOption* option)
{
    const Colours& look = colours(option->palette);
    const bool hasFocus = option->state & QStyle::State_HasFocus;
    const bool isOn = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool isHovered = option->state & QStyle::State_MouseOver && option->state & QStyle::State_Enabled;
    if (hasFocus)
        paintField(painter, option->rect, isOn ? look.highlight : Qt::transparent, look.accent, 2);
    else if (isOn || isHovered)
        paintField(painter, option->rect,
                   isOn                  ? look.highlight
                   : look.isHighContrast ? look.base
                                         : look.ruleWeak,
                   look.isHighContrast ? look.accent : QColor(Qt::transparent), look.isHighContrast ? 1 : 0);
}

void paintBranch(QPainter* painter, const QStyleOption* option)
{
    if (!(option->state & QStyle::State_Children))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(
        QPen(colours(option->palette).secondary, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF centre(option->rect.center().x() + 0.5, option->rect.top() + scaled(14));
    if (option->state & QStyle::State_Open)
        painter->drawPolyline(
            QPolygonF{centre + QPointF(-3.2, -1.6), centre + QPointF(0, 1.6), centre + QPointF(3.2, -1.6)});
    else
        painter->drawPolyline(
            QPolygonF{centre + QPointF(-1.6, -3.2), centre + QPointF(1.6, 0), centre + QPointF(-1.6, 3.2)});
    painter->restore();
}

void paintHeader(QPainter* painter, const QStyleOption* option)
{
    const Colours& look = colours(option->palette);
    painter->fillRect(option->rect, look.alternate);
    painter->setPen(look.ruleStrong);
    painter->drawLine(option->rect.topLeft(), option->rect.topRight());
    painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
}

void paintHeaderLabel(QPainter* painter, const QStyleOption* option)
{
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    if (!header)
        return;
    const Colours& look = colours(option->palette);
    QRect area = header->rect.adjusted(headerMargin, 0, -headerMargin, 0);
    if (header->sortIndicator != QStyleOptionHeader::None) {
        // Qt calls the mark of an ascending column SortDown.
        const double up = header->sortIndicator == QStyleOptionHeader::SortDown ? 1 : -1;
        const bool isRight = header->textAlignment & Qt::AlignRight;
        const int textWidth = painter->fontMetrics().horizontalAdvance(header->text);
        const QPointF centre(isRight ? area.right() - 3 : area.left() + textWidth + 8,
                             area.center().y() + 0.5);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(look.text);
        painter->drawPolygon(QPolygonF{centre + QPointF(-3.5, 2 * up), centre + QPointF(3.5, 2 * up),
                                       centre + QPointF(0, -2.5 * up)});
        painter->restore();
        if (isRight)
            area.setRight(area.right() - 10);
    }
    painter->setPen(look.text);
    painter->drawText(area, static_cast<int>(header->textAlignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(header->text, Qt::ElideRight, area.width()));
}

void paintMenuBarItem(QPainter* painter, const QStyleOption* option)
{
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    if (!item)
        return;
    const Colours& look = colours(option->palette);
    const bool isOpen = option->state & (QStyle::State_Selected | QStyle::State_Sunken);
    painter->fillRect(option->rect, look.window);
    if (isOpen)
        paintField(painter, option->rect.adjusted(1, 2, -1, -2), look.highlight, Qt::transparent, 0);
    painter->setPen(isOpen ? look.highlightedText : look.text);
    painter->drawText(option->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, item->text);
}

} // namespace

FlatStyle::FlatStyle() : QProxyStyle(QStringLiteral("fusion")) {}

void FlatStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    const Colours& look = colours(option->palette);
    switch (element) {
    case PE_PanelButtonCommand:
        paintButton(painter, option);
        return;
    case PE_PanelButtonTool:
        paintToolButton(painter, option);
        return;
    case PE_FrameFocusRect:
        return; // buttons draw their own, cells have the delegate's
    case PE_PanelLineEdit:
        paintField(painter, option->rect,
                   widget && widget->property("isCellInEdit").toBool() ? look.cellEdit : look.button,
                   option->state & State_HasFocus ? look.accent : look.ruleStrong,
                   option->state & State_HasFocus ? 2 : 1);
        return;
    case PE_IndicatorBranch:
        paintBranch(painter, option);
        return;
    case PE_PanelItemViewRow:
    case PE_IndicatorHeaderArrow: // stands in the label
        return;
    case PE_IndicatorDockWidgetResizeHandle:
        painter->fillRect(option->rect, look.ruleStrong);
        return;
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, look.window);
        painter->fillRect(QRect(option->rect.topLeft(), QSize(option->rect.width(), 1)), look.ruleStrong);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void FlatStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const
{
    switch (element) {
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        paintHeader(painter, option);
        return;
    case CE_ToolBar:
        painter->fillRect(option->rect, colours(option->palette).window);
        painter->fillRect(QRect(option->rect.bottomLeft(), QSize(option->rect.width(), 1)),
                          colours(option->palette).ruleStrong);
        return;
    case CE_Header:
        paintHeader(painter, option);
        paintHeaderLabel(painter, option);
        return;
    case CE_MenuBarItem:
        paintMenuBarItem(painter, option);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, colours(option->palette).window);
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

int FlatStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_HeaderMargin:
        return headerMargin;
    case PM_MenuBarHMargin:
        return 8;
    case PM_MenuBarPanelWidth:
        return 0;
    case PM_DockWidgetSeparatorExtent:
    case PM_SplitterWidth:
        return 1;
    case PM_ToolBarFrameWidth:
    case PM_ToolBarItemSpacing:
        return 0;
    case PM_ToolBarItemMargin:
        return 7;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_TreeViewIndentation:
        return 16;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int FlatStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DockWidget_ButtonsHaveFrame:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_Widget_Animation_Duration:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize FlatStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                  const QWidget* widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_PushButton)
        size = QSize(contents.width() + scaled(22), std::max(scaled(28), contents.height() + scaled(8)));
    else if (type == CT_MenuBarItem)
        size = QSize(contents.width() + scaled(18), scaled(28));
    else if (type == CT_LineEdit || type == CT_HeaderSection)
        size.setHeight(std::max(scaled(28), size.height()));
    return size;
}

// Fusion looks for these in the icon themes of the desktop first, which costs a start several milliseconds.
QIcon FlatStyle::standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const
{
    switch (icon) {
    case SP_LineEditClearButton:
        return themedIcon(QStringLiteral("close"));
    case SP_ToolBarHorizontalExtensionButton:
    case SP_ToolBarVerticalExtensionButton:
        return themedIcon(QStringLiteral("more"));
    default:
        return QProxyStyle::standardIcon(icon, option, widget);
    }
}

} // namespace tare::views
