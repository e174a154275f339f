// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/editscript.h"
#include "tests/app/desktop/projectcase.h"

#include <QCoreApplication>

#include <cstdio>

// editsession PROJECT   performs the script, each edit once the one before is stored. Before each it says
// which.
int main(int count, char** arguments)
{
    QCoreApplication application(count, arguments);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 2)
        return 2;
    tare::app::ProjectWorkspace workspace;
    if (!tare::tests::openAndWait(workspace, words.at(1)))
        return 1;
    for (int number = 0; number < tare::tests::scriptLength; ++number) {
        std::printf("%d\n", number);
        std::fflush(stdout);
        tare::tests::performEdit(workspace, number);
        while (!workspace.isStored())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return 0;
}
