// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <vector>

namespace tare::model {

// Members by an upper bound of what each promises, where most of a bound is shared: a member's bound is its
// own part plus the shares of some slots. Members with the same slots are in one group, sorted by their own
// parts, so that a share that changes costs work for each group and not for each member.
class BoundQueue
{
public:
    using Slot = std::uint32_t;

    struct Top
    {
        std::size_t member = 0;
        double bound = 0;
    };

    BoundQueue(std::size_t slots, std::size_t members);

    // Forgets all members, not the shares.
    void clear();
    void setShare(Slot slot, double share);
    // Takes the place of what was said of the member before.
    void put(std::size_t member, const std::vector<Slot>& slots, double own);
    // The member with the highest bound.
    std::optional<Top> top() const;
    // Calls visit(member) for every member whose bound is at least that high.
    template<typename Visit> void visitFrom(double bound, Visit visit) const
    {
        for (std::size_t group = 0; group < m_bounds.size(); ++group)
            if (m_bounds[group] >= bound)
                visitHeap(m_groups[group], 0, bound - m_groups[group].share, visit);
    }

private:
    static constexpr double none = -std::numeric_limits<double>::infinity();

    struct Entry
    {
        double own = 0;
        std::uint32_t member = 0;
        std::uint32_t version = 0; // stale where the member has a newer one
        bool operator<(const Entry& other) const { return own < other.own; }
    };
    struct Group
    {
        std::vector<Slot> slots;
        std::vector<Entry> heap;
        double share = 0; // sum of the slots'
    };

    template<typename Visit>
    void visitHeap(const Group& group, std::size_t at, double own, const Visit& visit) const
    {
        if (at >= group.heap.size() || group.heap[at].own < own)
            return;
        if (!isStale(group.heap[at]))
            visit(std::size_t{group.heap[at].member});
        visitHeap(group, 2 * at + 1, own, visit);
        visitHeap(group, 2 * at + 2, own, visit);
    }
    bool isStale(const Entry& entry) const { return entry.version != m_versions[entry.member]; }
    std::size_t groupOf(const std::vector<Slot>& slots);
    void addUpShare(Group& group) const;
    // Drops stale entries from the front and works out the group's bound.
    void settle(std::size_t group);

    std::vector<double> m_shares; // by slot
    std::vector<std::vector<std::size_t>> m_groupsOfSlot;
    std::vector<std::uint32_t> m_versions; // by member
    std::vector<std::size_t> m_groupOfMember;
    std::vector<Group> m_groups;
    std::vector<double> m_bounds; // by group: the highest of its members
    std::map<std::vector<Slot>, std::size_t> m_groupBySlots;
};

} // namespace tare::model
