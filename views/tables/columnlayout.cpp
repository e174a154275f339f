// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/columnlayout.h"

#include "views/look/fonts.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QHeaderView>
#include <QJsonObject>

#include <algorithm>

namespace tare::views {

namespace {

constexpr int titleRoom = 30;      // padding at both sides and the mark of the sorted column
constexpr int plainTitleRoom = 18; // where nothing is sorted by a click

constexpr int markRoom = 44; // padding, the mark of a verdict, and what hinting may add
constexpr int sumRoom = 18;  // padding at both sides
constexpr int widestRoom = 260;

} // namespace

ColumnLayout::ColumnLayout(QHeaderView* header, const std::vector<TableColumn>& columns, Rules rules)
    : QObject(header), m_header(header),
      m_viewport(qobject_cast<QAbstractItemView*>(header->parentWidget())->viewport()), m_columns(columns),
      m_rules(std::move(rules)), m_widths(columns.size()), m_isChosen(columns.size())
{
    for (const int column : m_rules.byNeed)
        m_isChosen[static_cast<std::size_t>(column)] = true;
    setFirstWidths();
    header->setSectionsMovable(true);
    header->setStretchLastSection(false);
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (m_isFitting || width == 0)
            return;
        m_widths[static_cast<std::size_t>(column)] = width;
        Q_EMIT changed();
    });
    connect(header, &QHeaderView::sectionMoved, this, [this] {
        if (!m_isFitting)
            Q_EMIT changed();
    });
    connect(header->model(), &QAbstractItemModel::headerDataChanged, this, &ColumnLayout::fit);
    m_viewport->installEventFilter(this);
    fit();
}

// Fonts differ in how wide they run: a title is never cut, whatever the font.
void ColumnLayout::setFirstWidths()
{
    const QFontMetrics texts(bodyFont());
    for (std::size_t i = 0; i < m_widths.size(); ++i) {
        const TableColumn& column = m_columns[i];
        int& width = m_widths[i];
        width = std::max(scaled(column.width), titleWidth(static_cast<int>(i)));
        for (const QString& text : column.texts)
            width = std::max(width, texts.horizontalAdvance(text) + scaled(markRoom));
    }
    m_firstWidths = m_widths;
}

bool ColumnLayout::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

void ColumnLayout::setAutomatic(bool isAutomatic)
{
    if (isAutomatic == m_isAutomatic)
        return;
    // The choice begins with what is shown.
    for (std::size_t i = 0; !isAutomatic && i < m_isChosen.size(); ++i)
        m_isChosen[i] = isShown(static_cast<int>(i));
    m_isAutomatic = isAutomatic;
    fit();
    Q_EMIT changed();
}

bool ColumnLayout::isShown(int column) const
{
    return !m_header->isSectionHidden(column);
}

void ColumnLayout::setShown(int column, bool isShown)
{
    if (isShown == this->isShown(column) || !canBeHidden(column))
        return;
    setAutomatic(false);
    m_isChosen[static_cast<std::size_t>(column)] = isShown;
    fit();
    Q_EMIT changed();
}

void ColumnLayout::setNeedless(std::set<int> columns)
{
    m_needless = std::move(columns);
    fit();
}

void ColumnLayout::setUnavailable(std::set<int> columns)
{
    m_unavailable = std::move(columns);
    fit();
}

std::vector<int> ColumnLayout::order() const
{
    std::vector<int> columns;
    for (int place = 0; place < m_header->count(); ++place)
        columns.push_back(m_header->logicalIndex(place));
    return columns;
}

void ColumnLayout::move(int column, int place)
{
    if (place >= 0 && place < m_header->count())
        m_header->moveSection(m_header->visualIndex(column), place);
}

void ColumnLayout::reset()
{
    m_isAutomatic = true;
    setFirstWidths();
    m_isFitting = true;
    for (int column = 0; column < static_cast<int>(m_widths.size()); ++column)
        move(column, column);
    m_isFitting = false;
    fit();
    Q_EMIT changed();
}

void ColumnLayout::makeRoomFor(const std::map<int, QString>& texts)
{
    const QFontMetrics metrics(bodyFont(QFont::DemiBold));
    std::map<int, int> room;
    for (const auto& [column, text] : texts)
        room[column] = std::min(metrics.horizontalAdvance(text) + scaled(sumRoom), scaled(widestRoom));
    if (room == m_room)
        return;
    m_room = std::move(room);
    fit();
}

int ColumnLayout::width(int column) const
{
    const auto room = m_room.find(column);
    const int given = m_widths[static_cast<std::size_t>(column)];
    return room == m_room.end() ? given : std::max(given, room->second);
}

int ColumnLayout::titleWidth(int column) const
{
    return QFontMetrics(m_header->font())
               .horizontalAdvance(m_columns[static_cast<std::size_t>(column)].title) +
           scaled(m_header->sectionsClickable() ? titleRoom : plainTitleRoom);
}

int ColumnLayout::leastWidth(int column) const
{
    for (const auto& [shrinking, least] : m_rules.least)
        if (shrinking == column)
            return std::min(width(column), std::max(scaled(least), titleWidth(column)));
    return width(column);
}

// The columns that the width holds, in the order of need.
std::vector<int> ColumnLayout::fitting(int available) const
{
    std::vector<int> columns;
    int used = 0;
    for (const int column : m_rules.byNeed) {
        if (m_needless.contains(column) || m_unavailable.contains(column))
            continue;
        used += leastWidth(column);
        if (used > available && !m_rules.always.contains(column))
            break;
        columns.push_back(column);
    }
    return columns;
}

void ColumnLayout::fit()
{
    if (m_isFitting)
        return;
    std::vector<int> columns;
    if (m_isAutomatic) {
        columns = fitting(m_viewport->width());
    } else {
        for (int column = 0; column < static_cast<int>(m_isChosen.size()); ++column)
            if ((m_isChosen[static_cast<std::size_t>(column)] && isAvailable(column)) || !canBeHidden(column))
                columns.push_back(column);
    }
    m_isFitting = true;
    show(columns);
    m_isFitting = false;
}

void ColumnLayout::show(const std::vector<int>& columns)
{
    const auto has = [&columns](int column) {
        return std::find(columns.begin(), columns.end(), column) != columns.end();
    };
    for (int column = 0; column < static_cast<int>(m_widths.size()); ++column)
        if (m_header->isSectionHidden(column) == has(column))
            m_header->setSectionHidden(column, !has(column));
    for (const auto& [column, width] : shared(columns))
        m_header->resizeSection(column, width);
}

// What is left over goes to the first column that can use it; what lacks is taken from those that may shrink.
// Where the analyst chose the columns, the table scrolls instead.
std::map<int, int> ColumnLayout::shared(const std::vector<int>& columns) const
{
    std::map<int, int> widths;
    int left = m_viewport->width();
    for (const int column : columns) {
        widths[column] = width(column);
        left -= width(column);
    }
    const auto stretched = std::find_if(m_rules.stretched.begin(), m_rules.stretched.end(),
                                        [&widths](int column) { return widths.contains(column); });
    if (left > 0 && stretched != m_rules.stretched.end())
        widths[*stretched] += left;
    for (const auto& [column, least] : m_rules.least) {
        if (!widths.contains(column) || !m_isAutomatic)
            continue;
        const int taken = std::clamp(-left, 0, width(column) - leastWidth(column));
        widths[column] -= taken;
        left += taken;
    }
    return widths;
}

// A width that nobody changed is not stored: in another font or language it is another one.
QJsonArray ColumnLayout::state() const
{
    QJsonArray state;
    for (const int column : order()) {
        const auto index = static_cast<std::size_t>(column);
        const std::string_view id = m_columns[index].id;
        QJsonObject stored{
            {QStringLiteral("id"), QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()))},
            {QStringLiteral("shown"), isShown(column)}};
        if (m_widths[index] != m_firstWidths[index])
            stored[QStringLiteral("width")] = m_widths[index] / (scaled(1000) / 1000.0);
        state.append(stored);
    }
    return state;
}

void ColumnLayout::restore(const QJsonArray& state, bool isAutomatic)
{
    m_isFitting = true;
    int place = 0;
    for (const QJsonValue& value : state) {
        const std::string id = value[QStringLiteral("id")].toString().toStdString();
        const auto found = std::find_if(m_columns.begin(), m_columns.end(),
                                        [&id](const TableColumn& column) { return column.id == id; });
        if (found == m_columns.end())
            continue;
        const auto column = static_cast<int>(found - m_columns.begin());
        const double stored = value[QStringLiteral("width")].toDouble();
        const auto index = static_cast<std::size_t>(column);
        m_widths[index] = stored >= 20 && stored <= 2000 ? static_cast<int>(stored * scaled(1000) / 1000.0)
                                                         : m_firstWidths[index];
        m_isChosen[static_cast<std::size_t>(column)] = value[QStringLiteral("shown")].toBool();
        move(column, place++);
    }
    m_isFitting = false;
    m_isAutomatic = isAutomatic;
    fit();
}

} // namespace tare::views
