// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/tables/explanationmodel.h"

#include <QTreeView>

#include <set>

namespace tare::views {

class ExplanationDelegate;
class InputEditor;

// The tree of the explanation. What is open, where the reader is and how far it is scrolled stay when the
// result changes. Copying takes the branch of the current row, in full precision. F2 or a double click on an
// input opens its editor.
class ExplanationView final : public QTreeView
{
    Q_OBJECT

public:
    explicit ExplanationView(QWidget* parent = nullptr);
    ~ExplanationView() override;
    void setEntries(ExplanationModel::EntryOf entryOf) { m_model->setEntries(std::move(entryOf)); }
    // Opens the figure that is asked; the same item again keeps what is open.
    void show(std::shared_ptr<const model::Evaluation> evaluation, const AskedFigure& asked,
              std::optional<std::size_t> index);
    void copyBranch() const;
    void copyFigure() const;
    void copyAll() const;
    const ExplanationModel& explanation() const { return *m_model; }
    // The editor that is open; null where none is.
    InputEditor* editor() const;

Q_SIGNALS:
    void figureAsked(const tare::views::AskedFigure& asked);
    // The current row leads to rows of a file, to a place or to a citation.
    void linkActivated(const QModelIndex& index);
    void inputEdited(tare::views::InputEditor* editor);   // opened, or something was typed
    void inputAccepted(tare::views::InputEditor* editor); // and the editor closes
    void inputRejected();
    void inputReverted(const tare::views::Input& input);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void editorOpened(QWidget* widget);
    void activateLink(const QModelIndex& index);
    void keepPlace();
    void restorePlace();
    QStyleOptionViewItem optionOf(const QModelIndex& index) const;
    void openFigure(const QString& figure);
    void noteExpanded(const QModelIndex& index, bool isExpanded);

    ExplanationModel* m_model;
    ExplanationDelegate* m_delegate;
    AskedFigure m_asked;
    std::set<QStringList> m_open; // places of rows that are open
    QStringList m_current;
    int m_scrolled = 0;
    bool m_isRestoring = false;
};

} // namespace tare::views
