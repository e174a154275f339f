// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/planning/filter.h"

#include <QString>
#include <QStringList>

namespace tare::views {

QString filterFieldName(model::FilterField field);            // "Namespace"
QString filterOperatorName(model::FilterOperator comparison); // "starts with"
// A value as it is shown; verdicts, languages and data grades are stored by their ids.
QString filterValueName(model::FilterField field, const std::string& value);
// "Namespace is storefront or payments".
QString conditionText(const model::FilterCondition& condition);
// The whole, for headers of files: "(Namespace is storefront and …) or (…)".
QString filterText(const model::FilterExpression& expression);

// Fields whose values are few and known: their ids, empty for the others.
std::vector<std::string> filterChoices(model::FilterField field);

} // namespace tare::views
