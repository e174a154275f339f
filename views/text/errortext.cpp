// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/errortext.h"

#include "views/text/displaytext.h"

#include <QCoreApplication>

namespace tare::views {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

// The arguments of one error, made harmless; empty where there are fewer.
class Arguments
{
public:
    explicit Arguments(const model::Error& error) : m_error(error) {}
    QString operator[](std::size_t index) const
    {
        return index < m_error.arguments.size() ? displayText(m_error.arguments[index]) : QString();
    }
    bool has(std::size_t index) const { return !(*this)[index].isEmpty(); }

private:
    const model::Error& m_error;
};

ErrorSentence fileSentence(model::ErrorCode code, const Arguments& arguments)
{
    using enum model::ErrorCode;
    switch (code) {
    case FileUnreadable:
        if (arguments[0] == QLatin1String("no-plain-file"))
            return {ErrorText::tr("this is a pipe or a device"),
                    ErrorText::tr("save what it gives to a file")};
        return {ErrorText::tr("the file cannot be read (%1)").arg(arguments[0]),
                ErrorText::tr("check its name and your permissions")};
    case FileUnwritable:
        return {ErrorText::tr("the file cannot be written (%1)").arg(arguments[0]),
                ErrorText::tr("choose another place or check your permissions")};
    case DiskFull:
        return {ErrorText::tr("the disk is full, nothing was changed"),
                ErrorText::tr("free some space and try again")};
    case EmptyFile:
        return {ErrorText::tr("the file is empty"), ErrorText::tr("run the export again")};
    case TruncatedFile:
        return {ErrorText::tr("the file ends too early"), ErrorText::tr("copy or download it again")};
    case BadGzip:
        return {ErrorText::tr("the compressed data are damaged"),
                ErrorText::tr("copy or download the file again")};
    case CompressionBomb:
        return {ErrorText::tr("the file grows more than %1 times when it is unpacked").arg(arguments[0]),
                ErrorText::tr("unpack it yourself if you trust it")};
    case NestedArchive:
        return {ErrorText::tr("the archive holds another archive"),
                ErrorText::tr("unpack the outer one first")};
    case BadEncoding:
        return {ErrorText::tr("the text is not UTF-8"), ErrorText::tr("export it again as UTF-8")};
    default:
        return {};
    }
}

ErrorSentence unknownFormatSentence(const Arguments& arguments)
{
    const QString problem = arguments.has(0) ? ErrorText::tr("no known format; found: %1").arg(arguments[0])
                                             : ErrorText::tr("no known format");
    const QString remedy = arguments.has(1)
                               ? ErrorText::tr("the nearest format is %1").arg(arguments[1])
                               : ErrorText::tr("tare import --list-formats names what can be read");
    return {problem, remedy};
}

ErrorSentence formatSentence(model::ErrorCode code, const Arguments& arguments)
{
    using enum model::ErrorCode;
    switch (code) {
    case UnknownFormat:
        return unknownFormatSentence(arguments);
    case UnsupportedFormat:
        if (arguments[0] == QLatin1String("tare.scenario/1"))
            return {ErrorText::tr("this is a scenario and no data"),
                    ErrorText::tr(
                        "import it by itself, on the command line with: tare scenario PROJECT.tare import "
                        "FILE")};
        return {ErrorText::tr("%1 cannot be read").arg(arguments[0]),
                arguments.has(1) ? ErrorText::tr("bring %1 instead").arg(arguments[1])
                                 : ErrorText::tr("bring another format")};
    case MissingColumn:
        return {ErrorText::tr("the column %1 is missing").arg(arguments[0]),
                ErrorText::tr("export the file again with this column")};
    case DuplicateColumn:
        return {ErrorText::tr("the column %1 is there twice").arg(arguments[0]),
                ErrorText::tr("export the file again with each column once")};
    case TooManyColumns:
        return {ErrorText::tr("there are more than %1 columns").arg(arguments[0]),
                ErrorText::tr("check that this is the right file")};
    case LineTooLong:
        return {ErrorText::tr("a line is longer than %1 bytes").arg(arguments[0]),
                ErrorText::tr("check for a quotation mark that is never closed")};
    case StringTooLong:
        return {ErrorText::tr("a text is longer than %1 bytes").arg(arguments[0]),
                ErrorText::tr("check that this is the right file")};
    case TooDeep:
        return {ErrorText::tr("the data are nested deeper than %1 levels").arg(arguments[0]),
                ErrorText::tr("check that this is the right file")};
    case BadJson:
        if (arguments[0] == QLatin1String("smaller-object"))
            return {ErrorText::tr("one object is larger than 32 MiB"),
                    ErrorText::tr("leave it out of the export")};
        return {ErrorText::tr("the JSON is not valid: %1 expected").arg(arguments[0]),
                ErrorText::tr("correct it there, or run the export again if it was not edited")};
    case BadCsv:
        return {ErrorText::tr("the CSV is not valid: %1 expected").arg(arguments[0]),
                ErrorText::tr("correct it there, or run the export again if it was not edited")};
    case BadValue:
        return {ErrorText::tr("%1 is not %2").arg(arguments[0], arguments[1]),
                ErrorText::tr("correct it and try again")};
    default:
        return fileSentence(code, arguments);
    }
}

ErrorSentence importSentence(model::ErrorCode code, const Arguments& arguments)
{
    using enum model::ErrorCode;
    switch (code) {
    case MixedCurrency:
        return {ErrorText::tr("%1 and %2 cannot be added up").arg(arguments[0], arguments[1]),
                ErrorText::tr("keep bills of one currency in a project")};
    case ClusterNameNeeded:
        return {
            ErrorText::tr("the file does not name its cluster, and the project already holds the cluster %1")
                .arg(arguments[0]),
            ErrorText::tr("give its name (--cluster NAME)")};
    case NothingKept:
        return {ErrorText::tr("nothing could be kept, %Ln record(s) were rejected", nullptr,
                              arguments[0].toInt()),
                ErrorText::tr("check that this is the right file")};
    case UnknownFormatName:
        return {ErrorText::tr("there is no format %1").arg(arguments[0]),
                arguments.has(1) ? ErrorText::tr("known formats: %1").arg(arguments[1])
                                 : ErrorText::tr("tare import --list-formats names what can be read")};
    case NothingToRank:
        return {ErrorText::tr("there are no workloads to rank"),
                ErrorText::tr("import a cluster inventory (kubectl get … -A -o json)")};
    default:
        return formatSentence(code, arguments);
    }
}

ErrorSentence lockedSentence(const Arguments& arguments)
{
    QString holder;
    if (arguments.has(0) && arguments.has(1))
        holder = ErrorText::tr("%1 on %2").arg(arguments[0], arguments[1]);
    else if (arguments.has(0))
        holder = arguments[0];
    if (arguments.has(2))
        holder += ErrorText::tr(" (process %1)").arg(arguments[2]);
    return {holder.isEmpty() ? ErrorText::tr("the project is open in another program")
                             : ErrorText::tr("the project is open for %1").arg(holder),
            ErrorText::tr("close it there, or open it read-only")};
}

ErrorSentence projectSentence(model::ErrorCode code, const Arguments& arguments)
{
    using enum model::ErrorCode;
    switch (code) {
    case NoProject:
        return {ErrorText::tr("there is no such project"),
                ErrorText::tr("check its name, or import files to create it")};
    case NotAProject:
        return {ErrorText::tr("this is no Tare project"),
                ErrorText::tr("open a .tare file, or import this file into a project")};
    case NewerProject:
        return {ErrorText::tr("the project was written by a newer version of Tare (schema %1, known is %2)")
                    .arg(arguments[0], arguments[1]),
                ErrorText::tr("open it read-only, or install the newer version")};
    case DamagedProject:
        return {ErrorText::tr("the project file is damaged (%1)").arg(arguments[0]),
                ErrorText::tr("open the newest backup beside it")};
    case ForeignProject:
        return {ErrorText::tr("the project file holds something that is not Tare's (%1)").arg(arguments[0]),
                ErrorText::tr("open only projects that you trust; import the original files into a new one")};
    case ProjectLocked:
        return lockedSentence(arguments);
    case ProjectReadOnly:
        return {ErrorText::tr("the project is open read-only"),
                ErrorText::tr("save a copy and change that one")};
    case ProjectMoved:
        return {ErrorText::tr("the project file was moved, removed or replaced while it was open"),
                ErrorText::tr("save a copy elsewhere")};
    case ProjectBusy:
        return {ErrorText::tr("the project is being changed by another program"),
                ErrorText::tr("try again in a moment")};
    case ProjectFault:
        return {ErrorText::tr("the project file cannot be used (%1)").arg(arguments[0]),
                ErrorText::tr("check the disk and try again")};
    default:
        return importSentence(code, arguments);
    }
}

ErrorSentence editSentence(model::ErrorCode code, const Arguments& arguments)
{
    using enum model::ErrorCode;
    switch (code) {
    case ScenarioNameEmpty:
        return {ErrorText::tr("a scenario needs a name"), ErrorText::tr("enter one")};
    case ScenarioNameTaken:
        return {ErrorText::tr("there is a scenario %1 already").arg(arguments[0]),
                ErrorText::tr("choose another name")};
    case LastScenario:
        return {ErrorText::tr("%1 is the only scenario").arg(arguments[0]),
                ErrorText::tr("duplicate it before you delete it")};
    case FilterNameEmpty:
        return {ErrorText::tr("a saved filter needs a name"), ErrorText::tr("enter one")};
    default:
        return projectSentence(code, arguments);
    }
}

QString nearest(const Arguments& arguments, const QString& otherwise)
{
    return arguments.has(1) ? ErrorText::tr("did you mean %1?").arg(arguments[1]) : otherwise;
}

ErrorSentence scenarioSentence(model::ErrorCode code, const Arguments& arguments)
{
    using enum model::ErrorCode;
    switch (code) {
    case UnknownParameter:
        return {ErrorText::tr("there is no parameter %1").arg(arguments[0]),
                nearest(arguments, ErrorText::tr("check its name"))};
    case UnknownField:
        return {ErrorText::tr("there is no field %1").arg(arguments[0]),
                nearest(arguments, ErrorText::tr("check its name"))};
    case BadScenario:
        return {ErrorText::tr("this is no scenario file: %1 expected").arg(arguments[0]),
                ErrorText::tr("export a scenario to see the form")};
    case UnknownScenario:
        return {ErrorText::tr("there is no scenario %1").arg(arguments[0]),
                ErrorText::tr("tare scenario PROJECT list names them")};
    case UnknownWorkload:
        return {ErrorText::tr("there is no workload %1").arg(arguments[0]),
                nearest(arguments, ErrorText::tr("tare rank PROJECT names them"))};
    case WrongUsage:
        return {arguments[0], ErrorText::tr("tare --help shows how")};
    case NotInThisBuild:
        return {ErrorText::tr("%1 is not in this build").arg(arguments[0]),
                ErrorText::tr("use a build that has it")};
    case Cancelled:
        return {ErrorText::tr("cancelled"), ErrorText::tr("nothing was changed")};
    case OutOfMemory:
        return {ErrorText::tr("there is not enough memory, nothing was changed"),
                ErrorText::tr("close other programs and try again")};
    default:
        return editSentence(code, arguments);
    }
}

} // namespace

ErrorSentence errorSentence(const model::Error& error)
{
    return scenarioSentence(error.code, Arguments(error));
}

QString sentence(const model::Error& error)
{
    const ErrorSentence parts = errorSentence(error);
    QString text = parts.problem + u"; "_s + parts.remedy;
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text.endsWith(u'?') ? text : text + u'.';
}

QString placeText(const model::Place& place)
{
    QStringList parts;
    if (!place.file.empty())
        parts += displayText(place.file);
    if (place.line > 0)
        parts += ErrorText::tr("line %1").arg(place.line);
    if (place.column > 0)
        parts += ErrorText::tr("column %1").arg(place.column);
    if (place.line == 0 && place.byteOffset > 0)
        parts += ErrorText::tr("byte %1").arg(place.byteOffset);
    if (!place.path.empty())
        parts += displayText(place.path);
    return parts.join(u", "_s);
}

QString errorLine(const model::Error& error)
{
    QString line;
    if (!error.place.file.empty()) {
        line = displayText(error.place.file) + u':';
        if (error.place.line > 0)
            line += QString::number(error.place.line) + u':';
        line += u' ';
    }
    if (error.place.column > 0)
        line += QString::number(error.place.column) + u": "_s;
    if (!error.place.path.empty())
        line += displayText(error.place.path) + u": "_s;
    const ErrorSentence parts = errorSentence(error);
    return line + parts.problem + u"; "_s + parts.remedy;
}

} // namespace tare::views
