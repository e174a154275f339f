// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/project.h"
#include "tests/support/projectrecords.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <unistd.h>

// projectwriter import PROJECT SEED RESOURCES   imports a bill and a cluster in one group
// projectwriter hold PROJECT                    opens it, says so, and waits until its input ends
// projectwriter race PROJECT SEED               opens it and imports a small bill, or says who has it
// The exit code is the error's code + 1, or 0.
using namespace tare::model;
using namespace tare::tests;

namespace {

int codeOf(const Error& error)
{
    return static_cast<int>(error.code) + 1;
}

int importInto(Project& project, std::uint64_t seed, int resources)
{
    if (Status status = project.beginGroup(); !status)
        return codeOf(status.error());
    if (const auto done = store(project, makeBill(seed, resources, 5)); !done)
        return codeOf(done.error());
    if (const auto done = store(project, makeInventory(seed, resources)); !done)
        return codeOf(done.error());
    if (Status status = project.appendEdit(RemoveImportEdit{1, "bill"}); !status)
        return codeOf(status.error());
    const Status status = project.commitGroup();
    return status ? 0 : codeOf(status.error());
}

void hold()
{
    std::puts("open");
    std::fflush(stdout);
    char unused = 0;
    while (::read(STDIN_FILENO, &unused, 1) > 0) {
    }
}

} // namespace

int main(int count, char** arguments)
{
    if (count < 3)
        return 1;
    OpenOptions options;
    options.createIfMissing = true;
    auto project = Project::open(arguments[2], options);
    if (!project) {
        for (const std::string& argument : project.error().arguments)
            std::printf("%s\n", argument.c_str());
        return codeOf(project.error());
    }
    if (std::strcmp(arguments[1], "hold") == 0) {
        hold();
        return 0;
    }
    const std::uint64_t seed = count > 3 ? std::strtoull(arguments[3], nullptr, 10) : 1;
    return importInto(**project, seed, count > 4 ? std::atoi(arguments[4]) : 5);
}
