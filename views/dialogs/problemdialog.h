// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPlainTextEdit;

namespace tare::views {

// What a report of a problem should hold, to be copied: versions and counts, no names and no figures. Nothing
// is sent.
class ProblemDialog final : public QDialog
{
    Q_OBJECT

public:
    // facts: further lines, like "Workloads: 41".
    explicit ProblemDialog(const QStringList& facts, QWidget* parent = nullptr);
    QString text() const;

private:
    QPlainTextEdit* m_text;
};

} // namespace tare::views
