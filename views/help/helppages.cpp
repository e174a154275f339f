// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/help/helppages.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

// A resource inside a static library has to be asked for, outside of any namespace.
static void loadHelp()
{
    Q_INIT_RESOURCE(help);
}

namespace tare::views {

using namespace Qt::Literals::StringLiterals;

namespace {

HelpPage readPage(const QString& path)
{
    HelpPage page;
    page.path = path;
    QFile file(u":/docs/"_s + path);
    if (file.open(QIODevice::ReadOnly))
        page.text = QString::fromUtf8(file.readAll());
    static const QRegularExpression heading(u"^# (.+)$"_s, QRegularExpression::MultilineOption);
    page.title = heading.match(page.text).captured(1).trimmed();
    return page;
}

void addChapter(const QString& path, std::vector<HelpPage>& pages)
{
    HelpPage chapter = readPage(path);
    chapter.isChapter = true;
    const QString text = chapter.text;
    pages.push_back(std::move(chapter));
    const QString folder = path.section(u'/', 0, -2) + u'/';
    static const QRegularExpression link(uR"(\]\(([^)#]+\.md)\))"_s);
    for (auto match = link.globalMatch(text); match.hasNext();) {
        const QString target = targetOf(match.next().captured(1), path).path;
        const auto isKnown = [&](const HelpPage& page) { return page.path == target; };
        if (target.startsWith(folder) && std::none_of(pages.begin(), pages.end(), isKnown))
            pages.push_back(readPage(target));
    }
}

std::vector<HelpPage> readPages()
{
    loadHelp();
    std::vector<HelpPage> pages;
    addChapter(u"guide/index.md"_s, pages);
    addChapter(u"model/index.md"_s, pages);
    addChapter(u"shop.md"_s, pages);
    addChapter(u"article.md"_s, pages);
    return pages;
}

} // namespace

const std::vector<HelpPage>& helpPages()
{
    static const std::vector<HelpPage> pages = readPages();
    return pages;
}

const HelpPage* findHelpPage(const QString& path)
{
    const auto& pages = helpPages();
    const auto found =
        std::find_if(pages.begin(), pages.end(), [&](const HelpPage& page) { return page.path == path; });
    return found == pages.end() ? nullptr : &*found;
}

HelpTarget targetOf(const QString& link, const QString& fromPath)
{
    const QString name = link.section(u'#', 0, 0);
    const QString heading = link.section(u'#', 1);
    if (name.isEmpty())
        return {fromPath, heading};
    const QString folder = fromPath.contains(u'/') ? fromPath.section(u'/', 0, -2) + u'/' : QString();
    return {QDir::cleanPath(folder + name), heading};
}

QString headingAnchor(const QString& heading)
{
    QString anchor;
    for (const QChar letter : heading.trimmed().toLower()) {
        if (letter == u' ')
            anchor += u'-';
        else if (letter.isLetterOrNumber() || letter == u'-' || letter == u'_')
            anchor += letter;
    }
    return anchor;
}

bool holdsWords(const HelpPage& page, const QString& words)
{
    const QStringList all = words.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(all.begin(), all.end(),
                       [&](const QString& word) { return page.text.contains(word, Qt::CaseInsensitive); });
}

} // namespace tare::views
