// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/base/work.h"
#include "model/evaluation/evaluation.h"
#include "model/history/edit.h"
#include "model/project/project.h"
#include "model/risk/swings.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace tare::views {

// Who entered something and when, as far as the project knows.
struct Entry
{
    QString by;
    model::Timestamp at;
};

// Words with a date beside the charts over time (U10).
struct Annotation
{
    std::int64_t id = 0; // 0: new
    model::Timestamp date;
    QString text;
};

// One import that is running or waits for its turn.
struct RunningImport
{
    int id = 0;
    QString fileName;
    std::string format, version; // id of the importer; empty until the file is recognised
    bool isWaiting = false;      // for those before it
    model::Progress progress;
    double bytesPerSecond = 0;
    std::optional<double> secondsLeft;
    bool isCanceling = false;
};

// An import that came to nothing. It stays until it is tried again or dismissed.
struct FailedImport
{
    int id = 0;
    QString path; // as given
    QString fileName;
    QString cluster; // that was named; may be empty
    model::Error error;
};

// Rows of an imported bill, asked for by the figure that they went into.
struct RowsRequest
{
    std::int64_t importId = 0;
    std::uint64_t firstLine = 0, lastLine = 0;
    QString resource; // rows of this one resource; empty: all rows between the lines
    bool operator==(const RowsRequest&) const = default;
};
struct SourceRows
{
    enum class State { Read, Changed /* another file lies there now */, Failed };
    RowsRequest request;
    State state = State::Read;
    std::vector<QString> columns; // the columns that matter, of those that the file has
    struct Row
    {
        std::uint64_t line = 0;
        std::vector<QString> cells;
    };
    std::vector<Row> rows;
    bool hasMore = false; // the first ones are shown
    model::Error error;   // Failed: it is gone, or cannot be read
};

// What the pages may ask of the open project. Implemented by app/session. All calls return at once; work
// happens off the GUI thread and is told by the signals, which come on the GUI thread.
class Workspace : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~Workspace() override;

    virtual bool hasProject() const = 0;
    virtual QString projectPath() const = 0;
    virtual bool isReadOnly() const = 0;
    // What is missing or cannot be opened is told by failed(), and no project is open then; what can only be
    // read is opened, and why is told by failed().
    virtual void openProject(const QString& path) = 0;
    virtual void createProject(const QString& path) = 0; // or opens it, where there is one
    virtual void closeProject() = 0;

    virtual void importFiles(const QStringList& paths, const QString& cluster = {}) = 0;
    virtual void cancelImport(int runningId) = 0;
    virtual void removeImport(std::int64_t importId) = 0;
    virtual const std::vector<RunningImport>& runningImports() const = 0;
    virtual const std::vector<model::ImportInfo>& imports() const = 0;
    // Those that came to nothing since the project was opened.
    virtual std::vector<FailedImport> failedImports() const { return {}; }
    virtual void retryImport(int failedId, const QString& cluster = {})
    {
        Q_UNUSED(failedId)
        Q_UNUSED(cluster)
    }
    virtual void dismissImport(int failedId) = 0;
    // Reads rows of the file that was imported, if it is still what it was; told by rowsRead().
    virtual void readRows(const RowsRequest& request) = 0;

    // The newest result; null before the first. Pages keep what they hold alive.
    virtual std::shared_ptr<const model::Evaluation> evaluation() const = 0;
    virtual bool isEvaluating() const = 0;

    virtual QStringList scenarioNames() const = 0;
    virtual const model::Scenario& scenario() const = 0;
    virtual void useScenario(const QString& name) = 0;
    // after absent: back to the default.
    virtual void setParameter(const QString& parameter,
                              const std::optional<model::ParameterValue>& after) = 0;
    virtual void setWorkload(const QString& workload, const model::WorkloadOverride& after) = 0;
    // Several in one step.
    virtual void setWorkloads(const std::map<std::string, model::WorkloadOverride>& after) = 0;
    // Each is one edit. A copy and a renamed scenario become the current one; names that are taken or empty
    // are told by failed().
    virtual void duplicateScenario(const QString& name, const QString& copyName) = 0;
    virtual void renameScenario(const QString& name, const QString& newName) = 0;
    virtual void deleteScenario(const QString& name) = 0;
    // Who changed a parameter (workload empty) or anything about a workload last; nothing where it is a
    // default or came with a file.
    virtual std::optional<Entry> entryOf(const QString& parameter, const QString& workload = {}) const
    {
        Q_UNUSED(parameter)
        Q_UNUSED(workload)
        return {};
    }

    // A second scenario on the same data, side by side with the current one. Empty: none.
    virtual void compareWith(const QString& scenarioName) = 0;
    virtual QString comparedScenario() const { return {}; }
    virtual std::shared_ptr<const model::Evaluation> comparedEvaluation() const { return {}; }

    // What a scenario would give that is not stored, while an input is in edit. Absent: no preview.
    virtual void setPreview(const std::optional<model::Scenario>& scenario) = 0;
    virtual std::shared_ptr<const model::Evaluation> preview() const { return {}; }

    // How much the programme's NPV swings with each input; null while nobody wants it. Computed after each
    // evaluation, only while wanted; until they are there, those of the evaluation before stay.
    virtual void setSwingsWanted(bool isWanted) = 0;
    virtual std::shared_ptr<const model::Swings> swings() const { return {}; }

    virtual std::optional<model::Edit> nextUndo() const = 0;
    virtual std::optional<model::Edit> nextRedo() const = 0;
    virtual void undo() = 0;
    virtual void redo() = 0;
    // The whole list, oldest first, and how many of them are done; going to a place undoes or does what lies
    // between.
    virtual std::vector<model::Edit> edits() const { return {}; }
    virtual std::size_t editsDone() const = 0;
    // By whom and when the edit at that place of the list was made; nothing where that was never stored.
    virtual std::optional<Entry> entryOfEdit(std::size_t index) const
    {
        Q_UNUSED(index)
        return {};
    }
    virtual void goToEdit(std::size_t done) = 0;

    // Notes on the charts over time: undoable. Text empty: deletes it.
    virtual std::vector<Annotation> annotations() const { return {}; }
    virtual void setAnnotation(const Annotation& annotation) = 0;
    // Filters of the ranking by name: undoable. Expression empty: deletes it.
    virtual std::map<QString, QString> savedFilters() const { return {}; }
    virtual void saveFilter(const QString& name, const QString& expression) = 0;
    // How a page looks (columns, widths, order): kept with the project, no edit.
    virtual QByteArray viewState(const QString& page) const
    {
        Q_UNUSED(page)
        return {};
    }
    virtual void storeViewState(const QString& page, const QByteArray& state) = 0;

Q_SIGNALS:
    void projectChanged(); // opened, closed
    void importsChanged();
    void runningImportsChanged();
    void importFinished(const QString& fileName, const tare::model::ImportInfo& import, bool hasReplaced);
    void importFailed(const QString& fileName, const tare::model::Error& error);
    void failedImportsChanged();
    void rowsRead(const tare::views::SourceRows& rows);
    void evaluationStarted();
    void evaluationChanged(); // a newer result is there
    void failed(const tare::model::Error& error);
    void scenarioChanged();
    void historyChanged();
    void comparisonChanged();
    void previewChanged();
    void swingsChanged();
    void annotationsChanged();
    void savedFiltersChanged();
};

} // namespace tare::views
