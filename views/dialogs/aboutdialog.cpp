// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/aboutdialog.h"

#include "views/look/plainlabel.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace tare::views {

namespace {

// What is linked, with its licence.
QString madeWith()
{
    const QString parts[] = {QStringLiteral("Qt %1 (LGPL-3.0)").arg(QString::fromLatin1(qVersion())),
                             QStringLiteral("Qt Charts (GPL-3.0)"),
                             QStringLiteral("SQLite (public domain)"),
                             QStringLiteral("simdjson (Apache-2.0)"),
                             QStringLiteral("nlohmann/json (MIT)"),
                             QStringLiteral("ISA-L (BSD-3-Clause)"),
                             QStringLiteral("zlib (Zlib)"),
                             QStringLiteral("OpenSSL (Apache-2.0)"),
                             QStringLiteral("Boost (BSL-1.0)")};
    QStringList shown(std::begin(parts), std::end(parts));
    return shown.join(QStringLiteral(" · "));
}

} // namespace

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
    auto* licence = new PlainLabel(
        tr("Free software under the GNU General Public License, version 3 or later, without any warranty. "
           "It sends nothing anywhere."));
    licence->setWordWrap(true);
    layout->addWidget(licence);
    layout->addSpacing(8);
    layout->addWidget(new PlainLabel(tr("Made with"), PlainLabel::Look::Heading));
    auto* parts = new PlainLabel(madeWith(), PlainLabel::Look::Secondary);
    parts->setWordWrap(true);
    parts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(parts);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addSpacing(8);
    layout->addWidget(buttons);
    setMinimumWidth(420);
}

} // namespace tare::views
