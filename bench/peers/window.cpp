// SPDX-License-Identifier: GPL-3.0-or-later
// The trivial window: a menu, a tool bar, a table of 200 × 8 and a chart. Prints the milliseconds to its
// first paint, since the moment that bench/startup.py noted when it started the program. g++ -O2 -fPIC
// window.cpp -o window_peer $(pkg-config --cflags --libs Qt6Charts)
#include <QtCharts>
#include <QtWidgets>

#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace {

double sinceStart()
{
    const char* began = std::getenv("TARE_BENCH_BEGAN");
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6 -
           (began ? std::strtod(began, nullptr) : 0);
}

class Window final : public QMainWindow
{
protected:
    void paintEvent(QPaintEvent* event) override
    {
        QMainWindow::paintEvent(event);
        if (std::exchange(m_isPainted, true))
            return;
        QTimer::singleShot(0, [] {
            std::printf("first paint %.1f ms\n", sinceStart());
            QCoreApplication::quit();
        });
    }

private:
    bool m_isPainted = false;
};

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    Window window;
    window.resize(1280, 800);
    window.menuBar()->addMenu("File")->addAction("Open");
    window.addToolBar("tools")->addAction("Import");
    window.statusBar()->showMessage("ready");
    auto* splitter = new QSplitter;
    auto* table = new QTableView;
    auto* items = new QStandardItemModel(200, 8);
    for (int row = 0; row < 200; ++row)
        for (int column = 0; column < 8; ++column)
            items->setItem(row, column, new QStandardItem(QString::number(row * column)));
    table->setModel(items);
    splitter->addWidget(table);
    auto* series = new QLineSeries;
    for (int i = 0; i < 60; ++i)
        series->append(i, i * i % 97);
    auto* chart = new QChart;
    chart->addSeries(series);
    chart->createDefaultAxes();
    splitter->addWidget(new QChartView(chart));
    window.setCentralWidget(splitter);
    window.show();
    return QApplication::exec();
}
