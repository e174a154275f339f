// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/tables/explanationmodel.h"

#include <QTreeView>

namespace tare::views {

// The tree of the explanation. Copying takes the branch of the current row, in full precision.
class ExplanationView final : public QTreeView
{
    Q_OBJECT

public:
    explicit ExplanationView(QWidget* parent = nullptr);
    void show(std::shared_ptr<const model::Evaluation> evaluation, std::optional<std::size_t> workload);
    void copyBranch() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    ExplanationModel* m_model;
};

} // namespace tare::views
