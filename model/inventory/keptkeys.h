// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/inventory/records.h"

#include <string_view>

// The closed lists of resources/rules/closed-lists.json: which names importers may keep at all. What is on no
// list is dropped while reading, so that a secret cannot reach the project file. All of them are fast enough
// to be asked for every key of every object (a hash lookup, no allocation) and safe to call from any thread.
namespace tare::model {

// Names of environment variables that tell a language or framework (JAVA_TOOL_OPTIONS, NODE_ENV …). Only the
// name is ever kept, never the value.
bool isKeptEnvironmentName(std::string_view name);
// Labels of pods, controllers and namespaces: team, application, language hints.
bool isKeptLabel(std::string_view key);
bool isKeptAnnotation(std::string_view key);
// The value of the label that says whose an object is ("team", "squad", "owner" …), the clearest first; empty
// where it has none. Points into the labels.
std::string_view teamOf(const KeyValues& labels);
// Tags of a bill that name clusters, node groups and teams; with or without the prefixes "user:", "aws:" and
// "resource_tags_user_" of the formats.
bool isKeptTag(std::string_view key);
// Containers that stay beside the Wasm form (M1): mesh proxies and the like, by container name or by the
// image's repository.
bool isKnownSidecar(std::string_view containerName, std::string_view image);
// Namespaces that are not selected by default (kube-system and the like).
bool isSystemNamespace(std::string_view name);

// "registry.example.com:5000/team/Cart-Api:1.2@sha256:…" → "team/Cart-Api": without registry, tag and digest.
std::string_view imageRepository(std::string_view image);

} // namespace tare::model
