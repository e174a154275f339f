// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/core/importer.h"

namespace tare::importers {

// Bytes that an importer is shown to recognise a file.
inline constexpr std::size_t headSize = 256 * 1024;

// The beginning of a source, at most headSize bytes, without a UTF-8 byte order mark.
model::Result<std::string> readHead(ByteSource& source);

// Which of the candidates reads a file with this beginning. Errors: as recognise().
model::Result<Recognised> recogniseHead(std::string_view head, const std::string& fileName,
                                        const std::vector<std::unique_ptr<Importer>>& candidates);

// The candidate with this id; UnknownFormatName with all ids where there is none.
model::Result<const Importer*> findImporter(std::string_view id,
                                            const std::vector<std::unique_ptr<Importer>>& candidates);

} // namespace tare::importers
