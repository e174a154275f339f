// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/ladder.h"

#include "views/text/displaytext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace tare::views {

namespace {

struct LadderText
{
    Q_DECLARE_TR_FUNCTIONS(LadderText)
};

constexpr double nothing = 1e-6; // an amount under a millionth is zero
constexpr std::size_t mostBars = 9;

void addRung(Ladder& ladder, const QString& name, double value, Paint paint, const NumberText& numbers)
{
    Rung rung{name, value, paint, numbers.money(value), {}};
    if (!ladder.rungs.empty())
        rung.change = numbers.moneyChange(value - ladder.rungs.back().value);
    ladder.rungs.push_back(std::move(rung));
}

void summarise(Ladder& ladder)
{
    QStringList parts;
    for (const Rung& rung : ladder.rungs)
        parts += rung.name + u' ' + rung.text;
    ladder.summary = ladder.title + QStringLiteral(": ") + parts.join(QStringLiteral(", "));
}

// What the capacity that a demand takes is worth in one pool, at the lengths of the way of S (M5; the same
// sum as the overlap of M9).
double capacityCost(const model::PoolFigures& pool, const model::PerResource<double>& demand)
{
    if (pool.used <= 0)
        return 0;
    double fill = 0;
    for (std::size_t r = 0; r < model::resourceCount; ++r)
        if (pool.usable[r] > 0)
            fill += demand[r] / pool.usable[r] * pool.lengths[r];
    return pool.priceNode.value() / pool.used * fill;
}

} // namespace

Ladder poolLadder(const model::PoolFigures& pool, const NumberText& numbers)
{
    Ladder ladder;
    ladder.title = LadderText::tr("Pool %1, all that migrate on WebAssembly").arg(displayText(pool.pool));
    const double today = pool.cost.value();
    const double consolidated = today - pool.consolidationSaving.value();
    const double right = consolidated - pool.rightsizingSaving.value();
    const double wasm = right - pool.wasmSaving.value();
    const double native = wasm + pool.wasmOnlySaving.value();
    addRung(ladder, LadderText::tr("Today"), today, Paint::Stay, numbers);
    addRung(ladder, LadderText::tr("Consolidated"), consolidated, Paint::Stay, numbers);
    addRung(ladder, LadderText::tr("Right-sized"), right, Paint::RightSized, numbers);
    if (std::abs(native - right) > nothing)
        addRung(ladder, LadderText::tr("Native rewrite"), native, Paint::Native, numbers);
    addRung(ladder, LadderText::tr("WebAssembly"), wasm, Paint::Wasm, numbers);
    summarise(ladder);
    return ladder;
}

Ladder workloadLadder(const model::Evaluation& evaluation, const model::WorkloadFigures& workload,
                      const NumberText& numbers)
{
    Ladder ladder;
    ladder.title = LadderText::tr("This workload");
    if (!workload.capacitySaving)
        return ladder;
    double wasm = 0;
    for (const model::WorkloadPoolPart& part : workload.parts)
        wasm += capacityCost(evaluation.pools.at(part.pool), part.wasm);
    const double right = wasm + workload.capacitySaving->value();
    const double onlyWasm = workload.wasmOnlySaving ? workload.wasmOnlySaving->value() : 0;
    const double native = wasm + onlyWasm;
    addRung(ladder, LadderText::tr("Right-sized"), right, Paint::RightSized, numbers);
    if (workload.wasmOnlySaving && std::abs(native - right) > nothing)
        addRung(ladder, LadderText::tr("Native rewrite"), native, Paint::Native, numbers);
    addRung(ladder, LadderText::tr("WebAssembly"), wasm, Paint::Wasm, numbers);
    summarise(ladder);
    return ladder;
}

OnlyWasm onlyWasmText(const model::WorkloadFigures& workload, const NumberText& numbers)
{
    if (!workload.wasmOnlySaving || !workload.capacitySaving)
        return {};
    const double onlyWasm = workload.wasmOnlySaving->value();
    const double rewrite = workload.capacitySaving->value() - onlyWasm;
    OnlyWasm text;
    text.isLoss = onlyWasm < -nothing;
    text.text = LadderText::tr("Only WebAssembly brings: %1 a month.").arg(numbers.moneyChange(onlyWasm));
    if (std::abs(rewrite) > nothing)
        text.text += u' ' + LadderText::tr("The rewrite brings %1.").arg(numbers.moneyChange(rewrite));
    return text;
}

Ladder paybackBars(const model::Evaluation& evaluation, const NumberText& numbers)
{
    Ladder ladder;
    ladder.title = LadderText::tr("Payback from start, months");
    std::size_t others = 0;
    for (const model::WorkloadFigures& workload : evaluation.workloads) {
        if (!workload.payback.fromStart)
            continue;
        if (ladder.rungs.size() == mostBars) {
            ++others;
            continue;
        }
        const double months = workload.payback.fromStart->value();
        const bool paysBack = workload.verdict == model::Verdict::Migrate;
        ladder.rungs.push_back({displayText(workload.name),
                                months,
                                paysBack ? Paint::Wasm : Paint::Stay,
                                numbers.months(months),
                                {}});
    }
    if (others > 0)
        ladder.title += QStringLiteral(" · ") +
                        LadderText::tr("first %1, %n more in the table", nullptr, static_cast<int>(others))
                            .arg(numbers.count(static_cast<double>(mostBars)));
    summarise(ladder);
    return ladder;
}

} // namespace tare::views
