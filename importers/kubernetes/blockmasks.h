// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace tare::importers {

// Which of 64 bytes are what, bit i for byte i. All that the structure of JSON needs at the speed of memory.
struct BlockMasks
{
    static constexpr std::size_t size = 64;

    std::uint64_t quotes = 0;
    std::uint64_t backslashes = 0;
    std::uint64_t opening = 0; // { and [
    std::uint64_t closing = 0; // } and ]
    std::uint64_t newlines = 0;
};

#if defined(__SSE2__)

inline BlockMasks classify(const char* block)
{
    const auto mask = [](__m128i equal) { return static_cast<std::uint64_t>(_mm_movemask_epi8(equal)); };
    BlockMasks masks;
    for (int part = 0; part < 4; ++part) {
        const int shift = part * 16;
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(block + shift));
        // The bit that tells { from [ and } from ] is set for both.
        const __m128i folded = _mm_or_si128(bytes, _mm_set1_epi8(0x20));
        masks.quotes |= mask(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('"'))) << shift;
        masks.backslashes |= mask(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\'))) << shift;
        masks.opening |= mask(_mm_cmpeq_epi8(folded, _mm_set1_epi8('{'))) << shift;
        masks.closing |= mask(_mm_cmpeq_epi8(folded, _mm_set1_epi8('}'))) << shift;
        masks.newlines |= mask(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('\n'))) << shift;
    }
    return masks;
}

#else

inline BlockMasks classify(const char* block)
{
    BlockMasks masks;
    for (std::size_t i = 0; i < BlockMasks::size; ++i) {
        const char byte = block[i];
        const std::uint64_t bit = std::uint64_t{1} << i;
        masks.quotes |= byte == '"' ? bit : 0;
        masks.backslashes |= byte == '\\' ? bit : 0;
        masks.opening |= byte == '{' || byte == '[' ? bit : 0;
        masks.closing |= byte == '}' || byte == ']' ? bit : 0;
        masks.newlines |= byte == '\n' ? bit : 0;
    }
    return masks;
}

#endif

// The bytes that a backslash takes the meaning from. isEscaped: the byte after the block before; then after
// this one.
inline std::uint64_t escapedBytes(std::uint64_t backslashes, bool& isEscaped)
{
    std::uint64_t escaped = isEscaped ? 1 : 0;
    backslashes &= ~escaped;
    isEscaped = false;
    while (backslashes != 0) {
        const int index = __builtin_ctzll(backslashes);
        if (index == 63) {
            isEscaped = true;
            break;
        }
        escaped |= std::uint64_t{2} << index;
        backslashes &= ~(std::uint64_t{3} << index);
    }
    return escaped;
}

// Bit i is set where an odd number of bits up to and including i is.
inline std::uint64_t prefixXor(std::uint64_t bits)
{
    bits ^= bits << 1;
    bits ^= bits << 2;
    bits ^= bits << 4;
    bits ^= bits << 8;
    bits ^= bits << 16;
    bits ^= bits << 32;
    return bits;
}

} // namespace tare::importers
