// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/core/notebook.h"

namespace tare::importers {

void Notebook::reject(std::string_view code, std::vector<std::string> arguments, model::Place place)
{
    ++m_report.rejected;
    if (m_report.rejected <= mostRejectedListed)
        m_report.notes.push_back(
            {NoteKind::Rejected, std::string(code), std::move(arguments), std::move(place)});
    else
        count(NoteKind::Rejected, "more-rejected", {}, std::move(place));
}

void Notebook::count(NoteKind kind, std::string_view code, std::vector<std::string> arguments,
                     model::Place place)
{
    const auto [known, isNew] = m_counted.try_emplace({std::string(code), arguments}, m_report.notes.size());
    if (isNew)
        m_report.notes.push_back({kind, std::string(code), std::move(arguments), std::move(place)});
    else
        ++m_report.notes[known->second].count;
}

void Notebook::skip(std::string_view code, std::vector<std::string> arguments, model::Place place)
{
    ++m_report.skipped;
    count(NoteKind::Skipped, code, std::move(arguments), std::move(place));
}

} // namespace tare::importers
