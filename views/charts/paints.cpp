// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/paints.h"

namespace tare::views {

QColor colourOf(Paint paint, const Colours& look)
{
    switch (paint) {
    case Paint::Stay:
        return look.stay;
    case Paint::RightSized:
        return look.rightSized;
    case Paint::Native:
        return look.native;
    case Paint::Wasm:
        return look.wasm;
    case Paint::Artefacts:
        return look.series[4];
    case Paint::DaemonSets:
        return look.daemonSets;
    case Paint::Unmatched:
        return look.unmatched;
    case Paint::Text:
        return look.text;
    case Paint::Secondary:
        return look.secondary;
    }
    return look.text;
}

QBrush fillOf(Paint paint, double opacity, const Colours& look)
{
    if (!look.isHighContrast)
        return withAlpha(colourOf(paint, look), opacity);
    const auto hatching = [paint] {
        switch (paint) {
        case Paint::Stay:
            return Qt::HorPattern;
        case Paint::RightSized:
            return Qt::DiagCrossPattern;
        case Paint::Native:
            return Qt::FDiagPattern;
        case Paint::Artefacts:
        case Paint::DaemonSets:
            return Qt::VerPattern;
        case Paint::Unmatched:
            return Qt::CrossPattern;
        default:
            return Qt::BDiagPattern;
        }
    };
    return {colourOf(paint, look), hatching()};
}

Qt::PenStyle penStyleOf(LineStyle style)
{
    switch (style) {
    case LineStyle::Dash:
        return Qt::DashLine;
    case LineStyle::Dot:
        return Qt::DotLine;
    case LineStyle::DashDot:
        return Qt::DashDotLine;
    case LineStyle::Solid:
        break;
    }
    return Qt::SolidLine;
}

} // namespace tare::views
