// SPDX-License-Identifier: GPL-3.0-or-later
// The rows that a figure came from are read from the file, while it is still what it was.
#include "app/session/sourcerows.h"
#include "importers/core/bytesource.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <vector>

using namespace tare;

namespace {

const QByteArray bill = "ResourceId,EffectiveCost,ServiceName,Tags\n"
                        "i-1,1.50,Compute,\"{\"\"token\"\":\"\"canary\"\"}\"\n"
                        "i-2,2.50,\"Compute,\nmany\",\n"
                        "i-1,3.50,Compute,\n"
                        "i-3,4.50,Compute,\n";

} // namespace

class SourceRowsTest : public QObject
{
    Q_OBJECT

private:
    model::SourceFile written(const QByteArray& bytes)
    {
        const QString path = m_folder.filePath(QStringLiteral("bill.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the bill cannot be written");
        file.close();
        model::SourceFile source;
        source.path = path.toStdString();
        auto opened = importers::openFile(source.path);
        if (!opened)
            qFatal("the bill cannot be read");
        std::vector<char> all(1 << 16);
        for (;;) {
            const auto got = (*opened)->read(all);
            if (!got || *got == 0)
                break;
        }
        source.fingerprint = (*opened)->identity().fingerprint;
        source.size = (*opened)->identity().size;
        return source;
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void rowsBetweenTheLinesAreReadWithTheirLine()
    {
        const auto read =
            app::readSourceRows(written(bill), {.firstLine = 2, .lastLine = 5, .resource = {}}, {});
        QVERIFY(read && *read);
        const importers::BillRows& rows = **read;
        QCOMPARE(rows.rows.size(), std::size_t(3));
        QCOMPARE(rows.rows[0].line, std::uint64_t(2));
        QCOMPARE(rows.rows[1].line, std::uint64_t(3)); // goes over two lines
        QCOMPARE(rows.rows[2].line, std::uint64_t(5));
        QVERIFY(!rows.hasMore);
    }

    void rowsOfOneResourceAreToldApart()
    {
        const auto read =
            app::readSourceRows(written(bill), {.firstLine = 1, .lastLine = 99, .resource = "i-1"}, {});
        QVERIFY(read && *read);
        QCOMPARE((*read)->rows.size(), std::size_t(2));
        QCOMPARE((*read)->rows[1].line, std::uint64_t(5));
    }

    void whatPeopleWriteFreelyIsNotShown()
    {
        const auto read =
            app::readSourceRows(written(bill), {.firstLine = 1, .lastLine = 99, .resource = {}}, {});
        QVERIFY(read && *read);
        QCOMPARE((*read)->columns, (std::vector<std::string>{"ResourceId", "ServiceName", "EffectiveCost"}));
        for (const auto& row : (*read)->rows)
            for (const std::string& cell : row.cells)
                QVERIFY(cell.find("canary") == std::string::npos);
    }

    void theFirstOnesStandForMany()
    {
        QByteArray many = "ResourceId,EffectiveCost\n";
        for (int i = 0; i < 70'000; ++i)
            many += "i-" + QByteArray::number(i) + ",0.12345678901234567890\n";
        importers::BillRowsWanted wanted{.firstLine = 60'000, .lastLine = 70'001, .resource = {}, .most = 10};
        const auto read = app::readSourceRows(written(many), wanted, {});
        QVERIFY(read && *read);
        QCOMPARE((*read)->rows.size(), std::size_t(10));
        QCOMPARE((*read)->rows.front().line, std::uint64_t(60'000));
        QCOMPARE((*read)->rows.front().cells.front(), std::string("i-59998"));
        QVERIFY((*read)->hasMore);
    }

    void changedFileIsNotTakenForTheOldOne()
    {
        const model::SourceFile file = written(bill);
        QByteArray other = bill;
        other.replace("1.50", "9.50"); // of the same size
        written(other);
        const auto read = app::readSourceRows(file, {.firstLine = 1, .lastLine = 9, .resource = {}}, {});
        QVERIFY(read && !*read);
        written(bill + "i-4,1,Compute,\n");
        const auto longer = app::readSourceRows(file, {.firstLine = 1, .lastLine = 9, .resource = {}}, {});
        QVERIFY(longer && !*longer);
    }

    void fileThatIsGoneIsTold()
    {
        const model::SourceFile file = written(bill);
        QVERIFY(QFile::remove(QString::fromStdString(file.path)));
        const auto read = app::readSourceRows(file, {.firstLine = 1, .lastLine = 9, .resource = {}}, {});
        QVERIFY(!read);
        QCOMPARE(read.error().code, model::ErrorCode::FileUnreadable);
    }

    void readingEndsWhenNobodyWaits()
    {
        const model::StopToken stop;
        stop.requestStop();
        const auto read =
            app::readSourceRows(written(bill), {.firstLine = 1, .lastLine = 9, .resource = {}}, stop);
        QVERIFY(!read);
        QCOMPARE(read.error().code, model::ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(SourceRowsTest)
#include "tst_sourcerows.moc"
