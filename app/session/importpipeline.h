// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/inputfiles.h"
#include "model/base/result.h"
#include "model/base/work.h"
#include "model/project/project.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

// Joins importers and project: bytes → records → project file.
namespace tare::app {

// What an unnamed cluster is called.
inline constexpr const char* defaultClusterName = "default";

struct ImportOptions
{
    std::string cluster; // empty: the default, or the only one there is
    std::string format;  // importer id; empty: by content
};

// What came of one file.
struct ImportedFile
{
    std::string path;
    std::int64_t importId = 0;
    std::optional<std::int64_t> replaced;
    std::string cluster; // empty for bills
    std::string format;  // importer id
    std::string version;
    std::uint64_t kept = 0, rejected = 0, skipped = 0;
    std::vector<model::ImportNote> notes;
    std::optional<model::BillTotals> bill;
};

struct ImportOutcome
{
    std::vector<ImportedFile> files;
    std::vector<model::Error> passedOver; // files of a folder that are of no known format

    bool hasRejections() const;
};

struct ImportObserver
{
    std::function<void(const std::string& path)> started; // may be empty
    std::function<void(const std::string& path, const model::Progress&)> progressed;
};

// Imports all files in one transaction and records one undo step a file: either every file is in the project
// afterwards or none. Errors: those of recognise(), of the importer and of the project; ClusterNameNeeded
// where an unnamed inventory has other nodes than the cluster it would go to; NothingKept where a file had
// records but none could be used; Cancelled.
model::Result<ImportOutcome> importFiles(model::Project& project, const std::vector<InputFile>& files,
                                         const ImportOptions& options, const ImportObserver& observer,
                                         const model::StopToken& stop, model::Executor& executor);

} // namespace tare::app
