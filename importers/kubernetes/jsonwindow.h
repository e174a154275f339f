// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>

namespace tare::importers {

// Memory in which a stream keeps what it has read and still needs. Wiped when it is left, since exports hold
// secrets.
class JsonWindow
{
public:
    JsonWindow() = default;
    ~JsonWindow();
    JsonWindow(const JsonWindow&) = delete;
    JsonWindow& operator=(const JsonWindow&) = delete;

    char* bytes() const { return m_bytes.get(); }
    std::size_t capacity() const { return m_capacity; }
    // Puts these bytes, which may be its own, at the beginning of a window of at least this capacity.
    void begin(const char* bytes, std::size_t size, std::size_t capacity);
    // So far it has been filled; what is behind is not wiped.
    void noteFilled(std::size_t end) { m_highest = end > m_highest ? end : m_highest; }

private:
    void wipeAll();

    std::unique_ptr<char[]> m_bytes; // not zeroed: small files should not pay for a large window
    std::size_t m_capacity = 0;
    std::size_t m_highest = 0;
};

} // namespace tare::importers
