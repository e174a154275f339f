// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rankingarguments.h"
#include "app/cli/verbs.h"
#include "app/session/threadexecutor.h"
#include "views/export/exporttables.h"
#include "views/reports/madereport.h"

#include <QImageReader>

#include <algorithm>
#include <array>

namespace tare::app {

namespace {

using model::Result;

model::Error fileError(model::ErrorCode code, const std::string& path, const QString& why)
{
    return {code, {why.toStdString()}, {.file = path}};
}

// The day that was asked for, else the one that reproducible builds name, else today.
Result<QDate> dateAsked(const Arguments& arguments)
{
    if (arguments.has("--date")) {
        const QDate date = QDate::fromString(QString::fromStdString(arguments.value("--date")), Qt::ISODate);
        return date.isValid() ? Result<QDate>(date) : wrongUsage("--date takes YYYY-MM-DD");
    }
    bool isNumber = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isNumber);
    return isNumber ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).date() : QDate::currentDate();
}

Result<QImage> logoAsked(const Arguments& arguments)
{
    if (!arguments.has("--logo"))
        return QImage();
    QImageReader reader(QString::fromStdString(arguments.value("--logo")));
    const QImage logo = reader.read();
    if (logo.isNull())
        return fileError(model::ErrorCode::FileUnreadable, arguments.value("--logo"), reader.errorString());
    return logo;
}

Result<QColor> accentAsked(const Arguments& arguments)
{
    if (!arguments.has("--accent"))
        return QColor();
    const QColor colour(QString::fromStdString(arguments.value("--accent")));
    return colour.isValid() ? Result<QColor>(colour) : wrongUsage("--accent takes #RRGGBB");
}

Result<QString> languageAsked(const Arguments& arguments)
{
    const QString code = QString::fromStdString(arguments.value("--language"));
    const auto known = views::reportLanguages();
    if (code.isEmpty() || std::any_of(known.begin(), known.end(), [&](const views::ReportLanguage& language) {
            return language.code == code;
        }))
        return code;
    return wrongUsage("--language takes en, de or ar");
}

Result<views::ReportOptions> optionsAsked(const Arguments& arguments)
{
    constexpr std::array<std::string_view, 2> audiences{"executive", "engineering"};
    const Result<std::string> audience = chosen(arguments, "--audience", audiences);
    if (!audience)
        return audience.error();
    const Result<QDate> date = dateAsked(arguments);
    if (!date)
        return date.error();
    Result<QImage> logo = logoAsked(arguments);
    if (!logo)
        return logo.error();
    const Result<QColor> accent = accentAsked(arguments);
    if (!accent)
        return accent.error();
    const Result<QString> language = languageAsked(arguments);
    if (!language)
        return language.error();
    views::ReportOptions options;
    options.audience = *audience == "engineering" ? views::Audience::Engineering : views::Audience::Executive;
    options.parts = views::defaultParts(options.audience);
    options.language = *language;
    options.title = QString::fromStdString(arguments.value("--title"));
    options.organisation = QString::fromStdString(arguments.value("--organisation"));
    options.logo = *logo;
    options.accent = *accent;
    options.date = *date;
    return options;
}

Result<views::ReportInput> inputAsked(const Arguments& arguments, Console& console)
{
    Result<AskedRanking> asked = rankingAsAsked(arguments, console);
    if (!asked)
        return asked.error();
    views::ReportInput input;
    input.evaluation = std::make_shared<const model::Evaluation>(std::move(asked->evaluation));
    ThreadExecutor executor;
    Result<model::Swings> swings = model::swings(input.evaluation, executor);
    if (!swings)
        return swings.error();
    input.swings = std::make_shared<const model::Swings>(std::move(swings).value());
    auto imports = asked->project->imports();
    if (!imports)
        return imports.error();
    input.imports = std::move(imports).value();
    const auto workbook = asked->project->readWorkbook();
    if (!workbook)
        return workbook.error();
    for (const auto& [id, annotation] : workbook->annotations)
        input.annotations.push_back(annotation);
    return input;
}

} // namespace

ExitCode runReport(const Arguments& arguments, Console& console)
{
    constexpr std::array<std::string_view, 2> papers{"a4", "letter"};
    if (arguments.positional().size() != 1 || !arguments.has("--output"))
        return failed(wrongUsage("tare report PROJECT.tare -o report.pdf"), console);
    if (!QString::fromStdString(arguments.value("--output"))
             .endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return failed(wrongUsage("-o takes a file that ends in .pdf"), console);
    if (const auto refused = refusedOutput(arguments))
        return failed(*refused, console);
    const Result<std::string> paper = chosen(arguments, "--paper", papers);
    if (!paper)
        return failed(paper.error(), console);
    const Result<views::ReportOptions> options = optionsAsked(arguments);
    if (!options)
        return failed(options.error(), console);
    const Result<views::ReportInput> input = inputAsked(arguments, console);
    if (!input)
        return failed(input.error(), console);
    const Result<views::MadeReport> made = views::makeReport(
        *input, {*options, *paper == "letter" ? views::ReportPaper::Letter : views::ReportPaper::A4});
    if (!made)
        return failed(made.error(), console);
    const std::string path = arguments.value("--output");
    const QByteArray pdf = views::pdfOf(made->pages, made->properties);
    if (pdf.isEmpty())
        return failed(fileError(model::ErrorCode::FileUnwritable, path, {}), console);
    if (const model::Status saved =
            views::saveFile(path, {pdf.constData(), static_cast<std::size_t>(pdf.size())});
        !saved)
        return failed(saved.error(), console);
    return ExitCode::Done;
}

} // namespace tare::app
