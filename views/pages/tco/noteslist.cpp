// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/tco/noteslist.h"

#include "views/look/colours.h"
#include "views/look/fonts.h"
#include "views/text/displaytext.h"
#include "views/text/numbertext.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace tare::views {

namespace {

constexpr int rowHeight = 24;
constexpr int ringSize = 16;
constexpr int mostRows = 4;
constexpr int dateRole = Qt::UserRole;
constexpr int wordsRole = Qt::UserRole + 1;

// A ring with the number, the date, the words.
class NoteDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {scaled(200), scaled(rowHeight)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const bool isSelected = option.state & QStyle::State_Selected &&
                                option.state & QStyle::State_Active && option.state & QStyle::State_HasFocus;
        const Colours& look = isSelected ? coloursOnHighlight(option.palette) : colours(option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (isSelected)
            painter->fillRect(option.rect, look.highlight);
        const bool isMirrored = option.direction == Qt::RightToLeft;
        double used = 4;
        const auto next = [&](double width) {
            const double left = isMirrored ? option.rect.right() - used - width : option.rect.left() + used;
            used += width + 8;
            return QRectF(left, option.rect.top(), width, option.rect.height());
        };
        const QString number = QLocale().toString(index.row() + 1);
        painter->setFont(smallFont());
        const double size =
            std::max<double>(scaled(ringSize), painter->fontMetrics().horizontalAdvance(number) + 8);
        QRectF ring = next(size);
        ring = QRectF(ring.left(), ring.center().y() - size / 2, size, size);
        painter->setPen(QPen(look.text, 1.2));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(ring);
        painter->drawText(ring, Qt::AlignCenter, number);
        const QString date = index.data(dateRole).toString();
        painter->setFont(bodyFont(QFont::Medium));
        painter->drawText(next(painter->fontMetrics().horizontalAdvance(date) + 2),
                          Qt::AlignLeading | Qt::AlignVCenter, date);
        painter->setFont(bodyFont());
        painter->setPen(look.secondary);
        const double rest = option.rect.width() - used - 4;
        painter->drawText(next(rest), (isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data(wordsRole).toString(), Qt::ElideRight,
                                                            static_cast<int>(rest)));
        painter->restore();
    }
};

} // namespace

NotesList::NotesList(QWidget* parent) : QListWidget(parent)
{
    setItemDelegate(new NoteDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Notes"));
    setToolTip(tr("Enter edits a note, Delete deletes it"));
    connect(this, &QListWidget::itemActivated, this, [this] {
        if (const Annotation* note = current())
            Q_EMIT editRequested(*note);
    });
    connect(this, &QListWidget::currentRowChanged, this,
            [this] { Q_EMIT noteSelected(current() ? current()->id : 0); });
    fitHeight();
}

void NotesList::setNotes(std::vector<Annotation> notes)
{
    const std::int64_t selected = current() ? current()->id : 0;
    const QSignalBlocker quiet(this);
    clear();
    m_notes = std::move(notes);
    for (const Annotation& note : m_notes) {
        auto* item = new QListWidgetItem(this);
        const QString date = dateText(note.date);
        const QString words = displayText(note.text);
        item->setData(dateRole, date);
        item->setData(wordsRole, words);
        item->setData(Qt::AccessibleTextRole, tr("Note %1, %2: %3").arg(row(item) + 1).arg(date, words));
    }
    fitHeight();
    setVisible(!m_notes.empty());
    select(selected);
}

void NotesList::select(std::int64_t noteId)
{
    for (std::size_t i = 0; i < m_notes.size(); ++i)
        if (m_notes[i].id == noteId)
            setCurrentRow(static_cast<int>(i));
}

const Annotation* NotesList::current() const
{
    const int row = currentRow();
    return row >= 0 && row < static_cast<int>(m_notes.size()) ? &m_notes[static_cast<std::size_t>(row)]
                                                              : nullptr;
}

void NotesList::fitHeight()
{
    setFixedHeight(scaled(rowHeight) * std::clamp(count(), 1, mostRows) + 2);
}

void NotesList::changeEvent(QEvent* event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        fitHeight();
}

void NotesList::keyPressEvent(QKeyEvent* event)
{
    const Annotation* note = current();
    if (note && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        Q_EMIT deleteRequested(Annotation(*note));
    else if (note &&
             (event->key() == Qt::Key_F2 || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT editRequested(Annotation(*note));
    else
        QListWidget::keyPressEvent(event);
}

void NotesList::contextMenuEvent(QContextMenuEvent* event)
{
    if (!current())
        return;
    QMenu menu(this);
    const Annotation note = *current();
    menu.addAction(tr("&Edit…"), this, [this, note] { Q_EMIT editRequested(note); });
    menu.addAction(tr("&Delete"), this, [this, note] { Q_EMIT deleteRequested(note); });
    menu.exec(event->globalPos());
}

} // namespace tare::views
