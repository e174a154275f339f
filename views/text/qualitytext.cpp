// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/qualitytext.h"

#include <QCoreApplication>

namespace tare::views {

using model::QualityKind;

namespace {

struct QualityText
{
    Q_DECLARE_TR_FUNCTIONS(QualityText)
};

} // namespace

QString qualityName(QualityKind kind)
{
    switch (kind) {
    case QualityKind::NodesOnBill:
        return QualityText::tr("Nodes joined to the bill");
    case QualityKind::WorkloadUsage:
        return QualityText::tr("Workloads with usage");
    case QualityKind::WorkloadLanguage:
        return QualityText::tr("Workloads with language");
    case QualityKind::ImageSize:
        return QualityText::tr("Workloads with image size");
    case QualityKind::WorkloadData:
        return QualityText::tr("Workloads with data");
    }
    return {};
}

QString qualityAdvice(QualityKind kind)
{
    switch (kind) {
    case QualityKind::NodesOnBill:
        return QualityText::tr("Import a bill in FOCUS that covers the nodes' account and time");
    case QualityKind::WorkloadUsage:
        return QualityText::tr("Import what containers use");
    case QualityKind::WorkloadLanguage:
        return QualityText::tr("No hint found: enter it in Why");
    case QualityKind::ImageSize:
        return QualityText::tr("The rest has a default: enter it in Why");
    case QualityKind::WorkloadData:
        return QualityText::tr("Import what containers use");
    }
    return {};
}

} // namespace tare::views
