// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/database.h"

#include <string>

namespace tare::model::storage {

// See Project::logicalHash(). Every row becomes the digest of its columns, with references replaced by what
// they refer to; tables follow one another, rows in their order. Only charges count as a heap: in which order
// a bill's groups come is no property of the bill.
enum class Hashed { Everything, WhatIsShown /* Project::shownHash() */ };
Result<std::string> hashProject(Database& database, Hashed hashed);

} // namespace tare::model::storage
