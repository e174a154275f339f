// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation/evaluation.h"

#include <QWidget>

#include <array>
#include <set>

namespace tare::views {

class VerdictChip;

// One chip a verdict with its count: legend and filter in one.
class VerdictChips final : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictChips(QWidget* parent = nullptr);
    void setEvaluation(const model::Evaluation* evaluation);
    void clear();
    std::set<model::Verdict> checked() const;
    void setChecked(const std::set<model::Verdict>& verdicts);
    // Without names, where they do not fit.
    void setCompact(bool isCompact);
    int widthFor(bool isCompact) const;

Q_SIGNALS:
    void checkedChanged();

private:
    std::array<VerdictChip*, 6> m_chips{};
};

} // namespace tare::views
