// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/rowcursor.h"

namespace tare::model::storage {

Decimal RowCursor::decimal()
{
    const std::optional<Decimal> value = Decimal::parse(m_row.text(m_column++));
    m_isSound = m_isSound && value.has_value();
    return value.value_or(Decimal());
}

Error damaged(const char* table)
{
    return {ErrorCode::DamagedProject, {table}, {}};
}

StoredImport readImport(const Statement& row)
{
    StoredImport import;
    RowCursor cursor(row);
    import.file.importId = cursor.integer();
    import.call = cursor.integer();
    import.file.path = cursor.text();
    const std::size_t separator = import.file.path.find_last_of('/');
    import.file.name =
        separator == std::string::npos ? import.file.path : import.file.path.substr(separator + 1);
    import.location = cursor.text();
    import.file.format = cursor.text();
    import.file.version = cursor.text();
    import.cluster = cursor.text();
    import.isUsage = cursor.flag();
    import.file.sha256 = cursor.text();
    import.file.size = cursor.count();
    import.file.importedAt = {cursor.integer()};
    import.observedAt = cursor.moment();
    import.file.kept = cursor.count();
    import.file.rejected = cursor.count();
    cursor.integer(); // skipped: of the report only
    import.isHidden = cursor.flag();
    cursor.optionalInteger(); // by what it was replaced
    import.file.fingerprint = cursor.text();
    return import;
}

Result<StoredBill> readBill(const Statement& row)
{
    StoredBill bill;
    RowCursor cursor(row);
    cursor.integer();
    bill.importId = cursor.integer();
    bill.totals.rows = cursor.count();
    bill.totals.windowStart = {cursor.integer()};
    bill.totals.windowEnd = {cursor.integer()};
    bill.totals.currency = cursor.text();
    for (Decimal& cost : bill.totals.costs)
        cost = cursor.decimal();
    for (Decimal& rest : bill.rest)
        rest = cursor.decimal();
    if (!cursor.isSound())
        return damaged("bill");
    return bill;
}

} // namespace tare::model::storage
