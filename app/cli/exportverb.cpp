// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rankingarguments.h"
#include "app/cli/verbs.h"
#include "model/base/nearest.h"
#include "model/base/time.h"
#include "views/export/exporttables.h"
#include "views/export/rankingjson.h"
#include "views/export/resultsheets.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cctype>

namespace tare::app {

namespace {

using model::Evaluation;
using model::Result;

struct ExportVerbText
{
    Q_DECLARE_TR_FUNCTIONS(ExportVerbText)
};

constexpr std::array<Option, 8> options{{
    {"--output", "FILE.xlsx|FILE.csv|FILE.json", "also -o; the ending says what is written"},
    {"--scenario", "NAME", "a scenario of the project; default: the current one"},
    {"--scenario-file", "FILE", "a scenario file on top of it, not stored"},
    {"--key", "payback|npv|npv-per-day|saving", "what to rank by; default: payback"},
    {"--table", "ranking|pools|bill|assumptions|inputs|cash-flow", "CSV: which table; default: ranking"},
    {"--advanced", "", "CSV: all columns of the ranking, not those that tare rank shows"},
    {"--columns", "ID,ID…", "CSV: these columns in this order, by the names of the JSON"},
    {"--raw", "", "CSV for programs: names as they are, ids as titles, no lines above"},
}};

constexpr std::array<std::string_view, 3> endings{".xlsx", ".csv", ".json"};

std::string endingOf(const std::string& path)
{
    const std::size_t point = path.rfind('.');
    std::string ending = point == std::string::npos ? std::string() : path.substr(point);
    for (char& character : ending)
        character = static_cast<char>(std::tolower(static_cast<unsigned char>(character)));
    return ending;
}

// Which options make no sense for the format, or together.
std::optional<model::Error> misused(const Arguments& arguments, const std::string& ending)
{
    if (arguments.positional().size() != 1 || !arguments.has("--output"))
        return wrongUsage("tare export PROJECT.tare -o FILE.xlsx|FILE.csv|FILE.json");
    if (std::find(endings.begin(), endings.end(), ending) == endings.end())
        return wrongUsage("-o takes a file that ends in .xlsx, .csv or .json");
    for (const char* option : {"--table", "--advanced", "--columns", "--raw"})
        if (arguments.has(option) && ending != ".csv")
            return wrongUsage(std::string(option) + " is for CSV; " + ending.substr(1) + " holds everything");
    if (arguments.has("--columns") && arguments.has("--advanced"))
        return wrongUsage("--columns and --advanced exclude each other");
    return std::nullopt;
}

Result<views::ExportTable> tableAsked(const Arguments& arguments)
{
    const Result<std::string> id = chosen(arguments, "--table", views::exportTableIds);
    if (!id)
        return id.error();
    const auto found = std::find(views::exportTableIds.begin(), views::exportTableIds.end(), *id);
    return static_cast<views::ExportTable>(found - views::exportTableIds.begin());
}

// Empty: all that there are.
Result<std::vector<std::string>> columnsAsked(const Arguments& arguments, views::ExportTable table,
                                              const views::Sheet& sheet)
{
    if (!arguments.has("--columns")) {
        const bool isBasic =
            table == views::ExportTable::Ranking && !arguments.has("--advanced") && !arguments.has("--raw");
        return isBasic ? views::basicRankingColumns() : std::vector<std::string>();
    }
    std::vector<std::string_view> known;
    for (const views::SheetColumn& column : sheet.columns)
        known.push_back(column.id);
    std::vector<std::string> ids;
    const std::string list = arguments.value("--columns") + ',';
    for (std::size_t begin = 0, end = 0; (end = list.find(',', begin)) != std::string::npos;
         begin = end + 1) {
        ids.push_back(list.substr(begin, end - begin));
        if (std::find(known.begin(), known.end(), ids.back()) == known.end())
            return wrongUsage("--columns: " + ids.back() + " is none, the nearest is " +
                              std::string(model::nearest(ids.back(), known)));
    }
    return ids;
}

Result<std::string> csvAsked(const Arguments& arguments, const Evaluation& evaluation)
{
    const Result<views::ExportTable> table = tableAsked(arguments);
    if (!table)
        return table.error();
    views::Sheet sheet = views::exportSheet(evaluation, *table, views::Reader::Person);
    const Result<std::vector<std::string>> columns = columnsAsked(arguments, *table, sheet);
    if (!columns)
        return columns.error();
    if (arguments.has("--raw"))
        return views::rawCsv(evaluation, *table, *columns);
    if (!columns->empty())
        sheet = views::withColumns(std::move(sheet), *columns);
    return views::notedCsv(evaluation, sheet);
}

Result<std::string> bytesAsked(const Arguments& arguments, const std::string& ending,
                               const Evaluation& evaluation)
{
    if (ending == ".json")
        return views::rankingJson(evaluation);
    if (ending == ".csv")
        return csvAsked(arguments, evaluation);
    return views::resultWorkbook(evaluation, model::SystemClock().now());
}

} // namespace

const std::span<const Option> exportOptions = options;

ExitCode runExport(const Arguments& arguments, Console& console)
{
    const std::string path = arguments.value("--output");
    const std::string ending = endingOf(path);
    if (const auto error = misused(arguments, ending))
        return failed(*error, console);
    if (const auto refused = refusedOutput(arguments))
        return failed(*refused, console);
    if (const Result<views::ExportTable> table = tableAsked(arguments); !table)
        return failed(table.error(), console);
    const Result<Evaluation> evaluation = rankAsAsked(arguments, console);
    if (!evaluation)
        return failed(evaluation.error(), console);
    const Result<std::string> bytes = bytesAsked(arguments, ending, *evaluation);
    if (!bytes)
        return failed(inFile(bytes.error(), path), console);
    if (const model::Status saved = views::saveFile(path, *bytes); !saved)
        return failed(saved.error(), console);
    if (arguments.has("--raw"))
        console.message(
            ExportVerbText::tr("%1: for programs; a spreadsheet may take a name in it for a formula")
                .arg(QString::fromStdString(path)));
    return ExitCode::Done;
}

} // namespace tare::app
