// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/core/importer.h"
#include "tests/importers/support/recordingsink.h"

#include <string>

namespace tare::tests {

// What one run of an importer gave.
struct ImportRun
{
    model::Result<importers::ImportReport> report = model::Error{};
    RecordingSink sink;

    // Everything that the run said or kept, as text.
    std::string text() const;
};

// Lets the importer read these bytes. pieceSize: how many bytes a read of the source gives at most; 0: as
// many as asked.
ImportRun runImporter(const importers::Importer& importer, std::string bytes, std::size_t pieceSize = 0);
ImportRun runImporter(const importers::Importer& importer, std::string bytes, std::size_t pieceSize,
                      model::Executor& executor);

std::string textOf(const model::Error& error);
std::string textOf(const importers::ImportReport& report);

// A source that gives its bytes in pieces, and fails or is asked to stop where a test wants it.
class PiecewiseSource final : public importers::ByteSource
{
public:
    PiecewiseSource(std::string bytes, std::size_t pieceSize)
        : m_bytes(std::move(bytes)), m_pieceSize(pieceSize)
    {
    }
    // From this offset on every read fails with FileUnreadable.
    void failAt(std::size_t offset) { m_failAt = offset; }

    model::Result<std::size_t> read(std::span<char> buffer) override;
    std::uint64_t bytesDone() const override { return m_taken; }
    std::uint64_t bytesTotal() const override { return m_bytes.size(); }
    importers::FileIdentity identity() const override { return {}; }
    const std::string& name() const override { return m_name; }

private:
    std::string m_name = "pieces";
    std::string m_bytes;
    std::size_t m_pieceSize;
    std::size_t m_taken = 0;
    std::size_t m_failAt = std::string::npos;
};

} // namespace tare::tests
