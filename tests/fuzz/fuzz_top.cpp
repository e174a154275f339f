// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/core/headsummary.h"
#include "importers/core/knownformats.h"
#include "importers/kubernetes/quantity.h"
#include "importers/usage/topimporter.h"
#include "tests/importers/support/importrun.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

// kubectl top, quantities and the naming of unknown files: all of them short text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace tare;
    static const auto importer = importers::makeTopImporter();
    const std::string bytes(reinterpret_cast<const char*>(data), size);
    static_cast<void>(importer->detect(bytes));
    const std::string whole = tests::runImporter(*importer, bytes).text();
    if (whole != tests::runImporter(*importer, bytes, 1 + size % 7).text())
        std::abort();
    static_cast<void>(importers::parseQuantity(bytes));
    const importers::HeadSummary summary = importers::summarise(bytes);
    static_cast<void>(importers::knownFormat(summary));
    static_cast<void>(importers::nearestFormat(summary));
    return 0;
}
