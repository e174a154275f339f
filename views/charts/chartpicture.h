// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

namespace tare::views {

class ChartWidget;

// A chart with its title above it, as large as it is on the screen, in the light palette that is meant for
// paper. SVG holds text as text and no raster image.
QImage pictureOf(const ChartWidget& chart, double scale);
QByteArray svgOf(const ChartWidget& chart);
// PNG at double size or SVG, by the suffix. Answers what went wrong, empty: nothing.
QString savePicture(const ChartWidget& chart, const QString& path);

} // namespace tare::views
