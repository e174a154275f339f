// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation/evaluation.h"

#include <QPointF>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

// A chart as plain values: what is drawn where, in units of the data. No library of charts is known here.
namespace tare::views {

// What a colour means; the same everywhere.
enum class Paint { Stay, RightSized, Native, Wasm, Text, Secondary };
enum class LineStyle { Solid, Dash, Dot };

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
};

enum class MarkShape { Verdict, Diamond, Dot };

struct PlotMark
{
    QPointF at;
    MarkShape shape = MarkShape::Dot;
    model::Verdict verdict = model::Verdict::Migrate;
    QString id;        // what a click on it selects; empty: nothing
    QString label;     // beside it, left out where it would touch another
    QString detail;    // a second line, in secondary text
    double weight = 0; // which labels come first
};

// A straight line that is no data: an isoline, the moment of break-even.
struct PlotGuide
{
    QPointF from, to;
    LineStyle style = LineStyle::Dash;
    bool isStrong = false;
    QString label; // at its end
};

struct PlotReadout
{
    double x = 0;
    QString title;
    QStringList lines;
};

struct Plot
{
    PlotAxis x, y;
    std::vector<PlotSeries> series; // later ones lie on top
    std::vector<PlotGuide> guides;
    std::vector<PlotMark> marks;
    std::vector<PlotReadout> readouts; // sorted by x
    bool hasZeroLine = false;
    QString footnote; // under the x axis, left
    QString summary;  // one sentence for those who do not see it

    bool isEmpty() const { return series.empty() && marks.empty(); }
};

} // namespace tare::views
