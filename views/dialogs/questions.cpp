// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/questions.h"

#include "views/dialogs/effortdialog.h"
#include "views/text/displaytext.h"

#include <QColorDialog>
#include <QCoreApplication>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QPrintDialog>

namespace tare::views {

namespace {

struct QuestionText
{
    Q_DECLARE_TR_FUNCTIONS(Questions)
};

QString askForText(QWidget* parent, const QString& title, const QString& question)
{
    QInputDialog dialog(parent);
    dialog.setWindowTitle(title);
    dialog.setLabelText(question);
    for (QLabel* label : dialog.findChildren<QLabel*>())
        label->setTextFormat(Qt::PlainText);
    return dialog.exec() == QDialog::Accepted ? dialog.textValue().trimmed() : QString();
}

// What the suggested file is, and all files.
QString exportFilter(const QString& suggestion)
{
    const QString kind =
        suggestion.endsWith(QLatin1StringView(".xlsx"))  ? QuestionText::tr("Excel workbook (*.xlsx)")
        : suggestion.endsWith(QLatin1StringView(".csv")) ? QuestionText::tr("Comma-separated values (*.csv)")
                                                         : QuestionText::tr("JSON (*.json)");
    return kind + QStringLiteral(";;") + QuestionText::tr("All files (*)");
}

QString projectFilter()
{
    return QuestionText::tr("Tare projects (*.tare)");
}

} // namespace

QString DesktopQuestions::projectToOpen(QWidget* parent, const QString& folder)
{
    return QFileDialog::getOpenFileName(parent, QuestionText::tr("Open Project"), folder, projectFilter());
}

QString DesktopQuestions::projectToCreate(QWidget* parent, const QString& suggestion)
{
    QString path =
        QFileDialog::getSaveFileName(parent, QuestionText::tr("New Project"), suggestion, projectFilter());
    if (!path.isEmpty() && !path.endsWith(QStringLiteral(".tare")))
        path += QStringLiteral(".tare");
    return path;
}

QStringList DesktopQuestions::filesToImport(QWidget* parent, const QString& folder)
{
    // No filter by name: the format is found by content.
    return QFileDialog::getOpenFileNames(parent, QuestionText::tr("Import Files"), folder);
}

QString DesktopQuestions::exportFile(QWidget* parent, const QString& suggestion)
{
    return QFileDialog::getSaveFileName(parent, QuestionText::tr("Export Tables"), suggestion,
                                        exportFilter(suggestion));
}

QString DesktopQuestions::pictureFile(QWidget* parent, const QString& suggestion)
{
    const QString png = QuestionText::tr("PNG picture (*.png)");
    const QString svg = QuestionText::tr("SVG drawing (*.svg)");
    QString chosen = png;
    QString path = QFileDialog::getSaveFileName(parent, QuestionText::tr("Save Picture"),
                                                suggestion + QStringLiteral(".png"),
                                                png + QStringLiteral(";;") + svg, &chosen);
    if (path.isEmpty())
        return path;
    // The suffix says what is written; one that is neither gives way to the filter's.
    for (const char* suffix : {".png", ".svg"})
        if (path.endsWith(QLatin1StringView(suffix), Qt::CaseInsensitive))
            return path;
    return path + (chosen == svg ? QStringLiteral(".svg") : QStringLiteral(".png"));
}

QString DesktopQuestions::reportFile(QWidget* parent, const QString& suggestion)
{
    QString path = QFileDialog::getSaveFileName(parent, QuestionText::tr("Export Report"), suggestion,
                                                QuestionText::tr("PDF documents (*.pdf)"));
    if (!path.isEmpty() && !path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive))
        path += QStringLiteral(".pdf");
    return path;
}

QString DesktopQuestions::logoFile(QWidget* parent)
{
    return QFileDialog::getOpenFileName(parent, QuestionText::tr("Choose a Logo"), {},
                                        QuestionText::tr("Pictures (*.png *.jpg *.jpeg *.svg)"));
}

QColor DesktopQuestions::colour(QWidget* parent, const QColor& before)
{
    return QColorDialog::getColor(before, parent, QuestionText::tr("Colour of Rules"));
}

bool DesktopQuestions::printer(QWidget* parent, QPrinter& printer)
{
    QPrintDialog dialog(&printer, parent);
    return dialog.exec() == QDialog::Accepted;
}

QString DesktopQuestions::clusterName(QWidget* parent, const QString& fileName)
{
    return askForText(parent, QuestionText::tr("Name the Cluster"),
                      QuestionText::tr("Which cluster does %1 come from?").arg(displayText(fileName)));
}

QString DesktopQuestions::filterName(QWidget* parent)
{
    return askForText(parent, QuestionText::tr("Save Filter"), QuestionText::tr("Name of the filter"));
}

QString DesktopQuestions::blockReason(QWidget* parent, const QString& workload)
{
    return askForText(parent, QuestionText::tr("Block Workload"),
                      QuestionText::tr("Why can %1 not move?").arg(displayText(workload)));
}

std::optional<model::Range> DesktopQuestions::effortDays(QWidget* parent, const QString& workload,
                                                         const model::Range& days)
{
    EffortDialog dialog(displayText(workload), days, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.days()) : std::nullopt;
}

QString DesktopQuestions::scenarioName(QWidget* parent, const QString& title, const QString& suggestion)
{
    QInputDialog dialog(parent);
    dialog.setWindowTitle(title);
    dialog.setLabelText(QuestionText::tr("Name of the scenario:"));
    dialog.setTextValue(suggestion);
    return dialog.exec() == QDialog::Accepted ? dialog.textValue().trimmed() : QString();
}

} // namespace tare::views
