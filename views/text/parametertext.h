// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/parameter.h"
#include "views/text/numbertext.h"

#include <QString>

namespace tare::views {

// "CPU on WebAssembly against containers, Java".
QString parameterName(std::string_view id);
// What it does, in one sentence; empty where it has none.
QString parameterExplanation(std::string_view id);
bool hasParameterText(std::string_view id);

QString parameterGroupName(std::string_view group);
// "MiB", "a month" …; empty for plain numbers.
QString parameterUnitName(model::ParameterUnit unit);
// "1.3 (1.1–1.7)", "on", "effective".
QString parameterValueText(const model::Parameter& parameter, const model::ParameterValue& value,
                           const NumberText& numbers);

} // namespace tare::views
