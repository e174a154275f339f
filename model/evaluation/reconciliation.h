// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation/evaluation.h"

#include <string_view>

// How the bill adds up, and what each part of it is made of (M2.5).
namespace tare::model {

// A month: nodes by what holds them. Period: the bill as it was written.
enum class BillView { Month, Period };
enum class BillPart { Workloads, DaemonSets, Idle, Nodes, Other, Unmatched, OneTime };

struct BillPartTotal
{
    BillPart part = BillPart::Workloads;
    double amount = 0;           // money; a month in the view of the month
    std::optional<double> share; // of the bill; absent where the bill is zero
};

// One line of a part. What its names are depends on the part:
//   Workloads          cluster, namespace           (count: workloads)
//   DaemonSets, Idle,
//   Nodes              cluster, pool, instance type (count: nodes)
//   Other, OneTime     id of the category, service  (count: rows of the bill)
//   Unmatched          resource, instance type, region (count: rows of the bill)
struct BillPartLine
{
    std::vector<std::string> names;
    double amount = 0;
    std::optional<double> share;
    std::uint64_t count = 0;
    std::size_t index = 0;   // of the pool, where the line is one
    std::string figure;      // of the bill, that explains what the line belongs to; empty in the period
    bool isUnused = false;   // a commitment that nobody used
    bool isRounding = false; // what is left of rounding; no service
};

// Charges that belong to no node, put together by what they are for: the resource of unmatched instance
// hours, else the service.
struct BilledItem
{
    ChargeRole role = ChargeRole::Other;
    OtherCategory category = OtherCategory::Other;
    std::string name;                 // as the bill writes it; may be empty
    std::string instanceType, region; // of unmatched machines
    CostsByBasis costs;
    std::uint64_t rows = 0;
};
// Of all bills; walks every charge once.
std::vector<BilledItem> billedItems(const Prepared& prepared);

// Part of the bill that has an owner: all but what is unmatched.
double explainedShare(const BillFigures& bill);
double billTotal(const BillFigures& bill, BillView view);
// The parts that a view has, in their order; they add up to the total.
std::vector<BillPartTotal> billParts(const BillFigures& bill, BillView view);
// What a part is made of, the largest first; the lines add up to the part. items: billedItems() of the same
// data, used for Other, Unmatched and OneTime alone.
std::vector<BillPartLine> billPartLines(const Evaluation& evaluation, BillPart part, BillView view,
                                        const std::vector<BilledItem>& items);

// Ids of the categories, as in other_month.<id>.
std::string_view otherCategoryId(OtherCategory category);

} // namespace tare::model
