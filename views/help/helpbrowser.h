// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

#include <vector>

namespace tare::views {

// Shows pages of the help. It loads nothing but what the program carries; an address of the web is opened by
// the desktop, and only when a person follows it.
class HelpBrowser final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HelpBrowser(QWidget* parent = nullptr);

    QString page() const { return m_places.empty() ? QString() : m_places[m_at].page; }
    void showPage(const QString& path, const QString& heading = {});
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_places.size(); }
    void goBack();
    void goForward();

    int zoom() const { return m_zoom; } // percent
    void setZoom(int percent);

    // Marks all places with the words and goes to the next one; false where the page has none further on.
    bool findNext(const QString& words);
    // Marks them alone.
    void markWords(const QString& words);

Q_SIGNALS:
    void pageShown(const QString& path);

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Place
    {
        QString page;
        int scroll = 0;
    };

    void follow(const QUrl& link);
    void moveTo(std::size_t place);
    void render();
    QImage picture(const QString& link) const;
    void fitWidth(QTextDocument& document);
    void scrollToHeading(const QString& heading);

    std::vector<Place> m_places;
    std::size_t m_at = 0;
    int m_zoom = 100;
    QString m_marked;
};

} // namespace tare::views
