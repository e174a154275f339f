// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/tables/sourcerowsmodel.h"

#include <QFrame>

class QPlainTextEdit;

namespace tare::views {

class PlainLabel;
class TableView;

// Where an input comes from, in full: the citation of a default, or the place in a file. Plain text that can
// be selected and copied.
class SourcePanel final : public QFrame
{
    Q_OBJECT

public:
    explicit SourcePanel(QWidget* parent = nullptr);
    void showText(const QString& title, const QString& text);
    // Rows that are being read; showRows() follows.
    void showReading(const QString& title, const QString& place);
    void showRows(const SourceRows& rows);
    QString text() const;

private:
    void showParts(bool hasRows);

    SourceRowsModel* m_rows;
    PlainLabel* m_title;
    PlainLabel* m_note;
    QPlainTextEdit* m_text;
    TableView* m_table;
};

} // namespace tare::views
