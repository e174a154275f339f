// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/reconciliationbar.h"

#include "views/look/colours.h"
#include "views/look/fonts.h"
#include "views/text/numbertext.h"

#include <QPainter>

#include <algorithm>

namespace tare::views {

namespace {

constexpr int labelHeight = 20;
constexpr int barHeight = 28;
constexpr double gap = 2;

} // namespace

ReconciliationBar::ReconciliationBar(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ReconciliationBar::setEvaluation(const model::Evaluation* evaluation)
{
    m_segments.clear();
    if (evaluation) {
        const NumberText numbers(evaluation->currency);
        const model::BillFigures& bill = evaluation->bill;
        double other = 0;
        for (const model::MoneyPerMonth part : bill.other)
            other += part.value();
        const double total = bill.total.value();
        QString spoken = tr("Bill %1 a month").arg(numbers.money(total));
        const auto add = [&](Part part, const QString& name, double amount) {
            const QString share = total != 0 ? numbers.share(amount / total) : missingText();
            m_segments.push_back({part, name, numbers.money(amount) + QStringLiteral(" · ") + share, amount});
            spoken += QStringLiteral(", ") + name + u' ' + numbers.money(amount);
        };
        add(Part::Workloads, tr("Workloads"), bill.workloads.value());
        add(Part::DaemonSets, tr("DaemonSets"), bill.daemonSets.value());
        add(Part::Idle, tr("Idle"), bill.idle.value());
        add(Part::Other, tr("Other lines"), other);
        add(Part::Unmatched, tr("Unmatched"), bill.unmatched.value());
        setAccessibleName(spoken);
    }
    update();
}

QSize ReconciliationBar::sizeHint() const
{
    return {scaled(400), scaled(labelHeight) + scaled(barHeight) + 2 * scaled(labelHeight) + 4};
}

QColor ReconciliationBar::colourOf(Part part) const
{
    const Colours& look = colours(palette());
    switch (part) {
    case Part::Workloads:
        return look.wasm;
    case Part::DaemonSets:
        return look.daemonSets;
    case Part::Idle:
        return look.rightSized;
    case Part::Other:
        return look.stay;
    case Part::Unmatched:
        return look.unmatched;
    }
    return look.stay;
}

void ReconciliationBar::paintEvent(QPaintEvent*)
{
    const Colours& look = colours(palette());
    QPainter painter(this);
    // Parts below zero (idle of overcommitted nodes, credits) cannot be stacked: they have their label alone.
    double total = 0;
    for (const Segment& segment : m_segments)
        total += std::max(0.0, segment.amount);
    const QFontMetricsF strong(smallFont(QFont::DemiBold));
    const QFontMetricsF plain(smallFont());
    double left = 0;
    double freeAbove = 0;
    double freeRight = width();
    for (const Segment& segment : m_segments) {
        if (segment.amount == 0)
            continue;
        const double wide = total > 0 ? width() * std::max(0.0, segment.amount) / total : 0;
        if (wide > 0)
            painter.fillRect(QRectF(left, scaled(labelHeight), std::max(1.0, wide - gap), scaled(barHeight)),
                             colourOf(segment.part));
        const double nameWidth = strong.horizontalAdvance(segment.name);
        const double textWidth = plain.horizontalAdvance(segment.text);
        if (wide >= std::max(nameWidth, textWidth) + 8) {
            const double below = scaled(labelHeight) + scaled(barHeight) + 2;
            painter.setFont(smallFont(QFont::DemiBold));
            painter.setPen(look.text);
            painter.drawText(QRectF(left, below, wide, scaled(labelHeight)), Qt::AlignLeft | Qt::AlignVCenter,
                             segment.name);
            painter.setFont(smallFont());
            painter.setPen(look.secondary);
            painter.drawText(QRectF(left, below + scaled(labelHeight) - 3, wide, scaled(labelHeight)),
                             Qt::AlignLeft | Qt::AlignVCenter, segment.text);
        } else {
            const double need = nameWidth + 8 + textWidth;
            const double start = std::max(freeAbove, std::min(left, freeRight - need));
            painter.setFont(smallFont(QFont::DemiBold));
            painter.setPen(look.text);
            painter.drawText(QRectF(start, 0, nameWidth + 2, scaled(labelHeight) - 2),
                             Qt::AlignLeft | Qt::AlignVCenter, segment.name);
            painter.setFont(smallFont());
            painter.setPen(look.secondary);
            painter.drawText(QRectF(start + nameWidth + 8, 0, textWidth + 2, scaled(labelHeight) - 2),
                             Qt::AlignLeft | Qt::AlignVCenter, segment.text);
            freeAbove = start + need + 16;
        }
        left += wide;
    }
}

} // namespace tare::views
