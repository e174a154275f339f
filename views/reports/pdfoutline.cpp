// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/pdfoutline.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <string>

namespace tare::views {

namespace {

constexpr double pointsPerUnit = 72.0 / 96;

using Handle = QPDFObjectHandle;

Handle textOf(const QString& text)
{
    return Handle::newUnicodeString(text.toStdString());
}

class Outliner
{
public:
    Outliner(QPDF& pdf, const SetReport& report)
        : m_pdf(pdf), m_report(report), m_pages(QPDFPageDocumentHelper(pdf).getAllPages())
    {
    }

    void addBookmarks();
    void addLinks();
    void addProperties(const PdfProperties& properties);

private:
    struct Level
    {
        Handle parent;
        std::vector<Handle> children;
    };
    Handle destinationOf(const Bookmark& bookmark) const;
    static void chain(Level& level, int open);

    QPDF& m_pdf;
    const SetReport& m_report;
    std::vector<QPDFPageObjectHelper> m_pages;
};

// The page, scrolled to a little above the heading.
Handle Outliner::destinationOf(const Bookmark& bookmark) const
{
    Handle destination = Handle::newArray();
    destination.appendItem(m_pages.at(static_cast<std::size_t>(bookmark.page)).getObjectHandle());
    destination.appendItem(Handle::newName("/XYZ"));
    destination.appendItem(Handle::newInteger(0));
    const double top = (m_report.paper.height() - std::max(0.0, bookmark.top - 8)) * pointsPerUnit;
    destination.appendItem(Handle::newReal(top, 2));
    destination.appendItem(Handle::newNull());
    return destination;
}

// Ties siblings together, as an outline wants it.
void Outliner::chain(Level& level, int open)
{
    if (level.children.empty())
        return;
    for (std::size_t i = 0; i < level.children.size(); ++i) {
        level.children[i].replaceKey("/Parent", level.parent);
        if (i > 0)
            level.children[i].replaceKey("/Prev", level.children[i - 1]);
        if (i + 1 < level.children.size())
            level.children[i].replaceKey("/Next", level.children[i + 1]);
    }
    level.parent.replaceKey("/First", level.children.front());
    level.parent.replaceKey("/Last", level.children.back());
    level.parent.replaceKey("/Count", Handle::newInteger(open * static_cast<int>(level.children.size())));
}

void Outliner::addBookmarks()
{
    if (m_report.bookmarks.empty())
        return;
    Level top{m_pdf.makeIndirectObject(Handle::newDictionary()), {}};
    top.parent.replaceKey("/Type", Handle::newName("/Outlines"));
    std::vector<Level> sections;
    for (const Bookmark& bookmark : m_report.bookmarks) {
        Handle item = m_pdf.makeIndirectObject(Handle::newDictionary());
        item.replaceKey("/Title", textOf(bookmark.title));
        item.replaceKey("/Dest", destinationOf(bookmark));
        if (bookmark.level == 1 || sections.empty()) {
            top.children.push_back(item);
            sections.push_back({item, {}});
        } else {
            sections.back().children.push_back(item);
        }
    }
    for (Level& section : sections)
        chain(section, -1); // closed
    chain(top, 1);
    m_pdf.getRoot().replaceKey("/Outlines", top.parent);
}

void Outliner::addLinks()
{
    for (std::size_t i = 0; i < m_report.pages.size(); ++i)
        for (const PageItem& item : m_report.pages[i].items) {
            const auto* link = std::get_if<PageLink>(&item);
            if (!link)
                continue;
            const auto target =
                std::find_if(m_report.bookmarks.begin(), m_report.bookmarks.end(),
                             [&](const Bookmark& bookmark) { return bookmark.id == link->headingId; });
            if (target == m_report.bookmarks.end())
                continue;
            const double height = m_report.paper.height();
            Handle annotation = m_pdf.makeIndirectObject(Handle::newDictionary());
            annotation.replaceKey("/Type", Handle::newName("/Annot"));
            annotation.replaceKey("/Subtype", Handle::newName("/Link"));
            annotation.replaceKey("/Border", Handle::parse("[0 0 0]"));
            annotation.replaceKey("/Dest", destinationOf(*target));
            Handle area = Handle::newArray();
            for (const double edge : {link->area.left(), height - link->area.bottom(), link->area.right(),
                                      height - link->area.top()})
                area.appendItem(Handle::newReal(edge * pointsPerUnit, 2));
            annotation.replaceKey("/Rect", area);
            Handle page = m_pages[i].getObjectHandle();
            if (!page.getKey("/Annots").isArray())
                page.replaceKey("/Annots", Handle::newArray());
            page.getKey("/Annots").appendItem(annotation);
        }
}

void Outliner::addProperties(const PdfProperties& properties)
{
    Handle root = m_pdf.getRoot();
    root.replaceKey("/Lang", textOf(m_report.language.isEmpty() ? QStringLiteral("en") : m_report.language));
    root.replaceKey("/PageMode", Handle::newName(properties.opensBookmarks ? "/UseOutlines" : "/UseNone"));
    root.replaceKey("/ViewerPreferences",
                    Handle::parse(m_report.isRightToLeft ? "<< /DisplayDocTitle true /Direction /R2L >>"
                                                         : "<< /DisplayDocTitle true >>"));
    root.removeKey("/Metadata"); // Qt's, with the time of writing in it
    Handle information = m_pdf.makeIndirectObject(Handle::newDictionary());
    information.replaceKey("/Title", textOf(properties.title));
    if (!properties.author.isEmpty())
        information.replaceKey("/Author", textOf(properties.author));
    if (!properties.subject.isEmpty())
        information.replaceKey("/Subject", textOf(properties.subject));
    information.replaceKey("/Creator", Handle::newString("Tare " TARE_VERSION));
    information.replaceKey("/Producer", Handle::newString("Qt, qpdf"));
    const std::string date =
        "D:" + properties.date.toString(QStringLiteral("yyyyMMdd")).toStdString() + "000000Z";
    information.replaceKey("/CreationDate", Handle::newString(date));
    information.replaceKey("/ModDate", Handle::newString(date));
    m_pdf.getTrailer().replaceKey("/Info", information);
}

} // namespace

QByteArray withOutline(const QByteArray& pdf, const SetReport& report, const PdfProperties& properties,
                       QString& error)
{
    try {
        QPDF document;
        document.processMemoryFile("report", pdf.constData(), static_cast<std::size_t>(pdf.size()));
        Outliner outliner(document, report);
        outliner.addBookmarks();
        outliner.addLinks();
        outliner.addProperties(properties);
        QPDFWriter writer(document);
        writer.setOutputMemory();
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.setDeterministicID(true);
        writer.write();
        const std::shared_ptr<Buffer> bytes(writer.getBufferSharedPointer());
        return QByteArray(reinterpret_cast<const char*>(bytes->getBuffer()),
                          static_cast<qsizetype>(bytes->getSize()));
    } catch (const std::exception& failure) {
        error = QString::fromUtf8(failure.what());
        return {};
    }
}

} // namespace tare::views
