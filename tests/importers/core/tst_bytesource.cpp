// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/core/bytesource.h"
#include "importers/core/gzipsource.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <random>

#include <zlib.h>

using namespace tare;
using importers::ByteSource;
using model::ErrorCode;

namespace {

std::string gzipped(const std::string& text)
{
    z_stream stream{};
    deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    std::string packed(compressBound(text.size()) + 64, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
    stream.avail_in = static_cast<uInt>(text.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    return packed;
}

model::Result<std::string> readAll(ByteSource& source, std::size_t pieceSize = 100'000)
{
    std::string all;
    std::string piece(pieceSize, '\0');
    while (true) {
        const auto got = source.read(piece);
        if (!got)
            return got.error();
        if (*got == 0)
            return all;
        all.append(piece, 0, *got);
    }
}

ErrorCode codeOf(std::string bytes)
{
    const auto all = readAll(*importers::openMemory("test", std::move(bytes)));
    return all ? ErrorCode{} : all.error().code;
}

std::string hashOf(const std::string& bytes)
{
    const QByteArray view = QByteArray::fromStdString(bytes);
    return QCryptographicHash::hash(view, QCryptographicHash::Sha256).toHex().toStdString();
}

std::string sample(std::size_t size)
{
    std::mt19937_64 random(5);
    std::string text;
    while (text.size() < size)
        text += "row," + std::to_string(random() % 1000) + '\n';
    text.resize(size);
    return text;
}

} // namespace

class TestByteSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesPlainBytesWithTheirIdentity()
    {
        for (const std::size_t size :
             {std::size_t{0}, std::size_t{1}, std::size_t{2}, std::size_t{3}, std::size_t{700'000}}) {
            const std::string text = sample(size);
            const auto source = importers::openMemory("test", text);
            QCOMPARE(readAll(*source, 999).value(), text);
            QCOMPARE(source->identity().size, text.size());
            QCOMPARE(source->identity().sha256, hashOf(text));
        }
    }

    void fingerprintsAreThoseOfEveryOtherProgram()
    {
        // What xxh128sum prints for these bytes.
        const auto source = importers::openMemory("test", "Tare\n");
        QVERIFY(readAll(*source, 2).isOk());
        QCOMPARE(source->identity().fingerprint, std::string("1f2446c7a2c23e208f04c3b815a63b01"));
    }

    void largeFilesGetTheirSha256Later()
    {
        QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("large")).toStdString();
        for (const std::uint64_t size :
             {importers::largestHashedAtOnce, importers::largestHashedAtOnce + 1}) {
            QFile file(QString::fromStdString(path));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(static_cast<qint64>(size)));
            const bool isAtOnce = size == importers::largestHashedAtOnce;
            const auto source = importers::openFile(path);
            QVERIFY(source);
            std::vector<char> buffer(std::size_t{1} << 20);
            while (*(*source)->read(buffer) > 0) {
            }
            const importers::FileIdentity identity = (*source)->identity();
            QCOMPARE(identity.size, size);
            QCOMPARE(identity.sha256.empty(), !isAtOnce);
            const auto later = importers::identifyFile(path, {}, {});
            QVERIFY(later);
            QCOMPARE(later->size, size);
            QCOMPARE(later->fingerprint, identity.fingerprint);
            QCOMPARE(later->sha256.size(), std::size_t{64});
            QVERIFY(!isAtOnce || later->sha256 == identity.sha256);
        }
        const model::StopToken stop;
        stop.requestStop();
        QCOMPARE(importers::identifyFile(path, stop, {}).error().code, ErrorCode::Cancelled);
        QCOMPARE(importers::identifyFile(path + "-gone", {}, {}).error().code, ErrorCode::FileUnreadable);
    }

    void inflatesMembersOneAfterTheOther()
    {
        const std::string text = sample(600'000);
        const std::string packed =
            gzipped(text.substr(0, 10)) + gzipped("") + gzipped(text.substr(10)) + std::string(700, '\0');
        for (const std::size_t pieceSize : {std::size_t{1'000'000}, std::size_t{65'536}, std::size_t{333}}) {
            const auto source = importers::openMemory("test", packed);
            QCOMPARE(readAll(*source, pieceSize).value(), text);
            QCOMPARE(source->identity().size, packed.size());
            QCOMPARE(source->identity().sha256, hashOf(packed)); // of the file as it lies on the disk
        }
        const auto source = importers::openMemory("test", gzipped(text.substr(0, 5'000)));
        QCOMPARE(readAll(*source, 1).value(), text.substr(0, 5'000));
    }

    void everyTruncationOfAGzipFileIsFound()
    {
        const std::string packed = gzipped(sample(2'000));
        for (std::size_t size = 2; size < packed.size(); ++size)
            QCOMPARE(codeOf(packed.substr(0, size)), ErrorCode::TruncatedFile);
    }

    void damageIsFound()
    {
        const std::string packed = gzipped(sample(2'000));
        std::string changed = packed;
        changed[changed.size() - 6] = static_cast<char>(changed[changed.size() - 6] ^ 1); // check sum
        QCOMPARE(codeOf(changed), ErrorCode::BadGzip);
        QCOMPARE(codeOf(packed + "garbage"), ErrorCode::BadGzip);
        QCOMPARE(codeOf("\x1F\x8B\x09 not deflate at all, not even nearly"), ErrorCode::BadGzip);
    }

    void archivesInsideAreRefused()
    {
        QCOMPARE(codeOf(gzipped(gzipped("text"))), ErrorCode::NestedArchive);
        QCOMPARE(codeOf(gzipped("PK\x03\x04 and so on")), ErrorCode::NestedArchive);
        QCOMPARE(codeOf(gzipped("\x28\xB5\x2F\xFD and so on")), ErrorCode::NestedArchive);
    }

    void bombsAreRefusedAfterTheFirst64MiB()
    {
        const auto source = importers::openMemory("test", gzipped(std::string(200u << 20, ' ')));
        std::string piece(1 << 20, '\0');
        std::size_t given = 0;
        while (true) {
            const auto got = source->read(piece);
            if (!got) {
                QCOMPARE(got.error().code, ErrorCode::CompressionBomb);
                break;
            }
            QVERIFY(*got > 0);
            given += *got;
        }
        QVERIFY(given <= 66u << 20);
    }

    void zlibStandsInForIsal()
    {
        const auto zlib = importers::makeZlibInflater();
        const auto usual = importers::makeInflater();
        const std::string text = sample(50'000);
        const std::string packed = gzipped(text);
        for (importers::Inflater* inflater : {zlib.get(), usual.get()}) {
            for (int round = 0; round < 2; ++round) { // the second after reset()
                inflater->reset();
                std::string all(text.size() + 1, '\0');
                const auto step = inflater->inflate(packed, all);
                QCOMPARE(step.consumed, packed.size());
                QCOMPARE(step.produced, text.size());
                QCOMPARE(step.state, importers::Inflater::State::MemberEnd);
            }
        }
    }

    void filesAreOpenedOrRefusedWithTheReason()
    {
        QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("file.txt.gz")).toStdString();
        std::ofstream(path, std::ios::binary) << "not gzip, whatever its name";
        const auto source = importers::openFile(path);
        QVERIFY(source.isOk());
        QCOMPARE((*source)->bytesTotal(), std::uint64_t{27});
        QCOMPARE(readAll(**source).value(), std::string("not gzip, whatever its name"));
        QCOMPARE((*source)->name(), path);
        QCOMPARE(importers::openFile(folder.path().toStdString()).error().code, ErrorCode::FileUnreadable);
        QCOMPARE(importers::openFile(path + ".missing").error().code, ErrorCode::FileUnreadable);
    }
};

QTEST_APPLESS_MAIN(TestByteSource)
#include "tst_bytesource.moc"
