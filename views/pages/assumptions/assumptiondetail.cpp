// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/assumptions/assumptiondetail.h"

#include "views/look/fonts.h"
#include "views/look/plainlabel.h"
#include "views/pages/common/page.h"
#include "views/tables/assumptiontext.h"
#include "views/text/parametertext.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace tare::views {

namespace {

constexpr int panelHeight = 126;

} // namespace

AssumptionDetail::AssumptionDetail(QWidget* parent)
    : QWidget(parent), m_name(new PlainLabel({}, PlainLabel::Look::Heading)), m_about(new PlainLabel),
      m_lines(new QVBoxLayout)
{
    auto* content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto* inside = new QVBoxLayout(content);
    inside->setContentsMargins(8, 8, 8, 8);
    inside->setSpacing(2);
    inside->addWidget(m_name);
    inside->addWidget(m_about);
    m_about->setWordWrap(true);
    m_lines->setSpacing(2);
    inside->addLayout(m_lines);
    inside->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    QWidget* area = scrolled(content);
    layout->addWidget(area);
    setFixedHeight(scaled(panelHeight));
}

void AssumptionDetail::show(const AssumptionsModel& model, const QModelIndex& index,
                            const NumberText& numbers)
{
    const auto kind = static_cast<AssumptionsModel::Kind>(index.data(AssumptionsModel::KindRole).toInt());
    const QModelIndex name = index.siblingAtColumn(AssumptionsModel::Name);
    QString about;
    QStringList citation;
    if (!index.isValid()) {
        m_name->setPlainText({});
        about = tr("Select an assumption to read what it rests on. F2 or a double click changes a value.");
    } else if (kind == AssumptionsModel::Kind::Parameter) {
        const std::string id = index.data(AssumptionsModel::IdentityRole).toString().toStdString();
        const model::Parameter& parameter = *model::findParameter(id);
        m_name->setPlainText(parameterName(id));
        about = aboutText(parameter);
        citation = citationText(parameter, numbers);
        const QModelIndex source = index.siblingAtColumn(AssumptionsModel::Source);
        if (index.data(AssumptionsModel::ChangedRole).toBool())
            citation.prepend(tr("Now: %1").arg(source.data().toString()));
    } else {
        m_name->setPlainText(name.data().toString());
        if (kind == AssumptionsModel::Kind::Group)
            about = tr("Affects: %1.")
                        .arg(parameterGroupEffect(
                            index.data(AssumptionsModel::IdentityRole).toString().mid(6).toStdString()));
        else if (kind == AssumptionsModel::Kind::Family)
            about = parameterExplanation(
                model.index(0, 0, name).data(AssumptionsModel::IdentityRole).toString().toStdString());
        else
            about = tr("Entered for one workload; Del goes back to what is derived.");
    }
    m_name->setVisible(!m_name->text().isEmpty());
    m_about->setPlainText(about);
    setCitation(citation);
    setAccessibleName(m_name->text());
    setAccessibleDescription(text());
}

void AssumptionDetail::setCitation(const QStringList& lines)
{
    while (m_citation.size() < static_cast<std::size_t>(lines.size())) {
        auto* line = new PlainLabel({}, PlainLabel::Look::SmallSecondary);
        line->setWordWrap(true);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse); // addresses are for copying
        m_lines->addWidget(line);
        m_citation.push_back(line);
    }
    for (std::size_t i = 0; i < m_citation.size(); ++i) {
        const auto place = static_cast<qsizetype>(i);
        m_citation[i]->setPlainText(place < lines.size() ? lines[place] : QString());
        m_citation[i]->setVisible(place < lines.size());
    }
}

QString AssumptionDetail::text() const
{
    QString text = m_about->text();
    for (const PlainLabel* line : m_citation)
        text += u'\n' + line->text();
    return text;
}

} // namespace tare::views
