// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/core/importer.h"

#include <chrono>

namespace tare::importers {

// Hands on the bytes of another source; between two reads it asks whether to stop (then it fails with
// Cancelled) and tells how far the import is, with the report's counts.
class WatchedSource final : public ByteSource
{
public:
    WatchedSource(ByteSource& source, const ImportContext& context, const ImportReport& report);

    model::Result<std::size_t> read(std::span<char> buffer) override;
    std::uint64_t bytesDone() const override { return m_source.bytesDone(); }
    std::uint64_t bytesTotal() const override { return m_source.bytesTotal(); }
    FileIdentity identity() const override { return m_source.identity(); }
    const std::string& name() const override { return m_source.name(); }

    // While it is quiet others may read, on other threads and one at a time; progress is then told by tell()
    // alone, on the importing thread.
    void setQuiet(bool isQuiet) { m_isQuiet = isQuiet; }
    void tell();

private:
    using Clock = std::chrono::steady_clock;

    ByteSource& m_source;
    const ImportContext& m_context;
    const ImportReport& m_report;
    Clock::time_point m_lastTold;
    bool m_isQuiet = false;
};

} // namespace tare::importers
