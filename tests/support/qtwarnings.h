// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace tare::tests {

// While it lives, messages of Qt from warnings on are collected instead of only being printed; a test ends
// with QCOMPARE(warnings.take(), QStringList()).
class QtWarnings
{
public:
    QtWarnings();
    ~QtWarnings();
    QtWarnings(const QtWarnings&) = delete;
    QtWarnings& operator=(const QtWarnings&) = delete;
    static QStringList take();
};

} // namespace tare::tests
