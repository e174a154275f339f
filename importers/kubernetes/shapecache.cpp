// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/kubernetes/shapecache.h"

#include <cstring>
#include <string_view>

namespace tare::importers {

namespace {

// Two lanes of multiply and fold with different odd constants (those of splitmix64 and of the golden ratio).
class Hasher
{
public:
    void add(std::uint64_t value)
    {
        m_first = folded(m_first ^ value, 0x9E3779B97F4A7C15ull);
        m_second = folded(m_second + value, 0xBF58476D1CE4E5B9ull);
    }
    void add(std::string_view text)
    {
        add(static_cast<std::uint64_t>(text.size()));
        for (; text.size() >= sizeof(std::uint64_t); text.remove_prefix(sizeof(std::uint64_t)))
            add(word(text.substr(0, sizeof(std::uint64_t))));
        if (!text.empty())
            add(word(text));
    }
    template<typename Amount> void add(const std::optional<Amount>& amount)
    {
        add(amount ? std::uint64_t{1} : std::uint64_t{0});
        if (amount)
            add(static_cast<std::uint64_t>(amount->count));
    }
    void add(const std::vector<std::string>& texts)
    {
        add(static_cast<std::uint64_t>(texts.size()));
        for (const std::string& text : texts)
            add(std::string_view(text));
    }
    void add(const model::ResourceAmounts& amounts)
    {
        add(amounts.cpu);
        add(amounts.memory);
    }
    ShapeHash result() const { return {m_first, m_second}; }

private:
    static std::uint64_t word(std::string_view text)
    {
        std::uint64_t value = 0;
        std::memcpy(&value, text.data(), text.size());
        return value;
    }
    static std::uint64_t folded(std::uint64_t value, std::uint64_t factor)
    {
        __extension__ using Wide = unsigned __int128;
        const Wide product = static_cast<Wide>(value ^ (factor >> 7)) * factor;
        return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
    }

    std::uint64_t m_first = 0x243F6A8885A308D3ull;
    std::uint64_t m_second = 0x13198A2E03707344ull;
};

void add(Hasher& hasher, const model::ContainerRecord& container)
{
    hasher.add(std::string_view(container.name));
    hasher.add(std::string_view(container.image));
    hasher.add(static_cast<std::uint64_t>(container.role));
    hasher.add(container.requests);
    hasher.add((container.hasCommand ? 1u : 0u) + (container.isPrivileged ? 2u : 0u) +
               (container.usesDevice ? 4u : 0u) + (container.usesGpu ? std::uint64_t{8} : 0u));
    hasher.add(container.addedCapabilities);
    hasher.add(container.environmentNames);
}

} // namespace

ShapeHash hashOf(const model::PodShape& shape)
{
    Hasher hasher;
    hasher.add(static_cast<std::uint64_t>(shape.containers.size()));
    for (const model::ContainerRecord& container : shape.containers)
        add(hasher, container);
    hasher.add(shape.overhead);
    hasher.add(std::string_view(shape.runtimeClass));
    hasher.add((shape.usesHostNetwork ? 1u : 0u) + (shape.usesHostPid ? 2u : 0u) +
               (shape.usesHostIpc ? std::uint64_t{4} : 0u));
    hasher.add(shape.volumeKinds);
    return hasher.result();
}

std::uint64_t hashOf(const model::ImageRecord& image)
{
    Hasher hasher;
    hasher.add(image.names);
    hasher.add(static_cast<std::uint64_t>(image.size.count));
    return hasher.result().first;
}

model::PodShapeId ShapeCache::idOf(const model::PodShape& shape)
{
    const ShapeHash hash = hashOf(shape);
    const auto known = m_known.find(hash.first);
    if (known != m_known.end() && known->second.check == hash.second)
        return known->second.id;
    const model::PodShapeId id = m_sink.addShape(shape);
    m_known.insert_or_assign(hash.first, Entry{hash.second, id});
    return id;
}

} // namespace tare::importers
