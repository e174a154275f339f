// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/tables/rankingexport.h"

#include <QDialog>

class QCheckBox;
class QListWidget;
class QRadioButton;

namespace tare::views {

class ColumnLayout;

// What of the ranking is exported: what is shown, chosen columns, or the whole result as the command line
// writes it; as CSV or JSON.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(const RankingModel& model, const ColumnLayout& columns, QWidget* parent = nullptr);

    QString suffix() const; // ".csv", ".json"
    std::string text() const;

private:
    RankingExport shown() const;
    void updateChoices();

    const RankingModel& m_model;
    const ColumnLayout& m_layout;
    QRadioButton* m_shown;
    QRadioButton* m_chosen;
    QRadioButton* m_whole;
    QListWidget* m_columns;
    QCheckBox* m_filtered;
    QCheckBox* m_full;
    QRadioButton* m_json;
};

} // namespace tare::views
