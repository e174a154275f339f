// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/english.h"

namespace tare::views {

namespace {

thread_local int depth = 0;

} // namespace

InEnglish::InEnglish()
{
    ++depth;
}

InEnglish::~InEnglish()
{
    --depth;
}

bool InEnglish::isOn()
{
    return depth > 0;
}

} // namespace tare::views
