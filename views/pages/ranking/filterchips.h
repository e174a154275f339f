// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/planning/filter.h"

#include <QAbstractButton>
#include <QWidget>

namespace tare::views {

// One condition of a filter. A click or Enter edits it; its cross, Delete or Backspace takes it away.
class FilterChip final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FilterChip(const QString& text, QWidget* parent = nullptr);
    QSize sizeHint() const override;

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QRect crossArea() const;
};

// The conditions of the filter above the table: chips, those of a set side by side, "or" between sets. They
// flow into as many lines as they need.
class FilterChips final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterChips(QWidget* parent = nullptr);
    void setExpression(const model::FilterExpression& expression);
    const model::FilterExpression& expression() const { return m_expression; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(width, false); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {1, heightForWidth(width())}; }

Q_SIGNALS:
    void expressionChanged(const tare::model::FilterExpression& expression); // by the analyst
    void editRequested();
    void saveRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void remove(std::size_t set, std::size_t condition);
    int arrange(int width, bool places) const;

    model::FilterExpression m_expression;
    std::vector<QWidget*> m_parts; // in their order
};

} // namespace tare::views
