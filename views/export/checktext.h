// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation/evaluation.h"

#include <QString>

namespace tare::views {

// What `tare check` says about a result: whether the bill adds up, and how good the data are.
struct CheckReport
{
    QString text;
    bool isReconciled = false; // monthly and period view each add up to the millionth, nothing was rejected
};
CheckReport checkReport(const model::Evaluation& evaluation);

} // namespace tare::views
