// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/panes.h"

#include <QApplication>
#include <QVariant>

#include <algorithm>

namespace tare::views {

namespace {

constexpr auto lastFocus = "lastFocus";

bool takesFocus(const QWidget* widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
}

QWidget* firstControl(QWidget* pane)
{
    if (takesFocus(pane))
        return pane;
    for (QWidget* widget = pane->nextInFocusChain(); widget && widget != pane;
         widget = widget->nextInFocusChain())
        if (pane->isAncestorOf(widget) && takesFocus(widget))
            return widget;
    return nullptr;
}

bool holds(const QWidget* pane, const QWidget* widget)
{
    return widget && (pane == widget || pane->isAncestorOf(widget));
}

} // namespace

Panes::Panes(std::function<std::vector<QWidget*>()> current, QObject* parent)
    : QObject(parent), m_current(std::move(current))
{
    connect(qApp, &QApplication::focusChanged, this, &Panes::remember);
}

void Panes::remember(QWidget*, QWidget* now)
{
    for (QWidget* pane : m_current())
        if (holds(pane, now))
            pane->setProperty(lastFocus, QVariant::fromValue(QPointer<QWidget>(now)));
}

void Panes::focus(QWidget* pane)
{
    QWidget* widget = pane->property(lastFocus).value<QPointer<QWidget>>();
    if (!widget || !takesFocus(widget) || !holds(pane, widget))
        widget = firstControl(pane);
    if (widget)
        widget->setFocus(Qt::TabFocusReason);
}

void Panes::move(int step)
{
    std::vector<QWidget*> panes = m_current();
    std::erase_if(panes, [](QWidget* pane) { return !pane->isVisible() || !firstControl(pane); });
    if (panes.empty())
        return;
    const auto count = static_cast<std::ptrdiff_t>(panes.size());
    const auto here = std::find_if(panes.begin(), panes.end(), [](const QWidget* pane) {
        return holds(pane, QApplication::focusWidget());
    });
    const std::ptrdiff_t place = here == panes.end() ? (step > 0 ? -1 : 0) : here - panes.begin();
    focus(panes[static_cast<std::size_t>((place + step + count) % count)]);
}

} // namespace tare::views
