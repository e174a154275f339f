// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/editscript.h"
#include "tests/app/desktop/projectcase.h"

#include <QCoreApplication>

#include <cstdio>

// editsession PROJECT [FILE]   performs the script, each edit once the one before is kept. Before each it
// says which. With a file it does so while that is imported.
int main(int count, char** arguments)
{
    QCoreApplication application(count, arguments);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 2)
        return 2;
    tare::app::ProjectWorkspace workspace;
    if (!tare::tests::openAndWait(workspace, words.at(1)))
        return 1;
    const bool imports = words.size() > 2;
    if (imports)
        workspace.importFiles({words.at(2)}, {});
    for (int number = 0; number < tare::tests::scriptLength; ++number) {
        std::printf("%d\n", number);
        std::fflush(stdout);
        tare::tests::performEdit(workspace, number);
        while (!(imports ? workspace.isKept() : workspace.isStored()))
            QCoreApplication::processEvents(QEventLoop::AllEvents);
    }
    return 0;
}
