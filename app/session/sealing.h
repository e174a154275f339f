// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/base/work.h"
#include "model/project/project.h"

#include <functional>
#include <string>
#include <vector>

// The SHA-256 of an import is for people: sha256sum prints the same for the file that was read. A large file
// is imported without it, and gets it here from the file where it lies, if that is still the very same.
namespace tare::app {

enum class SealState {
    Sealed,      // the import has its SHA-256
    FileGone,    // nothing is there to be read any more
    FileChanged, // something else is there
};

struct Seal
{
    std::int64_t importId = 0;
    std::string path;   // as given at import
    std::string sha256; // of the sealed ones
    SealState state = SealState::Sealed;
};

// Needs no project, so that a thread of its own can do it. Errors: Cancelled.
model::Result<Seal> sealOf(const model::ImportInfo& import, const model::StopToken& stop,
                           const model::ProgressHandler& progress = {});

// Seals all imports that are not hidden and not sealed yet, and stores what came of it unless the project is
// open for reading only. The answer tells all that are not hidden, in the order of import. Errors: Cancelled,
// and those of the project; what was sealed until then is kept.
model::Result<std::vector<Seal>> sealImports(model::Project& project, const model::StopToken& stop,
                                             const model::ProgressHandler& progress = {});

} // namespace tare::app
