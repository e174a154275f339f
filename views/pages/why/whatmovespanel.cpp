// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/why/whatmovespanel.h"

#include "model/explanation/figurechange.h"
#include "views/look/icons.h"
#include "views/look/plainlabel.h"
#include "views/text/figuretext.h"
#include "views/text/numbertext.h"
#include "views/text/reasontext.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace tare::views {

using model::FigureScope;

namespace {

using Look = PlainLabel::Look;

// Months have their unit in the name, so that three of them stand in a line.
QString valueText(std::optional<double> value, model::FigureUnit unit, const NumberText& numbers)
{
    return unit == model::FigureUnit::Months ? numbers.months(value) : numbers.value(value, unit);
}

// A change carries its sign.
QString changeText(std::optional<double> change, model::FigureUnit unit, const NumberText& numbers)
{
    if (!change)
        return missingText();
    if (unit == model::FigureUnit::Fraction) {
        const QString points = numbers.number(*change * 100, 0);
        return WhatMovesPanel::tr("%1\u202fpt")
            .arg(*change > 0 && points != QStringLiteral("0") ? u'+' + points : points);
    }
    const QString text = valueText(change, unit, numbers);
    return *change > 0 && text != valueText(0.0, unit, numbers) ? u'+' + text : text;
}

std::vector<AskedFigure> watched(const AskedFigure& asked, const model::Evaluation& before)
{
    std::vector<AskedFigure> figures;
    const auto add = [&](const AskedFigure& figure) {
        if (std::find(figures.begin(), figures.end(), figure) == figures.end())
            figures.push_back(figure);
    };
    if (!asked.figure.isEmpty())
        add(asked);
    if (asked.isWorkload()) {
        const auto index = indexOf(asked, before);
        const bool hasDraws = index && before.workloads[*index].payback.p50.has_value();
        add(ofWorkload(asked.item, hasDraws ? QStringLiteral("payback_months.p50")
                                            : QStringLiteral("payback_months.from_start")));
        if (hasDraws)
            add(ofWorkload(asked.item, QStringLiteral("payback_months.chance_within_horizon")));
        add(ofWorkload(asked.item, QStringLiteral("npv.likely")));
        add(ofWorkload(asked.item, QStringLiteral("rank")));
    }
    add(ofProgramme(QStringLiteral("migrating")));
    add(ofProgramme(QStringLiteral("npv_after_programme_cost")));
    return figures;
}

QString nameOf(const model::Figure& figure, const AskedFigure& asked)
{
    if (asked.part && asked.part->isShare)
        return WhatMovesPanel::tr("Share of the total");
    QString name = figureName(figure.scope, figure.id);
    if (asked.part)
        name = WhatMovesPanel::tr("Sum: %1").arg(name);
    if (figure.unit == model::FigureUnit::Months)
        name = WhatMovesPanel::tr("%1, months").arg(name);
    return name;
}

} // namespace

WhatMovesPanel::WhatMovesPanel(QWidget* parent)
    : QFrame(parent), m_hint(new PlainLabel({}, Look::SmallSecondary)),
      m_problem(new PlainLabel({}, Look::Small)), m_grid(new QGridLayout)
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("What moves"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 6, 10, 8);
    layout->setSpacing(4);
    auto* top = new QHBoxLayout;
    top->addWidget(new PlainLabel(tr("What moves"), Look::Heading), 1);
    top->addWidget(m_hint);
    auto* close = new QToolButton;
    close->setIcon(themedIcon(QStringLiteral("close")));
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close What moves"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    m_close = close;
    top->addWidget(close);
    layout->addLayout(top);
    m_problem->setWordWrap(true);
    layout->addWidget(m_problem);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(3);
    m_grid->setColumnStretch(0, 1);
    layout->addLayout(m_grid);
    setEditing(true);
    hide();
}

void WhatMovesPanel::setEditing(bool isEditing)
{
    m_hint->setPlainText(isEditing ? tr("Esc reverts") : tr("Ctrl+Z undoes"));
    m_close->setVisible(!isEditing);
}

QStringList WhatMovesPanel::lines() const
{
    return m_lines;
}

void WhatMovesPanel::clear()
{
    m_lines.clear();
    m_rows = 0;
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void WhatMovesPanel::addLine(const QString& name, const QString& before, const QString& after,
                             const QString& change, PlainLabel::Tone tone)
{
    const int row = m_rows++;
    auto* what = new PlainLabel(name);
    what->setWordWrap(true);
    auto* moved = new PlainLabel(change);
    moved->setTone(tone);
    m_grid->addWidget(what, row, 0);
    m_grid->addWidget(new PlainLabel(before, Look::Secondary), row, 1, Qt::AlignRight | Qt::AlignVCenter);
    m_grid->addWidget(new PlainLabel(after, Look::Strong), row, 2, Qt::AlignRight | Qt::AlignVCenter);
    m_grid->addWidget(moved, row, 3, Qt::AlignRight | Qt::AlignVCenter);
    // At once: a layout shows what is added to it only when events are next looked at, and at every key that
    // is typed the lines are others.
    for (int column = 0; column < 4; ++column)
        m_grid->itemAtPosition(row, column)->widget()->show();
    m_lines += QStringList{name, before, after, change}.join(u'\t');
}

void WhatMovesPanel::addTitles()
{
    const QString titles[] = {{}, tr("before"), tr("after"), tr("change")};
    for (int column = 1; column < 4; ++column) {
        auto* title = new PlainLabel(titles[column], Look::SmallSecondary);
        m_grid->addWidget(title, m_rows, column, Qt::AlignRight);
        title->show();
    }
    ++m_rows;
}

void WhatMovesPanel::addHeading(const QString& text)
{
    auto* heading = new PlainLabel(text, Look::SmallSecondary);
    m_grid->addWidget(heading, m_rows++, 0, 1, 4);
    heading->show();
}

void WhatMovesPanel::addFigure(const model::Figure& figure, const model::Evaluation& before,
                               const model::Evaluation* after, const AskedFigure& asked)
{
    if (!indexOf(asked, before))
        return;
    const NumberText numbers(before.currency);
    const model::FigureUnit unit = unitOf(asked, figure);
    const QString name = nameOf(figure, asked);
    const auto was = valueOf(asked, before);
    if (!after || !indexOf(asked, *after)) {
        addLine(name, valueText(was, unit, numbers), QStringLiteral("…"), {}, PlainLabel::Tone::Normal);
        return;
    }
    const model::FigureChange change = model::figureChange(figure.id, was, valueOf(asked, *after));
    // A rank that falls is a move up.
    QString moved = changeText(change.change, unit, numbers);
    if (figure.id == "rank" && change.change && *change.change != 0)
        moved = (*change.change < 0 ? QStringLiteral("▴ ") : QStringLiteral("▾ ")) +
                numbers.count(std::abs(*change.change));
    addLine(name, valueText(change.before, unit, numbers), valueText(change.after, unit, numbers), moved,
            change.isBetter  ? PlainLabel::Tone::Good
            : change.isWorse ? PlainLabel::Tone::Bad
                             : PlainLabel::Tone::Normal);
}

void WhatMovesPanel::addVerdict(const model::Evaluation& before, const model::Evaluation* after,
                                const AskedFigure& asked)
{
    const auto was = asked.isWorkload() ? indexOf(asked, before) : std::nullopt;
    const auto is = was && after ? indexOf(asked, *after) : std::nullopt;
    if (is && before.workloads[*was].verdict != after->workloads[*is].verdict)
        addLine(tr("Verdict"), verdictName(before.workloads[*was].verdict),
                verdictName(after->workloads[*is].verdict), {}, PlainLabel::Tone::Normal);
}

void WhatMovesPanel::show(const model::Evaluation& before, const model::Evaluation* after,
                          const AskedFigure& asked, const QString& problem)
{
    clear();
    m_problem->setPlainText(problem);
    m_problem->setVisible(!problem.isEmpty());
    addTitles();
    bool isOfProgramme = false;
    for (const AskedFigure& figure : watched(asked, before)) {
        if (figure.scope == FigureScope::Programme && !isOfProgramme) {
            isOfProgramme = true;
            addVerdict(before, after, asked); // the last of the workload's own
            addHeading(tr("Programme"));
        }
        if (const model::Figure* known = model::findFigure(figure.scope, figure.figure.toStdString()))
            addFigure(*known, before, after, figure);
    }
    setVisible(true);
}

} // namespace tare::views
