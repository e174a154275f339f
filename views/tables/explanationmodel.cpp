// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/explanationmodel.h"

#include "views/export/explanationtext.h"
#include "views/text/displaytext.h"
#include "views/text/figuretext.h"
#include "views/text/reasontext.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tare::views {

using model::FigureScope;

namespace {

// What a reader asks first; the other figures follow in the order of the result.
constexpr std::array<std::string_view, 6> firstFigures{
    "saving_month", "one_off_cost", "overlap_cost", "payback_months.from_start", "npv.likely", "cost_month"};

std::vector<const model::Figure*> orderedFigures(FigureScope scope)
{
    std::vector<const model::Figure*> figures;
    if (scope == FigureScope::Workload)
        for (const std::string_view id : firstFigures)
            if (const model::Figure* figure = model::findFigure(scope, id))
                figures.push_back(figure);
    for (const model::Figure& figure : model::figures())
        if (figure.scope == scope && std::find(figures.begin(), figures.end(), &figure) == figures.end())
            figures.push_back(&figure);
    return figures;
}

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace

struct ExplanationModel::Node
{
    Node* parent = nullptr;
    int row = 0;
    const model::Figure* figure = nullptr;              // of a root
    QString group;                                      // title of a root that is no figure
    std::optional<Input> field;                         // of a row that is what is known of the workload
    std::unique_ptr<model::Explanation> ownExplanation; // of a root, or of a leaf that leads on, once opened
    bool isOpened = false;                              // the figure that it leads on to was explained
    bool isFetched = false;                          // or being fetched: views ask again while rows come in
    const model::Explanation* explanation = nullptr; // null: not asked for yet
    std::vector<std::unique_ptr<Node>> children;     // filled when they are fetched

    bool leadsOn() const { return explanation && explanation->figure; }
    // Whose children are shown: a leaf that stands for a figure has those of the figure.
    const model::Explanation* shown() const { return ownExplanation ? ownExplanation.get() : explanation; }
};

ExplanationModel::ExplanationModel(QObject* parent) : QAbstractItemModel(parent) {}
ExplanationModel::~ExplanationModel() = default;

void ExplanationModel::setSubject(std::shared_ptr<const model::Evaluation> evaluation,
                                  const AskedFigure& asked, std::optional<std::size_t> index)
{
    beginResetModel();
    m_roots.clear();
    m_evaluation = std::move(evaluation);
    m_asked = asked;
    if (m_evaluation && index) {
        m_index = *index;
        m_numbers = NumberText(m_evaluation->currency);
        m_part = rowsOf(asked, *m_evaluation);
        addRoots();
        if (asked.isWorkload())
            addFields(asked.item);
    }
    endResetModel();
}

// A figure that does not exist stands here only when it was asked why; a share stands for itself.
void ExplanationModel::addRoots()
{
    const bool isShare = m_asked.part && m_asked.part->isShare;
    for (const model::Figure* figure : orderedFigures(m_asked.scope))
        if (fromView(figure->id) == m_asked.figure || (!isShare && read(*figure)))
            addRoot(*figure);
}

std::optional<double> ExplanationModel::read(const model::Figure& figure) const
{
    if (!m_asked.part)
        return figure.read(*m_evaluation, m_index);
    const auto sum = model::sumOf(*m_evaluation, figure, m_part.rows, m_part.verdicts);
    return m_asked.part->isShare
               ? model::shareOf(sum, model::sumOf(*m_evaluation, figure, m_part.whole, m_part.verdicts))
               : sum;
}

model::Explanation ExplanationModel::explained(const model::Figure& figure) const
{
    if (!m_asked.part)
        return model::explain(*m_evaluation, figure, m_index);
    return m_asked.part->isShare ? model::explainShare(*m_evaluation, figure, m_part)
                                 : model::explainSum(*m_evaluation, figure, m_part.rows, m_part.verdicts);
}

void ExplanationModel::addRoot(const model::Figure& figure)
{
    auto root = std::make_unique<Node>();
    root->row = static_cast<int>(m_roots.size());
    root->figure = &figure;
    m_roots.push_back(std::move(root));
}

void ExplanationModel::addFields(const QString& workload)
{
    auto root = std::make_unique<Node>();
    root->row = static_cast<int>(m_roots.size());
    root->group = tr("Known of this workload");
    root->isFetched = true;
    for (const QString& field : offeredWorkloadFields())
        addChild(*root).field = Input{field, workload};
    m_roots.push_back(std::move(root));
}

ExplanationModel::Node& ExplanationModel::addChild(Node& above) const
{
    auto child = std::make_unique<Node>();
    child->parent = &above;
    child->row = static_cast<int>(above.children.size());
    above.children.push_back(std::move(child));
    return *above.children.back();
}

void ExplanationModel::open(Node& node) const
{
    if (node.isOpened || !node.group.isEmpty() || node.field)
        return;
    node.isOpened = true;
    if (node.leadsOn()) {
        const model::FigureReference& figure = *node.explanation->figure;
        if (const model::Figure* known = model::findFigure(figure.scope, figure.id))
            node.ownExplanation =
                std::make_unique<model::Explanation>(model::explain(*m_evaluation, *known, figure.index));
    } else if (!node.explanation && node.figure) {
        node.ownExplanation = std::make_unique<model::Explanation>(explained(*node.figure));
        node.explanation = node.ownExplanation.get();
    }
}

QModelIndex ExplanationModel::rootOf(const QString& figure) const
{
    for (const auto& root : m_roots)
        if (root->figure && fromView(root->figure->id) == figure)
            return createIndex(root->row, 0, root.get());
    return {};
}

QString ExplanationModel::branchText(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    Node* asked = node(index);
    open(*asked);
    if (asked->shown())
        return explanationText(*m_evaluation, *asked->shown());
    QStringList lines{figureText(index)};
    for (const auto& child : asked->children)
        lines += QStringLiteral("  ") + name(*child) + QStringLiteral(": ") + valueText(*child);
    return lines.join(u'\n');
}

QString ExplanationModel::figureText(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const Node& asked = *node(index);
    if (!asked.explanation && !asked.figure)
        return asked.field ? name(asked) + QStringLiteral(": ") + valueText(asked) : name(asked);
    const auto value = asked.explanation ? asked.explanation->value : read(*asked.figure);
    const auto unit = asked.explanation ? asked.explanation->unit : unitOf(m_asked, *asked.figure);
    return name(asked) + QStringLiteral(": ") + m_numbers.fullValue(value, unit);
}

ExplanationModel::Link ExplanationModel::linkOf(const QModelIndex& index) const
{
    if (!index.isValid())
        return Link::None;
    const Node& asked = *node(index);
    if (asked.leadsOn())
        return Link::Figure;
    const auto origin = originOf(index);
    if (!origin)
        return Link::None;
    if (origin->kind == model::OriginKind::Bill)
        return origin->source >= 0 && origin->firstLine > 0 ? Link::Rows : Link::None;
    if (origin->kind == model::OriginKind::Inventory || origin->kind == model::OriginKind::Usage)
        return origin->source >= 0 ? Link::Place : Link::None;
    const model::Parameter* parameter = model::findParameter(origin->parameter);
    const bool hasEvidence = !origin->evidence.empty() || (parameter && !parameter->evidence.empty());
    return hasEvidence ? Link::Citation : Link::None;
}

std::optional<model::Origin> ExplanationModel::originOf(const QModelIndex& index) const
{
    const Node* asked = index.isValid() ? node(index) : nullptr;
    return asked && asked->explanation ? asked->explanation->origin : std::nullopt;
}

std::optional<AskedFigure> ExplanationModel::figureOf(const QModelIndex& index) const
{
    if (!index.isValid())
        return std::nullopt;
    const Node& asked = *node(index);
    if (asked.leadsOn())
        return toAsked(*asked.explanation->figure, *m_evaluation);
    if (!asked.figure)
        return std::nullopt;
    AskedFigure figure = m_asked;
    figure.figure = fromView(asked.figure->id);
    return figure;
}

std::optional<Input> ExplanationModel::inputOf(const QModelIndex& index) const
{
    return index.isValid() ? input(*node(index)) : std::nullopt;
}

std::optional<Input> ExplanationModel::input(const Node& asked) const
{
    if (asked.field)
        return asked.field;
    const bool isOfWorkload = m_asked.isWorkload();
    const std::string_view label = asked.figure        ? asked.figure->id
                                   : asked.explanation ? std::string_view(asked.explanation->label)
                                                       : std::string_view();
    // Figures of the workload that a person may know better than the model.
    if (isOfWorkload && label.starts_with("effort_days."))
        return Input{QStringLiteral("effort_days"), m_asked.item};
    if (isOfWorkload && label == "replicas")
        return Input{QStringLiteral("replicas"), m_asked.item};
    if (isOfWorkload && label == "module")
        return Input{QStringLiteral("wasm_module_mib"), m_asked.item};
    if (!asked.explanation || !asked.explanation->origin)
        return std::nullopt;
    const std::string& parameter = asked.explanation->origin->parameter;
    constexpr std::string_view ofWorkload = "workload ";
    if (parameter.starts_with(ofWorkload)) {
        const auto& arguments = asked.explanation->labelArguments;
        const QString workload = arguments.empty() ? isOfWorkload ? m_asked.item : QString()
                                                   : QString::fromStdString(arguments.front());
        const Input field{QString::fromStdString(parameter.substr(ofWorkload.size())), workload};
        return !workload.isEmpty() && inputForm(field, m_numbers) ? std::optional(field) : std::nullopt;
    }
    return model::findParameter(parameter) ? std::optional(Input{QString::fromStdString(parameter), {}})
                                           : std::nullopt;
}

bool ExplanationModel::isChanged(const QModelIndex& index) const
{
    const auto changed = inputOf(index);
    return changed && enteredValue(*changed, m_evaluation->scenario).has_value();
}

QString ExplanationModel::keyOf(const Node& asked) const
{
    if (asked.field)
        return QStringLiteral("field ") + asked.field->name;
    if (!asked.group.isEmpty())
        return QStringLiteral("group");
    if (asked.figure)
        return fromView(asked.figure->id);
    QString key = QString::fromStdString(asked.explanation->label);
    for (const std::string& argument : asked.explanation->labelArguments)
        key += u'|' + QString::fromStdString(argument);
    return key;
}

QStringList ExplanationModel::placeOf(const QModelIndex& index) const
{
    QStringList place;
    for (QModelIndex at = index; at.isValid(); at = at.parent()) {
        const QString key = keyOf(*node(at));
        // Siblings may say the same; then their order tells them apart.
        int same = 0;
        for (int row = 0; row < at.row(); ++row)
            same += keyOf(*node(at.siblingAtRow(row))) == key ? 1 : 0;
        place.prepend(key + u'#' + QString::number(same));
    }
    return place;
}

QModelIndex ExplanationModel::find(const QStringList& place)
{
    QModelIndex found;
    for (const QString& step : place) {
        if (found.isValid() && canFetchMore(found))
            fetchMore(found);
        const QModelIndex above = found;
        int left = step.section(u'#', -1).toInt();
        const QString key = step.section(u'#', 0, -2);
        found = {};
        for (int row = 0; row < rowCount(above) && !found.isValid(); ++row) {
            const QModelIndex candidate = index(row, 0, above);
            if (keyOf(*node(candidate)) == key && left-- == 0)
                found = candidate;
        }
        if (!found.isValid())
            return {};
    }
    return found;
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
    const Node& asked = *node(parent);
    if (asked.isFetched || asked.field)
        return !asked.children.empty();
    return !asked.shown() || !asked.shown()->children.empty() || (asked.leadsOn() && !asked.isOpened);
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
    const bool isNew = !std::exchange(above->isFetched, true);
    open(*above);
    const model::Explanation* shown = above->shown();
    if (!shown || shown->children.empty() || !isNew) {
        Q_EMIT dataChanged(parent, parent);
        return;
    }
    beginInsertRows(parent, 0, static_cast<int>(shown->children.size()) - 1);
    for (const model::Explanation& input : shown->children)
        addChild(*above).explanation = &input;
    endInsertRows();
    Q_EMIT dataChanged(parent, parent);
}

Qt::ItemFlags ExplanationModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    return inputOf(index) ? flags | Qt::ItemIsEditable : flags;
}

QString ExplanationModel::name(const Node& asked) const
{
    if (asked.field)
        return inputName(*asked.field);
    if (!asked.group.isEmpty())
        return asked.group;
    if (asked.figure && m_asked.part && m_asked.part->isShare)
        return tr("Share of the total");
    return asked.figure ? figureName(asked.figure->scope, asked.figure->id)
                        : explanationLabel(*asked.explanation);
}

QString ExplanationModel::valueText(const Node& asked) const
{
    if (asked.field)
        return inputValueText(*asked.field, valueInForce(*asked.field, *m_evaluation), m_numbers);
    if (!asked.group.isEmpty())
        return {};
    return asked.explanation ? m_numbers.value(asked.explanation->value, asked.explanation->unit)
                             : m_numbers.value(read(*asked.figure), unitOf(m_asked, *asked.figure));
}

// Entered by whom and when, and what stood there before.
QString ExplanationModel::detailOfInput(const Node& asked, const QString& origin) const
{
    const auto changed = input(asked);
    if (!changed || !enteredValue(*changed, m_evaluation->scenario))
        return origin;
    QString text = origin;
    if (const auto entry = m_entryOf ? m_entryOf(changed->name, changed->workload) : std::nullopt)
        text = entry->by.isEmpty()
                   ? tr("Entered on %1").arg(momentText(entry->at))
                   : tr("Entered by %1, %2").arg(displayText(entry->by), momentText(entry->at));
    const model::Parameter* parameter = model::findParameter(changed->name.toStdString());
    if (changed->workload.isEmpty() && parameter)
        text += QStringLiteral(". ") + tr("Was: %1, grade\u00a0%2")
                                           .arg(inputValueText(*changed, parameter->defaultValue, m_numbers),
                                                evidenceGradeName(parameter->grade));
    return text;
}

QString ExplanationModel::detail(const Node& asked) const
{
    if (asked.field) {
        if (enteredValue(*asked.field, m_evaluation->scenario))
            return detailOfInput(asked, tr("Entered for this workload"));
        const model::WorkloadFigures* workload =
            m_evaluation->findWorkload(asked.field->workload.toStdString());
        if (workload && asked.field->name == QLatin1StringView("language"))
            return languageSourceName(workload->languageSource);
        return {};
    }
    const model::Explanation* shown = asked.shown();
    if (!shown)
        return {};
    if (shown->origin)
        return detailOfInput(asked, originText(*shown->origin, *m_evaluation));
    return formulaText(*shown, m_numbers);
}

QVariant ExplanationModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node& asked = *node(index);
    switch (role) {
    case Qt::DisplayRole:
        return name(asked);
    case ValueRole:
        return valueText(asked);
    case RawRole: {
        const auto value = asked.explanation ? asked.explanation->value
                           : asked.figure    ? read(*asked.figure)
                                             : std::nullopt;
        return value ? QVariant(*value) : QVariant();
    }
    case DetailRole:
        return detail(asked);
    case LinkRole:
        switch (linkOf(index)) {
        case Link::Rows:
            return tr("Show rows");
        case Link::Place:
            return tr("Show place");
        case Link::Citation:
            return tr("Show source");
        case Link::Figure:
            return tr("Ask why");
        case Link::None:
            return {};
        }
        return {};
    case OldValueRole: {
        const auto changed = input(asked);
        if (!changed || !enteredValue(*changed, m_evaluation->scenario))
            return {};
        const model::Parameter* parameter =
            changed->workload.isEmpty() ? model::findParameter(changed->name.toStdString()) : nullptr;
        return parameter ? inputValueText(*changed, parameter->defaultValue, m_numbers) : QString();
    }
    case Qt::AccessibleTextRole:
        return name(asked) + QStringLiteral(", ") + valueText(asked);
    case Qt::AccessibleDescriptionRole:
        return detail(asked);
    default:
        return {};
    }
}

} // namespace tare::views
