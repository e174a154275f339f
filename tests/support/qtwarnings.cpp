// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qtwarnings.h"

#include <QtGlobal>

#include <mutex>

namespace tare::tests {

namespace {

std::mutex mutex;
QStringList collected;
QtMessageHandler before = nullptr;

void collect(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    // The offscreen platform says these of every window; they are no fault of the window.
    if (message.contains(QStringLiteral("propagateSizeHints")) ||
        message.contains(QStringLiteral("does not support raise()")))
        return;
    if (type == QtWarningMsg || type == QtCriticalMsg) {
        const std::scoped_lock lock(mutex);
        collected += message;
    }
    if (before)
        before(type, context, message);
}

} // namespace

QtWarnings::QtWarnings()
{
    take();
    before = qInstallMessageHandler(collect);
}

QtWarnings::~QtWarnings()
{
    qInstallMessageHandler(before);
}

QStringList QtWarnings::take()
{
    const std::scoped_lock lock(mutex);
    return std::exchange(collected, {});
}

} // namespace tare::tests
