// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/usage/topimporter.h"

#include "importers/core/notebook.h"
#include "importers/core/watchedsource.h"
#include "importers/kubernetes/quantity.h"
#include "importers/usage/linereader.h"
#include "importers/usage/topcolumns.h"

#include <algorithm>

namespace tare::importers {

namespace {

using model::Error;
using model::ErrorCode;
using model::Status;

constexpr std::string_view formatId = "kubectl-top";
constexpr std::string_view unknown = "<unknown>";

Error ambiguous(const std::string& file)
{
    return {ErrorCode::UnsupportedFormat,
            {"kubectl top --no-headers (4)", std::string(formatId)},
            {.file = file, .line = 1}};
}

// Names of Kubernetes objects: lower case, digits, "-" and ".".
bool isObjectName(std::string_view name)
{
    constexpr std::size_t longest = 253;
    return !name.empty() && name.size() <= longest && std::all_of(name.begin(), name.end(), [](char byte) {
        return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || byte == '-' || byte == '.';
    });
}

bool isSumLine(const Words& words)
{
    return std::all_of(words.begin(), words.end(), [](std::string_view word) {
        return word.find_first_not_of('_') == std::string_view::npos;
    });
}

class TopReader
{
public:
    TopReader(ByteSource& source, model::InventorySink& sink, Notebook& notebook)
        : m_source(source), m_lines(source), m_sink(sink), m_notebook(notebook)
    {
    }

    Status readAll()
    {
        while (true) {
            const auto line = m_lines.next();
            if (!line)
                return line.error();
            if (!*line)
                return {};
            const Words words = wordsOf(**line);
            if (words.empty())
                continue;
            if (Status status = readLine(words); !status)
                return status;
        }
    }

private:
    Status readLine(const Words& words)
    {
        if (const auto header = TopColumns::fromHeader(words)) {
            m_columns = header; // tables may follow one another
            m_isTotal = false;
            if (header->namespaceName < 0 && !header->isOfNodes)
                m_notebook.count(NoteKind::Lost, "no-namespace", {}, place());
            return {};
        }
        if (!m_columns) {
            if (isAmbiguousRow(words))
                return ambiguous(m_source.name());
            m_columns = TopColumns::fromRow(words);
            if (!m_columns)
                return Error{ErrorCode::UnknownFormat, {"", std::string(formatId)}, place()};
            if (m_columns->namespaceName < 0 && !m_columns->isOfNodes)
                m_notebook.count(NoteKind::Lost, "no-namespace", {}, place());
        }
        if (isSumLine(words))
            m_isTotal = true; // of --sum: what follows repeats what was there
        else if (m_isTotal)
            m_notebook.skip("sum-skipped", {}, place());
        else
            readRow(words);
        return {};
    }

    void readRow(const Words& words)
    {
        const TopColumns& columns = *m_columns;
        if (words.size() != static_cast<std::size_t>(columns.count)) {
            m_notebook.reject("bad-columns", {std::to_string(columns.count)}, place());
            return;
        }
        if (columns.isOfNodes) {
            m_notebook.skip("node-usage-skipped", {}, place());
            return;
        }
        model::UsageRecord usage;
        usage.line = m_lines.line();
        const bool isGood = takeName(words, columns.namespaceName, "NAMESPACE", usage.namespaceName) &&
                            takeName(words, columns.pod, "POD", usage.pod) &&
                            takeName(words, columns.container, "NAME", usage.container) &&
                            takeAmounts(words, usage);
        if (!isGood)
            return;
        if (!usage.usage.cpu && !usage.usage.memory) {
            m_notebook.skip("no-metrics", {}, place());
            return;
        }
        m_sink.addUsage(usage);
        m_notebook.keep();
    }

    bool takeName(const Words& words, int column, const char* title, std::string& target)
    {
        if (column < 0)
            return true;
        const std::string_view word = words[static_cast<std::size_t>(column)];
        if (!isObjectName(word)) {
            m_notebook.reject("bad-value", {title, "object-name"}, place(title, column));
            return false;
        }
        target = word;
        return true;
    }

    bool takeAmounts(const Words& words, model::UsageRecord& usage)
    {
        const std::string_view cpu = words[static_cast<std::size_t>(m_columns->cpu)];
        const std::string_view memory = words[static_cast<std::size_t>(m_columns->memory)];
        if (cpu != unknown && !(usage.usage.cpu = parseCpu(cpu))) {
            m_notebook.reject("bad-quantity", {"CPU(cores)", "quantity"},
                              place("CPU(cores)", m_columns->cpu));
            return false;
        }
        if (memory != unknown && !(usage.usage.memory = parseMemory(memory))) {
            m_notebook.reject("bad-quantity", {"MEMORY(bytes)", "quantity"},
                              place("MEMORY(bytes)", m_columns->memory));
            return false;
        }
        return true;
    }

    model::Place place(std::string path = {}, int column = -1) const
    {
        return {.file = m_source.name(),
                .line = m_lines.line(),
                .column = static_cast<std::uint64_t>(column + 1),
                .path = std::move(path)};
    }

    ByteSource& m_source;
    LineReader m_lines;
    model::InventorySink& m_sink;
    Notebook& m_notebook;
    std::optional<TopColumns> m_columns;
    bool m_isTotal = false;
};

class TopImporter final : public Importer
{
public:
    std::string_view id() const override { return formatId; }
    FormatGroup group() const override { return FormatGroup::Usage; }

    Detection detect(std::string_view head) const override
    {
        const std::size_t begin = head.find_first_not_of(" \t\r\n");
        if (begin == std::string_view::npos)
            return {};
        std::string_view line = head.substr(begin, head.find('\n', begin) - begin);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        const Words words = wordsOf(line);
        if (TopColumns::fromHeader(words) || TopColumns::fromRow(words))
            return {Recognition::Yes, {}, {}};
        if (isAmbiguousRow(words))
            return {Recognition::Named, {}, ambiguous({})};
        return {};
    }

    model::Result<ImportReport> read(ByteSource& source, const ImportTarget& target,
                                     const ImportContext& context) const override
    {
        ImportReport report;
        report.format = id();
        Notebook notebook(report);
        WatchedSource watched(source, context, report);
        if (Status status = TopReader(watched, *target.inventory, notebook).readAll(); !status)
            return status.error();
        if (report.kept == 0 && report.rejected > 0)
            return Error{ErrorCode::NothingKept, {std::to_string(report.rejected)}, {.file = source.name()}};
        return report;
    }
};

} // namespace

std::unique_ptr<Importer> makeTopImporter()
{
    return std::make_unique<TopImporter>();
}

} // namespace tare::importers
