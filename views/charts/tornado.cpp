// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/tornado.h"

#include "views/text/swingtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace tare::views {

namespace {

struct TornadoText
{
    Q_DECLARE_TR_FUNCTIONS(Tornado)
};

// Values of inputs have units of their own, so they stand as text.
PlotTable tableOf(const model::Swings& swings, const NumberText& numbers)
{
    using model::FigureUnit;
    PlotTable table;
    table.numbers = numbers;
    table.columns = {{TornadoText::tr("Input"), std::nullopt},
                     {TornadoText::tr("Low"), std::nullopt},
                     {TornadoText::tr("NPV at low"), FigureUnit::Money},
                     {TornadoText::tr("High"), std::nullopt},
                     {TornadoText::tr("NPV at high"), FigureUnit::Money},
                     {TornadoText::tr("Swing"), FigureUnit::Money}};
    for (const model::Swing& swing : swings.inputs)
        if (swing.width.value() > 0)
            table.rows.push_back(
                {swingInputName(swing.input), swingValueText(swing.input, swing.low.value, numbers),
                 swing.low.npv.value(), swingValueText(swing.input, swing.high.value, numbers),
                 swing.high.npv.value(), swing.width.value()});
    return table;
}

} // namespace

Tornado tornado(const model::Swings& swings, const NumberText& numbers, std::size_t most)
{
    Tornado result;
    result.likely = swings.npv.value();
    result.likelyText = numbers.moneyShort(result.likely);
    result.zeroText = numbers.money(0);
    result.table = tableOf(swings, numbers);
    for (const model::Swing& swing : swings.inputs) {
        if (swing.width.value() <= 0)
            continue;
        if (result.bars.size() == most) {
            ++result.others;
            continue;
        }
        const auto [worse, better] = swingEnds(swing);
        const auto end = [&](const model::SwingEnd& at) {
            return TornadoEnd{at.npv.value(), swingValueText(swing.input, at.value, numbers),
                              numbers.moneyShort(at.npv.value())};
        };
        TornadoBar bar{
            QString::fromStdString(swing.input), swingInputName(swing.input), end(*worse), end(*better), {}};
        bar.spoken =
            TornadoText::tr("%1: %2 at %3, %4 at %5", "input, NPV at an end, value of the input")
                .arg(bar.name, bar.worse.amount, bar.worse.input, bar.better.amount, bar.better.input);
        result.bars.push_back(std::move(bar));
    }
    if (!result.bars.empty())
        result.summary = TornadoText::tr("NPV of the programme %1; widest swing %2")
                             .arg(result.likelyText, result.bars.front().spoken);
    return result;
}

} // namespace tare::views
