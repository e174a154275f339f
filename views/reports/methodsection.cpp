// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/reportcontext.h"
#include "views/text/displaytext.h"
#include "views/text/figuretext.h"
#include "views/text/parametertext.h"

#include <QCoreApplication>

#include <algorithm>

// How the figures come about, and what their defaults rest on.
namespace tare::views {

namespace {

using Kind = ReportColumn::Kind;

struct MethodText
{
    Q_DECLARE_TR_FUNCTIONS(MethodText)
};

struct MethodStep
{
    const char* title;
    const char* text;
    const char* formula; // language-free
};

// In the order of the way of the data.
constexpr MethodStep steps[] = {
    {QT_TRANSLATE_NOOP("MethodText", "Prices of nodes"),
     QT_TRANSLATE_NOOP(
         "MethodText",
         "Charges of the bill are joined to nodes by the id of their machine; what a node costs "
         "a month is its charges over its hours, times 730. Without a bill: price list or entry."),
     "P = Σ C ÷ Σ h × 730"},
    {QT_TRANSLATE_NOOP("MethodText", "Footprint"),
     QT_TRANSLATE_NOOP("MethodText",
                       "What a replica asks for: today by its requests, right-sized by its use and headroom, "
                       "rewritten natively by the heap of the target language, on WebAssembly by the module, "
                       "its heap and its share of the host."),
     "D = U × (1 + h) · W = s + (b + H × r) × c"},
    {QT_TRANSLATE_NOOP("MethodText", "Nodes that the demand fills"),
     QT_TRANSLATE_NOOP(
         "MethodText",
         "The resource that fills most nodes binds: CPU, memory or pods. Idle nodes, consolidating "
         "and right-sizing are rungs of their own and are not credited to WebAssembly."),
     "F = max(D₁ ÷ a₁, D₂ ÷ a₂, D₃ ÷ a₃) · ΔC = P × (F₀ − F₁) ÷ u"},
    {QT_TRANSLATE_NOOP("MethodText", "Shares of workloads"),
     QT_TRANSLATE_NOOP("MethodText",
                       "What a pool saves is shared among the workloads that move, along the way on which "
                       "demand falls: each by the resource that binds there. The shares add up to the pool."),
     "Cᵢ = Σ P ÷ u × ΔDᵢ ÷ a"},
    {QT_TRANSLATE_NOOP("MethodText", "Artefacts"),
     QT_TRANSLATE_NOOP("MethodText",
                       "Pulls, transfer and storage of images against modules, at the prices of "
                       "the path that they take."),
     "A = (S₀ − S₁) × n × p"},
    {QT_TRANSLATE_NOOP("MethodText", "Effort"),
     QT_TRANSLATE_NOOP("MethodText",
                       "Days by archetype, by size of the code or as entered, plus the remedies of findings, "
                       "times contingency and day rate: low, likely and high."),
     "K = d × w × (1 + z)"},
    {QT_TRANSLATE_NOOP("MethodText", "Money over time"),
     QT_TRANSLATE_NOOP("MethodText",
                       "One-off cost is spread over the build; both sides run during the overlap; from the "
                       "cut-over on the saving grows with usage. Commitments hold back cash until they end. "
                       "Payback is the moment from which the sum never falls below zero again."),
     "NPV = Σ CFₘ ÷ (1 + r)^(m ÷ 12)"},
    {QT_TRANSLATE_NOOP("MethodText", "Verdicts"),
     QT_TRANSLATE_NOOP("MethodText",
                       "Migrate: pays back within the horizon. Beyond horizon: saves, but not soon enough. "
                       "Never: saves nothing. Not selected, blocked, needs data: said so, without a guess."),
     ""},
};

constexpr double smallestPart = 0.01; // of the widest swing, as in the list of the assumptions

void addCitations(const ReportContext& context, Blocks& blocks)
{
    std::vector<std::string_view> keys;
    const auto add = [&](const model::Parameter& parameter) {
        if (!parameter.evidence.empty() &&
            std::find(keys.begin(), keys.end(), parameter.evidence) == keys.end())
            keys.push_back(parameter.evidence);
    };
    if (context.input.swings) // what the NPV depends on comes first
        for (const model::Swing& swing : context.input.swings->inputs)
            if (const model::Parameter* parameter = model::findParameter(swing.input);
                parameter && swing.width.value() > 0 &&
                swing.width.value() >= smallestPart * context.input.swings->inputs.front().width.value())
                add(*parameter);
    if (keys.empty())
        return;
    addHeading(blocks, 2, MethodText::tr("What the defaults rest on"), "citations");
    ReportTable table;
    table.isDense = true;
    table.columns = {{MethodText::tr("Grade"), Kind::Short, 1},
                     {MethodText::tr("What was measured"), Kind::Text, 2},
                     {MethodText::tr("Source"), Kind::Text, 3}};
    for (const std::string_view key : keys) {
        const model::Evidence* evidence = model::findEvidence(key);
        if (!evidence)
            continue;
        QStringList sources;
        for (const model::Source& source : evidence->sources) {
            QString text = displayText(source.title);
            if (source.year > 0)
                text += QStringLiteral(" (%1)").arg(source.year);
            if (!source.url.empty())
                text += QStringLiteral(", ") + displayText(source.url);
            sources += text;
        }
        table.rows.push_back(
            {ReportRow::Kind::Body,
             {plainCell(evidenceGradeName(evidence->grade)), plainCell(displayText(evidence->condition)),
              plainCell(sources.join(QStringLiteral("; ")), ReportTone::Secondary)}});
    }
    blocks.emplace_back(std::move(table));
}

} // namespace

void addMethod(const ReportContext& context, Blocks& blocks)
{
    addHeading(blocks, 1, MethodText::tr("Method"), "method", true);
    for (const MethodStep& step : steps) {
        addHeading(blocks, 3, MethodText::tr(step.title), "");
        addText(blocks, MethodText::tr(step.text));
        addText(blocks, QString::fromUtf8(step.formula), ReportParagraph::Role::Small, ReportTone::Secondary);
    }
    addCitations(context, blocks);
}

} // namespace tare::views
