// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/explanation/explanation.h"
#include "views/tables/askedfigure.h"
#include "views/text/inputtext.h"
#include "views/text/numbertext.h"
#include "views/workspace.h"

#include <QAbstractItemModel>

#include <functional>
#include <memory>
#include <vector>

namespace tare::views {

// The tree behind the figures of one workload, one pool, the bill, the programme or a part of the ranking. A
// figure is explained when its row is opened, not before; a leaf that stands for another figure opens into
// that one's tree.
class ExplanationModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        ValueRole = Qt::UserRole,
        DetailRole /* formula with numbers, or where it comes from */,
        RawRole,
        LinkRole,    // what the row leads to, as text; invalid where it leads nowhere
        OldValueRole // the value before it was changed by a person; invalid where it was not
    };
    // What a row leads to.
    enum class Link { None, Rows, Place, Citation, Figure };
    using EntryOf = std::function<std::optional<Entry>(const QString& parameter, const QString& workload)>;

    explicit ExplanationModel(QObject* parent = nullptr);
    ~ExplanationModel() override;
    // Who entered what, for the words beside inputs.
    void setEntries(EntryOf entryOf) { m_entryOf = std::move(entryOf); }
    // All figures of the item, that which is asked even where it does not exist. index: of the item; nothing
    // for an empty tree.
    void setSubject(std::shared_ptr<const model::Evaluation> evaluation, const AskedFigure& asked,
                    std::optional<std::size_t> index);
    const model::Evaluation* evaluation() const { return m_evaluation.get(); }

    QModelIndex rootOf(const QString& figure) const;
    // The whole branch as text, for the clipboard.
    QString branchText(const QModelIndex& index) const;
    // The figure alone, in full precision.
    QString figureText(const QModelIndex& index) const;
    Link linkOf(const QModelIndex& index) const;
    std::optional<model::Origin> originOf(const QModelIndex& index) const;
    std::optional<AskedFigure> figureOf(const QModelIndex& index) const;
    // What can be entered in this row.
    std::optional<Input> inputOf(const QModelIndex& index) const;
    bool isChanged(const QModelIndex& index) const;

    // Where a row stands, by names that survive a new result, and the row that stands there.
    QStringList placeOf(const QModelIndex& index) const;
    QModelIndex find(const QStringList& place);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    bool hasChildren(const QModelIndex& parent = {}) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Node;
    Node* node(const QModelIndex& index) const;
    Node& addChild(Node& above) const;
    void addRoots();
    void addRoot(const model::Figure& figure);
    void addFields(const QString& workload);
    void open(Node& node) const;
    // Of the item that is shown.
    std::optional<double> read(const model::Figure& figure) const;
    model::Explanation explained(const model::Figure& figure) const;
    QString name(const Node& node) const;
    QString valueText(const Node& node) const;
    QString detail(const Node& node) const;
    QString detailOfInput(const Node& node, const QString& origin) const;
    QString keyOf(const Node& node) const;
    std::optional<Input> input(const Node& node) const;

    std::shared_ptr<const model::Evaluation> m_evaluation;
    AskedFigure m_asked;
    std::size_t m_index = 0;
    model::RankingPart m_part; // where a part of the ranking is asked
    NumberText m_numbers;
    EntryOf m_entryOf;
    std::vector<std::unique_ptr<Node>> m_roots;
};

} // namespace tare::views
