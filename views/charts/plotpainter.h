// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/labelplacer.h"
#include "views/charts/plotcursor.h"
#include "views/charts/plotlayout.h"
#include "views/look/colours.h"

class QPainter;

namespace tare::views {

// Paints a plot anywhere: on the screen, into a picture, as vectors. All text is painted as it is; labels
// keep out of each other's way.
class PlotPainter
{
public:
    PlotPainter(const Plot& plot, const PlotLayout& layout, const Colours& look);
    // The mark or bar with this id gets a ring and the first label.
    void setSelected(const QString& id) { m_selected = id; }
    // For files that programs read: every text stands in them once.
    void setVector(bool isVector) { m_isVector = isVector; }

    void setFootnote(const QString& footnote) { m_footnote = footnote; }

    // Everything that stays when the cursor moves.
    void paint(QPainter* painter);
    void paintCursor(QPainter* painter, const CursorStop& stop) const;

private:
    void paintTicks(QPainter* painter) const;
    void paintCaptions(QPainter* painter) const;
    void paintBars(QPainter* painter) const;
    void paintBar(QPainter* painter, const PlotBar& bar, const QRectF& row) const;
    void paintGuides(QPainter* painter);
    void paintNotes(QPainter* painter);
    void paintMarks(QPainter* painter);
    void paintMark(QPainter* painter, const PlotMark& mark) const;
    // plotlabels.cpp
    void paintEndLabels(QPainter* painter);
    void paintFieldLabels(QPainter* painter);
    QRectF aboveField(const PlotSeries& series, const QSizeF& size) const;
    void paintMarkLabels(QPainter* painter);
    QRectF besideGuide(const PlotMark& mark, const QSizeF& size) const;
    std::optional<QRectF> belowMark(const PlotMark& mark, const QSizeF& size) const;
    void paintMarkLabel(QPainter* painter, const PlotMark& mark, const QRectF& area) const;
    void drawHaloText(QPainter* painter, const QRectF& area, int flags, const QString& text) const;

    bool isSelected(const QString& id) const { return !id.isEmpty() && id == m_selected; }

    const Plot& m_plot;
    const PlotLayout& m_layout;
    const Colours& m_look;
    LabelPlacer m_labels;
    QString m_selected;
    QString m_footnote;
    bool m_isVector = false;
};

} // namespace tare::views
