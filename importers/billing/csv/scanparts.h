// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of the vector scanner for processors that have nothing better (scanloop.h). Without include guard on
// purpose: it is no interface.

// Bit i: an odd number of bits up to and with i.
inline std::uint64_t oddParity(std::uint64_t bits)
{
    bits ^= bits << 1;
    bits ^= bits << 2;
    bits ^= bits << 4;
    bits ^= bits << 8;
    bits ^= bits << 16;
    bits ^= bits << 32;
    return bits;
}

inline void storePositions(Scan& scan, std::uint64_t bits, std::uint32_t position)
{
    const auto count = static_cast<std::size_t>(__builtin_popcountll(bits));
    std::uint32_t* out = scan.separators + scan.separatorCount;
    // Few enough in most pieces of 64 bytes that a fixed number of stores is cheaper than asking each time.
    for (int i = 0; i < 4; ++i) {
        out[i] = position + static_cast<std::uint32_t>(__builtin_ctzll(bits | (std::uint64_t{1} << 63)));
        bits &= bits - 1;
    }
    for (std::size_t i = 4; i < count; ++i) {
        out[i] = position + static_cast<std::uint32_t>(__builtin_ctzll(bits));
        bits &= bits - 1;
    }
    scan.separatorCount += count;
}
