// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace tare::tests {

// A language that nobody speaks: ⟦Ŝáṽê ~~⟧. Each text is 40 % longer, so that what is too narrow shows; has
// accents, so that what cuts them shows; stands in brackets, so that what was never marked for translation
// shows. Places for arguments and mnemonics stay.
class PseudoTranslator final : public QTranslator
{
    Q_OBJECT

public:
    enum class Direction { LeftToRight, RightToLeft };
    explicit PseudoTranslator(Direction direction) : m_direction(direction) {}

    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* text, const char* comment, int count) const override;

    static constexpr char16_t opening = u'⟦';
    static constexpr char16_t closing = u'⟧';
    static QString pseudo(const QString& text);

private:
    Direction m_direction;
};

} // namespace tare::tests
