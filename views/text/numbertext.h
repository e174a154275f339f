// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/explanation/explanation.h"

#include <QDate>
#include <QLocale>
#include <QString>

#include <optional>
#include <string>
#include <string_view>

namespace tare::views {

// U+2013, what stands for a figure that does not exist.
QString missingText();
// Digits after the point of a currency (ISO 4217), 2 for one that is not in the table.
int currencyDigits(std::string_view currency);

// How figures are written: grouping and decimal sign of the locale, U+202F before a unit, U+2212 for minus,
// an en dash for what does not exist. Money is in one currency, whose symbol is used where it is
// unmistakable.
class NumberText
{
public:
    explicit NumberText(std::string_view currency = "USD", const QLocale& locale = QLocale());

    QString money(std::optional<double> amount) const;      // whole units: $4,145
    QString moneyExact(std::optional<double> amount) const; // to the cent: $66,121.44
    QString moneyShort(std::optional<double> amount) const; // three figures: $26.0k, $3.82M
    QString
    moneyTick(std::optional<double> amount) const; // of an axis, no zeros behind the point: $40k, $1.5M
    QString moneyChange(std::optional<double> amount) const;      // with its sign: +$9,831
    QString moneyShortChange(std::optional<double> amount) const; // +$8.50k
    QString change(double value, int decimals) const;             // +4
    QString months(std::optional<double> months) const;           // one decimal, without unit: 23.7
    QString monthsWithUnit(std::optional<double> months) const;
    QString days(const model::Range& days) const;              // 21 (9–52)
    QString percent(std::optional<double> fraction) const;     // whole: 62 %
    QString share(std::optional<double> fraction) const;       // one decimal: 42.1 %
    QString shareChange(std::optional<double> fraction) const; // +8.3 %
    QString count(double value) const;
    QString number(double value, int decimals) const;
    QString bytes(std::uint64_t count) const; // 1.18 GB
    // With its unit, as a page shows it; full: all digits that the figure has.
    QString value(std::optional<double> value, model::FigureUnit unit) const;
    QString fullValue(std::optional<double> value, model::FigureUnit unit) const;
    // For texts that are read without a page around them: money to the cent, the rest as on a page.
    QString readableValue(std::optional<double> value, model::FigureUnit unit) const;

    const QLocale& locale() const { return m_locale; }

private:
    QString moneyWith(double amount, int decimals, const QString& suffix = {}) const;
    QString digits(double value, int decimals) const;
    int wholeDecimals(double amount) const;
    bool isNothing(double amount, int decimals) const;
    QString withSign(const QString& text) const;
    QString withUnit(double value, int decimals, model::FigureUnit unit) const;

    QLocale m_locale;
    QString m_symbol; // empty: the code is used
    QString m_code;
    int m_digits = 2;
    bool m_isIsolated = false;
};

// The unit after a figure: "MiB", "months"; empty for money and plain counts.
QString unitName(model::FigureUnit unit);
// The same in the form that goes with the number.
QString unitName(model::FigureUnit unit, double value);

// "14 Sep 2026, 10:00" (UTC) and "14 Sep 2026", in the locale: "14. Sep. 2026".
QString momentText(model::Timestamp time, const QLocale& locale = QLocale());
QString dateText(model::Timestamp time, const QLocale& locale = QLocale());
QString dateText(const QDate& date, const QLocale& locale = QLocale());
// "1–14 Sep 2026"; the end is exclusive.
QString periodText(model::Timestamp start, model::Timestamp end, const QLocale& locale = QLocale());

} // namespace tare::views
