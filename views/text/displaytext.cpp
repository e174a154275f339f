// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/displaytext.h"

#include <QList>

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

} // namespace

QString displayText(const QString& text)
{
    QString shown;
    shown.reserve(text.size());
    for (const char32_t character : text.toUcs4()) {
        if (isBreak(character))
            shown += u' ';
        else if (!isHarmful(character))
            shown += QString::fromUcs4(&character, 1);
    }
    return shown;
}

QString displayText(std::string_view utf8)
{
    return displayText(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())));
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
