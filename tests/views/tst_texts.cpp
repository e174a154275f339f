// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/displaytext.h"
#include "views/text/errortext.h"
#include "views/text/figuretext.h"
#include "views/text/notetext.h"
#include "views/text/parametertext.h"
#include "views/text/reasontext.h"

#include <QTest>

namespace tare::tests {

using namespace views;

class TextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyErrorSaysWhatIsWrongAndWhatToDo();
    void errorLinesHaveTheFormOfTheCommandLine();
    void partsOfThePlaceThatAreNotKnownAreLeftOut();
    void namesInSentencesAreNotReadAsPlaces();
    void everyParameterHasANameAndAGroup();
    void everyFigureHasAName();
    void everyLabelOfTheExplanationHasAName();
    void everyVerdictHasANameAndALetter();
    void everyReasonHasASentence_data();
    void everyReasonHasASentence();
    void unknownNotesAreNotHidden();
    void harmfulCharactersAreNotShown();
    void toolTipsHoldNoMarkup();
};

// Shows: D20
void TextsTest::everyErrorSaysWhatIsWrongAndWhatToDo()
{
    for (int i = 0; i <= static_cast<int>(model::ErrorCode::NotInThisBuild); ++i) {
        const model::Error error{static_cast<model::ErrorCode>(i), {"one", "two", "three"}, {}};
        const ErrorSentence parts = errorSentence(error);
        QVERIFY2(!parts.problem.isEmpty(), qPrintable(QString::number(i)));
        QVERIFY2(!parts.remedy.isEmpty(), qPrintable(QString::number(i)));
        QVERIFY2(!parts.problem.contains(u'%') && !parts.remedy.contains(u'%'), qPrintable(parts.problem));
    }
}

void TextsTest::errorLinesHaveTheFormOfTheCommandLine()
{
    model::Error error{model::ErrorCode::BadValue, {"BilledCost", "a decimal number"}, {}};
    error.place.file = "bill.csv";
    error.place.line = 17;
    error.place.column = 5;
    QCOMPARE(errorLine(error),
             QStringLiteral("bill.csv:17: 5: BilledCost is not a decimal number; correct it and try again"));
}

void TextsTest::partsOfThePlaceThatAreNotKnownAreLeftOut()
{
    model::Error error{model::ErrorCode::EmptyFile, {}, {}};
    QCOMPARE(errorLine(error), QStringLiteral("the file is empty; run the export again"));
    error.place.file = "bill.csv";
    QCOMPARE(errorLine(error), QStringLiteral("bill.csv: the file is empty; run the export again"));
    QCOMPARE(sentence(error), QStringLiteral("The file is empty; run the export again."));
}

void TextsTest::namesInSentencesAreNotReadAsPlaces()
{
    const model::Error error{model::ErrorCode::MixedCurrency, {"%2", "EUR"}, {}};
    QVERIFY(errorSentence(error).problem.startsWith(QStringLiteral("%2 and EUR")));
}

void TextsTest::everyParameterHasANameAndAGroup()
{
    for (const model::Parameter& parameter : model::parameters()) {
        QVERIFY2(hasParameterText(parameter.id), parameter.id.c_str());
        QVERIFY2(parameterName(parameter.id) != QString::fromStdString(parameter.id), parameter.id.c_str());
        QVERIFY2(parameterGroupName(parameter.group) != QString::fromStdString(parameter.group),
                 parameter.group.c_str());
    }
}

void TextsTest::everyFigureHasAName()
{
    QVERIFY(!model::figures().empty());
    for (const model::Figure& figure : model::figures())
        QVERIFY2(hasFigureName(figure.scope, figure.id), std::string(figure.id).c_str());
}

void TextsTest::everyLabelOfTheExplanationHasAName()
{
    QVERIFY(!model::explanationLabels().empty());
    for (const std::string_view label : model::explanationLabels())
        QVERIFY2(hasExplanationLabel(label), std::string(label).c_str());
}

void TextsTest::everyVerdictHasANameAndALetter()
{
    QSet<QString> names;
    QSet<QChar> letters;
    for (int i = 0; i < 6; ++i) {
        names += verdictName(static_cast<model::Verdict>(i));
        letters += verdictLetter(static_cast<model::Verdict>(i));
    }
    QCOMPARE(names.size(), 6);
    QCOMPARE(letters.size(), 6);
}

void TextsTest::everyReasonHasASentence_data()
{
    QTest::addColumn<QString>("code");
    for (const char* code : {"pays-back", "beyond-horizon", "enables-others", "outside-set", "no-saving",
                             "pods-bind", "not-selected", "system-namespace", "blocked", "blocked-by-hand",
                             "no-requests", "no-run-time", "no-price", "no-nodes", "no-replicas"})
        QTest::newRow(code) << QString::fromLatin1(code);
}

void TextsTest::everyReasonHasASentence()
{
    QFETCH(QString, code);
    QVERIFY(hasOwnSentence(model::Reason{code.toStdString(), {}}));
    QVERIFY(!sentence(model::Reason{code.toStdString(), {"x"}}).contains(u'%'));
}

void TextsTest::unknownNotesAreNotHidden()
{
    model::ImportNote note;
    note.code = "never-heard-of";
    note.arguments = {"column 3"};
    QCOMPARE(sentence(note), QStringLiteral("never heard of: column 3"));
}

void TextsTest::harmfulCharactersAreNotShown()
{
    QCOMPARE(displayText(std::string_view("a\u202eb\u0007c\nd")), QStringLiteral("abc d"));
    QCOMPARE(displayText(std::string_view("<b>x</b>")), QStringLiteral("<b>x</b>"));
}

void TextsTest::toolTipsHoldNoMarkup()
{
    QCOMPARE(toolTipText(QStringLiteral("<img src=x>")), QStringLiteral("<qt>&lt;img src=x&gt;</qt>"));
}

} // namespace tare::tests

QTEST_APPLESS_MAIN(tare::tests::TextsTest)
#include "tst_texts.moc"
