// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/look/controls.h"

#include "views/look/colours.h"
#include "views/look/fonts.h"
#include "views/look/icons.h"
#include "views/look/verdictmark.h"
#include "views/text/displaytext.h"
#include "views/text/reasontext.h"

#include <QActionGroup>
#include <QButtonGroup>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QRadioButton>
#include <QStyleOptionButton>
#include <QToolButton>

namespace tare::views {

namespace {

constexpr double radius = 4;
constexpr int padding = 10;
constexpr int gap = 6;

void paintFocus(QPainter* painter, const QRectF& area, const QColor& accent)
{
    painter->setPen(QPen(accent, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(area.adjusted(1, 1, -1, -1), radius, radius);
}

// Text at the beginning or the end of an area that is given as if from left to right.
void drawText(QPainter& painter, const QWidget& widget, const QRect& area, const QString& text,
              Qt::Alignment side = Qt::AlignLeft)
{
    const Qt::LayoutDirection direction = widget.layoutDirection();
    const Qt::Alignment alignment = QStyle::visualAlignment(direction, side | Qt::AlignVCenter);
    painter.drawText(QStyle::visualRect(direction, widget.rect(), area), static_cast<int>(alignment), text);
}

// One choice of a segmented control: text on the shared field.
class Segment final : public QRadioButton
{
public:
    explicit Segment(const QString& text)
    {
        setText(text);
        setFocusPolicy(Qt::StrongFocus);
        setAccessibleName(text);
    }

    QSize minimumSizeHint() const override { return sizeHint(); }
    QSize sizeHint() const override
    {
        const QFontMetrics metrics(bodyFont(QFont::DemiBold));
        return {metrics.horizontalAdvance(text()) + 2 * padding, scaled(28)};
    }

protected:
    // The whole field, not the ring that a style would draw.
    bool hitButton(const QPoint& place) const override { return rect().contains(place); }

    void paintEvent(QPaintEvent*) override
    {
        const Colours& look = isChecked() ? coloursOnHighlight(palette()) : colours(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isChecked())
            painter.fillRect(rect().adjusted(1, 1, -1, -1), look.highlight);
        painter.setFont(bodyFont(isChecked() ? QFont::DemiBold : QFont::Normal));
        painter.setPen(isEnabled() ? look.text : palette().color(QPalette::Disabled, QPalette::Text));
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (hasFocus())
            paintFocus(&painter, rect(), look.accent);
    }
};

} // namespace

ChooserButton::ChooserButton(const QString& name, QWidget* parent) : QPushButton(parent), m_name(name)
{
    setAccessibleName(name);
}

void ChooserButton::setValue(const QString& value)
{
    m_value = displayText(value);
    setAccessibleDescription(m_value);
    updateGeometry();
    update();
}

QSize ChooserButton::sizeHint() const
{
    const int text = QFontMetrics(bodyFont()).horizontalAdvance(m_name) +
                     QFontMetrics(bodyFont(QFont::Medium)).horizontalAdvance(m_value);
    return {padding + text + (m_name.isEmpty() ? 0 : gap) + scaled(26) + 4, scaled(28)};
}

void ChooserButton::paintEvent(QPaintEvent*)
{
    const Colours& look = colours(palette());
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    style()->drawPrimitive(QStyle::PE_PanelButtonCommand, &option, &painter, this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isEnabled())
        painter.setOpacity(0.4);
    painter.setFont(bodyFont());
    painter.setPen(look.secondary);
    QRect area = rect().adjusted(padding, 0, -padding, 0);
    drawText(painter, *this, area, m_name);
    if (!m_name.isEmpty())
        area.setLeft(area.left() + QFontMetrics(bodyFont()).horizontalAdvance(m_name) + gap);
    painter.setFont(bodyFont(QFont::Medium));
    painter.setPen(look.text);
    drawText(painter, *this, area, m_value);
    painter.setPen(QPen(look.text, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const double fromEdge = scaled(15);
    const QPointF tip(isRightToLeft() ? fromEdge : width() - fromEdge, height() / 2.0 + 1.5);
    painter.drawPolyline(QPolygonF{tip + QPointF(-3.5, -3.5), tip, tip + QPointF(3.5, -3.5)});
}

SegmentedControl::SegmentedControl(const QStringList& names, QWidget* parent) : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* group = new QButtonGroup(this);
    for (const QString& name : names) {
        auto* button = new Segment(name);
        layout->addWidget(button);
        group->addButton(button, static_cast<int>(m_buttons.size()));
        m_buttons.push_back(button);
    }
    m_buttons.front()->setChecked(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(group, &QButtonGroup::idClicked, this, &SegmentedControl::setCurrent);
}

void SegmentedControl::setCurrent(int index)
{
    m_buttons.at(static_cast<std::size_t>(index))->setChecked(true);
    if (index == m_current)
        return;
    m_current = index;
    Q_EMIT currentChanged(index);
}

void SegmentedControl::paintEvent(QPaintEvent*)
{
    const Colours& look = colours(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.ruleStrong, 1));
    painter.setBrush(look.button);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    for (std::size_t i = 1; i < m_buttons.size(); ++i)
        painter.drawLine(QPointF(m_buttons[i]->x(), 1), QPointF(m_buttons[i]->x(), height() - 1));
}

VerdictChip::VerdictChip(model::Verdict verdict, QWidget* parent)
    : QAbstractButton(parent), m_verdict(verdict)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setText(verdictName(verdict));
    setCount(0);
}

void VerdictChip::setCount(std::size_t count)
{
    m_count = count;
    setAccessibleName(tr("%1, %Ln workload(s)", nullptr, static_cast<int>(count)).arg(text()));
    setToolTip(tr("Show only workloads with this verdict"));
    updateGeometry();
    update();
}

void VerdictChip::setCompact(bool isCompact)
{
    if (isCompact == m_isCompact)
        return;
    m_isCompact = isCompact;
    setToolTip(isCompact ? tr("%1: show only workloads with this verdict").arg(text())
                         : tr("Show only workloads with this verdict"));
    updateGeometry();
    update();
}

int VerdictChip::widthFor(bool isCompact) const
{
    const int name = isCompact ? 0 : QFontMetrics(bodyFont()).horizontalAdvance(text()) + gap;
    const int count = QFontMetrics(bodyFont(QFont::DemiBold))
                          .horizontalAdvance(QLocale().toString(static_cast<qulonglong>(m_count)));
    return padding + scaled(14) + gap + name + count + padding;
}

QSize VerdictChip::sizeHint() const
{
    return {widthFor(m_isCompact), scaled(26)};
}

void VerdictChip::paintEvent(QPaintEvent*)
{
    const Colours& look = isChecked() ? coloursOnHighlight(palette()) : colours(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isChecked() ? look.accent : look.ruleStrong, 1));
    painter.setBrush(isChecked() ? look.highlight : look.button);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    const int mark = scaled(14);
    const double left = isRightToLeft() ? width() - padding - mark : padding;
    paintVerdict(&painter, QRectF(left, (height() - mark) / 2.0, mark, mark), m_verdict, look);
    QRect area = rect().adjusted(padding + mark + gap, 0, -padding, 0);
    painter.setPen(look.text);
    painter.setFont(bodyFont());
    // Where the bar gives it less than it asked for, the mark and the count say enough.
    if (!m_isCompact && width() >= widthFor(false))
        drawText(painter, *this, area, text());
    painter.setFont(bodyFont(QFont::DemiBold));
    drawText(painter, *this, area, QLocale().toString(static_cast<qulonglong>(m_count)), Qt::AlignRight);
    if (hasFocus())
        paintFocus(&painter, rect(), look.accent);
}

LinkButton::LinkButton(const QString& text, QWidget* parent) : QAbstractButton(parent)
{
    setText(text);
    setAccessibleName(text);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    return {QFontMetrics(font()).horizontalAdvance(text()) + 4, scaled(24)};
}

void LinkButton::paintEvent(QPaintEvent*)
{
    const Colours& look = colours(palette());
    QPainter painter(this);
    painter.setPen(look.accent);
    drawText(painter, *this, rect().adjusted(2, 0, -2, 0), text());
    if (hasFocus())
        paintFocus(&painter, rect(), look.accent);
}

namespace {

// Three dots say that there is a menu; an arrow beside them says it again.
class MoreButton final : public QToolButton
{
protected:
    void initStyleOption(QStyleOptionToolButton* option) const override
    {
        QToolButton::initStyleOption(option);
        option->features &= ~QStyleOptionToolButton::HasMenu;
    }
};

} // namespace

QAction* addChoice(QMenu& menu, const QString& text, bool isChosen, const QString& set)
{
    // A menu that is filled anew keeps its sets.
    const QString name = QStringLiteral("choices") + set;
    auto* group = menu.findChild<QActionGroup*>(name, Qt::FindDirectChildrenOnly);
    if (!group) {
        group = new QActionGroup(&menu);
        group->setObjectName(name);
    }
    QAction* action = menu.addAction(text);
    action->setCheckable(true);
    action->setActionGroup(group);
    action->setChecked(isChosen);
    return action;
}

QToolButton* newMoreButton(const QString& name)
{
    auto* button = new MoreButton;
    button->setIcon(themedIcon(QStringLiteral("more")));
    button->setAutoRaise(true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFixedSize(scaled(26), scaled(24));
    button->setAccessibleName(name);
    button->setToolTip(toolTipText(name));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMenu(new QMenu(button));
    return button;
}

} // namespace tare::views
