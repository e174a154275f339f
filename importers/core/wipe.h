// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstring>
#include <span>

namespace tare::importers {

// Overwrites bytes that may hold a secret, in a way that the compiler does not leave out.
inline void wipe(std::span<char> bytes)
{
    if (!bytes.empty())
        explicit_bzero(bytes.data(), bytes.size());
}

} // namespace tare::importers
