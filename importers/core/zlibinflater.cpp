// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/core/inflater.h"

#include <algorithm>
#include <limits>
#include <new>

#include <zlib.h>

namespace tare::importers {

namespace {

uInt pieceOf(std::size_t size)
{
    return static_cast<uInt>(std::min<std::size_t>(size, std::numeric_limits<uInt>::max()));
}

class ZlibInflater final : public Inflater
{
public:
    ZlibInflater()
    {
        constexpr int gzipWindow = 15 + 16; // the largest window, gzip header and trailer
        if (inflateInit2(&m_stream, gzipWindow) != Z_OK)
            throw std::bad_alloc();
    }
    ~ZlibInflater() override { inflateEnd(&m_stream); }
    ZlibInflater(const ZlibInflater&) = delete;
    ZlibInflater& operator=(const ZlibInflater&) = delete;

    Step inflate(std::span<const char> input, std::span<char> output) override
    {
        const uInt available = pieceOf(input.size());
        const uInt room = pieceOf(output.size());
        m_stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(input.data()));
        m_stream.avail_in = available;
        m_stream.next_out = reinterpret_cast<Bytef*>(output.data());
        m_stream.avail_out = room;
        const int code = ::inflate(&m_stream, Z_NO_FLUSH);
        Step step{available - m_stream.avail_in, room - m_stream.avail_out, State::Going};
        if (code == Z_STREAM_END)
            step.state = State::MemberEnd;
        else if (code != Z_OK && code != Z_BUF_ERROR)
            step.state = State::Bad;
        return step;
    }

    void reset() override { inflateReset(&m_stream); }

private:
    z_stream m_stream{};
};

} // namespace

std::unique_ptr<Inflater> makeZlibInflater()
{
    return std::make_unique<ZlibInflater>();
}

#ifndef TARE_HAS_ISAL
std::unique_ptr<Inflater> makeInflater()
{
    return makeZlibInflater();
}
#endif

} // namespace tare::importers
