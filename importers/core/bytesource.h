// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/core/fileidentity.h"
#include "model/base/result.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>

namespace tare::importers {

// The bytes of one input, unwrapped (gzip is inflated while it is read). Streams: never holds the whole.
class ByteSource
{
public:
    virtual ~ByteSource() = default;
    // Fills the buffer from its start as far as it can; 0 at the end. Errors: FileUnreadable, BadGzip,
    // TruncatedFile, CompressionBomb, NestedArchive.
    virtual model::Result<std::size_t> read(std::span<char> buffer) = 0;
    // So many bytes at a time read() gives best.
    virtual std::size_t usualRead() const { return std::size_t{256} << 10; } // stays in the cache of one core
    // Of the file as it lies on the disk, for progress.
    virtual std::uint64_t bytesDone() const = 0;
    virtual std::uint64_t bytesTotal() const = 0;
    // Taken while reading, in the same pass; complete once read() has returned 0.
    virtual FileIdentity identity() const = 0;
    // Name for messages: the path as the user gave it.
    virtual const std::string& name() const = 0;
};

// Opens a plain or gzip file, told apart by its first bytes. A UTF-8 byte order mark is left in place.
model::Result<std::unique_ptr<ByteSource>> openFile(const std::string& path);

// Bytes in memory, for tests and fuzzing.
std::unique_ptr<ByteSource> openMemory(std::string name, std::string bytes);

} // namespace tare::importers
