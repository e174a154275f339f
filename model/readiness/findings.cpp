// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/inventory/keptkeys.h"
#include "model/readiness/readiness.h"
#include "model/readiness/rules.h"

#include <algorithm>

namespace tare::model {

namespace {

bool matches(const FindingRule& rule, std::string_view name)
{
    return std::any_of(rule.names.begin(), rule.names.end(),
                       [name](const std::string& pattern) { return pattern == "*" || pattern == name; });
}

// Runtime classes are named by whoever runs the cluster: "wasmtime-spin-v2" is one of "spin".
bool containsAny(const FindingRule& rule, std::string_view text)
{
    return std::any_of(rule.names.begin(), rule.names.end(), [text](const std::string& pattern) {
        return pattern == "*" || text.find(pattern) != std::string_view::npos;
    });
}

std::string_view lastPart(std::string_view repository)
{
    return repository.substr(repository.rfind('/') + 1);
}

// The finding of one rule on one workload, and where it was seen.
class Findings
{
public:
    explicit Findings(const ReadinessFacts& facts) : m_facts(facts) {}

    // Only the first sight of a rule is listed; a container that merely prepares does not block.
    void add(const FindingRule& rule, const std::string& where, bool isPreparing = false)
    {
        const FindingGrade grade = isPreparing ? FindingGrade::NeedsWork : rule.grade;
        for (Finding& known : m_findings) {
            if (known.code != rule.id)
                continue;
            if (known.grade == FindingGrade::NeedsWork && grade == FindingGrade::Blocked)
                known = made(rule, grade, where);
            return;
        }
        m_findings.push_back(made(rule, grade, where));
    }

    std::vector<Finding> take() { return std::move(m_findings); }

private:
    Finding made(const FindingRule& rule, FindingGrade grade, const std::string& where) const
    {
        Finding finding;
        finding.code = rule.id;
        finding.grade = grade;
        finding.evidence = std::string(m_facts.kind) + "/" + std::string(m_facts.name) + " " + where;
        finding.source = m_facts.source;
        finding.line = m_facts.line;
        if (grade == FindingGrade::NeedsWork) {
            finding.remedyDays = rule.remedyDays;
            finding.days = PersonDays(rule.remedyDays.likely);
        }
        return finding;
    }

    const ReadinessFacts& m_facts;
    std::vector<Finding> m_findings;
};

void checkPod(const FindingRule& rule, const PodShape& shape, Findings& findings)
{
    const std::pair<std::string_view, bool> flags[] = {{"hostNetwork", shape.usesHostNetwork},
                                                       {"hostPID", shape.usesHostPid},
                                                       {"hostIPC", shape.usesHostIpc}};
    for (const auto& [name, isSet] : flags)
        if (isSet && matches(rule, name))
            findings.add(rule, "spec." + std::string(name));
}

void checkContainerFlags(const FindingRule& rule, const ContainerRecord& container, Findings& findings)
{
    struct Flag
    {
        std::string_view name;
        bool isSet;
        const char* field;
    };
    const Flag flags[] = {{"privileged", container.isPrivileged, "securityContext.privileged"},
                          {"device", container.usesDevice, "volumeDevices or resources"},
                          {"gpu", container.usesGpu, "resources"}};
    for (const Flag& flag : flags)
        if (flag.isSet && matches(rule, flag.name))
            findings.add(rule, "container " + container.name + " " + flag.field,
                         container.role == ContainerRole::Init);
}

// The first rule of a subject that a name fits; rules with * stand behind the others.
const FindingRule* firstRule(RuleSubject subject, std::string_view name,
                             bool (*fits)(const FindingRule&, std::string_view))
{
    for (const FindingRule& rule : readinessRules().findings)
        if (rule.subject == subject && fits(rule, name))
            return &rule;
    return nullptr;
}

void checkContainer(const FindingRule& rule, const ContainerRecord& container, Findings& findings)
{
    // what stays beside the Wasm form stays as it is
    if (isKnownSidecar(container.name, container.image))
        return;
    const std::string prefix = "container " + container.name + " ";
    const bool isPreparing = container.role == ContainerRole::Init;
    if (rule.subject == RuleSubject::ContainerFlag) {
        checkContainerFlags(rule, container, findings);
    } else if (rule.subject == RuleSubject::Capability) {
        for (const std::string& capability : container.addedCapabilities)
            if (firstRule(RuleSubject::Capability, capability, matches) == &rule)
                findings.add(rule, prefix + "securityContext.capabilities.add " + capability, isPreparing);
    } else if (rule.subject == RuleSubject::Image && container.role == ContainerRole::App) {
        if (matches(rule, lastPart(imageRepository(container.image))))
            findings.add(rule, prefix + "image");
    }
}

void checkShape(const FindingRule& rule, const PodShape& shape, Findings& findings)
{
    if (rule.subject == RuleSubject::PodFlag)
        checkPod(rule, shape, findings);
    if (rule.subject == RuleSubject::Volume)
        for (const std::string& kind : shape.volumeKinds)
            if (matches(rule, kind))
                findings.add(rule, "spec.volumes " + kind);
    if (rule.subject == RuleSubject::RuntimeClass && !shape.runtimeClass.empty() &&
        firstRule(RuleSubject::RuntimeClass, shape.runtimeClass, containsAny) == &rule)
        findings.add(rule, "spec.runtimeClassName");
    for (const ContainerRecord& container : shape.containers)
        checkContainer(rule, container, findings);
}

} // namespace

std::vector<Finding> detectFindings(const ReadinessFacts& facts)
{
    Findings findings(facts);
    for (const FindingRule& rule : readinessRules().findings) {
        if (rule.subject == RuleSubject::Kind && matches(rule, facts.kind))
            findings.add(rule, "kind");
        if (facts.shape)
            checkShape(rule, *facts.shape, findings);
    }
    return findings.take();
}

} // namespace tare::model
