// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/common/emptystate.h"

#include "views/look/plainlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace tare::views {

EmptyState::EmptyState(const QString& what, const QString& todo, const QString& button, QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(6);
    layout->addStretch(2);
    auto* first = new PlainLabel(what, PlainLabel::Look::Heading);
    auto* second = new PlainLabel(todo, PlainLabel::Look::Secondary);
    auto* action = new QPushButton(button);
    connect(action, &QPushButton::clicked, this, &EmptyState::accepted);
    for (PlainLabel* label : {first, second}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->addSpacing(6);
    layout->addWidget(action, 0, Qt::AlignCenter);
    layout->addStretch(3);
}

} // namespace tare::views
