// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start.h"

#include "app/cli/commandline.h"
#include "app/session/translation.h"
#ifdef TARE_HAS_WINDOW
#include "app/desktop/desktop.h"
#endif

#include <QCoreApplication>

#include <string>
#include <vector>

namespace tare::app {

int start(int argc, char** argv)
{
    const std::vector<std::string> words(argv + 1, argv + argc);
#ifdef TARE_HAS_WINDOW
    if (!isForCommandLine(words))
        return runDesktop(argc, argv);
#endif
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Tare"));
    Translation translation;
    translation.use();
    return runCommandLine(words, stdout, stderr);
}

} // namespace tare::app
