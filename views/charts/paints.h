// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/plot.h"
#include "views/look/colours.h"

namespace tare::views {

inline QColor colourOf(Paint paint, const Colours& look)
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
    case Paint::Text:
        return look.text;
    case Paint::Secondary:
        return look.secondary;
    }
    return look.text;
}

} // namespace tare::views
