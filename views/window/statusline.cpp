// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/statusline.h"

#include "views/export/checktext.h"
#include "views/look/fonts.h"
#include "views/look/plainlabel.h"
#include "views/text/numbertext.h"

#include <QTimer>

namespace tare::views {

namespace {

constexpr int patience = 300; // milliseconds

QString billText(const model::Evaluation& evaluation)
{
    const NumberText numbers(evaluation.currency);
    if (evaluation.bill.window.value() <= 0)
        return StatusLine::tr("No bill");
    QString text = StatusLine::tr("Bill");
    if (evaluation.prepared && evaluation.prepared->bill.hasBill)
        text += u' ' + periodText(evaluation.prepared->bill.windowStart, evaluation.prepared->bill.windowEnd);
    return text + StatusLine::tr(" (%1\u202fh)").arg(numbers.count(evaluation.bill.window.value()));
}

} // namespace

StatusLine::StatusLine(Workspace& workspace, QWidget* parent)
    : QStatusBar(parent), m_workspace(workspace),
      m_text(new PlainLabel({}, PlainLabel::Look::SmallSecondary)),
      m_activity(new PlainLabel({}, PlainLabel::Look::SmallSecondary)), m_patience(new QTimer(this))
{
    setSizeGripEnabled(false);
    setMinimumHeight(scaled(24));
    setContentsMargins(8, 0, 8, 0);
    addWidget(m_text, 1);
    addPermanentWidget(m_activity);
    m_patience->setSingleShot(true);
    m_patience->setInterval(patience);
    connect(m_patience, &QTimer::timeout, this, [this] {
        if (m_workspace.isEvaluating())
            m_activity->setPlainText(tr("updating"));
    });
    connect(&m_workspace, &Workspace::evaluationStarted, m_patience, qOverload<>(&QTimer::start));
    connect(&m_workspace, &Workspace::evaluationChanged, this, &StatusLine::updateText);
    connect(&m_workspace, &Workspace::projectChanged, this, &StatusLine::updateText);
    connect(&m_workspace, &Workspace::importsChanged, this, &StatusLine::updateText);
    updateText();
}

void StatusLine::updateText()
{
    if (!m_workspace.isEvaluating())
        m_activity->setPlainText({});
    if (!m_workspace.hasProject()) {
        m_text->setPlainText(tr("No project open"));
        return;
    }
    QStringList parts;
    if (m_workspace.isReadOnly())
        parts += tr("Read-only");
    const auto evaluation = m_workspace.evaluation();
    if (!evaluation) {
        parts += m_workspace.imports().empty() ? tr("Nothing imported yet") : tr("No ranking yet");
    } else {
        if (evaluation->snapshotTime)
            parts += tr("Snapshot %1").arg(momentText(*evaluation->snapshotTime));
        parts += billText(*evaluation);
        parts += tr("%Ln workload(s)", nullptr, static_cast<int>(evaluation->workloads.size())) +
                 QStringLiteral(", ") +
                 tr("%Ln pool(s)", nullptr, static_cast<int>(evaluation->pools.size()));
        if (evaluation->bill.window.value() > 0)
            parts += checkReport(*evaluation).isReconciled ? tr("Bill adds up to the cent")
                                                           : tr("Bill: see Sources for what was rejected");
    }
    m_text->setPlainText(parts.join(QStringLiteral("      ")));
}

} // namespace tare::views
