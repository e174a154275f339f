// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/core/importer.h"

#include <cstddef>
#include <memory>

namespace tare::importers {

// FOCUS Cost and Usage 1.0 and later as CSV (formats.md §2). Rows are added up while they are read:
// day × resource × kind × commitment × currency × accounts × region × tags of the closed list.
class FocusImporter final : public Importer
{
public:
    // blockSize: bytes read at a time; 0: as the source gives them best. No result depends on it.
    explicit FocusImporter(std::size_t blockSize = 0);

    std::string_view id() const override { return "focus"; }
    FormatGroup group() const override { return FormatGroup::Bill; }
    Detection detect(std::string_view head) const override;
    model::Result<ImportReport> read(ByteSource& source, const ImportTarget& target,
                                     const ImportContext& context) const override;

private:
    std::size_t m_blockSize;
};

std::unique_ptr<Importer> makeFocusImporter();

} // namespace tare::importers
