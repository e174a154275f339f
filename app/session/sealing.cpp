// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/sealing.h"

#include "importers/core/fileidentity.h"

namespace tare::app {

using model::ErrorCode;
using model::Result;

Result<Seal> sealOf(const model::ImportInfo& import, const model::StopToken& stop,
                    const model::ProgressHandler& progress)
{
    Seal seal{.importId = import.id, .path = import.file.path, .sha256 = import.file.sha256};
    if (!seal.sha256.empty())
        return seal;
    const Result<importers::FileIdentity> found = importers::identifyFile(import.location, stop, progress);
    if (!found && found.error().code == ErrorCode::Cancelled)
        return found.error();
    if (!found)
        seal.state = SealState::FileGone;
    else if (found->fingerprint != import.file.fingerprint || found->size != import.file.size)
        seal.state = SealState::FileChanged;
    else
        seal.sha256 = found->sha256;
    return seal;
}

Result<std::vector<Seal>> sealImports(model::Project& project, const model::StopToken& stop,
                                      const model::ProgressHandler& progress)
{
    const Result<std::vector<model::ImportInfo>> imports = project.imports();
    if (!imports)
        return imports.error();
    std::vector<Seal> seals;
    for (const model::ImportInfo& import : *imports) {
        if (import.isHidden)
            continue;
        Result<Seal> seal = sealOf(import, stop, progress);
        if (!seal)
            return seal.error();
        const bool isNew = import.file.sha256.empty() && seal->state == SealState::Sealed;
        if (isNew && !project.isReadOnly()) {
            if (model::Status stored = project.sealImport(import.id, seal->sha256); !stored)
                return stored.error();
        }
        seals.push_back(std::move(seal).value());
    }
    return seals;
}

} // namespace tare::app
