// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/units/quantity.h"

#include <array>
#include <cstddef>

namespace tare::model {

// What a node has and a pod needs, in the order in which ties between them are decided (M5).
enum class Resource { Cpu, Memory, Pods };
inline constexpr std::size_t resourceCount = 3;
template<typename T> using PerResource = std::array<T, resourceCount>; // indexed by Resource

constexpr std::size_t indexOf(Resource resource)
{
    return static_cast<std::size_t>(resource);
}

// Requests of a set of pods: millicores, MiB, number of pods.
struct Demand
{
    Millicores cpu;
    Mebibytes memory;
    Pods pods;
};

// CPU and memory of one pod, of a part of it, or of many.
struct Amounts
{
    Millicores cpu;
    Mebibytes memory;

    constexpr Amounts operator+(Amounts other) const { return {cpu + other.cpu, memory + other.memory}; }
    constexpr Amounts operator*(double factor) const { return {cpu * factor, memory * factor}; }
    constexpr Amounts& operator+=(Amounts other)
    {
        cpu += other.cpu;
        memory += other.memory;
        return *this;
    }
    bool operator==(const Amounts&) const = default;
};

} // namespace tare::model
