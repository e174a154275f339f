// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/reports/pdffile.h"

namespace tare::views {

// A PDF as Qt writes it, with what Qt cannot: bookmarks, links from the contents, language, properties with a
// date that is given, an identity that follows from the bytes. Empty, with error filled, where it cannot be
// read.
QByteArray withOutline(const QByteArray& pdf, const SetReport& report, const PdfProperties& properties,
                       QString& error);

} // namespace tare::views
