// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/displaycheck.h"

#include "app/cli/commandline.h"

#include <QMessageLogger>

#include <cstdlib>

namespace tare::app {

DisplayCheck* DisplayCheck::s_current = nullptr;

DisplayCheck::DisplayCheck() : m_before(qInstallMessageHandler(note))
{
    s_current = this;
}

DisplayCheck::~DisplayCheck()
{
    s_current = nullptr;
    qInstallMessageHandler(m_before);
    for (const auto& [type, text] : m_noted) {
        if (type == QtDebugMsg || type == QtInfoMsg)
            qInfo("%s", qPrintable(text));
        else
            qWarning("%s", qPrintable(text));
    }
}

// There is no application yet, so nothing to wind up: the process ends here.
void DisplayCheck::note(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    if (type != QtFatalMsg) {
        if (s_current)
            s_current->m_noted.emplace_back(type, text);
        return;
    }
    std::_Exit(refuseWindow(stderr));
}

} // namespace tare::app
