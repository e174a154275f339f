// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/history/workbook.h"

// What a person asks for, as the edit that does it, or why it cannot be done. Nothing where it would change
// nothing.
namespace tare::model {

std::optional<Edit> parameterEdit(const Workbook& workbook, const std::string& parameter,
                                  const std::optional<ParameterValue>& after);
std::optional<Edit> workloadEdit(const Workbook& workbook, const std::string& workload,
                                 const WorkloadOverride& after);
// Several of them in one step; those that would stay as they are are left out.
std::optional<Edit> workloadsEdit(const Workbook& workbook,
                                  const std::map<std::string, WorkloadOverride>& after);

// Names are trimmed. Errors: UnknownScenario, ScenarioNameEmpty, ScenarioNameTaken, LastScenario.
Result<Edit> duplicatingEdit(const Workbook& workbook, const std::string& name, const std::string& copyName);
Result<std::optional<Edit>> renamingEdit(const Workbook& workbook, const std::string& name,
                                         const std::string& newName);
Result<Edit> deletingEdit(const Workbook& workbook, const std::string& name);

// id 0: a new annotation, which gets its id here. after absent: it is deleted.
std::optional<Edit> annotationEdit(const Workbook& workbook, std::int64_t id,
                                   const std::optional<Annotation>& after);
// after absent: the filter is deleted. Error: FilterNameEmpty.
Result<std::optional<Edit>> filterEdit(const Workbook& workbook, const std::string& name,
                                       const std::optional<std::string>& after);

} // namespace tare::model
