// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <vector>

namespace tare::views {

// What cells tell besides Qt's own roles.
enum TableRole {
    RawValueRole = Qt::UserRole, // what to sort by and to export: number or text, invalid where there is none
    EmphasisRole,                // Emphasis of this cell, as int
    VerdictRole,                 // model::Verdict, as int
    PaybackRole,                 // PaybackCell
    ShareRole,                   // 0 … 1, drawn as a bar
    IdentityRole,                // what the row is, stable over sort and filter
    OpensRole,                   // a click on the cell opens something: drawn as a link
    FigureRole,                  // id of the figure that the cell shows (model/explanation)
    TailRole,                    // the end of the text that is drawn in secondary colour
    ExpandedRole,                // of a group: whether its rows are shown; drawn as a chevron
    WarningRole                  // the text says what went wrong: drawn with the mark of it
};

enum class Emphasis { Normal, Strong, Secondary, Total };

// A column of a table: its title, where its text stands, how wide it is at 13 px. Nothing else needs to be
// said when one is added.
struct TableColumn
{
    QString title;
    Qt::Alignment alignment = Qt::AlignLeft;
    int width = 100;
    Emphasis emphasis = Emphasis::Normal;
    QString name{};        // in choosers and files, where the title is short; empty: the title
    std::string_view id{}; // stable: what is stored with a project names columns by it
    QStringList texts{};   // those that it must have room for, where they are known

    const QString& longName() const { return name.isEmpty() ? title : name; }
};

// The index bookkeeping of every flat table, once: a table answers what its columns are, how many rows it
// has, and what is in a cell.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit TableModel(std::vector<TableColumn> columns, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const final;
    int columnCount(const QModelIndex& parent = {}) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;
    QVariant data(const QModelIndex& index, int role) const final;

    const std::vector<TableColumn>& columns() const { return m_columns; }

protected:
    // For tables whose columns depend on what they show; only while the model is being reset.
    void setColumns(std::vector<TableColumn> columns) { m_columns = std::move(columns); }
    virtual int rows() const = 0;
    // Text comes without markup and is made harmless here; role is Qt's or a TableRole.
    virtual QVariant cell(int row, int column, int role) const = 0;
    // For titles that depend on what is shown.
    void setTitle(int column, const QString& title, const QString& name);

private:
    std::vector<TableColumn> m_columns;
};

} // namespace tare::views
