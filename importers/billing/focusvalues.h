// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/billing/dateorder.h"
#include "model/base/decimal.h"
#include "model/base/time.h"
#include "model/billing/records.h"

#include <optional>
#include <string>
#include <string_view>

namespace tare::importers {

// As Decimal::parse, with a shorter way for the usual numbers.
std::optional<model::Decimal> parseAmount(std::string_view text);

// As Timestamp::parse, with a shorter way for "2026-09-14T10:00:00Z" and for the moment asked for before,
// since neighbouring rows share theirs. Reads dates with slashes too where the file has an order for them.
class MomentReader
{
public:
    explicit MomentReader(DateOrder order = DateOrder::None) : m_order(order) {}
    std::optional<model::Timestamp> read(std::string_view text);

private:
    DateOrder m_order;
    std::string m_text;
    model::Timestamp m_moment;
};

// Without regard to case; nothing where it is none of FOCUS's words.
std::optional<model::ChargeCategory> chargeCategoryOf(std::string_view text);
std::optional<model::ChargeFrequency> chargeFrequencyOf(std::string_view text);
// Used, Unused; None for everything else.
model::CommitmentStatus commitmentStatusOf(std::string_view text);
bool isCorrectionWord(std::string_view text);

} // namespace tare::importers
