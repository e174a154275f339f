// SPDX-License-Identifier: GPL-3.0-or-later
// How long the engineering report of a project takes, from its texts to the bytes of its file, in
// milliseconds. bench_report PROJECT.tare OUT.pdf [OUT.html]: the latter are the same texts and tables, for
// bench/peers/textdocument.cpp. QT_QPA_PLATFORM=offscreen.
#include "app/session/ranking.h"
#include "app/session/threadexecutor.h"
#include "views/reports/madereport.h"
#include "views/reports/reportfonts.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace tare;
using namespace tare::views;
using namespace Qt::Literals::StringLiterals;

namespace {

template<typename Value> Value valueOf(model::Result<Value> result, const char* what)
{
    if (result)
        return std::move(result).value();
    std::fprintf(stderr, "%s failed\n", what);
    std::exit(1);
}

ReportInput inputOf(const std::string& path)
{
    const auto project = valueOf(model::Project::open(path, {}), "opening the project");
    ReportInput input;
    input.evaluation = std::make_shared<const model::Evaluation>(
        valueOf(app::rankProject(*project, {}), "evaluating the project"));
    app::ThreadExecutor executor;
    input.swings = std::make_shared<const model::Swings>(
        valueOf(model::swings(input.evaluation, executor), "computing the swings"));
    input.imports = valueOf(project->imports(), "reading the imports");
    return input;
}

// The words and tables of a report for any program that reads HTML. Charts are left out.
class Html
{
public:
    QString of(const Report& report)
    {
        m_text = u"<html><body>"_s;
        for (const ReportBlock& block : report.blocks)
            std::visit([this](const auto& known) { add(known); }, block);
        return m_text + u"</body></html>"_s;
    }

private:
    void element(const QString& name, const QString& text)
    {
        m_text += u"<%1>"_s.arg(name) + text.toHtmlEscaped() + u"</%1>\n"_s.arg(name);
    }
    void add(const ReportHeading& heading) { element(u"h%1"_s.arg(heading.level), heading.text); }
    void add(const ReportParagraph& paragraph) { element(u"p"_s, paragraph.text); }
    void add(const ReportKeyFigures& figures)
    {
        for (const auto& entry : figures.entries)
            for (const QString& text : {entry.label, entry.value, entry.note})
                element(u"p"_s, text);
    }
    void add(const ReportTable& table)
    {
        m_text += u"<table><tr>"_s;
        for (const ReportColumn& column : table.columns)
            element(u"th"_s, column.title);
        m_text += u"</tr>"_s;
        for (const ReportRow& row : table.rows) {
            m_text += u"<tr>"_s;
            for (const ReportCell& cell : row.cells)
                element(u"td"_s, cell.text);
            m_text += u"</tr>\n"_s;
        }
        m_text += u"</table>\n"_s;
    }
    void add(const ReportTitle& title)
    {
        element(u"h1"_s, title.title);
        for (const QString& line : title.lines)
            element(u"p"_s, line);
    }
    void add(const ReportSideBySide& columns)
    {
        for (const auto* blocks : {&columns.first, &columns.second})
            for (const ReportBlock& block : *blocks)
                std::visit([this](const auto& known) { add(known); }, block);
    }
    template<typename Picture> void add(const Picture&) {}

    QString m_text;
};

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        std::exit(1);
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    if (argc < 3) {
        std::fprintf(stderr, "bench_report PROJECT.tare OUT.pdf [OUT.html]\n");
        return 2;
    }
    const ReportInput input = inputOf(argv[1]);
    ReportOptions options;
    options.audience = Audience::Engineering;
    options.parts = defaultParts(options.audience);
    options.language = u"en"_s;
    options.date = QDate(2026, 11, 25);
    // Known before the clock starts, as in the peer.
    if (brokenText(options.language, ReportFont::Body, 100, false).width <= 0)
        return 1;
    QElapsedTimer clock;
    clock.start();
    const auto passed = [&clock] { return static_cast<double>(clock.nsecsElapsed()) / 1e6; };
    const Report report = buildReport(input, options);
    const double said = passed();
    const SetReport pages = setOnPages(report, ReportPaper::A4);
    const double set = passed();
    PdfFile file(pages, propertiesOf(report, options));
    double longest = 0;
    while (!file.isDone()) {
        const double before = passed();
        file.writePage();
        longest = std::max(longest, passed() - before);
    }
    const double painted = passed();
    write(QString::fromLocal8Bit(argv[2]), file.finish());
    const double whole = passed();
    std::printf("%zu pages: texts %.1f, on pages %.1f, painted %.1f (a page at most %.1f), finished %.1f\n",
                pages.pages.size(), said, set - said, painted - set, longest, whole - painted);
    std::printf("PDF %.1f ms\n", whole - said);
    if (argc > 3)
        write(QString::fromLocal8Bit(argv[3]), Html().of(report).toUtf8());
}
