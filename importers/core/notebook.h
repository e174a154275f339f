// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/core/importer.h"

#include <map>
#include <string_view>

namespace tare::importers {

// Keeps the notes and counts of one import report: rejected records one by one up to a limit, everything else
// as one note a code and arguments with a count.
class Notebook
{
public:
    static constexpr std::size_t mostRejectedListed = 1000;

    explicit Notebook(ImportReport& report) : m_report(report) {}

    void reject(std::string_view code, std::vector<std::string> arguments, model::Place place);
    // Counts a note; the first one's place stays.
    void count(NoteKind kind, std::string_view code, std::vector<std::string> arguments, model::Place place);
    // As count() with NoteKind::Skipped; the record counts as skipped.
    void skip(std::string_view code, std::vector<std::string> arguments, model::Place place);
    void keep() { ++m_report.kept; }

private:
    using Key = std::pair<std::string, std::vector<std::string>>;

    ImportReport& m_report;
    std::map<Key, std::size_t> m_counted; // index into the report's notes
};

} // namespace tare::importers
