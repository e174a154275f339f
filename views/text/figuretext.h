// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/explanation/explanation.h"
#include "views/text/numbertext.h"

#include <QString>
#include <QStringList>

namespace tare::views {

// "Capacity saving a month"; the id as words where a figure has no name.
QString figureName(model::FigureScope scope, std::string_view id);
bool hasFigureName(model::FigureScope scope, std::string_view id);

// What a node of the explanation is: "Node price".
QString explanationLabel(const model::Explanation& explanation);
bool hasExplanationLabel(std::string_view label);

// The formula with the children's values in it: "$451.20 ÷ 0.80 × …"; empty for a leaf.
QString formulaText(const model::Explanation& explanation, const NumberText& numbers);

// Where an input comes from: "Bill, focus-nov.csv.gz, lines 1,204–2,871".
QString originText(const model::Origin& origin, const model::Evaluation& evaluation);

// The same in full, for reading and copying: the whole citation, or the file with its place, line by line.
QString sourceText(const model::Origin& origin, const model::Evaluation& evaluation);

// "grade C: estimate or convention": the one wording of what a grade means.
QString gradeText(model::EvidenceGrade grade);
// What an assumption rests on: the condition that it holds under, then each source, whose title, figure and
// address are joined. What sources say is quoted as they say it, so that it can be found there; the first
// line says so in other languages.
QStringList evidenceLines(const model::Evidence& evidence, const QString& joint);
// Of a source; Tare's own estimates have none, and say so in the language of the program.
QString sourceTitle(const model::Source& source);
// "A", "B", "C".
QString evidenceGradeName(model::EvidenceGrade grade);

} // namespace tare::views
