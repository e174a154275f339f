// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/ranking/filterchips.h"

#include "views/export/filtertext.h"
#include "views/look/colours.h"
#include "views/look/controls.h"
#include "views/look/fonts.h"
#include "views/look/plainlabel.h"
#include "views/text/displaytext.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace tare::views {

namespace {

constexpr int padding = 10;
constexpr int crossSize = 18;
constexpr int gap = 6;
constexpr int longestText = 320; // pixels at 13 px

// Names from files may be endless; the tool tip has them whole.
QString shownText(const QString& text)
{
    return QFontMetrics(bodyFont()).elidedText(text, Qt::ElideRight, scaled(longestText));
}

} // namespace

FilterChip::FilterChip(const QString& text, QWidget* parent) : QAbstractButton(parent)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Filter: %1").arg(text));
    setAccessibleDescription(tr("Enter edits, Delete removes"));
    setToolTip(toolTipText(text));
}

QSize FilterChip::sizeHint() const
{
    const int width = QFontMetrics(bodyFont()).horizontalAdvance(shownText(text()));
    return {padding + width + gap + scaled(crossSize) + 2, scaled(26)};
}

QRect FilterChip::crossArea() const
{
    const int size = scaled(crossSize);
    const int left = isRightToLeft() ? 2 : width() - size - 2;
    return {left, 0, size, height()};
}

void FilterChip::paintEvent(QPaintEvent*)
{
    const Colours& look = colours(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? look.accent : look.ruleStrong, hasFocus() ? 2 : 1));
    painter.setBrush(look.highlight);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    painter.setPen(look.text);
    painter.setFont(bodyFont());
    const bool isMirrored = isRightToLeft();
    const QRect area = isMirrored ? rect().adjusted(scaled(crossSize) + gap, 0, -padding, 0)
                                  : rect().adjusted(padding, 0, -scaled(crossSize) - gap, 0);
    painter.drawText(area, (isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                     shownText(text()));
    const QPointF centre = QRectF(crossArea()).center();
    painter.setPen(QPen(look.secondary, 1.3, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(centre + QPointF(-3.5, -3.5), centre + QPointF(3.5, 3.5));
    painter.drawLine(centre + QPointF(-3.5, 3.5), centre + QPointF(3.5, -3.5));
}

void FilterChip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        Q_EMIT removeRequested();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void FilterChip::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && crossArea().contains(event->pos())) {
        setDown(false);
        Q_EMIT removeRequested();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

FilterChips::FilterChips(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Filter"));
    hide();
}

void FilterChips::setExpression(const model::FilterExpression& expression)
{
    m_expression = expression;
    for (QWidget* part : m_parts) {
        part->hide();
        part->deleteLater(); // it may be the one that asked
    }
    m_parts.clear();
    const auto add = [this](QWidget* part) {
        part->setParent(this);
        part->show();
        m_parts.push_back(part);
    };
    for (std::size_t i = 0; i < m_expression.sets.size(); ++i) {
        if (i > 0)
            add(new PlainLabel(tr("or", "between sets of a filter"), PlainLabel::Look::Secondary));
        for (std::size_t k = 0; k < m_expression.sets[i].size(); ++k) {
            auto* chip = new FilterChip(conditionText(m_expression.sets[i][k]));
            connect(chip, &FilterChip::clicked, this, &FilterChips::editRequested);
            connect(chip, &FilterChip::removeRequested, this, [this, i, k] { remove(i, k); });
            add(chip);
        }
    }
    if (!m_expression.isEmpty()) {
        auto* save = new LinkButton(tr("Save…"));
        save->setToolTip(tr("Keep this filter with the project, under a name"));
        connect(save, &LinkButton::clicked, this, &FilterChips::saveRequested);
        add(save);
        auto* clear = new LinkButton(tr("Clear"));
        clear->setToolTip(tr("Take all conditions away"));
        connect(clear, &LinkButton::clicked, this, [this] { Q_EMIT expressionChanged({}); });
        add(clear);
    }
    setVisible(!m_expression.isEmpty());
    updateGeometry();
    arrange(width(), true);
}

void FilterChips::remove(std::size_t set, std::size_t condition)
{
    model::FilterExpression changed = m_expression;
    changed.sets[set].erase(changed.sets[set].begin() + static_cast<std::ptrdiff_t>(condition));
    if (changed.sets[set].empty())
        changed.sets.erase(changed.sets.begin() + static_cast<std::ptrdiff_t>(set));
    Q_EMIT expressionChanged(changed);
    // Who removes one with a key goes on with the next.
    for (QWidget* part : m_parts)
        if (qobject_cast<FilterChip*>(part)) {
            part->setFocus(Qt::OtherFocusReason);
            return;
        }
}

QSize FilterChips::sizeHint() const
{
    return {400, heightForWidth(std::max(width(), 400))};
}

void FilterChips::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange(width(), true);
}

// From the leading edge, line by line; gives the height.
int FilterChips::arrange(int width, bool places) const
{
    const int line = scaled(26);
    int x = 0;
    int y = 0;
    for (QWidget* part : m_parts) {
        const QSize size(std::min(part->sizeHint().width(), width), part->sizeHint().height());
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += line + gap;
        }
        if (places) {
            const QRect area(x, y + (line - size.height()) / 2, size.width(), size.height());
            part->setGeometry(isRightToLeft()
                                  ? QRect(width - area.right() - 1, area.top(), area.width(), area.height())
                                  : area);
        }
        x += size.width() + gap;
    }
    return m_parts.empty() ? 0 : y + line;
}

} // namespace tare::views
