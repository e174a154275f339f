// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/filtertext.h"

#include "views/export/resultids.h"
#include "views/text/displaytext.h"
#include "views/text/reasontext.h"

#include <QCoreApplication>

#include <algorithm>

namespace tare::views {

namespace {

using model::FilterField;
using model::FilterOperator;

struct FilterText
{
    Q_DECLARE_TR_FUNCTIONS(FilterText)
};

constexpr int verdictCount = 6;
constexpr int gradeCount = 4;

// One of the closed values with its name.
struct Choice
{
    std::string id;
    QString name;
};

std::vector<Choice> choices(FilterField field)
{
    std::vector<Choice> known;
    if (field == FilterField::Verdict)
        for (int i = 0; i < verdictCount; ++i)
            known.push_back({std::string(verdictId(static_cast<model::Verdict>(i))),
                             verdictName(static_cast<model::Verdict>(i))});
    if (field == FilterField::Data)
        for (int i = 0; i < gradeCount; ++i)
            known.push_back({std::string(dataGradeId(static_cast<model::DataGrade>(i))),
                             dataGradeName(static_cast<model::DataGrade>(i))});
    if (field == FilterField::Language || field == FilterField::Target)
        for (std::size_t i = 0; i < model::languageCount; ++i)
            known.push_back(
                {std::string(model::languageIds[i]), languageName(static_cast<model::Language>(i))});
    return known;
}

} // namespace

QString filterFieldName(FilterField field)
{
    switch (field) {
    case FilterField::Any:
        return FilterText::tr("Any text");
    case FilterField::Name:
        return FilterText::tr("Workload");
    case FilterField::Namespace:
        return FilterText::tr("Namespace");
    case FilterField::Cluster:
        return FilterText::tr("Cluster");
    case FilterField::Kind:
        return FilterText::tr("Kind");
    case FilterField::Team:
        return FilterText::tr("Team");
    case FilterField::Verdict:
        return FilterText::tr("Verdict");
    case FilterField::Language:
        return FilterText::tr("Language");
    case FilterField::Target:
        return FilterText::tr("Target language");
    case FilterField::Data:
        return FilterText::tr("Data grade");
    case FilterField::Reason:
        return FilterText::tr("Reason");
    }
    return {};
}

QString filterOperatorName(FilterOperator comparison)
{
    switch (comparison) {
    case FilterOperator::Is:
        return FilterText::tr("is");
    case FilterOperator::IsNot:
        return FilterText::tr("is not");
    case FilterOperator::Contains:
        return FilterText::tr("contains");
    case FilterOperator::StartsWith:
        return FilterText::tr("starts with");
    case FilterOperator::EndsWith:
        return FilterText::tr("ends with");
    case FilterOperator::Matches:
        return FilterText::tr("matches flexibly");
    }
    return {};
}

QString filterValueName(FilterField field, const std::string& value)
{
    for (const Choice& choice : choices(field))
        if (choice.id == value)
            return choice.name;
    return displayText(value);
}

std::vector<std::string> filterChoices(FilterField field)
{
    std::vector<std::string> ids;
    for (Choice& choice : choices(field))
        ids.push_back(std::move(choice.id));
    return ids;
}

QString conditionText(const model::FilterCondition& condition)
{
    QStringList names;
    for (const std::string& value : condition.values)
        names += filterValueName(condition.field, value);
    const QString values = names.join(FilterText::tr(" or ", "between values of a filter"));
    const QString field = filterFieldName(condition.field);
    switch (condition.comparison) {
    case FilterOperator::Is:
        return FilterText::tr("%1 is %2", "filter: field, values").arg(field, values);
    case FilterOperator::IsNot:
        return FilterText::tr("%1 is not %2", "filter: field, values").arg(field, values);
    case FilterOperator::Contains:
        return FilterText::tr("%1 contains %2", "filter: field, values").arg(field, values);
    case FilterOperator::StartsWith:
        return FilterText::tr("%1 starts with %2", "filter: field, values").arg(field, values);
    case FilterOperator::EndsWith:
        return FilterText::tr("%1 ends with %2", "filter: field, values").arg(field, values);
    case FilterOperator::Matches:
        return FilterText::tr("%1 matches %2 flexibly", "filter: field, values").arg(field, values);
    }
    return {};
}

QString filterText(const model::FilterExpression& expression)
{
    QStringList sets;
    for (const model::FilterSet& set : expression.sets) {
        QStringList conditions;
        for (const model::FilterCondition& condition : set)
            conditions += conditionText(condition);
        sets += conditions.join(FilterText::tr(" and ", "between conditions of a filter"));
    }
    if (sets.size() < 2)
        return sets.join(QString());
    for (QString& set : sets)
        set = u'(' + set + u')';
    return sets.join(FilterText::tr(" or ", "between sets of a filter"));
}

} // namespace tare::views
