// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/plot.h"

#include <QRectF>
#include <QSizeF>

namespace tare::views {

// Where the parts of a plot lie in an area of a given size, with the fonts that are in force. Axes of money
// and time run from left to right in every language; bars are mirrored with the script.
class PlotLayout
{
public:
    PlotLayout(const Plot& plot, const QSizeF& size, bool isRightToLeft = false, std::size_t firstBar = 0);

    QSizeF size() const { return m_size; }
    const QRectF& field() const { return m_field; } // between the axes
    bool isMirrored() const { return m_isMirrored; }
    QPointF place(const QPointF& value) const;
    double valueAt(double pixel) const; // on the x axis

    // Of many bars those are shown that fit.
    std::size_t firstBar() const { return m_firstBar; }
    std::size_t barCount() const { return m_barCount; }
    QRectF barRow(std::size_t bar) const; // over the whole width
    QRectF barName(std::size_t bar) const;

private:
    void layOutBars(const Plot& plot);
    QRectF mirrored(const QRectF& area) const;

    QSizeF m_size;
    QRectF m_field;
    double m_fromX, m_toX, m_fromY, m_toY;
    bool m_isMirrored = false;
    std::size_t m_firstBar = 0;
    std::size_t m_barCount = 0;
    double m_rowHeight = 0;
    double m_nameWidth = 0;
};

} // namespace tare::views
