// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/reconciliationbar.h"

#include "views/charts/paints.h"
#include "views/look/fonts.h"
#include "views/text/numbertext.h"
#include "views/text/reasontext.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace tare::views {

namespace {

constexpr int labelHeight = 20;
constexpr int barHeight = 28;
constexpr double gap = 2;

} // namespace

ReconciliationBar::ReconciliationBar(QWidget* parent) : ChartWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ReconciliationBar::setEvaluation(const model::Evaluation* evaluation)
{
    m_parts.clear();
    m_table = PlotTable();
    if (!evaluation) {
        setContent({});
        return;
    }
    const NumberText numbers(evaluation->currency);
    const model::BillFigures& bill = evaluation->bill;
    const double other =
        std::accumulate(bill.other.begin(), bill.other.end(), 0.0,
                        [](double sum, model::MoneyPerMonth part) { return sum + part.value(); });
    const double total = bill.total.value();
    m_table.numbers = numbers;
    m_table.columns = {{tr("Part"), {}},
                       {tr("A month"), model::FigureUnit::MoneyPerMonth},
                       {tr("Share"), model::FigureUnit::Fraction}};
    QStringList spoken;
    const auto add = [&](Paint paint, const QString& name, double amount) {
        if (amount == 0)
            return;
        const QString share = total != 0 ? numbers.share(amount / total) : missingText();
        m_parts.push_back({name, numbers.money(amount) + QStringLiteral(" · ") + share, amount, paint});
        m_table.rows.push_back({name, amount, total != 0 ? QVariant(amount / total) : QVariant()});
        spoken += name + u' ' + numbers.money(amount);
    };
    add(Paint::Wasm, tr("Workloads"), bill.workloads.value());
    add(Paint::DaemonSets, tr("DaemonSets"), bill.daemonSets.value());
    add(Paint::RightSized, tr("Idle"), bill.idle.value());
    add(Paint::Stay, tr("Other lines"), other);
    add(Paint::Unmatched, tr("Unmatched"), bill.unmatched.value());
    m_subtitle = tr("%1 a month · %2").arg(numbers.money(total), costBasisName(evaluation->costBasis));
    setContent(tr("Bill %1 a month: %2").arg(numbers.money(total), spoken.join(QStringLiteral(", "))));
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
    return tr("%1: %2").arg(part.name, part.text);
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
    }
    paintLabels(painter, places, area.width(), look);
    painter->restore();
}

void ReconciliationBar::paintLabels(QPainter* painter, const std::vector<Span>& spans, double width,
                                    const Colours& look) const
{
    const QFontMetricsF strong(smallFont(QFont::DemiBold));
    const QFontMetricsF plain(smallFont());
    const auto draw = [&](QRectF place, const QString& text, bool isStrong) {
        if (layoutDirection() == Qt::RightToLeft)
            place.moveLeft(width - place.right());
        painter->setFont(smallFont(isStrong ? QFont::DemiBold : QFont::Normal));
        painter->setPen(isStrong ? look.text : look.secondary);
        painter->drawText(place, leading(*this), text);
    };
    double freeAbove = 0;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const Part& part = m_parts[i];
        const double nameWidth = strong.horizontalAdvance(part.name) + 2;
        const double textWidth = plain.horizontalAdvance(part.text) + 2;
        if (spans[i].width >= std::max(nameWidth, textWidth) + 8) {
            const double below = scaled(labelHeight) + scaled(barHeight) + 2;
            draw(QRectF(spans[i].from, below, spans[i].width, scaled(labelHeight)), part.name, true);
            draw(QRectF(spans[i].from, below + scaled(labelHeight) - 3, spans[i].width, scaled(labelHeight)),
                 part.text, false);
        } else {
            const double need = nameWidth + 6 + textWidth;
            const double start = std::max(freeAbove, std::min(spans[i].from, width - need));
            draw(QRectF(start, 0, nameWidth, scaled(labelHeight) - 2), part.name, true);
            draw(QRectF(start + nameWidth + 6, 0, textWidth, scaled(labelHeight) - 2), part.text, false);
            freeAbove = start + need + 16;
        }
    }
}

void ReconciliationBar::mouseMoveEvent(QMouseEvent* event)
{
    const std::vector<Span> places = spans(width());
    const double x =
        layoutDirection() == Qt::RightToLeft ? width() - event->position().x() : event->position().x();
    int found = -1;
    for (std::size_t i = 0; i < places.size(); ++i)
        if (x >= places[i].from && x < places[i].from + places[i].width)
            found = static_cast<int>(i);
    setStop(found);
}

} // namespace tare::views
