// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start.h"

#include "app/cli/commandline.h"
#include "app/session/translation.h"
#ifdef TARE_HAS_WINDOW
#include "app/desktop/desktop.h"
#endif

#include <QCoreApplication>
#include <QHashFunctions>
#ifdef TARE_HAS_WINDOW
#include <QApplication>
#endif

#include <memory>
#include <string>
#include <vector>

namespace tare::app {

int start(int argc, char** argv)
{
    // The order in which a PDF lists its fonts is that of a hash: the same project gives the same bytes.
    QHashSeed::setDeterministicGlobalSeed();
    const std::vector<std::string> words(argv + 1, argv + argc);
    std::unique_ptr<QCoreApplication> application;
#ifdef TARE_HAS_WINDOW
    if (!isForCommandLine(words))
        return runDesktop(argc, argv);
    if (words.front() == "report") { // charts are drawn, on no display and the same on each
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
        application = std::make_unique<QApplication>(argc, argv);
    }
#endif
    if (!application)
        application = std::make_unique<QCoreApplication>(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Tare"));
    Translation translation;
    translation.use();
    return runCommandLine(words, stdout, stderr);
}

} // namespace tare::app
