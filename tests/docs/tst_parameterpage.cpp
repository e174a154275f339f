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
using namespace Qt::Literals::StringLiterals;

class ParameterPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePagesListEveryParameter();
    void thePagesAreUpToDate();
};

namespace {

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

using Parameters = std::vector<const model::Parameter*>;

bool isByLanguage(const model::Parameter& parameter)
{
    const std::string_view family = parameterFamily(parameter.id);
    return !family.empty() && family != "effort.archetype_days";
}

Parameters membersOf(std::string_view group, bool isForLanguages)
{
    Parameters members;
    for (const model::Parameter& parameter : model::parameters())
        if (parameter.group == group && isByLanguage(parameter) == isForLanguages)
            members.push_back(&parameter);
    std::stable_sort(members.begin(), members.end(), [](const auto* left, const auto* right) {
        return parameterPlace(left->id) < parameterPlace(right->id);
    });
    return members;
}

QString groupSection(std::string_view group)
{
    QString text =
        u"## %1\n\n%2.\n\n"_s.arg(parameterGroupName(group), parameterGroupEffect(group)) +
        u"| id | what | default, likely (low–high) | may be | grade | evidence |\n|---|---|---|---|---|---|\n"_s;
    for (const model::Parameter* parameter : membersOf(group, false))
        text += row(*parameter);
    return text + u'\n';
}

// A table for each family of a group, with a row for each language.
QString languageSections(std::string_view group)
{
    QString text;
    std::string_view family;
    for (const model::Parameter* parameter : membersOf(group, true)) {
        if (parameterFamily(parameter->id) != family) {
            family = parameterFamily(parameter->id);
            text +=
                u"\n## %1\n\n%2; may be %3.\n\n| id | default, likely (low–high) | grade | evidence |\n|---|---|---|---|\n"_s
                    .arg(parameterFamilyName(family), parameterExplanation(parameter->id),
                         allowed(*parameter));
        }
        text += u"| `%1` | %2 | %3 | `%4` |\n"_s.arg(QString::fromStdString(parameter->id),
                                                     cell(defaultText(*parameter)), grade(*parameter),
                                                     QString::fromStdString(parameter->evidence));
    }
    return text;
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
    QString text;
    for (const auto& [key, evidence] : named) {
        text += QStringLiteral("- `%1`. %2")
                    .arg(QString::fromStdString(key), cell(QString::fromStdString(evidence->condition)));
        for (const model::Source& source : evidence->sources)
            text += QStringLiteral("\n  - ") + citation(source);
        text += u'\n';
    }
    return text;
}

QString titled(const QString& title, const QString& words)
{
    return u"# %1\n\nWritten by the test `tst_parameterpage` from the catalogue of the program (`./dev "
           u"docs`); do not edit it "
           "by hand.\n\n%2\n"_s.arg(title, words);
}

// By the names of their files.
std::map<QString, QString> pages()
{
    const QString grades =
        u"Grades: A measured and reviewed, B measured and published, C estimate or convention. The keys "
        "of the evidence are those of [Evidence](evidence.md)."_s;
    std::map<QString, QString> pages;
    QString& all = pages[u"parameters.md"_s];
    all = titled(
        u"All assumptions"_s,
        grades +
            u" Those that there are once a language stand in [Memory and CPU by language]"
            "(parameters-languages.md) and [Modules and work by language](parameters-work.md). How they are "
            "changed: [Assumptions and scenarios](../guide/assumptions.md).\n"_s);
    for (const std::string_view group : parameterGroups())
        all += groupSection(group);
    all = all.trimmed() + u'\n';
    pages[u"parameters-languages.md"_s] =
        titled(u"Memory and CPU by language"_s, grades) + languageSections("density");
    pages[u"parameters-work.md"_s] = titled(u"Modules and work by language"_s, grades) +
                                     languageSections("egress") + languageSections("effort");
    pages[u"evidence.md"_s] =
        titled(u"Evidence"_s, u"What the defaults of [all assumptions](parameters.md) rest on, by key.\n"_s) +
        evidenceSection();
    return pages;
}

} // namespace

void ParameterPageTest::thePagesListEveryParameter()
{
    QVERIFY(model::parameters().size() > 200);
    QString together;
    for (const auto& [name, text] : pages())
        together += text;
    for (const model::Parameter& parameter : model::parameters()) {
        const QString id = u"| `%1` |"_s.arg(QString::fromStdString(parameter.id));
        QCOMPARE(together.count(id), 1);
        QVERIFY2(hasParameterText(parameter.id), qPrintable(id));
        if (!parameter.evidence.empty())
            QCOMPARE(together.count(u"\n- `%1`. "_s.arg(QString::fromStdString(parameter.evidence))), 1);
    }
}

void ParameterPageTest::thePagesAreUpToDate()
{
    for (const auto& [name, text] : pages()) {
        QFile file(QStringLiteral(TARE_SOURCE_DIR "/docs/model/") + name);
        if (qEnvironmentVariableIsSet("TARE_WRITE_DOCS")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(text.toUtf8()), text.toUtf8().size());
            continue;
        }
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
        QVERIFY2(file.readAll() == text.toUtf8(), qPrintable(name + u" is stale: run ./dev docs"_s));
    }
}

} // namespace tare::tests

QTEST_GUILESS_MAIN(tare::tests::ParameterPageTest)
#include "tst_parameterpage.moc"
