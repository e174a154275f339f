// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"
#include "tests/support/recordedinventory.h"

#include <cstdint>
#include <string>
#include <vector>

// Made-up files for the tests of the project: what an importer would write, kept beside it so that it can be
// held against what is read back. The same seed gives the same records.
namespace tare::tests {

struct MadeInventory : RecordedInventory
{
    model::ImportHeader header;
    model::ImportClosing closing;
};

struct MadeBill
{
    model::ImportHeader header;
    model::ImportClosing closing;
    std::vector<model::ChargeRecord> charges;
    model::BillTotals totals;
};

MadeInventory makeInventory(std::uint64_t seed, int pods, const std::string& cluster = "production");
// One charge a resource and day; amounts with twelve places unless whole millionths are asked for.
enum class Amounts { TwelvePlaces, WholeMillionths };
MadeBill makeBill(std::uint64_t seed, int resources, int days, Amounts amounts = Amounts::TwelvePlaces);

model::Result<model::ImportDone> store(model::Project& project, const MadeInventory& inventory);
model::Result<model::ImportDone> store(model::Project& project, const MadeBill& bill);

} // namespace tare::tests
