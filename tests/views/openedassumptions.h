// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/computedresult.h"
#include "tests/support/fakeworkspace.h"
#include "tests/support/qtwarnings.h"
#include "views/pages/assumptions/assumptionspage.h"
#include "views/pages/assumptions/assumptionstree.h"
#include "views/pages/common/scenarioactions.h"

#include <QLineEdit>
#include <QTest>

namespace tare::tests {

// The page of assumptions over a computed result, on the screen, for one test function.
class OpenedAssumptions final
{
public:
    OpenedAssumptions() : m_actions(workspace, questions, nullptr)
    {
        workspace.openProject(QStringLiteral("/data/shop.tare"));
        const auto result = model::evaluate(computedResult()->prepared, workspace.scenario());
        if (result)
            workspace.setEvaluation(std::make_shared<const model::Evaluation>(*result));
        workspace.isComputing = true;
        makePage();
    }

    // Another page on the same project, as after a restart.
    void makePage()
    {
        m_page.reset();
        m_page = std::make_unique<views::AssumptionsPage>(workspace, m_actions);
        m_page->resize(1280, 800);
        m_page->show();
        static_cast<void>(QTest::qWaitForWindowActive(m_page.get()));
    }

    views::AssumptionsPage& page() { return *m_page; }
    views::AssumptionsTree& tree() { return m_page->tree(); }
    views::ScenarioActions& actions() { return m_actions; }

    // On the defaults nothing of the case migrates, so that little would swing.
    void makeItPay()
    {
        workspace.setParameter(QStringLiteral("density.target"), std::string("host"));
        workspace.setParameter(QStringLiteral("time.horizon_months"), model::Range{60, 60, 60});
        workspace.setParameter(QStringLiteral("effort.day_rate"), model::Range{20, 40, 80});
        workspace.setParameter(QStringLiteral("programme.fixed_cost"), model::Range{50, 100, 200});
        workspace.setParameter(QStringLiteral("programme.month_cost"), model::Range{1, 2, 4});
        QVERIFY(workspace.evaluation()->programme.migrating > 0);
    }

    QLineEdit* openField(const char* parameter, int column = views::AssumptionsModel::Likely)
    {
        page().select(QString::fromLatin1(parameter));
        tree().setCurrentIndex(tree().currentIndex().siblingAtColumn(column));
        tree().setFocus();
        QTest::keyClick(&tree(), Qt::Key_F2);
        return tree().viewport()->findChild<QLineEdit*>();
    }

    FakeWorkspace workspace;
    FakeQuestions questions;

private:
    views::ScenarioActions m_actions;
    std::unique_ptr<views::AssumptionsPage> m_page;
};

inline QString cellOf(const views::AssumptionsModel& model, const char* parameter, int column)
{
    return model.indexOf(QString::fromLatin1(parameter), column).data().toString();
}

} // namespace tare::tests
