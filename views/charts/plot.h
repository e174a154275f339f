// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation/evaluation.h"
#include "views/charts/plottable.h"

#include <QPointF>
#include <QString>

#include <optional>
#include <vector>

// A chart as plain values: what is drawn where, in units of the data. No library of charts is known here.
namespace tare::views {

// What a colour means; the same everywhere.
enum class Paint { Stay, RightSized, Native, Wasm, Artefacts, DaemonSets, Unmatched, Text, Secondary };
enum class LineStyle { Solid, Dash, Dot, DashDot };

struct PlotTick
{
    double at = 0;
    QString label;
};

struct PlotAxis
{
    double from = 0;
    double to = 1;
    std::vector<PlotTick> ticks;
    QString caption; // at the end of the axis
};

// A line, or the field between two lines.
struct PlotSeries
{
    QString name;
    Paint paint = Paint::Wasm;
    LineStyle style = LineStyle::Solid;
    double width = 2;
    double opacity = 1; // of a field
    std::vector<QPointF> points;
    std::vector<QPointF> base; // not empty: a field between base and points
    QString endLabel;          // right of the last point
    QString label;             // inside of a field, where it is high enough
};

// One row of a chart of horizontal bars, from zero.
struct PlotBar
{
    QString name;
    QString id; // what a click on it selects
    double value = 0;
    std::optional<double> low, high; // a range; low without high goes on beyond the axis
    Paint paint = Paint::Wasm;
    QString text; // the value as it is shown
    int row = -1; // of the table
};

enum class MarkShape { Verdict, Diamond, Dot, Hidden };

struct PlotMark
{
    QPointF at;
    MarkShape shape = MarkShape::Dot;
    model::Verdict verdict = model::Verdict::Migrate;
    QString id;            // what a click on it selects; empty: nothing
    QString label;         // beside it, left out where it would touch another
    QString detail;        // a second line, in secondary text
    double weight = 0;     // which labels come first
    int row = -1;          // of the table: what is told about it
    bool isLowest = false; // of its line, so that below it there is room for the label
};

// A straight line that is no data: an isoline, the moment of break-even, a horizon.
struct PlotGuide
{
    QPointF from, to;
    LineStyle style = LineStyle::Dash;
    bool isStrong = false;
    QString label; // at its end
};

// A numbered ring on a dotted line; what it says stands under the chart.
struct PlotNote
{
    double x = 0;
    QString number;
    QString id;
};

// Where the cursor can stand on lines, and the row of the table that it reads out.
struct PlotStop
{
    double x = 0;
    QString title;
    int row = -1;
};

struct Plot
{
    QString title;    // a noun phrase
    QString subtitle; // unit, basis, count
    PlotAxis x, y;
    std::vector<PlotSeries> series; // later ones lie on top
    std::vector<PlotBar> bars;      // with these the y axis has no meaning
    std::vector<PlotGuide> guides;
    std::vector<PlotMark> marks;
    std::vector<PlotNote> notes;
    std::vector<PlotStop> stops; // sorted by x
    bool hasZeroLine = false;
    QString footnote; // under the x axis, at its start
    QString summary;  // one sentence for those who do not see it
    PlotTable table;  // the same numbers

    bool isEmpty() const { return series.empty() && marks.empty() && bars.empty(); }
};

} // namespace tare::views
