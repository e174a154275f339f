// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/billing/focusdimensions.h"

#include "importers/billing/cleantext.h"
#include "importers/billing/flatobject.h"
#include "importers/billing/focusvalues.h"
#include "model/inventory/keptkeys.h"

#include <algorithm>

namespace tare::importers {

namespace {

constexpr std::size_t longestTags = std::size_t{1} << 20;

std::string_view rawField(const csv::RowView& row, const FocusLayout& layout, FocusColumn column)
{
    return layout.has(column) ? row.field(static_cast<std::size_t>(layout.field(column)))
                              : std::string_view();
}

class Decoder
{
public:
    Decoder(const csv::RowView& row, const FocusLayout& layout, FocusDimensions& out)
        : m_row(row), m_layout(layout), m_out(out)
    {
    }

    void decode(bool usesPricingUnit)
    {
        readKind();
        for (const auto& [text, columns] : textSources)
            readFirst(text, columns.first, columns.second);
        readFirst(ChargeText::Unit, usesPricingUnit ? FocusColumn::PricingUnit : FocusColumn::ConsumedUnit,
                  FocusColumn::PricingUnit);
        readFirst(ChargeText::UsageType, FocusColumn::UsageType, FocusColumn::SkuMeter);
        if (textOf(ChargeText::UsageType).empty())
            readFirst(ChargeText::UsageType, FocusColumn::SkuMeterName, FocusColumn::SkuMeterName);
        if (!m_layout.has(FocusColumn::BillingCurrency))
            textOf(ChargeText::Currency) = "USD"; // the report says that this is assumed
        readDescription();
        readInstanceType();
        readTagCell();
        for (std::size_t i = 0; i < chargeTextCount; ++i)
            m_out.values.texts[i] = m_out.texts[i];
    }

private:
    using Source = std::pair<ChargeText, std::pair<FocusColumn, FocusColumn>>;
    // Each text with its column and the one that stands in where that is null.
    static constexpr std::array<Source, 14> textSources{{
        {ChargeText::Provider, {FocusColumn::ProviderName, FocusColumn::ServiceProviderName}},
        {ChargeText::ServiceCategory, {FocusColumn::ServiceCategory, FocusColumn::ServiceCategory}},
        {ChargeText::ServiceSubcategory, {FocusColumn::ServiceSubcategory, FocusColumn::ServiceSubcategory}},
        {ChargeText::Service, {FocusColumn::ServiceName, FocusColumn::ServiceName}},
        {ChargeText::Sku, {FocusColumn::SkuId, FocusColumn::SkuPriceId}},
        {ChargeText::ResourceType, {FocusColumn::ResourceType, FocusColumn::ResourceType}},
        {ChargeText::ResourceId, {FocusColumn::ResourceId, FocusColumn::ResourceId}},
        {ChargeText::ResourceName, {FocusColumn::ResourceName, FocusColumn::ResourceName}},
        {ChargeText::CommitmentId, {FocusColumn::CommitmentDiscountId, FocusColumn::CommitmentDiscountId}},
        {ChargeText::PricingCategory, {FocusColumn::PricingCategory, FocusColumn::PricingCategory}},
        {ChargeText::Currency, {FocusColumn::BillingCurrency, FocusColumn::BillingCurrency}},
        {ChargeText::BillingAccount, {FocusColumn::BillingAccountId, FocusColumn::BillingAccountId}},
        {ChargeText::SubAccount, {FocusColumn::SubAccountId, FocusColumn::SubAccountId}},
        {ChargeText::Region, {FocusColumn::RegionId, FocusColumn::RegionName}},
    }};

    std::string& textOf(ChargeText which) { return m_out.texts[static_cast<std::size_t>(which)]; }

    std::string_view clean(FocusColumn column)
    {
        const std::string_view field = rawField(m_row, m_layout, column);
        if (csv::isNull(field))
            return {};
        bool isValid = true;
        const std::string_view text = cleanText(csv::textOf(field, m_quoteScratch), m_cleanScratch, isValid);
        if (!isValid)
            m_out.remarks |= textNotUtf8;
        return text;
    }

    void readFirst(ChargeText which, FocusColumn column, FocusColumn other)
    {
        FocusColumn used = column;
        std::string_view text = clean(column);
        if (text.empty() && other != column) {
            used = other;
            text = clean(other);
        }
        if (text.size() > longestText && !m_out.fault)
            m_out.fault = used;
        textOf(which).assign(cutText(text, longestText));
    }

    void readKind()
    {
        const auto word = [&](FocusColumn column) {
            const std::string_view field = rawField(m_row, m_layout, column);
            return csv::isNull(field) ? std::string_view() : csv::valueOf(field);
        };
        ChargeDimensions& values = m_out.values;
        const auto category = chargeCategoryOf(word(FocusColumn::ChargeCategory));
        if (!category)
            m_out.fault = FocusColumn::ChargeCategory;
        values.category = category.value_or(model::ChargeCategory::Usage);
        if (const auto frequency = chargeFrequencyOf(word(FocusColumn::ChargeFrequency))) {
            values.frequency = *frequency;
        } else {
            values.frequency = usualFrequency(values.category);
            m_out.remarks |= frequencyAssumed;
        }
        values.isCorrection = isCorrectionWord(word(FocusColumn::ChargeClass));
        values.status = commitmentStatusOf(word(FocusColumn::CommitmentDiscountStatus));
    }

    // The column is only recommended by FOCUS.
    static model::ChargeFrequency usualFrequency(model::ChargeCategory category)
    {
        if (category == model::ChargeCategory::Usage)
            return model::ChargeFrequency::UsageBased;
        return category == model::ChargeCategory::Purchase ? model::ChargeFrequency::OneTime
                                                           : model::ChargeFrequency::Recurring;
    }

    void readDescription()
    {
        textOf(ChargeText::Description).clear();
        if (!textOf(ChargeText::UsageType).empty())
            return;
        const std::string_view text = clean(FocusColumn::ChargeDescription);
        if (text.size() > longestDescription)
            m_out.remarks |= descriptionCut;
        textOf(ChargeText::Description).assign(cutText(text, longestDescription));
    }

    void readInstanceType()
    {
        readFirst(ChargeText::InstanceType, FocusColumn::InstanceType, FocusColumn::InstanceType);
        const std::string_view details = clean(FocusColumn::SkuPriceDetails);
        std::string& type = textOf(ChargeText::InstanceType);
        if (!type.empty() || details.empty())
            return;
        readFlatObject(details, [&](const FlatMember& member) {
            const bool isType = member.key == "InstanceType" || member.key == "x_InstanceType" ||
                                member.key == "instanceType";
            if (isType && member.kind == FlatKind::Text && type.empty())
                type.assign(cutText(member.text, longestText));
        });
    }

    void readTagCell()
    {
        textOf(ChargeText::Tags).clear();
        const std::string_view cell = clean(FocusColumn::Tags);
        if (cell.empty())
            return;
        model::KeyValues tags;
        const bool isRead = cell.size() <= longestTags &&
                            readFlatObject(cell, [&](const FlatMember& member) { keepTag(member, tags); });
        if (!isRead)
            m_out.remarks |= tagsUnreadable;
        std::stable_sort(tags.begin(), tags.end(),
                         [](const auto& left, const auto& right) { return left.first < right.first; });
        const auto end = std::unique(tags.begin(), tags.end(), [](const auto& left, const auto& right) {
            return left.first == right.first;
        });
        tags.erase(end, tags.end());
        textOf(ChargeText::Tags) = writeTags(tags);
    }

    // Exports write some keys with a space before them, beside the same key without.
    static void keepTag(const FlatMember& member, model::KeyValues& tags)
    {
        std::string_view key = member.key;
        while (!key.empty() && key.front() == ' ')
            key.remove_prefix(1);
        while (!key.empty() && key.back() == ' ')
            key.remove_suffix(1);
        if (!model::isKeptTag(key) || member.kind == FlatKind::Null || member.kind == FlatKind::Nested)
            return;
        bool isValid = true;
        std::string scratch;
        std::string_view value = member.text;
        if (member.kind == FlatKind::True || member.kind == FlatKind::False)
            value = member.kind == FlatKind::True ? "true" : "false";
        else
            value = cutText(cleanText(value, scratch, isValid), longestText);
        tags.emplace_back(key, value);
    }

    const csv::RowView& m_row;
    const FocusLayout& m_layout;
    FocusDimensions& m_out;
    std::string m_quoteScratch;
    std::string m_cleanScratch;
};

} // namespace

void decodeDimensions(const csv::RowView& row, const FocusLayout& layout, bool usesPricingUnit,
                      FocusDimensions& out)
{
    out.remarks = 0;
    out.fault.reset();
    Decoder(row, layout, out).decode(usesPricingUnit);
}

bool hasUsageType(const csv::RowView& row, const FocusLayout& layout)
{
    for (const FocusColumn column :
         {FocusColumn::UsageType, FocusColumn::SkuMeter, FocusColumn::SkuMeterName})
        if (!csv::isNull(rawField(row, layout, column)))
            return true;
    return false;
}

} // namespace tare::importers
