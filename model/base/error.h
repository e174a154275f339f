// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace tare::model {

// What went wrong. The sentence a person reads is made from it in views/text; nothing below holds display
// text. The arguments of each code are listed beside it, in order. Add a code here and its sentence in
// views/text/errortext.cpp; a test fails when one of them is missing.
enum class ErrorCode {
    Cancelled,         // -
    OutOfMemory,       // -
    FileUnreadable,    // reason of the system
    FileUnwritable,    // reason of the system
    DiskFull,          // -
    EmptyFile,         // -
    UnknownFormat,     // what was found (first columns or kinds), nearest format
    UnsupportedFormat, // name of the format, what to bring instead
    MissingColumn,     // column
    DuplicateColumn,   // column
    TooManyColumns,    // limit
    LineTooLong,       // limit in bytes
    StringTooLong,     // limit in bytes
    TooDeep,           // limit
    BadJson,           // what was expected
    BadCsv,            // what was expected
    BadEncoding,       // -
    BadValue,          // field, expected form (never the value itself)
    BadGzip,           // -
    TruncatedFile,     // -
    CompressionBomb,   // ratio limit
    NestedArchive,     // -
    MixedCurrency,     // first currency, second currency
    ClusterNameNeeded, // name of the cluster that is there
    NothingKept,       // number of rejected records
    NoProject,         // - (file does not exist)
    NotAProject,       // -
    NewerProject,      // schema of the file, schema known
    DamagedProject,    // what the check says
    ForeignProject,    // object that does not belong
    ProjectLocked,     // user, host, process id (may be empty)
    ProjectReadOnly,   // -
    ProjectMoved,      // - (removed or replaced while open)
    ProjectBusy,       // -
    ProjectFault,      // message of the storage engine
    UnknownParameter,  // key, nearest known key
    UnknownField,      // key, nearest known key
    BadScenario,       // what was expected
    UnknownScenario,   // name
    UnknownWorkload,   // id, nearest known id
    ScenarioNameEmpty, // -
    ScenarioNameTaken, // name
    LastScenario,      // name
    FilterNameEmpty,   // -
    UnknownFormatName, // name, known names
    WrongUsage,        // what was expected
    NothingToRank,     // -
    NotInThisBuild,    // verb
};

// Where it went wrong, as far as it is known; zero and empty mean "not known". Lines and columns count
// from 1. For CSV the column is the number of the field, for text and JSON the byte in the line.
struct Place
{
    std::string file{};
    std::uint64_t line = 0;
    std::uint64_t column = 0;
    std::uint64_t byteOffset = 0;
    std::string path{}; // JSON path, parameter key or the like

    bool operator==(const Place&) const = default;
};

// An expected failure as a value.
struct Error
{
    ErrorCode code{};
    std::vector<std::string> arguments;
    Place place;

    bool operator==(const Error&) const = default;
};

} // namespace tare::model
