// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace tare::views {

class PlainLabel;

// What all pages share: one sentence that says what the page found, one below it that says more, then the
// page.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(QWidget* parent = nullptr);

    void setSentence(const QString& sentence, const QString& more);
    QString sentence() const;

protected:
    QVBoxLayout* body() const { return m_body; }
    // Right of the sentence, for what the page can do.
    QHBoxLayout* actions() const { return m_actions; }

private:
    PlainLabel* m_sentence;
    PlainLabel* m_more;
    QHBoxLayout* m_actions;
    QVBoxLayout* m_body;
};

// A page whose content may be taller than the window.
QWidget* scrolled(QWidget* page);

} // namespace tare::views
