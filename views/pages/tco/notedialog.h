// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/workspace.h"

#include <QDialog>

class QDateEdit;
class QLineEdit;
class QPushButton;

namespace tare::views {

// Words and the date that they belong to.
class NoteDialog final : public QDialog
{
    Q_OBJECT

public:
    // A note that is new has no id and cannot be deleted.
    explicit NoteDialog(const Annotation& note, QWidget* parent = nullptr);

Q_SIGNALS:
    void noteAccepted(const tare::views::Annotation& note); // text empty: to be deleted

private:
    void save();
    void remove();
    void updateSave();

    Annotation m_note;
    QDateEdit* m_date;
    QLineEdit* m_text;
    QPushButton* m_save;
};

} // namespace tare::views
