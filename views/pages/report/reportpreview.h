// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/reports/madereport.h"

#include <QAbstractScrollArea>
#include <QPixmap>

#include <map>

namespace tare::views {

// The pages of a report as they will be written, one below the other. Painted when they come into view.
class ReportPreview final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit ReportPreview(QWidget* parent = nullptr);
    void setReport(std::shared_ptr<const MadeReport> report); // keeps the place
    int pageCount() const;
    int currentPage() const; // from 0; the one in the middle
    void showPage(int page);
    // 1: as large as on paper on a screen of 96 dots an inch; 0: as wide as there is room.
    void setZoom(double zoom);
    double zoom() const;

Q_SIGNALS:
    void currentPageChanged(int page);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    QSizeF pageSize() const; // on the screen
    double topOf(int page) const;
    const QPixmap& picture(int page);
    void tell();

    std::shared_ptr<const MadeReport> m_report;
    double m_zoom = 0;
    int m_told = -1;
    std::map<int, QPixmap> m_pictures; // of the pages in view
};

} // namespace tare::views
