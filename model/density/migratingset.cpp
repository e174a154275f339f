// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/density/migratingset.h"

#include <algorithm>
#include <limits>
#include <numeric>

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
class Search
{
public:
    Search(std::span<const PoolLines> pools, std::span<const MovePart> parts,
           std::span<const MoveCandidate> candidates, std::vector<Amount3>& current,
           std::vector<bool>& isMoved)
        : m_pools(pools), m_parts(parts), m_candidates(candidates), m_current(current), m_isMoved(isMoved)
    {
    }

    void run(const std::vector<std::size_t>& members)
    {
        prepare(members);
        while (flipBest())
            ;
        while (releaseOne())
            ;
    }

private:
    void prepare(const std::vector<std::size_t>& members)
    {
        m_members = members;
        m_gain.assign(members.size(), 0);
        m_membersOfPool.clear();
        m_membersOfPool.resize(m_pools.size());
        for (std::size_t i = 0; i < members.size(); ++i) {
            const MoveCandidate& candidate = m_candidates[members[i]];
            for (std::size_t part = candidate.firstPart; part < candidate.endPart; ++part)
                m_membersOfPool[m_parts[part].pool].push_back(i);
            m_gain[i] = gainOfFlip(members[i]);
        }
    }

    // What the programme saves more when this one changes sides.
    double gainOfFlip(std::size_t candidate) const
    {
        const MoveCandidate& move = m_candidates[candidate];
        const double side = m_isMoved[candidate] ? 1.0 : -1.0;
        double gain = -side * move.otherSaving;
        for (std::size_t part = move.firstPart; part < move.endPart; ++part) {
            const MovePart& at = m_parts[part];
            const Amount3& now = m_current[at.pool];
            const Amount3 then{now[0] + side * at.relief[0], now[1] + side * at.relief[1],
                               now[2] + side * at.relief[2]};
            gain += m_pools[at.pool].price * (highestLine(now) - highestLine(then));
        }
        return gain;
    }

    void flip(std::size_t member)
    {
        const std::size_t candidate = m_members[member];
        const MoveCandidate& move = m_candidates[candidate];
        const double side = m_isMoved[candidate] ? 1.0 : -1.0;
        for (std::size_t part = move.firstPart; part < move.endPart; ++part)
            for (std::size_t r = 0; r < resourceCount; ++r)
                m_current[m_parts[part].pool][r] += side * m_parts[part].relief[r];
        m_isMoved[candidate] = !m_isMoved[candidate];
        for (std::size_t part = move.firstPart; part < move.endPart; ++part)
            for (const std::size_t other : m_membersOfPool[m_parts[part].pool])
                m_gain[other] = gainOfFlip(m_members[other]);
    }

    bool flipBest()
    {
        double best = 0;
        for (const double gain : m_gain)
            best = std::max(best, gain);
        if (best < leastMoney)
            return false;
        for (std::size_t i = 0; i < m_gain.size(); ++i) {
            if (m_gain[i] >= best - sameMoney) {
                flip(i);
                return true;
            }
        }
        return false;
    }

    double savingOf(std::size_t candidate, const std::vector<Amount3>& weights) const
    {
        const MoveCandidate& move = m_candidates[candidate];
        double saving = move.otherSaving;
        for (std::size_t part = move.firstPart; part < move.endPart; ++part) {
            const Amount3& weight = weights[m_parts[part].pool];
            const Amount3& relief = m_parts[part].relief;
            saving += weight[0] * relief[0] + weight[1] * relief[1] + weight[2] * relief[2];
        }
        return saving;
    }

    // Takes out the one with the smallest saving among those whose leaving costs nothing.
    bool releaseOne()
    {
        std::vector<Amount3> weights(m_pools.size());
        for (std::size_t pool = 0; pool < m_pools.size(); ++pool) {
            if (m_membersOfPool[pool].empty())
                continue;
            weights[pool] = bindingLengths(m_pools[pool].right, m_current[pool]);
            for (double& weight : weights[pool])
                weight *= m_pools[pool].price;
        }
        std::size_t chosen = m_members.size();
        double smallest = std::numeric_limits<double>::infinity();
        for (std::size_t i = 0; i < m_members.size(); ++i) {
            if (!m_isMoved[m_members[i]] || m_gain[i] <= -leastMoney)
                continue;
            const double saving = savingOf(m_members[i], weights);
            if (saving < smallest - sameMoney) {
                smallest = saving;
                chosen = i;
            }
        }
        if (chosen == m_members.size())
            return false;
        flip(chosen);
        return true;
    }

    std::span<const PoolLines> m_pools;
    std::span<const MovePart> m_parts;
    std::span<const MoveCandidate> m_candidates;
    std::vector<Amount3>& m_current;
    std::vector<bool>& m_isMoved;
    std::vector<std::size_t> m_members; // candidates of this part, in the order of ids
    std::vector<double> m_gain;         // parallel to m_members
    std::vector<std::vector<std::size_t>> m_membersOfPool;
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
