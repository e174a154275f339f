// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/billing/csv/scanner.h"

#ifdef __x86_64__

#include <immintrin.h>

// Everything below may use AVX-512; it is called only where the processor has it.
#ifdef __clang__
#pragma clang attribute push(__attribute__((target("avx512f,avx512bw,avx512vbmi2,avx2,bmi,popcnt,pclmul"))), \
                             apply_to = function)
#else
// Its headers use a variable for "anything" that the compiler takes for forgotten.
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#pragma GCC push_options
#pragma GCC target("avx512f,avx512bw,avx512vbmi2,avx2,bmi,popcnt,pclmul")
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

inline Masks masksOf(const char* at, char delimiter)
{
    const __m512i bytes = _mm512_loadu_si512(at);
    const auto bitsOf = [bytes](char wanted) -> std::uint64_t {
        return _mm512_cmpeq_epi8_mask(bytes, _mm512_set1_epi8(wanted));
    };
    return {bitsOf('"'), bitsOf(delimiter), bitsOf('\n'), bitsOf('\r')};
}

// A product without carries by all ones.
inline std::uint64_t oddParity(std::uint64_t bits)
{
    const __m128i product =
        _mm_clmulepi64_si128(_mm_cvtsi64_si128(static_cast<long long>(bits)), _mm_set1_epi8('\xFF'), 0);
    return static_cast<std::uint64_t>(_mm_cvtsi128_si64(product));
}

// The numbers of the bits, moved together. More than sixteen are rare.
inline void storePositions(Scan& scan, std::uint64_t bits, std::uint32_t position)
{
    alignas(64) static constexpr std::uint8_t numbers[64] = {
        0,  1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21,
        22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43,
        44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63};
    const auto count = static_cast<std::size_t>(__builtin_popcountll(bits));
    const __m512i found = _mm512_maskz_compress_epi8(bits, _mm512_load_si512(numbers));
    const __m512i base = _mm512_set1_epi32(static_cast<int>(position));
    std::uint32_t* const out = scan.separators + scan.separatorCount;
    const auto store = [&](std::size_t first, __m128i part) {
        _mm512_storeu_si512(out + first, _mm512_add_epi32(_mm512_cvtepu8_epi32(part), base));
    };
    store(0, _mm512_castsi512_si128(found));
    if (count > 16) {
        store(16, _mm512_extracti32x4_epi32(found, 1));
        store(32, _mm512_extracti32x4_epi32(found, 2));
        store(48, _mm512_extracti32x4_epi32(found, 3));
    }
    scan.separatorCount += count;
}

#include "importers/billing/csv/scanloop.h"

} // namespace

void scanAvx512(Scan& scan, const char* begin, const char* end)
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
