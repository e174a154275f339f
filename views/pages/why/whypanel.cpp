// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/why/whypanel.h"

#include "views/charts/ladderview.h"
#include "views/look/colours.h"
#include "views/look/fonts.h"
#include "views/look/icons.h"
#include "views/look/plainlabel.h"
#include "views/look/verdictmark.h"
#include "views/pages/common/emptystate.h"
#include "views/pages/why/explanationview.h"
#include "views/text/displaytext.h"
#include "views/text/reasontext.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tare::views {

namespace {

using Look = PlainLabel::Look;

QString factsText(const model::WorkloadFigures& workload, const NumberText& numbers)
{
    const QString language =
        workload.language == workload.targetLanguage
            ? languageName(workload.language)
            : languageName(workload.language) + QStringLiteral(" → ") + languageName(workload.targetLanguage);
    return WhyPanel::tr("%1 · %2 replicas · usage %3")
        .arg(language,
             numbers.number(workload.replicas, workload.replicas == std::floor(workload.replicas) ? 0 : 1),
             dataGradeName(workload.dataGrade));
}

} // namespace

class WhyPanel::VerdictIcon final : public QWidget
{
public:
    VerdictIcon() { setFixedSize(scaled(16), scaled(16)); }
    void setVerdict(model::Verdict verdict)
    {
        m_verdict = verdict;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintVerdict(&painter, QRectF(1, 1, scaled(14), scaled(14)), m_verdict, palette());
    }

private:
    model::Verdict m_verdict = model::Verdict::NeedsData;
};

WhyPanel::WhyPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_content(new QWidget), m_nothing(new PlainLabel),
      m_icon(new VerdictIcon), m_verdict(new PlainLabel), m_payback(new PlainLabel({}, Look::Strong)),
      m_reason(new PlainLabel), m_facts(new PlainLabel({}, Look::SmallSecondary)), m_ladderTitle(new QWidget),
      m_workloadLadder(new LadderView), m_poolLadder(new LadderView),
      m_onlyWasm(new PlainLabel({}, Look::Small)), m_explanation(new ExplanationView)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto* nothing = static_cast<PlainLabel*>(m_nothing);
    nothing->setPlainText(tr("Select a workload to see why it stands where it does."));
    nothing->setForegroundRole(QPalette::PlaceholderText);
    nothing->setWordWrap(true);
    nothing->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    nothing->setContentsMargins(24, 40, 24, 0);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_nothing, 1);
    outer->addWidget(m_content, 1);

    auto* layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(14, 12, 14, 0);
    layout->setSpacing(4);
    layout->addWidget(verdictWidget());
    m_reason->setWordWrap(true);
    layout->addWidget(m_reason);
    layout->addWidget(m_facts);
    auto* ladderTitle = new QHBoxLayout(m_ladderTitle);
    ladderTitle->setContentsMargins(0, 10, 0, 0);
    ladderTitle->addWidget(new PlainLabel(tr("Ladder"), Look::Heading));
    ladderTitle->addWidget(new PlainLabel(tr("cost a month, capacity"), Look::SmallSecondary), 1);
    layout->addWidget(m_ladderTitle);
    layout->addWidget(m_workloadLadder);
    layout->addWidget(m_poolLadder);
    m_onlyWasm->setWordWrap(true);
    layout->addWidget(m_onlyWasm);
    auto* treeTitle = new QHBoxLayout;
    treeTitle->setContentsMargins(0, 8, 0, 0);
    treeTitle->addWidget(new PlainLabel(tr("Explanation"), Look::Heading), 1);
    auto* copy = new QToolButton;
    copy->setIcon(themedIcon(QStringLiteral("copy")));
    copy->setToolTip(tr("Copy the branch of the current row in full precision (Ctrl+C)"));
    copy->setAccessibleName(tr("Copy the explanation"));
    connect(copy, &QToolButton::clicked, m_explanation, &ExplanationView::copyBranch);
    treeTitle->addWidget(copy);
    layout->addLayout(treeTitle);
    layout->addWidget(m_explanation, 1);
    connect(&m_workspace, &Workspace::evaluationChanged, this, &WhyPanel::updateFigures);
    connect(&m_workspace, &Workspace::projectChanged, this, &WhyPanel::updateFigures);
    showNothing();
}

QWidget* WhyPanel::verdictWidget()
{
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addWidget(m_verdict);
    layout->addWidget(m_payback, 1);
    return line;
}

void WhyPanel::setWorkload(const QString& workloadId)
{
    m_workload = workloadId;
    updateFigures();
}

void WhyPanel::updateFigures()
{
    const auto evaluation = m_workspace.evaluation();
    const model::WorkloadFigures* workload =
        evaluation && !m_workload.isEmpty() ? evaluation->findWorkload(m_workload.toStdString()) : nullptr;
    if (workload)
        showWorkload(evaluation, static_cast<std::size_t>(workload - evaluation->workloads.data()));
    else
        showNothing();
}

void WhyPanel::showNothing()
{
    m_title.clear();
    m_content->setVisible(false);
    m_nothing->setVisible(true);
    m_explanation->show(nullptr, std::nullopt);
    Q_EMIT titleChanged(m_title);
}

void WhyPanel::showWorkload(std::shared_ptr<const model::Evaluation> evaluation, std::size_t index)
{
    const model::WorkloadFigures& workload = evaluation->workloads[index];
    const NumberText numbers(evaluation->currency);
    m_title =
        QStringLiteral("%1 / %2 / %3")
            .arg(displayText(workload.namespaceName), displayText(workload.kind), displayText(workload.name));
    m_icon->setVerdict(workload.verdict);
    m_verdict->setPlainText(
        tr("%1 · rank %2")
            .arg(verdictName(workload.verdict), numbers.count(static_cast<double>(workload.rank))));
    m_payback->setPlainText(workload.payback.fromStart
                                ? QStringLiteral("· ") +
                                      numbers.monthsWithUnit(workload.payback.fromStart->value())
                                : QString());
    m_reason->setPlainText(sentence(workload, numbers) + u'.');
    m_facts->setPlainText(factsText(workload, numbers));
    showLadders(*evaluation, workload);
    m_explanation->show(evaluation, index);
    m_nothing->setVisible(false);
    m_content->setVisible(true);
    Q_EMIT titleChanged(m_title);
}

void WhyPanel::showLadders(const model::Evaluation& evaluation, const model::WorkloadFigures& workload)
{
    const NumberText numbers(evaluation.currency);
    const Ladder ofWorkload = workloadLadder(workload, numbers);
    m_workloadLadder->setLadder(ofWorkload);
    const auto largest =
        std::max_element(workload.parts.begin(), workload.parts.end(),
                         [](const auto& left, const auto& right) { return left.share < right.share; });
    m_poolLadder->setLadder(
        largest == workload.parts.end() ? Ladder{} : poolLadder(evaluation.pools.at(largest->pool), numbers));
    m_ladderTitle->setVisible(largest != workload.parts.end());
    const OnlyWasm onlyWasm = onlyWasmText(workload, numbers);
    m_onlyWasm->setPlainText(onlyWasm.text);
    m_onlyWasm->setVisible(!onlyWasm.text.isEmpty());
    QPalette palette = m_onlyWasm->palette();
    palette.setColor(QPalette::WindowText,
                     onlyWasm.isLoss ? colours(this->palette()).warning : colours(this->palette()).secondary);
    m_onlyWasm->setPalette(palette);
}

} // namespace tare::views
