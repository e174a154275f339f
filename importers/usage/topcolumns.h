// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace tare::importers {

using Words = std::vector<std::string_view>;

// The words of a line, split at runs of blanks and tabs.
Words wordsOf(std::string_view line);

// Where a table of "kubectl top" has what. -1: the table does not have it.
struct TopColumns
{
    int namespaceName = -1;
    int pod = -1;
    int container = -1;
    int cpu = -1;
    int memory = -1;
    int count = 0;
    bool isOfNodes = false;

    // From a header of any version of kubectl; nothing where the words are no such header.
    static std::optional<TopColumns> fromHeader(const Words& words);
    // From a row of a table without header, where the number of columns tells; nothing otherwise.
    static std::optional<TopColumns> fromRow(const Words& words);
};

// A row without header that can be read in two ways: four columns, either namespace and pod or pod and
// container.
bool isAmbiguousRow(const Words& words);

} // namespace tare::importers
