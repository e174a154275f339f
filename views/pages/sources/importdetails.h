// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/tables/notesmodel.h"

#include <QFrame>

class QLineEdit;
class QSortFilterProxyModel;

namespace tare::views {

class PlainLabel;
class TableView;

// One import in detail: where the file lay, what it was, and what of it was rejected, assumed or skipped,
// record by record; that list can be filtered and copied.
class ImportDetails final : public QFrame
{
    Q_OBJECT

public:
    explicit ImportDetails(QWidget* parent = nullptr);
    void show(const model::ImportInfo& import, bool isRejectedOnly);
    std::int64_t importId() const { return m_importId; }
    // As it is shown, for the clipboard: tabs between the cells, a line a note.
    QString text() const;

private:
    QWidget* titleWidget();
    void updateShown();

    std::int64_t m_importId = 0;
    NotesModel* m_notes;
    QSortFilterProxyModel* m_proxy;
    PlainLabel* m_title;
    PlainLabel* m_facts;
    PlainLabel* m_nothing;
    QLineEdit* m_filter;
    TableView* m_table;
};

} // namespace tare::views
