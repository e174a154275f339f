// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/numbertext.h"

#include "views/text/displaytext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace tare::views {

namespace {

using model::FigureUnit;
using namespace Qt::Literals::StringLiterals;

constexpr char16_t minus = u'\u2212';
constexpr char16_t narrowSpace = u'\u202f';
// Of Qt, not of this program: so no catalogue asks for it.
constexpr const char* directionContext = "QGuiApplication";
constexpr const char* directionText = "QT_LAYOUT_DIRECTION";

struct NumberUnits
{
    Q_DECLARE_TR_FUNCTIONS(NumberText)
};

// Currencies whose minor unit is not a hundredth (ISO 4217).
struct CurrencyDigits
{
    std::string_view code;
    int digits;
};
constexpr CurrencyDigits currencyTable[] = {
    {"BIF", 0}, {"CLP", 0}, {"DJF", 0}, {"GNF", 0}, {"ISK", 0}, {"JPY", 0}, {"KMF", 0},
    {"KRW", 0}, {"PYG", 0}, {"RWF", 0}, {"UGX", 0}, {"UYI", 0}, {"VND", 0}, {"VUV", 0},
    {"XAF", 0}, {"XOF", 0}, {"XPF", 0}, {"BHD", 3}, {"IQD", 3}, {"JOD", 3}, {"KWD", 3},
    {"LYD", 3}, {"OMR", 3}, {"TND", 3}, {"CLF", 4}, {"UYW", 4},
};

// Only symbols that stand for one currency in most people's reading; the others keep their code.
QString unmistakableSymbol(std::string_view currency)
{
    if (currency == "USD")
        return u"$"_s;
    if (currency == "EUR")
        return u"€"_s;
    if (currency == "GBP")
        return u"£"_s;
    if (currency == "INR")
        return u"₹"_s;
    return {};
}

bool isMoney(FigureUnit unit)
{
    return unit == FigureUnit::Money || unit == FigureUnit::MoneyPerMonth ||
           unit == FigureUnit::MoneyPerHour || unit == FigureUnit::MoneyPerDay ||
           unit == FigureUnit::MoneyPerGigabyte;
}

int shownDecimals(FigureUnit unit)
{
    switch (unit) {
    case FigureUnit::Nodes:
        return 2;
    case FigureUnit::Months:
    case FigureUnit::PersonDays:
        return 1;
    case FigureUnit::Ratio:
        return 3;
    case FigureUnit::Gigabytes:
    case FigureUnit::Hours:
        return 1;
    default:
        return 0;
    }
}

// The decimals that the shortest exact notation has.
int exactDecimals(double value)
{
    std::array<char, 512> buffer{};
    const auto result = std::to_chars(buffer.begin(), buffer.end(), value, std::chars_format::fixed);
    const std::string_view text(buffer.data(), static_cast<std::size_t>(result.ptr - buffer.data()));
    const auto point = text.find('.');
    return point == std::string_view::npos ? 0 : static_cast<int>(text.size() - point - 1);
}

} // namespace

QString missingText()
{
    return QString(QChar(u'\u2013'));
}

int currencyDigits(std::string_view currency)
{
    const auto found = std::find_if(std::begin(currencyTable), std::end(currencyTable),
                                    [currency](const CurrencyDigits& row) { return row.code == currency; });
    return found == std::end(currencyTable) ? 2 : found->digits;
}

NumberText::NumberText(std::string_view currency, const QLocale& locale)
    : m_locale(locale), m_symbol(unmistakableSymbol(currency)), m_code(displayText(currency)),
      m_digits(currencyDigits(currency))
{
    // The C locale groups nothing; what is read by people is grouped.
    m_locale.setNumberOptions(QLocale::DefaultNumberOptions);
    // By the language of the words around, as Qt itself decides; these may be other than the locale's.
    m_isIsolated = m_locale.textDirection() == Qt::RightToLeft ||
                   QCoreApplication::translate(directionContext, directionText) == u"RTL";
}

QString NumberText::digits(double value, int decimals) const
{
    return m_locale.toString(value, 'f', decimals);
}

QString NumberText::number(double value, int decimals) const
{
    if (!std::isfinite(value))
        return missingText();
    const QString text = digits(std::abs(value), decimals);
    // A figure that rounds to nothing has no sign.
    const bool isNegative = value < 0 && text != digits(0, decimals);
    return isNegative ? withSign(minus + text) : text;
}

// Among words from right to left a sign would stand behind its number. What follows that after a space is
// read on in their direction, signed or not: a currency, a word for thousands.
QString NumberText::withSign(const QString& text) const
{
    if (!m_isIsolated)
        return text;
    const qsizetype end = text.indexOf(QChar(u'\u00a0'));
    const auto isDigit = [](QChar character) { return character.isDigit(); };
    if (end < 0 || std::none_of(text.begin(), text.begin() + end, isDigit))
        return isolate(text);
    return isolate(text.left(end)) + text.mid(end);
}

QString NumberText::moneyWith(double amount, int decimals, const QString& suffix) const
{
    if (!std::isfinite(amount))
        return missingText();
    const QString text = digits(std::abs(amount), decimals);
    const QString sign = amount < 0 && text != digits(0, decimals) ? QString(QChar(minus)) : QString();
    const auto whole = [&](const QString& written) { return sign.isEmpty() ? written : withSign(written); };
    if (m_symbol.isEmpty())
        return m_code.isEmpty() ? whole(sign + text + suffix)
                                : m_code + QChar(u'\u00a0') + whole(sign + text + suffix);
    // Where the symbol stands is the locale's business: "$1" or "1 €".
    const bool isBehind = m_locale.toCurrencyString(1.0, u"¤"_s, 0).endsWith(u'¤');
    return whole(isBehind ? sign + text + suffix + QChar(u'\u00a0') + m_symbol
                          : sign + m_symbol + text + suffix);
}

// What is written "0" is nothing. An amount below half a unit has its minor units, and where these are not
// enough either it is as good as nothing, everywhere.
int NumberText::wholeDecimals(double amount) const
{
    return isNothing(amount, 0) && !isNothing(amount, m_digits) ? m_digits : 0;
}

bool NumberText::isNothing(double amount, int decimals) const
{
    return std::abs(amount) < 0.5 * std::pow(10.0, -decimals);
}

QString NumberText::money(std::optional<double> amount) const
{
    return amount ? moneyWith(*amount, wholeDecimals(*amount)) : missingText();
}

QString NumberText::moneyExact(std::optional<double> amount) const
{
    return amount ? moneyWith(*amount, m_digits) : missingText();
}

namespace {

constexpr double moneySteps[] = {1, 1e3, 1e6, 1e9};

QString moneySuffix(double step)
{
    return step == 1e9   ? NumberUnits::tr("G", "billions of money")
           : step == 1e6 ? NumberUnits::tr("M", "millions of money")
           : step == 1e3 ? NumberUnits::tr("k", "thousands of money")
                         : QString();
}

// 999.6k is written 1.00M: the step follows the rounded figure.
double moneyStep(double amount)
{
    double step = 1;
    for (const double candidate : moneySteps)
        if (std::abs(amount) >= candidate * 0.9995)
            step = candidate;
    return step;
}

} // namespace

QString NumberText::moneyShort(std::optional<double> amount) const
{
    if (!amount || !std::isfinite(*amount))
        return missingText();
    const double step = moneyStep(*amount);
    if (step == 1)
        return money(amount);
    const double scaled = *amount / step;
    const int decimals = std::abs(scaled) < 9.995 ? 2 : std::abs(scaled) < 99.95 ? 1 : 0;
    return moneyWith(scaled, decimals, moneySuffix(step));
}

QString NumberText::moneyTick(std::optional<double> amount) const
{
    if (!amount || !std::isfinite(*amount))
        return missingText();
    const double step = moneyStep(*amount);
    const double scaled = *amount / step;
    const int decimals = std::abs(scaled - std::round(scaled)) < 1e-9             ? 0
                         : std::abs(scaled * 10 - std::round(scaled * 10)) < 1e-9 ? 1
                                                                                  : 2;
    return moneyWith(scaled, decimals, moneySuffix(step));
}

QString NumberText::moneyChange(std::optional<double> amount) const
{
    if (!amount)
        return missingText();
    const QString text = money(amount);
    return *amount > 0 && text != moneyWith(0, 0) ? withSign(u'+' + text) : text;
}

QString NumberText::moneyShortChange(std::optional<double> amount) const
{
    const QString text = moneyShort(amount);
    return amount && *amount > 0 && text != moneyShort(0) ? withSign(u'+' + text) : text;
}

QString NumberText::change(double value, int decimals) const
{
    const QString text = number(value, decimals);
    return value > 0 && text != number(0, decimals) ? withSign(u'+' + text) : text;
}

QString NumberText::months(std::optional<double> months) const
{
    return months ? number(*months, 1) : missingText();
}

QString NumberText::monthsWithUnit(std::optional<double> months) const
{
    if (!months)
        return missingText();
    const int decimals = std::floor(*months) == *months ? 0 : 1;
    return withUnit(*months, decimals, FigureUnit::Months);
}

QString NumberText::days(const model::Range& days) const
{
    const QString likely = number(days.likely, 0);
    if (days.low == days.likely && days.high == days.likely)
        return likely;
    return u"%1 (%2–%3)"_s.arg(likely, number(days.low, 0), number(days.high, 0));
}

QString NumberText::percent(std::optional<double> fraction) const
{
    return fraction ? number(*fraction * 100, 0) + QChar(narrowSpace) + u'%' : missingText();
}

QString NumberText::share(std::optional<double> fraction) const
{
    return fraction ? number(*fraction * 100, 1) + QChar(narrowSpace) + u'%' : missingText();
}

QString NumberText::shareChange(std::optional<double> fraction) const
{
    const QString text = share(fraction);
    return fraction && *fraction > 0 && text != share(0) ? withSign(u'+' + text) : text;
}

QString NumberText::count(double value) const
{
    return number(value, 0);
}

QString NumberText::bytes(std::uint64_t count) const
{
    static constexpr const char16_t* units[] = {u"B", u"kB", u"MB", u"GB", u"TB"};
    double size = static_cast<double>(count);
    std::size_t unit = 0;
    while (size >= 999.5 && unit + 1 < std::size(units)) {
        size /= 1000;
        ++unit;
    }
    const int decimals = unit == 0 || size >= 100 ? 0 : size >= 10 ? 1 : 2;
    return number(size, decimals) + QChar(narrowSpace) + QString::fromUtf16(units[unit]);
}

QString NumberText::value(std::optional<double> value, FigureUnit unit) const
{
    if (!value)
        return missingText();
    if (isMoney(unit) && *value == 0)
        return money(value);
    if (unit == FigureUnit::Money || unit == FigureUnit::MoneyPerMonth)
        return std::abs(*value) >= 1000 || isNothing(*value, m_digits) ? money(value) : moneyExact(value);
    if (isMoney(unit))
        return moneyWith(*value, std::abs(*value) < 1 ? std::max(m_digits, 4) : m_digits);
    if (unit == FigureUnit::Fraction || unit == FigureUnit::FractionPerYear)
        return share(value);
    int decimals = shownDecimals(unit);
    if (decimals == 0 && *value != std::round(*value) && std::abs(*value) < 100)
        decimals = 1;
    return withUnit(*value, decimals, unit);
}

QString NumberText::readableValue(std::optional<double> value, FigureUnit unit) const
{
    const bool isAmount = unit == FigureUnit::Money || unit == FigureUnit::MoneyPerMonth;
    return isAmount ? moneyExact(value) : this->value(value, unit);
}

// The unit agrees with the number as it is shown: 1 pod, 1.5 pods.
QString NumberText::withUnit(double value, int decimals, FigureUnit unit) const
{
    const double scale = std::pow(10.0, decimals);
    const QString name = unitName(unit, std::round(value * scale) / scale);
    const QString text = number(value, decimals);
    return name.isEmpty() ? text : text + QChar(narrowSpace) + name;
}

QString NumberText::fullValue(std::optional<double> value, FigureUnit unit) const
{
    if (!value || !std::isfinite(*value))
        return missingText();
    const int decimals = exactDecimals(*value);
    if (isMoney(unit))
        return moneyWith(*value, std::max(decimals, m_digits));
    return withUnit(*value, decimals, unit);
}

QString unitName(FigureUnit unit, double value)
{
    // A number with a fraction takes the form of a hundred: not that of one, nor of the few that Arabic has.
    const bool isWhole = value == std::floor(value) && std::abs(value) < 1e9;
    const int count = isWhole ? static_cast<int>(std::abs(value)) : 100;
    switch (unit) {
    case FigureUnit::Nodes:
        return NumberUnits::tr("nodes", "after a number", count);
    case FigureUnit::Pods:
        return NumberUnits::tr("pods", "after a number", count);
    case FigureUnit::Months:
        return NumberUnits::tr("months", "after a number", count);
    case FigureUnit::PersonDays:
        return NumberUnits::tr("days", "after a number", count);
    default:
        return unitName(unit);
    }
}

QString unitName(FigureUnit unit)
{
    switch (unit) {
    case FigureUnit::Nodes:
        return NumberUnits::tr("nodes");
    case FigureUnit::Pods:
        return NumberUnits::tr("pods");
    case FigureUnit::Millicores:
        return NumberUnits::tr("m", "millicores");
    case FigureUnit::Mebibytes:
        return NumberUnits::tr("MiB");
    case FigureUnit::Gigabytes:
        return NumberUnits::tr("GB");
    case FigureUnit::Months:
        return NumberUnits::tr("months");
    case FigureUnit::PersonDays:
        return NumberUnits::tr("days");
    case FigureUnit::Hours:
        return NumberUnits::tr("h", "hours");
    default:
        return {};
    }
}

namespace {

// Where a language reads the day as an ordinal number it has a point: "16. Nov. 2026". Qt tells that by its
// long form alone.
QString dayPattern(const QLocale& locale)
{
    return locale.dateFormat(QLocale::LongFormat).contains(u"d."_s) ? u"d."_s : u"d"_s;
}

} // namespace

QString momentText(model::Timestamp time, const QLocale& locale)
{
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(time.seconds, Qt::UTC);
    return dateText(moment.date(), locale) + u", "_s + locale.toString(moment.time(), u"HH:mm"_s);
}

QString dateText(const QDate& date, const QLocale& locale)
{
    return locale.toString(date, dayPattern(locale) + u" MMM yyyy"_s);
}

QString dateText(model::Timestamp time, const QLocale& locale)
{
    return dateText(QDateTime::fromSecsSinceEpoch(time.seconds, Qt::UTC).date(), locale);
}

QString periodText(model::Timestamp start, model::Timestamp end, const QLocale& locale)
{
    const QDate first = QDateTime::fromSecsSinceEpoch(start.seconds, Qt::UTC).date();
    const QDate last =
        QDateTime::fromSecsSinceEpoch(std::max(start.seconds, end.seconds - 1), Qt::UTC).date();
    const QString until = dateText(last, locale);
    if (first == last)
        return until;
    if (first.year() != last.year())
        return dateText(first, locale) + u" – "_s + until;
    const QString day = dayPattern(locale);
    if (first.month() != last.month())
        return locale.toString(first, day + u" MMM"_s) + u" – "_s + until;
    return locale.toString(first, day) + u'–' + until;
}

} // namespace tare::views
