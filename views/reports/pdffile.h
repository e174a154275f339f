// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/reports/pagesetter.h"
#include "views/reports/reportbuilder.h"

#include <QByteArray>
#include <QDate>

#include <memory>

class QBuffer;
class QPainter;
class QPdfWriter;

namespace tare::views {

// What a reader of the file shows about it.
struct PdfProperties
{
    QString title, author, subject;
    QDate date;
    bool opensBookmarks = false;
};

// Writes a report as PDF, page by page, so that a window stays alive between them. The same report and
// properties give the same bytes.
class PdfFile
{
public:
    PdfFile(const SetReport& report, PdfProperties properties);
    ~PdfFile();

    std::size_t pagesDone() const { return m_done; }
    bool isDone() const { return m_done == m_report.pages.size(); }
    void writePage(); // the next one
    // Bookmarks, links and properties put in; nothing where that failed, which error() then tells.
    QByteArray finish();
    QString error() const { return m_error; }

private:
    const SetReport& m_report;
    PdfProperties m_properties;
    std::unique_ptr<QBuffer> m_buffer;
    std::unique_ptr<QPdfWriter> m_writer;
    std::unique_ptr<QPainter> m_painter;
    std::size_t m_done = 0;
    QString m_error;
};

PdfProperties propertiesOf(const Report& report, const ReportOptions& options);
// All at once.
QByteArray pdfOf(const SetReport& report, const PdfProperties& properties);

} // namespace tare::views
