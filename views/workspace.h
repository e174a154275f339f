// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/base/work.h"
#include "model/evaluation/evaluation.h"
#include "model/history/edit.h"
#include "model/project/project.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace tare::views {

// One import that is running or has just ended.
struct RunningImport
{
    int id = 0;
    QString fileName;
    model::Progress progress;
    double bytesPerSecond = 0;
    std::optional<double> secondsLeft;
    bool isCanceling = false;
};

// What the pages may ask of the open project. Implemented by app/session. All calls return at once; work happens
// off the GUI thread and is told by the signals, which come on the GUI thread.
class Workspace : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~Workspace() override;

    virtual bool hasProject() const = 0;
    virtual QString projectPath() const = 0;
    virtual bool isReadOnly() const = 0;
    virtual void openProject(const QString& path) = 0; // creates it where it does not exist
    virtual void closeProject() = 0;

    virtual void importFiles(const QStringList& paths, const QString& cluster = {}) = 0;
    virtual void cancelImport(int runningId) = 0;
    virtual void removeImport(std::int64_t importId) = 0;
    virtual const std::vector<RunningImport>& runningImports() const = 0;
    virtual const std::vector<model::ImportInfo>& imports() const = 0;

    // The newest result; null before the first. Pages keep what they hold alive.
    virtual std::shared_ptr<const model::Evaluation> evaluation() const = 0;
    virtual bool isEvaluating() const = 0;

    virtual QStringList scenarioNames() const = 0;
    virtual const model::Scenario& scenario() const = 0;
    virtual void useScenario(const QString& name) = 0;
    // after absent: back to the default.
    virtual void setParameter(const QString& parameter, const std::optional<model::ParameterValue>& after) = 0;
    virtual void setWorkload(const QString& workload, const model::WorkloadOverride& after) = 0;

    virtual std::optional<model::Edit> nextUndo() const = 0;
    virtual std::optional<model::Edit> nextRedo() const = 0;
    virtual void undo() = 0;
    virtual void redo() = 0;

Q_SIGNALS:
    void projectChanged();              // opened, closed
    void importsChanged();
    void runningImportsChanged();
    void importFinished(const QString& fileName, const tare::model::ImportInfo& import, bool hasReplaced);
    void importFailed(const QString& fileName, const tare::model::Error& error);
    void evaluationStarted();
    void evaluationChanged();           // a newer result is there
    void failed(const tare::model::Error& error);
    void scenarioChanged();
    void historyChanged();
};

} // namespace tare::views
