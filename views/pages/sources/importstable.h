// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/tables/importsmodel.h"

#include <QWidget>

class QHBoxLayout;

namespace tare::views {

class TableView;

// The files of the project, then those that are being read, then those that came to nothing, each with what
// can be done with it.
class ImportsTable final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportsTable(QWidget* parent = nullptr);
    void show(const Workspace& workspace, model::CostBasis basis);
    void setReadOnly(bool isReadOnly);
    bool isEmpty() const { return m_model->rowCount() == 0; }
    const ImportsModel& model() const { return *m_model; }

Q_SIGNALS:
    void removeRequested(qlonglong importId);
    void againRequested(qlonglong importId);
    void cancelRequested(int runningId);
    void retryRequested(int failedId);
    void clusterNameRequested(int failedId, const QString& fileName);
    void dismissRequested(int failedId);
    void detailsRequested(const tare::model::ImportInfo& import, bool isRejectedOnly);

private:
    void placeButtons();
    QWidget* buttonsOf(int row);
    void addButtons(QHBoxLayout& layout, const model::ImportInfo& import);
    void addButtons(QHBoxLayout& layout, const RunningImport& running);
    void addButtons(QHBoxLayout& layout, const FailedImport& failed);

    ImportsModel* m_model;
    TableView* m_table;
    bool m_isReadOnly = false;
};

} // namespace tare::views
