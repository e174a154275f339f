// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/projectjobs.h"
#include "app/desktop/workqueue.h"

#include <atomic>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

// What a kill must not take while an import holds the project file: which imports run, and what is edited
// meanwhile. A file beside the project, of one line a fact, that goes once the project has it all.
namespace tare::app {

// Where the list of edits stood when the journal was begun; what is found later on top of that are imports
// that came to their end.
struct JournalBase
{
    std::uint64_t editsDone = 0;
    std::string lastEdit{}; // as formatEdit() writes it; empty where there is none
    std::int64_t newestImport = 0;
    bool operator==(const JournalBase&) const = default;
};

struct JournalImport
{
    int id = 0;
    std::string path{}, cluster{}; // as given
    bool operator==(const JournalImport&) const = default;
};

struct JournalContents
{
    std::string id{};
    JournalBase base{};
    std::vector<Steps> steps{};
    std::vector<JournalImport> unfinished{};
};

std::string journalPath(const std::string& project);
// Nothing where there is none or it is none. A line that was not finished counts as not written.
std::optional<JournalContents> readJournal(const std::string& project);
void removeJournal(const std::string& project);

// Stores what the journal has and the project has not, and drops the journal. A journal that does not fit the
// project's list is of another file that had its name.
struct Recovery
{
    std::vector<JournalImport> unfinished{}; // imports that came to nothing
    model::Status status{};                  // it could not be stored: the journal stays for the next start
};
Recovery recover(model::Project& project);

// Writes on a thread of its own, in the order of the calls. That it cannot write is no reason to interrupt
// anyone: the project gets everything in the end.
class EditJournal
{
public:
    EditJournal() = default;
    ~EditJournal() { m_queue.finish(); } // what was noted is written
    EditJournal(const EditJournal&) = delete;
    EditJournal& operator=(const EditJournal&) = delete;

    // Of no project: nothing is written.
    void setProject(const std::string& path) { m_path = path; }
    bool isBegun() const { return !m_id.empty(); }
    void noteImport(const JournalImport& import, const JournalBase& base);
    void noteEnd(int importId);
    JournalMark noteSteps(const Steps& steps);
    // Everything is in the project.
    void drop();
    // The same once what it gives is called, on whatever thread: when all that waits before that is stored.
    std::function<void()> release();
    // Whether all that was noted is on the medium.
    bool isWritten() const { return m_unwritten == 0; }

private:
    void write(const std::string& line);

    std::string m_path;
    std::string m_id; // of what is written now; empty: nothing
    std::size_t m_steps = 0;
    std::atomic<int> m_unwritten = 0;
    WorkQueue m_queue{Urgency::High}; // last: its thread uses the above
};

} // namespace tare::app
