// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/assumptionsdelegate.h"

#include "views/look/colours.h"
#include "views/look/fonts.h"
#include "views/look/icons.h"
#include "views/tables/assumptionsmodel.h"
#include "views/text/displaytext.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QToolTip>
#include <QTreeView>

#include <algorithm>

namespace tare::views {

namespace {

using Model = AssumptionsModel;

constexpr int rowHeight = 24;
constexpr int padding = 8;
constexpr int gradeSize = 16;
constexpr int buttonSize = 24;
constexpr int swingBar = 36; // the widest
constexpr auto indexProperty = "editedIndex";
constexpr auto filledProperty = "isFilled";

QRect mirrored(const QStyleOptionViewItem& option, const QRect& within, const QRect& area)
{
    return QStyle::visualRect(option.direction, within, area);
}

QRect revertArea(const QStyleOptionViewItem& option)
{
    const int size = scaled(buttonSize);
    return mirrored(option, option.rect,
                    QRect(option.rect.right() - size, option.rect.top(), size, option.rect.height()));
}

bool hasRevert(const QModelIndex& index)
{
    return index.column() == Model::Source && index.data(Model::ChangedRole).toBool();
}

bool isPale(const QModelIndex& index)
{
    return !index.data(Model::InUseRole).toBool() && !index.data(Model::ChangedRole).toBool();
}

Model::Kind kindOf(const QModelIndex& index)
{
    return static_cast<Model::Kind>(index.data(Model::KindRole).toInt());
}

QFont fontOf(const QModelIndex& index)
{
    const bool isChanged = index.data(Model::ChangedRole).toBool();
    if (kindOf(index) == Model::Kind::Group)
        return bodyFont(QFont::DemiBold);
    if (index.column() == Model::Likely)
        return bodyFont(isChanged ? QFont::DemiBold : QFont::Medium);
    if (isChanged && (index.column() == Model::Low || index.column() == Model::High))
        return bodyFont(QFont::DemiBold);
    return bodyFont();
}

QColor inkOf(const QModelIndex& index, const Colours& look)
{
    if (isPale(index))
        return look.isDark ? look.mark : withAlpha(look.secondary, 0.75);
    const int column = index.column();
    return column == Model::Name || column == Model::Likely ? look.text : look.secondary;
}

void paintText(QPainter* painter, const QStyleOptionViewItem& option, const QRect& area,
               const QModelIndex& index)
{
    const auto alignment =
        QStyle::visualAlignment(option.direction, Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
    painter->drawText(
        area, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, area.width()));
}

} // namespace

AssumptionsDelegate::AssumptionsDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

QSize AssumptionsDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const int text = QFontMetrics(fontOf(index)).horizontalAdvance(index.data().toString());
    return {text + 2 * padding, scaled(rowHeight)};
}

void AssumptionsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const
{
    const Colours& look = colours(option.palette);
    const bool isName = index.column() == Model::Name;
    const QRect area = option.rect.adjusted(isName ? 2 : padding, 0, -padding, 0);
    painter->save();
    painter->setFont(fontOf(index));
    painter->setPen(inkOf(index, look));
    if (index.column() == Model::Source)
        paintSource(painter, option, area, index);
    else if (index.column() == Model::Swing)
        paintSwing(painter, option, area, index);
    else if (index.data(Qt::CheckStateRole).isValid())
        paintCheck(painter, option, area, index);
    else if (index.column() == Model::Likely && !index.data(Model::NumberRole).isValid())
        paintChoice(painter, option, area, index);
    else
        paintText(painter, option, area, index);
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        painter->setPen(QPen(look.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

// How wide the cell of the low value is, where it stands before that of the likely one.
int AssumptionsDelegate::emptyBefore(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto* view = qobject_cast<const QTreeView*>(option.widget);
    if (!view)
        return 0;
    const QHeaderView* header = view->header();
    const bool isBefore = header->visualIndex(Model::Low) + 1 == header->visualIndex(index.column());
    return isBefore ? header->sectionSize(Model::Low) + header->sectionSize(Model::Likely) / 4 : 0;
}

// A choice is longer than a number, and has no low that would stand before it.
void AssumptionsDelegate::paintChoice(QPainter* painter, const QStyleOptionViewItem& option, QRect area,
                                      const QModelIndex& index) const
{
    const int longest = QFontMetrics(fontOf(index)).horizontalAdvance(index.data().toString()) + 4;
    const int more = std::clamp(longest - area.width(), 0, emptyBefore(option, index));
    paintText(painter, option, mirrored(option, area, area.adjusted(-more, 0, 0, 0)), index);
}

void AssumptionsDelegate::paintSource(QPainter* painter, const QStyleOptionViewItem& option, QRect area,
                                      const QModelIndex& index) const
{
    const Colours& look = colours(option.palette);
    const int size = scaled(gradeSize);
    const QRect mark =
        mirrored(option, area, QRect(area.left(), area.center().y() - size / 2 + 1, size, size - 1));
    QRect text = area;
    const QString problem = index.data(Model::ProblemRole).toString();
    const QString grade = index.data(Model::GradeRole).toString();
    const bool isChanged = index.data(Model::ChangedRole).toBool();
    if (!problem.isEmpty()) {
        // It runs on over the swing, which is not known for what does not fit.
        text = mirrored(option, area, area.adjusted(size + 6, 0, scaled(100), 0));
        paintIcon(painter, mark, QStringLiteral("warning"), look.warning);
        painter->setPen(look.warning);
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, problem);
        return;
    }
    if (isChanged) {
        paintIcon(painter, mark, QStringLiteral("edit"), look.accent);
        const int icon = scaled(14);
        QRect button(0, 0, icon, icon);
        button.moveCenter(revertArea(option).center());
        paintIcon(painter, button, QStringLiteral("revert"), look.secondary);
        area.setRight(area.right() - scaled(buttonSize) + padding);
    } else if (!grade.isEmpty()) {
        painter->setRenderHint(QPainter::Antialiasing);
        const QColor ink = painter->pen().color();
        painter->setPen(QPen(look.ruleStrong, 1));
        painter->drawRoundedRect(QRectF(mark).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        painter->setFont(smallFont());
        painter->setPen(ink);
        painter->drawText(mark, Qt::AlignCenter, grade);
        painter->setFont(fontOf(index));
    }
    if (isChanged || !grade.isEmpty())
        area.setLeft(area.left() + size + 6);
    paintText(painter, option, mirrored(option, option.rect, area), index);
}

void AssumptionsDelegate::paintSwing(QPainter* painter, const QStyleOptionViewItem& option, QRect area,
                                     const QModelIndex& index) const
{
    if (!index.data(Model::ProblemRole).toString().isEmpty())
        return;
    const Colours& look = colours(option.palette);
    const QVariant share = index.data(Model::SwingShareRole);
    painter->setFont(smallFont());
    if (share.isValid()) {
        const int height = scaled(7);
        const int width = std::max(1, static_cast<int>(share.toDouble() * scaled(swingBar)));
        painter->fillRect(
            mirrored(option, area, QRect(area.left(), area.center().y() - height / 2 + 1, width, height)),
            look.wasm);
        area = mirrored(option, area, area.adjusted(width + 6, 0, 0, 0));
    }
    paintText(painter, option, area, index);
}

void AssumptionsDelegate::paintCheck(QPainter* painter, const QStyleOptionViewItem& option, QRect area,
                                     const QModelIndex& index) const
{
    const int size = scaled(14);
    const Colours& look = colours(option.palette);
    const bool isOn = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    const QRectF box =
        mirrored(option, area, QRect(area.right() - size + 1, area.center().y() - size / 2, size, size));
    const QPen ink = painter->pen();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(isOn ? look.accent : look.mark, 1));
    painter->setBrush(isOn ? look.accent : look.button);
    painter->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    if (isOn)
        paintIcon(painter, box, QStringLiteral("check"), look.base);
    painter->setPen(ink);
    paintText(painter, option, mirrored(option, area, area.adjusted(0, 0, -size - 6, 0)), index);
}

QWidget* AssumptionsDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                           const QModelIndex& index) const
{
    const QPersistentModelIndex edited(index);
    const QString name = tr("%1, %2", "name of an assumption, low, likely or high")
                             .arg(index.siblingAtColumn(Model::Name).data().toString(),
                                  index.model()->headerData(index.column(), Qt::Horizontal).toString());
    const QStringList choices = index.data(Model::ChoicesRole).toStringList();
    if (choices.isEmpty()) {
        auto* field = new QLineEdit(parent);
        field->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        field->setAccessibleName(name);
        field->setProperty("isCellInEdit", true);
        field->setProperty(indexProperty, QVariant::fromValue(edited));
        field->setFont(bodyFont(QFont::DemiBold));
        connect(field, &QLineEdit::textEdited, this,
                [this, edited](const QString& text) { Q_EMIT inputChanged(edited, text); });
        return field;
    }
    auto* list = new QComboBox(parent);
    list->setAccessibleName(name);
    const QStringList names = index.data(Model::ChoiceNamesRole).toStringList();
    for (int i = 0; i < choices.size(); ++i)
        list->addItem(names[i], choices[i]);
    connect(list, &QComboBox::highlighted, this,
            [this, edited, choices](int i) { Q_EMIT inputChanged(edited, choices[i]); });
    connect(list, &QComboBox::activated, this, [this, list] {
        auto* self = const_cast<AssumptionsDelegate*>(this); // editors are made by const functions
        Q_EMIT self->commitData(list);
        Q_EMIT self->closeEditor(list);
    });
    return list;
}

void AssumptionsDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    // A new result must not take away what is being typed.
    if (editor->property(filledProperty).toBool())
        return;
    editor->setProperty(filledProperty, true);
    if (auto* field = qobject_cast<QLineEdit*>(editor)) {
        field->setText(index.data(Qt::EditRole).toString());
        field->selectAll();
    } else if (auto* list = qobject_cast<QComboBox*>(editor)) {
        list->setCurrentIndex(list->findData(index.data(Qt::EditRole)));
    }
}

void AssumptionsDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                       const QModelIndex& index) const
{
    if (auto* field = qobject_cast<QLineEdit*>(editor)) {
        if (field->text() != index.data(Qt::EditRole).toString())
            model->setData(index, field->text(), Qt::EditRole);
    } else if (auto* list = qobject_cast<QComboBox*>(editor)) {
        model->setData(index, list->currentData(), Qt::EditRole);
    }
}

void AssumptionsDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                               const QModelIndex&) const
{
    QRect area = option.rect;
    if (qobject_cast<QComboBox*>(editor)) {
        // The names of choices are longer than numbers.
        const int width = std::max(area.width(), editor->sizeHint().width());
        area =
            mirrored(option, option.rect, QRect(area.right() - width + 1, area.top(), width, area.height()));
    }
    editor->setGeometry(area);
}

void AssumptionsDelegate::destroyEditor(QWidget* editor, const QModelIndex& index) const
{
    QStyledItemDelegate::destroyEditor(editor, index);
    Q_EMIT inputEnded();
}

bool AssumptionsDelegate::eventFilter(QObject* editor, QEvent* event)
{
    auto* field = qobject_cast<QLineEdit*>(editor);
    if (!field || event->type() != QEvent::KeyPress)
        return QStyledItemDelegate::eventFilter(editor, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape)
        Q_EMIT inputAbandoned(field->property(indexProperty).value<QPersistentModelIndex>());
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Backtab) {
        const QModelIndex index = field->property(indexProperty).value<QPersistentModelIndex>();
        Q_EMIT inputChanged(index, field->text());
        if (!index.data(Model::ProblemRole).toString().isEmpty())
            return true; // the row says what is wrong; the text stays to be put right
    }
    return QStyledItemDelegate::eventFilter(editor, event);
}

bool AssumptionsDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
                                      const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (mouse->button() != Qt::LeftButton)
            return false;
        if (hasRevert(index) && revertArea(option).contains(mouse->position().toPoint())) {
            Q_EMIT revertRequested(index);
            return true;
        }
    } else if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Space) {
        return false;
    }
    const QVariant state = index.data(Qt::CheckStateRole);
    if (!state.isValid() || !(index.flags() & Qt::ItemIsUserCheckable))
        return false;
    return model->setData(index, state.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked,
                          Qt::CheckStateRole);
}

bool AssumptionsDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
                                    const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() == QEvent::ToolTip && hasRevert(index) && revertArea(option).contains(event->pos())) {
        QToolTip::showText(event->globalPos(), toolTipText(tr("Back to the default (Del)")), view);
        return true;
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

} // namespace tare::views
