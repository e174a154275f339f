// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/billing/csv/row.h"

namespace tare::importers::csv {

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

} // namespace tare::importers::csv
