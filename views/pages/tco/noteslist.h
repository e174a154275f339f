// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/workspace.h"

#include <QListWidget>

namespace tare::views {

// The notes with their numbers, dates and words, as high as they are many, up to a few. Enter, F2 and a
// double click edit; Delete deletes.
class NotesList final : public QListWidget
{
    Q_OBJECT

public:
    explicit NotesList(QWidget* parent = nullptr);
    // In the order of their numbers.
    void setNotes(std::vector<Annotation> notes);
    const std::vector<Annotation>& notes() const { return m_notes; }
    void select(std::int64_t noteId);

Q_SIGNALS:
    void editRequested(const tare::views::Annotation& note);
    void deleteRequested(const tare::views::Annotation& note);
    void noteSelected(std::int64_t noteId); // 0: none

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    const Annotation* current() const;
    void fitHeight();
    std::vector<Annotation> m_notes;
};

} // namespace tare::views
