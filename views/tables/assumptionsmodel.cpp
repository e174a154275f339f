// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/assumptionsmodel.h"

#include "model/scenario/workloadfields.h"
#include "views/tables/assumptiontext.h"
#include "views/text/displaytext.h"
#include "views/text/figuretext.h"
#include "views/text/parametertext.h"
#include "views/text/workloadfieldtext.h"

#include <algorithm>

namespace tare::views {

namespace {

using Kind = AssumptionsModel::Kind;
using Parameter = model::Parameter;

QString idOf(const std::string& id)
{
    return QString::fromStdString(id);
}

std::optional<model::RangePart> partOf(int column)
{
    switch (column) {
    case AssumptionsModel::Low:
        return model::RangePart::Low;
    case AssumptionsModel::Likely:
        return model::RangePart::Likely;
    case AssumptionsModel::High:
        return model::RangePart::High;
    default:
        return std::nullopt;
    }
}

} // namespace

struct AssumptionsModel::Node
{
    Kind kind = Kind::Group;
    Node* parent = nullptr;
    int row = 0;
    std::string id;                               // group, family, parameter, or id of the workload
    std::string field;                            // of a workload
    const Parameter* parameter = nullptr;         // of Kind::Parameter
    std::optional<model::ParameterValue> entered; // of Kind::Field
    InputField input;                             // where the value is a number
    std::vector<std::unique_ptr<Node>> children;

    Node* add(Kind kindOfChild, std::string idOfChild)
    {
        auto child = std::make_unique<Node>();
        child->kind = kindOfChild;
        child->parent = this;
        child->row = static_cast<int>(children.size());
        child->id = std::move(idOfChild);
        children.push_back(std::move(child));
        return children.back().get();
    }
};

// Whether both have the same rows; if so, the first holds the values of the second.
bool AssumptionsModel::takeValues(Node& into, const Node& from)
{
    const auto isSame = [](const auto& left, const auto& right) {
        return left->id == right->id && left->field == right->field && takeValues(*left, *right);
    };
    if (!std::equal(into.children.begin(), into.children.end(), from.children.begin(), from.children.end(),
                    isSame))
        return false;
    into.entered = from.entered;
    return true;
}

AssumptionsModel::AssumptionsModel(QObject* parent)
    : QAbstractItemModel(parent),
      m_columns{{.title = tr("Assumption"), .width = 280, .id = "name"},
                {.title = tr("Low"), .alignment = Qt::AlignRight, .width = 62, .id = "low"},
                {.title = tr("Likely"), .alignment = Qt::AlignRight, .width = 68, .id = "likely"},
                {.title = tr("High"), .alignment = Qt::AlignRight, .width = 66, .id = "high"},
                {.title = tr("Unit"), .width = 74, .id = "unit"},
                {.title = tr("Source and grade"), .width = 150, .id = "source"},
                {.title = tr("NPV swing"), .width = 90, .id = "swing"}},
      m_root(std::make_unique<Node>())
{
    makeParameters();
}

AssumptionsModel::~AssumptionsModel() = default;

// Groups, families and parameters in the order in which people read them. They stay for good; only the group
// of workloads comes and goes.
void AssumptionsModel::makeParameters()
{
    std::vector<const Parameter*> ordered;
    for (const Parameter& parameter : model::parameters())
        ordered.push_back(&parameter);
    // The catalogue is sorted by id, so members of a family keep that order.
    std::stable_sort(ordered.begin(), ordered.end(), [](const Parameter* left, const Parameter* right) {
        return parameterPlace(left->id) < parameterPlace(right->id);
    });
    for (const std::string_view groupId : parameterGroups()) {
        Node* group = m_root->add(Kind::Group, std::string(groupId));
        for (const Parameter* parameter : ordered) {
            if (parameter->group != groupId)
                continue;
            Node* above = group;
            if (const std::string_view family = parameterFamily(parameter->id); !family.empty()) {
                const bool isNew = group->children.empty() || group->children.back()->id != family;
                above = isNew ? group->add(Kind::Family, std::string(family)) : group->children.back().get();
            }
            Node* leaf = above->add(Kind::Parameter, parameter->id);
            leaf->parameter = parameter;
            leaf->input = {parameter->unit, parameter->lowest, parameter->highest};
        }
    }
}

void AssumptionsModel::setScenario(const model::Scenario& scenario, bool isReadOnly, EntryFinder entryOf)
{
    const bool hasSameWorkloads = m_scenario.workloads == scenario.workloads;
    m_scenario = scenario;
    m_isReadOnly = isReadOnly;
    m_entryOf = std::move(entryOf);
    m_problemNode = nullptr;
    if (!hasSameWorkloads)
        makeWorkloads();
    tellAllChanged(*m_root);
}

std::unique_ptr<AssumptionsModel::Node> AssumptionsModel::workloadsGroup() const
{
    auto group = std::make_unique<Node>();
    group->kind = Kind::Group;
    group->parent = m_root.get();
    group->row = static_cast<int>(m_root->children.size()) - (m_workloads ? 1 : 0);
    group->id = "workloads";
    for (const auto& [id, overrides] : m_scenario.workloads) {
        if (overrides == model::WorkloadOverride{})
            continue;
        Node* workload = group->add(Kind::Workload, id);
        model::forEachWorkloadField([&, &entered = overrides](std::string_view field, auto member) {
            if (!(entered.*member))
                return;
            Node* leaf = workload->add(Kind::Field, workload->id);
            leaf->field = field;
            leaf->entered = model::workloadField(entered, field);
            leaf->input.unit = workloadFieldUnit(field);
            if (const auto bounds = model::boundsOfWorkloadField(field)) {
                leaf->input.lowest = bounds->lowest;
                leaf->input.highest = bounds->highest;
            }
        });
    }
    return group;
}

void AssumptionsModel::makeWorkloads()
{
    std::unique_ptr<Node> group = workloadsGroup();
    if (m_workloads && takeValues(*m_workloads, *group))
        return; // the same rows, so that a field that is open in one of them stays
    if (m_workloads) {
        beginRemoveRows({}, m_workloads->row, m_workloads->row);
        m_root->children.pop_back();
        m_workloads = nullptr;
        endRemoveRows();
    }
    if (group->children.empty())
        return;
    beginInsertRows({}, group->row, group->row);
    m_workloads = group.get();
    m_root->children.push_back(std::move(group));
    endInsertRows();
}

void AssumptionsModel::setResult(const std::string& currency,
                                 std::optional<std::set<std::string, std::less<>>> inUse)
{
    m_numbers = NumberText(currency);
    m_inUse = std::move(inUse);
    tellAllChanged(*m_root);
}

void AssumptionsModel::setSwings(Swings swings)
{
    m_swings = std::move(swings);
    m_largestSwing = 0;
    for (const auto& [id, swing] : m_swings)
        m_largestSwing = std::max(m_largestSwing, swing);
    tellAllChanged(*m_root);
}

void AssumptionsModel::tellAllChanged(const Node& above)
{
    if (above.children.empty())
        return;
    Q_EMIT dataChanged(indexOf(*above.children.front(), 0), indexOf(*above.children.back(), ColumnCount - 1));
    for (const auto& child : above.children)
        tellAllChanged(*child);
}

int AssumptionsModel::parameterCount() const
{
    return static_cast<int>(model::parameters().size());
}

int AssumptionsModel::changedCount() const
{
    return static_cast<int>(m_scenario.parameters.size());
}

AssumptionsModel::Node* AssumptionsModel::node(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<Node*>(index.internalPointer()) : m_root.get();
}

QModelIndex AssumptionsModel::indexOf(const Node& node, int column) const
{
    return &node == m_root.get() ? QModelIndex() : createIndex(node.row, column, &node);
}

QModelIndex AssumptionsModel::indexOf(const QString& identity, int column) const
{
    const QModelIndexList found = match(index(0, 0), IdentityRole, identity, 1,
                                        Qt::MatchExactly | Qt::MatchRecursive | Qt::MatchCaseSensitive);
    return found.isEmpty() ? QModelIndex() : found.front().siblingAtColumn(column);
}

QModelIndex AssumptionsModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, node(parent)->children[static_cast<std::size_t>(row)].get());
}

QModelIndex AssumptionsModel::parent(const QModelIndex& child) const
{
    return child.isValid() ? indexOf(*node(child)->parent, 0) : QModelIndex();
}

int AssumptionsModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(node(parent)->children.size());
}

int AssumptionsModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

const model::ParameterValue* AssumptionsModel::valueOf(const Node& node) const
{
    if (node.kind == Kind::Parameter)
        return &m_scenario.value(node.id);
    return node.entered ? &*node.entered : nullptr;
}

bool AssumptionsModel::isChanged(const Node& node) const
{
    return node.kind == Kind::Field || (node.kind == Kind::Parameter && m_scenario.isChanged(node.id));
}

bool AssumptionsModel::isInUse(const Node& node) const
{
    if (node.kind == Kind::Parameter)
        return !m_inUse || m_inUse->contains(node.id);
    return node.children.empty() || std::any_of(node.children.begin(), node.children.end(),
                                                [this](const auto& child) { return isInUse(*child); });
}

bool AssumptionsModel::isEditable(const Node& node, int column) const
{
    const model::ParameterValue* value = valueOf(node);
    if (!value || m_isReadOnly || !partOf(column))
        return false;
    if (std::holds_alternative<model::Range>(*value))
        return true;
    // Choices of a workload are made where the workload is looked at.
    return column == Likely && node.kind == Kind::Parameter;
}

Qt::ItemFlags AssumptionsModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Node& asked = *node(index);
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (isEditable(asked, index.column()))
        flags |= std::holds_alternative<bool>(*valueOf(asked)) ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable;
    return flags;
}

QVariant AssumptionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const TableColumn& column = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::TextAlignmentRole)
        return int(column.alignment | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(column.title) : QVariant();
}

QVariant AssumptionsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node& asked = *node(index);
    const int column = index.column();
    const model::ParameterValue* value = valueOf(asked);
    const auto* range = value ? std::get_if<model::Range>(value) : nullptr;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return cellText(asked, column);
    case Qt::EditRole:
        if (range && partOf(column))
            return inputFieldText(asked.input.unit, model::partOf(*range, *partOf(column)),
                                  m_numbers.locale());
        if (const auto* choice = value ? std::get_if<std::string>(value) : nullptr)
            return idOf(*choice);
        return cellText(asked, column);
    case Qt::CheckStateRole:
        if (const auto* isOn = value && column == Likely ? std::get_if<bool>(value) : nullptr)
            return *isOn ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::TextAlignmentRole:
        return int((partOf(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return toolTip(asked, column);
    case NumberRole:
        if (range && partOf(column))
            return model::partOf(*range, *partOf(column));
        return {};
    case KindRole:
        return static_cast<int>(asked.kind);
    case IdentityRole:
        return assumptionIdentity(asked.kind, asked.id, asked.field);
    case ChangedRole:
        return isChanged(asked);
    case InUseRole:
        return isInUse(asked);
    case ProblemRole:
        return m_problemNode == &asked ? m_problem : QString();
    case GradeRole:
        return asked.kind == Kind::Parameter && !isChanged(asked) ? evidenceGradeName(asked.parameter->grade)
                                                                  : QString();
    case SearchRole:
        return searchText(asked);
    case SwingShareRole: {
        const auto swing = m_swings.find(asked.id);
        if (asked.kind != Kind::Parameter || swing == m_swings.end() || swing->second <= 0)
            return {};
        return swing->second / m_largestSwing;
    }
    case ChoicesRole:
    case ChoiceNamesRole: {
        QStringList choices;
        if (asked.parameter)
            for (const std::string& choice : asked.parameter->choices)
                choices += role == ChoicesRole ? idOf(choice) : choiceName(asked.id, choice);
        return choices;
    }
    default:
        return {};
    }
}

QVariant AssumptionsModel::cellText(const Node& node, int column) const
{
    const model::ParameterValue* value = valueOf(node);
    switch (column) {
    case Name:
        return nameText(node);
    case Low:
    case Likely:
    case High:
        return value ? valueText(node, *value, column) : QVariant();
    case Unit:
        if (node.kind == Kind::Family)
            return {};
        return value && std::holds_alternative<model::Range>(*value) ? inputUnitText(node.input.unit)
                                                                     : QVariant();
    case Source:
        return sourceText(node);
    case Swing: {
        if (node.kind != Kind::Parameter)
            return {};
        const auto swing = m_swings.find(node.id);
        return swing == m_swings.end() || swing->second <= 0 ? missingText()
                                                             : m_numbers.moneyShort(swing->second);
    }
    default:
        return {};
    }
}

QVariant AssumptionsModel::valueText(const Node& node, const model::ParameterValue& value, int column) const
{
    if (const auto* range = std::get_if<model::Range>(&value)) {
        // A plain number stands once.
        if (column != Likely && range->low == range->high)
            return QString();
        return inputCellText(node.input.unit, model::partOf(*range, *partOf(column)), m_numbers);
    }
    if (column != Likely)
        return {};
    if (const auto* isOn = std::get_if<bool>(&value))
        return *isOn ? tr("on") : tr("off");
    const std::string& choice = std::get<std::string>(value);
    return node.kind == Kind::Parameter ? choiceName(node.id, choice) : fieldChoiceText(node.field, choice);
}

QString AssumptionsModel::nameText(const Node& node) const
{
    switch (node.kind) {
    case Kind::Group:
        return &node == m_workloads ? tr("Workloads") : parameterGroupName(node.id);
    case Kind::Family:
        return parameterFamilyName(node.id);
    case Kind::Parameter:
        return node.parent->kind == Kind::Family ? parameterMemberName(node.id) : parameterName(node.id);
    case Kind::Workload:
        return displayText(node.id);
    case Kind::Field:
        return workloadFieldName(node.field);
    }
    return {};
}

QString AssumptionsModel::sourceText(const Node& node) const
{
    if (node.kind == Kind::Family)
        return familySourceText(
            node.children.size(),
            static_cast<std::size_t>(std::count_if(node.children.begin(), node.children.end(),
                                                   [this](const auto& child) { return isInUse(*child); })));
    if (isChanged(node)) {
        const auto entry = m_entryOf ? node.kind == Kind::Parameter ? m_entryOf(idOf(node.id), {})
                                                                    : m_entryOf({}, idOf(node.id))
                                     : std::nullopt;
        const QString entered = enteredText(entry);
        return node.parameter ? tr("%1 · default %2").arg(entered, defaultText(*node.parameter, m_numbers))
                              : entered;
    }
    if (node.kind != Kind::Parameter)
        return {};
    const QString source = shortSourceText(*node.parameter);
    return isInUse(node) ? source : tr("%1 · not in use").arg(source);
}

QString AssumptionsModel::toolTip(const Node& node, int column) const
{
    if (m_problemNode == &node)
        return toolTipText(m_problem);
    if (node.kind == Kind::Workload || node.kind == Kind::Field)
        return column == Name ? toolTipText(displayText(node.id)) : QString();
    if (node.kind == Kind::Group)
        return toolTipText(parameterGroupEffect(node.id));
    if (node.kind == Kind::Family)
        return toolTipText(parameterExplanation(node.children.front()->id));
    return column == Source ? toolTipLines(citationText(*node.parameter, m_numbers))
                            : toolTipText(aboutText(*node.parameter));
}

QString AssumptionsModel::searchText(const Node& node) const
{
    QString text;
    for (const Node* at = &node; at != m_root.get(); at = at->parent)
        text += nameText(*at) + u' ';
    if (node.parameter)
        text +=
            idOf(node.id) + u' ' + shortSourceText(*node.parameter) + u' ' + cellText(node, Unit).toString();
    return text;
}

std::optional<model::Scenario> AssumptionsModel::candidate(const QModelIndex& index, const QString& text,
                                                           QString* problem) const
{
    const Node& asked = *node(index);
    const model::ParameterValue* value = valueOf(asked);
    if (!value || !isEditable(asked, index.column()))
        return std::nullopt;
    model::ParameterValue after = *value;
    if (const auto* range = std::get_if<model::Range>(value)) {
        const TypedRange typed = typedRange(asked.input, *range, *partOf(index.column()), text, m_numbers);
        if (problem)
            *problem = typed.problem;
        if (!typed.range)
            return std::nullopt;
        after = *typed.range;
    } else if (std::holds_alternative<bool>(*value)) {
        after = text == QStringLiteral("true");
    } else {
        after = text.toStdString();
    }
    model::Scenario scenario = m_scenario;
    if (asked.kind == Kind::Parameter)
        scenario.parameters[asked.id] = after;
    else if (!model::setWorkloadField(scenario.workloads[asked.id], asked.field, after))
        return std::nullopt;
    return scenario;
}

bool AssumptionsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        (role != Qt::EditRole && role != Qt::CheckStateRole))
        return false;
    const bool isSwitch = role == Qt::CheckStateRole;
    const QString text = !isSwitch                      ? value.toString()
                         : value.toInt() == Qt::Checked ? QStringLiteral("true")
                                                        : QStringLiteral("false");
    QString problem;
    const std::optional<model::Scenario> after = candidate(index, text, &problem);
    setProblem(index, problem);
    if (!after)
        return false;
    const Node& edited = *node(index);
    if (edited.kind == Kind::Parameter)
        apply(edited, after->value(edited.id));
    else
        Q_EMIT workloadEdited(idOf(edited.id), after->workloads.at(edited.id));
    return true;
}

void AssumptionsModel::apply(const Node& node, const model::ParameterValue& value)
{
    if (value == m_scenario.value(node.id))
        return; // typed again what was there
    // What is entered again as the default is the default.
    const bool isDefault = value == node.parameter->defaultValue;
    Q_EMIT parameterEdited({idOf(node.id), isDefault ? std::nullopt : std::optional(value)});
}

void AssumptionsModel::setProblem(const QModelIndex& index, const QString& problem)
{
    const Node* before = m_problemNode;
    m_problemNode = problem.isEmpty() ? nullptr : node(index);
    m_problem = problem;
    for (const Node* changed : {before, m_problemNode})
        if (changed)
            Q_EMIT dataChanged(indexOf(*changed, 0), indexOf(*changed, ColumnCount - 1), {ProblemRole});
}

void AssumptionsModel::revert(const QModelIndex& index)
{
    if (!index.isValid() || m_isReadOnly)
        return;
    const Node& asked = *node(index);
    if (!isChanged(asked))
        return;
    setProblem(index, {});
    if (asked.kind == Kind::Parameter) {
        Q_EMIT parameterEdited({idOf(asked.id), std::nullopt});
        return;
    }
    model::WorkloadOverride after = m_scenario.workloads.at(asked.id);
    model::setWorkloadField(after, asked.field, std::nullopt);
    Q_EMIT workloadEdited(idOf(asked.id), after);
}

} // namespace tare::views
