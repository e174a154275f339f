// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/workspace.h"

#include <QWidget>

namespace tare::views {

class ExplanationView;
class LadderView;
class PlainLabel;

// Why a workload stands where it does: its verdict, its ladder under that of its pool, and every figure down
// to the inputs. What the Why dock holds.
class WhyPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit WhyPanel(Workspace& workspace, QWidget* parent = nullptr);
    void setWorkload(const QString& workloadId);
    QString workload() const { return m_workload; }
    // "storefront / Deployment / product-page"
    QString title() const { return m_title; }
    ExplanationView& explanation() { return *m_explanation; }

Q_SIGNALS:
    void titleChanged(const QString& title);

private:
    QWidget* verdictWidget();
    void updateFigures();
    void showNothing();
    void showWorkload(std::shared_ptr<const model::Evaluation> evaluation, std::size_t index);
    void showLadders(const model::Evaluation& evaluation, const model::WorkloadFigures& workload);

    class VerdictIcon;
    Workspace& m_workspace;
    QString m_workload;
    QString m_title;
    QWidget* m_content;
    QWidget* m_nothing;
    VerdictIcon* m_icon;
    PlainLabel* m_verdict;
    PlainLabel* m_payback;
    PlainLabel* m_reason;
    PlainLabel* m_facts;
    QWidget* m_ladderTitle;
    LadderView* m_workloadLadder;
    LadderView* m_poolLadder;
    PlainLabel* m_onlyWasm;
    ExplanationView* m_explanation;
};

} // namespace tare::views
