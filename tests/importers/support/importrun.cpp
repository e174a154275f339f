// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/importers/support/importrun.h"

#include <algorithm>

namespace tare::tests {

namespace {

std::string textOf(const model::Place& place)
{
    return ' ' + place.file + ' ' + std::to_string(place.line) + ':' + std::to_string(place.column) + ' ' +
           std::to_string(place.byteOffset) + ' ' + place.path;
}

} // namespace

model::Result<std::size_t> PiecewiseSource::read(std::span<char> buffer)
{
    if (m_taken >= m_failAt)
        return model::Error{model::ErrorCode::FileUnreadable, {"test"}, {.file = m_name}};
    std::size_t size = std::min(buffer.size(), m_bytes.size() - m_taken);
    if (m_pieceSize > 0)
        size = std::min(size, m_pieceSize);
    size = std::min(size, m_failAt - m_taken);
    std::copy_n(m_bytes.data() + m_taken, size, buffer.data());
    m_taken += size;
    return size;
}

ImportRun runImporter(const importers::Importer& importer, std::string bytes, std::size_t pieceSize)
{
    model::InlineExecutor executor;
    return runImporter(importer, std::move(bytes), pieceSize, executor);
}

ImportRun runImporter(const importers::Importer& importer, std::string bytes, std::size_t pieceSize,
                      model::Executor& executor)
{
    PiecewiseSource source(std::move(bytes), pieceSize);
    ImportRun run;
    run.report = importer.read(source, {&run.sink, nullptr}, {{}, {}, executor});
    return run;
}

std::string textOf(const model::Error& error)
{
    std::string text = "error " + std::to_string(static_cast<int>(error.code));
    for (const std::string& argument : error.arguments)
        text += " [" + argument + ']';
    return text + textOf(error.place) + '\n';
}

std::string textOf(const importers::ImportReport& report)
{
    std::string text = report.format + ' ' + report.version + ' ' + std::to_string(report.kept) + ' ' +
                       std::to_string(report.rejected) + ' ' + std::to_string(report.skipped) + '\n';
    for (const importers::Note& note : report.notes) {
        text += "note " + std::to_string(static_cast<int>(note.kind)) + ' ' + note.code;
        for (const std::string& argument : note.arguments)
            text += " [" + argument + ']';
        text += textOf(note.place) + " x" + std::to_string(note.count) + '\n';
    }
    return text;
}

std::string ImportRun::text() const
{
    return (report ? textOf(*report) : textOf(report.error())) + sink.text();
}

} // namespace tare::tests
