// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/reports/pagesetter.h"
#include "views/reports/reportfonts.h"

#include <optional>

namespace tare::views {

// A strip of the column of text: as wide as the page, never broken. A report is a row of them.
struct Strip
{
    double before = 0; // space above, unless it begins a page
    double height = 0;
    std::vector<PageItem> items; // from its own top
    bool keepsWithNext = false;
    bool startsPage = false;
    bool isOptional = false; // space, dropped at the top of a page
    int header = -1;         // number of the table's head, repeated where this strip begins a page
    std::optional<Bookmark> bookmark;
};

// Numbers of pages (from 1, by id of heading) in the place of what stands for them.
QString withPageNumbers(const QString& text, const std::map<QString, int>& pages, const QLocale& locale);

// What blocks become in a width.
class Galley
{
public:
    Galley(double width, bool isRightToLeft, const std::map<QString, int>& pages, QLocale locale);

    // How high pictures are that give way, of what they would be.
    void setTightness(double part) { m_tightness = part; }
    // The headings that contents list; before a ReportContents is added.
    void setContents(std::vector<ReportHeading> headings) { m_contents = std::move(headings); }
    void add(const ReportBlock& block);
    std::vector<Strip> take() { return std::move(m_strips); }
    const std::vector<Strip>& headers() const { return m_headers; }

private:
    void add(const ReportHeading& heading);
    void add(const ReportParagraph& paragraph);
    void add(const ReportKeyFigures& figures);
    void add(const ReportPlot& plot);
    void add(const ReportLadder& ladder);
    void add(const ReportTornado& tornado);
    void add(const ReportTable& table);
    void add(const ReportSignOff& signOff);
    void add(const ReportContents&);
    void add(const ReportTitle& title);
    void add(const ReportPageBreak&);
    void add(const ReportSpace& space);
    void add(const ReportSideBySide& columns);

    Strip stripOf(const QString& text, ReportFont font, ReportTone tone, double width) const;
    void addLines(const QString& text, ReportFont font, ReportTone tone, double before);
    void addCaption(const QString& title, const QString& subtitle);
    template<typename Item, typename Block> void addPicture(const Block& block, double height);
    QString resolved(const QString& text) const { return withPageNumbers(text, m_pages, m_locale); }

    double m_width;
    bool m_isRightToLeft;
    const std::map<QString, int>& m_pages; // of headings, from 1, as far as they are known
    QLocale m_locale;
    double m_tightness = 1;
    std::vector<Strip> m_strips;
    std::vector<Strip> m_headers;
    std::vector<ReportHeading> m_contents;
};

} // namespace tare::views
