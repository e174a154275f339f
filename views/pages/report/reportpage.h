// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pages/common/page.h"
#include "views/reports/pdfexport.h"
#include "views/workspace.h"

class QPushButton;
class QSplitter;

namespace tare::views {

class EmptyState;
class PlainLabel;
class Questions;
class ReportForm;
class ReportPreview;

// The report as it will be written, beside how it is to be; from here it is written and printed.
class ReportPage final : public Page
{
    Q_OBJECT

public:
    ReportPage(Workspace& workspace, Questions& questions, QWidget* parent = nullptr);
    ReportPreview& preview() const { return *m_preview; }
    void exportPdf();
    void print();

Q_SIGNALS:
    void importRequested();
    void failed(const tare::model::Error& error);
    void written(const QString& path);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void ask();
    void formChanged();
    void projectChanged();
    void reportChanged();
    void updateSentence();
    void exported(const QString& path, const std::optional<model::Error>& error);

    Workspace& m_workspace;
    Questions& m_questions;
    std::shared_ptr<const MadeReport> m_report;
    ReportForm* m_form;
    ReportPreview* m_preview;
    QPushButton* m_export;
    QPushButton* m_print;
    PlainLabel* m_place;
    QSplitter* m_both;
    EmptyState* m_empty;
    PdfExport m_pdf;
    QTimer m_typing; // a report a letter is too many
};

} // namespace tare::views
