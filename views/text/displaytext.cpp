// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/displaytext.h"

#include <QList>

#include <algorithm>

namespace tare::views {

using namespace Qt::Literals::StringLiterals;

namespace {

// Characters that change the direction or the look of what stands beside them.
bool isHarmful(char32_t character)
{
    return character < 0x20 || (character >= 0x7f && character < 0xa0) || character == 0x061c ||
           (character >= 0x200b && character <= 0x200f) || (character >= 0x202a && character <= 0x202e) ||
           (character >= 0x2066 && character <= 0x206f) || character == 0xfeff ||
           (character >= 0xfff9 && character <= 0xfffb) || (character >= 0xe0000 && character <= 0xe007f);
}

bool isBreak(char32_t character)
{
    return character == '\t' || character == '\n' || character == '\r' || character == 0x85 ||
           character == 0x2028 || character == 0x2029;
}

// Nearly all texts: nothing in them needs a second look. Every harmful character and every break is above or
// among the controls.
bool isPlain(char32_t character)
{
    return (character >= 0x20 && character < 0x7f) || (character >= 0xa0 && character < 0x061c);
}

constexpr char16_t beginIsolate = u'\u2066'; // from left to right
constexpr char16_t endIsolate = u'\u2069';

// Whether a signed number begins here, and ends: nothing else can pass for one.
bool isIsolate(QStringView text)
{
    constexpr qsizetype longest = 32;
    const qsizetype end = text.left(longest).indexOf(endIsolate);
    if (end < 2 || (text[1] != u'+' && text[1] != u'\u2212'))
        return false;
    const QStringView inner = text.mid(1, end - 1);
    return std::none_of(inner.begin(), inner.end(), [](QChar character) {
        return isHarmful(character.unicode()) || isBreak(character.unicode()) || character.isSurrogate() ||
               character.direction() == QChar::DirR || character.direction() == QChar::DirAL;
    });
}

} // namespace

QString isolate(const QString& number)
{
    return beginIsolate + number + endIsolate;
}

QString withoutIsolates(QString text)
{
    return text.remove(beginIsolate).remove(endIsolate);
}

QString displayText(const QString& text)
{
    if (std::all_of(text.begin(), text.end(), [](QChar character) { return isPlain(character.unicode()); }))
        return text;
    QString shown;
    shown.reserve(text.size());
    bool isIsolated = false;
    qsizetype next = 0;
    for (const char32_t character : text.toUcs4()) {
        const qsizetype at = next;
        next += QChar::requiresSurrogates(character) ? 2 : 1;
        if (character == beginIsolate && !isIsolated && isIsolate(QStringView(text).mid(at))) {
            isIsolated = true;
            shown += beginIsolate;
        } else if (character == endIsolate && isIsolated) {
            isIsolated = false;
            shown += endIsolate;
        } else if (isBreak(character))
            shown += u' ';
        else if (!isHarmful(character))
            shown += QString::fromUcs4(&character, 1);
    }
    return shown;
}

QString displayText(std::string_view utf8)
{
    const auto size = static_cast<qsizetype>(utf8.size());
    if (std::all_of(utf8.begin(), utf8.end(), [](char byte) { return byte >= 0x20 && byte < 0x7f; }))
        return QString::fromLatin1(utf8.data(), size);
    return displayText(QString::fromUtf8(utf8.data(), size));
}

QString escapedText(const QString& text)
{
    return displayText(text).toHtmlEscaped();
}

QString toolTipText(const QString& text)
{
    // The tag makes sure that the entities are read as such.
    return u"<qt>"_s + escapedText(text) + u"</qt>"_s;
}

QString toolTipLines(const QStringList& lines)
{
    QStringList escaped;
    for (const QString& line : lines)
        escaped += escapedText(line);
    return u"<qt>"_s + escaped.join(u"<br>"_s) + u"</qt>"_s;
}

QString actionText(const QString& text)
{
    return displayText(text).replace(u'&', QStringLiteral("&&"));
}

} // namespace tare::views
