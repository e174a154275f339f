// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"
#include "app/cli/verbs.h"
#include "app/session/importpipeline.h"
#include "app/session/threadexecutor.h"
#include "importers/core/importer.h"
#include "views/text/errortext.h"
#include "views/text/formattext.h"
#include "views/text/notetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <limits>

namespace tare::app {

namespace {

constexpr std::array<Option, 6> options{{
    {"--cluster", "NAME", "name of the cluster of an inventory"},
    {"--as", "FORMAT", "the format, instead of telling it by content"},
    {"--list-formats", "", "prints the formats"},
    {"--quiet", "", "no progress, no summary"},
    {"--from", "CONNECTION", "a warehouse (not in this version)"},
    {"--kubectl", "", "runs your own kubectl (not in this version)"},
}};

// Rejected records that are listed one by one; the rest is counted.
constexpr int listedRejections = 20;

struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

ExitCode listFormats(Console& console)
{
    std::string text;
    for (const auto& importer : importers::importers()) {
        std::string id(importer->id());
        id.resize(std::max<std::size_t>(id.size() + 2, 20), ' ');
        text += id + views::formatName(importer->id()).toStdString() + "\n";
    }
    console.result(text);
    return ExitCode::Done;
}

QString progressText(const std::string& path, const model::Progress& progress)
{
    QString text = QString::fromStdString(path) + QStringLiteral(": ");
    if (progress.bytesTotal > 0) {
        const double share =
            static_cast<double>(progress.bytesDone) / static_cast<double>(progress.bytesTotal);
        text += QStringLiteral("%1 %, ").arg(share * 100, 0, 'f', 0);
    }
    text += ImportText::tr(
        "%Ln record(s)", nullptr,
        static_cast<int>(std::min<std::uint64_t>(progress.records, std::numeric_limits<int>::max())));
    if (progress.rejected > 0)
        text += ImportText::tr(", %1 rejected").arg(progress.rejected);
    return text;
}

QString summary(const ImportedFile& file)
{
    QString format = views::formatName(file.format);
    if (!file.version.empty())
        format += QLatin1Char(' ') + QString::fromStdString(file.version);
    QString text = ImportText::tr("%1: %2, %3 kept, %4 rejected")
                       .arg(QString::fromStdString(file.path), format)
                       .arg(file.kept)
                       .arg(file.rejected);
    if (file.skipped > 0)
        text += ImportText::tr(", %1 passed over").arg(file.skipped);
    if (file.bill) {
        text += ImportText::tr("; Billed Cost %1 %3, Effective Cost %2 %3")
                    .arg(QString::fromStdString(file.bill->costs[0].toString()),
                         QString::fromStdString(file.bill->costs[1].toString()),
                         QString::fromStdString(file.bill->currency));
    }
    if (!file.cluster.empty())
        text += ImportText::tr("; cluster %1").arg(QString::fromStdString(file.cluster));
    if (file.replaced)
        text += ImportText::tr("; replaces an earlier import");
    return text + QLatin1Char('\n');
}

void showNotes(const ImportedFile& file, bool isQuiet, Console& console)
{
    int listed = 0;
    for (const model::ImportNote& note : file.notes) {
        const bool isRejection = note.kind == "rejected";
        if (!isRejection && isQuiet)
            continue;
        if (isRejection && ++listed > listedRejections)
            continue;
        QString place = QString::fromStdString(file.path);
        if (note.line > 0)
            place += QStringLiteral(":%1").arg(note.line);
        if (note.column > 0)
            place += QStringLiteral(": %1").arg(note.column);
        QString text = place + QStringLiteral(": ");
        if (!isRejection)
            text += views::noteKindName(note.kind).toLower() + QStringLiteral(": ");
        text += views::sentence(note);
        if (note.count > 1)
            text += ImportText::tr(" (%1 times)").arg(note.count);
        console.message(text);
    }
    if (listed > listedRejections)
        console.message(ImportText::tr("%1: %Ln more kind(s) of rejected records; the window lists them all",
                                       nullptr, static_cast<int>(listed - listedRejections))
                            .arg(QString::fromStdString(file.path)));
}

ImportObserver observer(bool isQuiet, Console& console)
{
    if (isQuiet)
        return {};
    return {
        .started = [&console](const std::string& path) { console.progress(QString::fromStdString(path)); },
        .progressed =
            [&console](const std::string& path, const model::Progress& progress) {
                console.progress(progressText(path, progress));
            }};
}

void report(const ImportOutcome& outcome, bool isQuiet, Console& console)
{
    for (const model::Error& passedOver : outcome.passedOver)
        console.error(passedOver);
    for (const ImportedFile& file : outcome.files) {
        if (!isQuiet)
            console.result(summary(file));
        showNotes(file, isQuiet, console);
    }
}

} // namespace

const std::span<const Option> importOptions = options;

ExitCode runImport(const Arguments& arguments, Console& console)
{
    if (arguments.has("--list-formats"))
        return listFormats(console);
    for (const char* later : {"--from", "--kubectl"}) {
        if (arguments.has(later))
            return failed({model::ErrorCode::NotInThisBuild, {std::string("import ") + later}, {}}, console);
    }
    if (arguments.positional().size() < 2)
        return failed(wrongUsage("tare import PROJECT.tare FILE|FOLDER…"), console);
    const std::string& path = arguments.positional().front();
    const model::Result<std::vector<InputFile>> files =
        inputFiles({arguments.positional().begin() + 1, arguments.positional().end()});
    if (!files)
        return failed(files.error(), console);

    const model::StopToken stop;
    stopOnInterrupt(stop); // before there is a file that would have to go again
    model::Result<std::unique_ptr<model::Project>> project =
        model::Project::open(path, {.createIfMissing = true});
    if (!project)
        return failed(inFile(project.error(), path), console);
    if ((*project)->isReadOnly())
        return failed(inFile(*(*project)->refusal(), path), console);

    ThreadExecutor executor;
    const bool isQuiet = arguments.has("--quiet");
    const model::Result<ImportOutcome> outcome = importFiles(
        **project, *files, {.cluster = arguments.value("--cluster"), .format = arguments.value("--as")},
        observer(isQuiet, console), stop, executor);
    if (!outcome) {
        const ExitCode code = failed(outcome.error(), console);
        if (files->size() > 1)
            console.message(ImportText::tr("nothing was imported"));
        return code;
    }
    report(*outcome, isQuiet, console);
    return outcome->hasRejections() ? ExitCode::DoneWithRejections : ExitCode::Done;
}

} // namespace tare::app
