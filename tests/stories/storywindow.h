// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/projectworkspace.h"
#include "app/session/translation.h"
#include "tests/support/fakeworkspace.h"
#include "tests/support/qtwarnings.h"
#include "views/window/mainwindow.h"

#include <QElapsedTimer>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>

namespace tare::tests {

// Notes the longest time in which the event loop did not come round.
class LoopWatch final : public QObject
{
    Q_OBJECT

public:
    LoopWatch();
    qint64 longest() const { return m_longest; } // milliseconds

private:
    void beat();
    QTimer m_timer;
    QElapsedTimer m_sinceBeat;
    qint64 m_longest = 0;
};

// The whole program but its process: the window on a real project, whose file, settings and threads are its
// own.
class StoryWindow
{
public:
    explicit StoryWindow(const QString& language = QStringLiteral("en"));
    ~StoryWindow(); // prints how long the event loop was blocked at most

    views::MainWindow& window() { return *m_window; }
    app::ProjectWorkspace& workspace() { return *m_workspace; }
    FakeQuestions& questions() { return m_questions; }
    QSettings& settings() { return *m_settings; }
    QString path(const QString& name) const { return m_folder.filePath(name); }
    // As if the program was ended and started again.
    void restart();
    void drop(const QStringList& paths);
    // A file of the case whose figures the tests know.
    static QString caseFile(const QString& name);
    void openCase(const QString& projectName = QStringLiteral("shop.tare"));
    // Until the figures belong to what was imported and edited last.
    bool waitForFigures();
    QAction* action(const QString& text);

private:
    void start();
    LoopWatch m_watch;
    QtWarnings m_warnings;
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    app::Translation m_translation;
    FakeQuestions m_questions;
    std::unique_ptr<app::ProjectWorkspace> m_workspace;
    std::unique_ptr<views::MainWindow> m_window;
};

} // namespace tare::tests
