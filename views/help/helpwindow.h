// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QAction;
class QLineEdit;
class QSettings;
class QTreeWidget;

namespace tare::views {

class HelpBrowser;
class PlainLabel;

// The guide and the reference of the model beside the window: contents, search, the page.
class HelpWindow final : public QDialog
{
    Q_OBJECT

public:
    HelpWindow(QSettings& settings, QWidget* parent);

    void showPage(const QString& path, const QString& heading = {});

    HelpBrowser& browser() { return *m_browser; }
    QTreeWidget& contents() { return *m_contents; }
    QLineEdit& search() { return *m_search; }

protected:
    void changeEvent(QEvent* event) override;
    void done(int result) override;

private:
    QLayout* bar();
    QWidget* sides();
    QAction* addAction(const QString& icon, const QKeySequence& keys, std::function<void()> act);
    void fillContents();
    void setTexts();
    void filterContents();
    void findNext();
    bool findInLaterPage();
    void pageShown(const QString& path);

    QSettings& m_settings;
    HelpBrowser* m_browser;
    QTreeWidget* m_contents;
    QLineEdit* m_search;
    PlainLabel* m_note;
    PlainLabel* m_found;
    QAction *m_back, *m_forward, *m_larger, *m_smaller, *m_usual, *m_focusSearch;
};

} // namespace tare::views
