// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/core/contenthash.h"
#include "importers/core/fileidentity.h"
#include "importers/core/fingerprint.h"
#include "model/base/result.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace tare::importers {

// The bytes of an input as they lie on the disk. Takes size and hashes of everything that goes through it.
class RawInput
{
public:
    enum class Sha256 { Taken, LeftOut };

    RawInput(std::string name, Sha256 sha256);
    virtual ~RawInput() = default;
    RawInput(const RawInput&) = delete;
    RawInput& operator=(const RawInput&) = delete;

    // Fills the buffer as far as the input goes; 0 at the end.
    model::Result<std::size_t> read(std::span<char> buffer);
    const std::string& name() const { return m_name; }
    std::uint64_t done() const { return m_identity.size; }
    virtual std::uint64_t total() const = 0; // 0: not known
    // Complete once read() has returned 0.
    const FileIdentity& identity() const { return m_identity; }

protected:
    virtual model::Result<std::size_t> readBytes(std::span<char> buffer) = 0;

private:
    std::string m_name;
    Fingerprint m_fingerprint;
    std::optional<ContentHash> m_sha256;
    FileIdentity m_identity;
    bool m_isAtEnd = false;
};

} // namespace tare::importers
