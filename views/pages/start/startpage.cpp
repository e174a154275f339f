// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/start/startpage.h"

#include "views/look/colours.h"
#include "views/look/controls.h"
#include "views/look/fonts.h"
#include "views/look/icons.h"
#include "views/look/plainlabel.h"
#include "views/pages/start/commandbox.h"
#include "views/pages/start/recentlist.h"

#include <QGridLayout>
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

// A field with an edge: a sample, the place to drop files on.
class StartPage::Field final : public QFrame
{
public:
    explicit Field(bool isDashed) : m_isDashed(isDashed) {}
    void setActive(bool isActive)
    {
        m_isActive = isActive;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Colours& look = colours(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor edge = m_isActive ? look.accent : m_isDashed ? look.mark : look.ruleStrong;
        painter.setPen(QPen(edge, m_isActive ? 2 : 1, m_isDashed ? Qt::DashLine : Qt::SolidLine));
        painter.setBrush(m_isDashed ? look.alternate : look.base);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }

private:
    bool m_isDashed;
    bool m_isActive = false;
};

StartPage::StartPage(const std::vector<Sample>& samples, QWidget* parent)
    : Page(parent), m_recent(new RecentList)
{
    setSentence(tr("Which workloads should move to WebAssembly, and when does it pay back?"),
                tr("Open a project, try a sample, or bring your own data."));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(40);
    columns->addWidget(recentColumn(samples), 40);
    columns->addWidget(ownDataColumn(), 60);
    body()->addSpacing(8);
    body()->addLayout(columns, 1);
    connect(m_recent, &RecentList::openRequested, this, &StartPage::openRequested);
    connect(m_recent, &RecentList::locateRequested, this, &StartPage::locateRequested);
    connect(m_recent, &RecentList::pinRequested, this, &StartPage::pinRequested);
    connect(m_recent, &RecentList::removeRequested, this, &StartPage::removeRequested);
}

QWidget* StartPage::recentColumn(const std::vector<Sample>& samples)
{
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(new PlainLabel(tr("Recent projects"), Look::Heading));
    layout->addWidget(m_recent);
    m_noRecent = new PlainLabel(tr("None yet. Projects that you open are listed here."), Look::Secondary);
    layout->addWidget(m_noRecent);
    layout->addSpacing(2);
    layout->addLayout(recentButtons());
    if (!samples.empty()) {
        layout->addSpacing(22);
        layout->addWidget(new PlainLabel(tr("Samples"), Look::Heading));
    }
    for (std::size_t i = 0; i < samples.size(); ++i)
        layout->addWidget(sampleField(samples[i], static_cast<int>(i)));
    layout->addStretch(1);
    updateRecent();
    return column;
}

QLayout* StartPage::recentButtons()
{
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    auto* create = new QPushButton(tr("New…"));
    auto* open = new QPushButton(tr("Open other…"));
    auto* clear = new LinkButton(tr("Clear list"));
    clear->setToolTip(tr("Takes all projects from the list but those that are pinned; the files stay"));
    m_clear = clear;
    connect(create, &QPushButton::clicked, this, &StartPage::newRequested);
    connect(open, &QPushButton::clicked, this, &StartPage::openOtherRequested);
    connect(clear, &LinkButton::clicked, this, &StartPage::clearRequested);
    buttons->addWidget(create);
    buttons->addWidget(open);
    buttons->addSpacing(8);
    buttons->addWidget(clear);
    buttons->addStretch();
    return buttons;
}

QWidget* StartPage::sampleField(const Sample& sample, int index)
{
    auto* field = new Field(false);
    auto* row = new QHBoxLayout(field);
    row->setContentsMargins(12, 10, 12, 10);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new PlainLabel(sample.title, Look::Heading));
    auto* text = new PlainLabel(sample.text, Look::Secondary);
    text->setWordWrap(true);
    words->addWidget(text);
    row->addLayout(words, 1);
    auto* button = new QPushButton(tr("Open"));
    button->setAccessibleName(tr("Open the sample %1").arg(sample.title));
    connect(button, &QPushButton::clicked, this, [this, index] { Q_EMIT sampleRequested(index); });
    row->addWidget(button);
    return field;
}

QWidget* StartPage::ownDataColumn()
{
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new PlainLabel(tr("Your own data"), Look::Heading));
    auto* introduction = new PlainLabel(
        tr("Three files are enough. Tare finds each format by its content and sends nothing anywhere."),
        Look::Secondary);
    introduction->setWordWrap(true);
    layout->addWidget(introduction);
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
    layout->addLayout(clouds());
    layout->addSpacing(18);
    layout->addWidget(dropZone());
    layout->addStretch(1);
    return column;
}

// Where each provider keeps its export, and the command that fetches what it has written.
QLayout* StartPage::clouds()
{
    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(4);
    grid->setHorizontalSpacing(8);
    grid->setColumnMinimumWidth(0, scaled(104));
    grid->setColumnStretch(1, 1);
    struct Cloud
    {
        QString name, way, command;
    };
    const Cloud exports[] = {
        {QStringLiteral("AWS"), tr("Billing and Cost Management → Data Exports → FOCUS 1.0 with AWS columns"),
         QStringLiteral("aws s3 cp s3://BUCKET/PREFIX/ focus/ --recursive --exclude \"*\" --include "
                        "\"*.csv.gz\"")},
        {QStringLiteral("Azure"), tr("Cost Management → Exports → Cost and usage details (FOCUS)"),
         QStringLiteral("az storage blob download-batch --account-name ACCOUNT --source CONTAINER "
                        "--destination focus --pattern \"*.csv*\"")},
        {QStringLiteral("Google Cloud"), tr("Billing → Billing export → BigQuery, then the FOCUS view"),
         QStringLiteral("bq query --use_legacy_sql=false --format=csv --max_rows=100000000 \"SELECT * FROM "
                        "\\`PROJECT.DATASET.FOCUS_VIEW\\`\" > focus.csv")}};
    int row = 0;
    for (const Cloud& cloud : exports) {
        auto* way = new PlainLabel(cloud.way, Look::Secondary);
        way->setWordWrap(true);
        grid->addWidget(new PlainLabel(cloud.name, Look::Heading), row, 0);
        grid->addWidget(way, row, 1);
        grid->addWidget(new CopyButton(cloud.command), row, 2);
        grid->addWidget(rule(), row + 1, 0, 1, 3);
        row += 2;
    }
    return grid;
}

QWidget* StartPage::dropZone()
{
    m_dropZone = new Field(true);
    m_dropZone->setMinimumHeight(scaled(100));
    auto* row = new QHBoxLayout(m_dropZone);
    row->addStretch();
    row->addWidget(new IconWidget(QStringLiteral("import")));
    row->addSpacing(8);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(new PlainLabel(tr("Drop files anywhere in this window"), Look::Heading));
    auto* formats = new QHBoxLayout;
    formats->setSpacing(8);
    formats->addWidget(new PlainLabel(tr("JSON, CSV, text, gzip"), Look::Secondary));
    auto* choose = new LinkButton(tr("Choose files…"));
    connect(choose, &LinkButton::clicked, this, &StartPage::importRequested);
    formats->addWidget(choose);
    formats->addStretch();
    words->addLayout(formats);
    words->addStretch();
    row->addLayout(words);
    row->addStretch();
    return m_dropZone;
}

void StartPage::setDropping(bool isDropping)
{
    m_dropZone->setActive(isDropping);
}

void StartPage::setRecent(std::vector<RecentProject> projects)
{
    m_recent->setProjects(std::move(projects));
    updateRecent();
}

void StartPage::updateRecent()
{
    const bool hasRecent = !m_recent->isEmpty();
    m_recent->setVisible(hasRecent);
    m_noRecent->setVisible(!hasRecent);
    m_clear->setVisible(hasRecent);
}

} // namespace tare::views
