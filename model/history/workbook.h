// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/time.h"
#include "model/history/edit.h"

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// All of a project that edits change, apart from the imports, with the list of the edits: what the window
// shows at once, while the project file follows.
namespace tare::model {

// An edit as it stands in the undo list. Older project files do not tell who made it and when.
struct MadeEdit
{
    Edit edit;
    std::optional<Timestamp> at;
    std::string by;
    bool operator==(const MadeEdit&) const = default;
};

struct Workbook
{
    std::map<std::string, Scenario, std::less<>> scenarios; // by name; never empty in a project
    std::string used;                                       // the scenario in use
    std::map<std::int64_t, Annotation> annotations;
    std::map<std::string, std::string, std::less<>> filters; // expression by name
    std::vector<MadeEdit> edits;                             // oldest first
    std::size_t editsDone = 0;                               // what follows was undone
    bool operator==(const Workbook&) const = default;

    const Scenario& scenario() const; // the one in use; an empty "Base" where there is none
    bool hasScenario(std::string_view name) const { return scenarios.contains(name); }
};

// The scenario to use where the one in use has gone: "Base", or else the first by name.
std::string scenarioToUse(const Workbook& workbook);

// The effect of one edit and its taking back, without the list. Edits of imports have none here.
void applyEdit(Workbook& workbook, const Edit& edit);
void revertEdit(Workbook& workbook, const Edit& edit);

// With the list. Making an edit drops what was undone; undoing and redoing do nothing where there is nothing.
void make(Workbook& workbook, MadeEdit edit);
void undo(Workbook& workbook);
void redo(Workbook& workbook);

// The edit that entered what the scenario in use holds of a parameter (workload empty) or of a workload;
// through renaming and duplicating back to where it was entered. Null where it is a default or came with a
// file.
const MadeEdit* entryOf(const Workbook& workbook, std::string_view parameter, std::string_view workload);

} // namespace tare::model
