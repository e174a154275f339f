// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/paybackdelegate.h"

#include "views/look/colours.h"
#include "views/tables/rankingmodel.h"

#include <QPainter>

#include <algorithm>

namespace tare::views {

void PaybackDelegate::paintContent(QPainter* painter, const QStyleOptionViewItem& option, const QRect& area,
                                   const QModelIndex& index) const
{
    const QVariant data = index.data(PaybackRole);
    if (!data.isValid())
        return;
    const auto cell = data.value<PaybackCell>();
    if (!cell.likely)
        return;
    const bool isSelected = option.state & QStyle::State_Selected;
    const Colours& look = isSelected ? coloursOnHighlight(option.palette) : colours(option.palette);
    const double middle = area.center().y() + 0.5;
    // The last part of the cell lies past the horizon.
    const double months = cell.horizon * 1.06;
    const auto place = [&](double month) {
        return area.left() + area.width() * std::clamp(month / months, 0.0, 1.0);
    };
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(look.ruleWeak, look.isHighContrast ? 1 : 2));
    painter->drawLine(QPointF(area.left(), middle), QPointF(area.right(), middle));
    const double from = cell.low ? place(*cell.low) : area.left();
    const bool goesBeyond = cell.low && !cell.high;
    const double to = cell.high ? place(*cell.high) : goesBeyond ? place(months) : place(*cell.likely);
    const QRectF range(from, middle - 3, to - from, 6);
    painter->fillRect(range, look.isHighContrast ? QBrush(look.wasm, Qt::BDiagPattern)
                                                 : QBrush(withAlpha(look.wasm, cell.low ? 0.38 : 0.30)));
    painter->setPen(QPen(look.mark, 1, Qt::DotLine));
    const double horizon = place(cell.horizon);
    painter->drawLine(QPointF(horizon, area.top() + 6), QPointF(horizon, area.bottom() - 5));
    painter->fillRect(QRectF(place(*cell.likely) - 1, middle - 6, 2, 12), look.wasm);
    if (goesBeyond) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(look.wasm);
        painter->drawPolygon(QPolygonF{{to, middle - 4}, {to + 5, middle}, {to, middle + 4}});
    }
}

} // namespace tare::views
