// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/rankingcsv.h"

#include "views/export/resultsheets.h"
#include "views/export/sheetcsv.h"
#include "views/text/languagescope.h"

namespace tare::views {

std::string rankingCsv(const model::Evaluation& evaluation, std::size_t top)
{
    const LanguageScope english(QStringLiteral("en"));
    return sheetCsv(rankingSheet(evaluation, Reader::Program, top), Reader::Program, CsvSafety::Spreadsheet);
}

} // namespace tare::views
