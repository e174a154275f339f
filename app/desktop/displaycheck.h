// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <QString>

#include <utility>
#include <vector>

namespace tare::app {

// While it is there, a display that does not answer ends the program as any other error does: one sentence on
// standard error, and the exit code of wrong usage. Qt itself would abort. What it says meanwhile is passed
// on afterwards, where it has come that far.
class DisplayCheck
{
public:
    DisplayCheck();
    ~DisplayCheck();
    DisplayCheck(const DisplayCheck&) = delete;
    DisplayCheck& operator=(const DisplayCheck&) = delete;

private:
    static void note(QtMsgType type, const QMessageLogContext& context, const QString& text);
    static DisplayCheck* s_current;

    QtMessageHandler m_before;
    std::vector<std::pair<QtMsgType, QString>> m_noted;
};

} // namespace tare::app
