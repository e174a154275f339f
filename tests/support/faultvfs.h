// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

struct sqlite3_vfs;

namespace tare::tests {

// A file layer for SQLite between it and the real one, named when a project is opened. It makes a chosen
// operation fail, and it writes down what is written and when it is put on the medium, so that the files can
// be rebuilt as a power cut could have left them.
class FaultVfs
{
public:
    FaultVfs();
    ~FaultVfs();
    FaultVfs(const FaultVfs&) = delete;
    FaultVfs& operator=(const FaultVfs&) = delete;

    std::string name() const;

    enum class Lasting { Once, ForEver };
    enum class Kind { InputOutput, DiskFull }; // what a failing write says
    // The operation with this number (from 1, counted from now) fails.
    void failAt(std::uint64_t operation, Lasting lasting, Kind kind = Kind::InputOutput);
    void stopFailing();
    std::uint64_t operations() const; // since failAt() or stopFailing()
    std::uint64_t failures() const;

    struct Event
    {
        enum class Kind { Write, Truncate, Sync, Delete };
        Kind kind = Kind::Write;
        std::string path;
        std::uint64_t offset = 0; // of a write; the size for a truncate
        std::string bytes;
    };
    void startRecording();
    std::vector<Event> takeRecording();

    struct State;

private:
    std::unique_ptr<State> m_state;
};

// The files as a power cut after the first `count` events could leave them: what was synchronised is there;
// of what was written later, each sector of 512 bytes is or is not, as the seed decides. A file that was
// never synchronised may be missing. Files that are absent from the result do not exist.
using Files = std::map<std::string, std::string>;
Files filesAfterPowerCut(const Files& before, const std::vector<FaultVfs::Event>& events, std::size_t count,
                         std::uint64_t seed);

} // namespace tare::tests
