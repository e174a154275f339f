// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include "app/cli/verbs.h"
#include "model/base/nearest.h"

#include <algorithm>
#include <array>

namespace tare::app {

namespace {

ExitCode refuse(std::string_view verb, Console& console)
{
    return failed({model::ErrorCode::NotInThisBuild, {std::string(verb)}, {}}, console);
}

// Verbs of the command line that later versions bring: they are known, and say so.
ExitCode runPlan(const Arguments&, Console& console)
{
    return refuse("plan", console);
}
#ifndef TARE_HAS_WINDOW
ExitCode refuseReport(const Arguments&, Console& console)
{
    return refuse("report", console);
}
#endif

constexpr std::array<Option, 1> planOptions{{{"--format", "table|json|csv", ""}}};
// Known without a verb.
constexpr std::array<Option, 2> windowOptions{{{"--help", "", ""}, {"--version", "", ""}}};

std::string usageLine(const Verb& verb)
{
    return "tare " + std::string(verb.name) + " " + std::string(verb.usage);
}

void showVerbHelp(const Verb& verb, Console& console)
{
    std::string text = "Usage: " + usageLine(verb) + "\n\n" + std::string(verb.help) + "\n";
    if (!verb.options.empty())
        text += "\n";
    for (const Option& option : verb.options) {
        std::string left = "  " + std::string(option.name);
        if (!option.value.empty())
            left += " " + std::string(option.value);
        left.resize(std::max<std::size_t>(left.size() + 2, 34), ' ');
        text += left + std::string(option.help) + "\n";
    }
    console.result(text);
}

void showHelp(Console& console)
{
    std::string text =
        "Tare " TARE_VERSION
        ": which Kubernetes workloads pay back a move to WebAssembly, when, and how sure that is\n\n"
        "  tare [PROJECT.tare]               opens the window\n";
    for (const Verb& verb : verbs()) {
        std::string left = "  tare " + std::string(verb.name);
        left.resize(std::max<std::size_t>(left.size() + 2, 36), ' ');
        text += left + std::string(verb.help) + "\n";
    }
    text += "\ntare VERB --help tells the options of a verb.\n"
            "Exit codes: 0 done; 1 done, but something was rejected or a check failed; 2 wrong usage, or no "
            "display for the window; 3 "
            "input could "
            "not be read; 4 the project could not be written; 130 interrupted.\n";
    console.result(text);
}

const Verb* findVerb(std::string_view name)
{
    const std::span<const Verb> all = verbs();
    const auto verb =
        std::find_if(all.begin(), all.end(), [&](const Verb& known) { return known.name == name; });
    return verb == all.end() ? nullptr : &*verb;
}

bool isProject(const std::string& word)
{
    return word.ends_with(".tare") && !word.starts_with('-');
}

model::Error unknownVerb(const std::string& word)
{
    std::vector<std::string_view> names;
    for (const Verb& verb : verbs())
        names.push_back(verb.name);
    return wrongUsage("unknown verb " + word + ", the nearest is " +
                      std::string(model::nearest(word, names)));
}

ExitCode dispatch(const std::vector<std::string>& words, Console& console)
{
    if (words.empty() || (words.size() == 1 && isProject(words.front())))
        return failed({model::ErrorCode::NotInThisBuild, {"window"}, {}}, console);
    if (words.front() == "--help" || words.front() == "-h" || words.front() == "help") {
        showHelp(console);
        return ExitCode::Done;
    }
    if (words.front() == "--version") {
        console.result("tare " TARE_VERSION "\n");
        return ExitCode::Done;
    }
    if (words.front().starts_with('-'))
        return failed(Arguments::parse(words, windowOptions).error(), console);
    if (isProject(words.front()))
        return failed(wrongUsage("tare [PROJECT.tare] opens one project and takes no options"), console);
    const Verb* verb = findVerb(words.front());
    if (verb == nullptr)
        return failed(unknownVerb(words.front()), console);
    const std::span<const std::string> rest(words.begin() + 1, words.end());
    if (std::find(rest.begin(), rest.end(), "--help") != rest.end()) {
        showVerbHelp(*verb, console);
        return ExitCode::Done;
    }
    model::Result<Arguments> arguments = Arguments::parse(rest, verb->options);
    if (!arguments)
        return failed(arguments.error(), console);
    return verb->run(*arguments, console);
}

} // namespace

std::span<const Verb> verbs()
{
    static const std::array<Verb, 8> all{{
        {"import", "PROJECT.tare FILE|FOLDER…", "reads cluster exports, usage and bills into a project",
         importOptions, runImport},
        {"scenario", "PROJECT.tare import FILE|export NAME|list|delete NAME|use NAME",
         "keeps sets of assumptions", scenarioOptions, runScenario},
        {"rank", "PROJECT.tare", "prints the ranking of the workloads", rankOptions, runRank},
        {"explain", "PROJECT.tare WORKLOAD", "prints every figure of a workload down to its sources",
         explainOptions, runExplain},
        {"plan", "PROJECT.tare", "prints the waves (not in this version)", planOptions, runPlan},
#ifdef TARE_HAS_WINDOW
        {"report", "PROJECT.tare -o report.pdf", "writes the report as PDF", reportOptions, runReport},
#else
        {"report", "PROJECT.tare -o report.pdf", "writes the report (not in this build)", reportOptions,
         refuseReport},
#endif
        {"export", "PROJECT.tare -o FILE.xlsx|FILE.csv|FILE.json", "writes tables", exportOptions, runExport},
        {"check", "PROJECT.tare", "checks the file, the reconciliation and the data", checkOptions, runCheck},
    }};
    return all;
}

ExitCode failed(const model::Error& error, Console& console)
{
    console.error(error);
    return exitCodeOf(error);
}

model::Error inFile(model::Error error, const std::string& path)
{
    if (error.place.file.empty())
        error.place.file = path;
    return error;
}

model::Result<std::unique_ptr<model::Project>> openForReading(const std::string& path, Console& console)
{
    auto project = model::Project::open(path, {.mode = model::OpenMode::ReadOnly});
    if (!project)
        return inFile(project.error(), path);
    if (const auto refusal = (*project)->refusal();
        refusal && refusal->code != model::ErrorCode::ProjectReadOnly)
        console.error(inFile(*refusal, path));
    return project;
}

// The window takes nothing or one project, which may be named like a verb only with its ending; any other
// word is a verb or a mistake, and that is better answered on the terminal.
bool isForCommandLine(const std::vector<std::string>& words)
{
    return !words.empty() && (words.size() > 1 || !isProject(words.front()));
}

int refuseWindow(std::FILE* messages)
{
    Console console(messages, messages);
    return static_cast<int>(failed(wrongUsage("the window needs a display, and none answers"), console));
}

int runCommandLine(const std::vector<std::string>& words, std::FILE* output, std::FILE* messages)
{
    Console console(output, messages);
    ExitCode code = dispatch(words, console);
    if (console.hasFailed() && code == ExitCode::Done) {
        console.error({model::ErrorCode::FileUnwritable, {"standard output"}, {}});
        code = ExitCode::ProjectUnwritable;
    }
    return static_cast<int>(code);
}

} // namespace tare::app
