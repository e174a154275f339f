// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation/evaluation.h"
#include "views/charts/ladder.h"
#include "views/tables/askedfigure.h"
#include "views/text/numbertext.h"

#include <QScrollArea>

class QComboBox;
class QVBoxLayout;

namespace tare::views {

class LadderView;
class PlainLabel;

// What stands above the explanation: of a workload its verdict, findings and ladders, of anything else what
// it is. As high as its content, at most half of the panel; then it scrolls.
class WhyHead final : public QScrollArea
{
    Q_OBJECT

public:
    explicit WhyHead(QWidget* parent = nullptr);
    void show(const model::Evaluation& evaluation, const AskedFigure& asked, std::size_t index);
    // Gives way to what stands below the explanation.
    void setNarrow(bool isNarrow);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void figureAsked(const tare::views::AskedFigure& asked);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    QWidget* verdictWidget();
    QWidget* ladderWidget();
    void showWorkload(const model::Evaluation& evaluation, const model::WorkloadFigures& workload);
    void showFindings(const model::WorkloadFigures& workload, const NumberText& numbers);
    void showLadders(const model::Evaluation& evaluation, const model::WorkloadFigures& workload);
    void fillPools(const model::Evaluation& evaluation, const model::WorkloadFigures& workload);
    void showOther(const model::Evaluation& evaluation, const AskedFigure& asked, std::size_t index);

    class VerdictIcon;
    AskedFigure m_asked;
    bool m_isNarrow = false;
    QString m_chosenPool; // of the workload that is shown; empty: the largest
    std::vector<std::pair<QString, Ladder>> m_poolLadders;
    QWidget* m_verdictLine;
    VerdictIcon* m_icon;
    PlainLabel* m_verdict;
    PlainLabel* m_payback;
    PlainLabel* m_reason;
    PlainLabel* m_facts;
    QWidget* m_findings;
    QVBoxLayout* m_findingLines;
    QWidget* m_ladders;
    QComboBox* m_pools;
    LadderView* m_workloadLadder;
    LadderView* m_poolLadder;
    PlainLabel* m_onlyWasm;
};

} // namespace tare::views
