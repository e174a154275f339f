// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/kubernetes/kubernetesimporter.h"
#include "tests/importers/support/importrun.h"
#include "tests/importers/support/sharedfolder.h"

#include <QTest>

#include <algorithm>

using namespace tare;
using importers::NoteKind;
using model::ContainerRole;
using tests::ImportRun;

namespace {

// JSON written with single quotes, so that it can be read here.
std::string json(std::string text)
{
    std::replace(text.begin(), text.end(), '\'', '"');
    return text;
}

ImportRun run(const std::string& bytes, std::size_t pieceSize = 0)
{
    return tests::runImporter(*importers::makeKubernetesImporter(), bytes, pieceSize);
}

std::string pod(const std::string& name, const std::string& spec, const std::string& metadata = {})
{
    return json("{'kind':'Pod','metadata':{'name':'") + name + json("','namespace':'n'") + metadata +
           json("},'spec':{") + spec + "}}";
}

const importers::Note* noteOf(const ImportRun& result, std::string_view code)
{
    for (const importers::Note& note : result.report->notes) {
        if (note.code == code)
            return &note;
    }
    return nullptr;
}

} // namespace

class TestKubernetesImporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryWrapping_data()
    {
        QTest::addColumn<std::string>("bytes");
        QTest::addColumn<int>("pods");
        const std::string a = pod("a", json("'containers':[{'name':'c'}]"));
        const std::string b = pod("b", json("'containers':[{'name':'c'}]"));
        const std::string bare =
            json("{'metadata':{'name':'a','namespace':'n'},'spec':{'containers':[{'name':'c'}]}}");
        QTest::newRow("single object") << a << 1;
        QTest::newRow("list, kind first")
            << json("{'kind':'List','apiVersion':'v1','items':[") + a + "," + b + "]}" << 2;
        QTest::newRow("list as kubectl sorts it")
            << json("{'apiVersion':'v1','items':[") + a + "," + b + json("],'kind':'List','metadata':{}}")
            << 2;
        QTest::newRow("typed list, items without kind")
            << json("{'kind':'PodList','apiVersion':'v1','metadata':{},'items':[") + bare + "]}" << 1;
        QTest::newRow("typed list, kind behind the items")
            << json("{'items':[") + bare + json("],'apiVersion':'v1','kind':'PodList'}") << 1;
        QTest::newRow("items alone") << json("{'items':[") + bare + "]}" << 1;
        QTest::newRow("array") << "[" + a + "," + b + "]" << 2;
        QTest::newRow("empty array") << std::string("[]") << 0;
        QTest::newRow("one object a line") << a + "\n" + b + "\n" << 2;
        QTest::newRow("object without kind, told by its fields") << bare << 1;
        QTest::newRow("lists one after the other")
            << json("{'kind':'List','items':[") + a + "]}\n" + json("{'kind':'List','items':[") + b + "]}"
            << 2;
        QTest::newRow("lists without anything between")
            << json("{'kind':'List','items':[") + a + "]}" + json("{'items':[") + b + json("],'kind':'List'}")
            << 2;
        QTest::newRow("items null") << std::string(json("{'kind':'PodList','items':null}")) << 0;
        QTest::newRow("empty list") << std::string(json("{'kind':'List','items':[]}")) << 0;
        QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + a << 1;
        QTest::newRow("Windows line ends")
            << "{\r\n\"kind\":\"List\",\r\n\"items\":[\r\n" + a + "\r\n]\r\n}\r\n"
            << 1;
        QTest::newRow("keys written with escapes")
            << std::string(json("{'\\u006bind':'Pod','metadata':{'n\\u0061me':'a','namespace':'n'},'spec':{'"
                                "\\u0063ontainers':[]}}"))
            << 1;
        QTest::newRow("kind behind everything else")
            << std::string(
                   json("{'spec':{'containers':[]},'metadata':{'namespace':'n','name':'a'},'kind':'Pod'}"))
            << 1;
        QTest::newRow("brackets in texts")
            << tests::contentOf(tests::testData("kubernetes/brackets.json")) << 1;
    }
    void readsEveryWrapping()
    {
        QFETCH(std::string, bytes);
        QFETCH(int, pods);
        const auto importer = importers::makeKubernetesImporter();
        for (const std::size_t pieceSize : {0, 1, 7, 64, 65}) {
            const ImportRun result = run(bytes, pieceSize);
            QVERIFY2(result.report.isOk(), result.text().c_str());
            QCOMPARE(static_cast<int>(result.sink.pods.size()), pods);
            QCOMPARE(result.report->rejected, std::uint64_t{0});
        }
    }

    void readsAPodWithAllThatMatters()
    {
        const ImportRun result = run(tests::contentOf(tests::testData("kubernetes/pod.json")));
        QVERIFY2(result.report.isOk(), result.text().c_str());
        QCOMPARE(result.sink.pods.size(), std::size_t{1});
        const model::PodRecord& record = result.sink.pods.front();
        QCOMPARE(record.namespaceName, std::string("shop"));
        QCOMPARE(record.name, std::string("cart-6c5f9-x2x"));
        QCOMPARE(record.uid, std::string("4f1c"));
        QCOMPARE(record.nodeName, std::string("node-1"));
        QCOMPARE(record.phase, model::PodPhase::Running);
        QCOMPARE(record.templateHash, std::string("6c5f9"));
        QVERIFY((record.owner == model::OwnerReference{"ReplicaSet", "cart-6c5f9", "77"}));
        QCOMPARE(record.startTime->toString(), std::string("2026-09-14T08:21:05Z"));
        QCOMPARE(result.sink.observedAt->toString(), std::string("2026-09-14T08:21:05Z"));
        const model::PodShape& shape = result.sink.shapeOf(record);
        QCOMPARE(shape.runtimeClass, std::string("kata"));
        QVERIFY(shape.usesHostNetwork && shape.usesHostPid && !shape.usesHostIpc);
        QCOMPARE(shape.overhead.cpu->count, 250'000'000);
        QCOMPARE(shape.overhead.memory->count, 120ll << 20);
        QVERIFY(
            (shape.volumeKinds == std::vector<std::string>{"configMap", "emptyDir", "other", "projected"}));
        QCOMPARE(shape.containers.size(), std::size_t{4});
        const model::ContainerRecord& app = shape.containers[0];
        QCOMPARE(app.name, std::string("app"));
        QCOMPARE(app.image, std::string("registry.example.com/shop/cart:1.2"));
        QCOMPARE(app.role, ContainerRole::App);
        QCOMPARE(app.requests.cpu->count, 500'000'000);
        QCOMPARE(app.requests.memory->count, 256ll << 20); // the limit, for want of a request
        QVERIFY(app.hasCommand && app.isPrivileged && app.usesGpu && !app.usesDevice);
        QVERIFY((app.addedCapabilities == std::vector<std::string>{"NET_ADMIN", "SYS_TIME"}));
        QVERIFY((app.environmentNames == std::vector<std::string>{"JAVA_TOOL_OPTIONS"}));
        const model::ContainerRecord& proxy = shape.containers[1];
        QVERIFY(!proxy.requests.cpu && !proxy.requests.memory); // not stated is not zero
        QVERIFY(!proxy.hasCommand && !proxy.isPrivileged && proxy.usesDevice && !proxy.usesGpu);
        QCOMPARE(shape.containers[2].role, ContainerRole::Init);
        QCOMPARE(shape.containers[3].role, ContainerRole::NativeSidecar);
        QCOMPARE(noteOf(result, "limit-as-request")->count, std::uint64_t{1});
        QCOMPARE(noteOf(result, "limit-as-request")->kind, NoteKind::Assumed);
    }

    void readsNodesOfEveryProvider()
    {
        const ImportRun result = run(tests::contentOf(tests::testData("kubernetes/nodes.json")));
        QVERIFY2(result.report.isOk(), result.text().c_str());
        struct Expected
        {
            const char* name;
            const char* pool;
            const char* label;
            const char* type;
            const char* zone;
            model::CapacityType capacity;
        };
        using model::CapacityType;
        const Expected expected[] = {
            {"eks", "ng-1", "eks.amazonaws.com/nodegroup", "m6i.large", "eu-central-1a", CapacityType::Spot},
            {"karpenter", "general", "karpenter.sh/nodepool", "c7g.large", "eu-central-1b",
             CapacityType::Spot},
            {"gke", "pool-a", "cloud.google.com/gke-nodepool", "e2-standard-4", "us-west1-a",
             CapacityType::Spot},
            {"gke-preemptible", "pool-b", "cloud.google.com/gke-nodepool", "", "", CapacityType::Spot},
            {"aks", "nodepool1", "kubernetes.azure.com/agentpool", "Standard_DS2_v2", "westeurope-1",
             CapacityType::Spot},
            {"aks-old", "nodepool2", "agentpool", "", "", CapacityType::OnDemand},
            {"kops", "nodes-a", "kops.k8s.io/instancegroup", "m5.large", "us-east-1a",
             CapacityType::OnDemand},
            {"bare", "", "", "", "", CapacityType::OnDemand},
        };
        QCOMPARE(result.sink.nodes.size(), std::size(expected));
        for (std::size_t i = 0; i < std::size(expected); ++i) {
            const model::NodeRecord& node = result.sink.nodes[i];
            QCOMPARE(node.name, std::string(expected[i].name));
            QCOMPARE(node.pool, std::string(expected[i].pool));
            QCOMPARE(node.poolLabel, std::string(expected[i].label));
            QCOMPARE(node.instanceType, std::string(expected[i].type));
            QCOMPARE(node.zone, std::string(expected[i].zone));
            QCOMPARE(node.capacityType, expected[i].capacity);
        }
        const model::NodeRecord& eks = result.sink.nodes[0];
        QCOMPARE(eks.providerId, std::string("aws:///eu-central-1a/i-0abc"));
        QCOMPARE(eks.architecture, std::string("amd64"));
        QCOMPARE(eks.region, std::string("eu-central-1"));
        QVERIFY(eks.isUnschedulable);
        QCOMPARE(eks.capacity.cpu.count, 2'000'000'000);
        QCOMPARE(eks.allocatable.cpu.count, 1'930'000'000);
        QCOMPARE(eks.allocatable.memory.count, 7'000'000ll * 1024);
        QCOMPARE(eks.allocatable.pods, 29);
        QCOMPARE(result.sink.nodes[1].architecture, std::string("arm64")); // nodeInfo, for want of a label
        const model::NodeRecord& bare = result.sink.nodes.back();
        QCOMPARE(bare.capacity.pods, 110);
        QCOMPARE(bare.allocatable.memory.count, bare.capacity.memory.count);
        QVERIFY(noteOf(result, "node-shape-assumed") && noteOf(result, "pod-limit-assumed"));
        QVERIFY(noteOf(result, "no-provider-id"));
        QCOMPARE(result.sink.images.size(), std::size_t{2}); // the image that two nodes hold comes once
        QCOMPARE(result.sink.images[0].size.count, 187'000'000);
        QVERIFY((result.sink.images[0].names == std::vector<std::string>{"r/app:1", "r/app@sha256:aa"}));
        QCOMPARE(result.sink.observedAt->toString(), std::string("2026-09-20T10:00:00Z"));
    }

    void readsControllersOfEveryKind()
    {
        const ImportRun result = run(tests::contentOf(tests::testData("kubernetes/controllers.json")));
        QVERIFY2(result.report.isOk(), result.text().c_str());
        const auto& records = result.sink.controllers;
        const auto named = [&](const char* name) -> const model::ControllerRecord& {
            return *std::find_if(records.begin(), records.end(),
                                 [&](const auto& r) { return r.name == name; });
        };
        QCOMPARE(records.size(), std::size_t{9});
        QCOMPARE(named("deploy").replicas.value(), 3);
        QVERIFY(named("deploy").shape.has_value());
        QCOMPARE(named("deploy-default").replicas.value(), 1); // absent means one
        QCOMPARE(named("rs").owner->name, std::string("deploy"));
        QCOMPARE(named("rs").replicas.value(), 0);
        QCOMPARE(named("sts").kind, std::string("StatefulSet"));
        QVERIFY(!named("ds").replicas);
        QCOMPARE(named("job").replicas.value(), 4); // parallelism
        QCOMPARE(named("job").startTime->toString(), std::string("2026-09-01T00:00:00Z"));
        QCOMPARE(named("job").completionTime->toString(), std::string("2026-09-01T01:30:00Z"));
        QCOMPARE(named("cron").schedule, std::string("*/5 * * * *"));
        QVERIFY(named("cron").isSuspended);
        QVERIFY(named("cron").shape.has_value());
        QCOMPARE(named("rollout").kind, std::string("Rollout")); // a foreign kind counts as it is named
        QCOMPARE(named("rollout").replicas.value(), 5);
        QCOMPARE(named("owned").owner->kind, std::string("Rollout"));
        QCOMPARE(result.sink.autoscalers.size(), std::size_t{2});
        QVERIFY(result.sink.autoscalers[0].scalesOnCpu && !result.sink.autoscalers[0].scalesOnMemory);
        QVERIFY(!result.sink.autoscalers[0].minReplicas);
        QCOMPARE(result.sink.autoscalers[0].maxReplicas, 10);
        QVERIFY(result.sink.autoscalers[1].scalesOnCpu && result.sink.autoscalers[1].scalesOnMemory);
        QCOMPARE(result.sink.autoscalers[1].minReplicas.value(), 2);
        QCOMPARE(result.sink.autoscalers[1].targetName, std::string("deploy"));
        QCOMPARE(result.sink.namespaces.size(), std::size_t{1});
        QCOMPARE(result.sink.runtimeClasses.size(), std::size_t{1});
        QCOMPARE(result.sink.runtimeClasses[0].handler, std::string("spin"));
        QCOMPARE(result.sink.runtimeClasses[0].overhead.memory->count, 32ll << 20);
        QCOMPARE(noteOf(result, "secret-skipped")->count, std::uint64_t{2});
        QCOMPARE(noteOf(result, "secret-skipped")->kind, NoteKind::Skipped);
        QVERIFY(noteOf(result, "kind-skipped"));
        QCOMPARE(result.report->skipped, std::uint64_t{4});
    }

    void itemsOfTypedListsAreToldByTheirFields()
    {
        // A list that tells its kind last, as a tool that sorts keys writes it.
        const std::string template_ = json("'template':{'spec':{'containers':[{'name':'c'}]}}");
        const auto kindOf = [](const std::string& item) {
            const ImportRun result =
                run(json("{'apiVersion':'apps/v1','items':[{'metadata':{'name':'a','namespace':'n'},") +
                    item + "}]}");
            return result.sink.controllers.empty() ? std::string() : result.sink.controllers.front().kind;
        };
        QCOMPARE(kindOf(json("'spec':{'strategy':{},") + template_ + "}"), std::string("Deployment"));
        QCOMPARE(kindOf(json("'spec':{'serviceName':'s',") + template_ + "}"), std::string("StatefulSet"));
        QCOMPARE(kindOf(json("'spec':{'updateStrategy':{},") + template_ + "}"), std::string("DaemonSet"));
        QCOMPARE(kindOf(json("'spec':{'backoffLimit':6,") + template_ + "}"), std::string("Job"));
        QCOMPARE(kindOf(json("'spec':{'selector':{},") + template_ + "}"), std::string("ReplicaSet"));
        QCOMPARE(kindOf(json("'spec':{'jobTemplate':{'spec':{") + template_ + "}}}"), std::string("CronJob"));
    }

    void secretListsAreSkippedWholeWhereverTheyNameTheirKind()
    {
        for (const std::string& bytes :
             {json("{'kind':'SecretList','items':[{'metadata':{'name':'a'},'data':{'k':'djE='}}]}"),
              json("{'items':[{'metadata':{'name':'a'},'data':{'k':'djE='}}],'kind':'SecretList'}"),
              json("{'data':{'k':'djE='},'kind':'ConfigMap','metadata':{'name':'a'}}")}) {
            const ImportRun result = run(bytes);
            QVERIFY2(result.report.isOk(), result.text().c_str());
            QCOMPARE(result.report->kept, std::uint64_t{0});
            QCOMPARE(result.report->skipped, std::uint64_t{1});
            QVERIFY(noteOf(result, "secret-skipped"));
        }
    }

    void equalPodsShareAShape()
    {
        std::string items;
        for (int i = 0; i < 300; ++i)
            items += (i == 0 ? "" : ",") +
                     pod("p" + std::to_string(i),
                         json("'containers':[{'name':'c','image':'i:") + std::to_string(i % 3) +
                             json("','volumeMounts':[{'name':'token-") + std::to_string(i) +
                             json("'}]}],'nodeName':'n") + std::to_string(i) + "\"");
        const ImportRun result = run(json("{'kind':'List','items':[") + items + "]}");
        QCOMPARE(result.sink.pods.size(), std::size_t{300});
        QCOMPARE(result.sink.shapes.size(), std::size_t{3});
        QCOMPARE(result.sink.shapeOf(result.sink.pods[299]).containers[0].image, std::string("i:2"));
    }

    void numbersAreQuantitiesToo()
    {
        const ImportRun result = run(
            pod("a", json("'containers':[{'name':'c','resources':{'requests':{'cpu':0.5 ,'memory':1e3}}}]")));
        QVERIFY2(result.report.isOk(), result.text().c_str());
        const auto& requests = result.sink.shapes.front().containers.front().requests;
        QCOMPARE(requests.cpu->count, 500'000'000);
        QCOMPARE(requests.memory->count, 1'000);
    }

    void ofAKeyThatIsThereTwiceTheLastCounts()
    {
        const ImportRun result = run(pod("a",
                                         json("'containers':[{'name':'x'},{'name':'y'}],'containers':[{'name'"
                                              ":'c','image':'1','image':'2'}]"),
                                         json(",'name':'b','labels':{'app':'1','app':'2'}")));
        QVERIFY2(result.report.isOk(), result.text().c_str());
        QCOMPARE(result.sink.pods.front().name, std::string("b"));
        QCOMPARE(result.sink.shapes.front().containers.size(), std::size_t{1});
        QCOMPARE(result.sink.shapes.front().containers.front().image, std::string("2"));
        for (const auto& [key, value] : result.sink.pods.front().labels)
            QCOMPARE(value, std::string("2"));
    }

    void nullIsWhatIsNotThere()
    {
        const ImportRun result =
            run(json("{'kind':'Pod','metadata':{'name':'a','namespace':null,'labels':null,'ownerReferences':"
                     "null,'creationTimestamp':null},'spec':{'containers':[{'name':'c','env':null,'resources'"
                     ":null,'command':null,'securityContext':null}],'initContainers':null,'volumes':null,'"
                     "nodeName':null,'overhead':null},'status':null}"));
        QVERIFY2(result.report.isOk(), result.text().c_str());
        QCOMPARE(result.sink.pods.front().namespaceName, std::string("default"));
        QVERIFY(noteOf(result, "namespace-assumed"));
        QVERIFY(!result.sink.observedAt);
    }

    void linesAreThoseOfTheObjects()
    {
        const std::string a = pod("a", json("'containers':[]"));
        const ImportRun result = run("{\"kind\":\"List\",\n\"items\":[\n\n  " + a + ",\n" + a + "]}\n" + a);
        QCOMPARE(result.sink.pods.size(), std::size_t{3});
        QCOMPARE(result.sink.pods[0].line, std::uint64_t{4});
        QCOMPARE(result.sink.pods[1].line, std::uint64_t{5});
        QCOMPARE(result.sink.pods[2].line, std::uint64_t{6});
    }

    void stopsWhenItIsAsked()
    {
        tests::RecordingSink sink;
        model::InlineExecutor executor;
        model::StopToken stop;
        stop.requestStop();
        tests::PiecewiseSource source(pod("a", json("'containers':[]")), 0);
        const auto report =
            importers::makeKubernetesImporter()->read(source, {&sink, nullptr}, {stop, {}, executor});
        QVERIFY(!report);
        QCOMPARE(report.error().code, model::ErrorCode::Cancelled);
    }

    void tellsHowFarItIs()
    {
        tests::RecordingSink sink;
        model::InlineExecutor executor;
        model::Progress last;
        int calls = 0;
        const auto tell = [&](const model::Progress& progress) {
            ++calls;
            last = progress;
        };
        const std::string bytes = pod("a", json("'containers':[]"));
        tests::PiecewiseSource source(bytes, 16);
        QVERIFY(
            importers::makeKubernetesImporter()->read(source, {&sink, nullptr}, {{}, tell, executor}).isOk());
        QVERIFY(calls >= 1);
        QCOMPARE(last.bytesDone, bytes.size());
    }

    void knowsItsOwn_data()
    {
        QTest::addColumn<bool>("isOwn");
        QTest::newRow(json("{'apiVersion':'v1','items':[").c_str()) << true;
        QTest::newRow(json("{'kind':'PodList','items':[").c_str()) << true;
        QTest::newRow(json("{'metadata':{'name':'x'},'spec':{}}").c_str()) << true;
        QTest::newRow("\n\n [ {\"kind\":\"Pod\",\"apiVersion\":\"v1\"") << true;
        QTest::newRow(
            json("{'kind':'PodMetricsList','apiVersion':'metrics.k8s.io/v1beta1','items':[]}").c_str())
            << false;
        QTest::newRow(json("{'code':200,'data':[]}").c_str()) << false;
        QTest::newRow(json("{'bomFormat':'CycloneDX','metadata':{},'components':[]}").c_str()) << false;
        QTest::newRow("apiVersion: v1\nkind: List\n") << false;
        QTest::newRow("NAME,kind") << false;
    }
    void knowsItsOwn()
    {
        QFETCH(bool, isOwn);
        const auto detection = importers::makeKubernetesImporter()->detect(QTest::currentDataTag());
        QCOMPARE(detection.recognition == importers::Recognition::Yes, isOwn);
    }
};

QTEST_APPLESS_MAIN(TestKubernetesImporter)
#include "tst_kubernetesimporter.moc"
