// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/core/bytesource.h"
#include "importers/core/contenthash.h"
#include "model/base/result.h"

#include <cstdint>
#include <span>
#include <string>

namespace tare::importers {

// The bytes of an input as they lie on the disk. Takes size and hash of everything that goes through it.
class RawInput
{
public:
    explicit RawInput(std::string name) : m_name(std::move(name)) {}
    virtual ~RawInput() = default;
    RawInput(const RawInput&) = delete;
    RawInput& operator=(const RawInput&) = delete;

    // Fills the buffer as far as the input goes; 0 at the end.
    model::Result<std::size_t> read(std::span<char> buffer);
    const std::string& name() const { return m_name; }
    std::uint64_t done() const { return m_identity.size; }
    virtual std::uint64_t total() const = 0; // 0: not known
    // Complete once read() has returned 0 and, where it is hashed apart, all bytes were added.
    FileIdentity identity() const;
    // From now on read() does not hash; every byte it gives must come to addToHash() in order.
    void hashApart() { m_isHashedApart = true; }
    void addToHash(std::span<const char> bytes) { m_hash.add(bytes); }

protected:
    virtual model::Result<std::size_t> readBytes(std::span<char> buffer) = 0;

private:
    std::string m_name;
    mutable ContentHash m_hash;
    mutable FileIdentity m_identity;
    bool m_isAtEnd = false;
    bool m_isHashedApart = false;
};

} // namespace tare::importers
