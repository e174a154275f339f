// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>

#include <memory>

class QMimeData;

namespace tare::views {

// Rows of a table for the clipboard, with the titles above: tab-separated text and an HTML table, so that a
// spreadsheet, a mail and a text editor each take what they know. Nothing of a name is markup or a formula.
// columns: in the order in which they are shown. isFull: numbers with all their digits, else as shown.
std::unique_ptr<QMimeData> tableMimeData(const QAbstractItemModel& model, const std::vector<int>& rows,
                                         const std::vector<int>& columns, bool isFull);

} // namespace tare::views
