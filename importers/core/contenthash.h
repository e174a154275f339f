// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <span>
#include <string>

namespace tare::importers {

// SHA-256 taken piece by piece, with the processor's own instructions where it has them.
class ContentHash
{
public:
    ContentHash();
    ~ContentHash();
    ContentHash(const ContentHash&) = delete;
    ContentHash& operator=(const ContentHash&) = delete;

    void add(std::span<const char> bytes);
    // 64 hexadecimal digits of everything added. Call once, at the end.
    std::string finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace tare::importers
