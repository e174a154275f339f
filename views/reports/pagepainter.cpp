// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/pagepainter.h"

#include "views/charts/ladderpainter.h"
#include "views/charts/plotlayout.h"
#include "views/charts/plotpainter.h"
#include "views/charts/tornadoview.h"
#include "views/look/colours.h"
#include "views/look/fonts.h"
#include "views/reports/reportfonts.h"
#include "views/text/languagescope.h"

#include <QPainter>
#include <QTextLayout>

namespace tare::views {

namespace {

constexpr int chartPixels = 12; // of the font that charts derive theirs from

class PagePainter
{
public:
    PagePainter(QPainter& painter, const SetReport& report)
        : m_painter(painter), m_report(report), m_look(lightColours())
    {
        if (report.accent.isValid())
            m_look.accent = report.accent;
    }

    void paint(const PageText& text);
    void paint(const PageRule& rule);
    void paint(const PageFill& fill) { m_painter.fillRect(placed(fill.area), m_look.alternate); }
    void paint(const PageSpan& span);
    void paint(const PageImage& image) { m_painter.drawImage(placed(image.area), image.image); }
    void paint(const PagePlot& plot);
    void paint(const PageLadder& ladder);
    void paint(const PageTornado& tornado);
    void paint(const PageLink&) {}

private:
    QRectF placed(QRectF area) const
    {
        if (m_report.isRightToLeft)
            area.moveLeft(m_report.paper.width() - area.right());
        return area;
    }
    QColor colourOf(ReportTone tone) const;
    double xOf(const QTextLine& line, const PageText& text, const QRectF& area) const;

    QPainter& m_painter;
    const SetReport& m_report;
    Colours m_look;
};

QColor PagePainter::colourOf(ReportTone tone) const
{
    switch (tone) {
    case ReportTone::Text:
        return m_look.text;
    case ReportTone::Secondary:
        return m_look.secondary;
    case ReportTone::Bad:
        return m_look.bad;
    case ReportTone::Warning:
        break;
    }
    return m_look.warning;
}

// Leading text stands where the script begins, numbers at the other side of their column.
double PagePainter::xOf(const QTextLine& line, const PageText& text, const QRectF& area) const
{
    const bool isRight = text.isAtEnd != m_report.isRightToLeft;
    return isRight ? area.right() - line.naturalTextWidth() / fineness : area.left();
}

void PagePainter::paint(const PageText& text)
{
    const QRectF area = placed(text.area);
    const auto layout = layOut(text.text, text.font, text.isAtEnd && text.lines == 1 ? 1e5 : area.width(),
                               m_report.isRightToLeft);
    m_painter.save();
    m_painter.setPen(text.isAccent ? m_look.accent : colourOf(text.tone));
    m_painter.scale(1 / fineness, 1 / fineness);
    const double height = lineHeightOf(text.font);
    const int end = std::min(text.firstLine + text.lines, layout->lineCount());
    for (int i = text.firstLine; i < end; ++i) {
        QTextLine line = layout->lineAt(i);
        const double top =
            area.top() + (i - text.firstLine) * height + (height - line.height() / fineness) / 2;
        line.draw(&m_painter, QPointF(xOf(line, text, area) * fineness - line.naturalTextRect().x(),
                                      top * fineness - line.y()));
    }
    m_painter.restore();
}

void PagePainter::paint(const PageRule& rule)
{
    const auto colour = [&] {
        switch (rule.kind) {
        case PageRule::Kind::Strong:
            return m_look.ruleStrong;
        case PageRule::Kind::Weak:
            return m_look.ruleWeak;
        case PageRule::Kind::Text:
            return m_look.text;
        case PageRule::Kind::Accent:
            break;
        }
        return m_look.accent;
    }();
    m_painter.fillRect(placed(rule.area), colour);
}

// From 0 to the horizon, with a tick where it pays back (tokens.md, payback cell).
void PagePainter::paint(const PageSpan& span)
{
    const QRectF area = placed(span.area);
    const double middle = area.center().y();
    const double room = area.width() - 8;
    const auto at = [&](double value) {
        const double part = room * std::min(value / std::max(1e-9, span.span.horizon), 1.0);
        return m_report.isRightToLeft ? area.right() - part : area.left() + part;
    };
    m_painter.fillRect(QRectF(area.left(), middle - 0.5, area.width(), 1), m_look.ruleStrong);
    QPen horizon(m_look.mark, 1, Qt::DotLine);
    m_painter.setPen(horizon);
    m_painter.drawLine(QPointF(at(span.span.horizon), middle - 6),
                       QPointF(at(span.span.horizon), middle + 6));
    const double zero = at(0);
    const double likely = at(span.span.likely);
    m_painter.fillRect(QRectF(std::min(zero, likely), middle - 3, std::abs(likely - zero), 6),
                       withAlpha(m_look.wasm, 0.38));
    m_painter.fillRect(QRectF(likely - 1.2, middle - 6, 2.4, 12), m_look.wasm);
}

void PagePainter::paint(const PagePlot& plot)
{
    const QRectF area = placed(plot.area);
    m_painter.save();
    m_painter.translate(area.topLeft());
    const PlotLayout layout(plot.plot->plot, area.size(), m_report.isRightToLeft);
    PlotPainter(plot.plot->plot, layout, m_look).paint(&m_painter);
    m_painter.restore();
}

void PagePainter::paint(const PageLadder& ladder)
{
    m_painter.save();
    paintLadder(m_painter, placed(ladder.area), ladder.ladder->ladder, m_look, m_report.isRightToLeft);
    m_painter.restore();
}

void PagePainter::paint(const PageTornado& tornado)
{
    TornadoView view; // never shown
    view.setLayoutDirection(m_report.isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    view.setTornado(tornado.tornado->tornado);
    m_painter.save();
    view.paintPicture(&m_painter, placed(tornado.area), m_look, true);
    m_painter.restore();
}

} // namespace

void paintPage(QPainter& painter, const SetReport& report, std::size_t page)
{
    QFont font;
    font.setFamilies(reportFamilies());
    font.setPixelSize(chartPixels);
    font.setHintingPreference(QFont::PreferNoHinting);
    const FontScope fonts(font);
    const LanguageScope language(report.language);
    PagePainter pages(painter, report);
    for (const PageItem& item : report.pages.at(page).items)
        std::visit([&pages](const auto& known) { pages.paint(known); }, item);
}

} // namespace tare::views
