// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/pdffile.h"

#include "views/reports/pagepainter.h"
#include "views/reports/pdfoutline.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace tare::views {

namespace {

constexpr int dotsPerInch = 1200;
constexpr double unitsPerInch = 96;

} // namespace

PdfFile::PdfFile(const SetReport& report, PdfProperties properties)
    : m_report(report), m_properties(std::move(properties)), m_buffer(std::make_unique<QBuffer>())
{
    m_buffer->open(QIODevice::WriteOnly);
    m_writer = std::make_unique<QPdfWriter>(m_buffer.get());
    m_writer->setResolution(dotsPerInch);
    m_writer->setPageSize(QPageSize(report.paper * 72 / unitsPerInch, QPageSize::Point));
    m_writer->setPageMargins({});
    m_writer->setTitle(m_properties.title);
}

PdfFile::~PdfFile()
{
    if (m_painter)
        m_painter->end();
}

void PdfFile::writePage()
{
    if (isDone())
        return;
    if (!m_painter)
        m_painter = std::make_unique<QPainter>(m_writer.get());
    else
        m_writer->newPage();
    m_painter->save();
    m_painter->scale(dotsPerInch / unitsPerInch, dotsPerInch / unitsPerInch);
    paintPage(*m_painter, m_report, m_done++);
    m_painter->restore();
}

QByteArray PdfFile::finish()
{
    m_painter->end();
    m_painter.reset();
    m_buffer->close();
    return withOutline(m_buffer->data(), m_report, m_properties, m_error);
}

PdfProperties propertiesOf(const Report& report, const ReportOptions& options)
{
    return {report.title, options.organisation, report.subject, options.date,
            options.audience == Audience::Engineering};
}

QByteArray pdfOf(const SetReport& report, const PdfProperties& properties)
{
    PdfFile file(report, properties);
    while (!file.isDone())
        file.writePage();
    return file.finish();
}

} // namespace tare::views
