// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/scenario.h"

#include <QDialog>

#include <array>

class QDoubleSpinBox;
class QPushButton;

namespace tare::views {

// Asks for the days of work on a workload: low, likely, high. Accepts only what is in this order.
class EffortDialog final : public QDialog
{
    Q_OBJECT

public:
    EffortDialog(const QString& workload, const model::Range& days, QWidget* parent = nullptr);
    model::Range days() const;

private:
    std::array<QDoubleSpinBox*, 3> m_days{};
};

} // namespace tare::views
