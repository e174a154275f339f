// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/explanationmodel.h"

#include "views/export/explanationtext.h"
#include "views/text/figuretext.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tare::views {

namespace {

// What a reader asks first; the other figures follow in the order of the result.
constexpr std::array<std::string_view, 6> firstFigures{
    "saving_month", "one_off_cost", "overlap_cost", "payback_months.from_start", "npv.likely", "cost_month"};

std::vector<const model::Figure*> orderedFigures()
{
    std::vector<const model::Figure*> figures;
    for (const std::string_view id : firstFigures)
        if (const model::Figure* figure = model::findFigure(model::FigureScope::Workload, id))
            figures.push_back(figure);
    for (const model::Figure& figure : model::figures())
        if (figure.scope == model::FigureScope::Workload &&
            std::find(firstFigures.begin(), firstFigures.end(), figure.id) == firstFigures.end())
            figures.push_back(&figure);
    return figures;
}

} // namespace

struct ExplanationModel::Node
{
    Node* parent = nullptr;
    int row = 0;
    const model::Figure* figure = nullptr;              // of a root
    std::unique_ptr<model::Explanation> ownExplanation; // of a root that was opened
    bool isFetched = false;                          // or being fetched: views ask again while rows come in
    const model::Explanation* explanation = nullptr; // null: not asked for yet
    std::vector<std::unique_ptr<Node>> children;     // filled when they are fetched
};

ExplanationModel::ExplanationModel(QObject* parent) : QAbstractItemModel(parent) {}
ExplanationModel::~ExplanationModel() = default;

void ExplanationModel::setWorkload(std::shared_ptr<const model::Evaluation> evaluation,
                                   std::optional<std::size_t> workload)
{
    beginResetModel();
    m_roots.clear();
    m_evaluation = std::move(evaluation);
    if (m_evaluation && workload) {
        m_workload = *workload;
        m_numbers = NumberText(m_evaluation->currency);
        for (const model::Figure* figure : orderedFigures()) {
            // A figure that does not exist has nothing to be opened, its place in the ranking says why.
            if (!figure->read(*m_evaluation, m_workload))
                continue;
            auto root = std::make_unique<Node>();
            root->row = static_cast<int>(m_roots.size());
            root->figure = figure;
            m_roots.push_back(std::move(root));
        }
    }
    endResetModel();
}

void ExplanationModel::explainFigure(Node& node) const
{
    if (node.explanation)
        return;
    node.ownExplanation =
        std::make_unique<model::Explanation>(model::explain(*m_evaluation, *node.figure, m_workload));
    node.explanation = node.ownExplanation.get();
}

QString ExplanationModel::branchText(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    Node* asked = node(index);
    explainFigure(*asked);
    return explanationText(*m_evaluation, *asked->explanation);
}

ExplanationModel::Node* ExplanationModel::node(const QModelIndex& index) const
{
    return static_cast<Node*>(index.internalPointer());
}

QModelIndex ExplanationModel::index(int row, int column, const QModelIndex& parent) const
{
    if (column != 0 || row < 0)
        return {};
    const auto& siblings = parent.isValid() ? node(parent)->children : m_roots;
    const auto place = static_cast<std::size_t>(row);
    return place < siblings.size() ? createIndex(row, column, siblings[place].get()) : QModelIndex();
}

QModelIndex ExplanationModel::parent(const QModelIndex& child) const
{
    if (!child.isValid())
        return {};
    Node* above = node(child)->parent;
    return above ? createIndex(above->row, 0, above) : QModelIndex();
}

int ExplanationModel::rowCount(const QModelIndex& parent) const
{
    if (parent.column() > 0)
        return 0;
    return static_cast<int>(parent.isValid() ? node(parent)->children.size() : m_roots.size());
}

int ExplanationModel::columnCount(const QModelIndex&) const
{
    return 1;
}

bool ExplanationModel::hasChildren(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return !m_roots.empty();
    const Node* asked = node(parent);
    return !asked->explanation || !asked->explanation->children.empty();
}

bool ExplanationModel::canFetchMore(const QModelIndex& parent) const
{
    return parent.isValid() && !node(parent)->isFetched && hasChildren(parent);
}

void ExplanationModel::fetchMore(const QModelIndex& parent)
{
    if (!parent.isValid())
        return; // the roots are there from the start
    Node* above = node(parent);
    explainFigure(*above);
    const auto& inputs = above->explanation->children;
    const bool isNew = !std::exchange(above->isFetched, true);
    if (inputs.empty() || !isNew) {
        Q_EMIT dataChanged(parent, parent);
        return;
    }
    beginInsertRows(parent, 0, static_cast<int>(inputs.size()) - 1);
    for (const model::Explanation& input : inputs) {
        auto child = std::make_unique<Node>();
        child->parent = above;
        child->row = static_cast<int>(above->children.size());
        child->explanation = &input;
        above->children.push_back(std::move(child));
    }
    endInsertRows();
    Q_EMIT dataChanged(parent, parent);
}

QVariant ExplanationModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node& asked = *node(index);
    const auto unit = asked.explanation ? asked.explanation->unit : asked.figure->unit;
    const auto value =
        asked.explanation ? asked.explanation->value : asked.figure->read(*m_evaluation, m_workload);
    switch (role) {
    case Qt::DisplayRole:
        return asked.figure ? figureName(asked.figure->scope, asked.figure->id)
                            : explanationLabel(*asked.explanation);
    case ValueRole:
        return m_numbers.value(value, unit);
    case RawRole:
        return value ? QVariant(*value) : QVariant();
    case DetailRole:
        if (!asked.explanation)
            return QString();
        if (asked.explanation->origin)
            return originText(*asked.explanation->origin, *m_evaluation);
        return formulaText(*asked.explanation, m_numbers);
    case Qt::AccessibleTextRole:
        return index.data(Qt::DisplayRole).toString() + QStringLiteral(", ") + m_numbers.value(value, unit);
    default:
        return {};
    }
}

} // namespace tare::views
