// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"
#include "views/reports/madereport.h"

#include <QObject>
#include <QTimer>

#include <optional>

class QPrinter;

namespace tare::views {

// Writes a report into a file, a page at a time, so that the window stays alive. Nothing is there until all
// of it is; what was there before is replaced then.
class PdfExport final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    void start(std::shared_ptr<const MadeReport> report, const QString& path);
    void cancel();
    bool isRunning() const { return m_file != nullptr; }

Q_SIGNALS:
    void progressed(int pages, int all);
    void finished(const QString& path, const std::optional<tare::model::Error>& error);

private:
    void writeNext();
    void finish();

    std::shared_ptr<const MadeReport> m_report;
    std::unique_ptr<PdfFile> m_file;
    QString m_path;
};

// Puts the pages of a report on paper, as large as the paper of the printer allows.
void printReport(QPrinter& printer, const SetReport& report);

} // namespace tare::views
