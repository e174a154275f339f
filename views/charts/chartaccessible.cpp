// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartaccessible.h"

#include "views/charts/chartwidget.h"

#include <QAccessibleWidget>

namespace tare::views {

namespace {

class ChartAccessible final : public QAccessibleWidget
{
public:
    explicit ChartAccessible(ChartWidget* chart)
        : QAccessibleWidget(chart, QAccessible::Chart), m_chart(chart)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? m_chart->stopSentence() : QAccessibleWidget::text(kind);
    }

private:
    ChartWidget* m_chart; // this goes with it
};

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* chart = qobject_cast<ChartWidget*>(object);
    return chart ? new ChartAccessible(chart) : nullptr;
}

} // namespace

void installChartAccessibility()
{
    QAccessible::installFactory(makeInterface); // a second time does nothing
}

} // namespace tare::views
