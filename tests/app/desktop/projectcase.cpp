// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/projectcase.h"

#include "app/session/importpipeline.h"
#include "app/session/inputfiles.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QFile>

namespace tare::tests {

namespace {

constexpr int patience = 30'000; // milliseconds, for machines that are busy

template<typename Condition> bool waitFor(const Condition& condition)
{
    const QDeadlineTimer deadline(patience);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 50);
    }
    return true;
}

} // namespace

QString caseFile(int number, const QString& name)
{
    return QStringLiteral(TARE_CASES "/%1/%2").arg(number).arg(name);
}

bool makeProject(const QString& path, int number)
{
    std::vector<std::string> names;
    for (const char* name : {"cluster.json", "bill.csv", "top.txt"})
        if (const QString file = caseFile(number, QLatin1String(name)); QFile::exists(file))
            names.push_back(file.toStdString());
    auto project = model::Project::open(path.toStdString(), {.createIfMissing = true});
    const auto files = app::inputFiles(names);
    if (!project || !files)
        return false;
    app::ThreadExecutor executor;
    return app::importFiles(**project, *files, {.cluster = "case", .format = {}}, {}, {}, executor).isOk();
}

bool openAndWait(app::ProjectWorkspace& workspace, const QString& path)
{
    workspace.createProject(path);
    return waitFor([&] { return workspace.hasProject(); }) && waitForEvaluation(workspace);
}

bool waitForEvaluation(app::ProjectWorkspace& workspace)
{
    return waitFor([&] { return !workspace.isEvaluating(); });
}

} // namespace tare::tests
