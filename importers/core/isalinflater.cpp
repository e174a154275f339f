// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/core/inflater.h"

#include <algorithm>

#include <isa-l/igzip_lib.h>

namespace tare::importers {

namespace {

constexpr std::size_t largestPiece = std::size_t{1} << 30; // the library counts in 32 bits

std::uint32_t pieceOf(std::size_t size)
{
    return static_cast<std::uint32_t>(std::min(size, largestPiece));
}

class IsalInflater final : public Inflater
{
public:
    IsalInflater()
    {
        isal_inflate_init(&m_state);
        m_state.crc_flag = ISAL_GZIP;
    }

    Step inflate(std::span<const char> input, std::span<char> output) override
    {
        const std::uint32_t available = pieceOf(input.size());
        const std::uint32_t room = pieceOf(output.size());
        m_state.next_in = reinterpret_cast<std::uint8_t*>(const_cast<char*>(input.data()));
        m_state.avail_in = available;
        m_state.next_out = reinterpret_cast<std::uint8_t*>(output.data());
        m_state.avail_out = room;
        const int code = isal_inflate(&m_state);
        Step step{available - m_state.avail_in, room - m_state.avail_out, State::Going};
        if (code < 0 || code == ISAL_NEED_DICT)
            step.state = State::Bad;
        else if (m_state.block_state == ISAL_BLOCK_FINISH)
            step.state = State::MemberEnd;
        return step;
    }

    void reset() override { isal_inflate_reset(&m_state); }

private:
    inflate_state m_state{};
};

} // namespace

std::unique_ptr<Inflater> makeInflater()
{
    return std::make_unique<IsalInflater>();
}

} // namespace tare::importers
