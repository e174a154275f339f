// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/reconciliationbar.h"

#include "views/charts/paints.h"
#include "views/look/fonts.h"
#include "views/text/numbertext.h"
#include "views/text/reasontext.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace tare::views {

namespace {

constexpr int labelHeight = 20;
constexpr int barHeight = 28;
constexpr double gap = 2;
constexpr double nameGap = 6;   // between name and amount above the bar
constexpr double labelGap = 16; // between two labels

Paint paintOf(model::BillPart part)
{
    switch (part) {
    case model::BillPart::Workloads:
    case model::BillPart::Nodes:
        return Paint::Wasm;
    case model::BillPart::DaemonSets:
        return Paint::DaemonSets;
    case model::BillPart::Idle:
        return Paint::RightSized;
    case model::BillPart::OneTime:
        return Paint::Native;
    case model::BillPart::Unmatched:
        return Paint::Unmatched;
    case model::BillPart::Other:
        break;
    }
    return Paint::Stay;
}

} // namespace

ReconciliationBar::ReconciliationBar(QWidget* parent) : ChartWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ReconciliationBar::setEvaluation(const model::Evaluation* evaluation, model::BillView view)
{
    m_parts.clear();
    m_table = PlotTable();
    if (!evaluation) {
        setContent({});
        return;
    }
    const NumberText numbers(evaluation->currency);
    const bool isMonth = view == model::BillView::Month;
    m_table.numbers = numbers;
    m_table.columns = {{tr("Part"), {}},
                       {isMonth ? tr("A month") : tr("Period"),
                        isMonth ? model::FigureUnit::MoneyPerMonth : model::FigureUnit::Money},
                       {tr("Share"), model::FigureUnit::Fraction}};
    QStringList spoken;
    for (const model::BillPartTotal& part : model::billParts(evaluation->bill, view)) {
        if (part.amount == 0)
            continue;
        const QString name = billPartName(part.part);
        const QString money = numbers.money(part.amount);
        m_parts.push_back({part.part, name, money, part.share ? numbers.share(*part.share) : missingText(),
                           part.amount, paintOf(part.part)});
        m_table.rows.push_back({name, part.amount, part.share ? QVariant(*part.share) : QVariant()});
        spoken += name + u' ' + money;
    }
    const QString total = numbers.money(model::billTotal(evaluation->bill, view));
    const QString parts = spoken.join(QStringLiteral(", "));
    m_subtitle = (isMonth ? tr("%1 a month · %2") : tr("%1 in the period · %2"))
                     .arg(total, costBasisName(evaluation->costBasis));
    setContent((isMonth ? tr("Bill %1 a month: %2") : tr("Bill of the period %1: %2")).arg(total, parts));
}

void ReconciliationBar::setOpened(std::optional<model::BillPart> part)
{
    m_opened = part;
    update();
}

QSize ReconciliationBar::minimumSizeHint() const
{
    return {scaled(240), sizeHint().height()};
}

int ReconciliationBar::firstStop() const
{
    for (std::size_t i = 0; i < m_parts.size(); ++i)
        if (m_parts[i].part == m_opened)
            return static_cast<int>(i);
    return 0;
}

void ReconciliationBar::activateStop(int stop)
{
    const model::BillPart part = m_parts.at(static_cast<std::size_t>(stop)).part;
    setOpened(part);
    Q_EMIT partOpened(part);
}

QString ReconciliationBar::title() const
{
    return tr("Reconciliation of the bill");
}

QSize ReconciliationBar::sizeHint() const
{
    return {scaled(400), scaled(labelHeight) + scaled(barHeight) + 2 * scaled(labelHeight) + 4};
}

QString ReconciliationBar::stopText(int stop) const
{
    const Part& part = m_parts.at(static_cast<std::size_t>(stop));
    return tr("%1: %2, %3 of the bill").arg(part.name, part.money, part.share);
}

// Parts below zero (idle of overcommitted nodes, credits) cannot be stacked: they have their label alone.
std::vector<ReconciliationBar::Span> ReconciliationBar::spans(double width) const
{
    double total = 0;
    for (const Part& part : m_parts)
        total += std::max(0.0, part.amount);
    std::vector<Span> spans;
    double from = 0;
    for (const Part& part : m_parts) {
        const double wide = total > 0 ? width * std::max(0.0, part.amount) / total : 0;
        spans.push_back({from, wide});
        from += wide;
    }
    return spans;
}

void ReconciliationBar::paintEvent(QPaintEvent*)
{
    const Colours& look = colours(palette());
    QPainter painter(this);
    paintPicture(&painter, rect(), look, false);
    if (stop() >= 0 && stop() < stopCount()) {
        const Span span = spans(width())[static_cast<std::size_t>(stop())];
        const double from =
            layoutDirection() == Qt::RightToLeft ? width() - span.from - span.width : span.from;
        painter.setPen(QPen(look.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(
            QRectF(from, scaled(labelHeight) - 2, std::max(4.0, span.width), scaled(barHeight) + 4)
                .intersected(QRectF(rect()).adjusted(1, 1, -1, -1)));
    }
    paintFocusRing(&painter);
}

void ReconciliationBar::paintPicture(QPainter* painter, const QRectF& area, const Colours& look, bool) const
{
    painter->save();
    painter->translate(area.topLeft());
    const std::vector<Span> places = spans(area.width());
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        if (places[i].width <= 0)
            continue;
        QRectF bar(places[i].from, scaled(labelHeight), std::max(1.0, places[i].width - gap),
                   scaled(barHeight));
        if (layoutDirection() == Qt::RightToLeft)
            bar.moveLeft(area.width() - bar.right());
        painter->fillRect(bar, fillOf(m_parts[i].paint, 1, look));
        if (look.isHighContrast) {
            painter->setPen(QPen(colourOf(m_parts[i].paint, look), 1));
            painter->drawRect(bar);
        }
        if (m_parts[i].part == m_opened)
            painter->fillRect(QRectF(bar.left(), bar.bottom() - 3, bar.width(), 3), look.text);
    }
    paintLabels(painter, area.width(), look);
    painter->restore();
}

double ReconciliationBar::widthOf(const Label& label) const
{
    const double name = QFontMetricsF(smallFont(QFont::DemiBold)).horizontalAdvance(label.name) + 2;
    const double text = QFontMetricsF(smallFont()).horizontalAdvance(label.text) + 2;
    return label.isAbove ? name + (label.text.isEmpty() ? 0 : nameGap + text) : std::max(name, text);
}

// In one line, each as near to its part as the others let it; where there is no room for all, shares go
// first, then amounts.
void ReconciliationBar::placeAbove(std::vector<Label>& labels, double width) const
{
    std::vector<Label*> above;
    for (Label& label : labels)
        if (label.isAbove)
            above.push_back(&label);
    const auto needed = [&] {
        double sum = -labelGap;
        for (const Label* label : above)
            sum += widthOf(*label) + labelGap;
        return sum;
    };
    for (const bool keepsAmount : {true, false}) {
        if (above.empty() || needed() <= width)
            break;
        for (Label* label : above)
            label->text = keepsAmount ? label->text.section(QStringLiteral(" · "), 0, 0) : QString();
    }
    double free = 0;
    for (Label* label : above) {
        label->area.setRect(std::max(free, label->area.left()), 0, widthOf(*label), scaled(labelHeight) - 2);
        free = label->area.right() + labelGap;
    }
    double end = width;
    for (auto label = above.rbegin(); label != above.rend(); ++label) {
        if ((*label)->area.right() > end)
            (*label)->area.moveRight(end);
        end = (*label)->area.left() - labelGap;
    }
}

std::vector<ReconciliationBar::Label> ReconciliationBar::labels(double width) const
{
    const std::vector<Span> places = spans(width);
    const double below = scaled(labelHeight) + scaled(barHeight) + 2;
    std::vector<Label> labels;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const Part& part = m_parts[i];
        Label label{part.part, {}, part.name, part.money + QStringLiteral(" · ") + part.share, false};
        label.isAbove = places[i].width < widthOf(label) + 8;
        label.area = QRectF(places[i].from, below, places[i].width, 2 * scaled(labelHeight) - 3);
        labels.push_back(std::move(label));
    }
    placeAbove(labels, width);
    return labels;
}

void ReconciliationBar::paintLabels(QPainter* painter, double width, const Colours& look) const
{
    const auto draw = [&](QRectF place, const QString& text, bool isStrong) {
        if (layoutDirection() == Qt::RightToLeft)
            place.moveLeft(width - place.right());
        painter->setFont(smallFont(isStrong ? QFont::DemiBold : QFont::Normal));
        painter->setPen(isStrong ? look.text : look.secondary);
        painter->drawText(place, leading(*this), text);
    };
    for (const Label& label : labels(width)) {
        QRectF name = label.area, text = label.area;
        if (label.isAbove) {
            name.setWidth(QFontMetricsF(smallFont(QFont::DemiBold)).horizontalAdvance(label.name) + 2);
            text.setLeft(name.right() + nameGap);
        } else {
            name.setHeight(scaled(labelHeight));
            text.setTop(name.bottom() - 3);
        }
        draw(name, label.name, true);
        draw(text, label.text, false);
    }
}

int ReconciliationBar::partAt(QPointF point) const
{
    if (layoutDirection() == Qt::RightToLeft)
        point.setX(width() - point.x());
    const std::vector<Label> all = labels(width());
    for (std::size_t i = 0; i < all.size(); ++i)
        if (all[i].area.contains(point))
            return static_cast<int>(i);
    const std::vector<Span> places = spans(width());
    for (std::size_t i = 0; i < places.size(); ++i)
        if (point.x() >= places[i].from && point.x() < places[i].from + places[i].width)
            return static_cast<int>(i);
    return -1;
}

void ReconciliationBar::mouseMoveEvent(QMouseEvent* event)
{
    const int part = partAt(event->position());
    setCursor(part >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setStop(part);
}

void ReconciliationBar::mousePressEvent(QMouseEvent* event)
{
    const int part = partAt(event->position());
    if (event->button() == Qt::LeftButton && part >= 0)
        activateStop(part);
    else
        ChartWidget::mousePressEvent(event);
}

} // namespace tare::views
