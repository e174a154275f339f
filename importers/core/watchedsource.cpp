// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/core/watchedsource.h"

namespace tare::importers {

namespace {

constexpr std::chrono::milliseconds interval{100}; // at least four times a second are promised

} // namespace

WatchedSource::WatchedSource(ByteSource& source, const ImportContext& context, const ImportReport& report)
    : m_source(source), m_context(context), m_report(report), m_lastTold(Clock::now())
{
}

model::Result<std::size_t> WatchedSource::read(std::span<char> buffer)
{
    if (m_context.stop.isStopRequested())
        return model::Error{model::ErrorCode::Cancelled, {}, {.file = name()}};
    auto got = m_source.read(buffer);
    if (got && !m_isQuiet && (*got == 0 || Clock::now() - m_lastTold >= interval))
        tell();
    return got;
}

void WatchedSource::tell()
{
    m_lastTold = Clock::now();
    if (m_context.progress)
        m_context.progress({bytesDone(), bytesTotal(), m_report.kept, m_report.rejected});
}

} // namespace tare::importers
