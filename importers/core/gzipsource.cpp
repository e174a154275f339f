// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/core/gzipsource.h"

#include "importers/core/magic.h"

#include <algorithm>
#include <cstring>

namespace tare::importers {

namespace {

constexpr std::size_t inputBlock = 256 * 1024;
// Deflate can give 1,030 bytes for one; bills and cluster exports give 10 to 40 (reliability.md, T3).
constexpr std::uint64_t ratioLimit = 200;
constexpr std::uint64_t ratioFreeBytes = std::uint64_t{64} << 20;

} // namespace

GzipSource::GzipSource(std::unique_ptr<RawInput> input, std::span<const char> start,
                       std::unique_ptr<Inflater> inflater)
    : m_input(std::move(input)), m_inflater(std::move(inflater)), m_buffer(std::max(inputBlock, start.size()))
{
    std::copy(start.begin(), start.end(), m_buffer.begin());
    m_end = start.size();
}

model::Error GzipSource::fault(model::ErrorCode code, std::vector<std::string> arguments) const
{
    return {code, std::move(arguments), {.file = name(), .byteOffset = m_input->done() - waiting().size()}};
}

model::Status GzipSource::refill()
{
    std::memmove(m_buffer.data(), m_buffer.data() + m_begin, m_end - m_begin);
    m_end -= m_begin;
    m_begin = 0;
    const auto got = m_input->read(std::span(m_buffer).subspan(m_end));
    if (!got)
        return got.error();
    m_end += *got;
    m_isInputAtEnd = *got == 0;
    return {};
}

// Between members: another one, the end, or zeros with which tapes and object stores fill up a block.
model::Status GzipSource::startMember()
{
    while (waiting().size() < 2 && !m_isInputAtEnd) {
        if (auto status = refill(); !status)
            return status;
    }
    const std::span<const char> rest = waiting();
    if (isGzip({rest.data(), rest.size()})) {
        m_inflater->reset();
        m_isInMember = true;
        m_hasHadMember = true;
        return {};
    }
    const bool isFiller = std::all_of(rest.begin(), rest.end(), [](char byte) { return byte == 0; });
    if (!isFiller || !m_hasHadMember)
        return fault(model::ErrorCode::BadGzip);
    m_begin = m_end;
    return {};
}

model::Status GzipSource::check(std::span<const char> inflated)
{
    constexpr std::size_t enough = 8;
    if (m_produced < enough) {
        m_firstBytes.append(inflated.data(), std::min(inflated.size(), enough - m_firstBytes.size()));
        if (isArchive(m_firstBytes))
            return fault(model::ErrorCode::NestedArchive);
    }
    m_produced += inflated.size();
    const std::uint64_t taken = m_input->done() - waiting().size();
    if (m_produced > ratioFreeBytes && m_produced / ratioLimit > taken)
        return fault(model::ErrorCode::CompressionBomb, {std::to_string(ratioLimit)});
    return {};
}

model::Result<std::size_t> GzipSource::read(std::span<char> buffer)
{
    std::size_t filled = 0;
    while (filled < buffer.size()) {
        if (!m_isInMember) {
            if (auto status = startMember(); !status)
                return status.error();
            if (!m_isInMember && m_isInputAtEnd)
                break;
            if (!m_isInMember) {
                if (auto status = refill(); !status)
                    return status.error();
                continue;
            }
        }
        const Inflater::Step step = m_inflater->inflate(waiting(), buffer.subspan(filled));
        m_begin += step.consumed;
        if (step.state == Inflater::State::Bad)
            return fault(model::ErrorCode::BadGzip);
        if (auto status = check(buffer.subspan(filled, step.produced)); !status)
            return status.error();
        filled += step.produced;
        if (step.state == Inflater::State::MemberEnd) {
            m_isInMember = false;
        } else if (step.produced == 0 && waiting().empty()) {
            if (m_isInputAtEnd)
                return fault(model::ErrorCode::TruncatedFile);
            if (auto status = refill(); !status)
                return status.error();
        } else if (step.produced == 0 && step.consumed == 0) {
            return fault(model::ErrorCode::BadGzip); // neither takes nor gives: it never would again
        }
    }
    return filled;
}

} // namespace tare::importers
