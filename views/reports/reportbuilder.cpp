// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/reportbuilder.h"

#include "views/reports/reportcontext.h"
#include "views/text/displaytext.h"
#include "views/text/languagescope.h"
#include "views/text/reasontext.h"
#include "views/text/summarytext.h"

#include <QCoreApplication>

#include <algorithm>

namespace tare::views {

namespace {

struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(ReportText)
};

struct SectionEntry
{
    ReportSection section;
    void (*add)(const ReportContext& context, Blocks& blocks);
};

// In the order in which they stand in a report.
constexpr SectionEntry entries[] = {
    {{ReportPart::Answer, "answer", [] { return ReportText::tr("The answer"); }, true, true}, addAnswer},
    {{ReportPart::Costs, "costs", [] { return ReportText::tr("What it costs, and when it pays"); }, true,
      true},
     addCosts},
    {{ReportPart::Doubts, "doubts", [] { return ReportText::tr("What could go wrong"); }, true, true},
     addDoubts},
    {{ReportPart::Decision, "decision", [] { return ReportText::tr("The decision asked for"); }, true, false},
     addDecision},
    {{ReportPart::Stays, "stays", [] { return ReportText::tr("What stays, and why"); }, true, true},
     addStays},
    {{ReportPart::Workloads, "workloads", [] { return ReportText::tr("Every workload"); }, false, true},
     addWorkloads},
    {{ReportPart::TopWorkloads, "first", [] { return ReportText::tr("The first workloads, one by one"); },
      false, true},
     addTopWorkloads},
    {{ReportPart::Pools, "pools", [] { return ReportText::tr("Nodes and pools"); }, false, true}, addPools},
    {{ReportPart::Assumptions, "assumptions", [] { return ReportText::tr("Assumptions"); }, false, true},
     addAssumptions},
    {{ReportPart::Bill, "bill", [] { return ReportText::tr("Bill and data"); }, false, true}, addBill},
    {{ReportPart::Method, "method", [] { return ReportText::tr("Method"); }, false, true}, addMethod},
    {{ReportPart::Inputs, "inputs", [] { return ReportText::tr("Inputs"); }, true, true}, addInputs},
};

// On which bill, scenario and cost basis every figure stands.
QString footOf(const ReportContext& context)
{
    const model::Evaluation& evaluation = context.evaluation;
    QStringList parts{
        QStringLiteral("%1, %2").arg(costBasisName(evaluation.costBasis), displayText(evaluation.currency))};
    if (evaluation.bill.window.value() > 0 && evaluation.prepared)
        parts += ReportText::tr("bill %1 as run rate")
                     .arg(periodText(evaluation.prepared->bill.windowStart,
                                     evaluation.prepared->bill.windowEnd, context.numbers.locale()));
    else
        parts += ReportText::tr("no bill: prices from lists or entered");
    parts += ReportText::tr("scenario %1").arg(displayText(evaluation.scenarioName));
    parts += ReportText::tr("savings as capacity");
    if (context.options.parts.contains(ReportPart::Method))
        parts += ReportText::tr("method, page %1").arg(pageOf(QStringLiteral("method")));
    return parts.join(QStringLiteral(" · "));
}

QString subtitleOf(Audience audience)
{
    return audience == Audience::Executive ? ReportText::tr("For finance and leadership")
                                           : ReportText::tr("For engineering and platform teams");
}

void addTitlePage(const ReportContext& context, const Report& report, Blocks& blocks)
{
    ReportTitle title;
    title.organisation = context.options.organisation;
    title.title = report.title;
    title.subtitle = subtitleOf(context.options.audience);
    title.lines = {report.date, report.foot};
    blocks.emplace_back(std::move(title));
    addHeading(blocks, 3, ReportText::tr("Contents"), "contents");
    blocks.emplace_back(ReportContents());
}

Report frameOf(const ReportContext& context, const QLocale& locale)
{
    const ReportOptions& options = context.options;
    Report report;
    report.language = options.language;
    report.locale = locale;
    report.isRightToLeft = locale.textDirection() == Qt::RightToLeft;
    report.title =
        options.title.isEmpty() ? ReportText::tr("Containers to WebAssembly: business case") : options.title;
    report.strong = options.organisation;
    report.running = report.title;
    report.date = locale.toString(options.date, QLocale::LongFormat);
    report.subject = rankingHeadline(context.evaluation, context.numbers);
    report.foot = footOf(context);
    report.accent = options.accent;
    report.logo = options.logo;
    return report;
}

} // namespace

std::span<const ReportSection> reportSections()
{
    static const std::vector<ReportSection> sections = [] {
        std::vector<ReportSection> all;
        for (const SectionEntry& entry : entries)
            all.push_back(entry.section);
        return all;
    }();
    return sections;
}

std::set<ReportPart> defaultParts(Audience audience)
{
    std::set<ReportPart> parts;
    for (const SectionEntry& entry : entries)
        if (audience == Audience::Executive ? entry.section.isForExecutive : entry.section.isForEngineering)
            parts.insert(entry.section.part);
    return parts;
}

Report buildReport(const ReportInput& input, const ReportOptions& options)
{
    const LanguageScope language(options.language);
    const model::Evaluation& evaluation = *input.evaluation;
    const NumberText numbers(evaluation.currency, language.locale());
    ReportContext context{input, options, evaluation, numbers, horizonMonths(evaluation), {}, false};
    for (std::uint32_t i = 0; i < evaluation.workloads.size(); ++i) {
        if (evaluation.workloads[i].verdict == model::Verdict::Migrate)
            context.migrating.push_back(i);
        context.hasSeveralClusters =
            context.hasSeveralClusters || evaluation.workloads[i].cluster != evaluation.workloads[0].cluster;
    }
    Report report = frameOf(context, language.locale());
    if (!context.isExecutive())
        addTitlePage(context, report, report.blocks);
    for (const SectionEntry& entry : entries)
        if (options.parts.contains(entry.section.part))
            entry.add(context, report.blocks);
    return report;
}

std::vector<ReportLanguage> reportLanguages()
{
    return {{QStringLiteral("en"), QStringLiteral("English")},
            {QStringLiteral("de"), QStringLiteral("Deutsch")},
            {QStringLiteral("ar"), QStringLiteral("العربية")}};
}

} // namespace tare::views
