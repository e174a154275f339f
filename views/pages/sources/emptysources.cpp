// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/sources/emptysources.h"

#include "views/look/fonts.h"
#include "views/look/plainlabel.h"
#include "views/pages/common/emptystate.h"
#include "views/pages/start/commandbox.h"
#include "views/text/commandtext.h"

#include <QVBoxLayout>

namespace tare::views {

EmptySources::EmptySources(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 24);
    layout->setSpacing(6);
    auto* state = new EmptyState(
        tr("Here stand the files that the figures come from."),
        tr("Import a cluster inventory, what it uses, and a bill; or drop them anywhere."), tr("Import…"));
    state->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(state, &EmptyState::accepted, this, &EmptySources::importRequested);
    layout->addWidget(state);
    layout->addSpacing(12);
    const auto addStep = [&](const QString& title, const QString& command) {
        layout->addWidget(new PlainLabel(title, PlainLabel::Look::Heading));
        auto* box = new CommandBox(command);
        box->setMaximumWidth(scaled(760));
        layout->addWidget(box);
        layout->addSpacing(10);
    };
    addStep(tr("What runs"), clusterCommand());
    addStep(tr("What it uses; repeat it for two weeks for better figures"), usageCommand());
    layout->addWidget(new PlainLabel(tr("What it costs"), PlainLabel::Look::Heading));
    auto* bill = new PlainLabel(tr("A bill in FOCUS 1.0 or later, CSV or gzip: AWS Data Exports, Azure Cost "
                                   "Management exports, Google Cloud's FOCUS view of the billing export"),
                                PlainLabel::Look::Secondary);
    bill->setWordWrap(true);
    layout->addWidget(bill);
    layout->addStretch(1);
}

} // namespace tare::views
