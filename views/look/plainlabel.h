// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace tare::views {

// A label that shows its text as it is: markup in a name stays visible text (reliability.md, T1). Where it
// has to give way it ends in an ellipsis, and the tool tip has the whole.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Look { Body, Secondary, Small, SmallSecondary, Heading, Sentence, Strong };

    // What the text means, beyond its place: its colour, in every theme.
    enum class Tone { Normal, Secondary, Warning, Good, Bad };

    explicit PlainLabel(const QString& text = {}, Look look = Look::Body, QWidget* parent = nullptr);
    // Which end of a text that is too long is left out.
    void setElideMode(Qt::TextElideMode mode) { m_elideMode = mode; }
    void setPlainText(const QString& text);
    void setTone(Tone tone);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool isCut() const;
    void updateLook();
    void updateTone();
    void alignToWindow();
    Look m_look;
    Qt::TextElideMode m_elideMode = Qt::ElideRight;
    Tone m_tone = Tone::Normal;
};

} // namespace tare::views
