// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPushButton>

namespace tare::views {

// Copies a command that is too long to be shown; the tool tip has it.
class CopyButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit CopyButton(const QString& command, QWidget* parent = nullptr);
};

// A command to run, with a button that copies it.
class CommandBox final : public QFrame
{
    Q_OBJECT

public:
    explicit CommandBox(const QString& command, QWidget* parent = nullptr);
    QString command() const { return m_command; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_command;
};

} // namespace tare::views
