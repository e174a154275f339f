// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/report/reportpreview.h"

#include "views/look/colours.h"
#include "views/reports/pagepainter.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace tare::views {

namespace {

constexpr int gap = 16;
constexpr double smallest = 0.25, largest = 4, step = 1.25;

// To those who do not see it, it is a document.
QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* preview = qobject_cast<ReportPreview*>(object);
    return preview ? new QAccessibleWidget(preview, QAccessible::Document) : nullptr;
}

} // namespace

ReportPreview::ReportPreview(QWidget* parent) : QAbstractScrollArea(parent)
{
    QAccessible::installFactory(makeInterface); // a second time does nothing
    setAccessibleName(tr("Preview of the report"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->setAutoFillBackground(true);
}

int ReportPreview::pageCount() const
{
    return m_report ? static_cast<int>(m_report->pages.pages.size()) : 0;
}

void ReportPreview::setReport(std::shared_ptr<const MadeReport> report)
{
    m_report = std::move(report);
    m_pictures.clear();
    m_told = -1;
    arrange();
    viewport()->update();
    tell();
}

double ReportPreview::zoom() const
{
    if (m_zoom > 0 || !m_report)
        return m_zoom > 0 ? m_zoom : 1;
    return std::clamp((viewport()->width() - 2.0 * gap) / m_report->pages.paper.width(), smallest, largest);
}

void ReportPreview::setZoom(double zoom)
{
    const int page = currentPage();
    m_zoom = zoom > 0 ? std::clamp(zoom, smallest, largest) : 0;
    m_pictures.clear();
    arrange();
    showPage(page);
    viewport()->update();
}

QSizeF ReportPreview::pageSize() const
{
    return m_report ? m_report->pages.paper * zoom() : QSizeF();
}

double ReportPreview::topOf(int page) const
{
    return gap + page * (pageSize().height() + gap);
}

void ReportPreview::arrange()
{
    const double height = topOf(pageCount());
    const double width = pageSize().width() + 2 * gap;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(height) - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, static_cast<int>(width) - viewport()->width()));
}

int ReportPreview::currentPage() const
{
    if (pageCount() == 0)
        return 0;
    const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    const int page = static_cast<int>((middle - gap) / (pageSize().height() + gap));
    return std::clamp(page, 0, pageCount() - 1);
}

void ReportPreview::showPage(int page)
{
    verticalScrollBar()->setValue(static_cast<int>(topOf(std::clamp(page, 0, std::max(0, pageCount() - 1)))) -
                                  gap);
}

const QPixmap& ReportPreview::picture(int page)
{
    QPixmap& picture = m_pictures[page];
    if (picture.isNull()) {
        const double ratio = devicePixelRatioF();
        picture = QPixmap((pageSize() * ratio).toSize());
        picture.setDevicePixelRatio(ratio);
        picture.fill(Qt::white); // paper, whatever the theme
        QPainter painter(&picture);
        painter.scale(zoom(), zoom());
        paintPage(painter, m_report->pages, static_cast<std::size_t>(page));
    }
    return picture;
}

void ReportPreview::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    const QSizeF size = pageSize();
    const double left =
        std::max<double>(gap, (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    for (int page = 0; page < pageCount(); ++page) {
        const double top = topOf(page) - verticalScrollBar()->value();
        if (top > viewport()->height() || top + size.height() < 0) {
            m_pictures.erase(page);
            continue;
        }
        const QRectF area(std::round(left), std::round(top), size.width(), size.height());
        painter.drawPixmap(area.topLeft(), picture(page));
        painter.setPen(colours(palette()).ruleStrong);
        painter.drawRect(area.adjusted(-0.5, -0.5, 0.5, 0.5));
    }
    if (hasFocus()) {
        painter.setPen(QPen(colours(palette()).accent, 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void ReportPreview::resizeEvent(QResizeEvent*)
{
    if (m_zoom <= 0)
        m_pictures.clear();
    arrange();
}

void ReportPreview::scrollContentsBy(int, int)
{
    viewport()->update();
    tell();
}

void ReportPreview::tell()
{
    const int page = currentPage();
    if (page == m_told)
        return;
    m_told = page;
    setAccessibleDescription(tr("Page %1 of %2").arg(page + 1).arg(pageCount()));
    Q_EMIT currentPageChanged(page);
}

void ReportPreview::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
        showPage(currentPage() + 1);
        break;
    case Qt::Key_PageUp:
        showPage(currentPage() - 1);
        break;
    case Qt::Key_Home:
        showPage(0);
        break;
    case Qt::Key_End:
        showPage(pageCount() - 1);
        break;
    case Qt::Key_Plus:
        setZoom(zoom() * step);
        break;
    case Qt::Key_Minus:
        setZoom(zoom() / step);
        break;
    case Qt::Key_0:
        setZoom(0);
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void ReportPreview::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() == Qt::ControlModifier)
        setZoom(event->angleDelta().y() > 0 ? zoom() * step : zoom() / step);
    else
        QAbstractScrollArea::wheelEvent(event);
}

void ReportPreview::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        viewport()->update();
}

} // namespace tare::views
