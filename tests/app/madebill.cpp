// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/madebill.h"

#include <fstream>

namespace tare::tests {

namespace {

std::string midnight(int day)
{
    return std::string("2026-09-") + (day < 10 ? "0" : "") + std::to_string(day) + "T00:00:00Z";
}

} // namespace

void writeBill(const std::string& path, int rows, int machines, int day)
{
    std::ofstream bill(path);
    bill << "BillingCurrency,ChargePeriodStart,ChargePeriodEnd,ChargeCategory,BilledCost,EffectiveCost,"
            "ListCost,ContractedCost,ConsumedQuantity,ConsumedUnit,ServiceName,ServiceCategory,ResourceId\n";
    for (int row = 0; row < rows; ++row)
        bill << "USD," << midnight(day) << ',' << midnight(day + 1)
             << ",Usage,1.25,1.25,1.5,1.25,24,Hours,Amazon Elastic Compute Cloud,Compute,i-" << row % machines
             << "\n";
}

} // namespace tare::tests
