// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation/evaluation.h"
#include "views/text/numbertext.h"
#include "views/text/parameterinput.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace tare::views {

// What a person may enter: a parameter of the scenario, or what is known better about one workload.
struct Input
{
    QString name;     // parameter id or name of a workload's field
    QString workload; // id; empty for a parameter
    bool operator==(const Input&) const = default;
};

// How an input is entered.
struct InputForm
{
    enum class Kind { Range, Switch, Choice, Text };
    Kind kind = Kind::Range;
    InputField field;                                 // Range
    std::vector<std::pair<QString, QString>> choices; // id and name
};
std::optional<InputForm> inputForm(const Input& input, const NumberText& numbers);

// "Effort", "Node price".
QString inputName(const Input& input);

// The value that a scenario has for it; for a workload what the evaluation took where nothing is entered.
// Absent: nothing is entered, and nothing stands for it.
std::optional<model::ParameterValue> enteredValue(const Input& input, const model::Scenario& scenario);
std::optional<model::ParameterValue> valueInForce(const Input& input, const model::Evaluation& evaluation);
// As it is read: "1.3 (1.1–1.7)", "Java", "on".
QString inputValueText(const Input& input, const std::optional<model::ParameterValue>& value,
                       const NumberText& numbers);

// The scenario with the input changed; after absent: as derived, or the default. Nothing where the input
// cannot hold such a value.
std::optional<model::Scenario> withInput(const model::Scenario& scenario, const Input& input,
                                         const std::optional<model::ParameterValue>& after);

// Three numbers as typed, low and high may be empty. The range, or a sentence that says what is wrong.
std::variant<model::Range, QString> parseRange(const QString& low, const QString& likely, const QString& high,
                                               const InputForm& form, const NumberText& numbers);

// The fields of a workload that are offered, in this order.
std::vector<QString> offeredWorkloadFields();

} // namespace tare::views
