// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/scenario.h"

#include <QColor>
#include <QString>
#include <QStringList>

#include <optional>

class QPrinter;
class QWidget;

namespace tare::views {

// Everything that stops to ask. An empty answer means: never mind.
class Questions
{
public:
    virtual ~Questions() = default;
    virtual QString projectToOpen(QWidget* parent, const QString& folder) = 0;
    virtual QString projectToCreate(QWidget* parent, const QString& suggestion) = 0;
    virtual QStringList filesToImport(QWidget* parent, const QString& folder) = 0;
    virtual QString exportFile(QWidget* parent, const QString& suggestion) = 0;
    virtual QString pictureFile(QWidget* parent, const QString& suggestion) = 0; // .png or .svg
    virtual QString reportFile(QWidget* parent, const QString& suggestion) = 0;  // .pdf
    virtual QString logoFile(QWidget* parent) = 0;
    virtual QColor colour(QWidget* parent, const QColor& before) = 0; // invalid: never mind
    virtual bool printer(QWidget* parent, QPrinter& printer) = 0;     // sets it up; false: never mind
    virtual QString clusterName(QWidget* parent, const QString& fileName) = 0;
    virtual QString filterName(QWidget* parent) = 0;
    virtual QString blockReason(QWidget* parent, const QString& workload) = 0;
    virtual std::optional<model::Range> effortDays(QWidget* parent, const QString& workload,
                                                   const model::Range& days) = 0;
    virtual QString scenarioName(QWidget* parent, const QString& title, const QString& suggestion) = 0;
};

// With the desktop's own dialogs.
class DesktopQuestions final : public Questions
{
public:
    QString projectToOpen(QWidget* parent, const QString& folder) override;
    QString projectToCreate(QWidget* parent, const QString& suggestion) override;
    QStringList filesToImport(QWidget* parent, const QString& folder) override;
    QString exportFile(QWidget* parent, const QString& suggestion) override;
    QString pictureFile(QWidget* parent, const QString& suggestion) override;
    QString reportFile(QWidget* parent, const QString& suggestion) override;
    QString logoFile(QWidget* parent) override;
    QColor colour(QWidget* parent, const QColor& before) override;
    bool printer(QWidget* parent, QPrinter& printer) override;
    QString clusterName(QWidget* parent, const QString& fileName) override;
    QString filterName(QWidget* parent) override;
    QString blockReason(QWidget* parent, const QString& workload) override;
    std::optional<model::Range> effortDays(QWidget* parent, const QString& workload,
                                           const model::Range& days) override;
    QString scenarioName(QWidget* parent, const QString& title, const QString& suggestion) override;
};

} // namespace tare::views
