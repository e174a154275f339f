// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/kubernetes/fieldreader.h"

namespace tare::importers {

// Reads one field of a pod's spec, if it is one that is kept; others are left alone. False: invalid JSON.
bool readPodSpecField(FieldReader& reader, std::string_view key, JsonNode value, ObjectFields& fields);

// Puts the shape into its one form (order, no duplicates) once all of its fields are read.
void completePodShape(model::PodShape& shape);

// "cpu" and "memory" of an object of quantities; others are left alone.
bool readAmounts(FieldReader& reader, std::string_view name, JsonNode value, model::ResourceAmounts& amounts);

} // namespace tare::importers
