// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/inventory/keptkeys.h"

#include "model/base/locatedjson.h"
#include "resources/closedLists.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstdint>
#include <string>
#include <unordered_set>
#include <vector>

namespace tare::model {

namespace {

// Providers and tools write one key in several ways: "Cost-Center", "cost_center", "eks:cluster-name" and, as
// a column of a warehouse, "eks_cluster_name".
constexpr char folded(char c)
{
    if (c >= 'A' && c <= 'Z')
        return static_cast<char>(c - 'A' + 'a');
    return c == '_' || c == ':' || c == '/' || c == '.' || c == ' ' ? '-' : c;
}

constexpr char unchanged(char c)
{
    return c;
}

template<char (*fold)(char)> struct Hash
{
    std::size_t operator()(std::string_view text) const
    {
        // FNV-1a
        std::uint64_t hash = 14695981039346656037ULL;
        for (const char c : text)
            hash = (hash ^ static_cast<unsigned char>(fold(c))) * 1099511628211ULL;
        return static_cast<std::size_t>(hash);
    }
};

template<char (*fold)(char)> struct Equal
{
    bool operator()(std::string_view left, std::string_view right) const
    {
        if (left.size() != right.size())
            return false;
        for (std::size_t i = 0; i < left.size(); ++i)
            if (fold(left[i]) != fold(right[i]))
                return false;
        return true;
    }
};

// Names and, for entries that end with *, the beginnings of names.
template<char (*fold)(char)> class NameList
{
public:
    void add(const std::string& entry)
    {
        if (!entry.empty() && entry.back() == '*')
            m_beginnings.push_back(entry.substr(0, entry.size() - 1));
        else
            addName(*m_storage.insert(entry).first);
    }

    bool contains(std::string_view name) const
    {
        if (mayHold(name) && m_names.find(name) != m_names.end())
            return true;
        for (const std::string& beginning : m_beginnings)
            if (Equal<fold>()(name.substr(0, beginning.size()), beginning))
                return true;
        return false;
    }

private:
    // Nearly every name asked for is in no list: then its length and its first byte mostly tell.
    static std::size_t rowOf(std::string_view name)
    {
        return name.empty() ? 0 : static_cast<unsigned char>(fold(name.front()));
    }
    static std::uint64_t bitOf(std::string_view name)
    {
        return std::uint64_t{1} << std::min<std::size_t>(name.size(), 63);
    }
    bool mayHold(std::string_view name) const { return (m_lengths[rowOf(name)] & bitOf(name)) != 0; }
    void addName(std::string_view name)
    {
        m_lengths[rowOf(name)] |= bitOf(name);
        m_names.insert(name);
    }

    std::array<std::uint64_t, 256> m_lengths{}; // by first byte, a bit for every length
    std::unordered_set<std::string> m_storage;  // its nodes stay where they are
    std::unordered_set<std::string_view, Hash<fold>, Equal<fold>> m_names;
    std::vector<std::string> m_beginnings;
};

using ExactList = NameList<unchanged>;
using FoldedList = NameList<folded>;

struct ClosedLists
{
    ExactList environmentNames;
    FoldedList labels, annotations, tags;
    ExactList sidecarNames, sidecarImages, systemNamespaces;
    std::vector<std::string> teamLabels; // the clearest first
};

// An array of names, or an object whose members are such arrays.
template<typename List> void fill(List& list, const JsonValue* names)
{
    if (!names)
        return;
    if (names->isString())
        list.add(names->string);
    for (const JsonValue& item : names->items)
        fill(list, &item);
}

ClosedLists readClosedLists()
{
    ClosedLists lists;
    const auto document = parseJson(resources::closedLists(), "closed-lists.json");
    assert(document.isOk());
    fill(lists.environmentNames, document->find("environment_names"));
    fill(lists.labels, document->find("labels"));
    fill(lists.annotations, document->find("annotations"));
    fill(lists.tags, document->find("tags"));
    if (const JsonValue* keys = document->find("team_labels"))
        for (const JsonValue& key : keys->items)
            lists.teamLabels.push_back(key.string);
    fill(lists.systemNamespaces, document->find("system_namespaces"));
    if (const JsonValue* sidecars = document->find("sidecars")) {
        fill(lists.sidecarNames, sidecars->find("names"));
        fill(lists.sidecarImages, sidecars->find("images"));
    }
    return lists;
}

const ClosedLists& closedLists()
{
    static const ClosedLists lists = readClosedLists();
    return lists;
}

bool hasPrefix(std::string_view text, std::string_view prefix)
{
    return Equal<folded>()(text.substr(0, prefix.size()), prefix);
}

} // namespace

bool isKeptEnvironmentName(std::string_view name)
{
    return closedLists().environmentNames.contains(name);
}

bool isKeptLabel(std::string_view key)
{
    return closedLists().labels.contains(key);
}

bool isKeptAnnotation(std::string_view key)
{
    return closedLists().annotations.contains(key);
}

std::string_view teamOf(const KeyValues& labels)
{
    for (const std::string& key : closedLists().teamLabels)
        for (const auto& [label, value] : labels)
            if (!value.empty() && Equal<folded>()(label, key))
                return value;
    return {};
}

bool isKeptTag(std::string_view key)
{
    const FoldedList& tags = closedLists().tags;
    if (tags.contains(key))
        return true;
    for (const std::string_view prefix : {"resource_tags_user_", "resource_tags_", "user:", "aws:"})
        if (hasPrefix(key, prefix) && tags.contains(key.substr(prefix.size())))
            return true;
    return false;
}

bool isKnownSidecar(std::string_view containerName, std::string_view image)
{
    const ClosedLists& lists = closedLists();
    if (lists.sidecarNames.contains(containerName))
        return true;
    // A mirror puts its own folders in front: "mirror/istio/proxyv2".
    std::string_view repository = imageRepository(image);
    while (!lists.sidecarImages.contains(repository)) {
        const auto slash = repository.find('/');
        if (slash == std::string_view::npos)
            return false;
        repository.remove_prefix(slash + 1);
    }
    return true;
}

bool isSystemNamespace(std::string_view name)
{
    return closedLists().systemNamespaces.contains(name);
}

std::string_view imageRepository(std::string_view image)
{
    image = image.substr(0, image.find('@'));
    const auto lastSlash = image.rfind('/');
    const auto tag = image.find(':', lastSlash == std::string_view::npos ? 0 : lastSlash);
    image = image.substr(0, tag);
    // What stands before the first slash is a registry where it looks like a host (a point, a port,
    // localhost).
    const auto firstSlash = image.find('/');
    if (firstSlash == std::string_view::npos)
        return image;
    const std::string_view host = image.substr(0, firstSlash);
    const bool isHost = host.find_first_of(".:") != std::string_view::npos || host == "localhost";
    return isHost ? image.substr(firstSlash + 1) : image;
}

} // namespace tare::model
