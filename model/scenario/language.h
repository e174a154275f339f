// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace tare::model {

// The languages that parameters are told apart by (cli.md). The ids are the spelling in files.
enum class Language {
    Rust,
    C,
    Cpp,
    Go,
    TinyGo,
    CSharp,
    Java,
    Kotlin,
    JavaScript,
    TypeScript,
    Python,
    Ruby,
    Php,
    Swift,
    Zig,
    Unknown
};
inline constexpr std::size_t languageCount = 16;
inline constexpr std::array<std::string_view, languageCount> languageIds{
    "rust",       "c",          "cpp",    "go",   "tinygo", "csharp", "java", "kotlin",
    "javascript", "typescript", "python", "ruby", "php",    "swift",  "zig",  "unknown"};

constexpr std::string_view languageId(Language language)
{
    return languageIds[static_cast<std::size_t>(language)];
}
constexpr std::optional<Language> languageFromId(std::string_view id)
{
    for (std::size_t i = 0; i < languageCount; ++i)
        if (languageIds[i] == id)
            return static_cast<Language>(i);
    return std::nullopt;
}

} // namespace tare::model
