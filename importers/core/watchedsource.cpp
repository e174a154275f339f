// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/core/watchedsource.h"

namespace tare::importers {

namespace {

constexpr std::chrono::milliseconds interval{100}; // at least four times a second are promised

std::size_t sizeOf(std::size_t size)
{
    return size;
}

std::size_t sizeOf(std::span<char> bytes)
{
    return bytes.size();
}

} // namespace

WatchedSource::WatchedSource(ByteSource& source, const ImportContext& context, const ImportReport& report)
    : m_source(source), m_context(context), m_report(report), m_lastTold(Clock::now())
{
}

template<typename Take> auto WatchedSource::watched(Take take) -> decltype(take())
{
    if (m_context.stop.isStopRequested())
        return model::Error{model::ErrorCode::Cancelled, {}, {.file = name()}};
    auto got = take();
    if (!got || !m_context.progress)
        return got;
    const Clock::time_point now = Clock::now();
    if (sizeOf(*got) == 0 || now - m_lastTold >= interval) {
        m_lastTold = now;
        m_context.progress({bytesDone(), bytesTotal(), m_report.kept, m_report.rejected});
    }
    return got;
}

model::Result<std::size_t> WatchedSource::read(std::span<char> buffer)
{
    return watched([&] { return m_source.read(buffer); });
}

model::Result<std::span<char>> WatchedSource::lend()
{
    return watched([&] { return m_source.lend(); });
}

} // namespace tare::importers
