// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/username.h"

#include <array>
#include <pwd.h>
#include <unistd.h>

namespace tare::model {

std::string userName()
{
    std::array<char, 4096> buffer{};
    passwd entry{};
    passwd* found = nullptr;
    if (::getpwuid_r(::geteuid(), &entry, buffer.data(), buffer.size(), &found) == 0 && found)
        return found->pw_name;
    return std::to_string(::geteuid());
}

} // namespace tare::model
