// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/ranking/filtereditor.h"

#include "views/export/filtertext.h"
#include "views/look/controls.h"
#include "views/look/fonts.h"
#include "views/look/icons.h"
#include "views/look/plainlabel.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace tare::views {

namespace {

using model::FilterField;
using model::FilterOperator;

bool isClosed(FilterField field)
{
    return !filterChoices(field).empty();
}

} // namespace

// Field, operator, values, and a button that takes the row away.
class FilterEditor::Row final : public QWidget
{
public:
    Row(const FilterSuggestions& suggestions, const model::FilterCondition& condition)
        : m_suggestions(suggestions)
    {
        auto* layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        m_field->setAccessibleName(FilterEditor::tr("Field"));
        m_operator->setAccessibleName(FilterEditor::tr("Operator"));
        m_text->setAccessibleName(FilterEditor::tr("Value"));
        m_text->setPlaceholderText(FilterEditor::tr("Value, or several with commas"));
        m_text->setMinimumWidth(scaled(220));
        m_choices->setAccessibleName(FilterEditor::tr("Value"));
        m_choices->setMenu(m_menu);
        remove->setIcon(themedIcon(QStringLiteral("close")));
        remove->setAccessibleName(FilterEditor::tr("Remove condition"));
        remove->setToolTip(FilterEditor::tr("Remove condition"));
        for (std::size_t i = 0; i < model::filterFieldCount; ++i)
            m_field->addItem(filterFieldName(static_cast<FilterField>(i)));
        m_values->addWidget(m_text);
        m_values->addWidget(m_choices);
        layout->addWidget(m_field);
        layout->addWidget(m_operator);
        layout->addWidget(m_values, 1);
        layout->addWidget(remove);
        m_field->setCurrentIndex(static_cast<int>(condition.field));
        fillField();
        m_operator->setCurrentIndex(
            std::max(0, m_operator->findData(static_cast<int>(condition.comparison))));
        setValues(condition);
        connect(m_field, &QComboBox::currentIndexChanged, this, [this] { fillField(); });
        connect(m_menu, &QMenu::triggered, this, [this] { nameChoices(); });
    }

    model::FilterCondition condition() const
    {
        model::FilterCondition condition;
        condition.field = field();
        condition.comparison = static_cast<FilterOperator>(m_operator->currentData().toInt());
        if (isClosed(condition.field)) {
            for (const QAction* action : m_menu->actions())
                if (action->isChecked())
                    condition.values.push_back(action->data().toString().toStdString());
            return condition;
        }
        for (const QString& value : m_text->text().split(u','))
            if (!value.trimmed().isEmpty())
                condition.values.push_back(value.trimmed().toStdString());
        return condition;
    }

    QToolButton* const remove = new QToolButton;

private:
    FilterField field() const { return static_cast<FilterField>(m_field->currentIndex()); }

    void fillField()
    {
        const int before = m_operator->currentData().isValid() ? m_operator->currentData().toInt() : 0;
        m_operator->clear();
        // Of values that are chosen from a list no part can be typed.
        const std::size_t last = isClosed(field()) ? static_cast<std::size_t>(FilterOperator::IsNot)
                                                   : model::filterOperatorCount - 1;
        for (std::size_t i = 0; i <= last; ++i)
            m_operator->addItem(filterOperatorName(static_cast<FilterOperator>(i)), static_cast<int>(i));
        m_operator->setCurrentIndex(std::max(0, m_operator->findData(before)));
        m_menu->clear();
        for (const std::string& id : filterChoices(field())) {
            QAction* action = m_menu->addAction(filterValueName(field(), id));
            action->setCheckable(true);
            action->setData(QString::fromStdString(id));
        }
        const auto known = m_suggestions.find(field());
        auto* completer =
            new QCompleter(known == m_suggestions.end() ? QStringList() : known->second, m_text);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        m_text->setCompleter(completer);
        m_values->setCurrentIndex(isClosed(field()) ? 1 : 0);
        nameChoices();
    }

    void setValues(const model::FilterCondition& condition)
    {
        QStringList texts;
        for (const std::string& value : condition.values) {
            texts += QString::fromStdString(value);
            for (QAction* action : m_menu->actions())
                if (action->data().toString() == texts.last())
                    action->setChecked(true);
        }
        m_text->setText(texts.join(QStringLiteral(", ")));
        nameChoices();
    }

    void nameChoices()
    {
        QStringList names;
        for (const QAction* action : m_menu->actions())
            if (action->isChecked())
                names += action->text();
        m_choices->setText(names.isEmpty() ? FilterEditor::tr("Choose…") : names.join(QStringLiteral(", ")));
    }

    const FilterSuggestions& m_suggestions;
    QComboBox* m_field = new QComboBox;
    QComboBox* m_operator = new QComboBox;
    QStackedWidget* m_values = new QStackedWidget;
    QLineEdit* m_text = new QLineEdit;
    QPushButton* m_choices = new QPushButton;
    QMenu* m_menu = new QMenu(m_choices);
};

FilterEditor::FilterEditor(const model::FilterExpression& expression, FilterSuggestions suggestions,
                           QWidget* parent)
    : QDialog(parent), m_suggestions(std::move(suggestions)), m_layout(new QVBoxLayout)
{
    setWindowTitle(tr("Filter"));
    auto* whole = new QVBoxLayout(this);
    auto* content = new QWidget;
    auto* contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(0, 0, 0, 0);
    contentLayout->addLayout(m_layout);
    auto* another = new QPushButton(tr("&Or Other Conditions"));
    connect(another, &QPushButton::clicked, this, [this] {
        addSet();
        addCondition(m_sets.size() - 1, {});
    });
    contentLayout->addWidget(another, 0, Qt::AlignLeading);
    contentLayout->addStretch();
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(content);
    whole->addWidget(area, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    whole->addWidget(buttons);
    resize(scaled(640), scaled(360));
    for (const model::FilterSet& set : expression.sets) {
        addSet();
        for (const model::FilterCondition& condition : set)
            addCondition(m_sets.size() - 1, condition);
    }
    if (m_sets.empty()) {
        addSet();
        addCondition(0, {});
    }
}

FilterEditor::~FilterEditor() = default;

void FilterEditor::addSet()
{
    Set set;
    set.box = new QWidget;
    auto* layout = new QVBoxLayout(set.box);
    layout->setContentsMargins(0, 0, 0, scaled(8));
    layout->addWidget(new PlainLabel(m_sets.empty() ? tr("All of these hold") : tr("Or all of these hold"),
                                     PlainLabel::Look::Secondary));
    set.rows = new QVBoxLayout;
    layout->addLayout(set.rows);
    auto* add = new LinkButton(tr("Add condition"));
    layout->addWidget(add, 0, Qt::AlignLeading);
    const QWidget* box = set.box;
    connect(add, &LinkButton::clicked, this, [this, box] {
        for (std::size_t i = 0; i < m_sets.size(); ++i)
            if (m_sets[i].box == box)
                addCondition(i, {});
    });
    m_layout->addWidget(set.box);
    m_sets.push_back(set);
}

void FilterEditor::addCondition(std::size_t set, const model::FilterCondition& condition)
{
    auto* row = new Row(m_suggestions, condition);
    m_sets[set].rows->addWidget(row);
    m_sets[set].conditions.push_back(row);
    connect(row->remove, &QToolButton::clicked, this, [this, row] { removeRow(row); });
}

void FilterEditor::removeRow(Row* row)
{
    for (std::size_t i = 0; i < m_sets.size(); ++i) {
        if (std::erase(m_sets[i].conditions, row) == 0)
            continue;
        row->hide();
        row->deleteLater();
        if (m_sets[i].conditions.empty() && m_sets.size() > 1) {
            m_sets[i].box->deleteLater();
            m_sets.erase(m_sets.begin() + static_cast<std::ptrdiff_t>(i));
        }
        return;
    }
}

model::FilterExpression FilterEditor::expression() const
{
    model::FilterExpression expression;
    for (const Set& set : m_sets) {
        model::FilterSet conditions;
        for (const Row* row : set.conditions)
            if (model::FilterCondition condition = row->condition(); !condition.values.empty())
                conditions.push_back(std::move(condition));
        if (!conditions.empty())
            expression.sets.push_back(std::move(conditions));
    }
    return expression;
}

} // namespace tare::views
