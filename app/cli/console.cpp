// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include "views/text/errortext.h"

#include <unistd.h>

namespace tare::app {

namespace {

QString oneLine(const QString& text)
{
    QString line = text;
    for (QChar& character : line) {
        if (character.category() == QChar::Other_Control)
            character = QChar(u'�');
    }
    return line;
}

} // namespace

void Console::result(std::string_view text)
{
    endProgress();
    if (std::fwrite(text.data(), 1, text.size(), m_output) != text.size() || std::fflush(m_output) != 0)
        m_hasFailed = true;
}

void Console::message(const QString& text)
{
    endProgress();
    const QByteArray line = "tare: " + oneLine(text).toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), m_messages);
}

void Console::error(const model::Error& error)
{
    message(views::errorLine(error));
}

bool Console::isTerminal() const
{
    return isatty(fileno(m_messages)) == 1;
}

void Console::progress(const QString& text)
{
    if (!isTerminal())
        return;
    std::fprintf(m_messages, "\r\033[K%s", oneLine(text).toUtf8().constData());
    std::fflush(m_messages);
    m_isInProgress = true;
}

void Console::endProgress()
{
    if (!m_isInProgress)
        return;
    std::fputs("\r\033[K", m_messages);
    m_isInProgress = false;
}

ExitCode exitCodeOf(const model::Error& error)
{
    using model::ErrorCode;
    switch (error.code) {
    case ErrorCode::Cancelled:
        return ExitCode::Interrupted;
    case ErrorCode::UnknownParameter:
    case ErrorCode::UnknownField:
    case ErrorCode::UnknownScenario:
    case ErrorCode::UnknownWorkload:
    case ErrorCode::UnknownFormatName:
    case ErrorCode::WrongUsage:
    case ErrorCode::NotInThisBuild:
    case ErrorCode::ClusterNameNeeded:
        return ExitCode::WrongUsage;
    case ErrorCode::FileUnwritable:
    case ErrorCode::DiskFull:
    case ErrorCode::ProjectLocked:
    case ErrorCode::ProjectReadOnly:
    case ErrorCode::ProjectMoved:
    case ErrorCode::ProjectBusy:
    case ErrorCode::ProjectFault:
        return ExitCode::ProjectUnwritable;
    default:
        return ExitCode::InputUnreadable;
    }
}

} // namespace tare::app
