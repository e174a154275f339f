// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/projectworkspace.h"

#include <QString>

namespace tare::tests {

// Makes a project of one of the whole cases (tests/data/cases): cluster, bill and usage. False: it failed.
bool makeProject(const QString& path, int number = 1);
// The file of a case: "cluster.json", "bill.csv" …
QString caseFile(int number, const QString& name);

// Opens it and waits until the workspace shows it, with its result where there are data. False: neither came.
bool openAndWait(app::ProjectWorkspace& workspace, const QString& path);
// Waits until nothing is evaluated any more.
bool waitForEvaluation(app::ProjectWorkspace& workspace);

// A clock that the test sets.
class SetClock final : public model::Clock
{
public:
    model::Timestamp now() const override { return time; }
    model::Timestamp time = *model::Timestamp::parse("2026-09-16T09:30:00Z");
};

} // namespace tare::tests
