// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/billing/focusimporter.h"
#include "importers/core/importer.h"
#include "importers/core/recognition.h"
#include "importers/kubernetes/kubernetesimporter.h"
#include "importers/usage/topimporter.h"

namespace tare::importers {

namespace {

std::vector<std::unique_ptr<Importer>> makeImporters()
{
    std::vector<std::unique_ptr<Importer>> list;
    list.push_back(makeKubernetesImporter());
    list.push_back(makeTopImporter());
    list.push_back(makeFocusImporter());
    return list;
}

} // namespace

const std::vector<std::unique_ptr<Importer>>& importers()
{
    static const std::vector<std::unique_ptr<Importer>> list = makeImporters();
    return list;
}

model::Result<Recognised> recognise(const std::string& path, std::string_view forcedFormat)
{
    if (!forcedFormat.empty()) {
        const auto forced = findImporter(forcedFormat, importers());
        if (!forced)
            return forced.error();
    }
    auto source = openFile(path);
    if (!source)
        return source.error();
    const auto head = readHead(**source);
    if (!head)
        return head.error();
    if (forcedFormat.empty())
        return recogniseHead(*head, path, importers());
    const Importer* importer = *findImporter(forcedFormat, importers());
    return Recognised{importer, importer->detect(*head).version};
}

} // namespace tare::importers
