// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pseudotranslator.h"

#include <string_view>

namespace tare::tests {

namespace {

constexpr std::u16string_view plain = u"AaCcDdEeGgIiLlNnOoRrSsTtUuYyZz";
constexpr std::u16string_view accented = u"ÂâÇçĎďÉéĜĝÎîĹĺŃńÔôŔŕŠšŤťÛûÝýŽž";

// "%1", "%L1", "%Ln" and the letter of a mnemonic are not for the eye alone.
qsizetype lengthOfPlace(const QString& text, qsizetype at)
{
    if (at + 1 >= text.size() || (text[at] != u'%' && text[at] != u'&'))
        return 0;
    if (text[at] == u'&')
        return 2;
    if (text.sliced(at + 1).startsWith(QLatin1String("Ln")))
        return 3;
    qsizetype end = at + (text[at + 1] == u'L' ? 2 : 1);
    const qsizetype first = end;
    while (end < text.size() && text[end].isDigit())
        ++end;
    return end > first ? end - at : 0;
}

} // namespace

QString PseudoTranslator::pseudo(const QString& text)
{
    QString shown(QChar{opening});
    for (qsizetype i = 0; i < text.size();) {
        if (const qsizetype length = lengthOfPlace(text, i); length > 0) {
            shown += QStringView(text).mid(i, length);
            i += length;
            continue;
        }
        const auto place = plain.find(text[i].unicode());
        shown += place == std::u16string_view::npos ? text[i] : QChar(accented[place]);
        ++i;
    }
    return shown + QString((text.size() * 2 + 4) / 5, u'~') + QChar(closing);
}

QString PseudoTranslator::translate(const char* context, const char* text, const char*, int) const
{
    const std::string_view room(context);
    if (room == "QGuiApplication" && std::string_view(text) == "QT_LAYOUT_DIRECTION")
        return m_direction == Direction::RightToLeft ? QStringLiteral("RTL") : QStringLiteral("LTR");
    if (room == "QShortcut")
        return {};
    QString shown = pseudo(QString::fromUtf8(text));
    // Direction goes by the first letter; what begins with a space is a part of a sentence.
    if (m_direction == Direction::RightToLeft && !QString::fromUtf8(text).startsWith(u' '))
        shown.insert(1, u'א');
    return shown;
}

} // namespace tare::tests
