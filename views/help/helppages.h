// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

// What the program carries of docs/.
namespace tare::views {

struct HelpPage
{
    QString path; // "guide/why.md"
    QString title;
    QString text; // Markdown
    bool isChapter = false;
};

// Chapters, each followed by its pages, in the order of the links in its contents.
const std::vector<HelpPage>& helpPages();
// Null where there is no such page.
const HelpPage* findHelpPage(const QString& path);

// Where a link of a page leads.
struct HelpTarget
{
    QString path, heading; // the heading may be empty
};
HelpTarget targetOf(const QString& link, const QString& fromPath);
// The name by which links call a heading: "What it costs: a bill" is "what-it-costs-a-bill".
QString headingAnchor(const QString& heading);

// Whether a page holds all the words, in any case.
bool holdsWords(const HelpPage& page, const QString& words);

} // namespace tare::views
