// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/density/migratingset.h"

#include "model/density/boundqueue.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

namespace tare::model {

namespace {

// An amount of money under a millionth is zero.
constexpr double leastMoney = 1e-6;
// Gains that differ by less are equal: what is left of them is the rounding of sums.
constexpr double sameMoney = 1e-9;

double highestLine(const Amount3& lines)
{
    return std::max(lines[0], std::max(lines[1], lines[2]));
}

// Pools that no workload connects do not influence one another, so each connected part is searched alone: the
// best flip of all is the best of its part.
class Components
{
public:
    Components(std::size_t pools, std::span<const MovePart> parts, std::span<const MoveCandidate> candidates)
        : m_parent(pools)
    {
        std::iota(m_parent.begin(), m_parent.end(), std::size_t{0});
        for (const MoveCandidate& candidate : candidates)
            for (std::size_t part = candidate.firstPart + 1; part < candidate.endPart; ++part)
                m_parent[root(parts[part].pool)] = root(parts[candidate.firstPart].pool);
    }
    std::size_t root(std::size_t pool)
    {
        while (m_parent[pool] != pool)
            pool = m_parent[pool] = m_parent[m_parent[pool]];
        return pool;
    }

private:
    std::vector<std::size_t> m_parent;
};

// The search in one connected part.
//
// In a pool whose lines are L and whose highest is h, a change of sides by ±d is worth price · (h − max(L ±
// d)), the smallest of price · (h − L_r) ∓ price · d_r over the resources r. The first half is shared by all
// members, the second is each one's own and never changes. So with any resource in place of the tightest one
// the two are a bound, which is what the queue keeps; only of those at its front the gain itself is worked
// out.
class Search
{
public:
    Search(std::span<const PoolLines> pools, std::span<const MovePart> parts,
           std::span<const MoveCandidate> candidates, std::vector<Amount3>& current,
           std::vector<bool>& isMoved)
        : m_pools(pools), m_parts(parts), m_candidates(candidates), m_current(current), m_isMoved(isMoved),
          m_partsOfPool(pools.size()), m_weights(pools.size()), m_touchedAt(pools.size()),
          m_ownerOfPart(parts.size()), m_queue(pools.size() * resourceCount, candidates.size())
    {
        for (std::size_t pool = 0; pool < pools.size(); ++pool) {
            const double highest = std::max(std::abs(highestLine(pools[pool].right)), 1.0);
            m_rounding = std::max(m_rounding, 1e-12 * pools[pool].price * highest);
        }
    }

    // members: candidates of this part, in the order of ids.
    void run(const std::vector<std::size_t>& members)
    {
        prepare(members);
        while (flipBest())
            ;
        prepareRelease();
        while (releaseOne())
            ;
        for (const std::size_t pool : m_poolsHere)
            m_partsOfPool[pool].clear();
    }

private:
    struct Gain
    {
        std::size_t member = 0;
        double gain = 0;
    };
    struct Member
    {
        std::size_t candidate = 0;
        std::size_t firstPart = 0, endPart = 0;
        double otherSaving = 0;
        bool isIn = true;
        std::size_t boundAt = 0; // release at which its leaving was seen to cost something
    };

    void prepare(const std::vector<std::size_t>& members)
    {
        m_members.clear();
        m_poolsHere.clear();
        m_queue.clear();
        for (const std::size_t candidate : members) {
            const MoveCandidate& move = m_candidates[candidate];
            for (std::size_t part = move.firstPart; part < move.endPart; ++part) {
                if (m_partsOfPool[m_parts[part].pool].empty())
                    m_poolsHere.push_back(m_parts[part].pool);
                m_partsOfPool[m_parts[part].pool].push_back(part);
                m_ownerOfPart[part] = m_members.size();
            }
            m_members.push_back({candidate, move.firstPart, move.endPart, move.otherSaving, true, 0});
        }
        for (const std::size_t pool : m_poolsHere)
            sharePool(pool);
        for (std::size_t i = 0; i < m_members.size(); ++i)
            enqueue(i);
    }

    void sharePool(std::size_t pool)
    {
        const Amount3& lines = m_current[pool];
        for (std::size_t r = 0; r < resourceCount; ++r)
            m_queue.setShare(slotOf(pool, r), m_pools[pool].price * (highestLine(lines) - lines[r]));
    }
    static BoundQueue::Slot slotOf(std::size_t pool, std::size_t resource)
    {
        return static_cast<BoundQueue::Slot>(pool * resourceCount + resource);
    }

    // What the pool of a part saves more when its owner changes sides.
    double termOf(std::size_t part, bool isIn) const
    {
        const MovePart& at = m_parts[part];
        const Amount3& now = m_current[at.pool];
        const double side = isIn ? 1.0 : -1.0;
        const Amount3 then{now[0] + side * at.relief[0], now[1] + side * at.relief[1],
                           now[2] + side * at.relief[2]};
        return m_pools[at.pool].price * (highestLine(now) - highestLine(then));
    }

    // What the programme saves more when a member changes sides.
    double gainOf(const Member& member) const
    {
        double gain = member.isIn ? -member.otherSaving : member.otherSaving;
        for (std::size_t part = member.firstPart; part < member.endPart; ++part)
            gain += termOf(part, member.isIn);
        return gain;
    }

    // Puts a member where its bound is its gain.
    void enqueue(std::size_t index)
    {
        const Member& member = m_members[index];
        const double side = member.isIn ? 1.0 : -1.0;
        double own = -side * member.otherSaving;
        m_slots.clear();
        for (std::size_t at = member.firstPart; at < member.endPart; ++at) {
            const MovePart& part = m_parts[at];
            const Amount3& lines = m_current[part.pool];
            std::size_t tightest = 0;
            for (std::size_t r = 1; r < resourceCount; ++r)
                if (lines[r] + side * part.relief[r] > lines[tightest] + side * part.relief[tightest])
                    tightest = r;
            own -= side * m_pools[part.pool].price * part.relief[tightest];
            m_slots.push_back(slotOf(part.pool, tightest));
        }
        m_queue.put(index, m_slots, own);
    }

    // Puts a member to the other side, nothing else.
    void changeSide(Member& member)
    {
        const double side = member.isIn ? 1.0 : -1.0;
        for (std::size_t part = member.firstPart; part < member.endPart; ++part)
            for (std::size_t r = 0; r < resourceCount; ++r)
                m_current[m_parts[part].pool][r] += side * m_parts[part].relief[r];
        member.isIn = !member.isIn;
        m_isMoved[member.candidate] = member.isIn;
    }

    void flip(std::size_t index)
    {
        Member& flipped = m_members[index];
        changeSide(flipped);
        for (std::size_t part = flipped.firstPart; part < flipped.endPart; ++part)
            sharePool(m_parts[part].pool);
        enqueue(index);
    }

    // The front of the queue is put to its right place until it stays there: then nobody gains more.
    bool flipBest()
    {
        while (const auto top = m_queue.top()) {
            if (top->bound < leastMoney - m_rounding)
                return false;
            enqueue(top->member);
            const double gain = gainOf(m_members[top->member]);
            if (gain < top->bound - m_rounding)
                continue;
            const std::size_t chosen = firstBest(gain);
            if (chosen == m_members.size())
                return false;
            flip(chosen);
            return true;
        }
        return false;
    }

    // The first of all whose gain is the highest; none where that is nothing. The bounds may be off by
    // rounding.
    std::size_t firstBest(double about)
    {
        m_best.clear();
        double best = leastMoney;
        m_queue.visitFrom(about - sameMoney - 2 * m_rounding, [&](std::size_t index) {
            m_best.push_back({index, gainOf(m_members[index])});
            best = std::max(best, m_best.back().gain);
        });
        std::size_t first = m_members.size();
        for (const Gain& found : m_best)
            if (found.gain >= std::max(best - sameMoney, leastMoney))
                first = std::min(first, found.member);
        return first;
    }

    void prepareRelease()
    {
        m_release = 1;
        m_saving.resize(m_members.size());
        for (const std::size_t pool : m_poolsHere) {
            weigh(pool);
            m_touchedAt[pool] = m_release;
        }
        for (std::size_t i = 0; i < m_members.size(); ++i)
            addUpSaving(i);
    }

    // What a filled node's part of each resource is worth on the way of the set. False: as before.
    bool weigh(std::size_t pool)
    {
        Amount3 weights = bindingLengths(m_pools[pool].right, m_current[pool]);
        for (double& weight : weights)
            weight *= m_pools[pool].price;
        return std::exchange(m_weights[pool], weights) != weights;
    }

    void addUpSaving(std::size_t index)
    {
        const Member& member = m_members[index];
        double saving = member.otherSaving;
        for (std::size_t part = member.firstPart; part < member.endPart; ++part) {
            const Amount3& weight = m_weights[m_parts[part].pool];
            const Amount3& relief = m_parts[part].relief;
            saving += weight[0] * relief[0] + weight[1] * relief[1] + weight[2] * relief[2];
        }
        m_saving[index] = member.isIn ? saving : std::numeric_limits<double>::infinity();
    }

    // Whether the programme saves as much without this member. A no holds until one of its pools changes.
    bool canLeave(Member& member)
    {
        bool isKnown = member.boundAt > 0;
        for (std::size_t part = member.firstPart; isKnown && part < member.endPart; ++part)
            isKnown = m_touchedAt[m_parts[part].pool] <= member.boundAt;
        if (isKnown)
            return false;
        double gain = -member.otherSaving;
        for (std::size_t part = member.firstPart; part < member.endPart; ++part)
            gain += termOf(part, true);
        if (gain > -leastMoney)
            return true;
        member.boundAt = m_release;
        return false;
    }

    // Takes out the one with the smallest saving among those whose leaving costs nothing.
    bool releaseOne()
    {
        std::size_t chosen = m_members.size();
        double smallest = std::numeric_limits<double>::infinity();
        for (std::size_t i = 0; i < m_members.size(); ++i) {
            if (m_saving[i] < smallest - sameMoney && canLeave(m_members[i])) {
                smallest = m_saving[i];
                chosen = i;
            }
        }
        if (chosen == m_members.size())
            return false;
        ++m_release;
        Member& released = m_members[chosen];
        changeSide(released);
        addUpSaving(chosen);
        for (std::size_t at = released.firstPart; at < released.endPart; ++at) {
            const std::size_t pool = m_parts[at].pool;
            m_touchedAt[pool] = m_release;
            if (weigh(pool))
                for (const std::size_t part : m_partsOfPool[pool])
                    addUpSaving(m_ownerOfPart[part]);
        }
        return true;
    }

    std::span<const PoolLines> m_pools;
    std::span<const MovePart> m_parts;
    std::span<const MoveCandidate> m_candidates;
    std::vector<Amount3>& m_current;
    std::vector<bool>& m_isMoved;
    std::vector<std::vector<std::size_t>> m_partsOfPool; // by pool: parts of members
    std::vector<Amount3> m_weights;                      // by pool
    std::vector<std::size_t> m_touchedAt;                // by pool: the release that changed it last
    std::vector<std::size_t> m_ownerOfPart;              // by part, into m_members
    std::vector<Member> m_members;
    std::vector<std::size_t> m_poolsHere;
    std::vector<double> m_saving; // parallel to m_members
    BoundQueue m_queue;           // members, by index
    std::vector<BoundQueue::Slot> m_slots;
    std::vector<Gain> m_best;
    double m_rounding = 0; // what a bound may be off
    std::size_t m_release = 0;
};

} // namespace

std::vector<Amount3> movedLines(std::span<const PoolLines> pools, std::span<const MovePart> parts,
                                std::span<const MoveCandidate> candidates, const std::vector<bool>& isMoved)
{
    std::vector<Amount3> result(pools.size());
    for (std::size_t pool = 0; pool < pools.size(); ++pool)
        result[pool] = pools[pool].right;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        if (!isMoved[i])
            continue;
        for (std::size_t part = candidates[i].firstPart; part < candidates[i].endPart; ++part)
            for (std::size_t r = 0; r < resourceCount; ++r)
                result[parts[part].pool][r] -= parts[part].relief[r];
    }
    return result;
}

std::vector<bool> chooseMigrating(std::span<const PoolLines> pools, std::span<const MovePart> parts,
                                  std::span<const MoveCandidate> candidates)
{
    std::vector<bool> isMoved(candidates.size());
    for (std::size_t i = 0; i < candidates.size(); ++i)
        isMoved[i] = candidates[i].isEligible;
    std::vector<Amount3> current = movedLines(pools, parts, candidates, isMoved);

    Components components(pools.size(), parts, candidates);
    std::vector<std::vector<std::size_t>> members(pools.size() + 1); // the last: without a pool
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        if (!candidates[i].isEligible)
            continue;
        const bool isNowhere = candidates[i].firstPart == candidates[i].endPart;
        members[isNowhere ? pools.size() : components.root(parts[candidates[i].firstPart].pool)].push_back(i);
    }
    Search search(pools, parts, candidates, current, isMoved);
    for (const auto& part : members)
        if (!part.empty())
            search.run(part);
    return isMoved;
}

} // namespace tare::model
