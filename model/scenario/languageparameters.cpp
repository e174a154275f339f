// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/catalogue.h"
#include "model/scenario/language.h"

#include <algorithm>

namespace tare::model {

namespace {

using Unit = ParameterUnit;
using Grade = EvidenceGrade;

// A default with what it rests on. Keys that begin with "nearest." or "estimate." say in the register which
// measured language stands in, and why.
struct Fact
{
    Range value;
    Grade grade;
    const char* evidence;
};

// Memory of an idle native process of one service, in MB.
Fact containerOverhead(Language language)
{
    switch (language) {
    case Language::Rust:
        return {{3, 8, 20}, Grade::B, "mem.container.rust"};
    case Language::C:
    case Language::Cpp:
    case Language::Zig:
        return {{3, 8, 20}, Grade::C, "nearest.rust"};
    case Language::Go:
        return {{8, 14, 25}, Grade::B, "mem.container.go"};
    case Language::TinyGo:
    case Language::Swift:
        return {{8, 14, 25}, Grade::C, "nearest.go"};
    case Language::CSharp:
        return {{40, 70, 110}, Grade::B, "mem.container.dotnet"};
    case Language::Java:
        return {{180, 260, 400}, Grade::B, "mem.container.java_spring"};
    case Language::Kotlin:
        return {{180, 260, 400}, Grade::C, "nearest.java"};
    case Language::JavaScript:
    case Language::TypeScript:
        return {{45, 65, 130}, Grade::B, "mem.container.node"};
    case Language::Python:
        return {{30, 50, 130}, Grade::B, "mem.container.python"};
    case Language::Ruby:
        return {{36, 60, 200}, Grade::C, "mem.container.ruby"};
    case Language::Php:
        return {{30, 50, 130}, Grade::C, "nearest.python"};
    case Language::Unknown:
        break;
    }
    return {{3, 50, 400}, Grade::C, "estimate.unknown-language"};
}

// Private memory of one live instance in a shared host, in MB.
Fact wasmBase(Language language)
{
    switch (language) {
    case Language::Rust:
    case Language::C:
    case Language::Cpp:
        return {{0.3, 2, 8}, Grade::C, "mem.wasm.instance.rust"};
    case Language::Zig:
        return {{0.3, 2, 8}, Grade::C, "nearest.rust"};
    case Language::Go:
        return {{4, 10, 25}, Grade::C, "mem.wasm.instance.go"};
    case Language::TinyGo:
        return {{1, 3, 8}, Grade::C, "mem.wasm.instance.tinygo"};
    case Language::Swift:
        return {{3, 8, 25}, Grade::C, "nearest.dotnet"};
    case Language::CSharp:
        return {{3, 8, 25}, Grade::C, "mem.wasm.instance.dotnet"};
    case Language::Java:
        return {{5, 20, 80}, Grade::C, "mem.wasm.instance.java"};
    case Language::Kotlin:
        return {{5, 20, 80}, Grade::C, "nearest.java"};
    case Language::JavaScript:
    case Language::TypeScript:
        return {{6, 15, 40}, Grade::C, "mem.wasm.instance.js"};
    case Language::Python:
        return {{13, 30, 80}, Grade::B, "mem.wasm.instance.python"};
    case Language::Ruby:
    case Language::Php:
        return {{13, 30, 80}, Grade::C, "nearest.python"};
    case Language::Unknown:
        break;
    }
    return {{0.3, 10, 80}, Grade::C, "estimate.unknown-language"};
}

// The artefact that is pushed and pulled, in MB.
Fact wasmSize(Language language)
{
    switch (language) {
    case Language::Rust:
        return {{0.08, 0.6, 2.5}, Grade::B, "size.wasm.rust"};
    case Language::C:
    case Language::Cpp:
    case Language::Zig:
        return {{0.08, 0.6, 2.5}, Grade::C, "nearest.rust"};
    case Language::Go:
        return {{2, 5, 15}, Grade::B, "size.wasm.go"};
    case Language::TinyGo:
        return {{0.1, 0.6, 2}, Grade::B, "size.wasm.tinygo"};
    case Language::Swift:
        return {{1.7, 4.3, 12}, Grade::C, "nearest.dotnet"};
    case Language::CSharp:
        return {{1.7, 4.3, 12}, Grade::B, "size.wasm.dotnet"};
    case Language::Java:
        return {{0.5, 4, 20}, Grade::C, "size.wasm.java"};
    case Language::Kotlin:
        return {{0.5, 4, 20}, Grade::C, "nearest.java"};
    case Language::JavaScript:
    case Language::TypeScript:
        return {{8, 13, 29}, Grade::B, "size.wasm.js"};
    case Language::Python:
        return {{18, 36, 45}, Grade::B, "size.wasm.python"};
    case Language::Ruby:
    case Language::Php:
        return {{18, 36, 45}, Grade::C, "nearest.python"};
    case Language::Unknown:
        break;
    }
    return {{0.08, 5, 45}, Grade::C, "estimate.unknown-language"};
}

// Compiled code, shared by the instances of a component in one process, in MB. Where it was not measured: two
// and a half times the artefact, as for Rust and, within the spread, the embedded engines.
Fact wasmCode(Language language)
{
    constexpr double codePerArtefact = 2.5;
    switch (language) {
    case Language::Rust:
        return {{0.3, 1.5, 6}, Grade::B, "mem.wasm.code.rust"};
    case Language::C:
    case Language::Cpp:
    case Language::Zig:
        return {{0.3, 1.5, 6}, Grade::C, "nearest.rust"};
    case Language::JavaScript:
    case Language::TypeScript:
        return {{25, 45, 60}, Grade::B, "mem.wasm.code.js"};
    case Language::Python:
        return {{25, 50, 100}, Grade::C, "mem.wasm.code.python"};
    case Language::Ruby:
    case Language::Php:
        return {{25, 50, 100}, Grade::C, "nearest.python"};
    default:
        break;
    }
    const Range size = wasmSize(language).value;
    return {{size.low * codePerArtefact, size.likely * codePerArtefact, size.high * codePerArtefact},
            Grade::C,
            "estimate.code-by-size"};
}

// CPU time on Wasm ÷ CPU time of the native program.
Fact cpuFactor(Language language)
{
    switch (language) {
    case Language::Rust:
    case Language::C:
    case Language::Cpp:
        return {{1.05, 1.25, 1.6}, Grade::A, "cpu.wasm.aot_optimising"};
    case Language::TinyGo:
    case Language::Swift:
    case Language::Zig:
        return {{1.05, 1.25, 1.6}, Grade::C, "nearest.rust"};
    case Language::Go:
        return {{1.3, 2, 4}, Grade::C, "cpu.wasm.go"};
    case Language::CSharp:
        return {{1.3, 1.8, 3}, Grade::C, "cpu.wasm.dotnet"};
    case Language::Java:
        return {{1.5, 3, 8}, Grade::C, "cpu.wasm.java"};
    case Language::Kotlin:
        return {{1.5, 3, 8}, Grade::C, "nearest.java"};
    case Language::JavaScript:
    case Language::TypeScript:
        return {{1.2, 2.5, 6}, Grade::C, "cpu.wasm.js_io"};
    case Language::Python:
        return {{1.3, 1.55, 3}, Grade::B, "cpu.wasm.python"};
    case Language::Ruby:
    case Language::Php:
        return {{1.3, 1.55, 3}, Grade::C, "nearest.python"};
    case Language::Unknown:
        break;
    }
    return {{1.05, 1.8, 6}, Grade::C, "estimate.unknown-language"};
}

// What one more call in flight needs: a further instance less what is shared, in MB.
Range callMemory(Language language)
{
    switch (language) {
    case Language::Rust:
    case Language::C:
    case Language::Cpp:
    case Language::Zig:
        return {0.3, 0.5, 2};
    case Language::Go:
    case Language::CSharp:
    case Language::Swift:
        return {1, 3, 8};
    case Language::TinyGo:
        return {0.5, 1, 3};
    case Language::Java:
    case Language::Kotlin:
    case Language::JavaScript:
    case Language::TypeScript:
        return {2, 6, 20};
    case Language::Python:
    case Language::Ruby:
    case Language::Php:
        return {5, 13, 30};
    case Language::Unknown:
        break;
    }
    return {0.3, 3, 30};
}

// Percent of design, code and integration that a port changes (COCOMO II: DM, CM, IM).
struct Modification
{
    double design, code, integration;
};

Modification modification(Language language)
{
    switch (language) {
    case Language::Rust:
    case Language::Zig:
        return {0, 5, 15};
    case Language::C:
    case Language::Cpp:
    case Language::TinyGo:
        return {0, 10, 20};
    case Language::Go:
    case Language::Swift:
        return {5, 15, 25};
    case Language::JavaScript:
    case Language::TypeScript:
        return {10, 30, 40};
    case Language::Python:
        return {10, 25, 35};
    case Language::CSharp:
        return {20, 50, 50};
    case Language::Ruby:
    case Language::Php:
        return {30, 60, 60};
    case Language::Java:
    case Language::Kotlin:
        return {40, 100, 80};
    case Language::Unknown:
        break;
    }
    return {20, 50, 50};
}

Range percentRange(double likely)
{
    return {likely / 2, likely, std::min(100.0, likely * 2)};
}

void addLanguage(Catalogue& catalogue, Language language)
{
    const auto add = [&](const char* name, Unit unit, const Fact& fact, Range value, Bounds bounds) {
        catalogue.push_back(numberParameter(name + std::string(languageId(language)), unit, value, bounds,
                                            fact.grade, fact.evidence));
    };
    const auto addMemory = [&](const char* name, const Fact& fact) {
        add(name, Unit::Mebibytes, fact, mebibytesFromMegabytes(fact.value), anyAmount);
    };
    const auto addPlain = [&](const char* name, Unit unit, const Fact& fact, Bounds bounds) {
        add(name, unit, fact, fact.value, bounds);
    };
    addMemory("density.container_overhead_mib.", containerOverhead(language));
    addMemory("density.wasm_base_mib.", wasmBase(language));
    addMemory("density.wasm_code_mib.", wasmCode(language));
    addMemory("density.call_memory_mib.", {callMemory(language), Grade::C, "estimate.call-memory"});
    addPlain("density.heap_ratio.", Unit::Ratio, {{0.9, 1, 1.2}, Grade::C, "estimate.heap-ratio"}, {0, 100});
    addPlain("density.cpu_factor.", Unit::Ratio, cpuFactor(language), {0.01, 1000});
    addPlain("egress.wasm_size_mb.", Unit::Megabytes, wasmSize(language), anyAmount);

    constexpr const char* modificationEvidence = "estimate.cocomo-modification";
    constexpr Bounds percent{0, 100};
    const Modification changed = modification(language);
    addPlain("effort.dm.", Unit::None, {percentRange(changed.design), Grade::C, modificationEvidence},
             percent);
    addPlain("effort.cm.", Unit::None, {percentRange(changed.code), Grade::C, modificationEvidence}, percent);
    addPlain("effort.im.", Unit::None, {percentRange(changed.integration), Grade::C, modificationEvidence},
             percent);
}

} // namespace

void addLanguageParameters(Catalogue& catalogue)
{
    for (std::size_t i = 0; i < languageCount; ++i)
        addLanguage(catalogue, static_cast<Language>(i));
}

} // namespace tare::model
