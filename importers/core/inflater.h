// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <span>

namespace tare::importers {

// Inflates one gzip member at a time, its header and check sum included.
class Inflater
{
public:
    enum class State { Going, MemberEnd, Bad };
    struct Step
    {
        std::size_t consumed = 0;
        std::size_t produced = 0;
        State state = State::Going;
    };

    virtual ~Inflater() = default;
    // Works until the input is used up, the output is full or the member has ended.
    virtual Step inflate(std::span<const char> input, std::span<char> output) = 0;
    // Makes ready for the next member.
    virtual void reset() = 0;
};

// The fastest that this build has: ISA-L, else zlib.
std::unique_ptr<Inflater> makeInflater();
std::unique_ptr<Inflater> makeZlibInflater();

} // namespace tare::importers
