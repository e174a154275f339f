// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/inventory/ownership.h"

namespace tare::model {

namespace {

// Longer chains are circles.
constexpr int longestChain = 16;

std::string nameKey(std::string_view kind, std::string_view namespaceName, std::string_view name)
{
    std::string key;
    key.reserve(kind.size() + namespaceName.size() + name.size() + 2);
    key.append(kind).push_back('/');
    key.append(namespaceName).push_back('/');
    return key.append(name);
}

// "cart-7d9f8b6c5" of hash "7d9f8b6c5" → "cart".
std::optional<std::string> withoutHash(const std::string& name, std::string_view hash)
{
    if (hash.empty() || name.size() <= hash.size() + 1)
        return std::nullopt;
    const std::size_t end = name.size() - hash.size() - 1;
    if (name[end] != '-' || std::string_view(name).substr(end + 1) != hash)
        return std::nullopt;
    return name.substr(0, end);
}

} // namespace

Ownership::Ownership(const std::vector<ControllerRecord>& controllers)
{
    for (const ControllerRecord& controller : controllers) {
        if (!controller.uid.empty())
            m_byUid.emplace(controller.uid, &controller);
        m_byName.emplace(nameKey(controller.kind, controller.namespaceName, controller.name), &controller);
    }
}

const ControllerRecord* Ownership::find(const OwnerReference& owner, std::string_view namespaceName) const
{
    if (!owner.uid.empty()) {
        const auto found = m_byUid.find(owner.uid);
        if (found != m_byUid.end())
            return found->second;
    }
    const auto found = m_byName.find(nameKey(owner.kind, namespaceName, owner.name));
    if (found == m_byName.end())
        return nullptr;
    // The same name under another uid is a later object, not the owner.
    const bool isOther = !owner.uid.empty() && !found->second->uid.empty();
    return isOther ? nullptr : found->second;
}

TopController Ownership::topOf(const PodRecord& pod) const
{
    if (!pod.owner)
        return {"Pod", pod.namespaceName, pod.name, false};
    return topOf(*pod.owner, pod.namespaceName, pod.templateHash);
}

TopController Ownership::topOf(const ControllerRecord& controller) const
{
    if (!controller.owner)
        return {controller.kind, controller.namespaceName, controller.name, false};
    return topOf(*controller.owner, controller.namespaceName);
}

TopController Ownership::topOf(const OwnerReference& owner, std::string_view namespaceName,
                               std::string_view templateHash) const
{
    OwnerReference current = owner;
    for (int step = 0; step < longestChain; ++step) {
        const ControllerRecord* controller = find(current, namespaceName);
        if (!controller) {
            if (current.kind == "ReplicaSet")
                if (auto name = withoutHash(current.name, templateHash))
                    return {"Deployment", std::string(namespaceName), *name, true};
            break;
        }
        if (!controller->owner)
            break;
        current = *controller->owner;
    }
    return {current.kind, std::string(namespaceName), current.name, false};
}

} // namespace tare::model
