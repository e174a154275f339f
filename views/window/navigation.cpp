// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/navigation.h"

#include "views/look/colours.h"
#include "views/look/fonts.h"
#include "views/look/icons.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace tare::views {

namespace {

constexpr int leastWidth = 148;
constexpr int rowHeight = 34;
constexpr int rowInset = 6;
constexpr int markPlace = 10; // from the beginning of the row, and between the mark and the words
constexpr int wordsEnd = 4;
constexpr int wordsRoom = 4; // what a painter may need beyond what was measured

class NavigationDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        return {scaled(leastWidth) - 2 * rowInset, scaled(rowHeight) + (index.row() == 0 ? 12 : 0)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const bool isCurrent = option.state & QStyle::State_Selected;
        const Colours& look = isCurrent ? coloursOnHighlight(option.palette) : colours(option.palette);
        const bool isEnabled = option.state & QStyle::State_Enabled;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        QRect row = option.rect.adjusted(rowInset, 1, -rowInset, -1);
        const auto mirrored = [&](const QRect& area) {
            return QStyle::visualRect(option.direction, option.rect, area);
        };
        if (index.row() == 0) {
            // Start stands apart from the pages of a project.
            row.setBottom(row.bottom() - 12);
            painter->setPen(look.ruleStrong);
            const double y = option.rect.bottom() - 5.5;
            painter->drawLine(QPointF(row.left() + 4, y), QPointF(row.right() - 4, y));
        }
        if (isCurrent) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(look.highlight);
            painter->drawRoundedRect(row, 4, 4);
            painter->setBrush(look.accent);
            painter->drawRoundedRect(mirrored(QRect(row.left(), row.top(), 3, row.height())), 1.5, 1.5);
        }
        if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
            painter->setPen(QPen(look.accent, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), 4, 4);
        }
        painter->setOpacity(isEnabled ? 1 : 0.5);
        const int icon = scaled(16);
        const QRect mark(row.left() + markPlace, row.center().y() - icon / 2 + 1, icon, icon);
        paintIcon(painter, mirrored(mark), index.data(Qt::UserRole).toString(),
                  isCurrent ? look.text : look.secondary);
        painter->setFont(bodyFont(isCurrent ? QFont::DemiBold : QFont::Normal));
        painter->setPen(isCurrent ? look.text : look.secondary);
        const QRect words = mirrored(row.adjusted(2 * markPlace + icon, 0, -wordsEnd, 0));
        const auto side = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
        painter->drawText(
            words, static_cast<int>(side),
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        painter->restore();
    }
};

} // namespace

Navigation::Navigation(QWidget* parent) : QListWidget(parent)
{
    setItemDelegate(new NavigationDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Window);
    setBackgroundRole(QPalette::Window);
    setAccessibleName(tr("Pages"));
    const std::pair<QString, QString> pages[] = {
        {tr("Start"), QStringLiteral("home")},      {tr("Sources"), QStringLiteral("sources")},
        {tr("Ranking"), QStringLiteral("ranking")}, {tr("Assumptions"), QStringLiteral("assumptions")},
        {tr("TCO"), QStringLiteral("tco")},         {tr("Report"), QStringLiteral("report")}};
    for (const auto& [name, icon] : pages) {
        auto* item = new QListWidgetItem(name, this);
        item->setData(Qt::UserRole, icon);
    }
    // The name of the page that is shown is bold; in no language and font is it cut.
    const QFontMetrics bold(bodyFont(QFont::DemiBold));
    int width = scaled(leastWidth);
    for (const auto& [name, icon] : pages)
        width = std::max(width, bold.horizontalAdvance(name) + 2 * rowInset + 2 * markPlace + scaled(16) +
                                    wordsEnd + wordsRoom);
    setFixedWidth(width);
    setCurrentRow(0);
    setHasProject(false);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            Q_EMIT pageChosen(static_cast<PageId>(row));
    });
}

void Navigation::setHasProject(bool hasProject)
{
    for (int row = 1; row < count(); ++row) {
        Qt::ItemFlags flags = item(row)->flags();
        flags.setFlag(Qt::ItemIsEnabled, hasProject);
        item(row)->setFlags(flags);
    }
}

void Navigation::setCurrentPage(PageId page)
{
    setCurrentRow(static_cast<int>(page));
}

PageId Navigation::currentPage() const
{
    return static_cast<PageId>(std::max(0, currentRow()));
}

} // namespace tare::views
