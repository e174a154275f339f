// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/billing/csv/scanner.h"

namespace tare::importers::csv {

#ifdef __x86_64__
void scanAvx2(Scan& scan, const char* begin, const char* end);
void scanAvx512(Scan& scan, const char* begin, const char* end);
#endif

namespace {

// Local copies, so that the compiler can keep them in registers over the loop.
class ScalarScan
{
public:
    explicit ScalarScan(Scan& scan) : m_scan(scan), m_state(scan.state), m_delimiter(scan.delimiter) {}
    ~ScalarScan() { m_scan.state = m_state; }
    ScalarScan(const ScalarScan&) = delete;
    ScalarScan& operator=(const ScalarScan&) = delete;

    void step(const char* at)
    {
        if (m_state == ScanState::CarriageReturn) {
            if (*at == '\n') {
                endRow(at);
                return;
            }
            endRow(at - 1);
        }
        switch (m_state) {
        case ScanState::Quoted:
            stepQuoted(*at);
            return;
        case ScanState::FieldStart:
            if (*at == '"') {
                m_state = ScanState::Quoted;
                return;
            }
            break;
        case ScanState::QuoteInQuoted:
            if (*at == '"') {
                m_state = ScanState::Quoted;
                return;
            }
            break;
        case ScanState::Unquoted:
        case ScanState::CarriageReturn:
            break;
        }
        stepOutside(at);
    }

private:
    void stepQuoted(char byte)
    {
        if (byte == '"')
            m_state = ScanState::QuoteInQuoted;
        else if (byte == '\n')
            ++m_scan.lines;
    }

    void stepOutside(const char* at)
    {
        if (*at == m_delimiter) {
            m_scan.separators[m_scan.separatorCount++] = static_cast<std::uint32_t>(at - m_scan.base);
            m_state = ScanState::FieldStart;
        } else if (*at == '\n') {
            endRow(at);
        } else {
            m_state = *at == '\r' ? ScanState::CarriageReturn : ScanState::Unquoted;
        }
    }

    void endRow(const char* at)
    {
        m_scan.separators[m_scan.separatorCount++] = static_cast<std::uint32_t>(at - m_scan.base);
        addRow(m_scan, m_scan.separatorCount);
        m_scan.rowLine = ++m_scan.lines;
        m_state = ScanState::FieldStart;
    }

    Scan& m_scan;
    ScanState m_state;
    char m_delimiter;
};

} // namespace

void scanScalar(Scan& scan, const char* begin, const char* end)
{
    ScalarScan scalar(scan);
    for (const char* at = begin; at != end; ++at)
        scalar.step(at);
}

void addRow(Scan& scan, std::size_t separatorCount)
{
    scan.rows.push_back({static_cast<std::uint32_t>(separatorCount), scan.rowLine});
}

OpenQuote findOpenQuote(std::string_view row, char delimiter)
{
    std::uint32_t separator[1 + scanSlack];
    Scan scan;
    scan.base = row.data();
    scan.separators = separator;
    scan.delimiter = delimiter;
    OpenQuote quote;
    std::uint64_t column = 1;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const ScanState before = scan.state;
        scanScalar(scan, row.data() + i, row.data() + i + 1);
        column += scan.separatorCount;
        scan.separatorCount = 0;
        if (scan.state == ScanState::Quoted && before == ScanState::FieldStart)
            quote = {scan.lines, column};
    }
    return quote;
}

std::vector<ScanFunction> scanFunctions()
{
    std::vector<ScanFunction> functions{scanScalar};
#ifdef __x86_64__
    functions.push_back(scanBaseline);
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi"))
        functions.push_back(scanAvx2);
    if (__builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vbmi2") &&
        __builtin_cpu_supports("pclmul"))
        functions.push_back(scanAvx512);
#endif
    return functions;
}

} // namespace tare::importers::csv
