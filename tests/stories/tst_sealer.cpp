// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/sealer.h"
#include "importers/core/fileidentity.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <mutex>

namespace tare::tests {

using app::Seal;
using app::Sealer;

class SealerTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::mutex m_mutex;
    std::vector<Seal> m_found;

    model::ImportInfo import(std::int64_t id, const QByteArray& bytes) const
    {
        const QString path = m_folder.filePath(QString::number(id));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("a file could not be written");
        file.close();
        model::ImportInfo info;
        info.id = id;
        info.location = path.toStdString();
        const auto identity = importers::identifyFile(info.location, {}, {});
        info.file.fingerprint = identity->fingerprint;
        info.file.size = identity->size;
        return info;
    }
    Sealer::Found keep()
    {
        return [this](const Seal& seal) {
            const std::lock_guard lock(m_mutex);
            m_found.push_back(seal);
        };
    }
    std::vector<std::int64_t> found()
    {
        const std::lock_guard lock(m_mutex);
        std::vector<std::int64_t> ids;
        for (const Seal& seal : m_found)
            ids.push_back(seal.importId);
        return ids;
    }

private Q_SLOTS:
    void init() { m_found.clear(); }

    void looksAtEachImportOnce()
    {
        std::vector<model::ImportInfo> imports{import(1, "one"), import(2, "two"), import(3, "three")};
        imports[1].file.sha256 = std::string(64, '0'); // has one
        QVERIFY(QFile::remove(QString::fromStdString(imports[2].location)));
        Sealer sealer;
        sealer.start(imports, keep());
        QTRY_COMPARE(found(), std::vector<std::int64_t>{1});
        imports.push_back(import(4, "four"));
        sealer.start(imports, keep());
        QTRY_COMPARE(found(), (std::vector<std::int64_t>{1, 4}));
        QCOMPARE(m_found.front().sha256.size(), std::size_t{64});
    }

    void startsAnewWhenItWasStopped()
    {
        const std::vector<model::ImportInfo> imports{import(5, QByteArray(50'000'000, 'x'))};
        Sealer sealer;
        sealer.start(imports, keep());
        sealer.stop();
        sealer.start(imports, keep());
        QTRY_VERIFY(!found().empty());
        QVERIFY(m_found.back().sha256.size() == 64);
    }

    void endsAtOnce()
    {
        const std::vector<model::ImportInfo> imports{import(6, QByteArray(50'000'000, 'x'))};
        Sealer sealer;
        sealer.start(imports, keep());
    }
};

} // namespace tare::tests

QTEST_GUILESS_MAIN(tare::tests::SealerTest)
#include "tst_sealer.moc"
