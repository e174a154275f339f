// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/tables/importsmodel.h"

#include <QWidget>

namespace tare::views {

class TableView;

// The files of the project, those that are being read at the end, each with what can be done with it.
class ImportsTable final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportsTable(QWidget* parent = nullptr);
    void show(const Workspace& workspace, model::CostBasis basis);
    bool isEmpty() const { return m_model->rowCount() == 0; }

Q_SIGNALS:
    void removeRequested(qlonglong importId);
    void cancelRequested(int runningId);
    void notesRequested(const tare::model::ImportInfo& import);

private:
    void placeButtons();
    QWidget* removeButton(const model::ImportInfo& import);
    QWidget* cancelButton(const RunningImport& running);

    ImportsModel* m_model;
    TableView* m_table;
};

} // namespace tare::views
