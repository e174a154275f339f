// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/explanationtext.h"

#include "views/text/displaytext.h"
#include "views/text/figuretext.h"
#include "views/text/reasontext.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSet>

namespace tare::views {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ExplanationOutput
{
    Q_DECLARE_TR_FUNCTIONS(ExplanationOutput)
};

// Writes trees one below the other. Figures share most of their parts (the price of a node is in all money):
// what has been told once is not told again, or one workload fills hundreds of pages.
class TreeWriter
{
public:
    enum class Digits { Readable, Full };

    TreeWriter(const model::Evaluation& evaluation, Digits digits)
        : m_evaluation(evaluation), m_numbers(evaluation.currency), m_digits(digits)
    {
    }

    void add(QString& text, const model::Explanation& explanation, int depth = 0)
    {
        const QString indent(depth * 2, u' ');
        const QString head = headOf(explanation);
        const bool isKnown = !explanation.children.empty() && isTold(explanation);
        text += indent + head + (isKnown ? u"  "_s + ExplanationOutput::tr("(as above)") : QString()) + u'\n';
        if (isKnown)
            return;
        const QString formula = formulaOf(explanation);
        if (!formula.isEmpty())
            text += indent + u"  = "_s + formula + u'\n';
        for (const model::Explanation& child : explanation.children)
            add(text, child, depth + 1);
    }

private:
    QString headOf(const model::Explanation& explanation) const
    {
        QString text =
            explanationLabel(explanation) + u": "_s +
            (m_digits == Digits::Full ? m_numbers.fullValue(explanation.value, explanation.unit)
                                      : m_numbers.readableValue(explanation.value, explanation.unit));
        if (explanation.origin)
            text += u"  ["_s + originText(*explanation.origin, m_evaluation) + u']';
        return text;
    }

    QString formulaOf(const model::Explanation& explanation) const
    {
        const QString formula = formulaText(explanation, m_numbers);
        return formula.isEmpty() || explanation.section.empty()
                   ? formula
                   : formula + u"  ("_s + displayText(explanation.section) + u')';
    }

    // All that a tree says, so that only trees that say the same are taken for the same.
    QString contentOf(const model::Explanation& explanation) const
    {
        QString text = headOf(explanation) + u'\n' + formulaOf(explanation) + u'{';
        for (const model::Explanation& child : explanation.children)
            text += contentOf(child);
        return text + u'}';
    }

    bool isTold(const model::Explanation& explanation)
    {
        const QByteArray content =
            QCryptographicHash::hash(contentOf(explanation).toUtf8(), QCryptographicHash::Sha256);
        const bool isKnown = m_told.contains(content);
        m_told.insert(content);
        return isKnown;
    }

    const model::Evaluation& m_evaluation;
    NumberText m_numbers;
    Digits m_digits;
    QSet<QByteArray> m_told;
};

} // namespace

QString explanationText(const model::Evaluation& evaluation, const model::Explanation& explanation)
{
    QString text;
    TreeWriter(evaluation, TreeWriter::Digits::Full).add(text, explanation);
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
    const QString grade = dataGradeName(figures.dataGrade);
    text += (figures.language == figures.targetLanguage
                 ? ExplanationOutput::tr("%1, usage %2").arg(languageName(figures.language), grade)
                 : ExplanationOutput::tr("%1 to %2, usage %3")
                       .arg(languageName(figures.language), languageName(figures.targetLanguage), grade)) +
            u'\n';
    for (const model::Finding& finding : figures.findings)
        text += ExplanationOutput::tr("Finding: %1 (%2)")
                    .arg(findingName(finding.code), displayText(finding.evidence)) +
                u'\n';
    TreeWriter writer(evaluation, TreeWriter::Digits::Readable);
    for (const model::Figure& figure : model::figures()) {
        if (figure.scope != model::FigureScope::Workload)
            continue;
        text += u'\n';
        writer.add(text, model::explain(evaluation, figure, workload));
    }
    return text;
}

} // namespace tare::views
