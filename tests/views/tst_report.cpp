// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/translation.h"
#include "model/evaluation/decided.h"
#include "model/risk/swings.h"
#include "tests/support/computedresult.h"
#include "tests/support/evaluationbuilder.h"
#include "tests/support/qtwarnings.h"
#include "views/export/rankingjson.h"
#include "views/reports/pagepainter.h"
#include "views/reports/pdffile.h"
#include "views/reports/reportbuilder.h"
#include "views/reports/reportcontext.h"

#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

namespace tare::tests {

using namespace tare::views;
using namespace Qt::Literals::StringLiterals;

namespace {

class Alone final : public model::Executor
{
public:
    unsigned concurrency() const override { return 1; }
    void run(std::vector<std::function<void()>> tasks) override
    {
        for (const auto& task : tasks)
            task();
    }
};

ReportInput inputOf(std::shared_ptr<const model::Evaluation> evaluation, bool isComputed = true)
{
    ReportInput input;
    input.evaluation = std::move(evaluation);
    if (!isComputed)
        return input;
    Alone executor;
    input.swings = std::make_shared<const model::Swings>(model::swings(input.evaluation, executor).value());
    const auto decided = [&](model::EffortCase effort) {
        return std::make_shared<const model::Evaluation>(
            model::evaluateDecided(input.evaluation->prepared, input.evaluation->scenario,
                                   model::decisionOf(*input.evaluation), effort)
                .value());
    };
    input.lowEffort = decided(model::EffortCase::Low);
    input.highEffort = decided(model::EffortCase::High);
    return input;
}

ReportOptions optionsFor(Audience audience, const QString& language = u"en"_s)
{
    ReportOptions options;
    options.audience = audience;
    options.parts = defaultParts(audience);
    options.language = language;
    options.date = QDate(2026, 11, 23);
    return options;
}

template<typename Visit> void eachCell(const std::vector<ReportBlock>& blocks, const Visit& visit)
{
    for (const ReportBlock& block : blocks) {
        if (const auto* table = std::get_if<ReportTable>(&block))
            for (const ReportRow& row : table->rows)
                for (const ReportCell& cell : row.cells)
                    visit(cell.text, cell.figure);
        if (const auto* figures = std::get_if<ReportKeyFigures>(&block))
            for (const auto& entry : figures->entries)
                visit(entry.value, entry.figure);
        if (const auto* columns = std::get_if<ReportSideBySide>(&block)) {
            eachCell(columns->first, visit);
            eachCell(columns->second, visit);
        }
    }
}

// The number that the JSON has for a figure of a workload, pool or bill.
std::optional<double> ofJson(const nlohmann::json& json, const model::FigureReference& figure)
{
    nlohmann::json place = figure.scope == model::FigureScope::Bill   ? json["bill"]
                           : figure.scope == model::FigureScope::Pool ? json["pools"][figure.index]
                                                                      : json["workloads"][figure.index];
    std::string_view id = figure.id;
    for (auto point = id.find('.'); point != std::string_view::npos; point = id.find('.')) {
        place = place.at(std::string(id.substr(0, point)));
        id = id.substr(point + 1);
    }
    place = place.at(std::string(id));
    return place.is_null() ? std::nullopt : std::optional(place.get<double>());
}

bool isShownAs(const NumberText& numbers, const QString& text, std::optional<double> value,
               model::FigureUnit unit)
{
    for (const auto form :
         {FigureForm::Money, FigureForm::MoneyExact, FigureForm::MoneyShort, FigureForm::Months,
          FigureForm::Percent, FigureForm::Count, FigureForm::Decimal, FigureForm::Unit})
        if (text == figureText(numbers, value, form, unit))
            return true;
    return false;
}

QRectF areaOf(const PageItem& item)
{
    return std::visit([](const auto& known) { return known.area; }, item);
}

QByteArray outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

} // namespace

class ReportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_translation.use(u"en"_s); }
    void cleanup() { QCOMPARE(m_warnings.take(), QStringList()); }

    void figuresAreThoseOfTheJson_data();
    void figuresAreThoseOfTheJson();
    void everythingStandsInsideThePage_data();
    void everythingStandsInsideThePage();
    void headingsStayWithWhatFollows();
    void tablesRepeatTheirTitles();
    void theShortReportIsShort();
    void contentsNameThePages();
    void arabicIsMirrored();
    void germanSpeaksGerman();
    void namesArePlainText();
    void sameBytesTwice();
    void programsReadThePdf();
    void previewAndFileArePaintedAlike();

private:
    QtWarnings m_warnings;
    app::Translation m_translation;
};

void ReportTest::figuresAreThoseOfTheJson_data()
{
    QTest::addColumn<int>("audience");
    QTest::addRow("executive") << 0;
    QTest::addRow("engineering") << 1;
}

void ReportTest::figuresAreThoseOfTheJson()
{
    QFETCH(int, audience);
    const ReportInput input = inputOf(computedResult());
    const Report report = buildReport(input, optionsFor(static_cast<Audience>(audience)));
    const auto json = nlohmann::json::parse(rankingJson(*input.evaluation));
    const NumberText numbers(input.evaluation->currency, report.locale);
    int compared = 0;
    eachCell(report.blocks, [&](const QString& text, const std::optional<model::FigureReference>& figure) {
        if (!figure)
            return;
        const model::Figure* known = model::findFigure(figure->scope, figure->id);
        QVERIFY(known);
        const auto value = known->read(*input.evaluation, figure->index);
        QVERIFY2(isShownAs(numbers, text, value, known->unit), qPrintable(text));
        if (figure->scope == model::FigureScope::Programme)
            return; // the JSON has none of it
        QCOMPARE(value, ofJson(json, *figure));
        ++compared;
    });
    QVERIFY2(compared > (audience == 0 ? 5 : 50), qPrintable(QString::number(compared)));
}

void ReportTest::everythingStandsInsideThePage_data()
{
    QTest::addColumn<int>("audience");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("isLetter");
    for (const int audience : {0, 1})
        for (const char* language : {"en", "de", "ar"})
            for (const bool isLetter : {false, true})
                QTest::addRow("%d %s %d", audience, language, isLetter)
                    << audience << QString::fromLatin1(language) << isLetter;
}

void ReportTest::everythingStandsInsideThePage()
{
    QFETCH(int, audience);
    QFETCH(QString, language);
    QFETCH(bool, isLetter);
    for (const auto& [evaluation, isComputed] :
         {std::pair(computedResult(), true),
          std::pair(std::shared_ptr<const model::Evaluation>(sampleEvaluation(400)), false)}) {
        const Report report = buildReport(inputOf(evaluation, isComputed),
                                          optionsFor(static_cast<Audience>(audience), language));
        const SetReport set = setOnPages(report, isLetter ? ReportPaper::Letter : ReportPaper::A4);
        QVERIFY(set.pages.size() >= 2);
        for (const SetPage& page : set.pages) {
            QVERIFY(!page.items.empty());
            for (const PageItem& item : page.items) {
                const QRectF area = areaOf(item);
                QVERIFY2(area.left() >= 55 && area.right() <= set.paper.width() - 55 && area.top() >= 30 &&
                             area.bottom() <= set.paper.height() - 25,
                         qPrintable(QString::number(item.index()) + u' ' + QString::number(area.bottom())));
            }
        }
    }
}

// The last thing in the column of text of a page is no heading.
void ReportTest::headingsStayWithWhatFollows()
{
    const Report report =
        buildReport(inputOf(sampleEvaluation(400), false), optionsFor(Audience::Engineering));
    const SetReport set = setOnPages(report, ReportPaper::A4);
    QVERIFY(set.pages.size() > 10);
    for (const Bookmark& bookmark : set.bookmarks) {
        double lowest = 0;
        for (const PageItem& item : set.pages.at(static_cast<std::size_t>(bookmark.page)).items)
            if (areaOf(item).bottom() < set.paper.height() - 55)
                lowest = std::max(lowest, areaOf(item).bottom());
        QVERIFY2(lowest > bookmark.top + 35, qPrintable(bookmark.title));
    }
}

void ReportTest::tablesRepeatTheirTitles()
{
    Report report;
    report.locale = QLocale(u"en_US"_s);
    ReportTable table;
    table.columns = {{u"Letter"_s, ReportColumn::Kind::Text, 1},
                     {u"Number"_s, ReportColumn::Kind::Number, 1}};
    for (int i = 0; i < 200; ++i)
        table.rows.push_back({ReportRow::Kind::Body, {plainCell(u"row"_s), plainCell(QString::number(i))}});
    table.rows.push_back({ReportRow::Kind::Total, {plainCell(u"all"_s), plainCell(u"19900"_s)}});
    report.blocks.emplace_back(table);
    const SetReport set = setOnPages(report, ReportPaper::A4);
    QVERIFY(set.pages.size() > 3);
    QStringList rows;
    for (const SetPage& page : set.pages) {
        int titles = 0, rowsHere = 0;
        for (const PageItem& item : page.items)
            if (const auto* text = std::get_if<PageText>(&item)) {
                titles += text->text == u"Letter"_s ? 1 : 0;
                rowsHere += text->text == u"row"_s || text->text == u"all"_s ? 1 : 0;
                bool isNumber = false;
                text->text.toInt(&isNumber);
                if (isNumber)
                    rows += text->text;
            }
        QCOMPARE(titles, 1);
        QVERIFY(rowsHere > 1); // the total is not alone
    }
    QCOMPARE(rows.size(), 201); // none lost, none twice
    QCOMPARE(rows.at(150), u"150"_s);
}

// Its first page is one page, and there are four at most, whatever the paper.
void ReportTest::theShortReportIsShort()
{
    const auto computed = computedResult();
    for (const auto& evaluation :
         {computed, std::shared_ptr<const model::Evaluation>(sampleEvaluation(400))}) {
        const bool isComputed = evaluation == computed;
        const Report report = buildReport(inputOf(evaluation, isComputed), optionsFor(Audience::Executive));
        for (const ReportPaper paper : {ReportPaper::A4, ReportPaper::Letter}) {
            const SetReport set = setOnPages(report, paper);
            QVERIFY2(set.pages.size() <= 4, qPrintable(QString::number(set.pages.size())));
            QCOMPARE(set.bookmarks.front().page, 0);
            const auto second = std::find_if(set.bookmarks.begin() + 1, set.bookmarks.end(),
                                             [](const Bookmark& bookmark) { return bookmark.level == 1; });
            QVERIFY(second != set.bookmarks.end());
            QVERIFY(second->page <= 1);
        }
    }
}

void ReportTest::contentsNameThePages()
{
    const Report report = buildReport(inputOf(computedResult()), optionsFor(Audience::Engineering));
    const SetReport set = setOnPages(report, ReportPaper::A4);
    QStringList numbers;
    for (const PageItem& item : set.pages.front().items)
        if (const auto* text = std::get_if<PageText>(&item); text && text->isAtEnd && text->area.top() > 300)
            numbers += text->text;
    numbers.removeLast(); // of the page itself
    QStringList pages;
    for (const Bookmark& bookmark : set.bookmarks)
        if (bookmark.level == 1)
            pages += QString::number(bookmark.page + 1);
    QCOMPARE(numbers, pages);
    QVERIFY(pages.size() >= 10);
}

void ReportTest::arabicIsMirrored()
{
    const Report report = buildReport(inputOf(computedResult()), optionsFor(Audience::Executive, u"ar"_s));
    QVERIFY(report.isRightToLeft);
    Report words;
    words.isRightToLeft = true;
    words.blocks.emplace_back(
        ReportParagraph{ReportParagraph::Role::Headline, u"WWWW"_s, ReportTone::Text, false, {}, {}});
    const auto inkCentre = [](const SetReport& set) {
        QImage image(set.paper.toSize(), QImage::Format_Grayscale8);
        image.fill(255);
        QPainter painter(&image);
        paintPage(painter, set, 0);
        painter.end();
        double sum = 0, count = 0;
        for (int y = 80; y < 130; ++y)
            for (int x = 0; x < image.width(); ++x)
                if (qGray(image.pixel(x, y)) < 128) {
                    sum += x;
                    ++count;
                }
        return count > 0 ? sum / count / image.width() : 0.5;
    };
    QVERIFY(inkCentre(setOnPages(words, ReportPaper::A4)) > 0.8);
    words.isRightToLeft = false;
    QVERIFY(inkCentre(setOnPages(words, ReportPaper::A4)) < 0.2);
}

void ReportTest::germanSpeaksGerman()
{
    const ReportInput input = inputOf(computedResult());
    const Report german = buildReport(input, optionsFor(Audience::Engineering, u"de"_s));
    const Report english = buildReport(input, optionsFor(Audience::Engineering, u"en"_s));
    QCOMPARE(german.blocks.size(), english.blocks.size());
    QVERIFY(german.date.contains(u"23. November 2026"_s));
    QVERIFY(english.date.contains(u"November 23, 2026"_s));
    QVERIFY(english.foot.contains(u"Effective Cost"_s));
}

void ReportTest::namesArePlainText()
{
    const QString name = u"<b>bold</b><img src='file:///etc/passwd'>"_s;
    const Report report =
        buildReport(inputOf(evaluationNamed(name.toStdString()), false), optionsFor(Audience::Engineering));
    const SetReport set = setOnPages(report, ReportPaper::A4);
    bool isThere = false;
    for (const SetPage& page : set.pages)
        for (const PageItem& item : page.items)
            if (const auto* text = std::get_if<PageText>(&item))
                isThere = isThere || text->text.contains(name);
    QVERIFY(isThere);
    QVERIFY(!pdfOf(set, {}).isEmpty());
}

void ReportTest::sameBytesTwice()
{
    const ReportOptions options = optionsFor(Audience::Engineering);
    const auto bytes = [&] {
        const Report report = buildReport(inputOf(computedResult()), options);
        return pdfOf(setOnPages(report, ReportPaper::A4), propertiesOf(report, options));
    };
    const QByteArray first = bytes();
    QVERIFY(first.startsWith("%PDF-"));
    QTest::qWait(1100); // another second
    QVERIFY(first == bytes());
}

// What readers of PDF find in it (R30).
void ReportTest::programsReadThePdf()
{
    for (const char* program : {"qpdf", "pdffonts", "pdfimages", "pdftotext"})
        if (QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty())
            QSKIP("qpdf and poppler-utils are not installed");
    QTemporaryDir folder;
    for (const char* language : {"en", "de", "ar"}) {
        ReportOptions options = optionsFor(Audience::Engineering, QString::fromLatin1(language));
        options.logo = QImage(40, 20, QImage::Format_RGB32);
        options.logo.fill(Qt::darkGreen);
        const ReportInput input = inputOf(computedResult());
        const Report report = buildReport(input, options);
        const SetReport set = setOnPages(report, ReportPaper::A4);
        const QString path = folder.filePath(u"report.pdf"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(pdfOf(set, propertiesOf(report, options)));
        file.close();
        QVERIFY(outputOf(u"qpdf"_s, {u"--check"_s, path}).contains("No syntax or stream encoding errors"));
        const QList<QByteArray> fonts = outputOf(u"pdffonts"_s, {path}).split('\n').mid(2);
        for (const QByteArray& font : fonts)
            QVERIFY2(font.isEmpty() || font.contains(" yes "), font.constData());
        for (const QByteArray& image : outputOf(u"pdfimages"_s, {u"-list"_s, path}).split('\n').mid(2))
            QVERIFY2(image.isEmpty() || image.contains(" 40 "), image.constData());
        QString text = QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}));
        const auto plain = [](QString words) {
            static const QRegularExpression gaps(
                u"[\\s\\x{a0}\\x{202f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}\\x{200e}\\x{200f}]"_s);
            return words.remove(gaps);
        };
        text = plain(text);
        int found = 0;
        eachCell(report.blocks,
                 [&](const QString& number, const std::optional<model::FigureReference>& figure) {
                     if (!figure || !report.language.startsWith(u"ar"))
                         found += figure && text.contains(plain(number)) ? 1 : 0;
                     if (figure && report.language != u"ar"_s)
                         QVERIFY2(text.contains(plain(number)), qPrintable(number));
                 });
        QVERIFY(report.language == u"ar"_s || found > 50);
    }
}

void ReportTest::previewAndFileArePaintedAlike()
{
    const Report report = buildReport(inputOf(computedResult()), optionsFor(Audience::Executive));
    const SetReport set = setOnPages(report, ReportPaper::A4);
    PdfFile file(set, {});
    int written = 0;
    while (!file.isDone()) {
        file.writePage();
        QCOMPARE(file.pagesDone(), static_cast<std::size_t>(++written));
    }
    QVERIFY(!file.finish().isEmpty());
    QCOMPARE(file.error(), QString());
    QCOMPARE(written, static_cast<int>(set.pages.size()));
}

} // namespace tare::tests

QTEST_MAIN(tare::tests::ReportTest)
#include "tst_report.moc"
