// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace tare::views {

// A label that shows its text as it is: markup in a name stays visible text (reliability.md, T1).
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Look { Body, Secondary, Small, SmallSecondary, Heading, Sentence, Strong };

    explicit PlainLabel(const QString& text = {}, Look look = Look::Body, QWidget* parent = nullptr);
    void setPlainText(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void updateLook();
    Look m_look;
};

} // namespace tare::views
