// SPDX-License-Identifier: GPL-3.0-or-later
// How long the program takes to its first painted window, and to the figures of a project. Usage:
// bench_startup [PROJECT.tare], under a display. Prints milliseconds since the process began and the peak of
// its memory.
#include "app/start.h"
#include "views/window/mainwindow.h"

#include <QApplication>
#include <QTimer>

#include <sys/resource.h>

#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace {

// Since the moment that startup.py noted when it started the program; without it, since the machine came up.
double sinceStart()
{
    const char* began = std::getenv("TARE_BENCH_BEGAN");
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6 -
           (began ? std::strtod(began, nullptr) : 0);
}

void print(const char* what)
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%s %.1f ms, peak %ld KiB\n", what, sinceStart(), usage.ru_maxrss);
    std::fflush(stdout);
}

class FirstPaint final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (m_isDone || event->type() != QEvent::Paint || !qobject_cast<tare::views::MainWindow*>(watched))
            return false;
        m_isDone = true;
        // After the paint itself.
        QTimer::singleShot(0, this, [] {
            print("first paint");
            if (QCoreApplication::arguments().size() < 2)
                QCoreApplication::quit();
        });
        return false;
    }

private:
    bool m_isDone = false;
};

class FirstFigures final : public QObject
{
public:
    using QObject::QObject;

    void look()
    {
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (auto* window = qobject_cast<tare::views::MainWindow*>(widget);
                window && window->navigation().currentPage() == tare::views::PageId::Ranking) {
                print("figures");
                QCoreApplication::quit();
            }
    }
};

void watch()
{
    qApp->installEventFilter(new FirstPaint(qApp));
    auto* figures = new FirstFigures(qApp);
    auto* timer = new QTimer(figures);
    QObject::connect(timer, &QTimer::timeout, figures, &FirstFigures::look);
    timer->start(5);
}

// Called while the application is being made: what watches it is made once its loop runs, which is before any
// paint.
void watchLater()
{
    QMetaObject::invokeMethod(QCoreApplication::instance(), watch, Qt::QueuedConnection);
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(watchLater)

int main(int argc, char** argv)
{
    return tare::app::start(argc, argv);
}
