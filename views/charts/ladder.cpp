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

void addRung(Ladder& ladder, const QString& name, double value, Paint paint, const NumberText& numbers)
{
    Rung rung{name, value, paint, numbers.money(value), {}, {}};
    if (!ladder.rungs.empty())
        rung.change = numbers.moneyChange(value - ladder.rungs.back().value);
    ladder.rungs.push_back(std::move(rung));
}

void summarise(Ladder& ladder, const NumberText& numbers)
{
    ladder.table.numbers = numbers;
    ladder.table.columns = {{LadderText::tr("Rung"), {}},
                            {LadderText::tr("Cost a month"), model::FigureUnit::MoneyPerMonth},
                            {LadderText::tr("Change"), model::FigureUnit::MoneyPerMonth}};
    QStringList parts;
    std::optional<double> above;
    for (const Rung& rung : ladder.rungs) {
        parts += rung.name + u' ' + rung.text;
        ladder.table.rows.push_back(
            {rung.name, rung.value, above ? QVariant(rung.value - *above) : QVariant()});
        above = rung.value;
    }
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
    addRung(ladder, LadderText::tr("Native rewrite"), rungs.native.value(), Paint::Native, numbers);
    addRung(ladder, LadderText::tr("WebAssembly"), rungs.wasm.value(), Paint::Wasm, numbers);
    summarise(ladder, numbers);
    return ladder;
}

Ladder programmeLadder(const model::Evaluation& evaluation, const NumberText& numbers)
{
    Ladder ladder;
    ladder.title = LadderText::tr("Cost a month, rung by rung");
    const model::PoolLadder rungs = model::ladderOf(evaluation);
    const auto paying = static_cast<int>(evaluation.programme.migrating);
    const auto all = static_cast<int>(model::countInSet(evaluation));
    const QString none = LadderText::tr("no refactoring");
    const auto add = [&](const QString& name, model::MoneyPerMonth value, Paint paint,
                         const QString& remark) {
        addRung(ladder, name, value.value(), paint, numbers);
        ladder.rungs.back().remark = remark;
    };
    const auto moved = [](int count) { return LadderText::tr("%Ln workload(s)", nullptr, count); };
    add(LadderText::tr("Today"), rungs.today, Paint::Stay, LadderText::tr("a month"));
    add(LadderText::tr("Consolidated"), rungs.consolidated, Paint::Stay, none);
    add(LadderText::tr("Right-sized"), rungs.right, Paint::RightSized, none);
    if (paying > 0) {
        add(LadderText::tr("Native rewrite"), rungs.native, Paint::Native, moved(paying));
        add(LadderText::tr("WebAssembly"), rungs.wasm, Paint::Wasm, moved(paying));
    }
    if (paying == 0 && all > 0)
        add(LadderText::tr("WebAssembly"), model::capacityWithSet(evaluation), Paint::Wasm,
            LadderText::tr("%Ln workload(s), too late", nullptr, all));
    else if (all > paying) // some of them pay back too late
        add(LadderText::tr("All that save"), model::capacityWithSet(evaluation), Paint::Wasm,
            LadderText::tr("%Ln workload(s), some late", nullptr, all));
    summarise(ladder, numbers);
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
    addRung(ladder, LadderText::tr("Native rewrite"), rungs->native.value(), Paint::Native, numbers);
    addRung(ladder, LadderText::tr("WebAssembly"), rungs->wasm.value(), Paint::Wasm, numbers);
    summarise(ladder, numbers);
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

} // namespace tare::views
