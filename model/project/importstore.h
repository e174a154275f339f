// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/database.h"
#include "model/project/project.h"

// The rows of the imports themselves: what came in, what replaced what, what is hidden.
namespace tare::model::storage {

Result<std::int64_t> writeImport(Database& database, const ImportHeader& header, std::int64_t call,
                                 Timestamp now);

// Completes the row and hides what the import replaces: a visible import into the same cluster with the same
// content, or of the same format from the same place. Where there are several, the newest is named and all
// go.
Result<ImportDone> closeImport(Database& database, std::int64_t id, const ImportClosing& closing,
                               std::optional<Timestamp> observedAt);

// In the order of import.
Result<std::vector<ImportInfo>> readImports(Database& database);

// An unknown id changes nothing.
Status storeImportHidden(Database& database, std::int64_t id, bool isHidden);
// All that one import took the place of.
Status storeReplacedHidden(Database& database, std::int64_t newerId, bool isHidden);

// Only where there is none yet.
Status storeSha256(Database& database, std::int64_t id, const std::string& sha256);

} // namespace tare::model::storage
