// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/parameter.h"
#include "views/text/numbertext.h"

#include <QString>

#include <vector>

namespace tare::views {

// "CPU on WebAssembly against containers, Java".
QString parameterName(std::string_view id);
// What it does, in one sentence; empty where it has none.
QString parameterExplanation(std::string_view id);
bool hasParameterText(std::string_view id);
// A parameter that there is once a language or archetype belongs to a family: "density.cpu_factor" of
// "density.cpu_factor.java"; empty for the others. Its name, and the one of the member in it: "Java".
std::string_view parameterFamily(std::string_view id);
QString parameterFamilyName(std::string_view family);
QString parameterMemberName(std::string_view id);
// Where it stands among the others, in the order in which people read them.
std::size_t parameterPlace(std::string_view id);

QString parameterGroupName(std::string_view group);
// Which figures move with the parameters of a group.
QString parameterGroupEffect(std::string_view group);
// All groups, in the order in which people read them.
std::vector<std::string_view> parameterGroups();
// "MiB", "a month" …; empty for plain numbers.
QString parameterUnitName(model::ParameterUnit unit);
// "1.3 (1.1–1.7)", "on", "effective".
QString parameterValueText(const model::Parameter& parameter, const model::ParameterValue& value,
                           const NumberText& numbers);

} // namespace tare::views
