// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPalette>

namespace tare::views {

// An icon of resources/icons ("import"), drawn in the text colour of the palette that is in force when it is
// painted; at 40 % where disabled.
QIcon themedIcon(const QString& name);
// The same in a colour of its own.
void paintIcon(QPainter* painter, const QRectF& area, const QString& name, const QColor& colour);

} // namespace tare::views
