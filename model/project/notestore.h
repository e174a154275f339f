// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/history/edit.h"
#include "model/project/database.h"

#include <map>
#include <string>

// What people keep beside the figures: annotations, saved filters, and how the pages looked.
namespace tare::model::storage {

Result<std::map<std::int64_t, Annotation>> readAnnotations(Database& database);
Status writeAnnotation(Database& database, std::int64_t id, const std::optional<Annotation>& annotation);

Result<std::map<std::string, std::string, std::less<>>> readFilters(Database& database);
Status writeFilter(Database& database, const std::string& name, const std::optional<std::string>& expression);

Result<std::map<std::string, std::string>> readViewStates(Database& database);
Status writeViewState(Database& database, const std::string& page, const std::string& state);

} // namespace tare::model::storage
