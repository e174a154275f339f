// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation/dataquality.h"

#include <QString>

namespace tare::views {

QString qualityName(model::QualityKind kind);   // "Workloads with usage"
QString qualityAdvice(model::QualityKind kind); // what to import or enter to do better

} // namespace tare::views
