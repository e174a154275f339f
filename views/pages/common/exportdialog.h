// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pages/common/exportoffer.h"
#include "views/workspace.h"

#include <QDialog>

class QCheckBox;
class QListWidget;
class QRadioButton;

namespace tare::views {

class PlainLabel;

// What leaves the program: the table that a page shows, columns of it, or the whole result; as a workbook,
// CSV, CSV for programs or JSON.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(const ExportOffer& offer, QWidget* parent = nullptr);

    QString suffix() const; // ".xlsx", ".csv", ".json"
    // What was chosen, ready to be made elsewhere: it holds nothing of the window.
    FileContent content() const;

private:
    void fillColumns();
    void updateChoices();
    bool isRawCsv() const;
    ExportChoice choice() const;
    FileContent wholeContent() const;

    const ExportOffer& m_offer;
    QRadioButton* m_shown;
    QRadioButton* m_chosen;
    QRadioButton* m_whole;
    QListWidget* m_columns;
    QCheckBox* m_filtered;
    QCheckBox* m_full;
    QRadioButton* m_workbook;
    QRadioButton* m_csv;
    QRadioButton* m_raw;
    QRadioButton* m_json;
    PlainLabel* m_warning;
};

} // namespace tare::views
