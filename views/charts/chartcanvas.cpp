// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartcanvas.h"

#include "views/charts/paints.h"
#include "views/look/fonts.h"
#include "views/look/verdictmark.h"
#include "views/text/displaytext.h"

#include <QAreaSeries>
#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QMouseEvent>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace tare::views {

namespace {

constexpr int axisHeight = 40;
constexpr int markSize = 13;
constexpr int endLabelWidth = 128;
constexpr int tickLabelWidth = 56;

// Qt Charts reads every text as markup.
QString chartText(const QString& text)
{
    return escapedText(text);
}

Qt::PenStyle penStyle(LineStyle style)
{
    return style == LineStyle::Dash ? Qt::DashLine : style == LineStyle::Dot ? Qt::DotLine : Qt::SolidLine;
}

// Text with a border in the colour of the ground, so that lines behind it do not cut it.
void drawHaloText(QPainter* painter, const QRectF& area, int flags, const QString& text, const QColor& halo)
{
    const QPen pen = painter->pen();
    painter->setPen(halo);
    for (const QPointF& shift : {QPointF(-1.5, 0), QPointF(1.5, 0), QPointF(0, -1.5), QPointF(0, 1.5)})
        painter->drawText(area.translated(shift), flags, text);
    painter->setPen(pen);
    painter->drawText(area, flags, text);
}

double widest(const std::vector<PlotTick>& ticks)
{
    double width = 0;
    const QFontMetricsF metrics(smallFont());
    for (const PlotTick& tick : ticks)
        width = std::max(width, metrics.horizontalAdvance(tick.label));
    return width;
}

void fillAxis(QCategoryAxis& axis, const PlotAxis& values, const Colours& look)
{
    axis.setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis.setStartValue(values.from);
    for (const PlotTick& tick : values.ticks)
        axis.append(chartText(tick.label), tick.at);
    axis.setRange(values.from, values.to);
    axis.setLabelsFont(smallFont());
    axis.setLabelsBrush(look.secondary);
    axis.setLineVisible(false);
    axis.setGridLinePen(QPen(look.ruleWeak, 1));
}

} // namespace

ChartView::Canvas::Canvas(ChartView* owner) : QChartView(owner), m_owner(owner)
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportUpdateMode(FullViewportUpdate);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    build();
}

void ChartView::Canvas::build()
{
    auto* fresh = new QChart;
    fresh->setDropShadowEnabled(false);
    fresh->setAnimationOptions(QChart::NoAnimation);
    fresh->legend()->hide();
    fresh->setMargins({});
    fresh->layout()->setContentsMargins(0, 0, 0, 0);
    fresh->setBackgroundRoundness(0);
    fresh->setBackgroundVisible(false);
    setBackgroundBrush(colours(m_owner->palette()).base);
    QChart* old = chart();
    setChart(fresh);
    delete old;
    m_readout = -1;
    if (!plot().isEmpty())
        addAxes();
    for (const PlotSeries& series : plot().series)
        addSeries(series);
    fresh->setPlotArea(fieldArea());
    viewport()->update();
}

QRectF ChartView::Canvas::fieldArea() const
{
    double right = 16;
    if (!plot().x.ticks.empty())
        right = std::max(right,
                         QFontMetricsF(smallFont()).horizontalAdvance(plot().x.ticks.back().label) / 2 + 4);
    const QFontMetricsF metrics(smallFont(QFont::DemiBold));
    for (const PlotSeries& series : plot().series)
        if (!series.endLabel.isEmpty())
            right = std::max(
                {right, metrics.horizontalAdvance(series.endLabel) + 16, double(scaled(endLabelWidth))});
    if (!plot().x.caption.isEmpty() && plot().footnote.isEmpty())
        right = std::max(right, metrics.horizontalAdvance(plot().x.caption) + 32);
    // Charts that stand under one another have their axes under one another.
    const double left = std::max(widest(plot().y.ticks) + 12, double(scaled(tickLabelWidth)));
    return {left, 10, std::max(10.0, width() - left - right),
            std::max(10.0, height() - 10.0 - scaled(axisHeight))};
}

QPointF ChartView::Canvas::place(const QPointF& value) const
{
    const QRectF field = fieldArea();
    const PlotAxis& x = plot().x;
    const PlotAxis& y = plot().y;
    return {field.left() + field.width() * (value.x() - x.from) / (x.to - x.from),
            field.bottom() - field.height() * (value.y() - y.from) / (y.to - y.from)};
}

void ChartView::Canvas::addAxes()
{
    const Colours& look = colours(m_owner->palette());
    auto* x = new QCategoryAxis;
    auto* y = new QCategoryAxis;
    fillAxis(*x, plot().x, look);
    fillAxis(*y, plot().y, look);
    x->setGridLineVisible(false);
    chart()->addAxis(x, Qt::AlignBottom);
    chart()->addAxis(y, Qt::AlignLeft);
    // Axes without a series have no domain; this one draws nothing.
    auto* frame = new QLineSeries;
    frame->append(plot().x.from, plot().y.from);
    frame->append(plot().x.to, plot().y.to);
    frame->setPen(Qt::NoPen);
    chart()->addSeries(frame);
    frame->attachAxis(x);
    frame->attachAxis(y);
}

void ChartView::Canvas::addSeries(const PlotSeries& series)
{
    const Colours& look = colours(m_owner->palette());
    const QColor colour = colourOf(series.paint, look);
    auto* upper = new QLineSeries;
    upper->replace(QList<QPointF>(series.points.begin(), series.points.end()));
    QAbstractSeries* drawn = upper;
    if (series.base.empty()) {
        QPen pen(colour, series.width, penStyle(series.style),
                 series.style == LineStyle::Solid ? Qt::RoundCap : Qt::FlatCap, Qt::RoundJoin);
        upper->setPen(pen);
    } else {
        auto* lower = new QLineSeries;
        lower->replace(QList<QPointF>(series.base.begin(), series.base.end()));
        auto* area = new QAreaSeries(upper, lower);
        upper->setParent(area);
        lower->setParent(area);
        area->setPen(Qt::NoPen);
        area->setBrush(withAlpha(colour, series.opacity));
        drawn = area;
    }
    drawn->setName(chartText(series.name));
    chart()->addSeries(drawn);
    for (QAbstractAxis* axis : chart()->axes())
        drawn->attachAxis(axis);
}

void ChartView::Canvas::setSelected(const QString& id)
{
    m_selected = id;
    viewport()->update();
}

void ChartView::Canvas::drawForeground(QPainter* painter, const QRectF&)
{
    if (plot().isEmpty())
        return;
    const Colours& look = colours(m_owner->palette());
    painter->setRenderHint(QPainter::Antialiasing);
    LabelPlacer labels(QRectF(0, 0, width(), fieldArea().bottom() + 6));
    if (plot().hasZeroLine && plot().y.from <= 0) {
        painter->setPen(QPen(look.mark, 1));
        painter->drawLine(place({plot().x.from, 0}), place({plot().x.to, 0}));
    }
    for (const PlotMark& mark : plot().marks)
        labels.block(QRectF(place(mark.at) - QPointF(9, 9), QSizeF(18, 18)));
    paintGuides(painter, labels);
    paintEndLabels(painter, labels);
    paintMarks(painter, labels);
    paintFootnotes(painter);
    paintReadout(painter);
    if (hasFocus()) {
        painter->setPen(QPen(look.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void ChartView::Canvas::paintGuides(QPainter* painter, LabelPlacer& labels) const
{
    const Colours& look = colours(m_owner->palette());
    painter->setFont(smallFont());
    std::vector<std::pair<QRectF, QString>> names;
    for (const PlotGuide& guide : plot().guides) {
        const bool isData = guide.style == LineStyle::Dot;
        painter->setPen(QPen(isData           ? look.text
                             : guide.isStrong ? look.mark
                                              : look.ruleStrong,
                             isData ? 1.5 : 1.2, penStyle(guide.style)));
        painter->drawLine(place(guide.from), place(guide.to));
        if (guide.label.isEmpty())
            continue;
        const QSizeF size(painter->fontMetrics().horizontalAdvance(guide.label) + 2,
                          painter->fontMetrics().height());
        const QPointF end = place(guide.to);
        const QRectF field = fieldArea();
        // At the top edge beside the line, at the right edge above it.
        const bool isAtTop = end.y() < field.top() + 2;
        const QRectF area(isAtTop ? end + QPointF(5, -2) : end - QPointF(size.width(), size.height() + 3),
                          size);
        // Of labels that would touch, the last one stays: the horizon's among the lines of payback.
        names.erase(std::remove_if(names.begin(), names.end(),
                                   [&area](const auto& name) { return name.first.intersects(area); }),
                    names.end());
        names.emplace_back(area, guide.label);
    }
    painter->setPen(look.secondary);
    for (const auto& [area, label] : names) {
        labels.block(area);
        drawHaloText(painter, area, Qt::AlignCenter, label, look.base);
    }
}

void ChartView::Canvas::paintEndLabels(QPainter* painter, LabelPlacer& labels) const
{
    const Colours& look = colours(m_owner->palette());
    painter->setFont(smallFont(QFont::DemiBold));
    const double height = painter->fontMetrics().height();
    struct EndLabel
    {
        double y;
        const PlotSeries* series;
    };
    std::vector<EndLabel> ends;
    for (const PlotSeries& series : plot().series)
        if (!series.endLabel.isEmpty() && !series.points.empty())
            ends.push_back({place(series.points.back()).y(), &series});
    std::sort(ends.begin(), ends.end(), [](const EndLabel& a, const EndLabel& b) { return a.y < b.y; });
    double free = 0;
    for (std::size_t i = 0; i < ends.size(); ++i) {
        const EndLabel& end = ends[i];
        // Lines that end side by side have their labels one under the other, the last above the axis' labels.
        const double lowest = fieldArea().bottom() + 2 - height * static_cast<double>(ends.size() - i);
        const double top = std::max(free, std::min(end.y - height / 2, lowest));
        free = top + height;
        const QRectF area(fieldArea().right() + 8, top, width() - fieldArea().right() - 8, height);
        labels.block(area);
        const QColor colour = colourOf(end.series->paint, look);
        painter->setPen(end.series->paint == Paint::Wasm ? colour : look.text);
        painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter, end.series->endLabel);
    }
}

void ChartView::Canvas::paintMarks(QPainter* painter, LabelPlacer& labels) const
{
    const Colours& look = colours(m_owner->palette());
    std::vector<const PlotMark*> byWeight;
    for (const PlotMark& mark : plot().marks)
        byWeight.push_back(&mark);
    std::stable_sort(byWeight.begin(), byWeight.end(), [this](const PlotMark* a, const PlotMark* b) {
        const bool aIsSelected = !a->id.isEmpty() && a->id == m_selected;
        const bool bIsSelected = !b->id.isEmpty() && b->id == m_selected;
        return aIsSelected != bIsSelected ? aIsSelected : a->weight > b->weight;
    });
    for (const PlotMark& mark : plot().marks) {
        const QPointF at = place(mark.at);
        const double half = markSize / 2.0;
        if (mark.shape == MarkShape::Verdict && mark.verdict != model::Verdict::Migrate) {
            paintVerdict(painter, QRectF(at - QPointF(half, half), QSizeF(markSize, markSize)), mark.verdict,
                         m_owner->palette());
        } else if (mark.shape == MarkShape::Diamond) {
            painter->setPen(QPen(look.text, 1.5));
            painter->setBrush(look.base);
            painter->drawPolygon(
                QPolygonF{at + QPointF(0, -6), at + QPointF(6, 0), at + QPointF(0, 6), at + QPointF(-6, 0)});
        } else {
            const double radius = mark.shape == MarkShape::Dot ? 3.5 : half;
            painter->setPen(Qt::NoPen);
            painter->setBrush(withAlpha(look.wasm, mark.shape == MarkShape::Dot ? 1 : 0.8));
            painter->drawEllipse(at, radius, radius);
        }
        if (!mark.id.isEmpty() && mark.id == m_selected) {
            painter->setPen(QPen(look.text, 1.6));
            painter->setBrush(Qt::NoBrush);
            painter->drawEllipse(at, half + 4, half + 4);
        }
    }
    for (const PlotMark* mark : byWeight)
        paintMarkLabel(painter, labels, *mark);
}

void ChartView::Canvas::paintMarkLabel(QPainter* painter, LabelPlacer& labels, const PlotMark& mark) const
{
    if (mark.label.isEmpty())
        return;
    const Colours& look = colours(m_owner->palette());
    const bool isStrong = mark.shape == MarkShape::Diamond || (!mark.id.isEmpty() && mark.id == m_selected);
    const QFont font = smallFont(isStrong ? QFont::DemiBold : QFont::Normal);
    const QFontMetricsF metrics(font);
    const QFontMetricsF detailMetrics(smallFont());
    const double width =
        std::max(metrics.horizontalAdvance(mark.label), detailMetrics.horizontalAdvance(mark.detail)) + 4;
    const double height = metrics.height() * (mark.detail.isEmpty() ? 1 : 2);
    std::optional<QRectF> area;
    if (mark.shape == MarkShape::Diamond) {
        // Beside its line at the top, on the side that has room.
        const double x = place(mark.at).x();
        const bool isLeft = x - width - 12 > fieldArea().left();
        area = QRectF(isLeft ? x - width - 8 : x + 8, fieldArea().top(), width, height);
        labels.block(*area);
    } else {
        area = labels.place(place(mark.at), QSizeF(width, height), mark.id.isEmpty() ? 8 : 12);
    }
    if (!area)
        return;
    const int side = mark.shape == MarkShape::Diamond && area->right() < place(mark.at).x() ? Qt::AlignRight
                                                                                            : Qt::AlignLeft;
    painter->setFont(font);
    painter->setPen(look.text);
    drawHaloText(painter, *area, side | Qt::AlignTop, mark.label, look.base);
    painter->setFont(smallFont());
    painter->setPen(look.secondary);
    drawHaloText(painter, area->adjusted(0, metrics.height(), 0, 0), side | Qt::AlignTop, mark.detail,
                 look.base);
}

void ChartView::Canvas::paintFootnotes(QPainter* painter) const
{
    const Colours& look = colours(m_owner->palette());
    const QRectF field = fieldArea();
    painter->setFont(smallFont());
    painter->setPen(look.secondary);
    const double lineHeight = painter->fontMetrics().height();
    if (plot().footnote.isEmpty()) {
        painter->drawText(
            QRectF(field.right() + 18, field.bottom() + 4, width() - field.right() - 18, lineHeight),
            Qt::AlignLeft | Qt::AlignVCenter, plot().x.caption);
        return;
    }
    const QRectF below(field.left(), height() - lineHeight - 2, field.width(), lineHeight);
    painter->drawText(below, Qt::AlignLeft | Qt::AlignVCenter, plot().footnote);
    painter->drawText(below, Qt::AlignRight | Qt::AlignVCenter, plot().x.caption);
}

void ChartView::Canvas::paintReadout(QPainter* painter) const
{
    if (m_readout < 0 || m_readout >= static_cast<int>(plot().readouts.size()))
        return;
    const Colours& look = colours(m_owner->palette());
    const PlotReadout& readout = plot().readouts[static_cast<std::size_t>(m_readout)];
    const QRectF field = fieldArea();
    const double x = place({readout.x, 0}).x();
    painter->setPen(QPen(look.accent, 1));
    painter->drawLine(QPointF(x, field.top()), QPointF(x, field.bottom()));
    const QFontMetricsF metrics(smallFont(QFont::DemiBold));
    double wide = metrics.horizontalAdvance(readout.title);
    for (const QString& line : readout.lines)
        wide = std::max(wide, metrics.horizontalAdvance(line));
    const double height = metrics.height() * static_cast<double>(readout.lines.size() + 1) + 12;
    const bool isLeft = x + wide + 32 > field.right();
    const QRectF box(isLeft ? x - wide - 26 : x + 8, field.bottom() - height - 8, wide + 18, height);
    painter->setPen(QPen(look.ruleStrong, 1));
    painter->setBrush(look.base);
    painter->drawRoundedRect(box, 3, 3);
    QRectF line = box.adjusted(9, 6, -9, 0);
    painter->setFont(smallFont(QFont::DemiBold));
    painter->setPen(look.text);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignTop, readout.title);
    painter->setFont(smallFont());
    for (const QString& text : readout.lines) {
        line.translate(0, metrics.height());
        painter->drawText(line, Qt::AlignLeft | Qt::AlignTop, text);
    }
}

void ChartView::Canvas::showReadoutAt(double x)
{
    const auto& readouts = plot().readouts;
    if (readouts.empty())
        return;
    const auto nearest =
        std::min_element(readouts.begin(), readouts.end(),
                         [x](const auto& a, const auto& b) { return std::abs(a.x - x) < std::abs(b.x - x); });
    m_readout = static_cast<int>(nearest - readouts.begin());
    m_owner->setAccessibleDescription(nearest->title + u' ' + nearest->lines.join(QStringLiteral(", ")));
    viewport()->update();
}

const PlotMark* ChartView::Canvas::markAt(const QPointF& point) const
{
    constexpr double reach = 12;
    const PlotMark* nearest = nullptr;
    double distance = reach;
    for (const PlotMark& mark : plot().marks) {
        const QPointF away = place(mark.at) - point;
        const double length = std::hypot(away.x(), away.y());
        if (!mark.id.isEmpty() && length < distance) {
            nearest = &mark;
            distance = length;
        }
    }
    return nearest;
}

void ChartView::Canvas::selectNextMark(int step)
{
    std::vector<const PlotMark*> marks;
    for (const PlotMark& mark : plot().marks)
        if (!mark.id.isEmpty())
            marks.push_back(&mark);
    if (marks.empty())
        return;
    std::stable_sort(marks.begin(), marks.end(), [](auto* a, auto* b) { return a->at.x() < b->at.x(); });
    const auto current = std::find_if(marks.begin(), marks.end(),
                                      [this](const PlotMark* mark) { return mark->id == m_selected; });
    const auto count = static_cast<int>(marks.size());
    const int from =
        current == marks.end() ? (step > 0 ? -1 : count) : static_cast<int>(current - marks.begin());
    const int to = std::clamp(from + step, 0, count - 1);
    Q_EMIT m_owner->markSelected(marks[static_cast<std::size_t>(to)]->id);
}

void ChartView::Canvas::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    build(); // axes keep their old length when only the plot area is set
}

void ChartView::Canvas::mousePressEvent(QMouseEvent* event)
{
    if (const PlotMark* mark = markAt(event->position()))
        Q_EMIT m_owner->markSelected(mark->id);
    event->accept();
}

void ChartView::Canvas::mouseMoveEvent(QMouseEvent* event)
{
    const QRectF field = fieldArea();
    if (field.contains(event->position()))
        showReadoutAt(plot().x.from +
                      (event->position().x() - field.left()) / field.width() * (plot().x.to - plot().x.from));
    const PlotMark* mark = markAt(event->position());
    setToolTip(mark ? toolTipText(mark->label) : QString());
}

void ChartView::Canvas::leaveEvent(QEvent* event)
{
    QChartView::leaveEvent(event);
    m_readout = -1;
    viewport()->update();
}

void ChartView::Canvas::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    m_readout = -1;
    viewport()->update();
}

void ChartView::Canvas::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    const bool isEnd = event->key() == Qt::Key_Home || event->key() == Qt::Key_End;
    if (step == 0 && !isEnd) {
        QChartView::keyPressEvent(event);
        return;
    }
    const int count = static_cast<int>(plot().readouts.size());
    if (count == 0) {
        selectNextMark(isEnd ? (event->key() == Qt::Key_Home ? -1000000 : 1000000) : step);
        return;
    }
    const int wanted = isEnd ? (event->key() == Qt::Key_Home ? 0 : count - 1) : m_readout + step;
    showReadoutAt(plot().readouts[static_cast<std::size_t>(std::clamp(wanted, 0, count - 1))].x);
}

} // namespace tare::views
