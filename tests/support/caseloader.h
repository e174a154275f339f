// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation/snapshot.h"
#include "model/scenario/scenario.h"

#include <memory>
#include <string>
#include <vector>

// The whole cases of the specification (cluster.json, bill.csv, top.txt, scenario.json, expected.json), read
// without the importers, so that the model is tested alone.
namespace tare::tests {

struct WholeCase
{
    std::string folder;
    std::shared_ptr<const model::Snapshot> snapshot;
    model::Scenario scenario;
    std::string expected; // text of expected.json
};

// Folders of the cases in tests/data/cases, sorted.
std::vector<std::string> caseFolders();
// Ends the program with a sentence where a file cannot be read: a case is part of the tests.
WholeCase loadCase(const std::string& folder);

} // namespace tare::tests
