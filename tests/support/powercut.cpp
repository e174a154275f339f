// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultvfs.h"

#include "tests/support/generator.h"

#include <algorithm>

namespace tare::tests {
namespace {

using Event = FaultVfs::Event;
constexpr std::size_t sectorLength = 512;

struct FileHistory
{
    std::string safe;                // on the medium
    bool isSafelyThere = false;      // its name is
    std::vector<const Event*> later; // written, not yet synchronised
};

void writeInto(std::string& content, const Event& event)
{
    if (event.kind == Event::Kind::Truncate) {
        content.resize(event.offset);
        return;
    }
    if (content.size() < event.offset + event.bytes.size())
        content.resize(event.offset + event.bytes.size());
    content.replace(event.offset, event.bytes.size(), event.bytes);
}

void writeSomeSectorsInto(std::string& content, const Event& event, Random& random)
{
    for (std::size_t at = 0; at < event.bytes.size();) {
        const std::size_t inSector = (event.offset + at) % sectorLength;
        const std::size_t length = std::min(sectorLength - inSector, event.bytes.size() - at);
        if (random.chance(0.5)) {
            Event sector = event;
            sector.offset += at;
            sector.bytes = event.bytes.substr(at, length);
            writeInto(content, sector);
        }
        at += length;
    }
}

void makeSafe(FileHistory& file)
{
    for (const Event* event : file.later)
        writeInto(file.safe, *event);
    file.later.clear();
    file.isSafelyThere = true;
}

} // namespace

Files filesAfterPowerCut(const Files& before, const std::vector<Event>& events, std::size_t count,
                         std::uint64_t seed)
{
    std::map<std::string, FileHistory> files;
    for (const auto& [path, content] : before)
        files[path] = {content, true, {}};
    for (std::size_t i = 0; i < std::min(count, events.size()); ++i) {
        const Event& event = events[i];
        if (event.kind == Event::Kind::Delete)
            files.erase(event.path); // SQLite has the folder synchronised with it
        else if (event.kind == Event::Kind::Sync)
            makeSafe(files[event.path]);
        else
            files[event.path].later.push_back(&event);
    }
    Random random(seed);
    Files result;
    for (auto& [path, file] : files) {
        if (!file.isSafelyThere && random.chance(0.5))
            continue;
        for (const Event* event : file.later)
            if (event->kind == Event::Kind::Write)
                writeSomeSectorsInto(file.safe, *event, random);
            else if (random.chance(0.5))
                writeInto(file.safe, *event);
        result[path] = std::move(file.safe);
    }
    return result;
}

} // namespace tare::tests
