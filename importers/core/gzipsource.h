// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/core/bytesource.h"
#include "importers/core/inflater.h"
#include "importers/core/rawinput.h"

#include <memory>
#include <vector>

namespace tare::importers {

// A gzip file of one or several members, inflated while it is read. Refuses what inflates to another archive
// and what inflates out of all proportion.
class GzipSource final : public ByteSource
{
public:
    // start: bytes already taken from the input.
    GzipSource(std::unique_ptr<RawInput> input, std::span<const char> start,
               std::unique_ptr<Inflater> inflater);

    model::Result<std::size_t> read(std::span<char> buffer) override;
    // What is inflated first after each call is copied once more: what it refers to lies in another buffer.
    std::size_t usualRead() const override { return std::size_t{1} << 20; }
    std::uint64_t bytesDone() const override { return m_input->done(); }
    std::uint64_t bytesTotal() const override { return m_input->total(); }
    FileIdentity identity() const override { return m_input->identity(); }
    const std::string& name() const override { return m_input->name(); }

private:
    model::Status refill();
    model::Status startMember();
    model::Status check(std::span<const char> inflated);
    std::span<const char> waiting() const { return {m_buffer.data() + m_begin, m_end - m_begin}; }
    model::Error fault(model::ErrorCode code, std::vector<std::string> arguments = {}) const;

    std::unique_ptr<RawInput> m_input;
    std::unique_ptr<Inflater> m_inflater;
    std::vector<char> m_buffer;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    std::uint64_t m_produced = 0;
    std::string m_firstBytes; // of what was inflated, until there are enough to know an archive
    bool m_isInMember = false;
    bool m_hasHadMember = false;
    bool m_isInputAtEnd = false;
};

} // namespace tare::importers
