// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/billing/csv/row.h"

namespace tare::importers::csv {

bool isNull(std::string_view field)
{
    return field.empty() || field == "\"\"" || field == "NULL" || field == "null";
}

std::string_view textOf(std::string_view field, std::string& scratch)
{
    if (!isQuoted(field))
        return field;
    const std::size_t quote = field.find('"', 1);
    if (quote == field.size() - 1)
        return field.substr(1, quote - 1);
    scratch.clear();
    bool isInside = true;
    for (std::size_t i = 1; i < field.size(); ++i) {
        if (!isInside || field[i] != '"') {
            scratch += field[i];
        } else if (i + 1 < field.size() && field[i + 1] == '"') {
            scratch += '"';
            ++i;
        } else {
            isInside = false;
        }
    }
    return scratch;
}

std::string_view valueOf(std::string_view field)
{
    if (field.size() >= 2 && field.front() == '"' && field.back() == '"')
        field = field.substr(1, field.size() - 2);
    while (!field.empty() && field.front() == ' ')
        field.remove_prefix(1);
    while (!field.empty() && field.back() == ' ')
        field.remove_suffix(1);
    return field;
}

} // namespace tare::importers::csv
