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

#include <algorithm>

namespace tare::views {

namespace {

constexpr int rowHeight = 28;
constexpr int tallHeight = 52; // of rows that have more to say
constexpr int mostRowsShown = 12;
constexpr int leastActions = 106;

QToolButton* iconButton(const QString& icon, const QString& tip, const QString& name)
{
    auto* button = new QToolButton;
    button->setIcon(themedIcon(icon));
    button->setToolTip(tip);
    button->setAccessibleName(name);
    return button;
}

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
            Q_EMIT detailsRequested(*m_model->import(index.row()), true);
    });
    connect(m_table, &TableView::activated, this, [this](const QModelIndex& index) {
        if (const model::ImportInfo* import = m_model->import(index.row()))
            Q_EMIT detailsRequested(*import, index.data(OpensRole).toBool());
    });
    connect(m_model, &ImportsModel::modelReset, this, &ImportsTable::placeButtons);
}

void ImportsTable::show(const Workspace& workspace, model::CostBasis basis)
{
    m_model->setImports(workspace, basis);
}

void ImportsTable::setReadOnly(bool isReadOnly)
{
    if (std::exchange(m_isReadOnly, isReadOnly) != isReadOnly)
        placeButtons();
}

void ImportsTable::placeButtons()
{
    int height = m_table->horizontalHeader()->sizeHint().height() + 2;
    bool hasCluster = false;
    int widest = scaled(leastActions);
    m_table->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const model::ImportInfo* import = m_model->import(row);
        hasCluster = hasCluster || (import && !import->cluster.empty());
        const int pixels = scaled(import ? rowHeight : tallHeight);
        m_table->verticalHeader()->resizeSection(row, pixels);
        QWidget* buttons = buttonsOf(row);
        widest = std::max(widest, buttons->sizeHint().width());
        m_table->setIndexWidget(m_model->index(row, ImportsModel::Actions), buttons);
        // What went wrong has the whole width.
        if (m_model->failed(row))
            m_table->setSpan(row, ImportsModel::Format, 1, ImportsModel::Actions - ImportsModel::Format);
        else if (m_model->running(row))
            m_table->setSpan(row, ImportsModel::Format, 1, ImportsModel::When - ImportsModel::Format);
        if (row < mostRowsShown)
            height += pixels;
    }
    m_table->horizontalHeader()->resizeSection(ImportsModel::Actions, widest);
    m_table->setColumnHidden(ImportsModel::Cluster, !hasCluster);
    m_table->setFixedHeight(height);
}

QWidget* ImportsTable::buttonsOf(int row)
{
    auto* cell = new QWidget;
    auto* layout = new QHBoxLayout(cell);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(2);
    layout->addStretch();
    if (const model::ImportInfo* import = m_model->import(row))
        addButtons(*layout, *import);
    else if (const RunningImport* running = m_model->running(row))
        addButtons(*layout, *running);
    else if (const FailedImport* failed = m_model->failed(row))
        addButtons(*layout, *failed);
    return cell;
}

void ImportsTable::addButtons(QHBoxLayout& layout, const model::ImportInfo& import)
{
    const QString name = displayText(import.file.name);
    const auto id = static_cast<qlonglong>(import.id);
    QToolButton* details = iconButton(QStringLiteral("info"), tr("Where it came from and what was noted"),
                                      tr("Details of %1").arg(name));
    QToolButton* again = iconButton(QStringLiteral("again"), tr("Import it again from where it was"),
                                    tr("Import %1 again").arg(name));
    QToolButton* remove =
        iconButton(QStringLiteral("close"), tr("Remove this file from the project (can be undone)"),
                   tr("Remove %1").arg(name));
    again->setEnabled(!m_isReadOnly);
    remove->setEnabled(!m_isReadOnly);
    connect(details, &QToolButton::clicked, this, [this, id] {
        if (const model::ImportInfo* known = m_model->import(m_model->rowOf(id)))
            Q_EMIT detailsRequested(*known, false);
    });
    connect(again, &QToolButton::clicked, this, [this, id] { Q_EMIT againRequested(id); });
    connect(remove, &QToolButton::clicked, this, [this, id] { Q_EMIT removeRequested(id); });
    for (QToolButton* button : {details, again, remove})
        layout.addWidget(button);
}

void ImportsTable::addButtons(QHBoxLayout& layout, const RunningImport& running)
{
    auto* button = new QPushButton(tr("Cancel"));
    button->setAccessibleName(tr("Cancel reading %1").arg(displayText(running.fileName)));
    connect(button, &QPushButton::clicked, this, [this, button, id = running.id] {
        button->setEnabled(false);
        Q_EMIT cancelRequested(id);
    });
    layout.addWidget(button);
}

void ImportsTable::addButtons(QHBoxLayout& layout, const FailedImport& failed)
{
    const QString name = displayText(failed.fileName);
    const bool needsName = failed.error.code == model::ErrorCode::ClusterNameNeeded;
    auto* retry = new QPushButton(needsName ? tr("Name it…") : tr("Try again"));
    retry->setAccessibleName(needsName ? tr("Name the cluster of %1").arg(name)
                                       : tr("Try %1 again").arg(name));
    connect(retry, &QPushButton::clicked, this, [this, needsName, name, id = failed.id] {
        if (needsName)
            Q_EMIT clusterNameRequested(id, name);
        else
            Q_EMIT retryRequested(id);
    });
    QToolButton* dismiss = iconButton(QStringLiteral("close"), tr("Dismiss"), tr("Dismiss %1").arg(name));
    connect(dismiss, &QToolButton::clicked, this, [this, id = failed.id] { Q_EMIT dismissRequested(id); });
    layout.addWidget(retry);
    layout.addWidget(dismiss);
}

} // namespace tare::views
