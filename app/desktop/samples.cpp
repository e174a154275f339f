// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/samples.h"

#include "bench/generate/articlesample.h"
#include "bench/generate/shop.h"
#include "bench/generate/shopsample.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThreadPool>

#include <cstdio>

namespace tare::app {

namespace {

using views::NamedFiles;
using Use = std::function<void(const std::vector<NamedFiles>&)>;

// Where a sample's files lie and what they are called.
struct SampleFiles
{
    const char* folder;
    bool (*write)(const std::string& folder);
    struct Group
    {
        const char* cluster;
        std::vector<const char*> names;
    };
    std::vector<Group> groups;
};

const SampleFiles& articleFiles()
{
    static const SampleFiles files{
        "article",
        bench::writeArticleSample,
        {{"article",
          {"article-cluster.json", "article-top.txt", "article-bill.csv", "article-scenario.json"}}}};
    return files;
}

// The last scenario is the one that is opened.
const SampleFiles& shopFiles()
{
    static const SampleFiles files{"shop",
                                   bench::writeShopSample,
                                   {{bench::webCluster, {"shop-web-cluster.json", "shop-web-top.txt"}},
                                    {bench::coreCluster, {"shop-core-cluster.json", "shop-core-top.txt"}},
                                    {"",
                                     {"shop-bill-09.csv", "shop-bill-10.csv", "shop-host-scenario.json",
                                      "shop-shipped-scenario.json", "shop-scenario.json"}}}};
    return files;
}

std::vector<NamedFiles> written(const SampleFiles& sample)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                      QStringLiteral("/samples/") + QLatin1String(sample.folder));
    if (!folder.mkpath(QStringLiteral(".")))
        return {};
    // Written aside and put in place whole: another window may be reading them.
    const QTemporaryDir aside(folder.filePath(QStringLiteral("new")));
    if (!aside.isValid() || !sample.write(aside.path().toStdString()))
        return {};
    for (const QString& name : QDir(aside.path()).entryList(QDir::Files))
        if (std::rename(QFile::encodeName(aside.filePath(name)).constData(),
                        QFile::encodeName(folder.filePath(name)).constData()) != 0)
            return {};
    std::vector<NamedFiles> result;
    for (const SampleFiles::Group& group : sample.groups) {
        NamedFiles named{QString::fromUtf8(group.cluster), {}};
        for (const char* name : group.names)
            named.files.append(folder.filePath(QLatin1String(name)));
        result.push_back(std::move(named));
    }
    return result;
}

// Off the thread of the window, which the files come back to.
std::function<void(const Use&)> writtenAside(const SampleFiles& (*sample)())
{
    return [sample](const Use& use) {
        QThreadPool::globalInstance()->start([sample, use] {
            const std::vector<NamedFiles> files = written(sample());
            QMetaObject::invokeMethod(
                QCoreApplication::instance(), [use, files] { use(files); }, Qt::QueuedConnection);
        });
    };
}

} // namespace

std::vector<views::Sample> samples()
{
    return {
        {.title = QCoreApplication::translate("tare::app::Samples", "The article's example, done carefully"),
         .text = QCoreApplication::translate("tare::app::Samples",
                                             "2,000 replicas of 150 MB: nine nodes, because pods bind, and "
                                             "what each rung of the ladder saves"),
         .write = writtenAside(articleFiles)},
        {.title = QCoreApplication::translate("tare::app::Samples", "Fernhill Retail, a realistic shop"),
         .text = QCoreApplication::translate("tare::app::Samples",
                                             "41 workloads in two clusters and four pools, two months of "
                                             "their bill, and a case for every verdict"),
         .write = writtenAside(shopFiles)}};
}

} // namespace tare::app
