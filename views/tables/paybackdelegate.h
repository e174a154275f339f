// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/tables/celldelegate.h"

namespace tare::views {

// Payback in the cell: a track from 0 to a little past the horizon, the range as a bar, the likely value as a
// tick, a dotted line at the horizon, an arrow where the range goes beyond.
class PaybackDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter* painter, const QStyleOptionViewItem& option, const QRect& area,
                      const QModelIndex& index) const override;
};

} // namespace tare::views
