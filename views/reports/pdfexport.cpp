// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/pdfexport.h"

#include "views/reports/pagepainter.h"

#include <QPainter>
#include <QPrinter>
#include <QSaveFile>

#include <algorithm>

namespace tare::views {

void PdfExport::start(std::shared_ptr<const MadeReport> report, const QString& path)
{
    m_report = std::move(report);
    m_path = path;
    m_file = std::make_unique<PdfFile>(m_report->pages, m_report->properties);
    QTimer::singleShot(0, this, &PdfExport::writeNext);
}

void PdfExport::cancel()
{
    m_file.reset();
    m_report.reset();
}

void PdfExport::writeNext()
{
    if (!m_file)
        return; // cancelled
    if (m_file->isDone()) {
        finish();
        return;
    }
    m_file->writePage();
    Q_EMIT progressed(static_cast<int>(m_file->pagesDone()), static_cast<int>(m_report->pages.pages.size()));
    QTimer::singleShot(0, this, &PdfExport::writeNext);
}

void PdfExport::finish()
{
    const QByteArray bytes = m_file->finish();
    std::optional<model::Error> error;
    QSaveFile file(m_path);
    if (bytes.isEmpty() || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() ||
        !file.commit()) {
        const QString why = bytes.isEmpty() ? m_file->error() : file.errorString();
        error = model::Error{
            model::ErrorCode::FileUnwritable, {why.toStdString()}, {.file = m_path.toStdString()}};
    }
    cancel();
    Q_EMIT finished(m_path, error);
}

void printReport(QPrinter& printer, const SetReport& report)
{
    printer.setFullPage(true);
    QPainter painter(&printer);
    for (std::size_t page = 0; page < report.pages.size(); ++page) {
        if (page > 0)
            printer.newPage();
        const QRectF paper = printer.paperRect(QPrinter::DevicePixel);
        const double scale =
            std::min(paper.width() / report.paper.width(), paper.height() / report.paper.height());
        painter.save();
        painter.scale(scale, scale);
        paintPage(painter, report, page);
        painter.restore();
    }
}

} // namespace tare::views
