// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/sources/importdetails.h"

#include "views/look/fonts.h"
#include "views/look/icons.h"
#include "views/look/plainlabel.h"
#include "views/tables/importsmodel.h"
#include "views/tables/tableview.h"
#include "views/text/displaytext.h"
#include "views/text/notetext.h"
#include "views/text/numbertext.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tare::views {

namespace {

constexpr int rowsShown = 8;

QStringList factLines(const model::ImportInfo& import)
{
    const NumberText numbers;
    const model::SourceFile& file = import.file;
    QStringList facts{displayText(file.path)};
    QStringList line{formatText(file.format, file.version), numbers.bytes(file.size),
                     ImportDetails::tr("imported %1").arg(momentText(file.importedAt))};
    if (!import.cluster.empty())
        line += ImportDetails::tr("cluster %1").arg(displayText(import.cluster));
    facts += line.join(QStringLiteral(" · "));
    if (!file.fingerprint.empty())
        facts += ImportDetails::tr("Fingerprint %1").arg(displayText(file.fingerprint));
    facts += file.sha256.empty() ? ImportDetails::tr("SHA-256 is being taken")
                                 : ImportDetails::tr("SHA-256 %1").arg(displayText(file.sha256));
    return facts;
}

} // namespace

ImportDetails::ImportDetails(QWidget* parent)
    : QFrame(parent), m_notes(new NotesModel(this)), m_proxy(new QSortFilterProxyModel(this)),
      m_title(new PlainLabel({}, PlainLabel::Look::Heading)),
      m_facts(new PlainLabel({}, PlainLabel::Look::SmallSecondary)),
      m_nothing(new PlainLabel({}, PlainLabel::Look::Secondary)), m_filter(new QLineEdit),
      m_table(new TableView)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(titleWidget());
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(m_facts);
    layout->addWidget(m_nothing);
    m_proxy->setSourceModel(m_notes);
    m_proxy->setFilterKeyColumn(-1);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setSortRole(RawValueRole);
    m_table->show(m_proxy, *m_notes, NotesModel::Reason);
    m_table->setRowHeight(24);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(NotesModel::Line, Qt::AscendingOrder);
    m_table->setAccessibleName(tr("Notes of the import"));
    layout->addWidget(m_table);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_proxy->setFilterFixedString(text);
        updateShown();
    });
    hide();
}

QWidget* ImportDetails::titleWidget()
{
    auto* line = new QWidget;
    auto* top = new QHBoxLayout(line);
    top->setContentsMargins(0, 0, 0, 0);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    top->addWidget(m_title, 1);
    m_filter->setPlaceholderText(tr("Filter notes"));
    m_filter->setAccessibleName(tr("Filter notes"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(scaled(200));
    top->addWidget(m_filter);
    auto* copy = new QPushButton(themedIcon(QStringLiteral("copy")), tr("Copy"));
    copy->setToolTip(tr("Copies the list as it is shown"));
    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(text()); });
    top->addWidget(copy);
    auto* close = new QToolButton;
    close->setIcon(themedIcon(QStringLiteral("close")));
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close the details"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    top->addWidget(close);
    return line;
}

void ImportDetails::show(const model::ImportInfo& import, bool isRejectedOnly)
{
    m_importId = import.id;
    m_title->setPlainText(tr("Details of %1").arg(displayText(import.file.name)));
    // Lines of their own: a path may be long.
    m_facts->setText(factLines(import).join(u'\n'));
    m_notes->setImport(import);
    m_filter->setText(isRejectedOnly ? noteKindName("rejected") : QString());
    updateShown();
    setVisible(true);
}

void ImportDetails::updateShown()
{
    const int rows = m_proxy->rowCount();
    const bool hasNotes = m_notes->rowCount() > 0;
    m_filter->setVisible(hasNotes);
    m_table->setVisible(rows > 0);
    m_nothing->setVisible(rows == 0);
    m_nothing->setPlainText(hasNotes ? tr("No note matches the filter.")
                                     : tr("Every record was kept as it is."));
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + 2 +
                            scaled(24) * std::clamp(rows, 1, rowsShown));
}

QString ImportDetails::text() const
{
    QStringList lines{m_facts->text()};
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_proxy->columnCount(); ++column)
            cells += m_proxy->index(row, column).data().toString();
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n');
}

} // namespace tare::views
