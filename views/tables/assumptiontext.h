// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/tables/assumptionsmodel.h"

#include <QStringList>

namespace tare::views {

// What rows of assumptions say about where their values come from.

// Of a row: the id of a parameter, "group:…", "family:…", "workload:…" or "workload:…#field".
QString assumptionIdentity(AssumptionsModel::Kind kind, const std::string& id, const std::string& field);

// The first source of the default, for one line.
QString shortSourceText(const model::Parameter& parameter);
// "entered by anna, 25 Nov 2026"; "entered" where nobody is known.
QString enteredText(const std::optional<Entry>& entry);
// "5 of 16 in use".
QString familySourceText(std::size_t members, std::size_t inUse);
// Without unit: "15 % (0–30 %)".
QString defaultText(const model::Parameter& parameter, const NumberText& numbers);
// Two values that differ, short: the likely ones, or the ends where only these differ.
std::pair<QString, QString> differingTexts(const model::Parameter& parameter,
                                           const model::ParameterValue& before,
                                           const model::ParameterValue& after, const NumberText& numbers);
// A choice that was made for a workload.
QString fieldChoiceText(const std::string& field, const std::string& choice);
// What a parameter is and which figures move with it.
QString aboutText(const model::Parameter& parameter);
// The default with its range and grade, what was measured, and each source in full; one line each.
QStringList citationText(const model::Parameter& parameter, const NumberText& numbers);

} // namespace tare::views
