// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandrun.h"

#include "app/cli/commandline.h"

#include <cstdio>
#include <cstdlib>

namespace tare::tests {

namespace {

class MemoryStream
{
public:
    MemoryStream() : m_file(open_memstream(&m_bytes, &m_size)) {}
    ~MemoryStream()
    {
        std::fclose(m_file);
        std::free(m_bytes);
    }
    MemoryStream(const MemoryStream&) = delete;
    MemoryStream& operator=(const MemoryStream&) = delete;

    std::FILE* file() const { return m_file; }
    std::string text() const
    {
        std::fflush(m_file);
        return {m_bytes, m_size};
    }

private:
    char* m_bytes = nullptr;
    std::size_t m_size = 0;
    std::FILE* m_file;
};

} // namespace

QStringList CommandRun::messageLines() const
{
    return QString::fromStdString(messages).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

CommandRun runTare(const std::vector<std::string>& words)
{
    const MemoryStream output;
    const MemoryStream messages;
    CommandRun run;
    run.exitCode = app::runCommandLine(words, output.file(), messages.file());
    run.output = output.text();
    run.messages = messages.text();
    return run;
}

} // namespace tare::tests
