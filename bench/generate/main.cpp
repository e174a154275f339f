// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/generate/articlesample.h"
#include "bench/generate/shopsample.h"

#include <cstdio>
#include <string_view>

int main(int argc, char** argv)
{
    constexpr int wrongUsage = 2, notWritten = 4;
    const std::string_view sample = argc == 3 ? argv[1] : "";
    if (sample == "article")
        return tare::bench::writeArticleSample(argv[2]) ? 0 : notWritten;
    if (sample == "shop")
        return tare::bench::writeShopSample(argv[2]) ? 0 : notWritten;
    std::fputs("usage: tare-sample article|shop FOLDER\n", stderr);
    return wrongUsage;
}
