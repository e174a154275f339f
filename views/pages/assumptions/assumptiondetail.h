// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/tables/assumptionsmodel.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace tare::views {

class PlainLabel;

// What the selected assumption is, what moves with it, and what its default rests on, in full.
class AssumptionDetail final : public QWidget
{
    Q_OBJECT

public:
    explicit AssumptionDetail(QWidget* parent = nullptr);
    // index of the model; invalid: nothing is selected.
    void show(const AssumptionsModel& model, const QModelIndex& index, const NumberText& numbers);
    QString text() const;

private:
    void setCitation(const QStringList& lines);

    PlainLabel* m_name;
    PlainLabel* m_about;
    QVBoxLayout* m_lines;
    std::vector<PlainLabel*> m_citation;
};

} // namespace tare::views
