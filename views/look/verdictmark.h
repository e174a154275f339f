// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation/evaluation.h"

#include <QIcon>
#include <QPalette>

class QPainter;

namespace tare::views {

struct Colours;

// The shape of a verdict in its colour: table cells, chips and chart marks use the same. area is square.
void paintVerdict(QPainter* painter, const QRectF& area, model::Verdict verdict, const Colours& look);
void paintVerdict(QPainter* painter, const QRectF& area, model::Verdict verdict, const QPalette& palette);

} // namespace tare::views
