// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/samples.h"

#include "bench/generate/articlesample.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>
#include <QThreadPool>

namespace tare::app {

namespace {

QStringList writeArticle()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                      QStringLiteral("/samples/article"));
    if (!folder.mkpath(QStringLiteral(".")) || !bench::writeArticleSample(folder.path().toStdString()))
        return {};
    QStringList files;
    for (const char* name : {"cluster.json", "top.txt", "bill.csv", "scenario.json"})
        files.append(folder.filePath(QStringLiteral("article-") + QLatin1String(name)));
    return files;
}

// Off the thread of the window, which the files come back to.
void writeAside(const std::function<void(const QStringList&)>& use)
{
    QThreadPool::globalInstance()->start([use] {
        const QStringList files = writeArticle();
        QMetaObject::invokeMethod(
            QCoreApplication::instance(), [use, files] { use(files); }, Qt::QueuedConnection);
    });
}

} // namespace

std::vector<views::Sample> samples()
{
    return {
        {.title = QCoreApplication::translate("tare::app::Samples", "The article's example, done carefully"),
         .text = QCoreApplication::translate("tare::app::Samples",
                                             "2,000 replicas of 150 MB: nine nodes, because pods bind, and "
                                             "what each rung of the ladder saves"),
         .cluster = QStringLiteral("article"),
         .write = writeAside}};
}

} // namespace tare::app
