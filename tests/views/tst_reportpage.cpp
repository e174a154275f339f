// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/computedresult.h"
#include "tests/support/fakeworkspace.h"
#include "tests/support/qtwarnings.h"
#include "views/look/controls.h"
#include "views/pages/report/reportform.h"
#include "views/pages/report/reportpage.h"
#include "views/pages/report/reportpreview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tare::tests {

using namespace tare::views;

class ReportPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysWhatToDoWhereThereIsNothing();
    void showsThePagesThatWillBeWritten();
    void whatIsChosenChangesTheReport();
    void whatWasChosenIsKeptWithTheProject();
    void theFileIsThatOfThePreview();
    void aFileThatCannotBeWrittenIsTold();
    void printsEveryPage();
    void keysTurnThePages();

private:
    QPushButton& button(const QString& text);
    void fill();

    std::unique_ptr<FakeWorkspace> m_workspace;
    FakeQuestions m_questions;
    std::unique_ptr<ReportPage> m_page;
    std::unique_ptr<QTemporaryDir> m_folder;
    QtWarnings m_warnings;
};

void ReportPageTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace = std::make_unique<FakeWorkspace>();
    m_questions = FakeQuestions();
    m_page = std::make_unique<ReportPage>(*m_workspace, m_questions);
    m_page->resize(1100, 800);
    m_page->show();
}

void ReportPageTest::cleanup()
{
    m_page.reset();
    m_workspace.reset();
    QCOMPARE(m_warnings.take(), QStringList());
}

QPushButton& ReportPageTest::button(const QString& text)
{
    for (auto* button : m_page->findChildren<QPushButton*>())
        if (button->text().remove(u'&') == text)
            return *button;
    qFatal("no such button");
}

void ReportPageTest::fill()
{
    m_workspace->openProject(QStringLiteral("/data/shop.tare"));
    m_workspace->setEvaluation(computedResult());
    m_page->hide();
    m_page->show(); // the fake makes a report when it is asked for one
}

// Shows: D19
void ReportPageTest::saysWhatToDoWhereThereIsNothing()
{
    QCOMPARE(m_page->sentence(), QStringLiteral("No report yet"));
    QVERIFY(!m_page->preview().isVisible());
    QVERIFY(!button(QStringLiteral("Export PDF…")).isEnabled());
    QSignalSpy asked(m_page.get(), &ReportPage::importRequested);
    button(QStringLiteral("Import…")).click();
    QCOMPARE(asked.size(), 1);
}

void ReportPageTest::showsThePagesThatWillBeWritten()
{
    fill();
    QVERIFY(m_page->preview().isVisible());
    QVERIFY(m_page->preview().pageCount() >= 2);
    QVERIFY(m_page->sentence().contains(QStringLiteral("pay")));
    // Something is drawn on the paper.
    const QImage seen = m_page->preview().viewport()->grab().toImage();
    QSet<QRgb> colours;
    for (int x = 0; x < seen.width(); x += 3)
        for (int y = 0; y < seen.height(); y += 3)
            colours.insert(seen.pixel(x, y));
    QVERIFY(colours.size() > 20);
}

void ReportPageTest::whatIsChosenChangesTheReport()
{
    fill();
    const int before = m_page->preview().pageCount();
    m_page->findChild<SegmentedControl*>()->setCurrent(1);
    QTRY_VERIFY(m_page->preview().pageCount() > before);
    const int all = m_page->preview().pageCount();
    for (auto* check : m_page->findChildren<QCheckBox*>())
        if (check->text() == QStringLiteral("Method"))
            check->click();
    QTRY_VERIFY(m_page->preview().pageCount() < all);
    m_page->findChildren<QLineEdit*>().first()->setText(QStringLiteral("<b>Mine</b>"));
    QTRY_COMPARE(m_workspace->report()->properties.title, QStringLiteral("<b>Mine</b>"));
}

void ReportPageTest::whatWasChosenIsKeptWithTheProject()
{
    ReportForm form(m_questions);
    form.findChildren<QLineEdit*>().first()->setText(QStringLiteral("Mine"));
    form.findChild<SegmentedControl*>()->setCurrent(1);
    form.findChildren<QComboBox*>().at(0)->setCurrentIndex(2);
    form.findChildren<QCheckBox*>().at(4)->click();
    ReportForm other(m_questions);
    other.restore(form.state());
    QCOMPARE(other.state(), form.state());
    QCOMPARE(other.request().options.title, QStringLiteral("Mine"));
    QCOMPARE(other.request().options.language, QStringLiteral("ar"));
    QCOMPARE(other.request().options.parts, form.request().options.parts);
    const QByteArray whole = other.state();
    other.restore("no JSON");
    QCOMPARE(other.state(), whole);
}

// Shows: D13
void ReportPageTest::theFileIsThatOfThePreview()
{
    fill();
    m_questions.report = m_folder->filePath(QStringLiteral("out.pdf"));
    QSignalSpy written(m_page.get(), &ReportPage::written);
    button(QStringLiteral("Export PDF…")).click();
    QVERIFY(written.wait());
    QFile file(m_questions.report);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto& report = *m_workspace->report();
    QVERIFY(file.readAll() == pdfOf(report.pages, report.properties));
}

// Shows: D20
void ReportPageTest::aFileThatCannotBeWrittenIsTold()
{
    fill();
    m_questions.report = m_folder->filePath(QStringLiteral("missing/out.pdf"));
    QSignalSpy failed(m_page.get(), &ReportPage::failed);
    button(QStringLiteral("Export PDF…")).click();
    QVERIFY(failed.wait());
    const auto error = failed.first().first().value<model::Error>();
    QCOMPARE(error.code, model::ErrorCode::FileUnwritable);
    QCOMPARE(QString::fromStdString(error.place.file), m_questions.report);
}

// Shows: D13
void ReportPageTest::printsEveryPage()
{
    fill();
    m_questions.printed = m_folder->filePath(QStringLiteral("paper.pdf"));
    button(QStringLiteral("Print…")).click();
    QFile file(m_questions.printed);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QCOMPARE(bytes.count("/Type /Page\n"), m_page->preview().pageCount());
}

// Shows: D10
void ReportPageTest::keysTurnThePages()
{
    fill();
    m_page->findChild<SegmentedControl*>()->setCurrent(1);
    QTRY_VERIFY(m_page->preview().pageCount() > 6);
    ReportPreview& preview = m_page->preview();
    QCOMPARE(preview.currentPage(), 0);
    QTest::keyClick(&preview, Qt::Key_PageDown);
    QCOMPARE(preview.currentPage(), 1);
    QTest::keyClick(&preview, Qt::Key_End);
    QCOMPARE(preview.currentPage(), preview.pageCount() - 1);
    QTest::keyClick(&preview, Qt::Key_Home);
    QCOMPARE(preview.currentPage(), 0);
    const double before = preview.zoom();
    QTest::keyClick(&preview, Qt::Key_Minus);
    QVERIFY(preview.zoom() < before);
    QTest::keyClick(&preview, Qt::Key_0);
    QCOMPARE(preview.zoom(), before);
    QVERIFY(preview.accessibleDescription().contains(QString::number(preview.pageCount())));
}

} // namespace tare::tests

QTEST_MAIN(tare::tests::ReportPageTest)
#include "tst_reportpage.moc"
