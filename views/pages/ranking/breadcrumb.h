// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation/evaluation.h"
#include "model/planning/filter.h"

#include <QWidget>

class QHBoxLayout;
class QMenu;

namespace tare::views {

// Where in the clusters the analyst looks: all workloads › cluster › namespace › kind. A step leads back to
// it; the mark after it opens what lies below. Hidden at the top.
class Breadcrumb final : public QWidget
{
    Q_OBJECT

public:
    explicit Breadcrumb(QWidget* parent = nullptr);
    void setEvaluation(std::shared_ptr<const model::Evaluation> evaluation);
    // Conditions "is" on cluster, namespace and kind, in this order; each may be missing.
    void setScope(const model::FilterSet& scope);
    const model::FilterSet& scope() const { return m_scope; }

Q_SIGNALS:
    void scopeRequested(const tare::model::FilterSet& scope);
    void workloadRequested(const QString& workloadId);

private:
    void rebuild();
    void addStep(const QString& name, std::size_t conditions);
    void addChildren();
    void fillChildren(QMenu& menu);

    std::shared_ptr<const model::Evaluation> m_evaluation;
    model::FilterSet m_scope;
    QHBoxLayout* m_layout;
};

// The scope with one more step; a step of the same field is replaced, and what lies below it goes.
model::FilterSet scopeWith(const model::FilterSet& scope, model::FilterField field, const std::string& value);

} // namespace tare::views
