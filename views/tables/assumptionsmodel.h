// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/rangeedit.h"
#include "model/scenario/scenario.h"
#include "views/tables/tablemodel.h"
#include "views/text/parameterinput.h"
#include "views/workspace.h"

#include <QAbstractItemModel>

#include <functional>
#include <memory>
#include <set>
#include <vector>

namespace tare::views {

// What an edit of an assumption asks for.
struct ParameterChange
{
    QString id;
    std::optional<model::ParameterValue> after; // absent: back to the default
};

// Every assumption of a scenario as a tree: group, family (what there is once a language), parameter; and
// what was entered for single workloads. Cells are edited in place: the model says what an input would give
// or what is wrong with it, and asks for the edit by a signal; it changes when the scenario does.
class AssumptionsModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Low, Likely, High, Unit, Source, Swing, ColumnCount };
    enum class Kind { Group, Family, Parameter, Workload, Field };
    enum Role {
        KindRole = Qt::UserRole + 100, // Kind, as int
        IdentityRole,                  // id of the parameter; "group:density", "workload:…" for the others
        ChangedRole,                   // differs from the default
        InUseRole,                     // a figure of the result rests on it
        ProblemRole,                   // what is wrong with what was typed last
        GradeRole,                     // letter of the evidence; empty where a person entered it
        SearchRole,                    // what the filter looks through
        SwingShareRole,                // 0 … 1 of the largest swing, absent where there is none
        ChoicesRole,                   // QStringList of ids, of a choice
        ChoiceNamesRole,
        NumberRole // what is in the cell, as a number, for sorting and copying
    };
    // Swing of one parameter: how far the NPV goes between its low and high.
    using Swings = std::map<std::string, double, std::less<>>;
    using EntryFinder =
        std::function<std::optional<Entry>(const QString& parameter, const QString& workload)>;

    explicit AssumptionsModel(QObject* parent = nullptr);
    ~AssumptionsModel() override;

    void setScenario(const model::Scenario& scenario, bool isReadOnly, EntryFinder entryOf);
    // currency: of the money among the assumptions. inUse absent: nothing is known, so nothing is pale.
    void setResult(const std::string& currency, std::optional<std::set<std::string, std::less<>>> inUse);
    void setSwings(Swings swings);

    // Of all parameters, whatever is shown.
    int parameterCount() const;
    int changedCount() const;
    QModelIndex indexOf(const QString& identity, int column = Name) const;

    // What the scenario would be if the text stood in the cell: absent where it does not fit, and then
    // problem says why.
    std::optional<model::Scenario> candidate(const QModelIndex& index, const QString& text,
                                             QString* problem = nullptr) const;
    void setProblem(const QModelIndex& index, const QString& problem);
    // Back to the default, or the field of a workload to what is derived.
    void revert(const QModelIndex& index);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    const std::vector<TableColumn>& columns() const { return m_columns; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    // Of a number the text that was typed, of a choice its id, of a switch Qt::CheckStateRole.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void parameterEdited(const tare::views::ParameterChange& change);
    void workloadEdited(const QString& workload, const tare::model::WorkloadOverride& after);

private:
    struct Node;
    Node* node(const QModelIndex& index) const;
    QModelIndex indexOf(const Node& node, int column) const;
    void makeParameters();
    std::unique_ptr<Node> workloadsGroup() const;
    static bool takeValues(Node& into, const Node& from);
    void makeWorkloads();
    void tellAllChanged(const Node& above);

    const model::ParameterValue* valueOf(const Node& node) const;
    bool isChanged(const Node& node) const;
    bool isInUse(const Node& node) const;
    bool isEditable(const Node& node, int column) const;
    QVariant cellText(const Node& node, int column) const;
    QVariant valueText(const Node& node, const model::ParameterValue& value, int column) const;
    QString nameText(const Node& node) const;
    QString sourceText(const Node& node) const;
    QString toolTip(const Node& node, int column) const;
    QString searchText(const Node& node) const;
    void apply(const Node& node, const model::ParameterValue& value);

    std::vector<TableColumn> m_columns;
    std::unique_ptr<Node> m_root;
    Node* m_workloads = nullptr; // the last group, while there are any
    model::Scenario m_scenario;
    bool m_isReadOnly = false;
    EntryFinder m_entryOf;
    NumberText m_numbers;
    std::optional<std::set<std::string, std::less<>>> m_inUse;
    Swings m_swings;
    double m_largestSwing = 0;
    const Node* m_problemNode = nullptr;
    QString m_problem;
};

} // namespace tare::views
