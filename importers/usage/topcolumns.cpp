// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/usage/topcolumns.h"

#include "importers/kubernetes/quantity.h"

#include <algorithm>

namespace tare::importers {

namespace {

constexpr std::string_view blanks = " \t";

int indexOf(const Words& words, std::string_view word)
{
    const auto found = std::find(words.begin(), words.end(), word);
    return found == words.end() ? -1 : static_cast<int>(found - words.begin());
}

bool has(const Words& words, std::string_view word)
{
    return indexOf(words, word) >= 0;
}

bool isAmount(std::string_view word)
{
    return !word.empty() && word.front() >= '0' && word.front() <= '9' && parseQuantity(word).has_value();
}

// kubectl writes processor use in thousandths and memory with a unit: a row of names alone is not taken for
// one.
bool endsInAmounts(const Words& words)
{
    if (words.size() < 2)
        return false;
    const std::string_view cpu = words[words.size() - 2];
    const std::string_view memory = words.back();
    return isAmount(cpu) && cpu.ends_with('m') && isAmount(memory) && memory.ends_with('i');
}

} // namespace

Words wordsOf(std::string_view line)
{
    Words words;
    std::size_t begin = line.find_first_not_of(blanks);
    while (begin != std::string_view::npos) {
        const std::size_t end = std::min(line.find_first_of(blanks, begin), line.size());
        words.push_back(line.substr(begin, end - begin));
        begin = line.find_first_not_of(blanks, end);
    }
    return words;
}

std::optional<TopColumns> TopColumns::fromHeader(const Words& words)
{
    TopColumns columns;
    columns.cpu = indexOf(words, "CPU(cores)");
    columns.memory = indexOf(words, "MEMORY(bytes)");
    const int name = indexOf(words, "NAME");
    const int pod = indexOf(words, "POD");
    if (columns.cpu < 0 || columns.memory < 0 || name < 0)
        return {};
    columns.namespaceName = indexOf(words, "NAMESPACE");
    columns.pod = pod >= 0 ? pod : name;
    columns.container = pod >= 0 ? name : -1;
    columns.count = static_cast<int>(words.size());
    columns.isOfNodes = has(words, "CPU(%)") || has(words, "CPU%");
    return columns;
}

std::optional<TopColumns> TopColumns::fromRow(const Words& words)
{
    const bool isNode = words.size() == 5 && words[2].ends_with('%') && words[4].ends_with('%');
    if (isNode)
        return TopColumns{-1, 0, -1, 1, 3, 5, true};
    if (!endsInAmounts(words))
        return {};
    if (words.size() == 3)
        return TopColumns{-1, 0, -1, 1, 2, 3, false};
    if (words.size() == 5)
        return TopColumns{0, 1, 2, 3, 4, 5, false};
    return {};
}

bool isAmbiguousRow(const Words& words)
{
    return words.size() == 4 && endsInAmounts(words);
}

} // namespace tare::importers
