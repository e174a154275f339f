// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/billing/csv/scanner.h"

#ifdef __x86_64__

#include <immintrin.h>

// Everything below may use AVX2; it is called only where the processor has it.
#ifdef __clang__
#pragma clang attribute push(__attribute__((target("avx2,bmi,popcnt"))), apply_to = function)
#else
#pragma GCC push_options
#pragma GCC target("avx2,bmi,popcnt")
#endif

namespace tare::importers::csv {

namespace {

struct Masks
{
    std::uint64_t quotes;
    std::uint64_t delimiters;
    std::uint64_t feeds;
    std::uint64_t returns;
};

inline std::uint64_t bitsOf(__m256i low, __m256i high, char wanted)
{
    const __m256i pattern = _mm256_set1_epi8(wanted);
    const auto lowBits = static_cast<std::uint32_t>(_mm256_movemask_epi8(_mm256_cmpeq_epi8(low, pattern)));
    const auto highBits = static_cast<std::uint32_t>(_mm256_movemask_epi8(_mm256_cmpeq_epi8(high, pattern)));
    return lowBits | static_cast<std::uint64_t>(highBits) << 32;
}

inline Masks masksOf(const char* at, char delimiter)
{
    const __m256i low = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(at));
    const __m256i high = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(at + 32));
    return {bitsOf(low, high, '"'), bitsOf(low, high, delimiter), bitsOf(low, high, '\n'),
            bitsOf(low, high, '\r')};
}

#include "importers/billing/csv/scanparts.h"

#include "importers/billing/csv/scanloop.h"

} // namespace

void scanAvx2(Scan& scan, const char* begin, const char* end)
{
    scanPieces(scan, begin, end);
}

} // namespace tare::importers::csv

#ifdef __clang__
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif

#endif
