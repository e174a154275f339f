// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tare::app {

// One option of a verb.
struct Option
{
    std::string_view name;  // "--format"
    std::string_view value; // "table|json|csv" for the help; empty: a switch
    std::string_view help;
};

// What a verb was called with.
class Arguments
{
public:
    // Options may stand anywhere, as "--name value" or "--name=value"; after "--" all is positional. Errors:
    // WrongUsage for an unknown option (with the nearest), one given twice, or one without its value.
    static model::Result<Arguments> parse(std::span<const std::string> words,
                                          std::span<const Option> options);

    const std::vector<std::string>& positional() const { return m_positional; }
    bool has(std::string_view option) const { return m_options.contains(option); }
    // Empty where the option was not given.
    std::string value(std::string_view option) const;

private:
    std::vector<std::string> m_positional;
    std::map<std::string, std::string, std::less<>> m_options;
};

// A WrongUsage error that says what was expected.
model::Error wrongUsage(std::string expected);

// The value of an option that takes one of a few names; the first is the default. Errors: WrongUsage.
model::Result<std::string> chosen(const Arguments& arguments, std::string_view option,
                                  std::span<const std::string_view> names);

} // namespace tare::app
