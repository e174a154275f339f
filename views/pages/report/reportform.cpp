// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/report/reportform.h"

#include "views/look/controls.h"
#include "views/look/plainlabel.h"
#include "views/text/displaytext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QImageReader>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tare::views {

namespace {

constexpr int longestName = 120;
constexpr int largestLogo = 2000; // pixels of a side; a picture at the head of a page needs no more

QImage readLogo(const QString& path)
{
    QImageReader reader(path);
    const QSize size = reader.size();
    if (size.width() > largestLogo || size.height() > largestLogo)
        reader.setScaledSize(size.scaled(largestLogo, largestLogo, Qt::KeepAspectRatio));
    return reader.read();
}

QIcon swatch(const QColor& colour)
{
    QPixmap picture(16, 16);
    picture.fill(colour);
    return picture;
}

} // namespace

ReportForm::ReportForm(Questions& questions, QWidget* parent)
    : QWidget(parent), m_questions(questions),
      m_audience(new SegmentedControl({tr("Executive"), tr("Engineering")})), m_language(new QComboBox),
      m_paper(new QComboBox), m_title(new QLineEdit), m_organisation(new QLineEdit),
      m_chooseLogo(new QPushButton), m_dropLogo(new QPushButton(tr("None", "no logo"))),
      m_chooseAccent(new QPushButton), m_dropAccent(new QPushButton(tr("Usual", "colour")))
{
    auto* layout = new QFormLayout(this);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setRowWrapPolicy(QFormLayout::WrapAllRows);
    for (const ReportLanguage& language : reportLanguages())
        m_language->addItem(language.name, language.code);
    m_language->setCurrentIndex(
        std::max(0, m_language->findData(QLocale().name().section(u'_', 0, 0)))); // the window's
    m_paper->addItems({tr("A4"), tr("Letter")});
    m_title->setPlaceholderText(tr("Containers to WebAssembly: business case"));
    m_title->setMaxLength(longestName);
    m_organisation->setMaxLength(longestName);
    m_audience->setAccessibleName(tr("Audience"));
    layout->addRow(tr("For"), m_audience);
    layout->addRow(tr("&Language"), m_language);
    layout->addRow(tr("&Paper"), m_paper);
    layout->addRow(tr("&Title"), m_title);
    layout->addRow(tr("&Organisation"), m_organisation);
    layout->addRow(tr("Logo"), logoRow());
    layout->addRow(tr("Colour of rules"), accentRow());
    layout->addRow(tr("Parts"), partsBox());
    setLogo({});
    setAccent({});
    setAudience(0);
    connect(m_audience, &SegmentedControl::currentChanged, this, [this](int audience) {
        setAudience(audience);
        Q_EMIT changed();
    });
    connect(m_language, &QComboBox::currentIndexChanged, this, &ReportForm::changed);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &ReportForm::changed);
    connect(m_title, &QLineEdit::textChanged, this, &ReportForm::changed);
    connect(m_organisation, &QLineEdit::textChanged, this, &ReportForm::changed);
}

QWidget* ReportForm::logoRow()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_chooseLogo, 1);
    layout->addWidget(m_dropLogo);
    m_dropLogo->setAccessibleName(tr("No logo"));
    connect(m_chooseLogo, &QPushButton::clicked, this, &ReportForm::chooseLogo);
    connect(m_dropLogo, &QPushButton::clicked, this, [this] {
        setLogo({});
        Q_EMIT changed();
    });
    return row;
}

QWidget* ReportForm::accentRow()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_chooseAccent, 1);
    layout->addWidget(m_dropAccent);
    m_dropAccent->setAccessibleName(tr("The usual colour"));
    connect(m_chooseAccent, &QPushButton::clicked, this, [this] {
        const QColor colour = m_questions.colour(this, m_accent);
        if (!colour.isValid())
            return;
        setAccent(colour);
        Q_EMIT changed();
    });
    connect(m_dropAccent, &QPushButton::clicked, this, [this] {
        setAccent({});
        Q_EMIT changed();
    });
    return row;
}

QWidget* ReportForm::partsBox()
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (const ReportSection& section : reportSections()) {
        auto* check = new QCheckBox(section.name());
        layout->addWidget(check);
        m_parts.emplace_back(section.part, check);
        connect(check, &QCheckBox::toggled, this, &ReportForm::changed);
    }
    return box;
}

// The parts that go with it.
void ReportForm::setAudience(int audience)
{
    m_audience->setCurrent(audience);
    const std::set<ReportPart> parts = defaultParts(static_cast<Audience>(audience));
    for (const auto& [part, check] : m_parts) {
        const QSignalBlocker blocker(check);
        check->setChecked(parts.contains(part));
    }
}

void ReportForm::chooseLogo()
{
    const QString path = m_questions.logoFile(this);
    if (path.isEmpty())
        return;
    setLogo(path);
    Q_EMIT changed();
}

void ReportForm::setLogo(const QString& path)
{
    m_logo = path.isEmpty() ? QImage() : readLogo(path);
    m_logoPath = m_logo.isNull() ? QString() : path;
    m_chooseLogo->setText(m_logoPath.isEmpty() ? tr("Choose…")
                                               : actionText(QFileInfo(m_logoPath).fileName()));
    m_chooseLogo->setAccessibleName(
        m_logoPath.isEmpty() ? tr("Choose a logo") : tr("Logo %1").arg(QFileInfo(m_logoPath).fileName()));
    m_dropLogo->setEnabled(!m_logoPath.isEmpty());
}

void ReportForm::setAccent(const QColor& accent)
{
    m_accent = accent;
    m_chooseAccent->setText(accent.isValid() ? accent.name() : tr("Choose…"));
    m_chooseAccent->setIcon(accent.isValid() ? swatch(accent) : QIcon());
    m_chooseAccent->setAccessibleName(tr("Choose the colour of rules"));
    m_dropAccent->setEnabled(accent.isValid());
}

ReportRequest ReportForm::request() const
{
    ReportRequest request;
    request.options.audience = static_cast<Audience>(m_audience->current());
    request.options.parts.clear();
    for (const auto& [part, check] : m_parts)
        if (check->isChecked())
            request.options.parts.insert(part);
    request.options.language = m_language->currentData().toString();
    request.options.title = m_title->text().trimmed();
    request.options.organisation = m_organisation->text().trimmed();
    request.options.logo = m_logo;
    request.options.accent = m_accent;
    request.options.date = QDate::currentDate();
    request.paper = m_paper->currentIndex() == 1 ? ReportPaper::Letter : ReportPaper::A4;
    return request;
}

QByteArray ReportForm::state() const
{
    QJsonArray parts;
    for (const ReportSection& section : reportSections())
        for (const auto& [part, check] : m_parts)
            if (part == section.part && check->isChecked())
                parts.append(
                    QString::fromLatin1(section.id.data(), static_cast<qsizetype>(section.id.size())));
    const QJsonObject object{{QStringLiteral("audience"), m_audience->current()},
                             {QStringLiteral("language"), m_language->currentData().toString()},
                             {QStringLiteral("paper"), m_paper->currentIndex()},
                             {QStringLiteral("title"), m_title->text()},
                             {QStringLiteral("organisation"), m_organisation->text()},
                             {QStringLiteral("logo"), m_logoPath},
                             {QStringLiteral("accent"), m_accent.isValid() ? m_accent.name() : QString()},
                             {QStringLiteral("parts"), parts}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void ReportForm::restore(const QByteArray& state)
{
    const QJsonObject object = QJsonDocument::fromJson(state).object();
    if (object.isEmpty())
        return;
    const QSignalBlocker blocker(this); // one change, told by who restores
    setAudience(object[QStringLiteral("audience")].toInt() == 1 ? 1 : 0);
    m_language->setCurrentIndex(
        std::max(0, m_language->findData(object[QStringLiteral("language")].toString())));
    m_paper->setCurrentIndex(object[QStringLiteral("paper")].toInt() == 1 ? 1 : 0);
    m_title->setText(object[QStringLiteral("title")].toString());
    m_organisation->setText(object[QStringLiteral("organisation")].toString());
    setLogo(object[QStringLiteral("logo")].toString());
    setAccent(QColor(object[QStringLiteral("accent")].toString()));
    const QJsonArray parts = object[QStringLiteral("parts")].toArray();
    for (const ReportSection& section : reportSections())
        for (const auto& [part, check] : m_parts)
            if (part == section.part)
                check->setChecked(parts.contains(
                    QString::fromLatin1(section.id.data(), static_cast<qsizetype>(section.id.size()))));
}

} // namespace tare::views
