// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "views/export/sheet.h"

#include <span>
#include <string>

namespace tare::views {

struct WorkbookAbout
{
    std::string currency; // whose digits amounts of money have
    QString title;
    QString comment;
    model::Timestamp createdAt;
};

// The sheets as the bytes of an XLSX file. Texts are texts whatever they begin with, numbers and dates are
// numbers and dates; formulas carry their results for programs that do not calculate. Errors: FileUnwritable
// where there is no place for what is put together, or a sheet is larger than the format takes.
model::Result<std::string> workbookBytes(std::span<const Sheet> sheets, const WorkbookAbout& about);

} // namespace tare::views
