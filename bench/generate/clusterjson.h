// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <cstdint>
#include <string>
#include <vector>

// The objects of "kubectl get … -o json", as far as a sample needs them.
namespace tare::bench {

using Json = nlohmann::json;

struct NodeText
{
    std::string name;
    std::string instanceType;
    std::string nodeGroup;
    bool isSpot = false;
    std::string region;
    std::string zone;
    std::string instanceId;
    int cores = 0;
    int gibibytes = 0;
    int allocatableMillicores = 0;
    std::int64_t allocatableMebibytes = 0;
    int podLimit = 0;
    std::string created;
    std::string seenAt; // by its kubelet
};
Json nodeJson(const NodeText& node);

// What an object carries beside its name. The uid follows from namespace and name where nothing is given.
struct ObjectText
{
    std::string apiVersion = "v1";
    std::string kind;
    std::string space; // namespace; empty: none
    std::string name;
    std::string uid;
    Json owners;                    // null: none
    Json labels, spec, status = {}; // null: none
};
Json objectJson(const ObjectText& object);

Json ownerJson(const std::string& kind, const std::string& name, const std::string& uid);
// Requests both, and as much memory as its limit; an empty amount is not written.
Json containerJson(const std::string& name, const std::string& image, const std::string& cpu,
                   const std::string& memory);

// isSpaced: a field a line; else an object a line.
std::string listText(Json items, bool isSpaced);

// A row of "kubectl top pods -A --containers".
inline constexpr const char* topHeader = "NAMESPACE   POD   NAME   CPU(cores)   MEMORY(bytes)\n";
std::string topRow(const std::string& space, const std::string& pod, const std::string& container,
                   int millicores, int mebibytes);

std::string scenarioText(const std::string& name, const Json& parameters, const Json& workloads);

// Replaces the file. False, with a line on standard error, where that was not possible.
bool writeFile(const std::string& path, const std::string& text);

} // namespace tare::bench
