// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/planning/filter.h"

#include <QDialog>

#include <map>

class QVBoxLayout;

namespace tare::views {

// What stands in the rows now, by field: offered where a value is typed.
using FilterSuggestions = std::map<model::FilterField, QStringList>;

// Writes a filter: conditions of field, operator and values; all of a set hold, and one of the sets.
class FilterEditor final : public QDialog
{
    Q_OBJECT

public:
    FilterEditor(const model::FilterExpression& expression, FilterSuggestions suggestions,
                 QWidget* parent = nullptr);
    ~FilterEditor() override;
    // Conditions without a value are left out.
    model::FilterExpression expression() const;
    void addCondition(std::size_t set, const model::FilterCondition& condition);
    void addSet();

private:
    class Row;
    struct Set
    {
        QWidget* box = nullptr;
        QVBoxLayout* rows = nullptr;
        std::vector<Row*> conditions;
    };
    void removeRow(Row* row);

    const FilterSuggestions m_suggestions;
    QVBoxLayout* m_layout;
    std::vector<Set> m_sets;
};

} // namespace tare::views
