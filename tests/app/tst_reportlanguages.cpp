// SPDX-License-Identifier: GPL-3.0-or-later
// Reports of both samples in every language that they are offered in: every text of them is translated, and
// none depends on the language of the program.
#include "app/session/translation.h"
#include "bench/generate/articlesample.h"
#include "bench/generate/shop.h"
#include "bench/generate/shopsample.h"
#include "tests/app/commandrun.h"
#include "views/reports/reportbuilder.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <set>
#include <tuple>

namespace tare::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

struct AskedText
{
    QByteArray context, source, comment;
    bool isCounted = false;

    auto operator<=>(const AskedText& other) const
    {
        return std::tie(context, source, comment, isCounted) <=>
               std::tie(other.context, other.source, other.comment, other.isCounted);
    }
};

// Asked before all others, and knows nothing: it only listens.
class Listener final : public QTranslator
{
public:
    Listener() { QCoreApplication::installTranslator(this); }
    ~Listener() override { QCoreApplication::removeTranslator(this); }

    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* comment, int count) const override
    {
        if (*context != 'Q') // Qt's own
            m_asked.insert({context, source, comment, count >= 0});
        return {};
    }
    const std::set<AskedText>& asked() const { return m_asked; }

private:
    mutable std::set<AskedText> m_asked;
};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ReportLanguagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void nothingFollowsTheWindow_data();
    void nothingFollowsTheWindow();
    void arabicHasItsSixForms_data();
    void arabicHasItsSixForms();
    void theWindowOffersOnlyWholeLanguages();

private:
    std::string file(const char* name) const { return m_folder.filePath(QLatin1String(name)).toStdString(); }
    QByteArray reportOf(const QString& sample, const QString& audience, const QString& language) const;

    QTemporaryDir m_folder;
    app::Translation m_translation;
};

void ReportLanguagesTest::initTestCase()
{
    QVERIFY(bench::writeShopSample(m_folder.path().toStdString()));
    QVERIFY(bench::writeArticleSample(m_folder.path().toStdString()));
    const std::string shop = file("shop.tare");
    const std::string article = file("article.tare");
    for (const std::vector<std::string>& words : std::vector<std::vector<std::string>>{
             {"import", shop, file("shop-web-cluster.json"), file("shop-web-top.txt"), "--cluster",
              bench::webCluster},
             {"import", shop, file("shop-core-cluster.json"), file("shop-core-top.txt"), "--cluster",
              bench::coreCluster},
             {"import", shop, file("shop-bill-09.csv"), file("shop-bill-10.csv")},
             {"scenario", shop, "import", file("shop-scenario.json")},
             {"import", article, file("article-cluster.json"), file("article-top.txt"),
              file("article-bill.csv"), "--cluster", "article"},
             {"scenario", article, "import", file("article-scenario.json")}}) {
        const CommandRun run = runTare(words);
        QVERIFY2(run.exitCode == 0, run.messages.c_str());
    }
}

QByteArray ReportLanguagesTest::reportOf(const QString& sample, const QString& audience,
                                         const QString& language) const
{
    const std::string path = file("report.pdf");
    const CommandRun run =
        runTare({"report", m_folder.filePath(sample + u".tare"_s).toStdString(), "-o", path, "--audience",
                 audience.toStdString(), "--language", language.toStdString(), "--date", "2026-11-23"});
    return run.exitCode == 0 ? contentOf(QString::fromStdString(path)) : QByteArray();
}

void ReportLanguagesTest::everyTextIsTranslated_data()
{
    QTest::addColumn<QString>("language");
    for (const views::ReportLanguage& language : views::reportLanguages())
        if (language.code != u"en"_s) // English is what the sources say
            QTest::newRow(qPrintable(language.code)) << language.code;
}

// Shows: D16
void ReportLanguagesTest::everyTextIsTranslated()
{
    QFETCH(QString, language);
    m_translation.use(u"en"_s);
    const Listener listener;
    for (const QString& sample : {u"shop"_s, u"article"_s})
        for (const QString& audience : {u"executive"_s, u"engineering"_s})
            QVERIFY(!reportOf(sample, audience, language).isEmpty());
    QVERIFY(listener.asked().size() > 300);
    QTranslator texts;
    QVERIFY(texts.load(u"tare_"_s + language, u":/translations"_s));
    for (const AskedText& asked : listener.asked()) {
        if (asked.context == "CommandText") // what the command says while it works
            continue;
        const QString text = texts.translate(asked.context.constData(), asked.source.constData(),
                                             asked.comment.isEmpty() ? nullptr : asked.comment.constData(),
                                             asked.isCounted ? 5 : -1);
        QVERIFY2(!text.isEmpty(), (asked.context + ": " + asked.source).constData());
    }
}

void ReportLanguagesTest::nothingFollowsTheWindow_data()
{
    QTest::addColumn<QString>("language");
    for (const views::ReportLanguage& language : views::reportLanguages())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

// A report reads the same whatever language the program that makes it has: words, numbers and counts.
void ReportLanguagesTest::nothingFollowsTheWindow()
{
    QFETCH(QString, language);
    for (const QString& audience : {u"executive"_s, u"engineering"_s}) {
        m_translation.use(u"en"_s);
        const QByteArray underEnglish = reportOf(u"shop"_s, audience, language);
        QVERIFY(underEnglish.startsWith("%PDF-"));
        m_translation.use(u"de"_s);
        QVERIFY(reportOf(u"shop"_s, audience, language) == underEnglish);
    }
}

void ReportLanguagesTest::arabicHasItsSixForms_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << 0 << u"٠ حمل عمل"_s;
    QTest::newRow("one") << 1 << u"١ حمل عمل"_s;
    QTest::newRow("two") << 2 << u"٢ حملا عمل"_s;
    QTest::newRow("few") << 7 << u"٧ أحمال عمل"_s;
    QTest::newRow("many") << 11 << u"١١ حمل عمل"_s;
    QTest::newRow("other") << 1200 << u"١٬٢٠٠ حمل عمل"_s;
}

// Shows: D16
void ReportLanguagesTest::arabicHasItsSixForms()
{
    QFETCH(int, count);
    QFETCH(QString, text);
    m_translation.use(u"de"_s);
    const views::LanguageScope arabic(u"ar"_s);
    QCOMPARE(QCoreApplication::translate("AnswerText", "%Ln workload(s)", nullptr, count), text);
}

// The texts of a language of reports alone are no reason to leave most of a window in English.
void ReportLanguagesTest::theWindowOffersOnlyWholeLanguages()
{
    QVERIFY(!app::languages().contains(u"ar"_s));
    m_translation.use(u"ar"_s);
    QCOMPARE(QCoreApplication::translate("ReasonText", "Never"), u"Never"_s);
}

} // namespace tare::tests

QTEST_MAIN(tare::tests::ReportLanguagesTest)
#include "tst_reportlanguages.moc"
