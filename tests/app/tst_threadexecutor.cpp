// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/threadexecutor.h"

#include <QTest>

#include <atomic>

namespace tare::tests {

class ThreadExecutorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsEveryTaskOnceAndReturnsAfterTheLast_data()
    {
        QTest::addColumn<unsigned>("threads");
        QTest::newRow("one") << 1u;
        QTest::newRow("two") << 2u;
        QTest::newRow("more than cores") << 9u;
    }

    void runsEveryTaskOnceAndReturnsAfterTheLast()
    {
        QFETCH(unsigned, threads);
        app::ThreadExecutor executor(threads);
        QCOMPARE(executor.concurrency(), threads);
        for (int round = 0; round < 200; ++round) {
            std::vector<std::atomic<int>> counts(50);
            std::vector<std::function<void()>> tasks;
            for (std::atomic<int>& count : counts)
                tasks.push_back([&count] { ++count; });
            executor.run(std::move(tasks));
            for (const std::atomic<int>& count : counts)
                QCOMPARE(count.load(), 1);
        }
    }

    void returnsAtOnceWithoutTasks()
    {
        app::ThreadExecutor executor(2);
        executor.run({});
        QCOMPARE(executor.concurrency(), 2u);
    }
};

} // namespace tare::tests

QTEST_APPLESS_MAIN(tare::tests::ThreadExecutorTest)
#include "tst_threadexecutor.moc"
