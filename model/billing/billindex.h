// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/billing/category.h"
#include "model/billing/records.h"
#include "model/inventory/workloads.h"
#include "model/units/quantity.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

// The join of bill and cluster: every charge in exactly one place (M2.1, M2.5).
namespace tare::model {

struct Snapshot;

// The one line of the reconciliation that a charge belongs to.
enum class ChargeRole {
    Node,             // instance hours of a machine that is a node of the snapshot
    GoneNode,         // instance hours of a machine that was a node of a pool
    Unmatched,        // instance hours of a machine that is no node
    Other,            // every other line, by category
    UnusedCommitment, // under other, its own line
    OneTime           // in the period only
};

struct ChargePlace
{
    ChargeRole role = ChargeRole::Other;
    OtherCategory category = OtherCategory::Other;
    std::int32_t target = -1; // Node: into BillIndex::machines; GoneNode: into the pools
};

struct ChargeReference
{
    std::uint32_t bill = 0; // into Snapshot::bills
    std::uint32_t charge = 0;
};

// A machine, or a set of machines billed under one id, whose hours are on the bill.
struct MachineBill
{
    CostsByBasis costs;
    Hours hours;              // that the costs cover, M2.1
    std::size_t sharedBy = 1; // nodes of the export that claim to be this one machine
    std::vector<ChargeReference> charges;
};

struct PoolBill
{
    std::vector<std::int32_t> machineOfNode; // parallel to Pool::nodes, into machines; -1: not on the bill
    CostsByBasis goneCosts;                  // of instances that were its nodes
    std::size_t goneInstances = 0;
    std::vector<ChargeReference> goneCharges;
};

struct BillIndex
{
    bool hasBill = false;
    std::string currency;                     // of the first charge; "USD" without a bill
    std::optional<std::string> otherCurrency; // one that differs: no figures can be made
    Timestamp windowStart, windowEnd;
    Hours window;

    std::vector<MachineBill> machines;
    std::vector<PoolBill> pools;                  // parallel to the inventory's pools
    std::vector<std::vector<ChargePlace>> places; // parallel to Snapshot::bills and their charges

    // Exact sums by basis. total = nodes + gone + unmatched + oneTime + all of other.
    CostsByBasis total, nodes, gone, unmatched, oneTime;
    std::array<CostsByBasis, otherCategoryCount> other; // unused commitments and rounding remainders in Other
    CostsByBasis unusedCommitments;
    CostsByBasis functionDuration; // part of Serverless
    std::size_t nodesWithoutProviderId = 0;
    std::size_t nodesNotOnBill = 0;
    std::size_t sharedProviderIds = 0; // nodes whose machine is another node's already
    bool hasOverlappingBills = false;  // two files of one account and provider cover the same time

    Decimal amount(const CostsByBasis& costs, CostBasis basis) const
    {
        return costs[static_cast<std::size_t>(basis)];
    }
};

BillIndex indexBills(const Snapshot& snapshot, const std::vector<Pool>& pools);

} // namespace tare::model
