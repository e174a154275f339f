// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/explanation/explanation.h"
#include "views/charts/ladder.h"
#include "views/charts/plot.h"
#include "views/charts/tornado.h"

#include <QColor>
#include <QImage>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

// A report as plain values: what is said, in which order. Where it stands on a page is the setter's business
// (pagesetter.h).
namespace tare::views {

enum class ReportTone { Text, Secondary, Bad, Warning };

// "page 7" of a text: stands for the number of the page on which the heading with the id is.
QString pageOf(const QString& headingId);

struct ReportHeading
{
    int level = 1; // 1: a section, in the contents and the bookmarks; 2: in the bookmarks; 3: in neither
    QString text;
    QString id;
    bool startsPage = false;
};

struct ReportParagraph
{
    enum class Role { Headline, Lead, Body, Small };
    Role role = Role::Body;
    QString text;
    ReportTone tone = ReportTone::Text;
    bool keepsWithNext = false;
    QString bookmark, id; // of one that begins a part without a heading
};

// Up to four figures side by side.
struct ReportKeyFigures
{
    struct Entry
    {
        QString label, value;
        QString note;
        std::optional<model::FigureReference> figure;
    };
    std::vector<Entry> entries;
};

// Pictures may be set lower, down to half their height, so that a first page is one page.
struct ReportPlot
{
    Plot plot;
    double height = 200;
    bool givesWay = false;
};

// Rungs from zero, each with its value, its change and a remark.
struct ReportLadder
{
    Ladder ladder;
    QString subtitle;
    bool givesWay = false;
};

struct ReportTornado
{
    Tornado tornado;
    QString title, subtitle;
};

// How an amount in a table is drawn beside its number: from 0 to the horizon.
struct ReportSpan
{
    double likely = 0, horizon = 1;
};

struct ReportCell
{
    QString text;
    std::optional<model::FigureReference> figure; // the figure that the text says
    std::optional<ReportSpan> span;
    ReportTone tone = ReportTone::Text;
    bool isStrong = false;
};

struct ReportColumn
{
    enum class Kind {
        Text,  // takes what is left, by its weight, and is wrapped
        Short, // as wide as its longest text
        Number // the same, at the end of the column
    };
    QString title;
    Kind kind = Kind::Text;
    double weight = 1;
};

struct ReportRow
{
    enum class Kind { Body, Group, Total };
    Kind kind = Kind::Body;
    std::vector<ReportCell> cells;
};

struct ReportTable
{
    std::vector<ReportColumn> columns;
    std::vector<ReportRow> rows;
    bool isDense = false; // small print: data of a chart, registers
};

// Lines to sign on, side by side.
struct ReportSignOff
{
    QStringList roles;
    QString name, date, signature; // what is written under each line
};

// All headings of level 1 with their pages.
struct ReportContents
{
};

struct ReportTitle
{
    QString organisation, title, subtitle;
    QStringList lines; // about what and when
};

struct ReportPageBreak
{
};

struct ReportSpace
{
    double height = 8;
};

struct ReportSideBySide;

using ReportBlock = std::variant<ReportHeading, ReportParagraph, ReportKeyFigures, ReportPlot, ReportLadder,
                                 ReportTornado, ReportTable, ReportSignOff, ReportContents, ReportTitle,
                                 ReportPageBreak, ReportSpace, ReportSideBySide>;

struct ReportSideBySide
{
    std::vector<ReportBlock> first, second;
};

struct Report
{
    QString title;    // of the document
    QString running;  // at the head of each page
    QString strong;   // before it, in strong letters: whose report it is
    QString date;     // at the end of the head
    QString foot;     // on which bill, scenario and cost basis all figures stand
    QString subject;  // for the file's properties
    QString language; // code; texts are in it already
    QLocale locale;
    bool isRightToLeft = false;
    QColor accent; // invalid: the program's
    QImage logo;   // null: none
    std::vector<ReportBlock> blocks;
};

} // namespace tare::views
