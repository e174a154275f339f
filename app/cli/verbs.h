// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "model/project/project.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace tare::app {

// One verb of the program: how it is called and what it does.
struct Verb
{
    std::string_view name;
    std::string_view usage; // "PROJECT.tare FILE|FOLDER…"
    std::string_view help;
    std::span<const Option> options;
    ExitCode (*run)(const Arguments& arguments, Console& console);
};

// All verbs, in the order of the help.
std::span<const Verb> verbs();

ExitCode runImport(const Arguments& arguments, Console& console);
ExitCode runScenario(const Arguments& arguments, Console& console);
ExitCode runRank(const Arguments& arguments, Console& console);
ExitCode runExplain(const Arguments& arguments, Console& console);
ExitCode runReport(const Arguments& arguments, Console& console);
ExitCode runExport(const Arguments& arguments, Console& console);
ExitCode runCheck(const Arguments& arguments, Console& console);

extern const std::span<const Option> importOptions;
extern const std::span<const Option> scenarioOptions;
extern const std::span<const Option> rankOptions;
extern const std::span<const Option> explainOptions;
extern const std::span<const Option> reportOptions;
extern const std::span<const Option> exportOptions;
extern const std::span<const Option> checkOptions;

// Says the error and gives its exit code.
ExitCode failed(const model::Error& error, Console& console);
// The error with this file as its place, unless it names one.
model::Error inFile(model::Error error, const std::string& path);

// Opens a project that is only looked at; it is not locked.
// Says so where the project is of a newer version or holds what does not belong.
model::Result<std::unique_ptr<model::Project>> openForReading(const std::string& path, Console& console);

} // namespace tare::app
