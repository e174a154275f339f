// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

// Identifiers that look like those of the provider and of Kubernetes and are the same at each call.
namespace tare::bench {

// With zeros in front.
std::string padded(int number, int width);
std::string hexadecimal(const std::string& seed, int digits);
std::string uid(const std::string& seed);
// 0 up to, not including, the limit.
int chosen(const std::string& seed, int limit);

} // namespace tare::bench
