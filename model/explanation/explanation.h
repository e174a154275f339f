// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation/evaluation.h"

#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

// The tree behind every figure: figure → formula → inputs → where each comes from.
namespace tare::model {

enum class FigureUnit {
    Money,
    MoneyPerMonth,
    MoneyPerHour,
    MoneyPerDay,
    MoneyPerGigabyte,
    Nodes,
    Pods,
    Millicores,
    Mebibytes,
    Months,
    PersonDays,
    Hours,
    Fraction,
    Ratio,
    Count,
    Gigabytes,
    FractionPerYear
};

enum class FigureScope { Bill, Pool, Workload, Programme };

// One numeric figure of the result: its name in the JSON, its unit and how it is read. JSON, CSV, tables and
// the explanation all walk this one list, so a figure that is missing here exists nowhere.
struct Figure
{
    std::string_view id; // "capacity_saving_month"; for nested ones "payback_months.from_start"
    FigureScope scope;
    FigureUnit unit;
    // index: of the pool or workload in the evaluation; ignored for Bill and Programme. Absent: does not
    // exist.
    std::optional<double> (*read)(const Evaluation& evaluation, std::size_t index);
};
std::span<const Figure> figures();
const Figure* findFigure(FigureScope scope, std::string_view id);

// Where an input comes from.
enum class OriginKind { Bill, Inventory, Usage, Entered, Default, PriceList, Convention };
struct Origin
{
    OriginKind kind = OriginKind::Convention;
    SourceId source = -1; // Bill, Inventory, Usage
    std::uint64_t firstLine = 0, lastLine = 0, rows = 0;
    std::string resource;  // Bill: where all rows are of this one resource; empty: they are of several
    std::string parameter; // Entered, Default: parameter id or "workload field"
    std::string evidence;  // Default, PriceList: key of the evidence register
};

// Another figure of the result, which has a tree of its own.
struct FigureReference
{
    FigureScope scope = FigureScope::Workload;
    std::string_view id;
    std::size_t index = 0;
};

// A node of the tree. A leaf is an input with its origin; else the formula applied to the children's values,
// in order, gives the value.
struct Explanation
{
    std::string label; // stable id of what this is ("node-price", "length-memory"); views/text names it
    std::vector<std::string> labelArguments;
    FigureUnit unit = FigureUnit::Count;
    std::optional<double> value; // absent: the figure does not exist, and the formula says why
    std::string formula;         // id of a formula; empty for a leaf
    std::string section;         // "M5"
    std::vector<Explanation> children;
    std::optional<Origin> origin;
    std::optional<FigureReference> figure; // of a leaf that stands for a figure: ask there to go on
};

// One way to get a figure from others. notation is language-free, with {0} … for the children and Σ for the
// sum of all that are not named. A formula whose id begins with "absent-" says why a figure does not exist.
struct Formula
{
    std::string_view id;
    std::string_view section;
    std::string_view notation; // "{0} × {1} ÷ {2}"
    std::optional<double> (*evaluate)(std::span<const std::optional<double>> values);
};
std::span<const Formula> formulas();
const Formula* findFormula(std::string_view id);

// Every label that a node can have, apart from ids of figures and parameters; views/text names each.
std::span<const std::string_view> explanationLabels();

// The tree of one figure, down to its inputs. Sums over many things list the largest and put the rest
// together.
Explanation explain(const Evaluation& evaluation, const Figure& figure, std::size_t index);

// Applies the formulas bottom-up, from the leaves alone; must give explanation.value again.
std::optional<double> evaluateAgain(const Explanation& explanation);

} // namespace tare::model
