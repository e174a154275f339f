// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

// What is made late comes last for Tab. These put it where it stands.
namespace tare::views {

// What Tab reaches in a widget, in its order; itself among them where it takes the focus.
std::vector<QWidget*> tabStopsIn(QWidget& whole);
// Behind another widget of the same window.
void putInTabOrder(QWidget* behind, QWidget& part);

} // namespace tare::views
