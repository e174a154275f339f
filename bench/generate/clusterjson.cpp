// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/generate/clusterjson.h"

#include "bench/generate/identifiers.h"

#include <cstdio>
#include <fstream>

namespace tare::bench {

Json nodeJson(const NodeText& node)
{
    const std::string memory = std::to_string(std::int64_t{node.gibibytes} * 1024 * 1024) + "Ki";
    const std::string pods = std::to_string(node.podLimit);
    return {{"apiVersion", "v1"},
            {"kind", "Node"},
            {"metadata",
             {{"name", node.name},
              {"uid", uid(node.name)},
              {"creationTimestamp", node.created},
              {"labels",
               {{"node.kubernetes.io/instance-type", node.instanceType},
                {"eks.amazonaws.com/nodegroup", node.nodeGroup},
                {"eks.amazonaws.com/capacityType", node.isSpot ? "SPOT" : "ON_DEMAND"},
                {"kubernetes.io/arch", "amd64"},
                {"topology.kubernetes.io/region", node.region},
                {"topology.kubernetes.io/zone", node.zone}}}}},
            {"spec", {{"providerID", "aws:///" + node.zone + "/" + node.instanceId}}},
            {"status",
             {{"capacity", {{"cpu", std::to_string(node.cores)}, {"memory", memory}, {"pods", pods}}},
              {"allocatable",
               {{"cpu", std::to_string(node.allocatableMillicores) + "m"},
                {"memory", std::to_string(node.allocatableMebibytes) + "Mi"},
                {"pods", pods}}},
              {"conditions",
               Json::array({{{"type", "Ready"}, {"status", "True"}, {"lastHeartbeatTime", node.seenAt}}})},
              {"nodeInfo",
               {{"architecture", "amd64"}, {"operatingSystem", "linux"}, {"kubeletVersion", "v1.31.2"}}}}}};
}

Json objectJson(const ObjectText& object)
{
    Json metadata{{"name", object.name},
                  {"uid", object.uid.empty() ? uid(object.space + object.name) : object.uid}};
    if (!object.space.empty())
        metadata["namespace"] = object.space;
    if (!object.owners.is_null())
        metadata["ownerReferences"] = object.owners;
    if (!object.labels.is_null())
        metadata["labels"] = object.labels;
    Json json{{"apiVersion", object.apiVersion}, {"kind", object.kind}, {"metadata", std::move(metadata)}};
    if (!object.spec.is_null())
        json["spec"] = object.spec;
    if (!object.status.is_null())
        json["status"] = object.status;
    return json;
}

Json ownerJson(const std::string& kind, const std::string& name, const std::string& uid)
{
    return Json::array(
        {{{"apiVersion", "apps/v1"}, {"kind", kind}, {"name", name}, {"uid", uid}, {"controller", true}}});
}

Json containerJson(const std::string& name, const std::string& image, const std::string& cpu,
                   const std::string& memory)
{
    Json container{{"name", name}, {"image", image}};
    if (!cpu.empty())
        container["resources"]["requests"]["cpu"] = cpu;
    if (!memory.empty()) {
        container["resources"]["requests"]["memory"] = memory;
        container["resources"]["limits"]["memory"] = memory;
    }
    return container;
}

std::string listText(Json items, bool isSpaced)
{
    if (isSpaced)
        return Json{{"apiVersion", "v1"}, {"kind", "List"}, {"items", std::move(items)}}.dump(1) + "\n";
    std::string text = "{\"apiVersion\":\"v1\",\"kind\":\"List\",\"items\":[";
    const char* separator = "\n";
    for (const Json& item : items) {
        text += separator + item.dump();
        separator = ",\n";
    }
    return text + "\n]}\n";
}

std::string topRow(const std::string& space, const std::string& pod, const std::string& container,
                   int millicores, int mebibytes)
{
    return space + "   " + pod + "   " + container + "   " + std::to_string(millicores) + "m   " +
           std::to_string(mebibytes) + "Mi\n";
}

std::string scenarioText(const std::string& name, const Json& parameters, const Json& workloads)
{
    return Json{{"schema", "tare.scenario/1"},
                {"name", name},
                {"parameters", parameters},
                {"workloads", workloads}}
               .dump(1) +
           "\n";
}

bool writeFile(const std::string& path, const std::string& text)
{
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file.write(text.data(), static_cast<std::streamsize>(text.size()));
    file.close();
    if (!file)
        std::fprintf(stderr, "tare-sample: %s: could not be written\n", path.c_str());
    return static_cast<bool>(file);
}

} // namespace tare::bench
