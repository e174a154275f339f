// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/importpipeline.h"
#include "model/evaluation/prepared.h"
#include "model/project/project.h"

#include <memory>
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
    std::vector<std::string> scenarioNames;
    model::Scenario scenario; // the current one
    std::vector<model::Edit> edits;
    std::size_t editsDone = 0;
    std::shared_ptr<const model::Prepared> prepared; // null without an inventory
};

enum class Reading {
    WithSnapshot,
    WithoutSnapshot /* nothing was imported or hidden: keep the prepared one */
};

model::Result<ProjectState> readState(model::Project& project, Reading reading, const model::StopToken& stop);

// Applies the edit to its scenario or import and puts it on the undo list.
model::Status applyEdit(model::Project& project, const model::Edit& edit);
// Takes back the last edit that is done, or does the next one that is not. Nothing happens where there is
// none.
model::Status undoEdit(model::Project& project);
model::Status redoEdit(model::Project& project);

} // namespace tare::app
