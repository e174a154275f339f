// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/core/importer.h"

#include <memory>

namespace tare::importers {

// "kubernetes-json": what kubectl get -o json and the API give. Lists of any mix, typed lists, single
// objects, arrays of objects, several documents one after the other and one object a line.
std::unique_ptr<Importer> makeKubernetesImporter();

} // namespace tare::importers
