// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/figuretext.h"

#include "views/text/catalogue.h"
#include "views/text/explanationlabels.h"
#include "views/text/parametertext.h"

namespace tare::views {

using namespace Qt::Literals::StringLiterals;

namespace {

using model::FigureScope;

struct FigureText
{
    Q_DECLARE_TR_FUNCTIONS(FigureText)
};

constexpr TextEntry billNames[] = {
    {"window_hours", QT_TRANSLATE_NOOP("FigureText", "Window of the bill")},
    {"period_total", QT_TRANSLATE_NOOP("FigureText", "Bill of the period")},
    {"total_month", QT_TRANSLATE_NOOP("FigureText", "Bill a month")},
    {"workloads_month", QT_TRANSLATE_NOOP("FigureText", "Workloads")},
    {"daemonsets_month", QT_TRANSLATE_NOOP("FigureText", "DaemonSets")},
    {"idle_month", QT_TRANSLATE_NOOP("FigureText", "Idle")},
    {"idle_unshared_month", QT_TRANSLATE_NOOP("FigureText", "Idle that no workload shares")},
    {"unmatched_month", QT_TRANSLATE_NOOP("FigureText", "Unmatched")},
    {"one_time_period", QT_TRANSLATE_NOOP("FigureText", "One-time charges of the period")},
    {"rejected_rows", QT_TRANSLATE_NOOP("FigureText", "Rejected rows")},
    {"other_month.storage", QT_TRANSLATE_NOOP("FigureText", "Storage")},
    {"other_month.load-balancing", QT_TRANSLATE_NOOP("FigureText", "Load balancing")},
    {"other_month.network", QT_TRANSLATE_NOOP("FigureText", "Network")},
    {"other_month.registry", QT_TRANSLATE_NOOP("FigureText", "Registry")},
    {"other_month.serverless", QT_TRANSLATE_NOOP("FigureText", "Serverless")},
    {"other_month.control-plane", QT_TRANSLATE_NOOP("FigureText", "Control plane")},
    {"other_month.tax", QT_TRANSLATE_NOOP("FigureText", "Tax")},
    {"other_month.credit", QT_TRANSLATE_NOOP("FigureText", "Credit")},
    {"other_month.support", QT_TRANSLATE_NOOP("FigureText", "Support")},
    {"other_month.other", QT_TRANSLATE_NOOP("FigureText", "Other")},
};

constexpr TextEntry poolNames[] = {
    {"nodes", QT_TRANSLATE_NOOP("FigureText", "Nodes")},
    {"price_node_month", QT_TRANSLATE_NOOP("FigureText", "Node price a month")},
    {"cost_month", QT_TRANSLATE_NOOP("FigureText", "Cost a month")},
    {"used", QT_TRANSLATE_NOOP("FigureText", "How full nodes are run")},
    {"fill_today", QT_TRANSLATE_NOOP("FigureText", "Full nodes today")},
    {"fill_right", QT_TRANSLATE_NOOP("FigureText", "Full nodes right-sized")},
    {"fill_wasm", QT_TRANSLATE_NOOP("FigureText", "Full nodes on WebAssembly")},
    {"consolidation_saving_month", QT_TRANSLATE_NOOP("FigureText", "Saving by consolidating")},
    {"rightsizing_saving_month", QT_TRANSLATE_NOOP("FigureText", "Saving by right-sizing")},
    {"wasm_saving_month", QT_TRANSLATE_NOOP("FigureText", "Saving by migrating")},
    {"wasm_only_saving_month", QT_TRANSLATE_NOOP("FigureText", "Saving that only WebAssembly brings")},
    {"wasm_saving_if_only_migrate_month",
     QT_TRANSLATE_NOOP("FigureText", "Saving if only workloads that pay back migrate")},
    {"nodes_right_lower_bound", QT_TRANSLATE_NOOP("FigureText", "Whole nodes right-sized, at least")},
    {"nodes_after_lower_bound", QT_TRANSLATE_NOOP("FigureText", "Whole nodes after migrating, at least")},
    {"nodes_right", QT_TRANSLATE_NOOP("FigureText", "Whole nodes right-sized")},
    {"nodes_after", QT_TRANSLATE_NOOP("FigureText", "Whole nodes after migrating")},
    {"cash_saving_month", QT_TRANSLATE_NOOP("FigureText", "Cash saving a month")},
};

constexpr TextEntry workloadNames[] = {
    {"rank", QT_TRANSLATE_NOOP("FigureText", "Rank")},
    {"replicas", QT_TRANSLATE_NOOP("FigureText", "Replicas")},
    {"footprint.today.cpu_m", QT_TRANSLATE_NOOP("FigureText", "CPU today")},
    {"footprint.today.memory_mib", QT_TRANSLATE_NOOP("FigureText", "Memory today")},
    {"footprint.today.pods", QT_TRANSLATE_NOOP("FigureText", "Pods today")},
    {"footprint.right.cpu_m", QT_TRANSLATE_NOOP("FigureText", "CPU right-sized")},
    {"footprint.right.memory_mib", QT_TRANSLATE_NOOP("FigureText", "Memory right-sized")},
    {"footprint.right.pods", QT_TRANSLATE_NOOP("FigureText", "Pods right-sized")},
    {"footprint.native.cpu_m", QT_TRANSLATE_NOOP("FigureText", "CPU of a native rewrite")},
    {"footprint.native.memory_mib", QT_TRANSLATE_NOOP("FigureText", "Memory of a native rewrite")},
    {"footprint.native.pods", QT_TRANSLATE_NOOP("FigureText", "Pods of a native rewrite")},
    {"footprint.wasm.cpu_m", QT_TRANSLATE_NOOP("FigureText", "CPU on WebAssembly")},
    {"footprint.wasm.memory_mib", QT_TRANSLATE_NOOP("FigureText", "Memory on WebAssembly")},
    {"footprint.wasm.pods", QT_TRANSLATE_NOOP("FigureText", "Pods on WebAssembly")},
    {"cost_month", QT_TRANSLATE_NOOP("FigureText", "Cost a month (showback)")},
    {"idle_share_month", QT_TRANSLATE_NOOP("FigureText", "Share of what is idle")},
    {"cost_with_idle_month", QT_TRANSLATE_NOOP("FigureText", "Cost a month with its share of idle")},
    {"rightsizing_saving_month", QT_TRANSLATE_NOOP("FigureText", "Saving by right-sizing")},
    {"showback_saving_month", QT_TRANSLATE_NOOP("FigureText", "Showback saving a month")},
    {"capacity_saving_month", QT_TRANSLATE_NOOP("FigureText", "Capacity share")},
    {"wasm_only_saving_month", QT_TRANSLATE_NOOP("FigureText", "Saving that only WebAssembly brings")},
    {"cash_saving_month", QT_TRANSLATE_NOOP("FigureText", "Cash saving a month")},
    {"artefact_saving_month", QT_TRANSLATE_NOOP("FigureText", "Artefacts")},
    {"serverless_saving_month", QT_TRANSLATE_NOOP("FigureText", "Serverless")},
    {"saving_month", QT_TRANSLATE_NOOP("FigureText", "Saving a month")},
    {"overlap_cost", QT_TRANSLATE_NOOP("FigureText", "Overlap cost")},
    {"effort_days.low", QT_TRANSLATE_NOOP("FigureText", "Effort, low")},
    {"effort_days.likely", QT_TRANSLATE_NOOP("FigureText", "Effort, likely")},
    {"effort_days.high", QT_TRANSLATE_NOOP("FigureText", "Effort, high")},
    {"one_off_cost", QT_TRANSLATE_NOOP("FigureText", "One-off cost")},
    {"payback_months.from_start", QT_TRANSLATE_NOOP("FigureText", "Payback from start")},
    {"payback_months.from_cut_over", QT_TRANSLATE_NOOP("FigureText", "Payback from cut-over")},
    {"payback_months.discounted", QT_TRANSLATE_NOOP("FigureText", "Payback, discounted")},
    {"payback_months.simple", QT_TRANSLATE_NOOP("FigureText", "Payback, simple")},
    {"payback_months.p10", QT_TRANSLATE_NOOP("FigureText", "Payback, P10")},
    {"payback_months.p50", QT_TRANSLATE_NOOP("FigureText", "Payback, P50")},
    {"payback_months.p80", QT_TRANSLATE_NOOP("FigureText", "Payback, P80")},
    {"payback_months.p90", QT_TRANSLATE_NOOP("FigureText", "Payback, P90")},
    {"payback_months.chance_within_horizon", QT_TRANSLATE_NOOP("FigureText", "Chance within the horizon")},
    {"npv.likely", QT_TRANSLATE_NOOP("FigureText", "NPV")},
    {"npv.p10", QT_TRANSLATE_NOOP("FigureText", "NPV, P10")},
    {"npv.p50", QT_TRANSLATE_NOOP("FigureText", "NPV, P50")},
    {"npv.p90", QT_TRANSLATE_NOOP("FigureText", "NPV, P90")},
    {"npv_per_day", QT_TRANSLATE_NOOP("FigureText", "NPV a person-day")},
    {"roi", QT_TRANSLATE_NOOP("FigureText", "ROI")},
    {"irr_year", QT_TRANSLATE_NOOP("FigureText", "IRR a year")},
};

constexpr TextEntry programmeNames[] = {
    {"workloads", QT_TRANSLATE_NOOP("FigureText", "Workloads")},
    {"migrating", QT_TRANSLATE_NOOP("FigureText", "Migrating workloads")},
    {"saving_month", QT_TRANSLATE_NOOP("FigureText", "Saving a month")},
    {"wasm_only_saving_month", QT_TRANSLATE_NOOP("FigureText", "Saving that only WebAssembly brings")},
    {"one_off_cost", QT_TRANSLATE_NOOP("FigureText", "One-off cost")},
    {"npv", QT_TRANSLATE_NOOP("FigureText", "NPV before platform cost and waves")},
    {"npv_after_programme_cost", QT_TRANSLATE_NOOP("FigureText", "NPV after platform cost")},
    {"payback_months", QT_TRANSLATE_NOOP("FigureText", "Payback")},
    {"payback_discounted_months", QT_TRANSLATE_NOOP("FigureText", "Payback, discounted")},
    {"stay_total", QT_TRANSLATE_NOOP("FigureText", "Staying, all months")},
    {"right_size_total", QT_TRANSLATE_NOOP("FigureText", "Right-sizing, all months")},
    {"migrate_total", QT_TRANSLATE_NOOP("FigureText", "Migrating, all months")},
    {"once_total", QT_TRANSLATE_NOOP("FigureText", "Migrating, paid once")},
    {"explained_share", QT_TRANSLATE_NOOP("FigureText", "Part of the bill that is explained")},
};

std::span<const TextEntry> namesOf(FigureScope scope)
{
    switch (scope) {
    case FigureScope::Bill:
        return billNames;
    case FigureScope::Pool:
        return poolNames;
    case FigureScope::Workload:
        return workloadNames;
    case FigureScope::Programme:
        return programmeNames;
    }
    return {};
}

QString startedUpper(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString linesText(const model::Origin& origin)
{
    if (origin.firstLine == 0)
        return {};
    const QLocale locale;
    const QString first = locale.toString(static_cast<qulonglong>(origin.firstLine));
    if (origin.lastLine <= origin.firstLine)
        return FigureText::tr(", line %1").arg(first);
    return FigureText::tr(", lines %1–%2")
        .arg(first, locale.toString(static_cast<qulonglong>(origin.lastLine)));
}

QString fileText(const model::Origin& origin, const model::Evaluation& evaluation)
{
    if (!evaluation.prepared || !evaluation.prepared->snapshot || origin.source < 0)
        return {};
    const auto& sources = evaluation.prepared->snapshot->sources;
    const auto index = static_cast<std::size_t>(origin.source);
    return index < sources.size() ? u", "_s + displayText(sources[index].name) : QString();
}

QString evidenceText(const model::Origin& origin)
{
    const model::Parameter* parameter = model::findParameter(origin.parameter);
    const std::string key = !origin.evidence.empty() ? origin.evidence : parameter ? parameter->evidence : "";
    const model::Evidence* evidence = model::findEvidence(key);
    QString text;
    if (evidence && !evidence->sources.empty()) {
        const model::Source& source = evidence->sources.front();
        text = u": "_s + sourceTitle(source);
        if (source.year > 0)
            text += FigureText::tr(" (%1)").arg(source.year);
    }
    if (parameter)
        text += FigureText::tr(", grade\u00a0%1").arg(evidenceGradeName(parameter->grade));
    return text;
}

// The children that a notation does not name by index are what its Σ adds up.
QString sumOfUnnamed(const model::Explanation& explanation, const QString& notation,
                     const NumberText& numbers)
{
    QStringList parts;
    for (std::size_t i = 0; i < explanation.children.size(); ++i)
        if (!notation.contains(u'{' + QString::number(i) + u'}'))
            parts += numbers.value(explanation.children[i].value, explanation.children[i].unit);
    return u'(' + parts.join(u" + "_s) + u')';
}

} // namespace

QString figureName(FigureScope scope, std::string_view id)
{
    const char* text = findText(namesOf(scope), id);
    return text ? FigureText::tr(text) : startedUpper(idAsWords(id));
}

bool hasFigureName(FigureScope scope, std::string_view id)
{
    return findText(namesOf(scope), id) != nullptr;
}

bool hasExplanationLabel(std::string_view label)
{
    return explanationLabelText(label) != nullptr || hasParameterText(label) ||
           hasFigureName(FigureScope::Workload, label) || hasFigureName(FigureScope::Pool, label) ||
           hasFigureName(FigureScope::Bill, label) || hasFigureName(FigureScope::Programme, label);
}

QString explanationLabel(const model::Explanation& explanation)
{
    const std::string& label = explanation.label;
    if (const char* text = explanationLabelText(label))
        return withArguments(QCoreApplication::translate("ExplanationText", text),
                             explanation.labelArguments);
    for (const FigureScope scope :
         {FigureScope::Workload, FigureScope::Pool, FigureScope::Programme, FigureScope::Bill})
        if (hasFigureName(scope, label))
            return figureName(scope, label);
    if (hasParameterText(label))
        return parameterName(label);
    QString text = startedUpper(idAsWords(label));
    for (const std::string& argument : explanation.labelArguments)
        text += u", "_s + displayText(argument);
    return text;
}

QString formulaText(const model::Explanation& explanation, const NumberText& numbers)
{
    const model::Formula* formula = model::findFormula(explanation.formula);
    if (!formula)
        return {};
    const QString notation = QString::fromUtf8(formula->notation.data(), qsizetype(formula->notation.size()));
    if (notation == u"Σ"_s || notation == u"Π"_s) {
        QStringList parts;
        for (const model::Explanation& child : explanation.children)
            parts += numbers.value(child.value, child.unit);
        return parts.join(notation == u"Σ"_s ? u" + "_s : u" × "_s);
    }
    QString text;
    for (qsizetype i = 0; i < notation.size(); ++i) {
        if (QStringView(notation).mid(i).startsWith(u"Σ ÷")) {
            text += sumOfUnnamed(explanation, notation, numbers);
            continue;
        }
        const qsizetype end = notation[i] == u'{' ? notation.indexOf(u'}', i) : -1;
        bool isIndex = false;
        const std::size_t index = end > i ? notation.mid(i + 1, end - i - 1).toULongLong(&isIndex) : 0;
        if (!isIndex || index >= explanation.children.size()) {
            text += notation[i];
            continue;
        }
        const model::Explanation& child = explanation.children[index];
        text += numbers.value(child.value, child.unit);
        i = end;
    }
    return text;
}

QString originText(const model::Origin& origin, const model::Evaluation& evaluation)
{
    using enum model::OriginKind;
    switch (origin.kind) {
    case Bill:
        return FigureText::tr("Bill") + fileText(origin, evaluation) + linesText(origin);
    case Inventory:
        return FigureText::tr("Inventory") + fileText(origin, evaluation) + linesText(origin);
    case Usage:
        return FigureText::tr("Usage") + fileText(origin, evaluation) + linesText(origin);
    case Entered:
        return FigureText::tr("Entered in the scenario %1").arg(displayText(evaluation.scenarioName));
    case Default:
        return FigureText::tr("Default") + evidenceText(origin);
    case PriceList:
        return FigureText::tr("Price list") + evidenceText(origin);
    case Convention:
        return FigureText::tr("Convention of the model");
    }
    return {};
}

namespace {

QStringList citationLines(const model::Origin& origin)
{
    const model::Parameter* parameter = model::findParameter(origin.parameter);
    const std::string key = !origin.evidence.empty() ? origin.evidence : parameter ? parameter->evidence : "";
    const model::Evidence* evidence = model::findEvidence(key);
    QStringList lines;
    if (parameter) {
        lines += gradeText(parameter->grade);
        lines.back()[0] = lines.back()[0].toUpper();
    }
    if (evidence)
        lines += evidenceLines(*evidence, u"\n"_s);
    return lines;
}

QStringList fileLines(const model::Origin& origin, const model::Evaluation& evaluation)
{
    const model::Snapshot* snapshot = evaluation.prepared ? evaluation.prepared->snapshot.get() : nullptr;
    const auto index = static_cast<std::size_t>(origin.source);
    if (!snapshot || origin.source < 0 || index >= snapshot->sources.size())
        return {};
    const model::SourceFile& file = snapshot->sources[index];
    QStringList lines{displayText(file.path)};
    if (file.importedAt.seconds > 0)
        lines += FigureText::tr("Imported %1").arg(momentText(file.importedAt));
    if (!file.sha256.empty())
        lines += FigureText::tr("SHA-256 %1").arg(displayText(file.sha256));
    return lines;
}

} // namespace

QString sourceText(const model::Origin& origin, const model::Evaluation& evaluation)
{
    QStringList lines{originText(origin, evaluation)};
    lines += fileLines(origin, evaluation);
    lines += citationLines(origin);
    return lines.join(u'\n');
}

QString gradeText(model::EvidenceGrade grade)
{
    switch (grade) {
    case model::EvidenceGrade::A:
        return FigureText::tr("grade A: measured and reviewed");
    case model::EvidenceGrade::B:
        return FigureText::tr("grade B: measured and published");
    case model::EvidenceGrade::C:
        return FigureText::tr("grade C: estimate or convention");
    }
    return {};
}

QString sourceTitle(const model::Source& source)
{
    return source.url.empty() ? FigureText::tr("Planning estimate; no published measurement found")
                              : displayText(source.title);
}

QStringList evidenceLines(const model::Evidence& evidence, const QString& joint)
{
    QStringList lines{FigureText::tr("Evidence:", "followed by what sources say, which stays as it is")};
    if (!evidence.condition.empty())
        lines += displayText(evidence.condition);
    for (const model::Source& source : evidence.sources) {
        const QString title = sourceTitle(source);
        QStringList parts{source.year > 0 ? FigureText::tr("%1 (%2)").arg(title).arg(source.year) : title};
        for (const std::string& part : {source.figure, source.url})
            if (!part.empty())
                parts += displayText(part);
        lines += parts.join(joint);
    }
    return lines;
}

QString evidenceGradeName(model::EvidenceGrade grade)
{
    static constexpr char16_t letters[] = {u'A', u'B', u'C'};
    return QString(QChar(letters[static_cast<std::size_t>(grade)]));
}

} // namespace tare::views
