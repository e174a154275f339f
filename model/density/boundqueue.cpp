// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/density/boundqueue.h"

#include <algorithm>
#include <array>

namespace tare::model {

namespace {

// Four at a time: the processor can compare them side by side.
double largest(const std::vector<double>& values)
{
    std::array<double, 4> best;
    best.fill(-std::numeric_limits<double>::infinity());
    const double* at = values.data();
    const double* const end = at + values.size();
    for (; end - at >= 4; at += 4)
        for (std::size_t lane = 0; lane < 4; ++lane)
            best[lane] = at[lane] > best[lane] ? at[lane] : best[lane];
    for (; at != end; ++at)
        best[0] = std::max(best[0], *at);
    return *std::max_element(best.begin(), best.end());
}

} // namespace

BoundQueue::BoundQueue(std::size_t slots, std::size_t members)
    : m_shares(slots), m_groupsOfSlot(slots), m_versions(members), m_groupOfMember(members)
{
}

void BoundQueue::clear()
{
    for (const Group& group : m_groups)
        for (const Slot slot : group.slots)
            m_groupsOfSlot[slot].clear();
    m_groups.clear();
    m_bounds.clear();
    m_groupBySlots.clear();
}

std::size_t BoundQueue::groupOf(const std::vector<Slot>& slots)
{
    const auto [found, isNew] = m_groupBySlots.try_emplace(slots, m_groups.size());
    if (isNew) {
        for (const Slot slot : slots)
            m_groupsOfSlot[slot].push_back(m_groups.size());
        addUpShare(m_groups.emplace_back(Group{slots, {}, 0}));
        m_bounds.push_back(none);
    }
    return found->second;
}

// Anew each time: what is added and taken off again would leave its rounding behind.
void BoundQueue::addUpShare(Group& group) const
{
    group.share = 0;
    for (const Slot slot : group.slots)
        group.share += m_shares[slot];
}

void BoundQueue::settle(std::size_t index)
{
    std::vector<Entry>& heap = m_groups[index].heap;
    while (!heap.empty() && isStale(heap.front())) {
        std::pop_heap(heap.begin(), heap.end());
        heap.pop_back();
    }
    m_bounds[index] = heap.empty() ? none : heap.front().own + m_groups[index].share;
}

void BoundQueue::setShare(Slot slot, double share)
{
    if (m_shares[slot] == share)
        return;
    m_shares[slot] = share;
    for (const std::size_t index : m_groupsOfSlot[slot]) {
        Group& group = m_groups[index];
        addUpShare(group);
        m_bounds[index] = group.heap.empty() ? none : group.heap.front().own + group.share;
    }
}

void BoundQueue::put(std::size_t member, const std::vector<Slot>& slots, double own)
{
    ++m_versions[member];
    const std::size_t before = m_groupOfMember[member];
    const std::size_t index = groupOf(slots);
    std::vector<Entry>& heap = m_groups[index].heap;
    heap.push_back({own, static_cast<std::uint32_t>(member), m_versions[member]});
    std::push_heap(heap.begin(), heap.end());
    m_groupOfMember[member] = index;
    settle(index);
    if (before != index && before < m_groups.size())
        settle(before);
}

std::optional<BoundQueue::Top> BoundQueue::top() const
{
    const double best = largest(m_bounds);
    const auto group = std::find(m_bounds.begin(), m_bounds.end(), best);
    if (best == none || group == m_bounds.end())
        return std::nullopt;
    const auto index = static_cast<std::size_t>(group - m_bounds.begin());
    return Top{m_groups[index].heap.front().member, best};
}

} // namespace tare::model
