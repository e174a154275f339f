// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/plottable.h"
#include "views/look/colours.h"

#include <QRectF>
#include <QWidget>

class QMenu;
class QToolButton;

namespace tare::views {

class ChartWidget;

// Implemented by a window that holds charts: asks where a picture is to go and puts it there. A chart finds
// it among the widgets that it stands in.
class PictureSaver
{
public:
    virtual ~PictureSaver() = default;
    virtual void savePicture(const ChartWidget& chart) = 0;
};

// What every chart can, however it is drawn: a cursor that arrow keys move through what it shows and that is
// announced; copying and saving it as a picture; its numbers as a table.
class ChartWidget : public QWidget
{
    Q_OBJECT

public:
    explicit ChartWidget(QWidget* parent = nullptr);

    virtual QString title() const = 0;
    virtual QString subtitle() const { return {}; }
    virtual bool isBlank() const = 0;
    virtual PlotTable table() const = 0;
    // The chart itself; isVector: for files that programs read.
    virtual void paintPicture(QPainter* painter, const QRectF& area, const Colours& look,
                              bool isVector) const = 0;

    void fillMenu(QMenu& menu);
    void copyPicture() const;
    void showTable();
    // The place of the cursor; −1: none.
    int stop() const { return m_stop; }
    void setStop(int stop);
    QString stopSentence() const; // what is announced there

Q_SIGNALS:
    void changed(); // shows something else

protected:
    virtual int stopCount() const = 0;
    virtual QString stopText(int stop) const = 0;
    // Where the cursor enters: what is selected, else the first.
    virtual int firstStop() const { return 0; }
    virtual int pageStep() const { return 10; }
    virtual void activateStop(int stop) { Q_UNUSED(stop) }
    // A new summary and new stops; the cursor goes.
    void setContent(const QString& summary);
    void paintFocusRing(QPainter* painter) const;

    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    PictureSaver* saver() const;
    int m_stop = -1;
    bool m_showsFocus = false;
};

// Where text begins and ends in a chart of this direction. Of the place, not of the text: an amount in a
// script from right to left keeps its sign in front.
int leading(const QWidget& chart);
int trailing(const QWidget& chart);

// "…": the menu of a chart, for keyboard and mouse.
QToolButton* newChartMenuButton(ChartWidget& chart);

} // namespace tare::views
