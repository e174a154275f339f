// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartpicture.h"

#include "views/charts/chartwidget.h"
#include "views/look/fonts.h"

#include <QBuffer>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>

namespace tare::views {

namespace {

constexpr int margin = 16;
constexpr int narrowest = 320;

double lineHeight(const QFont& font)
{
    return QFontMetricsF(font).height();
}

double headerHeight(const ChartWidget& chart)
{
    return lineHeight(headingFont()) + (chart.subtitle().isEmpty() ? 0 : lineHeight(smallFont())) + 8;
}

QSize pictureSize(const ChartWidget& chart)
{
    return {std::max(scaled(narrowest), chart.width()) + 2 * margin,
            static_cast<int>(headerHeight(chart)) + chart.height() + 2 * margin};
}

void paint(QPainter* painter, const ChartWidget& chart, bool isVector)
{
    const Colours& look = lightColours();
    const QSize size = pictureSize(chart);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(QRect(QPoint(), size), look.base);
    const double width = size.width() - 2 * margin;
    QRectF line(margin, margin, width, lineHeight(headingFont()));
    painter->setFont(headingFont());
    painter->setPen(look.text);
    const auto drawLine = [&](const QString& text) {
        painter->drawText(line, leading(chart),
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(width)));
    };
    drawLine(chart.title());
    if (!chart.subtitle().isEmpty()) {
        line.moveTop(line.bottom());
        line.setHeight(lineHeight(smallFont()));
        painter->setFont(smallFont());
        painter->setPen(look.secondary);
        drawLine(chart.subtitle());
    }
    chart.paintPicture(painter, QRectF(margin, margin + headerHeight(chart), width, chart.height()), look,
                       isVector);
}

} // namespace

QImage pictureOf(const ChartWidget& chart, double scale)
{
    QImage image(pictureSize(chart) * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    paint(&painter, chart, false);
    return image;
}

QByteArray svgOf(const ChartWidget& chart)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(pictureSize(chart));
    generator.setViewBox(QRect(QPoint(), pictureSize(chart)));
    generator.setResolution(96);
    generator.setTitle(chart.title().toHtmlEscaped());
    generator.setDescription(chart.accessibleName().toHtmlEscaped());
    QPainter painter(&generator);
    paint(&painter, chart, true);
    painter.end();
    return bytes;
}

QString savePicture(const ChartWidget& chart, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    const bool isVector = path.endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive);
    const bool isWritten = isVector ? file.write(svgOf(chart)) > 0 : pictureOf(chart, 2).save(&file, "PNG");
    return isWritten && file.commit() ? QString() : file.errorString();
}

} // namespace tare::views
