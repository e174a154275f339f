// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/editscript.h"

namespace tare::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

void setGrowth(views::Workspace& workspace, int number)
{
    const double value = 0.001 * (number + 1);
    workspace.setParameter(u"time.growth"_s, model::Range{value, value, value});
}

void setDays(views::Workspace& workspace, int number)
{
    model::WorkloadOverride overrides;
    overrides.effortDays = model::Range{1.0 + number, 2.0 + number, 3.0 + number};
    workspace.setWorkload(u"case/shop/Deployment/w%1"_s.arg(number % 5), overrides);
}

} // namespace

void performEdit(views::Workspace& workspace, int number)
{
    const QString name = u"S%1"_s.arg(number);
    switch (number % 10) {
    case 0:
        return workspace.duplicateScenario(QString::fromStdString(workspace.scenario().name), name);
    case 1:
        return workspace.renameScenario(QString::fromStdString(workspace.scenario().name), name);
    case 2:
        return workspace.setAnnotation({0, {number}, name});
    case 3:
        return workspace.saveFilter(name, u"language:java"_s);
    case 4:
        return workspace.undo();
    case 5:
        return setDays(workspace, number);
    case 6:
        return workspace.scenarioNames().size() > 3
                   ? workspace.deleteScenario(workspace.scenarioNames().front())
                   : setGrowth(workspace, number);
    default:
        return setGrowth(workspace, number);
    }
}

} // namespace tare::tests
