// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "model/base/nearest.h"

#include <algorithm>

namespace tare::app {

namespace {

model::Error unknownOption(std::string_view name, std::span<const Option> options)
{
    std::vector<std::string_view> names;
    for (const Option& option : options)
        names.push_back(option.name);
    const std::string_view near = model::nearest(name, names);
    std::string expected = "unknown option " + std::string(name);
    if (!near.empty())
        expected += ", the nearest is " + std::string(near);
    return wrongUsage(std::move(expected));
}

} // namespace

model::Error wrongUsage(std::string expected)
{
    return {model::ErrorCode::WrongUsage, {std::move(expected)}, {}};
}

model::Result<Arguments> Arguments::parse(std::span<const std::string> words, std::span<const Option> options)
{
    Arguments arguments;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        if (word == "--") {
            arguments.m_positional.insert(arguments.m_positional.end(), words.begin() + i + 1, words.end());
            break;
        }
        if (!word.starts_with('-') || word == "-") {
            arguments.m_positional.push_back(word);
            continue;
        }
        const std::size_t equals = word.find('=');
        const std::string name = word == "-o" ? "--output" : word.substr(0, equals);
        const auto option = std::find_if(options.begin(), options.end(),
                                         [&](const Option& known) { return known.name == name; });
        if (option == options.end())
            return unknownOption(name, options);
        std::string value;
        if (option->value.empty()) {
            if (equals != std::string::npos)
                return wrongUsage(name + " takes no value");
        } else if (equals != std::string::npos) {
            value = word.substr(equals + 1);
        } else if (i + 1 < words.size()) {
            value = words[++i];
        } else {
            return wrongUsage(name + " needs a value: " + std::string(option->value));
        }
        if (!arguments.m_options.emplace(name, std::move(value)).second)
            return wrongUsage(name + " was given twice");
    }
    return arguments;
}

std::string Arguments::value(std::string_view option) const
{
    const auto found = m_options.find(option);
    return found == m_options.end() ? std::string() : found->second;
}

model::Result<std::string> chosen(const Arguments& arguments, std::string_view option,
                                  std::span<const std::string_view> names)
{
    if (!arguments.has(option))
        return std::string(names.front());
    const std::string value = arguments.value(option);
    if (std::find(names.begin(), names.end(), value) != names.end())
        return value;
    std::string expected = std::string(option) + " is one of";
    for (const std::string_view name : names)
        expected += " " + std::string(name);
    return wrongUsage(std::move(expected));
}

} // namespace tare::app
