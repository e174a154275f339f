// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/start/startpage.h"

#include "views/look/colours.h"
#include "views/look/controls.h"
#include "views/look/fonts.h"
#include "views/look/icons.h"
#include "views/look/plainlabel.h"
#include "views/pages/start/commandbox.h"
#include "views/tables/tableview.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace tare::views {

namespace {

using Look = PlainLabel::Look;

// A number in a ring before each step.
class StepNumber final : public QWidget
{
public:
    explicit StepNumber(int number) : m_number(number) { setFixedSize(scaled(20), scaled(20)); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Colours& look = colours(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(look.mark, 1));
        painter.drawEllipse(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
        painter.setPen(look.text);
        painter.setFont(smallFont(QFont::DemiBold));
        painter.drawText(rect(), Qt::AlignCenter, QString::number(m_number));
    }

private:
    int m_number;
};

// A field with an edge: a sample, the place to drop files on.
class Field final : public QFrame
{
public:
    explicit Field(bool isDashed) : m_isDashed(isDashed) {}

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Colours& look = colours(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(
            QPen(m_isDashed ? look.mark : look.ruleStrong, 1, m_isDashed ? Qt::DashLine : Qt::SolidLine));
        painter.setBrush(m_isDashed ? look.alternate : look.base);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }

private:
    bool m_isDashed;
};

class IconWidget final : public QWidget
{
public:
    explicit IconWidget(const QString& name) : m_name(name) { setFixedSize(scaled(26), scaled(26)); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintIcon(&painter, rect(), m_name, colours(palette()).secondary);
    }

private:
    QString m_name;
};

QLayout* stepTitle(int number, const QString& title, const QString& note)
{
    auto* layout = new QHBoxLayout;
    layout->setSpacing(8);
    layout->addWidget(new StepNumber(number));
    layout->addWidget(new PlainLabel(title, Look::Heading));
    layout->addWidget(new PlainLabel(note, Look::Secondary), 1);
    return layout;
}

QFrame* rule()
{
    auto* line = new QFrame;
    line->setFixedHeight(1);
    line->setBackgroundRole(QPalette::Midlight);
    line->setAutoFillBackground(true);
    return line;
}

} // namespace

StartPage::StartPage(const std::vector<Sample>& samples, QWidget* parent)
    : Page(parent), m_recent(new RecentModel(this)), m_table(new TableView), m_noRecent(nullptr),
      m_clear(nullptr)
{
    setSentence(tr("Which workloads should move to WebAssembly, and when does it pay back?"),
                tr("Open a project, try a sample, or bring your own data."));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(40);
    columns->addWidget(recentColumn(samples), 40);
    columns->addWidget(ownDataColumn(), 60);
    body()->addSpacing(8);
    body()->addLayout(columns, 1);
}

QWidget* StartPage::recentColumn(const std::vector<Sample>& samples)
{
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(new PlainLabel(tr("Recent projects"), Look::Heading));
    m_table->show(m_recent, *m_recent, 2);
    m_table->setRowHeight(34);
    m_table->horizontalHeader()->hide();
    m_table->setAccessibleName(tr("Recent projects"));
    layout->addWidget(m_table);
    connect(m_table, &TableView::activated, this, [this](const QModelIndex& index) {
        if (m_recent->isThere(index.row()))
            Q_EMIT openRequested(m_recent->project(index.row()).path);
    });
    m_noRecent = new PlainLabel(tr("None yet. Projects that you open are listed here."), Look::Secondary);
    layout->addWidget(m_noRecent);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    auto* create = new QPushButton(tr("New…"));
    auto* open = new QPushButton(tr("Open other…"));
    auto* clear = new LinkButton(tr("Clear list"));
    m_clear = clear;
    connect(create, &QPushButton::clicked, this, &StartPage::newRequested);
    connect(open, &QPushButton::clicked, this, &StartPage::openOtherRequested);
    connect(clear, &LinkButton::clicked, this, &StartPage::clearRequested);
    buttons->addWidget(create);
    buttons->addWidget(open);
    buttons->addSpacing(8);
    buttons->addWidget(clear);
    buttons->addStretch();
    layout->addSpacing(2);
    layout->addLayout(buttons);
    if (!samples.empty()) {
        layout->addSpacing(22);
        layout->addWidget(new PlainLabel(tr("Samples"), Look::Heading));
    }
    for (std::size_t i = 0; i < samples.size(); ++i) {
        auto* field = new Field(false);
        auto* row = new QHBoxLayout(field);
        row->setContentsMargins(12, 10, 12, 10);
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(new PlainLabel(samples[i].title, Look::Heading));
        auto* text = new PlainLabel(samples[i].text, Look::Secondary);
        text->setWordWrap(true);
        words->addWidget(text);
        row->addLayout(words, 1);
        auto* button = new QPushButton(tr("Open"));
        button->setAccessibleName(tr("Open the sample %1").arg(samples[i].title));
        connect(button, &QPushButton::clicked, this,
                [this, i] { Q_EMIT sampleRequested(static_cast<int>(i)); });
        row->addWidget(button);
        layout->addWidget(field);
    }
    layout->addStretch(1);
    updateRecent();
    return column;
}

QWidget* StartPage::ownDataColumn()
{
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new PlainLabel(tr("Your own data"), Look::Heading));
    layout->addWidget(new PlainLabel(
        tr("Three files are enough. Tare finds each format by its content and sends nothing anywhere."),
        Look::Secondary));
    layout->addSpacing(14);
    layout->addLayout(stepTitle(1, tr("What runs"), tr("cluster inventory")));
    layout->addSpacing(6);
    layout->addWidget(new CommandBox(
        QStringLiteral("kubectl get nodes,pods,deployments,statefulsets,daemonsets,replicasets,jobs,cronjobs,"
                       "horizontalpodautoscalers,runtimeclasses,namespaces -A -o json > cluster.json")));
    layout->addSpacing(16);
    layout->addLayout(stepTitle(2, tr("What it uses"), tr("repeat it for two weeks for better figures")));
    layout->addSpacing(6);
    layout->addWidget(new CommandBox(QStringLiteral("kubectl top pods -A --containers > top.txt")));
    layout->addSpacing(16);
    layout->addLayout(stepTitle(3, tr("What it costs"), tr("a bill in FOCUS 1.0 or later, CSV or gzip")));
    layout->addSpacing(6);
    auto* clouds = new QGridLayout;
    clouds->setVerticalSpacing(4);
    clouds->setColumnMinimumWidth(0, scaled(112));
    clouds->setColumnStretch(1, 1);
    const std::pair<QString, QString> exports[] = {
        {QStringLiteral("AWS"),
         tr("Billing and Cost Management → Data Exports → FOCUS 1.0 with AWS columns")},
        {QStringLiteral("Azure"), tr("Cost Management → Exports → Cost and usage details (FOCUS)")},
        {QStringLiteral("Google Cloud"), tr("Billing → Billing export → BigQuery, then the FOCUS view")}};
    int row = 0;
    for (const auto& [cloud, way] : exports) {
        clouds->addWidget(new PlainLabel(cloud, Look::Heading), row, 0);
        clouds->addWidget(new PlainLabel(way, Look::Secondary), row, 1);
        clouds->addWidget(rule(), row + 1, 0, 1, 2);
        row += 2;
    }
    layout->addLayout(clouds);
    layout->addSpacing(18);
    auto* drop = new Field(true);
    drop->setMinimumHeight(scaled(100));
    auto* dropRow = new QHBoxLayout(drop);
    dropRow->addStretch();
    dropRow->addWidget(new IconWidget(QStringLiteral("import")));
    dropRow->addSpacing(8);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(new PlainLabel(tr("Drop files anywhere in this window"), Look::Heading));
    auto* formats = new QHBoxLayout;
    formats->setSpacing(2);
    formats->addWidget(new PlainLabel(tr("JSON, CSV, text, gzip · or"), Look::Secondary));
    auto* choose = new LinkButton(tr("choose files"));
    connect(choose, &LinkButton::clicked, this, &StartPage::importRequested);
    formats->addWidget(choose);
    formats->addStretch();
    words->addLayout(formats);
    words->addStretch();
    dropRow->addLayout(words);
    dropRow->addStretch();
    layout->addWidget(drop);
    layout->addStretch(1);
    return column;
}

void StartPage::setRecent(std::vector<RecentProject> projects)
{
    m_recent->setProjects(std::move(projects));
    updateRecent();
}

void StartPage::updateRecent()
{
    const bool hasRecent = m_recent->rowCount() > 0;
    m_table->setVisible(hasRecent);
    m_table->setFixedHeight(scaled(34) * m_recent->rowCount() + 2);
    m_noRecent->setVisible(!hasRecent);
    m_clear->setVisible(hasRecent);
}

} // namespace tare::views
