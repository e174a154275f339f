// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/billing/dateorder.h"

#include "importers/billing/csv/row.h"
#include "importers/billing/csv/scanner.h"

#include <array>
#include <string>
#include <vector>

namespace tare::importers {

namespace {

// The three numbers of "9/14/26" as they stand.
struct SlashDate
{
    int first = 0;
    int second = 0;
    int year = 0;
};

// Takes one or two digits and the slash behind them; -1 where there is something else.
int takeNumber(std::string_view& text)
{
    const std::size_t slash = text.find('/');
    if (slash != 1 && slash != 2)
        return -1;
    int number = 0;
    for (const char c : text.substr(0, slash)) {
        if (c < '0' || c > '9')
            return -1;
        number = number * 10 + (c - '0');
    }
    text.remove_prefix(slash + 1);
    return number;
}

std::optional<SlashDate> split(std::string_view text)
{
    SlashDate date;
    date.first = takeNumber(text);
    date.second = date.first < 0 ? -1 : takeNumber(text);
    if (date.second < 0 || (text.size() != 2 && text.size() != 4))
        return {};
    for (const char c : text) {
        if (c < '0' || c > '9')
            return {};
        date.year = date.year * 10 + (c - '0');
    }
    date.year += text.size() == 2 ? 2000 : 0;
    return date;
}

// The order that this date alone allows, where it allows only one.
std::optional<DateOrder> settledBy(const SlashDate& date)
{
    const bool isDayFirst = date.first > 12;
    if (isDayFirst == (date.second > 12))
        return {};
    return isDayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

std::string twoDigits(int number)
{
    return {static_cast<char>('0' + number / 10), static_cast<char>('0' + number % 10)};
}

} // namespace

DateFinding findDateOrder(std::string_view sample, const csv::Header& header, const FocusLayout& layout)
{
    const std::string text = std::string(sample) + '\n'; // the last row of a file may have no line end
    std::vector<std::uint32_t> separators(text.size() + csv::scanSlack);
    csv::Scan scan;
    scan.base = text.data();
    scan.separators = separators.data();
    scan.delimiter = header.delimiter;
    csv::fastestScan()(scan, text.data(), text.data() + text.size());
    const csv::ScannedBlock block{text.data(), separators.data(), &scan.rows, header.lines + 1};
    DateFinding finding;
    for (std::size_t i = 0; i < block.rowCount(); ++i) {
        const csv::RowView row(block, i);
        if (row.fieldCount() != layout.fieldCount)
            continue;
        for (const FocusColumn column : {FocusColumn::ChargePeriodStart, FocusColumn::ChargePeriodEnd}) {
            const auto field = row.field(static_cast<std::size_t>(layout.field(column)));
            const auto date = split(csv::valueOf(field));
            if (!date)
                continue;
            if (finding.order == DateOrder::None)
                finding = {DateOrder::MonthFirst, true, row.line(), column};
            if (const auto order = settledBy(*date)) {
                finding.order = *order;
                finding.isAssumed = false;
                return finding;
            }
        }
    }
    return finding;
}

std::optional<model::Timestamp> readSlashDate(std::string_view text, DateOrder order)
{
    const auto date = split(text);
    if (order == DateOrder::None || !date)
        return {};
    const bool isDayFirst = order == DateOrder::DayFirst;
    const int month = isDayFirst ? date->second : date->first;
    const int day = isDayFirst ? date->first : date->second;
    // The reader of ISO dates knows the calendar.
    return model::Timestamp::parse(twoDigits(date->year / 100) + twoDigits(date->year % 100) + '-' +
                                   twoDigits(month) + '-' + twoDigits(day));
}

} // namespace tare::importers
