// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"

#include "app/desktop/desktopsettings.h"
#include "app/desktop/displaycheck.h"
#include "app/desktop/projectworkspace.h"
#include "app/desktop/samples.h"
#include "app/session/translation.h"
#include "views/dialogs/questions.h"
#include "views/window/mainwindow.h"

#include <QApplication>
#include <QSettings>

#include <optional>

namespace tare::app {

int runDesktop(int argc, char** argv)
{
    std::optional<DisplayCheck> check(std::in_place);
    QApplication application(argc, argv);
    check.reset();
    QApplication::setOrganizationName(QStringLiteral("Tare"));
    QApplication::setApplicationName(QStringLiteral("Tare"));
    QApplication::setApplicationVersion(QStringLiteral(TARE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("tare"));

    QSettings settings;
    Translation translation;
    translation.use(views::MainWindow::storedLanguage(settings));
    ProjectWorkspace workspace;
    views::DesktopQuestions questions;
    views::MainWindow window(workspace, questions, settings, samples, languages());
    QObject::connect(&window, &views::MainWindow::languageChosen, &window,
                     [&translation](const QString& language) { translation.use(language); });
    DesktopSettings desktop;
    QObject::connect(&desktop, &DesktopSettings::lookChanged, &window, &views::MainWindow::setDesktopLook);
    window.show();
    const QStringList words = QApplication::arguments();
    if (words.size() > 1)
        window.openAtStart(words.at(1));
    return QApplication::exec();
}

} // namespace tare::app
