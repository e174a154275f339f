// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/importpipeline.h"
#include "model/evaluation/prepared.h"
#include "model/project/project.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

// What is done to the project file on the window's behalf, each as one transaction. Called on the project's
// thread.
namespace tare::app {

// All that the window knows of the project between two jobs.
struct ProjectState
{
    std::string path;
    bool isReadOnly = false;
    std::vector<model::ImportInfo> imports; // not hidden
    model::Workbook workbook;
    std::map<std::string, std::string> viewStates;   // by page
    std::shared_ptr<const model::Prepared> prepared; // null without an inventory
};

enum class Reading {
    WithSnapshot,
    WithoutSnapshot /* nothing was imported or hidden: keep the prepared one */
};

model::Result<ProjectState> readState(model::Project& project, Reading reading, const model::StopToken& stop);

// One step in the list of edits: a new one, or one back or forth; or another scenario to look at, which is no
// edit.
struct Step
{
    enum class Kind { Make, Undo, Redo, Use };
    Kind kind = Kind::Make;
    model::MadeEdit edit{};
    std::string scenario{}; // to use
};
using Steps = std::vector<Step>;

bool isOfImports(const model::Edit& edit); // it changes what was read of the files

// What was shown of it at once, and what is then stored: all steps or none. Error beside those of the
// project: ProjectBusy, where the file's list does not have that edit at its place.
void carryOut(model::Workbook& workbook, const Steps& steps);
// The first so many of a journal's steps (editjournal.h) are in the project: stored with the last of them.
struct JournalMark
{
    std::string id;
    std::size_t count = 0;
};
model::Status carryOut(model::Project& project, const Steps& steps,
                       const std::optional<JournalMark>& mark = std::nullopt);
std::optional<JournalMark> journalMark(model::Project& project);

model::Status storeViewStates(model::Project& project, const std::map<std::string, std::string>& states);

} // namespace tare::app
