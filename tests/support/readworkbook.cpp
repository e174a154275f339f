// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/readworkbook.h"

#include <QRegularExpression>
#include <QStringList>
#include <QXmlStreamReader>
#include <QtEndian>

#include <zlib.h>

namespace tare::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

template<typename Number> Number numberAt(const QByteArray& bytes, qsizetype place)
{
    return qFromLittleEndian<Number>(bytes.constData() + place);
}

QByteArray inflated(const QByteArray& packed, std::uint32_t size)
{
    QByteArray bytes(size, '\0');
    z_stream stream{};
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.constData()));
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef*>(bytes.data());
    stream.avail_out = size;
    inflateInit2(&stream, -MAX_WBITS);
    const int result = inflate(&stream, Z_FINISH);
    inflateEnd(&stream);
    return result == Z_STREAM_END ? bytes : QByteArray();
}

// What stands in texts for characters that XML cannot carry.
QString unescaped(const QString& text)
{
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    QString plain;
    qsizetype from = 0;
    for (auto it = escape.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (match.capturedStart() < from)
            continue;
        plain += QStringView(text).mid(from, match.capturedStart() - from);
        plain += QChar(static_cast<char16_t>(match.captured(1).toUInt(nullptr, 16)));
        from = match.capturedEnd();
    }
    return plain + text.mid(from);
}

QStringList sharedTexts(const QByteArray& xml)
{
    QStringList texts;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == "t"_L1)
            texts += unescaped(reader.readElementText());
    return texts;
}

// How numbers are shown, by the number of the style.
QStringList numberFormats(const QByteArray& xml)
{
    QMap<QString, QString> formats{
        {u"0"_s, u"General"_s}, {u"3"_s, u"#,##0"_s}, {u"4"_s, u"#,##0.00"_s}, {u"49"_s, u"@"_s}};
    QStringList styles;
    bool isInCells = false;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.name() == "cellXfs"_L1)
            isInCells = reader.isStartElement();
        if (!reader.isStartElement())
            continue;
        if (reader.name() == "numFmt"_L1)
            formats[reader.attributes().value("numFmtId"_L1).toString()] =
                reader.attributes().value("formatCode"_L1).toString();
        if (reader.name() == "xf"_L1 && isInCells)
            styles += formats.value(reader.attributes().value("numFmtId"_L1).toString());
    }
    return styles;
}

std::size_t columnOf(QStringView reference)
{
    std::size_t column = 0;
    for (const QChar character : reference) {
        if (!character.isLetter())
            break;
        column = column * 26 + static_cast<std::size_t>(character.unicode() - u'A') + 1;
    }
    return column - 1;
}

ReadCell readCell(QXmlStreamReader& reader, const QStringList& texts, const QStringList& formats)
{
    ReadCell cell;
    const QXmlStreamAttributes attributes = reader.attributes();
    const QStringView type = attributes.value("t"_L1);
    if (attributes.hasAttribute("s"_L1))
        cell.format = formats.value(attributes.value("s"_L1).toInt());
    const QString typeName = type.toString();
    while (reader.readNextStartElement()) {
        const QString name = reader.name().toString();
        const QString content = reader.readElementText(QXmlStreamReader::IncludeChildElements);
        if (name == "f"_L1)
            cell.formula = content;
        else if (name == "v"_L1 && typeName == "s"_L1)
            cell.text = texts.value(content.toInt());
        else if (name == "v"_L1 && typeName.isEmpty())
            cell.number = content.toDouble();
        else
            cell.text = content;
    }
    return cell;
}

ReadSheet readSheet(const QByteArray& xml, const QStringList& texts, const QStringList& formats)
{
    ReadSheet sheet;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == "row"_L1)
            sheet.resize(reader.attributes().value("r"_L1).toUInt());
        if (reader.name() == "c"_L1) {
            const std::size_t column = columnOf(reader.attributes().value("r"_L1));
            sheet.back().resize(column + 1);
            sheet.back()[column] = readCell(reader, texts, formats);
        }
    }
    return sheet;
}

} // namespace

QMap<QString, QByteArray> unzipped(const QByteArray& archive)
{
    constexpr int endSize = 22, entrySize = 46, localSize = 30;
    QMap<QString, QByteArray> files;
    const qsizetype end = archive.lastIndexOf(QByteArray("PK\x05\x06", 4));
    if (end < 0 || archive.size() < end + endSize)
        return files;
    qsizetype at = numberAt<std::uint32_t>(archive, end + 16);
    for (int left = numberAt<std::uint16_t>(archive, end + 10); left > 0; --left) {
        const auto packed = numberAt<std::uint32_t>(archive, at + 20);
        const auto size = numberAt<std::uint32_t>(archive, at + 24);
        const auto nameSize = numberAt<std::uint16_t>(archive, at + 28);
        const qsizetype local = numberAt<std::uint32_t>(archive, at + 42);
        const qsizetype data = local + localSize + numberAt<std::uint16_t>(archive, local + 26) +
                               numberAt<std::uint16_t>(archive, local + 28);
        const QByteArray bytes = archive.mid(data, packed);
        files[QString::fromUtf8(archive.mid(at + entrySize, nameSize))] =
            numberAt<std::uint16_t>(archive, at + 10) == 0 ? bytes : inflated(bytes, size);
        at += entrySize + nameSize + numberAt<std::uint16_t>(archive, at + 30) +
              numberAt<std::uint16_t>(archive, at + 32);
    }
    return files;
}

QMap<QString, ReadSheet> readWorkbook(const QByteArray& bytes)
{
    const QMap<QString, QByteArray> files = unzipped(bytes);
    const QStringList texts = sharedTexts(files.value(u"xl/sharedStrings.xml"_s));
    const QStringList formats = numberFormats(files.value(u"xl/styles.xml"_s));
    QMap<QString, ReadSheet> sheets;
    QXmlStreamReader reader(files.value(u"xl/workbook.xml"_s));
    int number = 0;
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == "sheet"_L1)
            sheets[reader.attributes().value("name"_L1).toString()] =
                readSheet(files.value(u"xl/worksheets/sheet%1.xml"_s.arg(++number)), texts, formats);
    return sheets;
}

std::vector<std::vector<QString>> readCsv(const QString& text)
{
    std::vector<std::vector<QString>> rows(1, std::vector<QString>(1));
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text[i];
        QString& cell = rows.back().back();
        if (isQuoted && character == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
            cell += text[++i];
        } else if (character == u'"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && character == u',') {
            rows.back().emplace_back();
        } else if (!isQuoted && character == u'\n') {
            rows.emplace_back(1);
        } else {
            cell += character;
        }
    }
    rows.pop_back(); // behind the last line break
    return rows;
}

} // namespace tare::tests
