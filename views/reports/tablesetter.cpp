// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/tablesetter.h"

#include <algorithm>
#include <numeric>

namespace tare::views {

namespace {

constexpr double wideGap = 14; // between columns
constexpr double denseGap = 9;
constexpr double spanWidth = 104;    // of what is drawn beside a number
constexpr double widestShort = 0.62; // of the table
constexpr double narrowest = 56;     // of a column of text
constexpr double never = 1e6;        // as wide as it wants

using Kind = ReportColumn::Kind;

} // namespace

TableSetter::TableSetter(const ReportTable& table, double width, bool isRightToLeft)
    : m_table(table), m_width(width), m_isRightToLeft(isRightToLeft),
      m_gap(table.isDense ? denseGap : wideGap), m_widths(table.columns.size()),
      m_needed(table.columns.size()), m_lefts(table.columns.size())
{
    measure();
    double left = 0;
    for (std::size_t i = 0; i < m_widths.size(); ++i) {
        m_lefts[i] = left;
        left += m_widths[i] + m_gap;
    }
}

ReportFont TableSetter::fontOf(const ReportRow& row, const ReportCell& cell) const
{
    const bool isStrong = cell.isStrong || row.kind != ReportRow::Kind::Body;
    if (m_table.isDense)
        return isStrong ? ReportFont::SmallStrong : ReportFont::Small;
    return isStrong ? ReportFont::Strong : ReportFont::Body;
}

// Columns that are not text take what their longest cell needs; text shares the rest.
void TableSetter::measure()
{
    double used = m_gap * static_cast<double>(m_widths.size() - 1);
    for (std::size_t i = 0; i < m_widths.size(); ++i) {
        const ReportColumn& column = m_table.columns[i];
        double widest = 0;
        // A title may stand in two lines over a number.
        for (const QString& word : column.title.split(u' '))
            widest = std::max(widest, brokenText(word, ReportFont::Small, never, m_isRightToLeft).width);
        if (column.kind == Kind::Text)
            continue;
        for (const ReportRow& row : m_table.rows) {
            if (row.kind == ReportRow::Kind::Group || i >= row.cells.size())
                continue;
            const ReportCell& cell = row.cells[i];
            m_needed[i] =
                std::max(m_needed[i], brokenText(cell.text, fontOf(row, cell), never, m_isRightToLeft).width +
                                          (cell.span ? spanWidth + m_gap : 0));
        }
        widest = std::max(widest, m_needed[i]);
        m_widths[i] = std::min(widest + 1, m_width * widestShort);
        used += m_widths[i];
    }
    share(m_width - used);
}

void TableSetter::share(double free)
{
    double weights = 0;
    for (const ReportColumn& column : m_table.columns)
        if (column.kind == Kind::Text)
            weights += column.weight;
    if (weights <= 0 && free > 0 && m_widths.size() > 1) // the last column of numbers ends at the edge
        for (std::size_t i = 1; i < m_widths.size(); ++i)
            m_widths[i] += free / static_cast<double>(m_widths.size() - 1);
    for (std::size_t i = 0; i < m_widths.size(); ++i)
        if (m_table.columns[i].kind == Kind::Text)
            m_widths[i] = std::max(narrowest, free * m_table.columns[i].weight / weights);
    // Too much for the page: the widest short columns give way and wrap, then titles that are wider than the
    // numbers under them.
    const double all = std::accumulate(m_widths.begin(), m_widths.end(), 0.0) +
                       m_gap * static_cast<double>(m_widths.size() - 1);
    narrow(narrow(all - m_width, false), true);
}

// What of an excess is left when the columns of a kind are as narrow as they can be.
double TableSetter::narrow(double excess, bool isNumbers)
{
    const auto least = [&](std::size_t i) { return isNumbers ? m_needed[i] + 1 : narrowest; };
    while (excess > 0.5) {
        std::size_t widest = m_widths.size();
        for (std::size_t i = 0; i < m_widths.size(); ++i)
            if ((m_table.columns[i].kind == Kind::Number) == isNumbers && m_widths[i] > least(i) &&
                (widest == m_widths.size() || m_widths[i] > m_widths[widest]))
                widest = i;
        if (widest == m_widths.size())
            break;
        const double step = std::min({excess, m_widths[widest] - least(widest), 20.0});
        m_widths[widest] -= step;
        excess -= step;
    }
    return excess;
}

double TableSetter::linesHeight(const PageText& text) const
{
    return text.lines * lineHeightOf(text.font);
}

PageText TableSetter::cellText(const ReportCell& cell, std::size_t column, ReportFont font) const
{
    const double width = m_widths[column] - (cell.span ? spanWidth + m_gap : 0);
    PageText text;
    text.text = cell.text;
    text.font = font;
    text.tone = cell.tone;
    text.isAtEnd = m_table.columns[column].kind == Kind::Number;
    // A number is never broken, and what was measured must not wrap for a rounding.
    text.lines = text.isAtEnd ? 1 : std::max(1, brokenText(cell.text, font, width, m_isRightToLeft).lines);
    text.area = QRectF(m_lefts[column], 0, width, text.lines * lineHeightOf(font));
    return text;
}

Strip TableSetter::header() const
{
    Strip strip;
    std::vector<PageText> texts;
    double height = 0;
    for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
        ReportCell cell;
        cell.text = m_table.columns[i].title;
        cell.tone = ReportTone::Secondary;
        PageText text = cellText(cell, i, ReportFont::Small);
        text.lines =
            std::max(1, brokenText(cell.text, ReportFont::Small, m_widths[i], m_isRightToLeft).lines);
        text.area.setHeight(linesHeight(text));
        height = std::max(height, linesHeight(text));
        texts.push_back(std::move(text));
    }
    for (PageText& text : texts) { // on one line at the bottom
        text.area.translate(0, height - text.area.height() + 3);
        strip.items.emplace_back(std::move(text));
    }
    strip.height = height + 8;
    strip.items.emplace_back(PageRule{QRectF(0, strip.height - 1, m_width, 1), PageRule::Kind::Strong});
    return strip;
}

Strip TableSetter::rowOf(const ReportRow& row, bool isFirst) const
{
    Strip strip;
    const double padding = m_table.isDense ? 2 : 3.2;
    if (row.kind == ReportRow::Kind::Group) {
        strip.before = isFirst ? 4 : 8;
        const ReportCell& cell = row.cells.front();
        PageText text{QRectF(0, padding, m_width, lineHeightOf(fontOf(row, cell))), cell.text,
                      fontOf(row, cell), cell.tone};
        strip.height = linesHeight(text) + 2 * padding;
        strip.keepsWithNext = true;
        strip.items.emplace_back(std::move(text));
    } else {
        double height = lineHeightOf(fontOf(row, {}));
        for (std::size_t i = 0; i < row.cells.size() && i < m_widths.size(); ++i) {
            const ReportCell& cell = row.cells[i];
            PageText text = cellText(cell, i, fontOf(row, cell));
            text.area.translate(0, padding);
            height = std::max(height, linesHeight(text));
            if (cell.span)
                strip.items.emplace_back(
                    PageSpan{QRectF(text.area.right() + m_gap, padding, spanWidth, lineHeightOf(text.font)),
                             *cell.span});
            if (!text.text.isEmpty())
                strip.items.emplace_back(std::move(text));
        }
        strip.height = height + 2 * padding;
    }
    strip.items.emplace_back(PageRule{QRectF(0, strip.height - 0.7, m_width, 0.7), PageRule::Kind::Weak});
    return strip;
}

// The first rows stay with their titles and the last two together, so that no total stands alone.
std::vector<Strip> TableSetter::rows() const
{
    std::vector<Strip> strips;
    strips.reserve(m_table.rows.size());
    for (const ReportRow& row : m_table.rows)
        strips.push_back(rowOf(row, strips.empty()));
    if (strips.size() > 2) {
        strips.front().keepsWithNext = true;
        strips[strips.size() - 2].keepsWithNext = true;
    }
    return strips;
}

} // namespace tare::views
