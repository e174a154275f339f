// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/billing/billindex.h"

#include "model/billing/machinejoin.h"
#include "model/evaluation/snapshot.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>

namespace tare::model {

namespace {

void add(CostsByBasis& sum, const CostsByBasis& costs)
{
    for (std::size_t basis = 0; basis < costBasisCount; ++basis)
        sum[basis] += costs[basis];
}

// The hours that a machine's charges cover (M2.1): quantities in plain hours, else the length of the charge
// periods. Kinds of charges beside one another (cores and memory) cover the same time, so the longest counts.
class CoveredHours
{
public:
    void add(const ChargeRecord& charge, const ChargeClass& chargeClass)
    {
        if (chargeClass.countsHours) {
            m_hours += charge.quantity;
            m_hasHours = true;
        }
        m_seconds[charge.kind] += charge.seconds;
    }
    Hours hours() const
    {
        if (m_hasHours)
            return Hours(m_hours.toDouble());
        std::int64_t longest = 0;
        for (const auto& [kind, seconds] : m_seconds)
            longest = std::max(longest, seconds);
        return Hours(static_cast<double>(longest) / 3600);
    }

private:
    Decimal m_hours;
    bool m_hasHours = false;
    std::map<ChargeKind, std::int64_t> m_seconds;
};

class Indexer
{
public:
    Indexer(const Snapshot& snapshot, const std::vector<Pool>& pools)
        : m_snapshot(snapshot), m_pools(pools), m_join(snapshot, pools), m_gone(pools)
    {
        m_result.pools.resize(pools.size());
        for (std::size_t pool = 0; pool < pools.size(); ++pool)
            m_result.pools[pool].machineOfNode.assign(pools[pool].nodes.size(), -1);
        m_result.nodesWithoutProviderId = m_join.nodesWithoutId();
        m_result.sharedProviderIds = m_join.nodesSharingAnId();
    }

    BillIndex run()
    {
        takeWindow();
        placeNodes();
        placeTheRest();
        for (std::size_t machine = 0; machine < m_hours.size(); ++machine)
            m_result.machines[machine].hours = m_hours[machine].hours();
        for (const PoolBill& pool : m_result.pools)
            m_result.nodesNotOnBill += static_cast<std::size_t>(
                std::count(pool.machineOfNode.begin(), pool.machineOfNode.end(), -1));
        return std::move(m_result);
    }

private:
    const ChargeClass& classOf(const ChargeKind& kind)
    {
        const auto found = m_classes.find(kind);
        return found != m_classes.end() ? found->second
                                        : m_classes.emplace(kind, classifyCharge(kind)).first->second;
    }

    void takeWindow()
    {
        m_result.currency = "USD";
        bool isFirst = true;
        std::map<std::tuple<std::string, std::string>, std::vector<std::pair<Timestamp, Timestamp>>> accounts;
        for (const BillRecords& bill : m_snapshot.bills) {
            std::set<std::tuple<std::string, std::string>> accountsOfBill;
            Timestamp start = bill.totals.windowStart, end = bill.totals.windowEnd;
            for (const ChargeRecord& charge : bill.charges) {
                if (end <= start) {
                    start = charge.periodStart;
                    end = charge.periodEnd;
                }
                start = std::min(start, charge.periodStart);
                end = std::max(end, charge.periodEnd);
                takeCurrency(charge.currency);
                accountsOfBill.emplace(charge.kind.provider, charge.billingAccount);
            }
            if (bill.charges.empty())
                continue;
            m_result.windowStart = isFirst ? start : std::min(start, m_result.windowStart);
            m_result.windowEnd = isFirst ? end : std::max(end, m_result.windowEnd);
            isFirst = false;
            for (const auto& account : accountsOfBill) {
                for (const auto& [from, to] : accounts[account])
                    m_result.hasOverlappingBills |= start < to && from < end;
                accounts[account].emplace_back(start, end);
            }
        }
        m_result.hasBill = !isFirst;
        m_result.window =
            Hours(static_cast<double>(m_result.windowEnd.seconds - m_result.windowStart.seconds) / 3600);
    }

    void takeCurrency(const std::string& currency)
    {
        if (!m_hasCurrency) {
            m_result.currency = currency;
            m_hasCurrency = true;
        } else if (currency != m_result.currency && !m_result.otherCurrency) {
            m_result.otherCurrency = currency;
        }
    }

    // Nodes first: their tags say how clusters are called on the bill.
    void placeNodes()
    {
        m_result.places.resize(m_snapshot.bills.size());
        for (std::uint32_t bill = 0; bill < m_snapshot.bills.size(); ++bill) {
            const auto& charges = m_snapshot.bills[bill].charges;
            m_result.places[bill].resize(charges.size());
            for (std::uint32_t i = 0; i < charges.size(); ++i)
                if (isInstanceHours(charges[i]))
                    if (const auto key = m_join.find(charges[i]))
                        placeOnMachine({bill, i}, charges[i], *key);
        }
    }

    // Commitments that nobody used and what is paid once are lines of their own, whatever they are for.
    bool isInstanceHours(const ChargeRecord& charge)
    {
        return charge.kind.frequency != ChargeFrequency::OneTime &&
               charge.commitmentStatus != CommitmentStatus::Unused && classOf(charge.kind).isInstanceHours;
    }

    void placeOnMachine(ChargeReference reference, const ChargeRecord& charge, const std::string& key)
    {
        const auto [entry, isNew] =
            m_machines.try_emplace(key, static_cast<std::int32_t>(m_result.machines.size()));
        if (isNew) {
            m_result.machines.emplace_back();
            m_hours.emplace_back();
            if (!m_join.isScaleSet(key))
                m_result.machines.back().sharedBy = m_join.nodes(key).size();
        }
        const auto index = static_cast<std::size_t>(entry->second);
        add(m_result.machines[index].costs, charge.costs);
        m_result.machines[index].charges.push_back(reference);
        m_hours[index].add(charge, classOf(charge.kind));
        for (const auto& [pool, place] : m_join.nodes(key)) {
            m_result.pools[pool].machineOfNode[place] = entry->second;
            m_gone.learn(charge, m_pools[pool]);
        }
        add(m_result.nodes, charge.costs);
        m_result.places[reference.bill][reference.charge] = {ChargeRole::Node, OtherCategory::Other,
                                                             entry->second};
    }

    void placeTheRest()
    {
        std::set<std::pair<std::size_t, std::string>> goneInstances;
        for (std::uint32_t bill = 0; bill < m_snapshot.bills.size(); ++bill) {
            const auto& charges = m_snapshot.bills[bill].charges;
            for (std::uint32_t i = 0; i < charges.size(); ++i) {
                ChargePlace& place = m_result.places[bill][i];
                add(m_result.total, charges[i].costs);
                if (place.role == ChargeRole::Node)
                    continue;
                place = placeOf(charges[i]);
                addTo(place, charges[i]);
                if (place.role == ChargeRole::GoneNode) {
                    const auto pool = static_cast<std::size_t>(place.target);
                    m_result.pools[pool].goneCharges.push_back({bill, i});
                    goneInstances.emplace(pool, charges[i].resourceId);
                }
            }
            add(m_result.total, m_snapshot.bills[bill].remainder);
            add(m_result.other[static_cast<std::size_t>(OtherCategory::Other)],
                m_snapshot.bills[bill].remainder);
        }
        for (const auto& [pool, instance] : goneInstances)
            ++m_result.pools[pool].goneInstances;
    }

    ChargePlace placeOf(const ChargeRecord& charge)
    {
        const ChargeClass& chargeClass = classOf(charge.kind);
        if (charge.kind.frequency == ChargeFrequency::OneTime)
            return {ChargeRole::OneTime, chargeClass.category, -1};
        if (charge.commitmentStatus == CommitmentStatus::Unused)
            return {ChargeRole::UnusedCommitment, OtherCategory::Other, -1};
        if (!chargeClass.isInstanceHours)
            return {ChargeRole::Other, chargeClass.category, -1};
        if (const auto pool = m_gone.poolOf(charge))
            return {ChargeRole::GoneNode, OtherCategory::Other, static_cast<std::int32_t>(*pool)};
        return {ChargeRole::Unmatched, OtherCategory::Other, -1};
    }

    void addTo(const ChargePlace& place, const ChargeRecord& charge)
    {
        const auto category = static_cast<std::size_t>(place.category);
        switch (place.role) {
        case ChargeRole::Node:
            break;
        case ChargeRole::GoneNode:
            add(m_result.gone, charge.costs);
            add(m_result.pools[static_cast<std::size_t>(place.target)].goneCosts, charge.costs);
            break;
        case ChargeRole::Unmatched:
            add(m_result.unmatched, charge.costs);
            break;
        case ChargeRole::OneTime:
            add(m_result.oneTime, charge.costs);
            break;
        case ChargeRole::UnusedCommitment:
            add(m_result.unusedCommitments, charge.costs);
            add(m_result.other[category], charge.costs);
            break;
        case ChargeRole::Other:
            add(m_result.other[category], charge.costs);
            if (classOf(charge.kind).isFunctionDuration)
                add(m_result.functionDuration, charge.costs);
            break;
        }
    }

    const Snapshot& m_snapshot;
    const std::vector<Pool>& m_pools;
    MachineJoin m_join;
    GoneNodes m_gone;
    BillIndex m_result;
    bool m_hasCurrency = false;
    std::map<ChargeKind, ChargeClass> m_classes;
    std::map<std::string, std::int32_t> m_machines;
    std::vector<CoveredHours> m_hours; // parallel to the machines
};

} // namespace

BillIndex indexBills(const Snapshot& snapshot, const std::vector<Pool>& pools)
{
    return Indexer(snapshot, pools).run();
}

} // namespace tare::model
