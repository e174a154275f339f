// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/importsmodel.h"

#include "views/text/displaytext.h"
#include "views/text/formattext.h"
#include "views/text/numbertext.h"

#include <algorithm>
#include <cmath>

namespace tare::views {

using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<TableColumn> importColumns()
{
    const Qt::Alignment right = Qt::AlignRight;
    return {{ImportsModel::tr("File"), Qt::AlignLeft, 200, Emphasis::Strong},
            {ImportsModel::tr("Format found"), Qt::AlignLeft, 320, Emphasis::Secondary},
            {ImportsModel::tr("Period"), Qt::AlignLeft, 140, Emphasis::Normal},
            {ImportsModel::tr("Rows kept"), right, 90, Emphasis::Normal},
            {ImportsModel::tr("Rejected"), right, 76, Emphasis::Normal},
            {ImportsModel::tr("Cost"), right, 108, Emphasis::Normal},
            {ImportsModel::tr("When"), right, 168, Emphasis::Secondary},
            {QString(), right, 84, Emphasis::Normal}};
}

QString periodOf(const model::ImportInfo& import)
{
    if (import.bill && import.bill->windowEnd > import.bill->windowStart)
        return periodText(import.bill->windowStart, import.bill->windowEnd);
    return missingText();
}

QString formatOf(const model::ImportInfo& import)
{
    QString text = formatName(import.file.format);
    if (!import.file.version.empty())
        text += u", "_s + displayText(import.file.version);
    if (!import.cluster.empty())
        text += u" · "_s + displayText(import.cluster);
    return text;
}

} // namespace

QString progressText(const RunningImport& running)
{
    const NumberText numbers;
    const model::Progress& progress = running.progress;
    QStringList parts;
    parts += progress.bytesTotal > 0
                 ? ImportsModel::tr("%1 of %2")
                       .arg(numbers.bytes(progress.bytesDone), numbers.bytes(progress.bytesTotal))
                 : numbers.bytes(progress.bytesDone);
    parts += ImportsModel::tr("%1 rows").arg(numbers.count(static_cast<double>(progress.records)));
    if (running.bytesPerSecond > 0)
        parts +=
            ImportsModel::tr("%1/s").arg(numbers.bytes(static_cast<std::uint64_t>(running.bytesPerSecond)));
    parts += ImportsModel::tr("%n error(s) so far", nullptr, static_cast<int>(progress.rejected));
    if (running.isCanceling)
        parts += ImportsModel::tr("ending");
    else if (running.secondsLeft)
        parts += ImportsModel::tr("%1\u202fs left").arg(numbers.count(std::ceil(*running.secondsLeft)));
    return parts.join(u" · "_s);
}

ImportsModel::ImportsModel(QObject* parent) : TableModel(importColumns(), parent) {}

void ImportsModel::setImports(const std::vector<model::ImportInfo>& imports,
                              const std::vector<RunningImport>& running, model::CostBasis basis)
{
    std::vector<model::ImportInfo> shown;
    std::copy_if(imports.begin(), imports.end(), std::back_inserter(shown),
                 [](const model::ImportInfo& import) { return !import.isHidden; });
    const bool isSameShape = shown.size() == m_imports.size() && running.size() == m_running.size();
    if (!isSameShape)
        beginResetModel();
    m_imports = std::move(shown);
    m_running = running;
    m_basis = basis;
    if (!isSameShape)
        endResetModel();
    else if (rows() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rows() - 1, columnCount() - 1));
}

const model::ImportInfo* ImportsModel::import(int row) const
{
    const auto index = static_cast<std::size_t>(row);
    return index < m_imports.size() ? &m_imports[index] : nullptr;
}

const RunningImport* ImportsModel::running(int row) const
{
    const auto index = static_cast<std::size_t>(row) - m_imports.size();
    return static_cast<std::size_t>(row) >= m_imports.size() && index < m_running.size() ? &m_running[index]
                                                                                         : nullptr;
}

int ImportsModel::rows() const
{
    return static_cast<int>(m_imports.size() + m_running.size());
}

QVariant ImportsModel::cell(int row, int column, int role) const
{
    const model::ImportInfo* done = import(row);
    const RunningImport* busy = running(row);
    switch (role) {
    case Qt::DisplayRole:
    case RawValueRole:
        return done ? text(*done, column) : text(*busy, column);
    case Qt::ToolTipRole:
        return done && column == File ? QVariant(displayText(done->file.path)) : QVariant();
    case ShareRole:
        if (busy && column == Format && busy->progress.bytesTotal > 0)
            return static_cast<double>(busy->progress.bytesDone) /
                   static_cast<double>(busy->progress.bytesTotal);
        return {};
    case OpensRole:
        return done && column == Rejected && done->file.rejected > 0;
    case IdentityRole:
        return done ? QVariant(static_cast<qlonglong>(done->id)) : QVariant();
    default:
        return {};
    }
}

QString ImportsModel::text(const model::ImportInfo& import, int column) const
{
    const NumberText numbers(import.bill ? import.bill->currency : std::string());
    switch (column) {
    case File:
        return displayText(import.file.name);
    case Format:
        return formatOf(import);
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

QString ImportsModel::text(const RunningImport& running, int column) const
{
    switch (column) {
    case File:
        return displayText(running.fileName);
    case Format:
        return progressText(running);
    default:
        return {};
    }
}

} // namespace tare::views
