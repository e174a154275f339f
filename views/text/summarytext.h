// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation/evaluation.h"
#include "model/evaluation/reconciliation.h"
#include "model/project/project.h"
#include "views/text/numbertext.h"

#include <QString>

namespace tare::views {

// What the ranking found: "13 of 41 workloads pay back within 36 months".
QString rankingHeadline(const model::Evaluation& evaluation, const NumberText& numbers);
// The same of the workloads that a filter leaves; it is named as given: "4 of 41 workloads match the filter".
QString filteredHeadline(const model::Evaluation& evaluation, const std::vector<std::uint32_t>& matches,
                         const QString& filter, const NumberText& numbers);
// The sentence under it: what they save, cost and bring. Empty where nothing pays back.
QString rankingSummary(const model::Evaluation& evaluation, const NumberText& numbers);

// How much of the bill is explained, and what is not; true also without a bill, a cluster or usage.
QString sourcesHeadline(const model::Evaluation* evaluation, const std::vector<model::ImportInfo>& imports,
                        const NumberText& numbers);
QString sourcesSummary(const model::Evaluation* evaluation, std::size_t running, std::size_t failed,
                       const NumberText& numbers);
// How the parts add up: "bill $137,030 a month = workloads + …, Effective Cost".
QString reconciliationText(const model::Evaluation& evaluation, model::BillView view,
                           const NumberText& numbers);

QString tcoHeadline(const model::Evaluation& evaluation, const NumberText& numbers);
QString tcoSummary(const model::Evaluation& evaluation, const NumberText& numbers);

// Months of the horizon that the result was computed with.
int horizonMonths(const model::Evaluation& evaluation);
// How many workloads have the verdict.
std::size_t countOf(const model::Evaluation& evaluation, model::Verdict verdict);

} // namespace tare::views
