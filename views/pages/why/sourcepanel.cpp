// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/why/sourcepanel.h"

#include "views/look/fonts.h"
#include "views/look/icons.h"
#include "views/look/plainlabel.h"
#include "views/tables/tableview.h"
#include "views/text/errortext.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace tare::views {

namespace {

constexpr int textHeight = 120;
constexpr int tableHeight = 200;

QString noteOf(const SourceRows& rows)
{
    switch (rows.state) {
    case SourceRows::State::Changed:
        return SourcePanel::tr("The file was changed since it was imported, so its rows are not shown. "
                               "Import it again to see them.");
    case SourceRows::State::Failed:
        return sentence(rows.error);
    case SourceRows::State::Read:
        break;
    }
    const int count = static_cast<int>(rows.rows.size());
    if (rows.hasMore)
        return rows.request.resource.isEmpty()
                   ? SourcePanel::tr("The first %Ln row(s) between these lines; others may lie among them",
                                     nullptr, count)
                   : SourcePanel::tr("The first %Ln row(s) of this machine", nullptr, count);
    return rows.request.resource.isEmpty()
               ? SourcePanel::tr("%Ln row(s) between these lines; others may lie among them", nullptr, count)
               : SourcePanel::tr("%Ln row(s) of this machine", nullptr, count);
}

} // namespace

SourcePanel::SourcePanel(QWidget* parent)
    : QFrame(parent), m_rows(new SourceRowsModel(this)),
      m_title(new PlainLabel({}, PlainLabel::Look::Heading)),
      m_note(new PlainLabel({}, PlainLabel::Look::SmallSecondary)), m_text(new QPlainTextEdit),
      m_table(new TableView)
{
    setFrameShape(QFrame::StyledPanel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 4, 6, 6);
    layout->setSpacing(4);
    auto* top = new QHBoxLayout;
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    top->addWidget(m_title, 1);
    auto* copy = new QToolButton;
    copy->setIcon(themedIcon(QStringLiteral("copy")));
    copy->setToolTip(tr("Copy"));
    copy->setAccessibleName(tr("Copy the source"));
    connect(copy, &QToolButton::clicked, this, [this] { QApplication::clipboard()->setText(text()); });
    top->addWidget(copy);
    auto* close = new QToolButton;
    close->setIcon(themedIcon(QStringLiteral("close")));
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close the source"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    top->addWidget(close);
    layout->addLayout(top);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setFixedHeight(scaled(textHeight));
    m_text->setAccessibleName(tr("Source"));
    layout->addWidget(m_text);
    m_note->setWordWrap(true);
    layout->addWidget(m_note);
    m_table->setRowHeight(24);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setFixedHeight(scaled(tableHeight));
    m_table->setAccessibleName(tr("Rows of the file"));
    layout->addWidget(m_table);
    hide();
}

void SourcePanel::showParts(bool hasRows)
{
    m_text->setVisible(!hasRows);
    m_note->setVisible(hasRows);
    m_table->setVisible(hasRows && m_rows->rowCount() > 0);
    setVisible(true);
}

void SourcePanel::showText(const QString& title, const QString& text)
{
    m_title->setPlainText(title);
    m_text->setPlainText(text);
    showParts(false);
}

void SourcePanel::showReading(const QString& title, const QString& place)
{
    m_title->setPlainText(title);
    m_rows->setRows({});
    m_text->setPlainText(place);
    m_note->setPlainText(tr("Reading the file…"));
    showParts(true);
}

void SourcePanel::showRows(const SourceRows& rows)
{
    m_rows->setRows(rows);
    m_table->show(m_rows, *m_rows, m_rows->columnCount() - 1);
    m_note->setPlainText(noteOf(rows));
    showParts(true);
}

QString SourcePanel::text() const
{
    if (m_note->isHidden())
        return m_text->toPlainText();
    QStringList lines{m_text->toPlainText(), m_note->text()};
    QStringList titles;
    for (int column = 0; column < m_rows->columnCount(); ++column)
        titles += m_rows->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    if (m_rows->rowCount() > 0)
        lines += titles.join(u'\t');
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_rows->columnCount(); ++column)
            cells += m_rows->index(row, column).data().toString();
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n');
}

} // namespace tare::views
