// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"

#include <QFrame>

#include <functional>

class QPushButton;

namespace tare::views {

class PlainLabel;

// The strip above the page that says what went wrong, where, and what to do. Messages that come while one is
// shown are counted and follow it when it is closed.
class MessageStrip final : public QFrame
{
    Q_OBJECT

public:
    explicit MessageStrip(QWidget* parent = nullptr);

    enum class Kind { Error, Note };
    struct Message
    {
        Kind kind = Kind::Error;
        QString text;
        QString details; // what Copy takes too; may be empty
        QString action;  // name of a button that helps; may be empty
        std::function<void()> act;
    };
    void show(const Message& message);
    void showError(const model::Error& error, const QString& fileName = {});
    QString text() const;
    // The one that is shown and those that follow it.
    const std::vector<Message>& waiting() const { return m_waiting; }
    void clear();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showNext();
    std::vector<Message> m_waiting; // the first one is shown
    PlainLabel* m_text;
    PlainLabel* m_details;
    PlainLabel* m_more;
    QPushButton* m_action;
    QPushButton* m_showDetails;
};

} // namespace tare::views
