// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/assumptions/tornadopanel.h"

#include "views/charts/charttable.h"
#include "views/charts/tornadoview.h"
#include "views/look/fonts.h"
#include "views/look/icons.h"
#include "views/look/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace tare::views {

namespace {

constexpr std::size_t mostBars = 9;
constexpr int tableHeight = 280;
constexpr int leastTableHeight = 160;

} // namespace

TornadoPanel::TornadoPanel(QWidget* parent)
    : QWidget(parent), m_showData(new QPushButton(themedIcon(QStringLiteral("table")), tr("Show &Data"))),
      m_note(new PlainLabel({}, PlainLabel::Look::SmallSecondary)), m_chart(new TornadoView),
      m_table(new ChartTable)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new PlainLabel(m_chart->title(), PlainLabel::Look::Heading));
    auto* subtitle = new PlainLabel(m_chart->subtitle(), PlainLabel::Look::SmallSecondary);
    subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    subtitle->setToolTip(subtitle->text());
    head->addWidget(subtitle, 1);
    m_showData->setCheckable(true);
    head->addWidget(m_showData);
    head->addWidget(newChartMenuButton(*m_chart));
    layout->addLayout(head);
    layout->addWidget(m_chart);
    m_table->setMinimumHeight(scaled(leastTableHeight));
    m_table->setMaximumHeight(scaled(tableHeight));
    layout->addWidget(m_table);
    layout->addWidget(m_note);
    connect(m_showData, &QPushButton::toggled, this, &TornadoPanel::updateShown);
    connect(m_chart, &ChartWidget::changed, this, &TornadoPanel::updateNote);
    connect(m_chart, &TornadoView::inputChosen, this, &TornadoPanel::inputChosen);
    setSwings(nullptr);
}

void TornadoPanel::setSwings(std::shared_ptr<const model::Swings> swings)
{
    m_hasSwings = swings != nullptr;
    const std::string currency = swings && swings->evaluation ? swings->evaluation->currency : "USD";
    m_chart->setTornado(swings ? tornado(*swings, NumberText(currency), mostBars) : Tornado{});
    if (!m_chart->isBlank())
        m_table->setTable(m_chart->table(), tr("Data of the tornado"));
    updateShown();
}

// What there is no room for is said, and stands among the data.
void TornadoPanel::updateNote()
{
    const Tornado& shown = m_chart->tornado();
    const int others =
        static_cast<int>(shown.others) + static_cast<int>(shown.bars.size()) - m_chart->shownBars();
    m_note->setPlainText(!m_hasSwings         ? tr("The swings are being computed.")
                         : shown.bars.empty() ? tr("No input moves the NPV of the programme.")
                         : others > 0         ? tr("and %Ln other input(s) that swing less", nullptr, others)
                                              : QString());
    m_note->setVisible(!m_note->text().isEmpty() && !m_table->isVisibleTo(this));
}

void TornadoPanel::updateShown()
{
    const bool hasBars = !m_chart->tornado().bars.empty();
    m_showData->setVisible(hasBars);
    m_chart->setVisible(hasBars && !m_showData->isChecked());
    m_table->setVisible(hasBars && m_showData->isChecked());
    updateNote();
}

} // namespace tare::views
