// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/work.h"
#include "views/reports/pdffile.h"
#include "views/reports/reportbuilder.h"

namespace tare::views {

// Which report is wanted.
struct ReportRequest
{
    ReportOptions options;
    ReportPaper paper = ReportPaper::A4;
};

// A report on its pages, to be looked at, printed or written.
struct MadeReport
{
    SetReport pages;
    PdfProperties properties;
};

// What the result was computed from, once with the fewest and once with the most days of work, put into the
// input; then the report of it. Any thread. Errors: Cancelled, those of evaluate().
model::Result<MadeReport> makeReport(ReportInput input, const ReportRequest& request,
                                     const model::StopToken& stop = {});

} // namespace tare::views
