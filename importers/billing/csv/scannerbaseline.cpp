// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/billing/csv/scanner.h"

#ifdef __x86_64__

#include <emmintrin.h>

namespace tare::importers::csv {

namespace {

struct Masks
{
    std::uint64_t quotes = 0;
    std::uint64_t delimiters = 0;
    std::uint64_t feeds = 0;
    std::uint64_t returns = 0;
};

inline std::uint64_t bitsOf(__m128i bytes, __m128i wanted)
{
    return static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, wanted)));
}

inline Masks masksOf(const char* at, char delimiter)
{
    const __m128i quote = _mm_set1_epi8('"');
    const __m128i comma = _mm_set1_epi8(delimiter);
    const __m128i feed = _mm_set1_epi8('\n');
    const __m128i back = _mm_set1_epi8('\r');
    Masks masks;
    for (int part = 0; part < 4; ++part) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at + 16 * part));
        masks.quotes |= bitsOf(bytes, quote) << (16 * part);
        masks.delimiters |= bitsOf(bytes, comma) << (16 * part);
        masks.feeds |= bitsOf(bytes, feed) << (16 * part);
        masks.returns |= bitsOf(bytes, back) << (16 * part);
    }
    return masks;
}

#include "importers/billing/csv/scanparts.h"

#include "importers/billing/csv/scanloop.h"

} // namespace

void scanBaseline(Scan& scan, const char* begin, const char* end)
{
    scanPieces(scan, begin, end);
}

} // namespace tare::importers::csv

#endif
