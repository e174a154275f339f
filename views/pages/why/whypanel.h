// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/tables/askedfigure.h"
#include "views/text/inputtext.h"
#include "views/workspace.h"

#include <QWidget>

#include <memory>

namespace tare::views {

class ExplanationView;
class InputEditor;
class PlainLabel;
class SourcePanel;
class WhatMovesPanel;
class WhyHead;

// Why a figure is what it is: for a workload its verdict and ladders, and for all of them every figure down
// to the inputs, which can be changed right there. What the Why dock holds.
class WhyPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit WhyPanel(Workspace& workspace, QWidget* parent = nullptr);

    // The workload that is selected elsewhere. Where the panel is pinned it stays with what it shows.
    void setWorkload(const QString& workloadId);
    // A figure that is asked "why?": opened, and kept in the list that back and forward walk.
    void showFigure(const AskedFigure& asked);
    void showFigure(const QString& workloadId, const QString& figureId);
    void setPinned(bool isPinned);
    bool isPinned() const { return m_isPinned; }
    bool canGoBack() const { return m_place > 0; }
    bool canGoForward() const { return m_place + 1 < m_asked.size(); }
    void goBack();
    void goForward();

    // The workload that is shown; empty where it is something else.
    QString workload() const;
    AskedFigure asked() const { return m_asked.empty() ? AskedFigure() : m_asked[m_place].figure; }
    // "storefront / Deployment / product-page"
    QString title() const { return m_title; }
    ExplanationView& explanation() { return *m_explanation; }
    const WhatMovesPanel& whatMoves() const { return *m_whatMoves; }
    SourcePanel& source() { return *m_source; }

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

Q_SIGNALS:
    void titleChanged(const QString& title);
    void historyChanged(); // back, forward, pin

private:
    struct Visit
    {
        AskedFigure figure;
        bool isSelection = false; // came with the selection, so the next selection takes its place
    };
    QWidget* explanationTitle();
    void connectExplanation();
    void go(std::size_t place);
    void visit(const Visit& visit);
    void updateFigures();
    void showNothing();
    void show(std::shared_ptr<const model::Evaluation> evaluation, std::size_t index);
    void showSource(const QModelIndex& index);
    void tryInput(InputEditor* editor);
    void showMoves(InputEditor* editor);
    void applyInput(const Input& input, const std::optional<model::ParameterValue>& value);
    void endTrying();
    AskedFigure figureInEdit() const;

    Workspace& m_workspace;
    std::vector<Visit> m_asked; // oldest first
    std::size_t m_place = 0;
    bool m_isPinned = false;
    QString m_title;
    QWidget* m_content;
    PlainLabel* m_nothing;
    WhyHead* m_head;
    ExplanationView* m_explanation;
    WhatMovesPanel* m_whatMoves;
    SourcePanel* m_source;
    bool m_isTrying = false;                           // an input is in edit
    RowsRequest m_rowsAsked;                           // those that the panel of the source waits for
    std::shared_ptr<const model::Evaluation> m_before; // an input was changed: what moved is shown against it
};

} // namespace tare::views
