// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"
#include "model/project/schema.h"

#include <string>

namespace tare::model::storage {

// Takes a file of an older schema to the newest: a copy is made, the steps run on it in one transaction, it
// is checked and takes the file's place; the old file stays as backupName(). The caller holds the lock. After
// an error the file is as it was. Errors: DamagedProject, DiskFull, FileUnwritable.
Status migrate(const std::string& file, int fromVersion, const OpenOptions& options, const Schema& schema);

// "<project>-backup-schema1"
std::string backupName(const std::string& file, int version);

} // namespace tare::model::storage
