// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rankingarguments.h"
#include "app/cli/verbs.h"
#include "views/export/rankingcsv.h"
#include "views/export/rankingjson.h"
#include "views/export/rankingtable.h"

#include <array>
#include <charconv>
#include <limits>

namespace tare::app {

namespace {

constexpr std::array<Option, 5> options{{
    {"--scenario", "NAME", "a scenario of the project; default: the current one"},
    {"--scenario-file", "FILE", "a scenario file on top of it, not stored"},
    {"--format", "table|json|csv", "default: table"},
    {"--top", "N", "the first N workloads only"},
    {"--key", "payback|npv|npv-per-day|saving", "what to rank by; default: payback"},
}};

model::Result<std::size_t> topCount(const Arguments& arguments)
{
    if (!arguments.has("--top"))
        return std::numeric_limits<std::size_t>::max();
    const std::string text = arguments.value("--top");
    std::size_t count = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    if (error != std::errc() || end != text.data() + text.size() || count == 0)
        return wrongUsage("--top takes a whole number from 1");
    return count;
}

} // namespace

const std::span<const Option> rankOptions = options;

ExitCode runRank(const Arguments& arguments, Console& console)
{
    constexpr std::array<std::string_view, 3> formats{"table", "json", "csv"};
    const model::Result<std::string> format = chosen(arguments, "--format", formats);
    if (!format)
        return failed(format.error(), console);
    const model::Result<std::size_t> top = topCount(arguments);
    if (!top)
        return failed(top.error(), console);
    if (arguments.positional().size() != 1)
        return failed(wrongUsage("tare rank PROJECT.tare"), console);

    const model::Result<model::Evaluation> evaluation = rankAsAsked(arguments, console);
    if (!evaluation)
        return failed(evaluation.error(), console);
    if (*format == "json")
        console.result(views::rankingJson(*evaluation, *top));
    else if (*format == "csv")
        console.result(views::rankingCsv(*evaluation, *top));
    else
        console.result(views::rankingTable(*evaluation, *top));
    return ExitCode::Done;
}

} // namespace tare::app
