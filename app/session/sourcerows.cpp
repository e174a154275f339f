// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/sourcerows.h"

#include "importers/core/bytesource.h"

#include <filesystem>
#include <system_error>

namespace tare::app {

using model::Error;
using model::ErrorCode;
using model::Result;
using Rows = std::optional<importers::BillRows>;

Result<Rows> readSourceRows(const model::SourceFile& file, const importers::BillRowsWanted& wanted,
                            const model::StopToken& stop)
{
    std::error_code error;
    const auto size = std::filesystem::file_size(file.path, error);
    if (error)
        return Error{ErrorCode::FileUnreadable, {error.message()}, {.file = file.path}};
    if (size != file.size)
        return Rows();
    Result<std::unique_ptr<importers::ByteSource>> source = importers::openFile(file.path);
    if (!source)
        return source.error();
    Result<importers::BillRows> rows = importers::readBillRows(**source, wanted, stop);
    if (!rows)
        return rows.error();
    // Imports from before there were fingerprints are known by their SHA-256 alone.
    const importers::FileIdentity identity = (*source)->identity();
    const bool isSame = file.fingerprint.empty() ? !file.sha256.empty() && identity.sha256 == file.sha256
                                                 : identity.fingerprint == file.fingerprint;
    if (!isSame)
        return Rows();
    return Rows(std::move(rows).value());
}

} // namespace tare::app
