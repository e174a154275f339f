// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/kubernetes/kubernetesimporter.h"
#include "tests/importers/support/importrun.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

// Any bytes give a report or an error; and the same whatever the pieces in which they come.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace tare;
    static const auto importer = importers::makeKubernetesImporter();
    const std::string bytes(reinterpret_cast<const char*>(data), size);
    static_cast<void>(importer->detect(bytes));
    const std::string whole = tests::runImporter(*importer, bytes).text();
    const std::size_t pieceSize = size == 0 ? 1 : 1 + data[size - 1] % 97;
    if (whole != tests::runImporter(*importer, bytes, pieceSize).text())
        std::abort();
    return 0;
}
