// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/density/migratingset.h"

#include <algorithm>
#include <array>
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

// The search in one connected part. What a flip changes is worked out again only in the pools that it
// touches.
class Search
{
public:
    Search(std::span<const PoolLines> pools, std::span<const MovePart> parts,
           std::span<const MoveCandidate> candidates, std::vector<Amount3>& current,
           std::vector<bool>& isMoved)
        : m_pools(pools), m_parts(parts), m_candidates(candidates), m_current(current), m_isMoved(isMoved),
          m_partsOfPool(pools.size()), m_weights(pools.size()), m_touchedAt(pools.size()),
          m_ownerOfPart(parts.size())
    {
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
        m_gain.resize(members.size());
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
        for (std::size_t i = 0; i < m_members.size(); ++i)
            refreshGain(i);
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
    void refreshGain(std::size_t index)
    {
        const Member& member = m_members[index];
        double gain = member.isIn ? -member.otherSaving : member.otherSaving;
        for (std::size_t part = member.firstPart; part < member.endPart; ++part)
            gain += termOf(part, member.isIn);
        m_gain[index] = gain;
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

    // Whether every gain in the pool is, after this change of its lines, at most what it was: then the old
    // gains are bounds, and need not be worked out again. They grow by no more than the fall of the highest
    // line is behind the deepest fall of any line.
    bool keepsBounds(std::size_t pool, const Amount3& before) const
    {
        const Amount3& after = m_current[pool];
        double deepest = 0;
        for (std::size_t r = 0; r < resourceCount; ++r)
            deepest = std::min(deepest, after[r] - before[r]);
        const double highestBefore = highestLine(before);
        const double growth = highestLine(after) - highestBefore - deepest;
        return growth <= 1e-13 * std::max(1.0, highestBefore);
    }

    void flip(std::size_t index)
    {
        Member& flipped = m_members[index];
        m_before.clear();
        for (std::size_t at = flipped.firstPart; at < flipped.endPart; ++at)
            m_before.push_back(m_current[m_parts[at].pool]);
        changeSide(flipped);
        for (std::size_t at = flipped.firstPart; at < flipped.endPart; ++at)
            if (!keepsBounds(m_parts[at].pool, m_before[at - flipped.firstPart]))
                for (const std::size_t part : m_partsOfPool[m_parts[at].pool])
                    refreshGain(m_ownerOfPart[part]);
        refreshGain(index);
    }

    // The gains are bounds: the highest is worked out until one is as high as it promises.
    bool flipBest()
    {
        for (;;) {
            const double best = largest(m_gain);
            if (best < leastMoney)
                return false;
            const auto chosen = std::find_if(m_gain.begin(), m_gain.end(),
                                             [&](double gain) { return gain >= best - sameMoney; });
            const auto index = static_cast<std::size_t>(chosen - m_gain.begin());
            refreshGain(index);
            if (m_gain[index] >= best - sameMoney && m_gain[index] >= leastMoney) {
                flip(index);
                return true;
            }
        }
    }

    // Four at a time: the processor can compare them side by side.
    static double largest(const std::vector<double>& values)
    {
        std::array<double, 4> best;
        best.fill(-std::numeric_limits<double>::infinity());
        std::size_t i = 0;
        for (; i + best.size() <= values.size(); i += best.size())
            for (std::size_t lane = 0; lane < best.size(); ++lane)
                best[lane] = values[i + lane] > best[lane] ? values[i + lane] : best[lane];
        for (; i < values.size(); ++i)
            best[0] = std::max(best[0], values[i]);
        return *std::max_element(best.begin(), best.end());
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
    std::vector<double> m_gain, m_saving; // parallel to m_members; gains are upper bounds
    std::vector<Amount3> m_before;        // lines of the touched pools before a flip
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
