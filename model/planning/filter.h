// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

// Which workloads of a ranking are looked at, as a value that can be written down:
//
//   expression = set { "or" set }            empty: everything
//   set        = condition { "and" condition }
//   condition  = field operator value { "," value }
//   field      = any | name | namespace | cluster | kind | team | verdict | language | target | data | reason
//   operator   = is | is-not | contains | starts-with | ends-with | matches
//   value      = word, or text in double quotes with \" and \\ inside
//
// One of the values is enough; for is-not none may be equal. Upper and lower case are the same.
namespace tare::model {

enum class FilterField { Any, Name, Namespace, Cluster, Kind, Team, Verdict, Language, Target, Data, Reason };
inline constexpr std::size_t filterFieldCount = 11;
enum class FilterOperator { Is, IsNot, Contains, StartsWith, EndsWith, Matches };
inline constexpr std::size_t filterOperatorCount = 6;

struct FilterCondition
{
    FilterField field = FilterField::Any;
    FilterOperator comparison = FilterOperator::Contains;
    std::vector<std::string> values;
    bool operator==(const FilterCondition&) const = default;
};

using FilterSet = std::vector<FilterCondition>; // all of them hold

struct FilterExpression
{
    std::vector<FilterSet> sets; // one of them holds; none: everything matches
    bool isEmpty() const { return sets.empty(); }
    bool operator==(const FilterExpression&) const = default;
};

// The names of fields and operators in the grammar.
std::string_view filterFieldId(FilterField field);
std::string_view filterOperatorId(FilterOperator comparison);

// Errors: BadValue with what was expected (field, operator, value, quote, and-or, end) and the byte where,
// from 1.
Result<FilterExpression> parseFilter(std::string_view text);
// What parseFilter() reads again as the same value.
std::string formatFilter(const FilterExpression& expression);

// The conditions, too, in every set.
FilterExpression narrowed(FilterExpression expression, const FilterSet& conditions);

// The texts of one workload by field; those of fields that an expression does not name may be empty.
using FilterTexts = std::array<std::string_view, filterFieldCount>;

// Both sides folded: with toLower() here or by whoever knows more than ASCII.
bool isMatch(const FilterExpression& expression, const FilterTexts& texts);
// Whether the expression looks at a field.
bool names(const FilterExpression& expression, FilterField field);
// Values folded by the function given.
FilterExpression folded(FilterExpression expression, std::string (*fold)(std::string_view));
// ASCII letters alone.
std::string toLower(std::string_view text);

// The flexible match: the pattern stands somewhere in the text when both are read without separators
// (- _ . / and space), * standing for anything and ? for one character: "cartapi" matches "cart-api-v2".
bool isFlexibleMatch(std::string_view pattern, std::string_view text);

} // namespace tare::model
