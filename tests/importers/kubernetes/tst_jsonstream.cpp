// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/kubernetes/blockmasks.h"
#include "importers/kubernetes/jsonstream.h"
#include "importers/kubernetes/structuremasks.h"
#include "tests/importers/support/importrun.h"

#include <QTest>

#include <random>

using namespace tare;
using importers::JsonStream;
using model::ErrorCode;

namespace {

// A random value, and the same text walked one byte at a time: where it ends, by the plainest code there is.
std::string randomValue(std::mt19937_64& random, int depth)
{
    static const std::string pieces[] = {"a", "\\\"", "\\\\", "{",        "}",       "[",
                                         "]", ",",    " ",    "\\\\\\\"", "\\u0041", "é"};
    const auto text = [&] {
        std::string value = "\"";
        for (std::uint64_t i = random() % 40; i > 0; --i)
            value += pieces[random() % std::size(pieces)];
        return value + '"';
    };
    if (depth == 0)
        return text();
    const bool isArray = random() % 2 == 0;
    std::string value(1, isArray ? '[' : '{');
    for (std::uint64_t i = 0, count = random() % 5; i < count; ++i) {
        value += i == 0 ? "" : ",";
        value += std::string(random() % 3, random() % 2 == 0 ? ' ' : '\n');
        if (!isArray)
            value += text() + ':';
        value += randomValue(random, static_cast<int>(random() % static_cast<std::uint64_t>(depth)));
    }
    return value + (isArray ? ']' : '}');
}

} // namespace

class TestJsonStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blocksAreClassifiedLikeSingleBytes()
    {
        std::mt19937_64 random(3);
        std::string block(64, ' ');
        for (int round = 0; round < 2'000; ++round) {
            for (char& byte : block)
                byte = static_cast<char>(random() % 3 == 0 ? "\"\\{}[]\n;|:"[random() % 10] : random() % 256);
            const auto masks = importers::classify(block.data());
            for (std::size_t i = 0; i < 64; ++i) {
                const char byte = block[i];
                const auto bit = [i](std::uint64_t mask) { return (mask >> i & 1) != 0; };
                QCOMPARE(bit(masks.quotes), byte == '"');
                QCOMPARE(bit(masks.backslashes), byte == '\\');
                QCOMPARE(bit(masks.opening), byte == '{' || byte == '[');
                QCOMPARE(bit(masks.closing), byte == '}' || byte == ']');
                QCOMPARE(bit(masks.newlines), byte == '\n');
            }
        }
    }

    void takesValuesWholeWhateverThePieces()
    {
        std::mt19937_64 random(7);
        for (int round = 0; round < 400; ++round) {
            std::vector<std::string> values;
            std::string all = "[";
            for (std::uint64_t i = 0, count = 1 + random() % 6; i < count; ++i) {
                values.push_back(randomValue(random, 4));
                all += (i == 0 ? "" : ",") + std::string(random() % 70, ' ') + values.back();
            }
            all += "]\n\n x";
            tests::PiecewiseSource source(all, 1 + random() % 130);
            JsonStream stream(source);
            QVERIFY(stream.take('[', "array"));
            for (std::size_t i = 0; i < values.size(); ++i) {
                const auto value = stream.takeValue(true);
                QVERIFY(value.isOk());
                QCOMPARE(std::string(value->text), values[i]);
                const std::string before = all.substr(0, value->begin.offset);
                QCOMPARE(value->begin.line,
                         1 + static_cast<std::uint64_t>(std::count(before.begin(), before.end(), '\n')));
                QCOMPARE(all.substr(value->begin.offset, values[i].size()), values[i]);
                QVERIFY(stream.take(i + 1 < values.size() ? ',' : ']', "comma-or-bracket"));
            }
            QCOMPARE(stream.peek().value(), int('x'));
            const JsonStream::Mark end = stream.mark();
            QCOMPARE(end.offset, all.size() - 1);
            QCOMPARE(end.column, std::uint64_t{2});
        }
    }

    void masksAreTheSameWithEveryInstructionSet()
    {
        std::mt19937_64 random(11);
        constexpr std::size_t blocks = 7;
        for (int round = 0; round < 500; ++round) {
            std::string bytes(blocks * 64, ' ');
            for (char& byte : bytes)
                byte = "\"\\\\{}[]\na: "[random() % 11];
            importers::StringState plain;
            importers::StringState fast;
            std::array<importers::StructureMasks, blocks> expected;
            std::array<importers::StructureMasks, blocks> masks;
            importers::maskBlocks(bytes.data(), blocks, plain, expected.data());
            importers::fastestMaskBlocks()(bytes.data(), blocks, fast, masks.data());
            QCOMPARE(fast.isInString, plain.isInString);
            QCOMPARE(fast.isEscaped, plain.isEscaped);
            for (std::size_t i = 0; i < blocks; ++i) {
                QCOMPARE(masks[i].opening, expected[i].opening);
                QCOMPARE(masks[i].closing, expected[i].closing);
                QCOMPARE(masks[i].newlines, expected[i].newlines);
                QCOMPARE(masks[i].quotes, expected[i].quotes);
                QCOMPARE(masks[i].lineCount, expected[i].lineCount);
                QCOMPARE(masks[i].endsInString, expected[i].endsInString);
            }
        }
    }

    // Values over the borders of reads and windows, and values that fill more than a window.
    void whatWasCutStaysInItsWindow()
    {
        std::mt19937_64 random(17);
        const std::string large = "[\"" + std::string(JsonStream::windowSize, 'x') + "\"]";
        for (int round = 0; round < 60; ++round) {
            std::vector<std::string> values;
            std::string all;
            for (int i = 0; i < 20; ++i) {
                values.push_back(round % 2 == 1 && random() % 8 == 0 ? large : randomValue(random, 4));
                all += values.back() + std::string(random() % 5, '\n');
            }
            tests::PiecewiseSource source(all, 1 + random() % (round % 2 == 0 ? 200 : 200'000));
            JsonStream stream(source);
            std::array<importers::JsonWindow, 3> windows;
            std::size_t next = 0;
            for (std::size_t batch = 0; next < values.size(); ++batch) {
                stream.continueIn(windows[batch % windows.size()]);
                stream.hold();
                std::vector<JsonStream::Mark> begins;
                const std::size_t first = next;
                for (std::uint64_t count = 1 + random() % 4; count > 0 && next < values.size(); --count) {
                    const auto value = stream.takeValue(true);
                    QVERIFY(value.isOk());
                    QVERIFY(value->text == values[next++]);
                    begins.push_back(value->begin);
                    const auto lines =
                        std::count(all.begin(), all.begin() + static_cast<long>(value->begin.offset), '\n');
                    QCOMPARE(value->begin.line, 1 + static_cast<std::uint64_t>(lines));
                }
                const std::string_view held = stream.held();
                stream.release();
                if (random() % 2 == 0)
                    stream.continueInOwn();
                // The stream goes on elsewhere: what it has handed out is still there.
                stream.continueIn(windows[(batch + 1) % windows.size()]);
                QVERIFY(stream.peek().isOk());
                for (std::size_t i = 0; i < begins.size(); ++i) {
                    const auto offset = static_cast<std::size_t>(begins[i].offset - begins.front().offset) +
                                        (held.size() - held.substr(held.find_first_not_of('\n')).size());
                    QVERIFY(held.substr(offset, values[first + i].size()) == values[first + i]);
                }
            }
            QCOMPARE(stream.peek().value(), -1);
        }
    }

    void whatIsHeldStaysWhole()
    {
        std::string text = "{\"a\":\"" + std::string(900'000, 'x') + "\",\"b\":[1,2,{\"c\":\"\\\\\"}]}";
        tests::PiecewiseSource source("  " + text + "  ", 0);
        JsonStream stream(source);
        QCOMPARE(stream.peek().value(), int('{'));
        stream.hold();
        QVERIFY(stream.take('{', "object"));
        QCOMPARE(stream.takeKey().value(), std::string("a"));
        QVERIFY(stream.takeValue(false).isOk());
        QVERIFY(stream.take(',', "comma-or-bracket"));
        QCOMPARE(stream.takeKey().value(), std::string("b"));
        QVERIFY(stream.takeValue(false).isOk());
        QVERIFY(stream.take('}', "object"));
        QCOMPARE(std::string(stream.held()), text);
    }

    void depthIsLimited()
    {
        const auto outcome = [](int depth) {
            const auto count = static_cast<std::size_t>(depth);
            tests::PiecewiseSource source(std::string(count, '[') + std::string(count, ']'), 0);
            JsonStream stream(source);
            return stream.takeValue(true);
        };
        QVERIFY(outcome(JsonStream::deepest).isOk());
        const auto tooDeep = outcome(JsonStream::deepest + 1);
        QVERIFY(!tooDeep);
        QCOMPARE(tooDeep.error().code, ErrorCode::TooDeep);
        QCOMPARE(tooDeep.error().place.byteOffset, std::uint64_t{128});
        QCOMPARE(outcome(1'000'000).error().code, ErrorCode::TooDeep);
    }

    void longTextsAreLimited()
    {
        const auto error = [](std::string text, bool isKey) {
            tests::PiecewiseSource source(std::move(text), 0);
            JsonStream stream(source);
            return isKey ? model::Status(stream.takeKey()).error()
                         : model::Status(stream.takeValue(false)).error();
        };
        const std::string key(JsonStream::longestKey + 1, 'k');
        QCOMPARE(error('"' + key + "\":1", true).code, ErrorCode::StringTooLong);
        const std::string text(JsonStream::longestString + 128, 't');
        QCOMPARE(error('"' + text + '"', false).code, ErrorCode::StringTooLong);
        QCOMPARE(error("[\"" + text + "\"]", false).code, ErrorCode::StringTooLong);
        QCOMPARE(error(std::string(2'000, '1'), false).code, ErrorCode::BadJson);
    }

    // A value that is kept must fit the memory that is promised; one that is passed over may be of any size.
    void oneValueIsLimitedOnlyWhereItIsKept()
    {
        std::string large = "[";
        while (large.size() <= JsonStream::longestValue)
            large += '"' + std::string(1'000'000, 'x') + "\",";
        large += "1]";
        tests::PiecewiseSource passed(large, 0);
        QVERIFY(JsonStream(passed).takeValue(false).isOk());
        tests::PiecewiseSource kept(large, 0);
        const auto value = JsonStream(kept).takeValue(true);
        QVERIFY(!value);
        QCOMPARE(value.error().code, ErrorCode::BadJson);
        QCOMPARE(value.error().arguments.front(), std::string("smaller-object"));
    }

    void errorsOfTheSourceComeThrough()
    {
        const std::string text = "{\"a\":[1,2,3],\"b\":\"text\"}";
        for (std::size_t offset = 0; offset < text.size(); ++offset) {
            tests::PiecewiseSource source(text, 3);
            source.failAt(offset);
            JsonStream stream(source);
            const auto value = stream.takeValue(true);
            QVERIFY(!value);
            QCOMPARE(value.error().code, ErrorCode::FileUnreadable);
        }
    }
};

QTEST_APPLESS_MAIN(TestJsonStream)
#include "tst_jsonstream.moc"
