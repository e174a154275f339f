// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/editjournal.h"

#include "model/project/files.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace tare::app {

namespace {

using namespace Qt::Literals::StringLiterals;
using model::Result;

constexpr qint64 largestJournal = 64 << 20; // bytes: a file that somebody else put there is not read for ever

QString text(const std::string& value)
{
    return QString::fromStdString(value);
}

QString kindName(Step::Kind kind)
{
    switch (kind) {
    case Step::Kind::Make:
        return u"make"_s;
    case Step::Kind::Undo:
        return u"undo"_s;
    case Step::Kind::Redo:
        return u"redo"_s;
    case Step::Kind::Use:
        return u"use"_s;
    }
    return {};
}

std::optional<Step::Kind> kindOf(const QString& name)
{
    for (const Step::Kind kind : {Step::Kind::Make, Step::Kind::Undo, Step::Kind::Redo, Step::Kind::Use})
        if (kindName(kind) == name)
            return kind;
    return std::nullopt;
}

QJsonObject written(const Step& step)
{
    QJsonObject object{{u"kind"_s, kindName(step.kind)}};
    if (step.kind == Step::Kind::Use) {
        object.insert(u"scenario"_s, text(step.scenario));
        return object;
    }
    object.insert(u"edit"_s, text(model::formatEdit(step.edit.edit)));
    object.insert(u"by"_s, text(step.edit.by));
    if (step.edit.at)
        object.insert(u"at"_s, QString::number(step.edit.at->seconds));
    return object;
}

std::optional<Step> stepOf(const QJsonObject& object)
{
    const std::optional<Step::Kind> kind = kindOf(object.value("kind"_L1).toString());
    if (!kind)
        return std::nullopt;
    Step step;
    step.kind = *kind;
    step.scenario = object.value("scenario"_L1).toString().toStdString();
    if (*kind == Step::Kind::Use)
        return step;
    Result<model::Edit> edit = model::parseEdit(object.value("edit"_L1).toString().toStdString());
    if (!edit || std::holds_alternative<model::ImportEdit>(*edit))
        return std::nullopt; // an import that a journal waits for is none of its edits
    step.edit.edit = std::move(edit).value();
    step.edit.by = object.value("by"_L1).toString().toStdString();
    if (object.contains("at"_L1))
        step.edit.at = model::Timestamp{object.value("at"_L1).toString().toLongLong()};
    return step;
}

std::optional<Steps> stepsOf(const QJsonArray& array)
{
    Steps steps;
    for (const QJsonValue& value : array) {
        std::optional<Step> step = stepOf(value.toObject());
        if (!step)
            return std::nullopt;
        steps.push_back(std::move(*step));
    }
    return steps;
}

std::string lineOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString() + '\n';
}

bool take(const QJsonObject& line, JournalContents& contents)
{
    if (line.contains("journal"_L1)) {
        contents.id = line.value("journal"_L1).toString().toStdString();
        contents.base = {
            .editsDone = line.value("edits"_L1).toString().toULongLong(),
            .lastEdit = line.value("last"_L1).toString().toStdString(),
            .newestImport = line.value("newest"_L1).toString().toLongLong(),
        };
        return !contents.id.empty();
    }
    if (line.contains("import"_L1)) {
        contents.unfinished.push_back({line.value("import"_L1).toInt(),
                                       line.value("path"_L1).toString().toStdString(),
                                       line.value("cluster"_L1).toString().toStdString()});
        return true;
    }
    if (line.contains("ended"_L1)) {
        std::erase_if(contents.unfinished, [id = line.value("ended"_L1).toInt()](
                                               const JournalImport& import) { return import.id == id; });
        return true;
    }
    std::optional<Steps> steps = stepsOf(line.value("steps"_L1).toArray());
    if (!steps || steps->empty())
        return false;
    contents.steps.push_back(std::move(*steps));
    return true;
}

// One write, so that a line is there or is not; never through a link that somebody put in its place.
void append(const std::string& path, const std::string& line)
{
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (file < 0)
        return;
    const ssize_t done = ::write(file, line.data(), line.size());
    if (done == static_cast<ssize_t>(line.size()))
        ::fdatasync(file);
    ::close(file);
}

// How many of the journal's steps the project has; nothing where the journal is not of this project.
std::optional<std::size_t> storedOf(model::Project& project, const JournalContents& contents)
{
    if (const std::optional<JournalMark> mark = journalMark(project); mark && mark->id == contents.id)
        return mark->count;
    const auto list = project.edits();
    const auto done = project.editsDone();
    const std::size_t base = contents.base.editsDone;
    if (!list || !done || *done < base)
        return std::nullopt;
    if (base > 0 && model::formatEdit((*list)[base - 1].edit) != contents.base.lastEdit)
        return std::nullopt;
    return 0;
}

// It was committed, and only the journal did not get to know.
bool isInProject(const std::vector<model::ImportInfo>& imports, const JournalImport& import,
                 const JournalBase& base)
{
    const std::string path = model::storage::absolutePath(import.path);
    return std::any_of(imports.begin(), imports.end(), [&](const model::ImportInfo& info) {
        return info.id > base.newestImport &&
               (info.location == path || info.location.starts_with(path + '/'));
    });
}

} // namespace

std::string journalPath(const std::string& project)
{
    return project + "-edits";
}

std::optional<JournalContents> readJournal(const std::string& project)
{
    const int descriptor =
        ::open(journalPath(project).c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return std::nullopt;
    QFile file;
    if (!file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle) ||
        file.size() > largestJournal)
        return std::nullopt;
    JournalContents contents;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        if (!line.endsWith('\n') || !take(QJsonDocument::fromJson(line).object(), contents))
            break; // what comes behind it may build on it
    }
    return contents.id.empty() ? std::nullopt : std::optional(std::move(contents));
}

void removeJournal(const std::string& project)
{
    ::unlink(journalPath(project).c_str());
}

Recovery recover(model::Project& project)
{
    std::optional<JournalContents> contents = readJournal(project.path());
    if (!contents)
        return {};
    const std::optional<std::size_t> stored = storedOf(project, *contents);
    Recovery recovery;
    for (std::size_t i = stored.value_or(contents->steps.size()); i < contents->steps.size(); ++i) {
        const model::Status done = carryOut(project, contents->steps[i], JournalMark{contents->id, i + 1});
        if (!done && done.error().code == model::ErrorCode::ProjectBusy)
            break; // the list has come to be another
        if (!done) {
            recovery.status = done;
            return recovery;
        }
    }
    if (const auto imports = project.imports(); stored && imports)
        for (JournalImport& import : contents->unfinished)
            if (!isInProject(*imports, import, contents->base))
                recovery.unfinished.push_back(std::move(import));
    removeJournal(project.path());
    return recovery;
}

void EditJournal::write(const std::string& line)
{
    ++m_unwritten;
    m_queue.post([this, path = journalPath(m_path), line] {
        append(path, line);
        --m_unwritten;
    });
}

void EditJournal::noteImport(const JournalImport& import, const JournalBase& base)
{
    if (m_path.empty())
        return;
    if (m_id.empty()) {
        m_id = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
        m_steps = 0;
        m_queue.post([path = m_path] { removeJournal(path); });
        write(lineOf({{u"journal"_s, text(m_id)},
                      {u"edits"_s, QString::number(base.editsDone)},
                      {u"last"_s, text(base.lastEdit)},
                      {u"newest"_s, QString::number(base.newestImport)}}));
    }
    write(lineOf(
        {{u"import"_s, import.id}, {u"path"_s, text(import.path)}, {u"cluster"_s, text(import.cluster)}}));
}

void EditJournal::noteEnd(int importId)
{
    if (isBegun())
        write(lineOf({{u"ended"_s, importId}}));
}

JournalMark EditJournal::noteSteps(const Steps& steps)
{
    QJsonArray array;
    for (const Step& step : steps)
        array.append(written(step));
    write(lineOf({{u"steps"_s, array}}));
    return {m_id, ++m_steps};
}

void EditJournal::drop()
{
    release()();
}

std::function<void()> EditJournal::release()
{
    if (std::exchange(m_id, {}).empty())
        return [] {};
    return [this, path = m_path] { m_queue.post([path] { removeJournal(path); }); };
}

} // namespace tare::app
