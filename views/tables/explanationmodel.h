// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/explanation/explanation.h"
#include "views/text/numbertext.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace tare::views {

// The tree behind the figures of one workload. A figure is explained when its row is opened, not before.
class ExplanationModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        ValueRole = Qt::UserRole,
        DetailRole /* formula with numbers, or where it comes from */,
        RawRole
    };

    explicit ExplanationModel(QObject* parent = nullptr);
    ~ExplanationModel() override;
    // workload: index in the ranking; nothing for an empty tree.
    void setWorkload(std::shared_ptr<const model::Evaluation> evaluation,
                     std::optional<std::size_t> workload);
    // The whole branch as text, for the clipboard.
    QString branchText(const QModelIndex& index) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    bool hasChildren(const QModelIndex& parent = {}) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Node;
    Node* node(const QModelIndex& index) const;
    void explainFigure(Node& node) const;

    std::shared_ptr<const model::Evaluation> m_evaluation;
    std::size_t m_workload = 0;
    NumberText m_numbers;
    std::vector<std::unique_ptr<Node>> m_roots;
};

} // namespace tare::views
