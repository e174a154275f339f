// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/sources/importstable.h"

#include "views/look/fonts.h"
#include "views/look/icons.h"
#include "views/tables/tableview.h"
#include "views/text/displaytext.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace tare::views {

namespace {

constexpr int rowHeight = 28;
constexpr int runningHeight = 52;
constexpr int mostRowsShown = 12;

} // namespace

ImportsTable::ImportsTable(QWidget* parent)
    : QWidget(parent), m_model(new ImportsModel(this)), m_table(new TableView)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_table->show(m_model, *m_model, ImportsModel::Format);
    m_table->setAccessibleName(tr("Imported files"));
    layout->addWidget(m_table);
    connect(m_table, &TableView::clicked, this, [this](const QModelIndex& index) {
        if (index.data(OpensRole).toBool())
            Q_EMIT notesRequested(*m_model->import(index.row()));
    });
    connect(m_table, &TableView::activated, this, [this](const QModelIndex& index) {
        if (const model::ImportInfo* import = m_model->import(index.row()))
            Q_EMIT notesRequested(*import);
    });
    connect(m_model, &ImportsModel::modelReset, this, &ImportsTable::placeButtons);
}

void ImportsTable::show(const Workspace& workspace, model::CostBasis basis)
{
    m_model->setImports(workspace.imports(), workspace.runningImports(), basis);
}

void ImportsTable::placeButtons()
{
    int height = m_table->horizontalHeader()->sizeHint().height() + 2;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const RunningImport* running = m_model->running(row);
        const int pixels = scaled(running ? runningHeight : rowHeight);
        m_table->verticalHeader()->resizeSection(row, pixels);
        m_table->setIndexWidget(m_model->index(row, ImportsModel::Actions),
                                running ? cancelButton(*running) : removeButton(*m_model->import(row)));
        if (row < mostRowsShown)
            height += pixels;
    }
    m_table->setFixedHeight(height);
}

QWidget* ImportsTable::removeButton(const model::ImportInfo& import)
{
    auto* cell = new QWidget;
    auto* layout = new QHBoxLayout(cell);
    layout->setContentsMargins(0, 0, 8, 0);
    auto* button = new QToolButton;
    button->setIcon(themedIcon(QStringLiteral("close")));
    button->setToolTip(tr("Remove this file from the project (can be undone)"));
    button->setAccessibleName(tr("Remove %1").arg(displayText(import.file.name)));
    connect(button, &QToolButton::clicked, this,
            [this, id = import.id] { Q_EMIT removeRequested(static_cast<qlonglong>(id)); });
    layout->addStretch();
    layout->addWidget(button);
    return cell;
}

QWidget* ImportsTable::cancelButton(const RunningImport& running)
{
    auto* cell = new QWidget;
    auto* layout = new QHBoxLayout(cell);
    layout->setContentsMargins(0, 0, 8, 0);
    auto* button = new QPushButton(tr("Cancel"));
    button->setAccessibleName(tr("Cancel reading %1").arg(displayText(running.fileName)));
    connect(button, &QPushButton::clicked, this, [this, button, id = running.id] {
        button->setEnabled(false);
        Q_EMIT cancelRequested(id);
    });
    layout->addStretch();
    layout->addWidget(button);
    return cell;
}

} // namespace tare::views
