// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation/evaluation.h"
#include "views/text/numbertext.h"

#include <QString>

namespace tare::views {

// What the ranking found: "13 of 41 workloads pay back within 36 months".
QString rankingHeadline(const model::Evaluation& evaluation, const NumberText& numbers);
// The sentence under it: what they save, cost and bring. Empty where nothing pays back.
QString rankingSummary(const model::Evaluation& evaluation, const NumberText& numbers);

// How much of the bill is explained, and what is not.
QString sourcesHeadline(const model::Evaluation* evaluation, std::size_t files, const NumberText& numbers);
QString sourcesSummary(const model::Evaluation* evaluation, std::size_t running, const NumberText& numbers);

QString tcoHeadline(const model::Evaluation& evaluation, const NumberText& numbers);
QString tcoSummary(const model::Evaluation& evaluation, const NumberText& numbers);

// Months of the horizon that the result was computed with.
int horizonMonths(const model::Evaluation& evaluation);
// How many workloads have the verdict.
std::size_t countOf(const model::Evaluation& evaluation, model::Verdict verdict);

} // namespace tare::views
