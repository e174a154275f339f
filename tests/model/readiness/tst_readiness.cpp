// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/inventory/keptkeys.h"
#include "model/readiness/imagewords.h"
#include "model/readiness/readiness.h"
#include "model/readiness/rules.h"

#include <QTest>

#include <algorithm>

using namespace tare::model;

namespace {

ContainerRecord container(std::string image, std::vector<std::string> environmentNames = {})
{
    ContainerRecord record;
    record.name = "web";
    record.image = std::move(image);
    record.environmentNames = std::move(environmentNames);
    return record;
}

// Facts over a shape that lives as long as they do.
struct Subject
{
    PodShape shape;
    KeyValues labels, annotations;

    ReadinessFacts facts() const
    {
        ReadinessFacts facts;
        facts.kind = "Deployment";
        facts.name = "cart";
        facts.shape = &shape;
        facts.labels = &labels;
        facts.annotations = &annotations;
        facts.source = 2;
        facts.line = 17;
        return facts;
    }
};

std::vector<std::string> codesOf(const std::vector<Finding>& findings)
{
    std::vector<std::string> codes;
    for (const Finding& finding : findings)
        codes.push_back(finding.code);
    return codes;
}

} // namespace

class TestReadiness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelsBeatAnnotationsBeatEnvironmentBeatImages();
    void languageComesFromTheImage_data();
    void languageComesFromTheImage();
    void languageComesFromEnvironmentNames_data();
    void languageComesFromEnvironmentNames();
    void mostEnvironmentNamesWin();
    void instrumentationSwitchedOffSaysNothing();
    void sidecarsSayNothingAboutTheLanguage();
    void findsWhatStandsInTheWay_data();
    void findsWhatStandsInTheWay();
    void plainServicesAreReady();
    void evidenceNamesObjectAndField();
    void initContainersDoNotBlock();
    void sidecarsDoNotBlock();
    void archetypesFollowLanguageAndFramework_data();
    void archetypesFollowLanguageAndFramework();
    void enteredLanguageAndTargetWin();
    void enteredReasonBlocks();
    void analystCanOverruleBlockers();
    void remediesAddUp();
    void builtInRulesAreWhole();
    void rulesCanMoveAnArchetypeToAnotherLanguage();
    void brokenRulesAreRefused();
};

void TestReadiness::labelsBeatAnnotationsBeatEnvironmentBeatImages()
{
    Subject subject;
    subject.shape.containers = {container("team/cart-python")};
    QCOMPARE(detectLanguage(subject.facts()).source, std::string("image name"));
    QVERIFY(detectLanguage(subject.facts()).language == Language::Python);
    subject.shape.containers[0].environmentNames = {"NODE_ENV"};
    QCOMPARE(detectLanguage(subject.facts()).source, std::string("environment name NODE_ENV"));
    QVERIFY(detectLanguage(subject.facts()).language == Language::JavaScript);
    subject.annotations = {{"instrumentation.opentelemetry.io/inject-dotnet", "true"}};
    QCOMPARE(detectLanguage(subject.facts()).source,
             std::string("annotation instrumentation.opentelemetry.io/inject-dotnet"));
    QVERIFY(detectLanguage(subject.facts()).language == Language::CSharp);
    subject.labels = {{"app.kubernetes.io/language", "Java"}};
    QCOMPARE(detectLanguage(subject.facts()).source, std::string("label app.kubernetes.io/language"));
    QVERIFY(detectLanguage(subject.facts()).language == Language::Java);
    QVERIFY(detectLanguage(subject.facts()).confidence > 0.9);
    const LanguageFinding nothing = detectLanguage(ReadinessFacts{});
    QVERIFY(nothing.language == Language::Unknown && nothing.source == "none" && nothing.confidence == 0);
}

void TestReadiness::languageComesFromTheImage_data()
{
    QTest::addColumn<QByteArray>("image");
    QTest::addColumn<QByteArray>("language");
    const auto row = [](const char* image, const char* language) {
        QTest::newRow(image) << QByteArray(image) << QByteArray(language);
    };
    row("eclipse-temurin:21-jre", "java");
    row("registry.example/svc-2-go:1", "go");
    row("registry.example/svc-4-javascript:1", "javascript");
    row("node:20-alpine", "javascript");
    row("mcr.microsoft.com/dotnet/aspnet:8.0", "csharp");
    row("java-team/cart-python", "python");
    row("shop/Orders_Rust@sha256:00", "rust");
    row("php:8-fpm", "php");
    row("shop/cart:java", "unknown");          // a tag is no name
    row("golang.example.com/cart", "unknown"); // nor is a registry
    row("google/cloud", "unknown");
}

void TestReadiness::languageComesFromTheImage()
{
    QFETCH(QByteArray, image);
    QFETCH(QByteArray, language);
    Subject subject;
    subject.shape.containers = {container(image.toStdString())};
    QCOMPARE(std::string(languageId(detectLanguage(subject.facts()).language)), language.toStdString());
}

void TestReadiness::languageComesFromEnvironmentNames_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("language");
    const auto row = [](const char* name, const char* language) {
        QTest::newRow(name) << QByteArray(name) << QByteArray(language);
    };
    row("JAVA_TOOL_OPTIONS", "java");
    row("SPRING_PROFILES_ACTIVE", "java");
    row("NODE_OPTIONS", "javascript");
    row("PYTHONUNBUFFERED", "python");
    row("GOGC", "go");
    row("DOTNET_gcServer", "csharp");
    row("ASPNETCORE_URLS", "csharp");
    row("RUST_LOG", "rust");
    row("RAILS_ENV", "ruby");
    row("PHP_INI_DIR", "php");
    row("MY_JAVA_OPTS", "unknown");
}

void TestReadiness::languageComesFromEnvironmentNames()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, language);
    Subject subject;
    subject.shape.containers = {container("shop/cart", {name.toStdString()})};
    QCOMPARE(std::string(languageId(detectLanguage(subject.facts()).language)), language.toStdString());
}

void TestReadiness::mostEnvironmentNamesWin()
{
    Subject subject;
    subject.shape.containers = {container("shop/cart", {"GOMAXPROCS", "PYTHONPATH", "PYTHONUNBUFFERED"})};
    QVERIFY(detectLanguage(subject.facts()).language == Language::Python);
}

void TestReadiness::instrumentationSwitchedOffSaysNothing()
{
    Subject subject;
    subject.annotations = {{"instrumentation.opentelemetry.io/inject-java", "false"}};
    QVERIFY(detectLanguage(subject.facts()).language == Language::Unknown);
}

void TestReadiness::sidecarsSayNothingAboutTheLanguage()
{
    Subject subject;
    ContainerRecord proxy = container("docker.io/istio/proxyv2:1", {"GOMAXPROCS"});
    proxy.name = "istio-proxy";
    ContainerRecord migrate = container("shop/migrate-python");
    migrate.role = ContainerRole::Init;
    subject.shape.containers = {proxy, container("shop/cart-java"), migrate};
    QVERIFY(detectLanguage(subject.facts()).language == Language::Java);
}

void TestReadiness::findsWhatStandsInTheWay_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<bool>("blocks");
    int which = 0;
    const auto row = [&which](const char* code, bool blocks, const char* name = nullptr) {
        QTest::newRow(name ? name : code) << which++ << QByteArray(code) << blocks;
    };
    row("host-network", true);
    row("host-pid", true);
    row("host-ipc", true);
    row("privileged", true);
    row("device", true);
    row("gpu", true);
    row("host-path", true);
    row("stateful-volume", false);
    row("kernel-capability", true, "NET_RAW");
    row("kernel-capability", true, "SYS_ADMIN");
    row("capability", false, "CHOWN");
    row("already-wasm", true);
    row("runtime-class", false);
    row("third-party-server", true);
}

void TestReadiness::findsWhatStandsInTheWay()
{
    QFETCH(int, which);
    QFETCH(QByteArray, code);
    QFETCH(bool, blocks);
    Subject subject;
    PodShape& shape = subject.shape;
    shape.containers = {container("shop/cart")};
    ContainerRecord& web = shape.containers[0];
    shape.usesHostNetwork = which == 0;
    shape.usesHostPid = which == 1;
    shape.usesHostIpc = which == 2;
    web.isPrivileged = which == 3;
    web.usesDevice = which == 4;
    web.usesGpu = which == 5;
    shape.volumeKinds = {"configMap", "emptyDir"};
    if (which == 6)
        shape.volumeKinds.push_back("hostPath");
    if (which == 7)
        shape.volumeKinds.push_back("persistentVolumeClaim");
    if (which >= 8 && which <= 10)
        web.addedCapabilities = {which == 8 ? "NET_RAW" : which == 9 ? "SYS_ADMIN" : "CHOWN"};
    if (which == 11)
        shape.runtimeClass = "wasmtime-spin-v2";
    if (which == 12)
        shape.runtimeClass = "gvisor";
    if (which == 13)
        web.image = "docker.io/bitnami/postgresql:16";
    const auto findings = detectFindings(subject.facts());
    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(findings[0].code, code.toStdString());
    QCOMPARE(findings[0].grade == FindingGrade::Blocked, blocks);
    QCOMPARE(findings[0].days.value() > 0, !blocks);
    const Readiness readiness = assessReadiness(subject.facts(), nullptr);
    QVERIFY(readiness.state == (blocks ? ReadinessState::Blocked : ReadinessState::NeedsWork));
}

void TestReadiness::plainServicesAreReady()
{
    Subject subject;
    subject.shape.containers = {container("shop/cart-go:1", {"GOGC"})};
    subject.shape.volumeKinds = {"configMap", "downwardAPI", "emptyDir", "projected", "secret"};
    const Readiness readiness = assessReadiness(subject.facts(), nullptr);
    QVERIFY(readiness.state == ReadinessState::Ready);
    QVERIFY(readiness.findings.empty());
    QVERIFY(readiness.targetLanguage == Language::Go);
    QCOMPARE(readiness.archetype, std::string("go-http"));
}

void TestReadiness::evidenceNamesObjectAndField()
{
    Subject subject;
    subject.shape.containers = {container("shop/cart")};
    subject.shape.containers[0].isPrivileged = true;
    subject.shape.usesHostNetwork = true;
    const auto findings = detectFindings(subject.facts());
    QCOMPARE(findings.size(), std::size_t(2));
    QCOMPARE(findings[0].evidence, std::string("Deployment/cart spec.hostNetwork"));
    QCOMPARE(findings[1].evidence, std::string("Deployment/cart container web securityContext.privileged"));
    QCOMPARE(findings[0].source, 2);
    QCOMPARE(findings[0].line, std::uint64_t(17));
}

void TestReadiness::initContainersDoNotBlock()
{
    Subject subject;
    ContainerRecord prepare = container("busybox");
    prepare.role = ContainerRole::Init;
    prepare.isPrivileged = true;
    subject.shape.containers = {container("shop/cart"), prepare};
    auto findings = detectFindings(subject.facts());
    QVERIFY((codesOf(findings) == std::vector<std::string>{"privileged"}));
    QVERIFY(findings[0].grade == FindingGrade::NeedsWork && findings[0].days.value() > 0);
    // the same by an app container blocks, in whatever order they come
    std::swap(subject.shape.containers[0], subject.shape.containers[1]);
    subject.shape.containers[1].isPrivileged = true;
    findings = detectFindings(subject.facts());
    QCOMPARE(findings.size(), std::size_t(1));
    QVERIFY(findings[0].grade == FindingGrade::Blocked);
}

void TestReadiness::sidecarsDoNotBlock()
{
    Subject subject;
    ContainerRecord proxy = container("docker.io/istio/proxyv2:1");
    proxy.name = "istio-init";
    proxy.role = ContainerRole::Init;
    proxy.addedCapabilities = {"NET_ADMIN", "NET_RAW"};
    subject.shape.containers = {container("shop/cart"), proxy};
    QVERIFY(detectFindings(subject.facts()).empty());
}

void TestReadiness::archetypesFollowLanguageAndFramework_data()
{
    QTest::addColumn<QByteArray>("image");
    QTest::addColumn<QByteArray>("environment");
    QTest::addColumn<QByteArray>("archetype");
    const auto row = [](const char* image, const char* environment, const char* archetype) {
        QTest::newRow(image) << QByteArray(image) << QByteArray(environment) << QByteArray(archetype);
    };
    row("a/x-rust", "RUST_LOG", "rust-http");
    row("a/x-go", "GOGC", "go-http");
    row("b/x-go", "GOMAXPROCS", "go-concurrent");
    row("a/x-node", "NODE_ENV", "node-handler");
    row("a/nestjs-api", "NODE_ENV", "node-framework");
    row("a/x-python", "PYTHONPATH", "python-pure");
    row("a/pytorch-python", "PYTHONPATH", "python-native");
    row("a/x-dotnet", "DOTNET_gcServer", "dotnet-minimal");
    row("a/x-java", "JAVA_OPTS", "java-spring");
    row("a/x-kotlin", "KTOR_ENV", "java-spring");
    row("a/x-cpp", "", "c-cpp");
    row("a/x-ruby", "RAILS_ENV", "unknown");
    row("a/x", "", "unknown");
}

void TestReadiness::archetypesFollowLanguageAndFramework()
{
    QFETCH(QByteArray, image);
    QFETCH(QByteArray, environment);
    QFETCH(QByteArray, archetype);
    Subject subject;
    subject.shape.containers = {container(image.toStdString())};
    if (!environment.isEmpty())
        subject.shape.containers[0].environmentNames = {environment.toStdString()};
    QCOMPARE(assessReadiness(subject.facts(), nullptr).archetype, archetype.toStdString());
}

void TestReadiness::enteredLanguageAndTargetWin()
{
    Subject subject;
    subject.shape.containers = {container("shop/cart-java")};
    WorkloadOverride overrides;
    overrides.language = Language::Python;
    Readiness readiness = assessReadiness(subject.facts(), &overrides);
    QVERIFY(readiness.language.language == Language::Python && readiness.language.source == "entered");
    QVERIFY(readiness.targetLanguage == Language::Python);
    QCOMPARE(readiness.archetype, std::string("python-pure"));
    overrides.targetLanguage = Language::Rust;
    overrides.archetype = "python-native";
    readiness = assessReadiness(subject.facts(), &overrides);
    QVERIFY(readiness.targetLanguage == Language::Rust);
    QCOMPARE(readiness.archetype, std::string("python-native"));
}

void TestReadiness::enteredReasonBlocks()
{
    Subject subject;
    subject.shape.containers = {container("shop/cart-go")};
    WorkloadOverride overrides;
    overrides.blocked = std::string("uses a device");
    const Readiness readiness = assessReadiness(subject.facts(), &overrides);
    QVERIFY(readiness.state == ReadinessState::Blocked);
    QCOMPARE(readiness.findings[0].code, std::string("entered"));
    QCOMPARE(readiness.findings[0].evidence, std::string("uses a device"));
}

void TestReadiness::analystCanOverruleBlockers()
{
    Subject subject;
    subject.shape.containers = {container("shop/cart-go")};
    subject.shape.usesHostNetwork = true;
    WorkloadOverride overrides;
    overrides.blocked = false;
    const Readiness readiness = assessReadiness(subject.facts(), &overrides);
    QVERIFY(readiness.state == ReadinessState::NeedsWork);
    QCOMPARE(readiness.findings.size(), std::size_t(1));
    QCOMPARE(readiness.remedyDays.likely, 0.0);
}

void TestReadiness::remediesAddUp()
{
    Subject subject;
    subject.shape.containers = {container("shop/cart-go")};
    subject.shape.containers[0].addedCapabilities = {"CHOWN", "SETUID"};
    subject.shape.volumeKinds = {"nfs", "persistentVolumeClaim"};
    const Readiness readiness = assessReadiness(subject.facts(), nullptr);
    QVERIFY((codesOf(readiness.findings) == std::vector<std::string>{"capability", "stateful-volume"}));
    double likely = 0;
    for (const Finding& finding : readiness.findings)
        likely += finding.days.value();
    QCOMPARE(readiness.remedyDays.likely, likely);
    QVERIFY(readiness.remedyDays.low < likely && likely < readiness.remedyDays.high);
}

void TestReadiness::builtInRulesAreWhole()
{
    const ReadinessRules& rules = readinessRules();
    QVERIFY(!rules.findings.empty() && !rules.archetypes.empty());
    for (const FindingRule& rule : rules.findings) {
        QVERIFY2(!rule.names.empty(), rule.id.c_str());
        QVERIFY2(!rule.citation.title.empty() && !rule.citation.url.empty() && rule.citation.year > 2000 &&
                     !rule.citation.figure.empty(),
                 rule.id.c_str());
        QVERIFY2(rule.grade == FindingGrade::Blocked || rule.remedyDays.likely > 0, rule.id.c_str());
    }
    const auto known = archetypeIds();
    for (const ArchetypeRule& rule : rules.archetypes)
        QVERIFY2(std::find(known.begin(), known.end(), rule.id) != known.end(), rule.id.c_str());
    // what a rule asks for must be on the lists of what importers keep
    for (const std::string& label : rules.languageLabels)
        QVERIFY2(isKeptLabel(label), label.c_str());
    for (const auto& [annotation, language] : rules.languageOfAnnotation)
        QVERIFY2(isKeptAnnotation(annotation), annotation.c_str());
    for (const ArchetypeRule& rule : rules.archetypes)
        for (const std::string& name : rule.environmentNames)
            QVERIFY2(isKeptEnvironmentName(name), name.c_str());
}

void TestReadiness::rulesCanMoveAnArchetypeToAnotherLanguage()
{
    const auto rules = parseReadinessRules(
        R"({"findings": [], "language_labels": [], "language_values": {}, "image_words": {},
            "archetypes": [{"id": "java-spring", "languages": ["java"], "target": "rust"}]})",
        R"({"environment_names": {}, "annotation_languages": {}})");
    QVERIFY(rules.isOk());
    QVERIFY(rules->archetypes[0].target == Language::Rust);
}

void TestReadiness::brokenRulesAreRefused()
{
    const std::string lists = R"({"environment_names": {}, "annotation_languages": {}})";
    QVERIFY(!parseReadinessRules("{", lists).isOk());
    QVERIFY(!parseReadinessRules("{}", lists).isOk());
    QVERIFY(!parseReadinessRules(R"({"findings": [{"id": "x", "match": {"moon": "full"}, "grade": "blocked",
        "remedy_days": {"low": 0, "likely": 0, "high": 0}, "citation": {"title": "", "url": "", "year": 1, "figure": ""}}],
        "language_labels": [], "language_values": {}, "image_words": {}, "archetypes": []})",
                                 lists)
                 .isOk());
    QVERIFY(!parseReadinessRules(
                 R"({"findings": [], "language_labels": [], "language_values": {"cobol": ["cobol"]},
        "image_words": {}, "archetypes": []})",
                 lists)
                 .isOk());
}

QTEST_APPLESS_MAIN(TestReadiness)
#include "tst_readiness.moc"
