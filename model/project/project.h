// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/base/time.h"
#include "model/base/work.h"
#include "model/evaluation/snapshot.h"
#include "model/history/workbook.h"
#include "model/scenario/scenario.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// The project file (.tare): one SQLite database under the policy of reliability.md.
namespace tare::model {

enum class OpenMode { ReadWrite, ReadOnly };

struct OpenOptions
{
    OpenMode mode = OpenMode::ReadWrite;
    bool createIfMissing = false;
    std::string vfs;              // name of an SQLite VFS; empty: the default. The tests' seam for faults
    const Clock* clock = nullptr; // nullptr: the system's
    std::string user;             // who makes the edits; empty: as the system knows them
    int busyMilliseconds = 5000;
};

// What happened when the file was opened, beside success.
enum class OpenOutcome { Opened, Created, Migrated, OpenedReadOnly /* medium, mode or newer schema */ };

// One imported file or, for a cluster, one snapshot of it.
struct ImportInfo
{
    std::int64_t id = 0;
    SourceFile file;
    std::string location;               // where the file lay when it was imported: an absolute path
    std::string cluster;                // inventory and usage
    std::optional<BillTotals> bill;     // bills
    std::vector<std::string> noteLines; // notes as JSON, one each, see ImportNote
    bool isHidden = false;              // removed, until compacted
};

// A note of the import report as it is kept (importers/core/importer.h, Note).
struct ImportNote
{
    std::string kind; // "rejected", "assumed", "skipped", "lost"
    std::string code;
    std::vector<std::string> arguments;
    std::uint64_t line = 0, column = 0, byteOffset = 0;
    std::string path;
    std::uint64_t count = 1;
};

std::string formatNote(const ImportNote& note);
Result<ImportNote> parseNote(std::string_view json); // errors: BadJson

struct ImportHeader
{
    std::string path;   // as given
    std::string format; // importer id
    std::string version;
    std::string cluster;  // for inventory and usage; empty for bills
    bool isUsage = false; // adds to the cluster's inventory instead of replacing it
};

struct ImportClosing
{
    std::string fingerprint; // XXH3-128 of the file; the same file is known by it and its size
    std::string sha256;      // empty: taken later
    std::uint64_t size = 0;
    std::uint64_t kept = 0, rejected = 0, skipped = 0;
    std::vector<ImportNote> notes;
};

struct ImportDone
{
    std::int64_t id = 0;
    // The same content, or a file of the same format from the same place, was there for this cluster: it is
    // hidden.
    std::optional<std::int64_t> replaced;
};

// One import = one transaction = one undo step. Records are written through the sinks; destroying it without
// commit leaves the project as it was.
class ProjectImport
{
public:
    virtual ~ProjectImport() = default;
    virtual InventorySink& inventory() = 0;
    virtual BillSink& bill() = 0;
    // The first error of a sink call, if any: importers stop early, commit returns it.
    virtual Status status() const = 0;
    virtual Result<ImportDone> commit(const ImportClosing& closing) = 0;
};

class Project
{
public:
    // Errors: NoProject, NotAProject, NewerProject, DamagedProject, ForeignProject, ProjectLocked (ReadWrite
    // only), FileUnreadable, FileUnwritable, DiskFull. Opened read-only although ReadWrite was asked for: the
    // medium, folder or file cannot be written (ProjectReadOnly is what a write then answers), the file is of
    // a newer schema that still has what we know (NewerProject), or it holds objects that do not belong
    // (ForeignProject). A new project gets its name when something is first stored in it; until then nothing
    // is left behind.
    static Result<std::unique_ptr<Project>> open(const std::string& path, const OpenOptions& options = {});
    virtual ~Project() = default;

    virtual const std::string& path() const = 0;
    virtual OpenOutcome outcome() const = 0;
    virtual bool isReadOnly() const = 0;
    // Why nothing can be written: ProjectReadOnly, or what somebody who only reads should be told as well:
    // NewerProject, ForeignProject.
    virtual std::optional<Error> refusal() const = 0;

    // Several files can be imported in one transaction: nothing is kept unless all are committed. Files
    // imported in one group make one picture of their cluster. What a later group (or single import) says
    // about a kind of object in a namespace replaces what earlier ones said about it; what it does not speak
    // of stays. Of objects with the same kind, namespace and name the last one counts. Usage is added.
    // Scenarios and edits stored meanwhile belong to the group, too.
    virtual Status beginGroup() = 0;
    virtual Status commitGroup() = 0;
    virtual void rollbackGroup() = 0;

    virtual Result<std::unique_ptr<ProjectImport>> beginImport(const ImportHeader& header) = 0;
    virtual Result<std::vector<ImportInfo>> imports() = 0;
    virtual Status setImportHidden(std::int64_t id, bool isHidden) = 0;
    // The same for all that an import took the place of.
    virtual Status setReplacedHidden(std::int64_t newerId, bool isHidden) = 0;
    // The SHA-256 of an import that has none yet. It is no edit. An unknown id changes nothing.
    virtual Status sealImport(std::int64_t id, const std::string& sha256) = 0;

    // Everything that is not hidden, as one value.
    virtual Result<std::shared_ptr<const Snapshot>> readSnapshot(const StopToken& stop = {}) = 0;

    virtual Result<std::vector<std::string>> scenarioNames() = 0;
    virtual Result<std::string> currentScenarioName() = 0; // "Base" in a new project
    virtual Result<Scenario> scenario(const std::string& name) = 0;
    virtual Status storeScenario(const Scenario& scenario) = 0;
    virtual Status useScenario(const std::string& name) = 0;
    virtual Status renameScenario(const std::string& before, const std::string& after) = 0;
    virtual Status deleteScenario(const std::string& name) = 0; // an empty "Base" takes the last one's place

    // Absent: deleted.
    virtual Status storeAnnotation(std::int64_t id, const std::optional<Annotation>& annotation) = 0;
    virtual Status storeFilter(const std::string& name, const std::optional<std::string>& expression) = 0;

    // How a page looks. It is no edit, and nobody is asked before it is lost. Empty: as it comes.
    virtual Result<std::map<std::string, std::string>> viewStates() = 0;
    virtual Status storeViewState(const std::string& page, const std::string& state) = 0;

    // Scenarios, annotations, filters and the undo list, from one view of the file.
    virtual Result<Workbook> readWorkbook() = 0;

    // The undo list: edits in their order and how many of them are done.
    virtual Result<std::vector<MadeEdit>> edits() = 0;
    virtual Result<MadeEdit> edit(std::size_t index) = 0;
    virtual Result<std::size_t> editsDone() = 0;
    // Both drop what was undone. An edit alone is made now, by the user.
    virtual Status appendEdit(const Edit& edit) = 0;
    virtual Status appendEdit(const MadeEdit& edit) = 0;
    virtual Status setEditsDone(std::size_t count) = 0;

    // quick_check, foreign keys, totals against rows, what cannot be read. The findings (DamagedProject with
    // what and where), none if all is well.
    virtual Result<std::vector<Error>> check() = 0;
    // Replaces what is at path. Errors: ProjectLocked (another program has it open), FileUnwritable,
    // DiskFull.
    virtual Status saveCopy(const std::string& path) = 0;
    // Really deletes what is hidden, and the edits that speak of it.
    virtual Status compact() = 0;

    // SHA-256 over all that the user can see or bring back (a logical dump, without keys, places, times, who
    // did it and how pages look): the same before and after means nothing changed. 64 hexadecimal digits.
    virtual Result<std::string> logicalHash() = 0;
    // The same over what the user sees now: without hidden imports and the undo list.
    virtual Result<std::string> shownHash() = 0;
};

} // namespace tare::model
