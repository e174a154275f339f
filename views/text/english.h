// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tare::views {

// While one lives, texts that are made on its thread are English, whatever the language of the program: what
// programs read must not change with who runs them. The translation of the application asks isOn().
class InEnglish
{
public:
    InEnglish();
    ~InEnglish();
    InEnglish(const InEnglish&) = delete;
    InEnglish& operator=(const InEnglish&) = delete;

    static bool isOn();
};

} // namespace tare::views
