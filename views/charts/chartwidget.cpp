// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartwidget.h"

#include "views/charts/chartaccessible.h"
#include "views/charts/chartpicture.h"
#include "views/charts/charttable.h"
#include "views/look/controls.h"
#include "views/look/fonts.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace tare::views {

ChartWidget::ChartWidget(QWidget* parent) : QWidget(parent)
{
    installChartAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void ChartWidget::setContent(const QString& summary)
{
    m_stop = -1;
    setAccessibleName(summary);
    setAccessibleDescription({});
    update();
    Q_EMIT changed();
}

void ChartWidget::setStop(int stop)
{
    stop = std::clamp(stop, -1, stopCount() - 1);
    if (stop == m_stop)
        return;
    m_stop = stop;
    setAccessibleDescription(stopSentence());
    if (QAccessible::isActive()) {
        QAccessibleValueChangeEvent event(this, stopSentence());
        QAccessible::updateAccessibility(&event);
    }
    update();
}

QString ChartWidget::stopSentence() const
{
    return m_stop < 0 || m_stop >= stopCount() ? QString() : stopText(m_stop);
}

void ChartWidget::keyPressEvent(QKeyEvent* event)
{
    const int count = stopCount();
    int to = m_stop;
    switch (event->key()) {
    // Along an axis of money or time right is right, whatever the script.
    case Qt::Key_Right:
    case Qt::Key_Down:
        to += 1;
        break;
    case Qt::Key_Left:
    case Qt::Key_Up:
        to -= 1;
        break;
    case Qt::Key_PageDown:
        to += pageStep();
        break;
    case Qt::Key_PageUp:
        to -= pageStep();
        break;
    case Qt::Key_Home:
        to = 0;
        break;
    case Qt::Key_End:
        to = count - 1;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_stop >= 0)
            activateStop(m_stop);
        return;
    case Qt::Key_Escape:
        if (m_stop < 0)
            QWidget::keyPressEvent(event);
        setStop(-1);
        return;
    default:
        if (event->matches(QKeySequence::Copy) && !isBlank())
            copyPicture();
        else
            QWidget::keyPressEvent(event);
        return;
    }
    m_showsFocus = true;
    if (count == 0)
        return;
    const bool isEntering = m_stop < 0 && event->key() != Qt::Key_Home && event->key() != Qt::Key_End;
    setStop(isEntering ? std::max(0, firstStop()) : std::clamp(to, 0, count - 1));
}

void ChartWidget::contextMenuEvent(QContextMenuEvent* event)
{
    if (isBlank())
        return;
    QMenu menu(this);
    fillMenu(menu);
    menu.exec(event->reason() == QContextMenuEvent::Keyboard ? mapToGlobal(rect().center())
                                                             : event->globalPos());
}

void ChartWidget::focusInEvent(QFocusEvent* event)
{
    m_showsFocus = event->reason() != Qt::MouseFocusReason &&
                   event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason;
    update();
}

void ChartWidget::focusOutEvent(QFocusEvent* event)
{
    // A menu of the chart leaves the cursor where it is.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        setStop(-1);
    update();
}

void ChartWidget::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    if (!hasFocus() || !m_showsFocus)
        setStop(-1);
}

void ChartWidget::paintFocusRing(QPainter* painter) const
{
    if (!hasFocus() || !m_showsFocus)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colours(palette()).accent, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

PictureSaver* ChartWidget::saver() const
{
    for (QWidget* holder = parentWidget(); holder; holder = holder->parentWidget())
        if (auto* found = dynamic_cast<PictureSaver*>(holder))
            return found;
    return nullptr;
}

void ChartWidget::fillMenu(QMenu& menu)
{
    QAction* copy = menu.addAction(tr("&Copy Picture"), this, &ChartWidget::copyPicture);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut); // it says which key; the chart reads it itself
    QAction* save = menu.addAction(tr("&Save Picture…"), this, [this] {
        if (PictureSaver* found = saver())
            found->savePicture(*this);
    });
    save->setEnabled(saver() != nullptr);
    menu.addAction(tr("Show &Data"), this, &ChartWidget::showTable);
}

void ChartWidget::copyPicture() const
{
    QApplication::clipboard()->setImage(pictureOf(*this, 2));
}

void ChartWidget::showTable()
{
    auto* dialog = new ChartTableDialog(*this, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

int leading(const QWidget& chart)
{
    const bool isMirrored = chart.layoutDirection() == Qt::RightToLeft;
    return int(isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter;
}

int trailing(const QWidget& chart)
{
    const bool isMirrored = chart.layoutDirection() == Qt::RightToLeft;
    return int(isMirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute | Qt::AlignVCenter;
}

QToolButton* newChartMenuButton(ChartWidget& chart)
{
    const QString name = ChartWidget::tr("Copy, save, show data");
    QToolButton* button = newMoreButton(name);
    QMenu* menu = button->menu();
    QObject::connect(menu, &QMenu::aboutToShow, &chart, [menu, &chart] {
        menu->clear();
        chart.fillMenu(*menu);
    });
    const auto update = [button, &chart, name] {
        button->setEnabled(!chart.isBlank());
        button->setAccessibleName(name + QStringLiteral(": ") + chart.title());
    };
    QObject::connect(&chart, &ChartWidget::changed, button, update);
    update();
    return button;
}

} // namespace tare::views
