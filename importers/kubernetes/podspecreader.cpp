// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/kubernetes/podspecreader.h"

#include "importers/kubernetes/quantity.h"
#include "model/inventory/keptkeys.h"

#include <algorithm>
#include <array>

namespace tare::importers {

namespace {

using model::ContainerRecord;
using model::ContainerRole;

// Volume sources of the Kubernetes API. A key that is none of them is kept as "other": what is kept must come
// from a closed list.
constexpr std::array<std::string_view, 31> volumeSources{"awsElasticBlockStore",
                                                         "azureDisk",
                                                         "azureFile",
                                                         "cephfs",
                                                         "cinder",
                                                         "configMap",
                                                         "csi",
                                                         "downwardAPI",
                                                         "emptyDir",
                                                         "ephemeral",
                                                         "fc",
                                                         "flexVolume",
                                                         "flocker",
                                                         "gcePersistentDisk",
                                                         "gitRepo",
                                                         "glusterfs",
                                                         "hostPath",
                                                         "image",
                                                         "iscsi",
                                                         "local",
                                                         "nfs",
                                                         "persistentVolumeClaim",
                                                         "photonPersistentDisk",
                                                         "portworxVolume",
                                                         "projected",
                                                         "quobyte",
                                                         "rbd",
                                                         "scaleIO",
                                                         "secret",
                                                         "storageos",
                                                         "vsphereVolume"};

// Requests or limits of one container.
struct Stated
{
    model::ResourceAmounts amounts;
    bool hasGpu = false;
    bool hasDevice = false;
};

bool isGpu(std::string_view resource)
{
    return resource.starts_with("nvidia.com/gpu") || resource.starts_with("nvidia.com/mig-") ||
           resource.starts_with("amd.com/gpu") || resource.starts_with("gpu.intel.com/");
}

// Resources of a domain other than Kubernetes' own are devices that a plug-in of the node gives.
bool isExtended(std::string_view resource)
{
    const std::size_t slash = resource.find('/');
    if (slash == std::string_view::npos)
        return false;
    const std::string_view domain = resource.substr(0, slash);
    return domain != "kubernetes.io" && !domain.ends_with(".kubernetes.io");
}

bool readExtended(FieldReader& reader, std::string_view resource, JsonNode value, Stated& stated)
{
    std::optional<std::string_view> text;
    if (!reader.quantity("extended-resource", value, text))
        return false;
    if (!text)
        return true;
    const auto count = parseCount(*text);
    if (!count)
        return reader.reject("extended-resource", "quantity");
    if (*count > 0)
        (isGpu(resource) ? stated.hasGpu : stated.hasDevice) = true;
    return true;
}

bool readCpu(FieldReader& reader, JsonNode value, std::optional<model::NanoCores>& place)
{
    std::optional<std::string_view> text;
    if (!reader.quantity("cpu", value, text))
        return false;
    if (text) {
        place = parseCpu(*text);
        return place ? true : reader.reject("cpu", "quantity");
    }
    return true;
}

bool readMemory(FieldReader& reader, JsonNode value, std::optional<model::Bytes>& place)
{
    std::optional<std::string_view> text;
    if (!reader.quantity("memory", value, text))
        return false;
    if (text) {
        place = parseMemory(*text);
        return place ? true : reader.reject("memory", "quantity");
    }
    return true;
}

bool readStated(FieldReader& reader, std::string_view name, JsonNode value, Stated& stated)
{
    return reader.object(name, value, [&](std::string_view key, JsonNode field) {
        if (key == "cpu")
            return readCpu(reader, field, stated.amounts.cpu);
        if (key == "memory")
            return readMemory(reader, field, stated.amounts.memory);
        return isExtended(key) ? readExtended(reader, key, field, stated) : true;
    });
}

bool readResources(FieldReader& reader, JsonNode value, ContainerRecord& container, ObjectFields& fields)
{
    Stated requests;
    Stated limits;
    const bool isValid = reader.object("resources", value, [&](std::string_view key, JsonNode field) {
        if (key == "requests")
            return readStated(reader, key, field, requests);
        return key == "limits" ? readStated(reader, key, field, limits) : true;
    });
    const bool isCpuLimit = !requests.amounts.cpu && limits.amounts.cpu;
    const bool isMemoryLimit = !requests.amounts.memory && limits.amounts.memory;
    fields.limitsAsRequests += isCpuLimit || isMemoryLimit ? 1 : 0;
    container.requests.cpu = isCpuLimit ? limits.amounts.cpu : requests.amounts.cpu;
    container.requests.memory = isMemoryLimit ? limits.amounts.memory : requests.amounts.memory;
    container.usesGpu = requests.hasGpu || limits.hasGpu;
    container.usesDevice = container.usesDevice || requests.hasDevice || limits.hasDevice;
    return isValid;
}

bool readEnvironment(FieldReader& reader, JsonNode value, ContainerRecord& container)
{
    return reader.objects("env", value, [&](std::size_t, std::string_view key, JsonNode field) {
        if (key != "name")
            return true;
        std::string_view name;
        if (!reader.text(key, field, name))
            return false;
        if (model::isKeptEnvironmentName(name))
            container.environmentNames.emplace_back(name);
        return true;
    });
}

bool isCapability(std::string_view name)
{
    constexpr std::size_t longest = 40;
    return name.size() <= longest && std::all_of(name.begin(), name.end(), [](char byte) {
               return (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z') || byte == '_';
           });
}

bool readSecurityContext(FieldReader& reader, JsonNode value, ContainerRecord& container)
{
    return reader.object("securityContext", value, [&](std::string_view key, JsonNode field) {
        if (key == "privileged")
            return reader.flag(key, field, container.isPrivileged);
        if (key != "capabilities")
            return true;
        return reader.object(key, field, [&](std::string_view inner, JsonNode list) {
            if (inner != "add")
                return true;
            return reader.array(inner, list, [&](std::size_t, JsonNode element) {
                std::string_view name;
                if (!reader.text({}, element, name))
                    return false;
                if (!name.empty())
                    container.addedCapabilities.emplace_back(isCapability(name) ? name : "other");
                return true;
            });
        });
    });
}

bool hasElements(FieldReader& reader, std::string_view name, JsonNode value, bool& place)
{
    return reader.array(name, value, [&](std::size_t, JsonNode) {
        place = true;
        return true;
    });
}

bool readContainerField(FieldReader& reader, std::string_view key, JsonNode value, ContainerRecord& container,
                        ObjectFields& fields)
{
    std::string_view text;
    if (key == "name" || key == "image") {
        if (!reader.text(key, value, text))
            return false;
        (key == "name" ? container.name : container.image) = text;
        return true;
    }
    if (key == "resources")
        return readResources(reader, value, container, fields);
    if (key == "env")
        return readEnvironment(reader, value, container);
    if (key == "securityContext")
        return readSecurityContext(reader, value, container);
    if (key == "command")
        return hasElements(reader, key, value, container.hasCommand);
    if (key == "volumeDevices")
        return hasElements(reader, key, value, container.usesDevice);
    if (key == "restartPolicy" && container.role == ContainerRole::Init) {
        if (!reader.text(key, value, text))
            return false;
        if (text == "Always")
            container.role = ContainerRole::NativeSidecar;
    }
    return true;
}

bool readContainers(FieldReader& reader, std::string_view name, JsonNode value, ContainerRole role,
                    ObjectFields& fields)
{
    std::vector<ContainerRecord>& containers = fields.podShape.containers;
    // Of a key that is there twice, the last one counts.
    std::erase_if(containers, [role](const ContainerRecord& container) {
        return (container.role == ContainerRole::App) == (role == ContainerRole::App);
    });
    return reader.array(name, value, [&](std::size_t, JsonNode element) {
        ContainerRecord& container = containers.emplace_back();
        container.role = role;
        return reader.object({}, element, [&](std::string_view key, JsonNode field) {
            return readContainerField(reader, key, field, container, fields);
        });
    });
}

bool readVolumes(FieldReader& reader, JsonNode value, model::PodShape& shape)
{
    return reader.objects("volumes", value, [&](std::size_t, std::string_view key, JsonNode) {
        if (key == "name")
            return true;
        const bool isKnown =
            std::find(volumeSources.begin(), volumeSources.end(), key) != volumeSources.end();
        const std::string_view kind = isKnown ? key : "other";
        if (std::find(shape.volumeKinds.begin(), shape.volumeKinds.end(), kind) == shape.volumeKinds.end())
            shape.volumeKinds.emplace_back(kind);
        return true;
    });
}

void sortUnique(std::vector<std::string>& names)
{
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
}

} // namespace

bool readAmounts(FieldReader& reader, std::string_view name, JsonNode value, model::ResourceAmounts& amounts)
{
    return reader.object(name, value, [&](std::string_view key, JsonNode field) {
        if (key == "cpu")
            return readCpu(reader, field, amounts.cpu);
        return key == "memory" ? readMemory(reader, field, amounts.memory) : true;
    });
}

bool readPodSpecField(FieldReader& reader, std::string_view key, JsonNode value, ObjectFields& fields)
{
    model::PodShape& shape = fields.podShape;
    if (key == "containers") {
        fields.hasPodSpec = true;
        return readContainers(reader, key, value, ContainerRole::App, fields);
    }
    if (key == "initContainers")
        return readContainers(reader, key, value, ContainerRole::Init, fields);
    if (key == "volumes")
        return readVolumes(reader, value, shape);
    if (key == "overhead")
        return readAmounts(reader, key, value, shape.overhead);
    if (key == "hostNetwork")
        return reader.flag(key, value, shape.usesHostNetwork);
    if (key == "hostPID")
        return reader.flag(key, value, shape.usesHostPid);
    if (key == "hostIPC")
        return reader.flag(key, value, shape.usesHostIpc);
    if (key != "runtimeClassName" && key != "nodeName")
        return true;
    std::string_view text;
    if (!reader.text(key, value, text))
        return false;
    if (key == "nodeName")
        fields.nodeName = text;
    else
        shape.runtimeClass = text;
    return true;
}

void completePodShape(model::PodShape& shape)
{
    std::stable_partition(
        shape.containers.begin(), shape.containers.end(),
        [](const ContainerRecord& container) { return container.role == ContainerRole::App; });
    for (ContainerRecord& container : shape.containers) {
        sortUnique(container.addedCapabilities);
        sortUnique(container.environmentNames);
    }
    sortUnique(shape.volumeKinds);
}

} // namespace tare::importers
