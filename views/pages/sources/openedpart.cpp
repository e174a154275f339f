// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/sources/openedpart.h"

#include "views/look/fonts.h"
#include "views/look/plainlabel.h"
#include "views/tables/tableview.h"
#include "views/text/reasontext.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace tare::views {

namespace {

constexpr int rowHeight = 25;
constexpr int mostRowsShown = 14; // more scroll

} // namespace

OpenedPart::OpenedPart(QWidget* parent)
    : QWidget(parent), m_lines(new BillLinesModel(this)), m_lacking(new LackingModel(this)),
      m_title(new PlainLabel({}, PlainLabel::Look::Heading)), m_table(new TableView)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    m_table->setRowHeight(rowHeight);
    layout->addWidget(m_table);
    connect(m_table, &TableView::activated, this, &OpenedPart::choose);
}

void OpenedPart::setEvaluation(std::shared_ptr<const model::Evaluation> evaluation, model::BillView view)
{
    m_evaluation = std::move(evaluation);
    m_view = view;
    // A part that the other view does not have gives way to one that both have.
    if (const auto shown = part(); shown && m_evaluation) {
        const auto parts = model::billParts(m_evaluation->bill, view);
        const bool isThere =
            std::any_of(parts.begin(), parts.end(), [&](const auto& known) { return known.part == *shown; });
        if (!isThere)
            m_opened = model::BillPart::Other;
    }
    update();
}

void OpenedPart::open(model::BillPart part)
{
    m_opened = part;
    update();
}

void OpenedPart::open(model::QualityKind kind, const QString& title)
{
    m_opened = kind;
    m_lackingTitle = title;
    update();
}

std::optional<model::BillPart> OpenedPart::part() const
{
    const auto* part = std::get_if<model::BillPart>(&m_opened);
    return part ? std::optional(*part) : std::nullopt;
}

void OpenedPart::update()
{
    if (const auto shown = part()) {
        m_lines->setPart(m_evaluation.get(), *shown, m_view);
        m_table->show(m_lines, *m_lines, 0);
        m_title->setPlainText(tr("%1, opened").arg(billPartName(*shown)));
        m_table->setAccessibleName(tr("Lines of %1").arg(billPartName(*shown)));
    } else {
        m_lacking->setKind(m_evaluation.get(), std::get<model::QualityKind>(m_opened));
        m_table->show(m_lacking, *m_lacking, 0);
        m_title->setPlainText(m_lackingTitle);
        m_table->setAccessibleName(m_lackingTitle);
    }
    const int rows = std::clamp(m_table->model()->rowCount(), 1, mostRowsShown);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + 2 + scaled(rowHeight) * rows);
}

void OpenedPart::choose(const QModelIndex& index)
{
    if (!part())
        Q_EMIT workloadChosen(m_lacking->workload(index.row()));
    else if (const auto asked = m_lines->figureOf(index.row()))
        Q_EMIT figureAsked(*asked);
}

} // namespace tare::views
