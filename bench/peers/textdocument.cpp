// SPDX-License-Identifier: GPL-3.0-or-later
// The bare way to a report: HTML into a QTextDocument, that into a QPdfWriter. textdocument IN.html OUT.pdf
// g++ -O2 -fPIC textdocument.cpp -o textdocument_peer $(pkg-config --cflags --libs Qt6Gui)
#include <QElapsedTimer>
#include <QFile>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>

#include <cstdio>

int main(int argc, char** argv)
{
    const QGuiApplication application(argc, argv);
    if (argc < 3)
        return 2;
    QFile input(QString::fromLocal8Bit(argv[1]));
    if (!input.open(QIODevice::ReadOnly))
        return 1;
    const QString html = QString::fromUtf8(input.readAll());
    // Both know their font before the clock starts: what is measured is setting and writing.
    const QFont font(QStringLiteral("Open Sans"), 9);
    if (QFontMetricsF(font).horizontalAdvance(html.left(1000)) <= 0)
        return 1;
    QElapsedTimer clock;
    clock.start();
    QTextDocument document;
    document.setDefaultFont(font);
    document.setHtml(html);
    {
        QPdfWriter writer(QString::fromLocal8Bit(argv[2]));
        writer.setPageSize(QPageSize(QPageSize::A4));
        document.print(&writer);
    }
    const double whole = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    document.setPageSize(QPageSize(QPageSize::A4).size(QPageSize::Point));
    std::printf("%d pages\nPDF %.1f ms\n", document.pageCount(), whole);
}
