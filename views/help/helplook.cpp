// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/help/helplook.h"

#include "views/look/colours.h"
#include "views/look/fonts.h"

#include <QImage>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

#include <algorithm>

namespace tare::views {

namespace {

bool isCode(const QTextBlock& block)
{
    return block.blockFormat().hasProperty(QTextFormat::BlockCodeFence);
}

// Space before it; code has its ground and wraps, since a page that scrolls sideways is read by nobody.
void dressBlock(QTextCursor& cursor, const QTextBlock& block, const Colours& look)
{
    QTextBlockFormat format = block.blockFormat();
    if (isCode(block)) {
        format.setBackground(look.alternate);
        format.setNonBreakableLines(false);
        format.setTopMargin(isCode(block.previous()) ? 0 : scaled(6));
        format.setBottomMargin(isCode(block.next()) ? 0 : scaled(8));
        format.setLeftMargin(scaled(8));
    } else if (format.headingLevel() > 0) {
        format.setTopMargin(scaled(format.headingLevel() == 1 ? 4 : 16));
        format.setBottomMargin(scaled(6));
    } else if (!cursor.currentTable() && !block.textList()) {
        format.setTopMargin(scaled(4));
        format.setBottomMargin(scaled(4));
        if (!block.text().contains(QChar::ObjectReplacementCharacter)) // a picture
            format.setLineHeight(118, QTextBlockFormat::ProportionalHeight);
    }
    cursor.setBlockFormat(format);
}

void dressTable(QTextTable& table, const Colours& look)
{
    QTextTableFormat format = table.format();
    format.setBorderCollapse(true);
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(look.ruleWeak);
    format.setCellPadding(scaled(4));
    format.setCellSpacing(0);
    format.setTopMargin(scaled(4));
    format.setBottomMargin(scaled(8));
    table.setFormat(format);
    for (int column = 0; column < table.columns(); ++column) {
        QTextTableCell cell = table.cellAt(0, column);
        QTextCharFormat head = cell.format();
        head.setBackground(look.alternate);
        cell.setFormat(head);
    }
}

void dressTables(QTextFrame& frame, const Colours& look)
{
    for (QTextFrame* child : frame.childFrames()) {
        if (auto* table = qobject_cast<QTextTable*>(child))
            dressTable(*table, look);
        dressTables(*child, look);
    }
}

} // namespace

void dressDocument(QTextDocument& document, const QPalette& palette)
{
    const Colours& look = colours(palette);
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        cursor.setPosition(block.position());
        dressBlock(cursor, block, look);
    }
    cursor.endEditBlock();
    dressTables(*document.rootFrame(), look);
}

void fitPictures(QTextDocument& document, int width, double pixelRatio,
                 const std::function<QImage(const QString&)>& picture)
{
    QTextCursor cursor(&document);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextFragment fragment = part.fragment();
            if (!fragment.charFormat().isImageFormat())
                continue;
            QTextImageFormat format = fragment.charFormat().toImageFormat();
            const QImage image = picture(format.name());
            const int shown = std::min(image.width(), width);
            if (image.isNull() || format.width() == shown)
                continue;
            // The document would draw it with jagged letters.
            document.addResource(
                QTextDocument::ImageResource, QUrl(format.name()),
                image.scaledToWidth(static_cast<int>(shown * pixelRatio), Qt::SmoothTransformation));
            format.setWidth(shown);
            format.setHeight(static_cast<double>(shown) * image.height() / image.width());
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            cursor.setCharFormat(format);
            break; // what was changed is walked no further; a block has one picture
        }
    }
}

} // namespace tare::views
