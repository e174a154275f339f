// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/pagesetter.h"

#include "views/reports/galley.h"
#include "views/text/languagescope.h"

#include <QCoreApplication>

#include <algorithm>

namespace tare::views {

namespace {

struct PageSetterText
{
    Q_DECLARE_TR_FUNCTIONS(PageSetter)
};

constexpr double margin = 56;
constexpr double headTop = 37, headRule = 61; // of the paper
constexpr double bodyTop = 78;
constexpr double footRule = 50, footTop = 43; // from the bottom
constexpr double bodyBottom = 62;
constexpr double logoHeight = 22;

// Fills pages with strips.
class PageFiller
{
public:
    PageFiller(const Report& report, QSizeF paper, const std::vector<Strip>& headers, QString foot)
        : m_report(report), m_paper(paper), m_headers(headers), m_foot(std::move(foot))
    {
    }

    void fill(const std::vector<Strip>& strips);
    SetReport take();

private:
    double bottom() const { return m_paper.height() - bodyBottom; }
    double runHeight(const std::vector<Strip>& strips, std::size_t first, std::size_t& end) const;
    void newPage();
    void place(const Strip& strip);
    void addFrame(SetPage& page, std::size_t number, std::size_t count) const;

    const Report& m_report;
    QSizeF m_paper;
    const std::vector<Strip>& m_headers;
    QString m_foot;
    SetReport m_set;
    double m_y = 0;
    bool m_isAtTop = true;
};

void PageFiller::newPage()
{
    m_set.pages.emplace_back();
    m_y = bodyTop;
    m_isAtTop = true;
}

// Strips that must not be parted, with the space between them; end: behind the last one.
double PageFiller::runHeight(const std::vector<Strip>& strips, std::size_t first, std::size_t& end) const
{
    double height = 0;
    for (end = first; end < strips.size(); ++end) {
        height += (end == first && m_isAtTop ? 0 : strips[end].before) + strips[end].height;
        if (!strips[end].keepsWithNext)
            break;
    }
    end = std::min(end + 1, strips.size());
    return height;
}

void PageFiller::place(const Strip& strip)
{
    if (strip.isOptional && m_isAtTop)
        return;
    if (!m_isAtTop)
        m_y += strip.before;
    if (strip.bookmark) {
        Bookmark bookmark = *strip.bookmark;
        bookmark.page = static_cast<int>(m_set.pages.size()) - 1;
        bookmark.top = m_y;
        m_set.bookmarks.push_back(std::move(bookmark));
    }
    for (PageItem item : strip.items) {
        std::visit([&](auto& known) { known.area.translate(margin, m_y); }, item);
        m_set.pages.back().items.push_back(std::move(item));
    }
    m_y += strip.height;
    m_isAtTop = false;
}

void PageFiller::fill(const std::vector<Strip>& strips)
{
    newPage();
    for (std::size_t i = 0; i < strips.size();) {
        std::size_t end = i;
        const double height = runHeight(strips, i, end);
        const bool startsPage = strips[i].startsPage && !m_isAtTop;
        // What is higher than a page is parted after all.
        const bool fits = m_y + height <= bottom() || (m_isAtTop && height > bottom() - bodyTop);
        if (startsPage || (!fits && !m_isAtTop)) {
            newPage();
            if (strips[i].header >= 0)
                place(m_headers[static_cast<std::size_t>(strips[i].header)]);
        }
        for (; i < end; ++i) {
            if (m_y + strips[i].height > bottom() && !m_isAtTop)
                newPage();
            place(strips[i]);
        }
    }
}

void PageFiller::addFrame(SetPage& page, std::size_t number, std::size_t count) const
{
    const double width = m_paper.width() - 2 * margin;
    const double line = lineHeightOf(ReportFont::Small);
    const auto text = [&](const QString& words, QRectF area, bool isAtEnd, ReportFont font, ReportTone tone) {
        page.items.emplace_back(PageText{area, words, font, tone, isAtEnd, 0, 1});
    };
    double left = margin;
    if (!m_report.logo.isNull()) {
        const double logoWidth =
            std::min(120.0, logoHeight * m_report.logo.width() / std::max(1, m_report.logo.height()));
        page.items.emplace_back(PageImage{QRectF(left, headTop - 5, logoWidth, logoHeight), m_report.logo});
        left += logoWidth + 10;
    }
    if (!m_report.strong.isEmpty()) {
        const double strong = std::min(
            width / 2,
            brokenText(m_report.strong, ReportFont::SmallStrong, 1e6, m_report.isRightToLeft).width + 2);
        text(m_report.strong, QRectF(left, headTop, strong, line), false, ReportFont::SmallStrong,
             ReportTone::Text);
        left += strong + 8;
    }
    const double dateWidth =
        brokenText(m_report.date, ReportFont::Small, 1e6, m_report.isRightToLeft).width + 10;
    text(m_report.running, QRectF(left, headTop, margin + width - dateWidth - left, line), false,
         ReportFont::Small, ReportTone::Secondary);
    text(m_report.date, QRectF(margin + width - dateWidth, headTop, dateWidth, line), true, ReportFont::Small,
         ReportTone::Secondary);
    page.items.emplace_back(PageRule{QRectF(margin, headRule, width, 1), PageRule::Kind::Strong});
    const double footTopAt = m_paper.height() - footTop;
    page.items.emplace_back(
        PageRule{QRectF(margin, m_paper.height() - footRule, width, 1), PageRule::Kind::Strong});
    const QString place = PageSetterText::tr("%1 of %2")
                              .arg(m_report.locale.toString(static_cast<qulonglong>(number)),
                                   m_report.locale.toString(static_cast<qulonglong>(count)));
    const double placeWidth = brokenText(place, ReportFont::Small, 1e6, m_report.isRightToLeft).width + 2;
    text(m_foot, QRectF(margin, footTopAt, width - placeWidth - 12, line), false, ReportFont::Small,
         ReportTone::Secondary);
    text(place, QRectF(margin + width - placeWidth, footTopAt, placeWidth, line), true, ReportFont::Small,
         ReportTone::Secondary);
}

SetReport PageFiller::take()
{
    for (std::size_t i = 0; i < m_set.pages.size(); ++i)
        addFrame(m_set.pages[i], i + 1, m_set.pages.size());
    m_set.paper = m_paper;
    m_set.language = m_report.language;
    m_set.isRightToLeft = m_report.isRightToLeft;
    m_set.accent = m_report.accent;
    return std::move(m_set);
}

std::vector<ReportHeading> sectionsOf(const Report& report)
{
    std::vector<ReportHeading> sections;
    for (const ReportBlock& block : report.blocks)
        if (const auto* heading = std::get_if<ReportHeading>(&block); heading && heading->level == 1)
            sections.push_back(*heading);
    return sections;
}

} // namespace

QSizeF sizeOf(ReportPaper paper)
{
    return paper == ReportPaper::Letter ? QSizeF(816, 1056) : QSizeF(210 / 25.4 * 96, 297 / 25.4 * 96);
}

namespace {

// Sets it until no number of a page in a text moves any more.
SetReport setWith(const Report& report, const QSizeF& size, double tightness, const model::StopToken& stop)
{
    const LanguageScope language(report.language);
    std::map<QString, int> pages;
    for (int attempt = 0;; ++attempt) {
        Galley galley(size.width() - 2 * margin, report.isRightToLeft, pages, report.locale);
        galley.setContents(sectionsOf(report));
        galley.setTightness(tightness);
        for (const ReportBlock& block : report.blocks) {
            if (stop.isStopRequested())
                return {};
            galley.add(block);
        }
        PageFiller filler(report, size, galley.headers(), withPageNumbers(report.foot, pages, report.locale));
        filler.fill(galley.take());
        SetReport set = filler.take();
        std::map<QString, int> found;
        for (const Bookmark& bookmark : set.bookmarks)
            found[bookmark.id] = bookmark.page + 1;
        if (found == pages || attempt == 3)
            return set;
        pages = std::move(found);
    }
}

// Whether the first part takes more than its page.
bool overflows(const SetReport& set)
{
    const auto isSection = [](const Bookmark& bookmark) { return bookmark.level == 1; };
    const auto first = std::find_if(set.bookmarks.begin(), set.bookmarks.end(), isSection);
    if (first == set.bookmarks.end())
        return false;
    const auto second = std::find_if(first + 1, set.bookmarks.end(), isSection);
    const int end = second == set.bookmarks.end() ? static_cast<int>(set.pages.size()) : second->page;
    return end > first->page + 1;
}

} // namespace

SetReport setOnPages(const Report& report, ReportPaper paper, const model::StopToken& stop)
{
    const auto givesWay = [](const ReportBlock& block) {
        const auto* plot = std::get_if<ReportPlot>(&block);
        return plot && plot->givesWay;
    };
    const QSizeF size = sizeOf(paper);
    SetReport set = setWith(report, size, 1, stop);
    if (std::none_of(report.blocks.begin(), report.blocks.end(), givesWay))
        return set;
    for (double tightness = 0.9; overflows(set) && tightness > 0.45; tightness -= 0.1)
        set = setWith(report, size, tightness, stop);
    return set;
}

} // namespace tare::views
