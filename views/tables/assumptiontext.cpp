// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/assumptiontext.h"

#include "views/text/displaytext.h"
#include "views/text/figuretext.h"
#include "views/text/parametertext.h"
#include "views/text/reasontext.h"
#include "views/text/workloadfieldtext.h"

#include <QCoreApplication>

namespace tare::views {

using namespace Qt::Literals::StringLiterals;

namespace {

struct AssumptionText
{
    Q_DECLARE_TR_FUNCTIONS(AssumptionText)
};

} // namespace

QString assumptionIdentity(AssumptionsModel::Kind kind, const std::string& id, const std::string& field)
{
    const QString text = QString::fromStdString(id);
    switch (kind) {
    case AssumptionsModel::Kind::Group:
        return u"group:"_s + text;
    case AssumptionsModel::Kind::Family:
        return u"family:"_s + text;
    case AssumptionsModel::Kind::Workload:
        return u"workload:"_s + text;
    case AssumptionsModel::Kind::Field:
        return u"workload:"_s + text + u'#' + QString::fromStdString(field);
    case AssumptionsModel::Kind::Parameter:
        break;
    }
    return text;
}

QString shortSourceText(const model::Parameter& parameter)
{
    const model::Evidence* evidence = model::findEvidence(parameter.evidence);
    if (!evidence || evidence->sources.empty())
        return AssumptionText::tr("convention");
    // Conventions and estimates have one source that says no more than that.
    if (evidence->sources.front().url.empty())
        return parameter.evidence.starts_with("convention.") ? AssumptionText::tr("convention")
                                                             : AssumptionText::tr("estimate");
    return displayText(evidence->sources.front().title);
}

QString enteredText(const std::optional<Entry>& entry)
{
    if (!entry)
        return AssumptionText::tr("from a file");
    return entry->by.isEmpty() ? AssumptionText::tr("entered %1", "date").arg(dateText(entry->at))
                               : AssumptionText::tr("%1, %2", "who entered it, date")
                                     .arg(displayText(entry->by), dateText(entry->at));
}

QString familySourceText(std::size_t members, std::size_t inUse)
{
    const NumberText numbers;
    return AssumptionText::tr("%1 of %2 in use")
        .arg(numbers.count(static_cast<double>(inUse)), numbers.count(static_cast<double>(members)));
}

QString defaultText(const model::Parameter& parameter, const NumberText& numbers)
{
    if (const auto* isOn = std::get_if<bool>(&parameter.defaultValue))
        return *isOn ? AssumptionText::tr("on") : AssumptionText::tr("off");
    if (const auto* choice = std::get_if<std::string>(&parameter.defaultValue))
        return choiceName(parameter.id, *choice);
    const auto& range = std::get<model::Range>(parameter.defaultValue);
    const auto text = [&](double value) { return inputCellText(parameter.unit, value, numbers); };
    if (range.low == range.high)
        return text(range.likely);
    const QString shown = range.low < 0 ? AssumptionText::tr("%1 (%2 to %3)", "likely, low, high")
                                        : AssumptionText::tr("%1 (%2–%3)", "likely, low, high");
    return shown.arg(text(range.likely), text(range.low), text(range.high));
}

std::pair<QString, QString> differingTexts(const model::Parameter& parameter,
                                           const model::ParameterValue& before,
                                           const model::ParameterValue& after, const NumberText& numbers)
{
    const auto* left = std::get_if<model::Range>(&before);
    const auto* right = std::get_if<model::Range>(&after);
    const auto number = [&](double value) { return inputCellText(parameter.unit, value, numbers); };
    if (left && right && left->likely != right->likely)
        return {number(left->likely), number(right->likely)};
    const auto ends = [&](const model::Range& range) {
        return AssumptionText::tr("%1 to %2", "low, high").arg(number(range.low), number(range.high));
    };
    if (left && right)
        return {ends(*left), ends(*right)};
    const auto words = [&](const model::ParameterValue& value) {
        if (const bool* isOn = std::get_if<bool>(&value))
            return *isOn ? AssumptionText::tr("on") : AssumptionText::tr("off");
        const auto* choice = std::get_if<std::string>(&value);
        return choice ? choiceName(parameter.id, *choice) : QString();
    };
    return {words(before), words(after)};
}

QString fieldChoiceText(const std::string& field, const std::string& choice)
{
    if (field == "language" || field == "target_language")
        if (const auto language = model::languageFromId(choice))
            return languageName(*language);
    return displayText(choice);
}

QString aboutText(const model::Parameter& parameter)
{
    const QString explanation = parameterExplanation(parameter.id);
    const QString effect = AssumptionText::tr("Affects: %1.").arg(parameterGroupEffect(parameter.group));
    return explanation.isEmpty()
               ? effect
               : AssumptionText::tr("%1. %2", "what it is, what it affects").arg(explanation, effect);
}

QStringList citationText(const model::Parameter& parameter, const NumberText& numbers)
{
    QString value = defaultText(parameter, numbers);
    if (std::holds_alternative<model::Range>(parameter.defaultValue)) {
        const QString unit = inputUnitText(parameter.unit);
        if (!unit.isEmpty())
            value += QChar(u'\u202f') + unit;
    }
    QStringList lines{AssumptionText::tr("Default %1, %2.").arg(value, gradeText(parameter.grade))};
    if (const model::Evidence* evidence = model::findEvidence(parameter.evidence))
        lines += evidenceLines(*evidence, u" · "_s);
    return lines;
}

} // namespace tare::views
