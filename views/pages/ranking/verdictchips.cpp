// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/ranking/verdictchips.h"

#include "views/look/controls.h"
#include "views/text/summarytext.h"

#include <QHBoxLayout>

namespace tare::views {

VerdictChips::VerdictChips(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        m_chips[i] = new VerdictChip(static_cast<model::Verdict>(i));
        layout->addWidget(m_chips[i]);
        connect(m_chips[i], &VerdictChip::toggled, this, &VerdictChips::checkedChanged);
    }
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAccessibleName(tr("Filter by verdict"));
}

void VerdictChips::setEvaluation(const model::Evaluation* evaluation)
{
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        const std::size_t count = evaluation ? countOf(*evaluation, static_cast<model::Verdict>(i)) : 0;
        m_chips[i]->setCount(count);
        m_chips[i]->setVisible(count > 0 || m_chips[i]->isChecked());
    }
}

void VerdictChips::clear()
{
    for (VerdictChip* chip : m_chips)
        chip->setChecked(false);
}

void VerdictChips::setChecked(const std::set<model::Verdict>& verdicts)
{
    for (std::size_t i = 0; i < m_chips.size(); ++i)
        m_chips[i]->setChecked(verdicts.contains(static_cast<model::Verdict>(i)));
}

void VerdictChips::setCompact(bool isCompact)
{
    for (VerdictChip* chip : m_chips)
        chip->setCompact(isCompact);
}

int VerdictChips::widthFor(bool isCompact) const
{
    int width = 0;
    for (const VerdictChip* chip : m_chips)
        if (!chip->isHidden())
            width += chip->widthFor(isCompact) + layout()->spacing();
    return width;
}

std::set<model::Verdict> VerdictChips::checked() const
{
    std::set<model::Verdict> verdicts;
    for (std::size_t i = 0; i < m_chips.size(); ++i)
        if (m_chips[i]->isChecked())
            verdicts.insert(static_cast<model::Verdict>(i));
    return verdicts;
}

} // namespace tare::views
