// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultvfs.h"

#include <sqlite3.h>

#include <atomic>
#include <cerrno>
#include <cstring>

namespace tare::tests {

struct FaultVfs::State
{
    sqlite3_vfs vfs{};
    sqlite3_vfs* real = nullptr;
    std::string name;
    std::uint64_t operations = 0;
    std::uint64_t failing = 0; // 0: none
    Lasting lasting = Lasting::Once;
    FaultVfs::Kind kind = FaultVfs::Kind::InputOutput;
    std::uint64_t failures = 0;
    bool isRecording = false;
    std::vector<Event> events;

    // Counts an operation; true: it has to fail.
    bool fails()
    {
        ++operations;
        const bool isFailing =
            failing != 0 && (operations == failing || (operations > failing && lasting == Lasting::ForEver));
        failures += isFailing ? 1 : 0;
        return isFailing;
    }
    int writeError() const { return kind == FaultVfs::Kind::DiskFull ? SQLITE_FULL : SQLITE_IOERR_WRITE; }
    void record(Event event)
    {
        if (isRecording)
            events.push_back(std::move(event));
    }
};

namespace {

using State = FaultVfs::State;
using Event = FaultVfs::Event;

struct File
{
    sqlite3_file base;
    State* state;
    std::string* path; // made by open, freed by close: SQLite hands out raw memory
    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

File& fileOf(sqlite3_file* file)
{
    return *reinterpret_cast<File*>(file);
}

State& stateOf(sqlite3_vfs* vfs)
{
    return *static_cast<State*>(vfs->pAppData);
}

int closeFile(sqlite3_file* handle)
{
    File& file = fileOf(handle);
    delete file.path;
    file.path = nullptr;
    return file.real()->pMethods->xClose(file.real());
}

int readFile(sqlite3_file* handle, void* to, int length, sqlite3_int64 offset)
{
    File& file = fileOf(handle);
    if (file.state->fails())
        return SQLITE_IOERR_READ;
    return file.real()->pMethods->xRead(file.real(), to, length, offset);
}

int writeFile(sqlite3_file* handle, const void* from, int length, sqlite3_int64 offset)
{
    File& file = fileOf(handle);
    if (file.state->fails())
        return file.state->writeError();
    file.state->record({Event::Kind::Write, *file.path, static_cast<std::uint64_t>(offset),
                        std::string(static_cast<const char*>(from), static_cast<std::size_t>(length))});
    return file.real()->pMethods->xWrite(file.real(), from, length, offset);
}

int truncateFile(sqlite3_file* handle, sqlite3_int64 size)
{
    File& file = fileOf(handle);
    if (file.state->fails())
        return SQLITE_IOERR_TRUNCATE;
    file.state->record({Event::Kind::Truncate, *file.path, static_cast<std::uint64_t>(size), {}});
    return file.real()->pMethods->xTruncate(file.real(), size);
}

int syncFile(sqlite3_file* handle, int flags)
{
    File& file = fileOf(handle);
    if (file.state->fails())
        return SQLITE_IOERR_FSYNC;
    file.state->record({Event::Kind::Sync, *file.path, 0, {}});
    return file.real()->pMethods->xSync(file.real(), flags);
}

int fileSize(sqlite3_file* handle, sqlite3_int64* size)
{
    File& file = fileOf(handle);
    if (file.state->fails())
        return SQLITE_IOERR_FSTAT;
    return file.real()->pMethods->xFileSize(file.real(), size);
}

int lockFile(sqlite3_file* handle, int level)
{
    File& file = fileOf(handle);
    if (file.state->fails())
        return SQLITE_IOERR_LOCK;
    return file.real()->pMethods->xLock(file.real(), level);
}

int unlockFile(sqlite3_file* handle, int level)
{
    return fileOf(handle).real()->pMethods->xUnlock(fileOf(handle).real(), level);
}

int checkReservedLock(sqlite3_file* handle, int* isReserved)
{
    return fileOf(handle).real()->pMethods->xCheckReservedLock(fileOf(handle).real(), isReserved);
}

int controlFile(sqlite3_file* handle, int operation, void* argument)
{
    return fileOf(handle).real()->pMethods->xFileControl(fileOf(handle).real(), operation, argument);
}

int sectorSize(sqlite3_file* handle)
{
    return fileOf(handle).real()->pMethods->xSectorSize(fileOf(handle).real());
}

int deviceCharacteristics(sqlite3_file* handle)
{
    return fileOf(handle).real()->pMethods->xDeviceCharacteristics(fileOf(handle).real());
}

const sqlite3_io_methods fileMethods = [] {
    sqlite3_io_methods methods{};
    methods.iVersion = 1; // neither shared memory nor mapping
    methods.xClose = closeFile;
    methods.xRead = readFile;
    methods.xWrite = writeFile;
    methods.xTruncate = truncateFile;
    methods.xSync = syncFile;
    methods.xFileSize = fileSize;
    methods.xLock = lockFile;
    methods.xUnlock = unlockFile;
    methods.xCheckReservedLock = checkReservedLock;
    methods.xFileControl = controlFile;
    methods.xSectorSize = sectorSize;
    methods.xDeviceCharacteristics = deviceCharacteristics;
    return methods;
}();

int openFile(sqlite3_vfs* vfs, sqlite3_filename name, sqlite3_file* handle, int flags, int* outFlags)
{
    State& state = stateOf(vfs);
    File& file = fileOf(handle);
    std::memset(static_cast<void*>(&file), 0, sizeof file);
    if (state.fails())
        return SQLITE_CANTOPEN;
    const int code = state.real->xOpen(state.real, name, file.real(), flags, outFlags);
    if (code != SQLITE_OK)
        return code;
    file.state = &state;
    file.path = new std::string(name ? name : "");
    file.base.pMethods = &fileMethods;
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs* vfs, const char* name, int isFolderSynchronised)
{
    State& state = stateOf(vfs);
    if (state.fails())
        return SQLITE_IOERR_DELETE;
    state.record({Event::Kind::Delete, name, 0, {}});
    return state.real->xDelete(state.real, name, isFolderSynchronised);
}

int accessFile(sqlite3_vfs* vfs, const char* name, int flags, int* result)
{
    State& state = stateOf(vfs);
    if (state.fails())
        return SQLITE_IOERR_ACCESS;
    return state.real->xAccess(state.real, name, flags, result);
}

int fullName(sqlite3_vfs* vfs, const char* name, int size, char* result)
{
    return stateOf(vfs).real->xFullPathname(stateOf(vfs).real, name, size, result);
}

int randomness(sqlite3_vfs* vfs, int size, char* result)
{
    return stateOf(vfs).real->xRandomness(stateOf(vfs).real, size, result);
}

int sleepFor(sqlite3_vfs* vfs, int microseconds)
{
    return stateOf(vfs).real->xSleep(stateOf(vfs).real, microseconds);
}

int currentTime(sqlite3_vfs* vfs, double* result)
{
    return stateOf(vfs).real->xCurrentTime(stateOf(vfs).real, result);
}

int lastError(sqlite3_vfs* vfs, int size, char* result)
{
    if (stateOf(vfs).failures)
        return EIO;
    return stateOf(vfs).real->xGetLastError(stateOf(vfs).real, size, result);
}

} // namespace

FaultVfs::FaultVfs() : m_state(std::make_unique<State>())
{
    static std::atomic<int> number{0};
    State& state = *m_state;
    state.real = sqlite3_vfs_find(nullptr);
    state.name = "fault-" + std::to_string(++number);
    state.vfs.iVersion = 1;
    state.vfs.szOsFile = static_cast<int>(sizeof(File)) + state.real->szOsFile;
    state.vfs.mxPathname = state.real->mxPathname;
    state.vfs.zName = state.name.c_str();
    state.vfs.pAppData = &state;
    state.vfs.xOpen = openFile;
    state.vfs.xDelete = deleteFile;
    state.vfs.xAccess = accessFile;
    state.vfs.xFullPathname = fullName;
    state.vfs.xRandomness = randomness;
    state.vfs.xSleep = sleepFor;
    state.vfs.xCurrentTime = currentTime;
    state.vfs.xGetLastError = lastError;
    sqlite3_vfs_register(&state.vfs, 0);
}

FaultVfs::~FaultVfs()
{
    sqlite3_vfs_unregister(&m_state->vfs);
}

std::string FaultVfs::name() const
{
    return m_state->name;
}

void FaultVfs::failAt(std::uint64_t operation, Lasting lasting, Kind kind)
{
    m_state->operations = 0;
    m_state->failures = 0;
    m_state->failing = operation;
    m_state->lasting = lasting;
    m_state->kind = kind;
}

void FaultVfs::stopFailing()
{
    failAt(0, Lasting::Once);
}

std::uint64_t FaultVfs::operations() const
{
    return m_state->operations;
}

std::uint64_t FaultVfs::failures() const
{
    return m_state->failures;
}

void FaultVfs::startRecording()
{
    m_state->events.clear();
    m_state->isRecording = true;
}

std::vector<FaultVfs::Event> FaultVfs::takeRecording()
{
    m_state->isRecording = false;
    return std::move(m_state->events);
}

} // namespace tare::tests
