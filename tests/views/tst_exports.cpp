// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/explanation/explanation.h"
#include "tests/support/computedresult.h"
#include "tests/support/evaluationbuilder.h"
#include "views/export/checktext.h"
#include "views/export/csvtext.h"
#include "views/export/explanationtext.h"
#include "views/export/rankingcsv.h"
#include "views/export/rankingjson.h"
#include "views/export/rankingtable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace tare::tests {

using namespace views;

class ExportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exportsAreTheSameInEveryLanguage();
    void jsonHasTheKeysOfTheSchemaInTheirOrder();
    void jsonNumbersAreTheFigures();
    void absentFiguresAreNull();
    void topCutsTheWorkloadsOnly();
    void namesThatAreNoUtf8DoNotStopTheExport();
    void csvHasOneHeaderRowAndOneRowAWorkload();
    void csvCellsCarryNoFormula_data();
    void csvCellsCarryNoFormula();
    void tableNamesEveryWorkload();
    void explanationsGoDownToTheirSources();
    void checkSeesWhetherTheBillAddsUp();
};

namespace {

// The value under a path of keys, "npv.likely".
QJsonValue valueAt(const QJsonObject& object, std::string_view path)
{
    const QString id = QString::fromUtf8(path.data(), qsizetype(path.size()));
    QJsonValue value = object;
    for (const QString& key : id.split(u'.'))
        value = value.toObject().value(key);
    return value;
}

QJsonObject parsed(const model::Evaluation& evaluation)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(rankingJson(evaluation))).object();
}

} // namespace

void ExportsTest::jsonHasTheKeysOfTheSchemaInTheirOrder()
{
    const QString text = QString::fromStdString(rankingJson(*sampleEvaluation(), 1));
    const QStringList workload =
        QStringLiteral(
            "workloads id cluster namespace kind name rank verdict reason_code reason migrating language "
            "language_source "
            "target_language archetype data_grade findings replicas pools footprint today cpu_m memory_mib "
            "pods right native "
            "wasm cost_month rightsizing_saving_month showback_saving_month capacity_saving_month "
            "wasm_only_saving_month "
            "cash_saving_month artefact_saving_month serverless_saving_month saving_month overlap_cost "
            "effort_days low likely "
            "high one_off_cost payback_months from_start from_cut_over discounted simple p10 p50 p80 p90 "
            "chance_within_horizon npv likely p10 p50 p90 npv_per_day roi irr_year irr_is_mirr")
            .split(u' ');
    qsizetype place = text.indexOf(QStringLiteral("\"workloads\":"));
    for (const QString& key : workload) {
        const qsizetype found = text.indexOf(u'"' + key + QStringLiteral("\":"), place);
        QVERIFY2(found >= place, qPrintable(key));
        place = found;
    }
    const QStringList head =
        QStringLiteral("schema currency scenario cost_basis snapshot bill window_hours period_total "
                       "total_month workloads_month daemonsets_month idle_month unmatched_month "
                       "one_time_period rejected_rows other_month "
                       "storage load-balancing network registry serverless control-plane tax credit support "
                       "other pools cluster pool "
                       "instance_type capacity_type nodes price_node_month cost_month used fill_today "
                       "binding_today fill_right "
                       "binding_right fill_wasm binding_wasm consolidation_saving_month "
                       "rightsizing_saving_month wasm_saving_month "
                       "wasm_only_saving_month wasm_saving_if_only_migrate_month nodes_right_lower_bound "
                       "nodes_after_lower_bound "
                       "nodes_right nodes_after cash_saving_month")
            .split(u' ');
    place = 0;
    for (const QString& key : head) {
        const qsizetype found = text.indexOf(u'"' + key + QStringLiteral("\":"), place);
        QVERIFY2(found >= place, qPrintable(key));
        place = found;
    }
    QVERIFY(text.contains(QStringLiteral("\"schema\": \"tare.ranking/1\"")));
}

void ExportsTest::jsonNumbersAreTheFigures()
{
    const auto evaluation = sampleEvaluation();
    const QJsonObject document = parsed(*evaluation);
    for (const model::Figure& figure : model::figures()) {
        QJsonObject object;
        if (figure.scope == model::FigureScope::Bill)
            object = document.value(QStringLiteral("bill")).toObject();
        else if (figure.scope == model::FigureScope::Pool)
            object = document.value(QStringLiteral("pools")).toArray().at(0).toObject();
        else if (figure.scope == model::FigureScope::Workload)
            object = document.value(QStringLiteral("workloads")).toArray().at(0).toObject();
        else
            continue; // the programme is not in this schema
        const auto expected = figure.read(*evaluation, 0);
        const QJsonValue value = valueAt(object, figure.id);
        QVERIFY2(!value.isUndefined(), std::string(figure.id).c_str());
        QCOMPARE(value.isNull(), !expected.has_value());
        if (expected)
            QCOMPARE(value.toDouble(), *expected);
    }
}

void ExportsTest::absentFiguresAreNull()
{
    const QJsonArray workloads = parsed(*sampleEvaluation()).value(QStringLiteral("workloads")).toArray();
    int checked = 0;
    for (const QJsonValue& workload : workloads) {
        const QString verdict = workload[QStringLiteral("verdict")].toString();
        if (verdict != QStringLiteral("blocked") && verdict != QStringLiteral("needs-data"))
            continue;
        ++checked;
        QVERIFY(workload[QStringLiteral("saving_month")].isNull());
        QVERIFY(workload[QStringLiteral("roi")].isNull());
        QVERIFY(workload[QStringLiteral("npv")][QStringLiteral("likely")].isNull());
        QVERIFY(workload[QStringLiteral("payback_months")][QStringLiteral("from_start")].isNull());
    }
    QCOMPARE(checked, 2);
}

void ExportsTest::topCutsTheWorkloadsOnly()
{
    const auto document =
        QJsonDocument::fromJson(QByteArray::fromStdString(rankingJson(*sampleEvaluation(), 2))).object();
    QCOMPARE(document.value(QStringLiteral("workloads")).toArray().size(), 2);
    QCOMPARE(document.value(QStringLiteral("pools")).toArray().size(), 3);
}

void ExportsTest::namesThatAreNoUtf8DoNotStopTheExport()
{
    QVERIFY(!parsed(*evaluationNamed("\xff\xfe")).isEmpty());
}

void ExportsTest::csvHasOneHeaderRowAndOneRowAWorkload()
{
    const auto evaluation = sampleEvaluation();
    const QStringList lines =
        QString::fromStdString(rankingCsv(*evaluation)).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), static_cast<qsizetype>(evaluation->workloads.size()) + 1);
    QVERIFY(lines.first().startsWith(QStringLiteral("id,cluster,namespace,kind,name,")));
    QVERIFY(lines.first().contains(QStringLiteral(",saving_month,")));
}

void ExportsTest::csvCellsCarryNoFormula_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("plain") << QStringLiteral("cart") << QStringLiteral("cart");
    QTest::newRow("equals") << QStringLiteral("=1+1") << QStringLiteral("'=1+1");
    QTest::newRow("plus") << QStringLiteral("+1") << QStringLiteral("'+1");
    QTest::newRow("minus") << QStringLiteral("-1") << QStringLiteral("'-1");
    QTest::newRow("at") << QStringLiteral("@x") << QStringLiteral("'@x");
    QTest::newRow("full width") << QStringLiteral("＝1") << QStringLiteral("'＝1");
    QTest::newRow("behind a space") << QStringLiteral(" =1") << QStringLiteral("' =1");
    QTest::newRow("tab") << QStringLiteral("\t=1") << QStringLiteral("\"'\t=1\"");
    QTest::newRow("quoted") << QStringLiteral("a\"b,c") << QStringLiteral("\"a\"\"b,c\"");
}

void ExportsTest::csvCellsCarryNoFormula()
{
    QFETCH(QString, text);
    QFETCH(QString, cell);
    const std::string bytes = text.toStdString();
    QCOMPARE(QString::fromStdString(csvCell(std::string_view(bytes))), cell);
    QCOMPARE(csvCell(-12.5), std::string("-12.5"));
}

void ExportsTest::tableNamesEveryWorkload()
{
    const auto evaluation = sampleEvaluation();
    const QString table = rankingTable(*evaluation);
    for (const model::WorkloadFigures& workload : evaluation->workloads)
        QVERIFY2(table.contains(QString::fromStdString(workload.name)), workload.name.c_str());
}

void ExportsTest::explanationsGoDownToTheirSources()
{
    const auto evaluation = computedResult();
    QVERIFY(evaluation);
    const QString text = explanationText(*evaluation, 0);
    QVERIFY(text.contains(QStringLiteral("Capacity share")));
    QVERIFY(text.contains(QStringLiteral("Bill, ")));
    QVERIFY(text.contains(QStringLiteral("Default")));
    // Formulas hold their numbers, and what several figures share is told once.
    QVERIFY(!text.contains(QStringLiteral("= Π")) && !text.contains(QStringLiteral("= Σ ÷")));
    QVERIFY(text.contains(QStringLiteral("(as above)")));
    const auto json =
        QJsonDocument::fromJson(QByteArray::fromStdString(explanationJson(*evaluation, 0))).object();
    QCOMPARE(json.value(QStringLiteral("schema")).toString(), QStringLiteral("tare.explanation/1"));
    QVERIFY(json.value(QStringLiteral("figures")).toObject().contains(QStringLiteral("saving_month")));
}

void ExportsTest::checkSeesWhetherTheBillAddsUp()
{
    auto evaluation = sampleEvaluation();
    QVERIFY(checkReport(*evaluation).isReconciled);
    evaluation->bill.unmatched += model::MoneyPerMonth(0.01);
    QVERIFY(!checkReport(*evaluation).isReconciled);
}

// Shows: D16
void ExportsTest::exportsAreTheSameInEveryLanguage()
{
    const auto evaluation = sampleEvaluation();
    const std::string json = rankingJson(*evaluation);
    const std::string csv = rankingCsv(*evaluation);
    for (const char* locale : {"de_DE", "fr_FR", "ar_EG", "hi_IN", "ja_JP"}) {
        QLocale::setDefault(QLocale(QString::fromLatin1(locale)));
        QCOMPARE(rankingJson(*evaluation), json);
        QCOMPARE(rankingCsv(*evaluation), csv);
    }
    QLocale::setDefault(QLocale::c());
}

} // namespace tare::tests

QTEST_APPLESS_MAIN(tare::tests::ExportsTest)
#include "tst_exports.moc"
