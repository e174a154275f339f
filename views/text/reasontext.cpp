// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/reasontext.h"

#include "views/text/catalogue.h"

namespace tare::views {

using namespace Qt::Literals::StringLiterals;

namespace {

using model::Verdict;

struct ReasonText
{
    Q_DECLARE_TR_FUNCTIONS(ReasonText)
};

constexpr TextEntry reasonTexts[] = {
    {"pays-back", QT_TRANSLATE_NOOP("ReasonText", "Pays back within the horizon")},
    {"beyond-horizon", QT_TRANSLATE_NOOP("ReasonText", "Saves, but does not pay back within the horizon")},
    {"enables-others", QT_TRANSLATE_NOOP("ReasonText", "Loses by itself, but others save only with it")},
    {"outside-set", QT_TRANSLATE_NOOP("ReasonText", "Its move would make the programme save less")},
    {"no-saving", QT_TRANSLATE_NOOP("ReasonText", "Its move saves nothing")},
    {"pods-bind",
     QT_TRANSLATE_NOOP("ReasonText",
                       "The nodes are full of pods, so a lighter module frees nothing as one per pod")},
    {"not-selected", QT_TRANSLATE_NOOP("ReasonText", "Not selected for the migration")},
    {"system-namespace", QT_TRANSLATE_NOOP("ReasonText", "Not selected: a namespace of the system")},
    {"blocked", QT_TRANSLATE_NOOP("ReasonText", "Blocked: %1")},
    {"blocked-by-hand", QT_TRANSLATE_NOOP("ReasonText", "Blocked by hand: %1")},
    {"no-requests",
     QT_TRANSLATE_NOOP("ReasonText",
                       "Neither requests nor usage are known: import usage (kubectl top pods)")},
    {"no-run-time",
     QT_TRANSLATE_NOOP("ReasonText",
                       "How many hours its jobs ran is not known: import jobs with their status")},
    {"no-price", QT_TRANSLATE_NOOP("ReasonText", "Its nodes have no price: import a bill or enter prices")},
    {"no-nodes", QT_TRANSLATE_NOOP("ReasonText", "Its pods run on nodes that are not in the inventory")},
    {"no-replicas", QT_TRANSLATE_NOOP("ReasonText", "No pod of it runs")},
};

// The argument of a remark is how many it is about.
constexpr TextEntry remarkTexts[] = {
    {"no-bill",
     QT_TRANSLATE_NOOP("RemarkText",
                       "No bill is imported: node prices come from the price list or the scenario")},
    {"price-list", QT_TRANSLATE_N_NOOP(
                       "RemarkText", "%Ln node(s) are not on the bill: their price is from the price list")},
    {"no-provider-id",
     QT_TRANSLATE_N_NOOP("RemarkText", "%Ln node(s) name no machine, so the bill cannot be joined to them")},
    {"scenario-price",
     QT_TRANSLATE_N_NOOP("RemarkText",
                         "%Ln node(s) are on no bill and no price list: their price is the scenario's")},
    {"gone-nodes",
     QT_TRANSLATE_N_NOOP("RemarkText",
                         "%Ln machine(s) of the bill were nodes that are gone: they belong to their pool")},
    {"shared-provider-ids",
     QT_TRANSLATE_N_NOOP("RemarkText", "%Ln node(s) share the machine of another node")},
    {"overlapping-bills",
     QT_TRANSLATE_NOOP("RemarkText",
                       "Two bills of one account cover the same time: charges may be counted twice")},
    {"assumed-usage",
     QT_TRANSLATE_N_NOOP("RemarkText",
                         "Usage of %Ln workload(s) is assumed: import usage to rank them better")},
    {"pods-without-nodes",
     QT_TRANSLATE_N_NOOP("RemarkText", "%Ln pod(s) run on nodes that are not in the inventory")},
    {"spread-workloads",
     QT_TRANSLATE_N_NOOP("RemarkText",
                         "%Ln workload(s) have no pods in the export: they are spread over all pools")},
    {"inferred-workloads",
     QT_TRANSLATE_N_NOOP("RemarkText", "%Ln workload(s) are known by the name of their ReplicaSet alone")},
    {"jobs-without-hours",
     QT_TRANSLATE_N_NOOP("RemarkText", "%Ln job(s) have no run times: import jobs with their status")},
    {"usage-of-unknown-pods",
     QT_TRANSLATE_N_NOOP("RemarkText", "%Ln usage sample(s) are of pods that are not in the inventory")},
    {"duplicate-nodes", QT_TRANSLATE_N_NOOP("RemarkText", "%Ln node(s) are there twice")},
    {"duplicate-pods", QT_TRANSLATE_N_NOOP("RemarkText", "%Ln pod(s) are there twice")},
};

constexpr TextEntry findingTexts[] = {
    {"host-network", QT_TRANSLATE_NOOP("FindingText", "uses the network of its node")},
    {"host-pid", QT_TRANSLATE_NOOP("FindingText", "sees the processes of its node")},
    {"host-ipc", QT_TRANSLATE_NOOP("FindingText", "shares memory with processes of its node")},
    {"host-path", QT_TRANSLATE_NOOP("FindingText", "mounts a path of its node")},
    {"privileged", QT_TRANSLATE_NOOP("FindingText", "runs privileged")},
    {"device", QT_TRANSLATE_NOOP("FindingText", "uses a device")},
    {"gpu", QT_TRANSLATE_NOOP("FindingText", "uses a GPU")},
    {"capability", QT_TRANSLATE_NOOP("FindingText", "needs Linux capabilities")},
    {"kernel-capability", QT_TRANSLATE_NOOP("FindingText", "needs capabilities of the kernel")},
    {"stateful-set", QT_TRANSLATE_NOOP("FindingText", "is a StatefulSet")},
    {"stateful-volume", QT_TRANSLATE_NOOP("FindingText", "keeps data in a volume")},
    {"third-party-server", QT_TRANSLATE_NOOP("FindingText", "is somebody else's server")},
    {"runtime-class", QT_TRANSLATE_NOOP("FindingText", "runs in a runtime class of its own")},
    {"already-wasm", QT_TRANSLATE_NOOP("FindingText", "is WebAssembly already")},
    {"heap-over-4-gib",
     QT_TRANSLATE_NOOP("FindingText", "its heap is larger than a 32-bit module can hold (4 GiB)")},
    {"entered", QT_TRANSLATE_NOOP("FindingText", "blocked by hand")},
};

constexpr TextEntry languageNames[] = {
    {"rust", "Rust"},
    {"c", "C"},
    {"cpp", "C++"},
    {"go", "Go"},
    {"tinygo", "TinyGo"},
    {"csharp", "C#"},
    {"java", "Java"},
    {"kotlin", "Kotlin"},
    {"javascript", "JavaScript"},
    {"typescript", "TypeScript"},
    {"python", "Python"},
    {"ruby", "Ruby"},
    {"php", "PHP"},
    {"swift", "Swift"},
    {"zig", "Zig"},
};

QString translated(const char* context, std::span<const TextEntry> entries, std::string_view code,
                   const std::vector<std::string>& arguments)
{
    if (const char* text = findText(entries, code))
        return withArguments(QCoreApplication::translate(context, text), arguments);
    QString words = idAsWords(code);
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

QString blockingFindings(const model::WorkloadFigures& workload)
{
    QStringList names;
    for (const model::Finding& finding : workload.findings)
        if (finding.grade == model::FindingGrade::Blocked && !names.contains(findingName(finding.code)))
            names += findingName(finding.code);
    return names.join(u", "_s);
}

} // namespace

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Migrate:
        return ReasonText::tr("Migrate");
    case Verdict::BeyondHorizon:
        return ReasonText::tr("Beyond horizon");
    case Verdict::Never:
        return ReasonText::tr("Never");
    case Verdict::NotSelected:
        return ReasonText::tr("Not selected");
    case Verdict::Blocked:
        return ReasonText::tr("Blocked");
    case Verdict::NeedsData:
        return ReasonText::tr("Needs data");
    }
    return {};
}

QChar verdictLetter(Verdict verdict)
{
    static constexpr char16_t letters[] = {u'M', u'H', u'N', u'\u2013', u'B', u'?'};
    return QChar(letters[static_cast<std::size_t>(verdict)]);
}

QString dataGradeName(model::DataGrade grade)
{
    switch (grade) {
    case model::DataGrade::Measured:
        return ReasonText::tr("measured");
    case model::DataGrade::Sampled:
        return ReasonText::tr("sampled");
    case model::DataGrade::Assumed:
        return ReasonText::tr("assumed");
    case model::DataGrade::Unknown:
        return ReasonText::tr("unknown");
    }
    return {};
}

QString costBasisName(model::CostBasis basis)
{
    switch (basis) {
    case model::CostBasis::Billed:
        return ReasonText::tr("Billed Cost");
    case model::CostBasis::Effective:
        return ReasonText::tr("Effective Cost");
    case model::CostBasis::Contracted:
        return ReasonText::tr("Contracted Cost");
    case model::CostBasis::List:
        return ReasonText::tr("List Cost");
    }
    return {};
}

QString resourceName(model::Resource resource)
{
    switch (resource) {
    case model::Resource::Cpu:
        return ReasonText::tr("CPU");
    case model::Resource::Memory:
        return ReasonText::tr("memory");
    case model::Resource::Pods:
        return ReasonText::tr("pods");
    }
    return {};
}

QString languageName(model::Language language)
{
    const char* name = findText(languageNames, model::languageId(language));
    return name ? QString::fromLatin1(name) : ReasonText::tr("language unknown");
}

QString otherCategoryName(model::OtherCategory category)
{
    static constexpr const char* names[] = {
        QT_TRANSLATE_NOOP("ReasonText", "Storage"),    QT_TRANSLATE_NOOP("ReasonText", "Load balancing"),
        QT_TRANSLATE_NOOP("ReasonText", "Network"),    QT_TRANSLATE_NOOP("ReasonText", "Registry"),
        QT_TRANSLATE_NOOP("ReasonText", "Serverless"), QT_TRANSLATE_NOOP("ReasonText", "Control plane"),
        QT_TRANSLATE_NOOP("ReasonText", "Tax"),        QT_TRANSLATE_NOOP("ReasonText", "Credit"),
        QT_TRANSLATE_NOOP("ReasonText", "Support"),    QT_TRANSLATE_NOOP("ReasonText", "Other")};
    return ReasonText::tr(names[static_cast<std::size_t>(category)]);
}

QString billPartName(model::BillPart part)
{
    switch (part) {
    case model::BillPart::Workloads:
        return ReasonText::tr("Workloads");
    case model::BillPart::DaemonSets:
        return ReasonText::tr("DaemonSets");
    case model::BillPart::Idle:
        return ReasonText::tr("Idle");
    case model::BillPart::Nodes:
        return ReasonText::tr("Nodes");
    case model::BillPart::Other:
        return ReasonText::tr("Other lines");
    case model::BillPart::Unmatched:
        return ReasonText::tr("Unmatched");
    case model::BillPart::OneTime:
        return ReasonText::tr("One-time");
    }
    return {};
}

QString capacityTypeName(model::CapacityType type)
{
    return type == model::CapacityType::Spot ? ReasonText::tr("spot") : ReasonText::tr("on-demand");
}

QString findingName(std::string_view code)
{
    const char* text = findText(findingTexts, code);
    return text ? QCoreApplication::translate("FindingText", text) : idAsWords(code);
}

QString languageSourceName(std::string_view source)
{
    return source == "none" || source.empty() ? ReasonText::tr("no hint found") : displayText(source);
}

bool hasOwnSentence(const model::Reason& reason)
{
    return findText(reasonTexts, reason.code) != nullptr;
}

QString sentence(const model::Reason& reason)
{
    return translated("ReasonText", reasonTexts, reason.code, reason.arguments);
}

QString sentence(const model::WorkloadFigures& workload, const NumberText& numbers)
{
    const std::string& code = workload.reason.code;
    if (code == "pays-back" && workload.payback.fromStart && workload.saving)
        return ReasonText::tr("Saves %1 a month and pays back %2 after its work starts")
            .arg(numbers.value(workload.saving->value(), model::FigureUnit::MoneyPerMonth),
                 numbers.monthsWithUnit(workload.payback.fromStart->value()));
    if (code == "blocked") {
        const QString findings = blockingFindings(workload);
        if (!findings.isEmpty())
            return ReasonText::tr("Blocked: %1").arg(findings);
    }
    return sentence(workload.reason);
}

QString paybackText(const model::PaybackFigures& payback, int horizonMonths, const NumberText& numbers)
{
    const auto& middle = payback.p50 ? payback.p50 : payback.fromStart;
    if (!middle)
        return {};
    if (!payback.p50 || !payback.p10)
        return numbers.monthsWithUnit(middle->value());
    if (payback.p90)
        return ReasonText::tr("%1 (%2–%3) months")
            .arg(numbers.months(middle->value()), numbers.months(payback.p10->value()),
                 numbers.months(payback.p90->value()));
    return ReasonText::tr("%1 (%2 to >%3) months")
        .arg(numbers.months(middle->value()), numbers.months(payback.p10->value()),
             numbers.count(horizonMonths));
}

QString pastHorizonText(int horizonMonths, const NumberText& numbers)
{
    return u'>' + numbers.count(horizonMonths);
}

QString sentence(const model::Remark& remark)
{
    const char* text = findText(remarkTexts, remark.code);
    if (!text)
        return translated("RemarkText", {}, remark.code, remark.arguments);
    const int count =
        remark.arguments.empty() ? -1 : QString::fromStdString(remark.arguments.front()).toInt();
    return QCoreApplication::translate("RemarkText", text, nullptr, count);
}

} // namespace tare::views
