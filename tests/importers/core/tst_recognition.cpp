// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/core/recognition.h"

#include <QTest>

using namespace tare;
using model::ErrorCode;

namespace {

model::Result<importers::Recognised> recognised(const std::string& head)
{
    return importers::recogniseHead(head, "file", importers::importers());
}

} // namespace

class TestRecognition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhatItKnowsAndDoesNotRead_data()
    {
        QTest::addColumn<std::string>("head");
        const auto row = [](const char* name, std::string head) { QTest::newRow(name) << std::move(head); };
        row("AWS Cost and Usage Report (legacy)",
            "identity/LineItemId,lineItem/LineItemType,lineItem/UnblendedCost\n");
        row("AWS Cost and Usage Report 2.0",
            "bill_payer_account_name,line_item_line_item_type,product,resource_tags\n");
        row("AWS Cost and Usage Report (legacy, Athena names)",
            "line_item_line_item_type,product_product_name\n");
        row("Azure cost details", "Abonnement-GUID (SubscriptionGuid),MeterCategory,CostInBillingCurrency\n");
        row("Google Cloud billing export", "billing_account_id,service.id,cost,currency\n");
        row("Google Cloud billing export",
            R"J({"billing_account_id":"x","service":{},"cost":1,"currency":"USD"})J");
        row("Oracle cost report", "lineItem/referenceNo,cost/myCost\n");
        row("OpenCost allocation", R"J({"code":200,"data":[{"a":{"cpuCoreHours":1}}]})J");
        row("Prometheus query result",
            R"J({"status":"success","data":{"resultType":"vector","result":[]}})J");
        row("Trivy report", R"J({"SchemaVersion":2,"ArtifactName":"alpine"})J");
        row("CycloneDX SBOM", R"J({"bomFormat":"CycloneDX","metadata":{},"components":[]})J");
        row("SPDX SBOM", R"J({"spdxVersion":"SPDX-2.3"})J");
        row("Syft SBOM", R"J({"artifacts":[],"schema":{"url":"x"}})J");
        row("image manifest", R"J({"schemaVersion":2,"layers":[]})J");
        row("Kubernetes YAML", "apiVersion: v1\nkind: List\nitems:\n- a\n");
        row("Kubernetes metrics API",
            R"J({"kind":"PodMetricsList","apiVersion":"metrics.k8s.io/v1beta1","items":[]})J");
        row("Parquet", "PAR1\x15\x04");
        row("zip archive", "PK\x03\x04 something");
        row("Excel workbook (XLSX)", "PK\x03\x04 [Content_Types].xml");
        row("Zstandard", "\x28\xB5\x2F\xFD more");
    }
    void namesWhatItKnowsAndDoesNotRead()
    {
        QFETCH(std::string, head);
        const auto result = recognised(head);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::UnsupportedFormat);
        QCOMPARE(result.error().arguments.at(0), std::string(QTest::currentDataTag()));
        QVERIFY(importers::findImporter(result.error().arguments.at(1), importers::importers()).isOk());
    }

    void saysWhatItFoundAndWhatIsNearest()
    {
        const auto table = recognised("BilledCost,Something,ServiceName\n1,2,3\n");
        QVERIFY(!table);
        QCOMPARE(table.error().arguments.at(1), std::string("focus"));
        const auto json = recognised(R"J({"apiVersion":"v1","other":1})J");
        QCOMPARE(json.error().code, ErrorCode::UnknownFormat);
        QCOMPARE(json.error().arguments.at(0), std::string("apiVersion, other"));
        QCOMPARE(json.error().arguments.at(1), std::string("kubernetes-json"));
    }

    // A file of one line may be a password.
    void textThatIsNoTableIsNotRepeated()
    {
        const auto result = recognised("hunter2-is-my-password\n");
        QCOMPARE(result.error().code, ErrorCode::UnknownFormat);
        QVERIFY(result.error().arguments.at(0).empty());
    }

    void emptyAndUtf16FilesAreTold()
    {
        QCOMPARE(recognised("").error().code, ErrorCode::EmptyFile);
        QCOMPARE(recognised(" \r\n\t").error().code, ErrorCode::EmptyFile);
        QCOMPARE(recognised(std::string("\xFF\xFE{\0\"\0", 6)).error().code, ErrorCode::BadEncoding);
    }

    void everyImporterHasItsOwnId()
    {
        for (const auto& importer : importers::importers())
            QCOMPARE(importers::findImporter(importer->id(), importers::importers()).value(), importer.get());
        const auto missing = importers::findImporter("no-such", importers::importers());
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::UnknownFormatName);
        QVERIFY(missing.error().arguments.at(1).find("kubernetes-json") != std::string::npos);
    }

    void readsAHeadWithoutByteOrderMark()
    {
        const auto source = importers::openMemory("file", "\xEF\xBB\xBF" + std::string(400'000, 'x'));
        QCOMPARE(importers::readHead(*source).value(), std::string(importers::headSize - 3, 'x'));
    }
};

QTEST_APPLESS_MAIN(TestRecognition)
#include "tst_recognition.moc"
