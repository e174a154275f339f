// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/taborder.h"

namespace tare::views {

std::vector<QWidget*> tabStopsIn(QWidget& whole)
{
    std::vector<QWidget*> stops;
    QWidget* widget = &whole;
    do {
        if (widget->focusPolicy() & Qt::TabFocus && (widget == &whole || whole.isAncestorOf(widget)))
            stops.push_back(widget);
        widget = widget->nextInFocusChain();
    } while (widget != &whole);
    return stops;
}

void putInTabOrder(QWidget* behind, QWidget& part)
{
    for (QWidget* stop : tabStopsIn(part)) {
        QWidget::setTabOrder(behind, stop);
        behind = stop;
    }
}

} // namespace tare::views
