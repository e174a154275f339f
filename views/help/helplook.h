// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QImage;
class QPalette;
class QString;
class QTextDocument;

namespace tare::views {

// Gives a document that was read from Markdown the look of the window: space around headings, rules in
// tables, a ground behind code.
void dressDocument(QTextDocument& document, const QPalette& palette);
// Pictures are as wide as they are, or as the page where that is narrower.
void fitPictures(QTextDocument& document, int width, double pixelRatio,
                 const std::function<QImage(const QString&)>& picture);

} // namespace tare::views
