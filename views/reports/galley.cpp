// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/galley.h"

#include "views/reports/tablesetter.h"

#include <algorithm>

namespace tare::views {

namespace {

constexpr QChar pageBegin(0xe000), pageEnd(0xe001);
constexpr double columnGap = 24;
constexpr double rungHeight = 25, tightestRung = 0.75;
constexpr double titleTop = 210; // of the title page

ReportFont fontOf(ReportParagraph::Role role)
{
    switch (role) {
    case ReportParagraph::Role::Headline:
        return ReportFont::Headline;
    case ReportParagraph::Role::Lead:
        return ReportFont::Lead;
    case ReportParagraph::Role::Body:
        return ReportFont::Body;
    case ReportParagraph::Role::Small:
        break;
    }
    return ReportFont::Small;
}

void moveDown(PageItem& item, double by)
{
    std::visit([by](auto& known) { known.area.translate(0, by); }, item);
}

void moveAside(PageItem& item, double by)
{
    std::visit([by](auto& known) { known.area.translate(by, 0); }, item);
}

} // namespace

QString pageOf(const QString& headingId)
{
    return pageBegin + headingId + pageEnd;
}

QString withPageNumbers(const QString& text, const std::map<QString, int>& pages, const QLocale& locale)
{
    QString result;
    qsizetype at = 0;
    for (;;) {
        const qsizetype begin = text.indexOf(pageBegin, at);
        const qsizetype end = begin < 0 ? -1 : text.indexOf(pageEnd, begin);
        if (end < 0)
            return result + text.mid(at);
        const auto page = pages.find(text.mid(begin + 1, end - begin - 1));
        result += text.mid(at, begin - at) +
                  (page == pages.end() ? QStringLiteral("0") : locale.toString(page->second));
        at = end + 1;
    }
}

Galley::Galley(double width, bool isRightToLeft, const std::map<QString, int>& pages, QLocale locale)
    : m_width(width), m_isRightToLeft(isRightToLeft), m_pages(pages), m_locale(std::move(locale))
{
}

void Galley::add(const ReportBlock& block)
{
    std::visit([this](const auto& known) { add(known); }, block);
}

Strip Galley::stripOf(const QString& text, ReportFont font, ReportTone tone, double width) const
{
    Strip strip;
    const BrokenText broken = brokenText(text, font, width, m_isRightToLeft);
    strip.height = broken.lines * lineHeightOf(font);
    strip.items.emplace_back(
        PageText{QRectF(0, 0, width, strip.height), text, font, tone, false, 0, broken.lines});
    return strip;
}

// A strip a line; the first two and the last two stay together.
void Galley::addLines(const QString& text, ReportFont font, ReportTone tone, double before)
{
    const QString shown = resolved(text);
    const int lines = brokenText(shown, font, m_width, m_isRightToLeft).lines;
    const double height = lineHeightOf(font);
    for (int line = 0; line < lines; ++line) {
        Strip strip;
        strip.before = line == 0 ? before : 0;
        strip.height = height;
        strip.keepsWithNext = line + 1 < lines && (line == 0 || line + 2 == lines);
        strip.items.emplace_back(PageText{QRectF(0, 0, m_width, height), shown, font, tone, false, line, 1});
        m_strips.push_back(std::move(strip));
    }
}

void Galley::add(const ReportHeading& heading)
{
    const ReportFont font = heading.level == 1 ? ReportFont::Section : ReportFont::Heading;
    Strip strip = stripOf(heading.text, font, ReportTone::Text, m_width);
    strip.before = heading.level == 1 ? 22 : 15;
    strip.keepsWithNext = true;
    strip.startsPage = heading.startsPage;
    if (heading.level == 1) { // a rule in the accent under it
        strip.items.emplace_back(PageRule{QRectF(0, strip.height + 3, m_width, 1), PageRule::Kind::Strong});
        strip.items.emplace_back(PageRule{QRectF(0, strip.height + 2, 40, 2), PageRule::Kind::Accent});
        strip.height += 10;
    }
    if (heading.level <= 2 && !heading.id.isEmpty())
        strip.bookmark = Bookmark{heading.level, heading.text, heading.id, 0, 0};
    m_strips.push_back(std::move(strip));
}

void Galley::add(const ReportParagraph& paragraph)
{
    const bool isHeadline = paragraph.role == ReportParagraph::Role::Headline;
    const std::size_t first = m_strips.size();
    addLines(paragraph.text, fontOf(paragraph.role), paragraph.tone, isHeadline ? 8 : 5);
    if (first == m_strips.size())
        return;
    if (isHeadline || paragraph.keepsWithNext)
        m_strips.back().keepsWithNext = true;
    if (!paragraph.bookmark.isEmpty())
        m_strips[first].bookmark = Bookmark{1, paragraph.bookmark, paragraph.id, 0, 0};
}

void Galley::add(const ReportKeyFigures& figures)
{
    if (figures.entries.empty())
        return;
    Strip strip;
    strip.before = 14;
    const double gap = 14;
    const auto count = static_cast<double>(std::max<std::size_t>(figures.entries.size(), 3));
    const double width = (m_width - gap * (count - 1)) / count;
    double left = 0;
    strip.items.emplace_back(PageRule{QRectF(0, 0, m_width, 1), PageRule::Kind::Strong});
    for (const ReportKeyFigures::Entry& entry : figures.entries) {
        double top = 12;
        const auto place = [&](const QString& text, ReportFont font, ReportTone tone) {
            const int lines = brokenText(text, font, width, m_isRightToLeft).lines;
            const double height = lines * lineHeightOf(font);
            strip.items.emplace_back(
                PageText{QRectF(left, top, width, height), text, font, tone, false, 0, lines});
            top += height;
        };
        place(entry.label, ReportFont::Small, ReportTone::Secondary);
        place(entry.value, ReportFont::Figure, ReportTone::Text);
        place(resolved(entry.note), ReportFont::Small, ReportTone::Secondary);
        strip.height = std::max(strip.height, top + 11);
        left += width + gap;
    }
    strip.items.emplace_back(PageRule{QRectF(0, strip.height, m_width, 1), PageRule::Kind::Strong});
    strip.height += 1;
    m_strips.push_back(std::move(strip));
}

void Galley::addCaption(const QString& title, const QString& subtitle)
{
    if (!title.isEmpty()) {
        Strip strip = stripOf(title, ReportFont::Heading, ReportTone::Text, m_width);
        strip.before = 15;
        strip.keepsWithNext = true;
        m_strips.push_back(std::move(strip));
    }
    if (!subtitle.isEmpty()) {
        Strip strip = stripOf(subtitle, ReportFont::Small, ReportTone::Secondary, m_width);
        strip.keepsWithNext = true;
        m_strips.push_back(std::move(strip));
    }
}

template<typename Item, typename Block> void Galley::addPicture(const Block& block, double height)
{
    Strip strip;
    strip.before = 5;
    strip.height = height;
    strip.items.emplace_back(Item{QRectF(0, 0, m_width, height), std::make_shared<const Block>(block)});
    m_strips.push_back(std::move(strip));
}

void Galley::add(const ReportPlot& plot)
{
    addCaption(plot.plot.title, plot.plot.subtitle);
    addPicture<PagePlot>(plot, plot.height * (plot.givesWay ? m_tightness : 1));
}

void Galley::add(const ReportLadder& ladder)
{
    addCaption(ladder.ladder.title, ladder.subtitle);
    const double rung = rungHeight * (ladder.givesWay ? std::max(m_tightness, tightestRung) : 1);
    addPicture<PageLadder>(ladder, rung * static_cast<double>(ladder.ladder.rungs.size()));
}

void Galley::add(const ReportTornado& tornado)
{
    addCaption(tornado.title, tornado.subtitle);
    addPicture<PageTornado>(tornado, 30 + 26.0 * static_cast<double>(tornado.tornado.bars.size()));
}

void Galley::add(const ReportTable& table)
{
    ReportTable numbered = table;
    for (ReportRow& row : numbered.rows)
        for (ReportCell& cell : row.cells)
            cell.text = resolved(cell.text);
    const TableSetter setter(numbered, m_width, m_isRightToLeft);
    const int header = static_cast<int>(m_headers.size());
    m_headers.push_back(setter.header());
    Strip first = m_headers.back();
    first.before = 8;
    first.keepsWithNext = true;
    m_strips.push_back(std::move(first));
    for (Strip& row : setter.rows()) {
        row.header = header;
        m_strips.push_back(std::move(row));
    }
}

void Galley::add(const ReportSignOff& signOff)
{
    Strip strip;
    strip.before = 16;
    const auto count = static_cast<double>(signOff.roles.size());
    const double width = (m_width - columnGap * (count - 1)) / count;
    const double small = lineHeightOf(ReportFont::Small);
    double left = 0;
    for (const QString& role : signOff.roles) {
        double top = 0;
        const auto write = [&](const QString& text, ReportFont font, ReportTone tone) {
            const int lines = brokenText(text, font, width, m_isRightToLeft).lines;
            strip.items.emplace_back(PageText{QRectF(left, top, width, lines * lineHeightOf(font)), text,
                                              font, tone, false, 0, lines});
            top += lines * lineHeightOf(font);
        };
        write(role, ReportFont::Strong, ReportTone::Text);
        for (const QString& line : {signOff.name, signOff.signature, signOff.date}) {
            top += 30;
            strip.items.emplace_back(PageRule{QRectF(left, top, width, 0.8), PageRule::Kind::Text});
            top += 3;
            write(line, ReportFont::Small, ReportTone::Secondary);
        }
        strip.height = std::max(strip.height, top + small / 2);
        left += width + columnGap;
    }
    m_strips.push_back(std::move(strip));
}

void Galley::add(const ReportContents&)
{
    const double height = lineHeightOf(ReportFont::Body) + 7;
    for (const ReportHeading& heading : m_contents) {
        Strip strip;
        strip.height = height;
        const QString page = resolved(pageOf(heading.id));
        strip.items.emplace_back(PageText{QRectF(0, 3, m_width - 50, height - 7), heading.text,
                                          ReportFont::Body, ReportTone::Text, false, 0, 1});
        strip.items.emplace_back(PageText{QRectF(m_width - 50, 3, 50, height - 7), page, ReportFont::Body,
                                          ReportTone::Secondary, true, 0, 1});
        strip.items.emplace_back(PageRule{QRectF(0, height - 1, m_width, 0.7), PageRule::Kind::Weak});
        strip.items.emplace_back(PageLink{QRectF(0, 0, m_width, height), heading.id});
        m_strips.push_back(std::move(strip));
    }
}

void Galley::add(const ReportTitle& title)
{
    Strip space;
    space.height = titleTop;
    m_strips.push_back(std::move(space));
    const auto line = [this](const QString& text, ReportFont font, ReportTone tone, double before) {
        if (text.isEmpty())
            return;
        Strip strip = stripOf(resolved(text), font, tone, m_width);
        strip.before = before;
        m_strips.push_back(std::move(strip));
    };
    line(title.organisation, ReportFont::Heading, ReportTone::Secondary, 0);
    line(title.title, ReportFont::Title, ReportTone::Text, 4);
    line(title.subtitle, ReportFont::Lead, ReportTone::Text, 10);
    Strip rule;
    rule.before = 18;
    rule.height = 12;
    rule.items.emplace_back(PageRule{QRectF(0, 0, 72, 3), PageRule::Kind::Accent});
    m_strips.push_back(std::move(rule));
    for (const QString& text : title.lines)
        line(text, ReportFont::Body, ReportTone::Secondary, 2);
}

void Galley::add(const ReportPageBreak&)
{
    Strip strip;
    strip.startsPage = true;
    strip.isOptional = true;
    strip.keepsWithNext = true;
    m_strips.push_back(std::move(strip));
}

void Galley::add(const ReportSpace& space)
{
    Strip strip;
    strip.height = space.height;
    strip.isOptional = true;
    m_strips.push_back(std::move(strip));
}

// Two narrow columns as one strip.
void Galley::add(const ReportSideBySide& columns)
{
    const double width = (m_width - columnGap) / 2;
    Strip both;
    both.before = 4;
    double left = 0;
    for (const auto* blocks : {&columns.first, &columns.second}) {
        Galley narrow(width, m_isRightToLeft, m_pages, m_locale);
        for (const ReportBlock& block : *blocks)
            narrow.add(block);
        double top = 0;
        for (Strip& strip : narrow.m_strips) {
            top += strip.before;
            for (PageItem& item : strip.items) {
                moveDown(item, top);
                moveAside(item, left);
                both.items.push_back(std::move(item));
            }
            top += strip.height;
        }
        both.height = std::max(both.height, top);
        left += width + columnGap;
    }
    m_strips.push_back(std::move(both));
}

} // namespace tare::views
