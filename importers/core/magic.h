// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace tare::importers {

// Kinds of file known by their first bytes.

inline constexpr std::string_view utf8Mark = "\xEF\xBB\xBF";

inline bool isGzip(std::string_view head)
{
    return head.starts_with("\x1F\x8B");
}
inline bool isZip(std::string_view head)
{
    return head.starts_with("PK\x03\x04") || head.starts_with("PK\x05\x06");
}
inline bool isZstandard(std::string_view head)
{
    return head.starts_with("\x28\xB5\x2F\xFD");
}
inline bool isXz(std::string_view head)
{
    return head.starts_with("\xFD"
                            "7zXZ");
}
inline bool isSevenZip(std::string_view head)
{
    return head.starts_with("7z\xBC\xAF\x27\x1C");
}
inline bool isBzip2(std::string_view head)
{
    return head.starts_with("BZh") && head.size() > 7 && head.substr(4, 4) == "1AY&";
}
inline bool isTar(std::string_view head)
{
    return head.size() > 262 && head.substr(257, 5) == "ustar";
}
inline bool isArchive(std::string_view head)
{
    return isGzip(head) || isZip(head) || isZstandard(head) || isXz(head) || isSevenZip(head) ||
           isBzip2(head);
}
inline bool isUtf16(std::string_view head)
{
    return head.starts_with("\xFF\xFE") || head.starts_with("\xFE\xFF");
}

} // namespace tare::importers
