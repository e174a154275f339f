// SPDX-License-Identifier: GPL-3.0-or-later
// docs/model/parameters.md is the catalogue as people read it. With TARE_WRITE_DOCS set it is written,
// otherwise held against what it would be.
#include "model/scenario/parameter.h"
#include "views/text/parametertext.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <map>

namespace tare::tests {

using namespace views;

class ParameterPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePageListsEveryParameter();
};

namespace {

QString pagePath()
{
    return QStringLiteral(TARE_SOURCE_DIR "/docs/model/parameters.md");
}

// Its name and, where it has one, what it does.
QString description(const model::Parameter& parameter)
{
    const QString explanation = parameterExplanation(parameter.id);
    return parameterName(parameter.id) +
           (explanation.isEmpty() ? QString() : QStringLiteral(". ") + explanation);
}

// A bar would end the cell; an asterisk or an underscore would be markup.
QString cell(QString text)
{
    for (const QChar mark : {u'\\', u'|', u'*', u'_', u'<', u'['})
        text.replace(mark, QString(u'\\') + mark);
    return text;
}

QString defaultText(const model::Parameter& parameter)
{
    // without the markers of a thin space, which few fonts of a page have
    return parameterValueText(parameter, parameter.defaultValue, NumberText("USD", QLocale::c()))
        .replace(u'\u202f', u' ');
}

QString allowed(const model::Parameter& parameter)
{
    if (parameter.unit == model::ParameterUnit::Switch)
        return QStringLiteral("on, off");
    if (parameter.unit == model::ParameterUnit::Choice) {
        QStringList choices;
        for (const std::string& choice : parameter.choices)
            choices += QString::fromStdString(choice);
        return choices.join(QStringLiteral(", "));
    }
    const bool isPercent = parameter.unit == model::ParameterUnit::Fraction ||
                           parameter.unit == model::ParameterUnit::FractionPerYear;
    const auto text = [isPercent](double value) {
        return QLocale::c().toString(isPercent ? value * 100 : value, 'f', QLocale::FloatingPointShortest);
    };
    const QString unit = isPercent ? QStringLiteral(" %") : QString();
    if (parameter.highest >= 1e9)
        return text(parameter.lowest) + unit + QStringLiteral(" or more");
    return text(parameter.lowest) + QStringLiteral(" … ") + text(parameter.highest) + unit;
}

QString grade(const model::Parameter& parameter)
{
    static constexpr char16_t letters[] = {u'A', u'B', u'C'};
    return QString(letters[static_cast<std::size_t>(parameter.grade)]);
}

QString row(const model::Parameter& parameter)
{
    return QStringLiteral("| `%1` | %2 | %3 | %4 | %5 | `%6` |\n")
        .arg(QString::fromStdString(parameter.id), cell(description(parameter)), cell(defaultText(parameter)),
             cell(allowed(parameter)), grade(parameter), QString::fromStdString(parameter.evidence));
}

QString groupSection(std::string_view group)
{
    std::vector<const model::Parameter*> members;
    for (const model::Parameter& parameter : model::parameters())
        if (parameter.group == group)
            members.push_back(&parameter);
    std::stable_sort(members.begin(), members.end(), [](const auto* left, const auto* right) {
        return parameterPlace(left->id) < parameterPlace(right->id);
    });
    QString text =
        QStringLiteral("## %1\n\n%2.\n\n").arg(parameterGroupName(group), parameterGroupEffect(group));
    text += QStringLiteral("| id | what | default, likely (low–high) | may be | grade | evidence "
                           "|\n|---|---|---|---|---|---|\n");
    for (const model::Parameter* parameter : members)
        text += row(*parameter);
    return text + u'\n';
}

QString citation(const model::Source& source)
{
    QString text = cell(QString::fromStdString(source.title));
    if (source.year > 0)
        text += QStringLiteral(" (%1)").arg(source.year);
    if (!source.url.empty())
        text += QStringLiteral(", %1").arg(QString::fromStdString(source.url));
    if (!source.figure.empty())
        text += QStringLiteral(": %1").arg(cell(QString::fromStdString(source.figure)));
    return text;
}

QString evidenceSection()
{
    std::map<std::string, const model::Evidence*> named;
    for (const model::Parameter& parameter : model::parameters())
        if (const model::Evidence* evidence = model::findEvidence(parameter.evidence))
            named.emplace(evidence->key, evidence);
    QString text = QStringLiteral("## Evidence\n\n");
    for (const auto& [key, evidence] : named) {
        text += QStringLiteral("- `%1`. %2")
                    .arg(QString::fromStdString(key), cell(QString::fromStdString(evidence->condition)));
        for (const model::Source& source : evidence->sources)
            text += QStringLiteral("\n  - ") + citation(source);
        text += u'\n';
    }
    return text;
}

QString page()
{
    QString text =
        QStringLiteral("# All assumptions\n\n"
                       "Written by the test `tst_parameterpage` from the catalogue of the program "
                       "(`./dev docs`); do not edit it by hand.\n\n"
                       "Grades: A measured and reviewed, B measured and published, C estimate or "
                       "convention. The keys of the evidence are those of the list at the end. What the "
                       "page Assumptions of the window does with them is told in "
                       "[Assumptions and scenarios](../guide/assumptions.md).\n\n");
    for (const std::string_view group : parameterGroups())
        text += groupSection(group);
    return text + evidenceSection();
}

} // namespace

void ParameterPageTest::thePageListsEveryParameter()
{
    const QString wanted = page();
    QVERIFY(model::parameters().size() > 200);
    for (const model::Parameter& parameter : model::parameters()) {
        const QString id = QStringLiteral("| `%1` |").arg(QString::fromStdString(parameter.id));
        QCOMPARE(wanted.count(id), 1);
        QVERIFY2(hasParameterText(parameter.id), qPrintable(id));
    }
    QFile file(pagePath());
    if (qEnvironmentVariableIsSet("TARE_WRITE_DOCS")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(wanted.toUtf8()), wanted.toUtf8().size());
        return;
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY2(file.readAll() == wanted.toUtf8(), "docs/model/parameters.md is stale: run ./dev docs");
}

} // namespace tare::tests

QTEST_GUILESS_MAIN(tare::tests::ParameterPageTest)
#include "tst_parameterpage.moc"
