// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/importsmodel.h"

#include "views/text/displaytext.h"
#include "views/text/errortext.h"
#include "views/text/formattext.h"
#include "views/text/numbertext.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tare::views {

using namespace Qt::Literals::StringLiterals;

namespace {

// What a plural form can be asked of.
constexpr std::uint64_t mostCounted = std::numeric_limits<int>::max();

std::vector<TableColumn> importColumns()
{
    const Qt::Alignment right = Qt::AlignRight;
    return {{ImportsModel::tr("File"), Qt::AlignLeft, 190, Emphasis::Strong},
            {ImportsModel::tr("Format found"), Qt::AlignLeft, 280, Emphasis::Secondary},
            {ImportsModel::tr("Cluster"), Qt::AlignLeft, 84, Emphasis::Normal},
            {ImportsModel::tr("Period"), Qt::AlignLeft, 132, Emphasis::Normal},
            {ImportsModel::tr("Rows kept"), right, 84, Emphasis::Normal},
            {ImportsModel::tr("Rejected"), right, 72, Emphasis::Normal},
            {ImportsModel::tr("Cost"), right, 100, Emphasis::Normal},
            {ImportsModel::tr("When"), right, 160, Emphasis::Secondary},
            {QString(), right, 108, Emphasis::Normal}};
}

QString periodOf(const model::ImportInfo& import)
{
    if (import.bill && import.bill->windowEnd > import.bill->windowStart)
        return periodText(import.bill->windowStart, import.bill->windowEnd);
    return missingText();
}

// What a table shows is drawn again only where it is another.
std::vector<std::int64_t> shapeOf(const std::vector<model::ImportInfo>& imports,
                                  const std::vector<RunningImport>& running,
                                  const std::vector<FailedImport>& failed)
{
    std::vector<std::int64_t> shape;
    for (const model::ImportInfo& import : imports)
        shape.push_back(import.id);
    shape.push_back(-1);
    for (const RunningImport& import : running)
        shape.push_back(import.id);
    shape.push_back(-1);
    for (const FailedImport& import : failed)
        shape.push_back(import.id);
    return shape;
}

} // namespace

QString progressText(const RunningImport& running)
{
    if (running.isWaiting)
        return running.isCanceling ? ImportsModel::tr("ending")
                                   : ImportsModel::tr("waits for those before it");
    const NumberText numbers;
    const model::Progress& progress = running.progress;
    QStringList parts;
    parts += progress.bytesTotal > 0
                 ? ImportsModel::tr("%1 of %2")
                       .arg(numbers.bytes(progress.bytesDone), numbers.bytes(progress.bytesTotal))
                 : numbers.bytes(progress.bytesDone);
    parts +=
        ImportsModel::tr("%Ln row(s)", nullptr, static_cast<int>(std::min(progress.records, mostCounted)));
    if (running.bytesPerSecond > 0)
        parts +=
            ImportsModel::tr("%1/s").arg(numbers.bytes(static_cast<std::uint64_t>(running.bytesPerSecond)));
    parts += ImportsModel::tr("%Ln error(s) so far", nullptr, static_cast<int>(progress.rejected));
    if (running.isCanceling)
        parts += ImportsModel::tr("ending");
    else if (running.secondsLeft)
        parts += ImportsModel::tr("%1\u202fs left").arg(numbers.count(std::ceil(*running.secondsLeft)));
    return parts.join(u" · "_s);
}

QString failureText(const FailedImport& failed)
{
    if (failed.error.code == model::ErrorCode::ClusterNameNeeded)
        return ImportsModel::tr(
            "It does not say which cluster it is of, and its nodes are others than those that "
            "the project holds: name it.");
    if (failed.error.code == model::ErrorCode::Cancelled)
        return ImportsModel::tr("Interrupted when the program ended: import it again.");
    const QString place = placeText(failed.error.place);
    return place.isEmpty() ? sentence(failed.error) : place + u": "_s + sentence(failed.error);
}

QString formatText(std::string_view format, std::string_view version)
{
    QString text = formatName(format);
    if (!version.empty())
        text += u", "_s + displayText(version);
    return text;
}

ImportsModel::ImportsModel(QObject* parent) : TableModel(importColumns(), parent) {}

void ImportsModel::setImports(const Workspace& workspace, model::CostBasis basis)
{
    std::vector<model::ImportInfo> shown;
    std::copy_if(workspace.imports().begin(), workspace.imports().end(), std::back_inserter(shown),
                 [](const model::ImportInfo& import) { return !import.isHidden; });
    std::vector<FailedImport> failed = workspace.failedImports();
    const bool isSameShape =
        shapeOf(shown, workspace.runningImports(), failed) == shapeOf(m_imports, m_running, m_failed);
    if (!isSameShape)
        beginResetModel();
    m_imports = std::move(shown);
    m_running = workspace.runningImports();
    m_failed = std::move(failed);
    m_basis = basis;
    if (!isSameShape)
        endResetModel();
    else if (rows() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rows() - 1, columnCount() - 1));
}

const model::ImportInfo* ImportsModel::import(int row) const
{
    const auto index = static_cast<std::size_t>(row);
    return row >= 0 && index < m_imports.size() ? &m_imports[index] : nullptr;
}

const RunningImport* ImportsModel::running(int row) const
{
    const auto index = static_cast<std::size_t>(row) - m_imports.size();
    return row >= 0 && static_cast<std::size_t>(row) >= m_imports.size() && index < m_running.size()
               ? &m_running[index]
               : nullptr;
}

const FailedImport* ImportsModel::failed(int row) const
{
    const std::size_t before = m_imports.size() + m_running.size();
    const auto index = static_cast<std::size_t>(row) - before;
    return row >= 0 && static_cast<std::size_t>(row) >= before && index < m_failed.size() ? &m_failed[index]
                                                                                          : nullptr;
}

int ImportsModel::rowOf(std::int64_t importId) const
{
    for (std::size_t i = 0; i < m_imports.size(); ++i)
        if (m_imports[i].id == importId)
            return static_cast<int>(i);
    return -1;
}

int ImportsModel::rows() const
{
    return static_cast<int>(m_imports.size() + m_running.size() + m_failed.size());
}

QVariant ImportsModel::cell(int row, int column, int role) const
{
    if (const model::ImportInfo* done = import(row))
        return cellOf(*done, column, role);
    if (const RunningImport* busy = running(row))
        return cellOf(*busy, column, role);
    return cellOf(*failed(row), column, role);
}

QVariant ImportsModel::cellOf(const model::ImportInfo& import, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case RawValueRole:
        return text(import, column);
    case Qt::ToolTipRole:
        return column == File ? QVariant(displayText(import.file.path))
               : column == Rejected && import.file.rejected > 0
                   ? QVariant(tr("Lists the rejected records with line and reason"))
                   : QVariant();
    case OpensRole:
        return column == Rejected && import.file.rejected > 0;
    case IdentityRole:
        return static_cast<qlonglong>(import.id);
    default:
        return {};
    }
}

QVariant ImportsModel::cellOf(const RunningImport& running, int column, int role) const
{
    if (role == ShareRole && column == Format && running.progress.bytesTotal > 0)
        return static_cast<double>(running.progress.bytesDone) /
               static_cast<double>(running.progress.bytesTotal);
    if (role == Qt::ToolTipRole && column == Format)
        return progressText(running);
    if (role != Qt::DisplayRole && role != RawValueRole)
        return {};
    if (column == File)
        return displayText(running.fileName);
    if (column != Format)
        return {};
    // While it waits there is no bar, so the line says what was found, too.
    const QString progress = progressText(running);
    return running.isWaiting && !running.format.empty()
               ? formatText(running.format, running.version) + u" · "_s + progress
               : progress;
}

QVariant ImportsModel::cellOf(const FailedImport& failed, int column, int role) const
{
    const QString message = failureText(failed);
    if (role == WarningRole)
        return column == Format;
    if (role == Qt::ToolTipRole)
        return column == Format ? message : displayText(failed.path);
    if (role != Qt::DisplayRole && role != RawValueRole)
        return {};
    return column == File ? displayText(failed.fileName) : column == Format ? message : QString();
}

QString ImportsModel::text(const model::ImportInfo& import, int column) const
{
    const NumberText numbers(import.bill ? import.bill->currency : std::string());
    switch (column) {
    case File:
        return displayText(import.file.name);
    case Format:
        return formatText(import.file.format, import.file.version);
    case Cluster:
        return import.cluster.empty() ? missingText() : displayText(import.cluster);
    case Period:
        return periodOf(import);
    case Kept:
        return numbers.count(static_cast<double>(import.file.kept));
    case Rejected:
        return numbers.count(static_cast<double>(import.file.rejected));
    case Cost:
        return import.bill
                   ? numbers.moneyExact(import.bill->costs[static_cast<std::size_t>(m_basis)].toDouble())
                   : missingText();
    case When:
        return momentText(import.file.importedAt);
    default:
        return {};
    }
}

} // namespace tare::views
