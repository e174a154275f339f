// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation/evaluation.h"

#include <QAbstractButton>
#include <QPushButton>
#include <QWidget>

class QAction;
class QMenu;
class QToolButton;

namespace tare::views {

// "Scenario Base ⌄": a button that names what is chosen and opens a menu.
class ChooserButton final : public QPushButton
{
    Q_OBJECT

public:
    ChooserButton(const QString& name, QWidget* parent = nullptr);
    void setValue(const QString& value);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    QString m_value;
};

// Two or more choices side by side, one of which holds.
class SegmentedControl final : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedControl(const QStringList& names, QWidget* parent = nullptr);
    int current() const { return m_current; }
    void setCurrent(int index);

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<QAbstractButton*> m_buttons;
    int m_current = 0;
};

// A verdict with its count; checked, it filters the table.
class VerdictChip final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit VerdictChip(model::Verdict verdict, QWidget* parent = nullptr);
    void setCount(std::size_t count);
    // Mark and count alone, where there is no room for the name.
    void setCompact(bool isCompact);
    int widthFor(bool isCompact) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    model::Verdict m_verdict;
    std::size_t m_count = 0;
    bool m_isCompact = false;
};

// Text that does something when it is clicked, in the colour of a link.
class LinkButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LinkButton(const QString& text, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

// One of several things that exclude each other, drawn as such. A menu may hold several sets of them, which a
// name tells apart.
QAction* addChoice(QMenu& menu, const QString& text, bool isChosen, const QString& set = {});

// "…": a small button with a menu, which its owner fills.
QToolButton* newMoreButton(const QString& name);

} // namespace tare::views
