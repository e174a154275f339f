// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/tornadoview.h"

#include "views/charts/paints.h"
#include "views/look/fonts.h"
#include "views/text/displaytext.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace tare::views {

namespace {

constexpr int rowHeight = 25;
constexpr int barHeight = 15;
constexpr int scaleHeight = 22;
constexpr double nameShare = 0.42; // of the width at most
constexpr int gap = 6;
constexpr int lastGap = 6; // below the last bar
constexpr std::size_t fewestBars = 5;

} // namespace

TornadoView::TornadoView(QWidget* parent) : ChartWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

// The cursor stays on its input where that is still among the bars.
void TornadoView::setTornado(const Tornado& tornado)
{
    const QString before = stop() >= 0 ? m_tornado.bars[static_cast<std::size_t>(stop())].id : QString();
    m_tornado = tornado;
    updateGeometry();
    setContent(tornado.summary);
    const auto same = std::find_if(m_tornado.bars.begin(), m_tornado.bars.end(),
                                   [&before](const TornadoBar& bar) { return bar.id == before; });
    if (same != m_tornado.bars.end())
        setStop(static_cast<int>(same - m_tornado.bars.begin()));
}

QSize TornadoView::sizeHint() const
{
    return {scaled(430), heightFor(m_tornado.bars.size())};
}

QSize TornadoView::minimumSizeHint() const
{
    return {scaled(320), heightFor(std::min(m_tornado.bars.size(), fewestBars))};
}

int TornadoView::heightFor(std::size_t bars) const
{
    return scaled(scaleHeight) + scaled(rowHeight) * static_cast<int>(bars) + lastGap;
}

int TornadoView::barsIn(double height) const
{
    const int fitting = static_cast<int>((height - scaled(scaleHeight) - lastGap) / scaled(rowHeight));
    return std::clamp(fitting, 0, static_cast<int>(m_tornado.bars.size()));
}

void TornadoView::resizeEvent(QResizeEvent* event)
{
    ChartWidget::resizeEvent(event);
    if (barsIn(event->oldSize().height()) == shownBars())
        return;
    setStop(stop());
    Q_EMIT changed();
}

QString TornadoView::title() const
{
    return tr("Tornado");
}

QString TornadoView::subtitle() const
{
    return tr("programme NPV, one input at low and high");
}

QString TornadoView::stopText(int stop) const
{
    return m_tornado.bars.at(static_cast<std::size_t>(stop)).spoken;
}

void TornadoView::activateStop(int stop)
{
    Q_EMIT inputChosen(m_tornado.bars.at(static_cast<std::size_t>(stop)).id);
}

double TornadoView::Field::at(double npv) const
{
    return left + (right - left) * (npv - lowest) / (highest - lowest);
}

QRectF TornadoView::mirrored(QRectF area, double width) const
{
    if (layoutDirection() == Qt::RightToLeft)
        area.moveLeft(width - area.right());
    return area;
}

double TornadoView::endWidth(const TornadoEnd& end) const
{
    return QFontMetricsF(smallFont()).horizontalAdvance(end.input) +
           QFontMetricsF(smallFont(QFont::Medium)).horizontalAdvance(end.amount) + 3 * gap;
}

// Room for the names on the leading side; the amounts are scaled so that each bar has its texts beside it.
TornadoView::Field TornadoView::fieldIn(double width) const
{
    Field field;
    field.width = width;
    const QFontMetricsF metrics{smallFont()};
    double names = 0;
    field.lowest = field.highest = m_tornado.likely;
    for (const TornadoBar& bar : m_tornado.bars) {
        names = std::max(names, metrics.horizontalAdvance(bar.name));
        field.lowest = std::min(field.lowest, bar.worse.npv);
        field.highest = std::max(field.highest, bar.better.npv);
    }
    // Zero belongs to the scale where it does not squeeze the bars.
    const double span = std::max(1.0, field.highest - field.lowest);
    field.hasZero = field.lowest < span && field.highest > -span;
    if (field.hasZero) {
        field.lowest = std::min(field.lowest, 0.0);
        field.highest = std::max(field.highest, 0.0);
    }
    field.highest = std::max(field.highest, field.lowest + 1);
    const double start = std::min(names, width * nameShare) + gap;
    field.left = start;
    field.right = width;
    // Each text asks for some room at its end of the bar: the widest demand holds.
    for (int round = 0; round < 3; ++round) {
        double before = 0;
        double after = 0;
        for (const TornadoBar& bar : m_tornado.bars) {
            before = std::max(before, endWidth(bar.worse) - (field.at(bar.worse.npv) - start));
            after = std::max(after, endWidth(bar.better) - (width - field.at(bar.better.npv)));
        }
        field.left += before;
        field.right = std::max(field.right - after, field.left + 20);
    }
    return field;
}

void TornadoView::paintBar(QPainter& painter, const TornadoBar& bar, const QRectF& row, const Field& field,
                           const Colours& look) const
{
    const double start = field.at(m_tornado.likely);
    // An input that is likely at one of its ends has one part; both parts may lie on the same side.
    for (const TornadoEnd* end : {&bar.worse, &bar.better}) {
        if (end->npv == m_tornado.likely)
            continue;
        const double to = field.at(end->npv);
        const Paint paint = end->npv < m_tornado.likely ? Paint::RightSized : Paint::Wasm;
        const QRectF part = mirrored(QRectF(std::min(start, to), row.center().y() - scaled(barHeight) / 2.0,
                                            std::max(1.0, std::abs(to - start)), scaled(barHeight)),
                                     field.width);
        painter.fillRect(part, fillOf(paint, 1, look));
        if (look.isHighContrast) {
            painter.setPen(QPen(colourOf(paint, look), 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(part);
        }
    }
}

void TornadoView::paintEnds(QPainter& painter, const TornadoBar& bar, const QRectF& row, const Field& field,
                            const Colours& look) const
{
    const double start = field.at(m_tornado.likely);
    const double worseEnd = std::min(start, field.at(bar.worse.npv)) - gap;
    const double betterEnd = std::max(start, field.at(bar.better.npv)) + gap;
    const QFontMetricsF light{smallFont()};
    const QFontMetricsF strong(smallFont(QFont::Medium));
    const auto paintText = [&](double left, const QString& text, bool isAmount) {
        const double room = (isAmount ? strong : light).horizontalAdvance(text) + 1;
        painter.setFont(isAmount ? smallFont(QFont::Medium) : smallFont());
        painter.setPen(isAmount ? look.text : look.secondary);
        painter.drawText(mirrored(QRectF(left, row.top(), room, row.height()), field.width),
                         leading(*this) | Qt::TextSingleLine, text);
        return room;
    };
    const double amount = strong.horizontalAdvance(bar.worse.amount) + 1;
    paintText(worseEnd - amount, bar.worse.amount, true);
    paintText(worseEnd - amount - gap - light.horizontalAdvance(bar.worse.input), bar.worse.input, false);
    const double used = paintText(betterEnd, bar.better.input, false);
    paintText(betterEnd + used + gap - 1, bar.better.amount, true);
}

void TornadoView::paintScale(QPainter& painter, const Field& place, int bars, const Colours& look) const
{
    const double likely = place.at(m_tornado.likely);
    const double zero = place.at(0);
    painter.setFont(smallFont(QFont::DemiBold));
    const double room = painter.fontMetrics().horizontalAdvance(m_tornado.likelyText) + 2.0;
    const double height = scaled(scaleHeight) - 6;
    const double below = scaled(rowHeight) * bars + 4;
    painter.setPen(look.text);
    painter.drawText(mirrored(QRectF(likely - room / 2, 0, room, height), place.width), Qt::AlignCenter,
                     m_tornado.likelyText);
    painter.fillRect(mirrored(QRectF(likely - 0.5, height, 1, below), place.width), look.text);
    if (!place.hasZero)
        return;
    painter.setFont(smallFont());
    const double zeroRoom = painter.fontMetrics().horizontalAdvance(m_tornado.zeroText) + 2.0;
    painter.fillRect(mirrored(QRectF(zero - 0.5, height, 1, 6), place.width), look.mark);
    if (std::abs(zero - likely) < (room + zeroRoom) / 2 + 4)
        return; // the tick is enough where the texts would touch
    painter.setPen(look.secondary);
    painter.drawText(mirrored(QRectF(zero - zeroRoom / 2, 0, zeroRoom, height), place.width), Qt::AlignCenter,
                     m_tornado.zeroText);
}

void TornadoView::paintBars(QPainter& painter, const QSizeF& size, const Colours& look) const
{
    const double width = size.width();
    const int bars = barsIn(size.height());
    const Field place = fieldIn(width);
    const double names = width * nameShare;
    for (int i = 0; i < bars; ++i) {
        const TornadoBar& bar = m_tornado.bars[static_cast<std::size_t>(i)];
        const QRectF row(0, scaled(scaleHeight) + scaled(rowHeight) * i, width, scaled(rowHeight));
        painter.setFont(smallFont());
        painter.setPen(look.text);
        painter.drawText(mirrored(QRectF(4, row.top(), names, row.height()), width),
                         leading(*this) | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(bar.name, Qt::ElideRight, static_cast<int>(names)));
        paintBar(painter, bar, row, place, look);
        paintEnds(painter, bar, row, place, look);
    }
    paintScale(painter, place, bars, look);
}

void TornadoView::paintPicture(QPainter* painter, const QRectF& area, const Colours& look, bool) const
{
    painter->save();
    painter->translate(area.topLeft());
    if (!isBlank())
        paintBars(*painter, area.size(), look);
    painter->restore();
}

void TornadoView::paintEvent(QPaintEvent*)
{
    if (isBlank())
        return;
    const Colours& look = colours(palette());
    QPainter painter(this);
    if (stop() >= 0) {
        painter.setPen(QPen(look.accent, 1.5));
        painter.drawRoundedRect(QRectF(0.5, scaled(scaleHeight) + stop() * scaled(rowHeight) + 0.5,
                                       width() - 1, scaled(rowHeight) - 1),
                                3, 3);
    }
    paintBars(painter, size(), look);
    paintFocusRing(&painter);
}

int TornadoView::barAt(const QPointF& position) const
{
    const int row = static_cast<int>((position.y() - scaled(scaleHeight)) / scaled(rowHeight));
    return position.y() >= scaled(scaleHeight) && row < stopCount() ? row : -1;
}

void TornadoView::mousePressEvent(QMouseEvent* event)
{
    const int bar = barAt(event->position());
    if (bar < 0 || event->button() != Qt::LeftButton)
        return;
    setStop(bar);
    activateStop(bar);
}

void TornadoView::mouseMoveEvent(QMouseEvent* event)
{
    const int bar = barAt(event->position());
    setStop(bar);
    setCursor(bar >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

bool TornadoView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return ChartWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int bar = barAt(help->pos());
    if (bar >= 0)
        QToolTip::showText(help->globalPos(), toolTipText(stopText(bar)), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace tare::views
