// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/parameter.h"

#include <QString>

#include <string_view>

namespace tare::views {

// What can be entered for one workload: "Replicas" for "replicas". Each field of workloadfields.h has a name.
QString workloadFieldName(std::string_view field);
bool hasWorkloadFieldText(std::string_view field);
model::ParameterUnit workloadFieldUnit(std::string_view field);
// "dotnet-minimal", "same-region" as words; a choice that has no words of its own is shown as it is.
QString choiceName(std::string_view parameter, std::string_view choice);

} // namespace tare::views
