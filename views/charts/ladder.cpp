// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/ladder.h"

#include "model/evaluation/ladder.h"
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

} // namespace

Ladder poolLadder(const model::PoolFigures& pool, const NumberText& numbers)
{
    Ladder ladder;
    ladder.title = LadderText::tr("Pool %1, all that migrate on WebAssembly").arg(displayText(pool.pool));
    const model::PoolLadder rungs = model::ladderOf(pool);
    addRung(ladder, LadderText::tr("Today"), rungs.today.value(), Paint::Stay, numbers);
    addRung(ladder, LadderText::tr("Consolidated"), rungs.consolidated.value(), Paint::Stay, numbers);
    addRung(ladder, LadderText::tr("Right-sized"), rungs.right.value(), Paint::RightSized, numbers);
    if (pool.demandNative != pool.demandRight)
        addRung(ladder, LadderText::tr("Native rewrite"), rungs.native.value(), Paint::Native, numbers);
    addRung(ladder, LadderText::tr("WebAssembly"), rungs.wasm.value(), Paint::Wasm, numbers);
    summarise(ladder);
    return ladder;
}

Ladder workloadLadder(const model::WorkloadFigures& workload, const NumberText& numbers)
{
    Ladder ladder;
    ladder.title = LadderText::tr("This workload");
    const std::optional<model::WorkloadLadder> rungs = model::ladderOf(workload);
    if (!rungs)
        return ladder;
    addRung(ladder, LadderText::tr("Right-sized"), rungs->right.value(), Paint::RightSized, numbers);
    if (workload.language != workload.targetLanguage)
        addRung(ladder, LadderText::tr("Native rewrite"), rungs->native.value(), Paint::Native, numbers);
    addRung(ladder, LadderText::tr("WebAssembly"), rungs->wasm.value(), Paint::Wasm, numbers);
    summarise(ladder);
    return ladder;
}

OnlyWasm onlyWasmText(const model::WorkloadFigures& workload, const NumberText& numbers)
{
    const std::optional<model::WorkloadLadder> rungs = model::ladderOf(workload);
    if (!rungs || !workload.wasmOnlySaving)
        return {};
    const double onlyWasm = rungs->onlyWasmSaving.value();
    const double rewrite = rungs->rewriteSaving.value();
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
