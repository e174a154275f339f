// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/kubernetes/structuremasks.h"

#include "importers/kubernetes/blockmasks.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace tare::importers {

namespace {

// Always inline, so that it is compiled with the instructions of the loop around it.
[[gnu::always_inline]] inline void put(const BlockMasks& block, StringState& state, StructureMasks& masks)
{
    masks.quotes = block.quotes & ~escapedBytes(block.backslashes, state.isEscaped);
    const std::uint64_t strings = prefixXor(masks.quotes) ^ (state.isInString ? ~std::uint64_t{0} : 0);
    state.isInString = (strings >> 63) != 0;
    masks.opening = block.opening & ~strings;
    masks.closing = block.closing & ~strings;
    masks.newlines = block.newlines;
    masks.lineCount = static_cast<std::uint64_t>(__builtin_popcountll(block.newlines));
    masks.endsInString = state.isInString;
}

#if defined(__x86_64__)

#define TARE_WIDE [[gnu::target("avx2,bmi,popcnt")]]

TARE_WIDE inline std::uint64_t equalBytes(__m256i low, __m256i high, char byte)
{
    const __m256i wanted = _mm256_set1_epi8(byte);
    const auto lowMask = static_cast<std::uint32_t>(_mm256_movemask_epi8(_mm256_cmpeq_epi8(low, wanted)));
    const auto highMask = static_cast<std::uint32_t>(_mm256_movemask_epi8(_mm256_cmpeq_epi8(high, wanted)));
    return lowMask | static_cast<std::uint64_t>(highMask) << 32;
}

TARE_WIDE void maskBlocksWide(const char* bytes, std::size_t blocks, StringState& state,
                              StructureMasks* masks)
{
    StringState current = state;
    const __m256i fold = _mm256_set1_epi8(0x20); // what tells { from [ and } from ]
    for (std::size_t i = 0; i < blocks; ++i, bytes += BlockMasks::size) {
        const __m256i low = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(bytes));
        const __m256i high = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(bytes + 32));
        const __m256i lowFolded = _mm256_or_si256(low, fold);
        const __m256i highFolded = _mm256_or_si256(high, fold);
        BlockMasks block;
        block.quotes = equalBytes(low, high, '"');
        block.backslashes = equalBytes(low, high, '\\');
        block.newlines = equalBytes(low, high, '\n');
        block.opening = equalBytes(lowFolded, highFolded, '{');
        block.closing = equalBytes(lowFolded, highFolded, '}');
        put(block, current, masks[i]);
    }
    state = current;
}

#undef TARE_WIDE

#endif

} // namespace

void maskBlocks(const char* bytes, std::size_t blocks, StringState& state, StructureMasks* masks)
{
    for (std::size_t i = 0; i < blocks; ++i)
        put(classify(bytes + i * BlockMasks::size), state, masks[i]);
}

MaskBlocks fastestMaskBlocks()
{
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") && __builtin_cpu_supports("popcnt"))
        return maskBlocksWide;
#endif
    return maskBlocks;
}

} // namespace tare::importers
