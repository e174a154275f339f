// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/reports/report.h"

#include <QRectF>
#include <QSizeF>

#include <map>

// Puts a report on pages. Lengths are of 1/96 inch.
namespace tare::views {

enum class ReportPaper { A4, Letter };
QSizeF sizeOf(ReportPaper paper);

enum class ReportFont { Title, Headline, Lead, Figure, Section, Heading, Body, Strong, Small, SmallStrong };

// What stands on a page, as if the script ran from left to right; painting mirrors it.
struct PageText
{
    QRectF area;
    QString text; // all of it; of its lines, as they break in the area's width, some stand here
    ReportFont font = ReportFont::Body;
    ReportTone tone = ReportTone::Text;
    bool isAtEnd = false; // of its area
    int firstLine = 0, lines = 1;
    bool isAccent = false;
};
struct PageRule
{
    QRectF area; // as high as it is thick
    enum class Kind { Strong, Weak, Text, Accent } kind = Kind::Strong;
};
struct PageFill
{
    QRectF area;
};
struct PageSpan
{
    QRectF area;
    ReportSpan span;
};
struct PageImage
{
    QRectF area;
    QImage image;
};
struct PagePlot
{
    QRectF area;
    std::shared_ptr<const ReportPlot> plot;
};
struct PageLadder
{
    QRectF area;
    std::shared_ptr<const ReportLadder> ladder;
};
struct PageTornado
{
    QRectF area;
    std::shared_ptr<const ReportTornado> tornado;
};
// A click here goes to a heading.
struct PageLink
{
    QRectF area;
    QString headingId;
};
using PageItem = std::variant<PageText, PageRule, PageFill, PageSpan, PageImage, PagePlot, PageLadder,
                              PageTornado, PageLink>;

struct SetPage
{
    std::vector<PageItem> items;
};

struct Bookmark
{
    int level = 1;
    QString title, id;
    int page = 0; // from 0
    double top = 0;
};

struct SetReport
{
    QSizeF paper;
    std::vector<SetPage> pages;
    std::vector<Bookmark> bookmarks;
    QString language;
    bool isRightToLeft = false;
    QColor accent;
};

// Headings stay with what follows, rows of tables whole and under their titles, paragraphs without single
// lines left behind. Any thread. Stopped: no pages.
SetReport setOnPages(const Report& report, ReportPaper paper, const model::StopToken& stop = {});

} // namespace tare::views
