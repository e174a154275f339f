// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"

#include <QString>

namespace tare::views {

// One line of the import report as a sentence. A code without a sentence of its own gets a general one that
// names the code, so that nothing is hidden.
QString sentence(const model::ImportNote& note);
bool hasOwnSentence(const std::string& noteCode);

// "Rejected", "Assumed", "Skipped", "Cannot be told".
QString noteKindName(const std::string& kind);

// "3 rejected: line 17, column 5: …"
QString noteLine(const model::ImportNote& note);

} // namespace tare::views
