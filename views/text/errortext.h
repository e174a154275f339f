// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"

#include <QString>

namespace tare::views {

// What is wrong and what to do about it, in the user's language. Lower-case start and no full stop, so that
// both can stand in a line after the place.
struct ErrorSentence
{
    QString problem;
    QString remedy;
};
ErrorSentence errorSentence(const model::Error& error);

// "What is wrong; what to do." Without the place.
QString sentence(const model::Error& error);

// "bill.csv, line 17, column 5"; empty where nothing is known.
QString placeText(const model::Place& place);

// "FILE:LINE: COLUMN: what is wrong; what to do", parts that are not known left out (cli.md).
QString errorLine(const model::Error& error);

} // namespace tare::views
