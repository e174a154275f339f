// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/explanationtext.h"

#include "views/text/displaytext.h"
#include "views/text/figuretext.h"
#include "views/text/reasontext.h"

#include <QCoreApplication>

namespace tare::views {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ExplanationOutput
{
    Q_DECLARE_TR_FUNCTIONS(ExplanationOutput)
};

void addTree(QString& text, const model::Explanation& explanation, const model::Evaluation& evaluation,
             const NumberText& numbers, int depth)
{
    const QString indent(depth * 2, u' ');
    text += indent + explanationLabel(explanation) + u": "_s +
            numbers.fullValue(explanation.value, explanation.unit);
    if (explanation.origin)
        text += u"  ["_s + originText(*explanation.origin, evaluation) + u']';
    text += u'\n';
    const QString formula = formulaText(explanation, numbers);
    if (!formula.isEmpty())
        text +=
            indent + u"  = "_s + formula +
            (explanation.section.empty() ? QString() : u"  ("_s + displayText(explanation.section) + u')') +
            u'\n';
    for (const model::Explanation& child : explanation.children)
        addTree(text, child, evaluation, numbers, depth + 1);
}

} // namespace

QString explanationText(const model::Evaluation& evaluation, const model::Explanation& explanation)
{
    QString text;
    addTree(text, explanation, evaluation, NumberText(evaluation.currency), 0);
    return text;
}

QString explanationText(const model::Evaluation& evaluation, std::size_t workload)
{
    const NumberText numbers(evaluation.currency);
    const model::WorkloadFigures& figures = evaluation.workloads.at(workload);
    QString text = displayText(figures.id) + u'\n';
    text += ExplanationOutput::tr("%1, rank %2: %3")
                .arg(verdictName(figures.verdict), numbers.count(static_cast<double>(figures.rank)),
                     sentence(figures, numbers)) +
            u'\n';
    text += ExplanationOutput::tr("%1 to %2, usage %3")
                .arg(languageName(figures.language), languageName(figures.targetLanguage),
                     dataGradeName(figures.dataGrade)) +
            u"\n"_s;
    for (const model::Finding& finding : figures.findings)
        text += ExplanationOutput::tr("Finding: %1 (%2)")
                    .arg(findingName(finding.code), displayText(finding.evidence)) +
                u'\n';
    for (const model::Figure& figure : model::figures()) {
        if (figure.scope != model::FigureScope::Workload)
            continue;
        text += u'\n';
        addTree(text, model::explain(evaluation, figure, workload), evaluation, numbers, 0);
    }
    return text;
}

} // namespace tare::views
