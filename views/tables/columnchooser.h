// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/tables/columnlayout.h"

#include <QDialog>

class QCheckBox;
class QListWidget;
class QPushButton;

namespace tare::views {

// Chooses and orders the columns of a table; what is changed is seen at once.
class ColumnChooser final : public QDialog
{
    Q_OBJECT

public:
    explicit ColumnChooser(ColumnLayout& layout, QWidget* parent = nullptr);

private:
    void fill();
    void moveCurrent(int step);
    void updateButtons();

    ColumnLayout& m_columns;
    QListWidget* m_list;
    QCheckBox* m_automatic;
    QPushButton* m_up;
    QPushButton* m_down;
    bool m_isFilling = false;
};

} // namespace tare::views
