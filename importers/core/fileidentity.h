// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/base/work.h"

#include <cstdint>
#include <string>

namespace tare::importers {

// What an input was, of the bytes as they lie on the disk: so that the same file is known again, *why* can
// show its very rows later, and a person can check what was read.
struct FileIdentity
{
    std::string fingerprint; // XXH3-128, 32 hexadecimal digits: what Tare compares
    std::string sha256; // 64 hexadecimal digits: what a person compares; empty where it is left for later
    std::uint64_t size = 0;
};

// SHA-256 is one chain of at most two gigabytes a second, which an import of a large file would wait for. Up
// to this size nobody notices; what is larger gets it afterwards (identifyFile).
inline constexpr std::uint64_t largestHashedAtOnce = std::uint64_t{64} << 20;

// Reads a file from its beginning to its end and takes both hashes. progress may be empty. Errors:
// FileUnreadable, Cancelled.
model::Result<FileIdentity> identifyFile(const std::string& path, const model::StopToken& stop,
                                         const model::ProgressHandler& progress);

} // namespace tare::importers
