// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"

#include <QFrame>

class QPlainTextEdit;

namespace tare::views {

class PlainLabel;

// What the import of one file rejected, assumed and skipped, line by line.
class NotesPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit NotesPanel(QWidget* parent = nullptr);
    void show(const model::ImportInfo& import);

private:
    PlainLabel* m_title;
    QPlainTextEdit* m_text;
};

// The report of an import as lines, for the panel and the clipboard.
QStringList noteLines(const model::ImportInfo& import);

} // namespace tare::views
