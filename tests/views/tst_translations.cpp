// SPDX-License-Identifier: GPL-3.0-or-later
// The files of translations/: whole, and true to their sources.
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace tare::tests {

namespace {

struct Message
{
    QString context, source, comment;
    bool isFinished = true;
    bool hasPlurals = false;
    QStringList texts; // one, or the plural forms

    QString key() const { return context + u'\n' + source + u'\n' + comment; }
};

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message;
    message.context = context;
    message.hasPlurals = xml.attributes().value(QStringLiteral("numerus")) == QStringLiteral("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QStringLiteral("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QStringLiteral("comment")) {
            message.comment = xml.readElementText();
        } else if (xml.name() == QStringLiteral("translation")) {
            message.isFinished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            if (!message.hasPlurals) {
                message.texts += xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement())
                message.texts += xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

std::vector<Message> readMessages(const QString& path)
{
    std::vector<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QStringLiteral("name"))
            context = xml.readElementText();
        else if (xml.name() == QStringLiteral("message"))
            messages.push_back(readMessage(xml, context));
    }
    return messages;
}

QStringList placesOf(const QString& text)
{
    static const QRegularExpression place(QStringLiteral("%(L?n|L?\\d+)"));
    QSet<QString> places;
    for (auto match = place.globalMatch(text); match.hasNext();)
        places.insert(match.next().captured());
    QStringList sorted(places.begin(), places.end());
    sorted.sort();
    return sorted;
}

int mnemonicsOf(QString text)
{
    return static_cast<int>(text.remove(QStringLiteral("&&")).count(u'&'));
}

QString languageOf(const QString& file)
{
    return file.mid(5, 2); // tare_de.ts
}

int pluralForms(const QString& language)
{
    return language == QStringLiteral("ar") ? 6 : 2;
}

// Where the texts of a language stand: those of a report in fewer places than those of the window.
QStringList sourcesOf(const QString& language)
{
    const bool isForReports = QStringLiteral(TARE_REPORT_LANGUAGES).split(u' ').contains(language);
    QStringList sources =
        QString(isForReports ? QStringLiteral(TARE_REPORT_SOURCES) : QStringLiteral("views app")).split(u' ');
    for (QString& source : sources)
        source.prepend(QStringLiteral(TARE_SOURCE_DIR "/"));
    return sources;
}

const QString folder = QStringLiteral(TARE_SOURCE_DIR "/translations/");

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEntryIsFinishedAndTrue_data();
    void everyEntryIsFinishedAndTrue();
    void nothingIsMissing_data() { everyEntryIsFinishedAndTrue_data(); }
    void nothingIsMissing();
};

void TranslationsTest::everyEntryIsFinishedAndTrue_data()
{
    QTest::addColumn<QString>("file");
    for (const QString& file : QDir(folder).entryList({QStringLiteral("tare_*.ts")}))
        QTest::newRow(qPrintable(file)) << file;
}

// Shows: D16
void TranslationsTest::everyEntryIsFinishedAndTrue()
{
    QFETCH(QString, file);
    const std::vector<Message> messages = readMessages(folder + file);
    QVERIFY(!messages.empty());
    for (const Message& message : messages) {
        const QByteArray where = (message.context + QStringLiteral(": ") + message.source).toUtf8();
        QVERIFY2(message.isFinished, where.constData());
        QVERIFY2(!message.source.contains(QStringLiteral("%n")), // %Ln: counts have the digits of the locale
                 where.constData());
        QCOMPARE(message.texts.size(), message.hasPlurals ? pluralForms(languageOf(file)) : 1);
        for (const QString& text : message.texts) {
            QVERIFY2(!text.isEmpty(), where.constData());
            QVERIFY2(placesOf(text) == placesOf(message.source), where.constData());
            QVERIFY2(mnemonicsOf(text) == mnemonicsOf(message.source), where.constData());
            QVERIFY2(text.contains(u'\n') == message.source.contains(u'\n'), where.constData());
            // Parts of sentences begin and end with a space where the source does.
            QVERIFY2(text.startsWith(u' ') == message.source.startsWith(u' '), where.constData());
            QVERIFY2(text.endsWith(u' ') == message.source.endsWith(u' '), where.constData());
            QVERIFY2(text.endsWith(u'…') == message.source.endsWith(u'…'), where.constData());
        }
    }
}

// Shows: D16
void TranslationsTest::nothingIsMissing()
{
    QFETCH(QString, file);
    const QString lupdate =
        QStandardPaths::findExecutable(QStringLiteral("lupdate"), {QStringLiteral("/usr/lib/qt6/bin")});
    if (lupdate.isEmpty())
        QSKIP("needs lupdate");
    const QTemporaryDir now;
    const QString found = now.filePath(file);
    QProcess run;
    QStringList words = {QStringLiteral("-silent"), QStringLiteral("-I"), QStringLiteral(TARE_SOURCE_DIR),
                         QStringLiteral("-locations"), QStringLiteral("none")};
    if (file == QStringLiteral("tare_en.ts")) // holds the plural forms alone
        words += QStringLiteral("-pluralonly");
    words += {QStringLiteral("-target-language"), languageOf(file)};
    words += sourcesOf(languageOf(file));
    words += {QStringLiteral("-ts"), found};
    run.start(lupdate, words);
    QVERIFY(run.waitForFinished(120'000));
    QSet<QString> translated;
    for (const Message& message : readMessages(folder + file))
        translated.insert(message.key());
    const std::vector<Message> wanted = readMessages(found);
    QVERIFY(!wanted.empty());
    for (const Message& message : wanted)
        QVERIFY2(translated.contains(message.key()),
                 qPrintable(QStringLiteral("run the target update-translations: ") + message.key()));
}

} // namespace tare::tests

QTEST_APPLESS_MAIN(tare::tests::TranslationsTest)
#include "tst_translations.moc"
