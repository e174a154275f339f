// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/ranking.h"

#include <QTest>

using namespace tare::model;

class RankingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsComeFirstThenKeysThenValueThenNames()
    {
        const std::vector<RankEntry> entries{{1, 1.0, 9, "f"},           {0, 3.0, 1, "c"}, {0, 3.0, 5, "b"},
                                             {0, std::nullopt, 99, "e"}, {0, 2.0, 0, "a"}, {0, 3.0, 1, "a2"}};
        QCOMPARE(rankingOf(entries), std::vector<std::size_t>({4, 2, 5, 1, 3, 0}));
    }
};

QTEST_APPLESS_MAIN(RankingTest)
#include "tst_ranking.moc"
