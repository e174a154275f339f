// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace tare::views {

// The source texts are English; this gives them their plural forms: "%n file(s)" becomes "1 file", "3 files". Call it
// once, before the first text is asked for; a translation that is installed later comes first.
void installEnglishTexts(QCoreApplication& application);

} // namespace tare::views
