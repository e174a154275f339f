// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/why/whyhead.h"

#include "views/charts/ladderview.h"
#include "views/look/fonts.h"
#include "views/look/plainlabel.h"
#include "views/look/verdictmark.h"
#include "views/tables/rankingparttext.h"
#include "views/text/displaytext.h"
#include "views/text/reasontext.h"
#include "views/text/summarytext.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace tare::views {

using Look = PlainLabel::Look;
using model::FigureScope;

namespace {

constexpr int scrollGap = 4; // between the amounts and the bar that scrolls them

QString factsText(const model::WorkloadFigures& workload, const NumberText& numbers)
{
    const QString language =
        workload.language == workload.targetLanguage
            ? languageName(workload.language)
            : languageName(workload.language) + QStringLiteral(" → ") + languageName(workload.targetLanguage);
    return WhyHead::tr("%1 · %2 · usage %3")
        .arg(language, numbers.value(workload.replicas, model::FigureUnit::Pods),
             dataGradeName(workload.dataGrade));
}

QString findingText(const model::Finding& finding, const NumberText& numbers)
{
    const QString name = findingName(finding.code);
    const bool hasRemedy = finding.remedyDays.high > 0;
    const QString remedy = numbers.days(finding.remedyDays);
    return hasRemedy ? WhyHead::tr("%1: %2 days of remedy").arg(name, remedy) : name;
}

QString poolText(const model::PoolFigures& pool, const NumberText& numbers)
{
    return WhyHead::tr("%1 · %2 · %3 · %4 a month")
        .arg(displayText(pool.instanceType), capacityTypeName(pool.capacityType),
             numbers.value(static_cast<double>(pool.nodes), model::FigureUnit::Nodes),
             numbers.money(pool.cost.value()));
}

} // namespace

class WhyHead::VerdictIcon final : public QWidget
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

WhyHead::WhyHead(QWidget* parent)
    : QScrollArea(parent), m_verdictLine(new QWidget), m_icon(new VerdictIcon), m_verdict(new PlainLabel),
      m_payback(new PlainLabel({}, Look::Strong)), m_reason(new PlainLabel),
      m_facts(new PlainLabel({}, Look::SmallSecondary)), m_findings(new QWidget),
      m_findingLines(new QVBoxLayout(m_findings)), m_ladders(nullptr), m_pools(new QComboBox),
      m_workloadLadder(new LadderView), m_poolLadder(new LadderView),
      m_onlyWasm(new PlainLabel({}, Look::Small))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setMinimumWidth(1); // what is longer than the dock is wide is shortened, not pushed out of sight
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, scrollGap, 0);
    layout->setSpacing(4);
    layout->addWidget(verdictWidget());
    for (PlainLabel* label : {m_reason, m_facts, m_onlyWasm}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    layout->addWidget(m_reason);
    layout->addWidget(m_facts);
    m_findingLines->setContentsMargins(0, 4, 0, 0);
    m_findingLines->setSpacing(2);
    layout->addWidget(m_findings);
    m_ladders = ladderWidget();
    layout->addWidget(m_ladders);
    setWidget(content);
    content->installEventFilter(this);
}

QWidget* WhyHead::verdictWidget()
{
    auto* layout = new QHBoxLayout(m_verdictLine);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addWidget(m_verdict);
    layout->addWidget(m_payback, 1);
    return m_verdictLine;
}

QWidget* WhyHead::ladderWidget()
{
    auto* ladders = new QWidget;
    auto* layout = new QVBoxLayout(ladders);
    layout->setContentsMargins(0, 10, 0, 0);
    layout->setSpacing(4);
    auto* title = new QHBoxLayout;
    title->addWidget(new PlainLabel(tr("Ladder"), Look::Heading));
    title->addWidget(new PlainLabel(tr("cost a month, capacity"), Look::SmallSecondary), 1);
    layout->addLayout(title);
    layout->addWidget(m_workloadLadder);
    m_pools->setAccessibleName(tr("Pool of the ladder"));
    m_pools->setToolTip(tr("The workload runs in several pools"));
    m_pools->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    layout->addWidget(m_pools);
    layout->addWidget(m_poolLadder);
    layout->addWidget(m_onlyWasm);
    connect(m_pools, &QComboBox::activated, this, [this](int index) {
        const auto& [key, ladder] = m_poolLadders.at(static_cast<std::size_t>(index));
        m_chosenPool = key;
        m_poolLadder->setLadder(ladder);
    });
    return ladders;
}

void WhyHead::show(const model::Evaluation& evaluation, const AskedFigure& asked, std::size_t index)
{
    if (!asked.isOfSameItem(m_asked))
        m_chosenPool.clear();
    m_asked = asked;
    const bool isWorkload = asked.isWorkload();
    for (QWidget* part : {m_verdictLine, m_findings, m_ladders})
        part->setVisible(isWorkload);
    if (isWorkload)
        showWorkload(evaluation, evaluation.workloads[index]);
    else
        showOther(evaluation, asked, index);
    updateGeometry();
}

void WhyHead::showWorkload(const model::Evaluation& evaluation, const model::WorkloadFigures& workload)
{
    const NumberText numbers(evaluation.currency);
    m_icon->setVerdict(workload.verdict);
    m_verdict->setPlainText(
        tr("%1 · rank %2")
            .arg(verdictName(workload.verdict), numbers.count(static_cast<double>(workload.rank))));
    QString payback = paybackText(workload.payback, horizonMonths(evaluation), numbers);
    if (payback.isEmpty() && workload.verdict == model::Verdict::BeyondHorizon)
        payback = tr("%1 months", "a payback that does not come within the horizon: >36 months")
                      .arg(pastHorizonText(horizonMonths(evaluation), numbers));
    m_payback->setPlainText(payback.isEmpty() ? QString() : QStringLiteral("· ") + payback);
    m_reason->setPlainText(sentence(workload, numbers) + u'.');
    m_facts->setPlainText(factsText(workload, numbers));
    showFindings(workload, numbers);
    showLadders(evaluation, workload);
}

void WhyHead::showFindings(const model::WorkloadFigures& workload, const NumberText& numbers)
{
    while (QLayoutItem* item = m_findingLines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const model::Finding& finding : workload.findings) {
        auto* line = new PlainLabel(findingText(finding, numbers), Look::Small);
        line->setTone(finding.grade == model::FindingGrade::Blocked ? PlainLabel::Tone::Bad
                                                                    : PlainLabel::Tone::Normal);
        auto* evidence = new PlainLabel(displayText(finding.evidence), Look::SmallSecondary);
        evidence->setContentsMargins(12, 0, 0, 2);
        for (PlainLabel* label : {line, evidence}) {
            label->setWordWrap(true);
            label->setTextInteractionFlags(Qt::TextSelectableByMouse);
            m_findingLines->addWidget(label);
        }
    }
    m_findings->setVisible(!workload.findings.empty());
}

void WhyHead::fillPools(const model::Evaluation& evaluation, const model::WorkloadFigures& workload)
{
    const NumberText numbers(evaluation.currency);
    std::vector<const model::WorkloadPoolPart*> parts;
    for (const model::WorkloadPoolPart& part : workload.parts)
        parts.push_back(&part);
    std::stable_sort(parts.begin(), parts.end(),
                     [](const auto* left, const auto* right) { return left->share > right->share; });
    m_poolLadders.clear();
    m_pools->clear();
    int chosen = 0;
    for (const model::WorkloadPoolPart* part : parts) {
        const model::PoolFigures& pool = evaluation.pools.at(part->pool);
        if (poolKey(pool) == m_chosenPool)
            chosen = m_pools->count();
        m_poolLadders.emplace_back(poolKey(pool), poolLadder(pool, numbers));
        m_pools->addItem(
            tr("%1, %2 · %3 of its pods")
                .arg(displayText(pool.pool), displayText(pool.instanceType), numbers.percent(part->share)));
    }
    m_pools->setVisible(parts.size() > 1);
    m_pools->setCurrentIndex(parts.empty() ? -1 : chosen);
    m_poolLadder->setLadder(parts.empty() ? Ladder{}
                                          : m_poolLadders[static_cast<std::size_t>(chosen)].second);
}

void WhyHead::showLadders(const model::Evaluation& evaluation, const model::WorkloadFigures& workload)
{
    const NumberText numbers(evaluation.currency);
    m_workloadLadder->setLadder(workloadLadder(workload, numbers));
    fillPools(evaluation, workload);
    m_ladders->setVisible(!workload.parts.empty());
    const OnlyWasm onlyWasm = onlyWasmText(workload, numbers);
    m_onlyWasm->setPlainText(onlyWasm.text);
    m_onlyWasm->setVisible(!onlyWasm.text.isEmpty());
    m_onlyWasm->setTone(onlyWasm.isLoss ? PlainLabel::Tone::Warning : PlainLabel::Tone::Secondary);
}

void WhyHead::showOther(const model::Evaluation& evaluation, const AskedFigure& asked, std::size_t index)
{
    const NumberText numbers(evaluation.currency);
    switch (asked.scope) {
    case FigureScope::Workload:
        m_reason->setPlainText(partSentence(asked, evaluation));
        m_facts->setPlainText(partFacts(asked, evaluation));
        break;
    case FigureScope::Pool:
        m_reason->setPlainText(tr("Pool %1").arg(displayText(evaluation.pools[index].pool)));
        m_facts->setPlainText(poolText(evaluation.pools[index], numbers));
        break;
    case FigureScope::Bill:
        m_reason->setPlainText(tr("The bill and what it is made of"));
        m_facts->setPlainText(costBasisName(evaluation.costBasis));
        break;
    default:
        m_reason->setPlainText(tr("The programme: all workloads that pay back, together"));
        m_facts->setPlainText(costBasisName(evaluation.costBasis));
        break;
    }
}

void WhyHead::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    updateGeometry();
}

QSize WhyHead::sizeHint() const
{
    const int width = std::max(200, viewport()->width());
    const QLayout* layout = widget()->layout();
    const int height =
        layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : layout->totalSizeHint().height();
    const int most = parentWidget()
                         ? std::max(scaled(120), parentWidget()->height() * (m_isNarrow ? 5 : 12) / 20)
                         : height;
    return {width, std::min(height, most)};
}

QSize WhyHead::minimumSizeHint() const
{
    return {100, std::min(sizeHint().height(), scaled(120))};
}

void WhyHead::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    updateGeometry();
}

bool WhyHead::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(object, event);
}

} // namespace tare::views
