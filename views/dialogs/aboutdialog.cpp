// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/aboutdialog.h"

#include "views/look/plainlabel.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace tare::views {

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("About Tare"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(
        new PlainLabel(tr("Tare %1").arg(QStringLiteral(TARE_VERSION)), PlainLabel::Look::Sentence));
    auto* what = new PlainLabel(
        tr("Which Kubernetes workloads pay back a move from Linux containers to WebAssembly, and when."));
    what->setWordWrap(true);
    layout->addWidget(what);
    auto* licence = new PlainLabel(tr("Free software under the GNU General Public License, version 3 or "
                                      "later. It sends nothing anywhere."),
                                   PlainLabel::Look::Secondary);
    licence->setWordWrap(true);
    layout->addWidget(licence);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addSpacing(8);
    layout->addWidget(buttons);
    setMinimumWidth(420);
}

} // namespace tare::views
