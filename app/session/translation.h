// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace tare::app {

// Gives the application the texts of the user's language, or English with its plural forms.
void installTranslation(QCoreApplication& application);

} // namespace tare::app
