// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/history/edit.h"
#include "model/project/project.h"
#include "model/risk/swings.h"
#include "views/reports/report.h"

#include <QDate>

#include <map>
#include <set>
#include <span>
#include <string_view>

namespace tare::views {

enum class Audience { Executive, Engineering };

// The parts of a report. A new one is a row of reportSections() and a function.
enum class ReportPart {
    Answer,
    Costs,
    Doubts,
    Decision,
    Stays,
    Workloads,
    TopWorkloads,
    Pools,
    Assumptions,
    Bill,
    Method,
    Inputs
};

struct ReportSection
{
    ReportPart part;
    std::string_view id; // stable, in settings and in links
    QString (*name)();
    bool isForExecutive, isForEngineering; // unless somebody chooses otherwise
};
std::span<const ReportSection> reportSections();
std::set<ReportPart> defaultParts(Audience audience);

struct ReportOptions
{
    Audience audience = Audience::Executive;
    std::set<ReportPart> parts = defaultParts(Audience::Executive);
    QString language;     // code of a language of reports; empty: the program's
    QString title;        // empty: the usual one
    QString organisation; // whose report it is; may be empty
    QImage logo;
    QColor accent;
    QDate date; // under which it goes out
};

// What a report is made from; nothing is computed for it.
struct ReportInput
{
    std::shared_ptr<const model::Evaluation> evaluation;
    std::shared_ptr<const model::Swings> swings; // null: the part on doubts says less
    // All work at its fewest and at its most days, as decided on the likely ones; may be null.
    std::shared_ptr<const model::Evaluation> lowEffort, highEffort;
    std::vector<model::ImportInfo> imports;
    std::vector<model::Annotation> annotations;
};

// The report in its language. Any thread. Texts that come from files are plain, whatever they hold.
Report buildReport(const ReportInput& input, const ReportOptions& options);

// The languages that reports can be in: code and name in itself.
struct ReportLanguage
{
    QString code, name;
};
std::vector<ReportLanguage> reportLanguages();

} // namespace tare::views
