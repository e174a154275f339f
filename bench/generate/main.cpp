// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/generate/articlesample.h"

#include <cstdio>
#include <string_view>

int main(int argc, char** argv)
{
    if (argc != 3 || std::string_view(argv[1]) != "article") {
        std::fputs("usage: tare-sample article FOLDER\n", stderr);
        return 2;
    }
    return tare::bench::writeArticleSample(argv[2]) ? 0 : 4;
}
