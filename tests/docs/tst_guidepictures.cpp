// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of the guide, drawn from a real project in the real window. TARE_PICTURES names the folder
// that they are saved in; ./dev pictures gives docs/pictures. Without it they are drawn all the same, and
// docs/pictures has to hold just these.
#include "tests/stories/storywindow.h"

#include "views/pages/ranking/rankingpage.h"
#include "views/pages/why/whypanel.h"
#include "views/window/whydock.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QTest>

#include <algorithm>
#include <unordered_map>

namespace tare::tests {

using namespace views;

class GuidePicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPictureOfTheGuide();
};

namespace {

constexpr int mostColours = 256;
constexpr qsizetype mostBytes = 150'000;

int distance(QRgb one, QRgb other)
{
    const int red = qRed(one) - qRed(other);
    const int green = qGreen(one) - qGreen(other);
    const int blue = qBlue(one) - qBlue(other);
    return red * red + green * green + blue * blue;
}

// The colours that stand most often, first.
QList<QRgb> colourTable(const std::unordered_map<QRgb, int>& counts)
{
    std::vector<std::pair<int, QRgb>> byCount;
    byCount.reserve(counts.size());
    for (const auto& [colour, count] : counts)
        byCount.emplace_back(-count, colour);
    std::sort(byCount.begin(), byCount.end());
    QList<QRgb> table;
    for (const auto& [count, colour] : byCount)
        if (table.size() < mostColours)
            table += colour;
    return table;
}

// A window has few colours and their edges: with a table of them its picture is a third as large.
QImage withFewColours(const QImage& image)
{
    const QImage full = image.convertToFormat(QImage::Format_RGB32);
    std::unordered_map<QRgb, int> counts;
    for (int y = 0; y < full.height(); ++y)
        for (int x = 0; x < full.width(); ++x)
            ++counts[full.pixel(x, y)];
    const QList<QRgb> table = colourTable(counts);
    std::unordered_map<QRgb, uchar> nearest;
    for (const auto& [colour, count] : counts) {
        const auto best =
            std::min_element(table.begin(), table.end(), [colour = colour](QRgb left, QRgb right) {
                return distance(colour, left) < distance(colour, right);
            });
        nearest[colour] = static_cast<uchar>(best - table.begin());
    }
    QImage result(full.size(), QImage::Format_Indexed8);
    result.setColorTable(table);
    for (int y = 0; y < full.height(); ++y)
        for (int x = 0; x < full.width(); ++x)
            result.scanLine(y)[x] = nearest[full.pixel(x, y)];
    return result;
}

QByteArray pngOf(const QPixmap& picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    withFewColours(picture.toImage()).save(&buffer, "PNG", 0); // the smallest
    return bytes;
}

} // namespace

void GuidePicturesTest::everyPictureOfTheGuide()
{
    StoryWindow story;
    MainWindow& window = story.window();
    window.resize(1280, 800);
    story.openCase(QStringLiteral("Fernhill Retail.tare"));
    story.workspace().setParameter(QStringLiteral("time.horizon_months"), model::Range{60, 60, 60});
    story.workspace().setParameter(QStringLiteral("effort.day_rate"), model::Range{60, 80, 160});
    story.workspace().setParameter(QStringLiteral("programme.fixed_cost"), model::Range{50, 100, 200});
    story.workspace().setParameter(QStringLiteral("programme.month_cost"), model::Range{1, 2, 4});
    QVERIFY(story.waitForFigures());
    window.messages().clear();

    QStringList drawn;
    const auto picture = [&](const QString& name, QWidget& of) {
        QTest::qWait(200);
        const QByteArray png = pngOf(of.grab());
        QVERIFY2(png.size() > 5'000 && png.size() <= mostBytes,
                 qPrintable(name + u' ' + QString::number(png.size())));
        drawn += name + QStringLiteral(".png");
        const QString folder = qEnvironmentVariable("TARE_PICTURES");
        if (folder.isEmpty())
            return;
        QFile file(QDir(folder).filePath(drawn.back()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(png), png.size());
    };
    window.showPage(PageId::Sources);
    picture(QStringLiteral("sources"), window);
    window.showPage(PageId::Ranking);
    window.rankingPage().select(QString::fromStdString(story.workspace().evaluation()->workloads.front().id));
    picture(QStringLiteral("ranking"), window);
    picture(QStringLiteral("why"), window.whyDock());
    window.showPage(PageId::Assumptions);
    story.workspace().duplicateScenario(QStringLiteral("Held out"), QStringLiteral("Many modules a host"));
    story.workspace().setParameter(QStringLiteral("density.target"), std::string("host"));
    story.workspace().compareWith(QStringLiteral("Held out"));
    QVERIFY(story.waitForFigures());
    QTRY_VERIFY(story.workspace().swings() != nullptr);
    picture(QStringLiteral("assumptions"), window);
    story.workspace().compareWith({});
    window.showPage(PageId::Tco);
    picture(QStringLiteral("tco"), window);

    const QStringList there = QDir(QStringLiteral(TARE_SOURCE_DIR "/docs/pictures"))
                                  .entryList({QStringLiteral("*.png")}, QDir::Files, QDir::Name);
    drawn.sort();
    if (!qEnvironmentVariableIsSet("TARE_PICTURES"))
        QCOMPARE(there, drawn);
    QCOMPARE(QtWarnings::take(), QStringList());
}

} // namespace tare::tests

QTEST_MAIN(tare::tests::GuidePicturesTest)
#include "tst_guidepictures.moc"
