// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace tare::importers {

// Multiply and fold: a good mix of 64 bits at the price of one multiplication.
inline std::uint64_t mixHash(std::uint64_t a, std::uint64_t b)
{
    const auto product = static_cast<unsigned __int128>(a) * b;
    return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
}

inline std::uint64_t loadBytes(const char* at, std::size_t count)
{
    std::uint64_t value = 0;
    std::memcpy(&value, at, count);
    return value;
}

// For tables in memory only: never stored, differs between kinds of machine.
inline std::uint64_t hashOf(std::string_view bytes, std::uint64_t seed = 0)
{
    constexpr std::uint64_t first = 0x9E3779B97F4A7C15;
    constexpr std::uint64_t second = 0xD6E8FEB86659FD93;
    std::uint64_t left = seed ^ first;
    std::uint64_t right = seed + second + bytes.size();
    const char* at = bytes.data();
    std::size_t size = bytes.size();
    for (; size >= 32; size -= 32, at += 32) {
        // Two independent chains, so that the processor works on both at once.
        left = mixHash(loadBytes(at, 8) ^ left, loadBytes(at + 8, 8) ^ first);
        right = mixHash(loadBytes(at + 16, 8) ^ right, loadBytes(at + 24, 8) ^ second);
    }
    for (; size >= 8; size -= 8, at += 8)
        left = mixHash(loadBytes(at, 8) ^ left, first);
    if (size > 0)
        right = mixHash(loadBytes(at, size) ^ right, second);
    return mixHash(left ^ first, right ^ second);
}

// As hashOf() of several pieces, without the price of finishing each; where one ends is part of the hash.
class PiecesHash
{
public:
    explicit PiecesHash(std::uint64_t seed) : m_left(seed ^ first), m_right(seed + second) {}

    void add(std::string_view piece)
    {
        const char* at = piece.data();
        std::size_t size = piece.size();
        m_right += size * first;
        for (; size >= 64; size -= 64, at += 64) {
            m_left = mixHash(loadBytes(at, 8) ^ m_left, loadBytes(at + 8, 8) ^ first);
            m_right = mixHash(loadBytes(at + 16, 8) ^ m_right, loadBytes(at + 24, 8) ^ second);
            m_third = mixHash(loadBytes(at + 32, 8) ^ m_third, loadBytes(at + 40, 8) ^ first);
            m_fourth = mixHash(loadBytes(at + 48, 8) ^ m_fourth, loadBytes(at + 56, 8) ^ second);
        }
        for (; size >= 32; size -= 32, at += 32) {
            m_left = mixHash(loadBytes(at, 8) ^ m_left, loadBytes(at + 8, 8) ^ first);
            m_right = mixHash(loadBytes(at + 16, 8) ^ m_right, loadBytes(at + 24, 8) ^ second);
        }
        for (; size >= 8; size -= 8, at += 8)
            m_left = mixHash(loadBytes(at, 8) ^ m_left, first);
        if (size > 0)
            m_right = mixHash(loadRest(piece, at, size) ^ m_right, second);
    }
    std::uint64_t finish() const
    {
        return mixHash(mixHash(m_left ^ first, m_right ^ second) ^ m_third, m_fourth ^ second);
    }

private:
    static constexpr std::uint64_t first = 0x9E3779B97F4A7C15;
    static constexpr std::uint64_t second = 0xD6E8FEB86659FD93;

    // Loads of a fixed size, which may take bytes in twice, are cheaper than a copy of a few.
    static std::uint64_t loadRest(std::string_view piece, const char* at, std::size_t size)
    {
        if (piece.size() >= 8)
            return loadBytes(piece.data() + piece.size() - 8, 8);
        if (size >= 4)
            return loadBytes(at, 4) << 32 | loadBytes(at + size - 4, 4);
        return loadBytes(at, 1) << 16 | loadBytes(at + size / 2, 1) << 8 | loadBytes(at + size - 1, 1);
    }

    // Independent chains, so that the processor works on all at once.
    std::uint64_t m_left;
    std::uint64_t m_right;
    std::uint64_t m_third = first;
    std::uint64_t m_fourth = second;
};

} // namespace tare::importers
