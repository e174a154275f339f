// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"
#include "model/base/result.h"

#include <QString>

#include <cstdio>
#include <string>
#include <string_view>

namespace tare::app {

// Exit codes of the program (cli.md).
enum class ExitCode {
    Done = 0,
    DoneWithRejections = 1,
    WrongUsage = 2,
    InputUnreadable = 3,
    ProjectUnwritable = 4,
    Interrupted = 130
};

// Where a verb writes: results to one stream, messages to the other, each message on a line of its own.
class Console
{
public:
    Console(std::FILE* output, std::FILE* messages) : m_output(output), m_messages(messages) {}

    void result(std::string_view text);
    void result(const char* text) { result(std::string_view(text)); }
    void result(const QString& text) { result(std::string_view(text.toStdString())); }
    // "tare: …" on the message stream; control characters are made visible, so that it stays one line.
    void message(const QString& text);
    void error(const model::Error& error);
    // Overwrites itself on a terminal, says nothing elsewhere.
    void progress(const QString& text);
    void endProgress();
    bool isTerminal() const;
    // Whether everything could be written.
    bool hasFailed() const { return m_hasFailed; }

private:
    std::FILE* m_output;
    std::FILE* m_messages;
    bool m_isInProgress = false;
    bool m_hasFailed = false;
};

// Which exit code an error stands for.
ExitCode exitCodeOf(const model::Error& error);

} // namespace tare::app
