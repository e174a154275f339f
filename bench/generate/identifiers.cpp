// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/generate/identifiers.h"

#include <algorithm>
#include <cstdint>

namespace tare::bench {

namespace {

std::uint64_t stirred(std::uint64_t state)
{
    return state * 6364136223846793005u + 1442695040888963407u;
}

std::uint64_t hashed(const std::string& seed)
{
    std::uint64_t state = 1469598103934665603u; // FNV-1a
    for (const char c : seed)
        state = (state ^ static_cast<unsigned char>(c)) * 1099511628211u;
    return state;
}

} // namespace

std::string padded(int number, int width)
{
    std::string digits = std::to_string(number);
    return std::string(static_cast<std::size_t>(width) - std::min<std::size_t>(digits.size(), width), '0') +
           digits;
}

std::string hexadecimal(const std::string& seed, int digits)
{
    std::uint64_t state = hashed(seed);
    std::string text;
    while (static_cast<int>(text.size()) < digits) {
        state = stirred(state);
        text += "0123456789abcdef"[state >> 60];
    }
    return text;
}

std::string uid(const std::string& seed)
{
    const std::string digits = hexadecimal(seed, 32);
    return digits.substr(0, 8) + "-" + digits.substr(8, 4) + "-" + digits.substr(12, 4) + "-" +
           digits.substr(16, 4) + "-" + digits.substr(20);
}

int chosen(const std::string& seed, int limit)
{
    return static_cast<int>((stirred(hashed(seed)) >> 33) % static_cast<std::uint64_t>(limit));
}

} // namespace tare::bench
