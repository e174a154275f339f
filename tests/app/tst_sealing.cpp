// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/importpipeline.h"
#include "app/session/sealing.h"
#include "app/session/threadexecutor.h"
#include "importers/core/fileidentity.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tare::tests {

namespace {

using namespace tare::app;

constexpr std::size_t fillerSize = std::size_t{1} << 20;

QByteArray billOf(int rows)
{
    QByteArray bill = "BillingCurrency,ChargePeriodStart,ChargePeriodEnd,ChargeCategory,BilledCost,"
                      "EffectiveCost,ListCost,ContractedCost,ConsumedQuantity,ConsumedUnit,ServiceName,"
                      "ServiceCategory,ResourceId,x_Filler\n";
    const QByteArray filler(fillerSize, 'x'); // in a column that nobody reads
    for (int row = 0; row < rows; ++row)
        bill += "USD,2026-09-01T00:00:00Z,2026-09-02T00:00:00Z,Usage,1.25,1.25,1.5,1.25,24,Hours,"
                "Amazon Elastic Compute Cloud,Compute,i-1," +
                filler + '\n';
    return bill;
}

std::string sha256Of(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString();
}

void write(const std::string& path, const QByteArray& bytes)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s could not be written", path.c_str());
}

std::unique_ptr<model::Project> opened(const std::string& path,
                                       model::OpenMode mode = model::OpenMode::ReadWrite)
{
    auto project = model::Project::open(path, {.mode = mode, .createIfMissing = true});
    return project ? std::move(project).value() : nullptr;
}

bool imports(model::Project& project, const std::string& file)
{
    ThreadExecutor executor(2);
    return importFiles(project, {{.path = file}}, {}, {}, {}, executor).isOk();
}

} // namespace

class SealingTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QByteArray m_large;

    std::string path(const char* name) const { return m_folder.filePath(QLatin1String(name)).toStdString(); }

private Q_SLOTS:
    void initTestCase()
    {
        m_large = billOf(static_cast<int>(importers::largestHashedAtOnce / fillerSize));
        QVERIFY(static_cast<std::uint64_t>(m_large.size()) > importers::largestHashedAtOnce);
    }

    void smallFilesAreSealedAtOnce()
    {
        const QByteArray bill = billOf(1);
        write(path("small.csv"), bill);
        const auto project = opened(path("small.tare"));
        QVERIFY(project && imports(*project, path("small.csv")));
        QVERIFY(QFile::remove(QString::fromStdString(path("small.csv"))));
        const auto seals = sealImports(*project, {});
        QVERIFY(seals);
        QCOMPARE(seals->size(), std::size_t{1});
        QVERIFY(seals->front().state == SealState::Sealed);
        QCOMPARE(seals->front().sha256, sha256Of(bill));
    }

    void largeFilesAreSealedLater()
    {
        write(path("large.csv"), m_large);
        const auto project = opened(path("large.tare"));
        QVERIFY(project && imports(*project, path("large.csv")));
        QVERIFY(project->imports()->front().file.sha256.empty());
        const std::string hash = *project->logicalHash();

        const model::StopToken stop;
        stop.requestStop();
        QCOMPARE(sealImports(*project, stop).error().code, model::ErrorCode::Cancelled);
        QVERIFY(project->imports()->front().file.sha256.empty());

        model::Progress last;
        const auto seals =
            sealImports(*project, {}, [&](const model::Progress& progress) { last = progress; });
        QVERIFY(seals && seals->front().state == SealState::Sealed);
        QCOMPARE(seals->front().sha256, sha256Of(m_large));
        QCOMPARE(last.bytesDone, static_cast<std::uint64_t>(m_large.size()));
        QCOMPARE(last.bytesTotal, last.bytesDone);
        QCOMPARE(project->imports()->front().file.sha256, sha256Of(m_large));
        QCOMPARE(*project->logicalHash(), hash); // nothing that was imported has changed
    }

    void onlyTheVerySameFileIsAccepted()
    {
        write(path("changing.csv"), m_large);
        const auto project = opened(path("changing.tare"));
        QVERIFY(project && imports(*project, path("changing.csv")));
        QByteArray changed = m_large;
        changed.data()[changed.size() / 2] = 'y';
        write(path("changing.csv"), changed);
        QVERIFY(sealImports(*project, {})->front().state == SealState::FileChanged);
        write(path("changing.csv"), m_large + '\n');
        QVERIFY(sealImports(*project, {})->front().state == SealState::FileChanged);
        QVERIFY(QFile::remove(QString::fromStdString(path("changing.csv"))));
        QVERIFY(sealImports(*project, {})->front().state == SealState::FileGone);
        QVERIFY(project->imports()->front().file.sha256.empty());
    }

    void aProjectThatIsOnlyReadIsLeftAsItIs()
    {
        write(path("read.csv"), m_large);
        {
            const auto project = opened(path("read.tare"));
            QVERIFY(project && imports(*project, path("read.csv")));
        }
        const auto project = opened(path("read.tare"), model::OpenMode::ReadOnly);
        QVERIFY(project);
        QCOMPARE(sealImports(*project, {})->front().sha256, sha256Of(m_large));
        QVERIFY(project->imports()->front().file.sha256.empty());
    }

    void theSameLargeFileReplacesItself()
    {
        write(path("one.csv"), m_large);
        write(path("other.csv"), m_large);
        const auto project = opened(path("twice.tare"));
        QVERIFY(project && imports(*project, path("one.csv")) && imports(*project, path("other.csv")));
        const auto all = *project->imports();
        QCOMPARE(all.size(), std::size_t{2});
        QVERIFY(all[0].isHidden && !all[1].isHidden);
        QCOMPARE(sealImports(*project, {})->size(), std::size_t{1}); // what is hidden is left alone
    }
};

} // namespace tare::tests

QTEST_GUILESS_MAIN(tare::tests::SealingTest)
#include "tst_sealing.moc"
