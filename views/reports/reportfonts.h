// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/reports/pagesetter.h"

#include <QFont>
#include <QStringList>

#include <memory>

class QTextLayout;

namespace tare::views {

// The first of the families that are good for reports that this computer has and whose digits are equally
// wide, so that amounts stand under each other; the same on screen and paper.
QString reportFamily();
// That family, and those that have what it lacks: Arabic letters and digits.
QStringList reportFamilies();
// Text is laid out this many times larger than it is set, and drawn smaller again, so that its widths do not
// depend on the pixels of a screen.
inline constexpr double fineness = 10;
QFont reportFont(ReportFont font);
double lineHeightOf(ReportFont font); // from line to line

// A text broken in a width (of the page), in fine units. Among text from right to left, one that is foreign
// as a whole - a citation, a formula, a path - keeps its own direction, and with it its points and brackets.
std::unique_ptr<QTextLayout> layOut(const QString& text, ReportFont font, double width, bool isRightToLeft);
// A text as it breaks in a width.
struct BrokenText
{
    int lines = 0;
    double width = 0; // of the longest line
};
BrokenText brokenText(const QString& text, ReportFont font, double width, bool isRightToLeft);

} // namespace tare::views
