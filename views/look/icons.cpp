// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/look/icons.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

// A resource inside a static library has to be asked for, outside of any namespace.
static void loadIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace tare::views {

namespace {

QByteArray drawing(const QString& name, const QColor& colour)
{
    loadIcons();
    QFile file(QStringLiteral(":/icons/") + name + QStringLiteral(".svg"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("#000", colour.name(QColor::HexRgb).toLatin1());
}

// 40 % of the text's colour.
QColor mixed(const QColor& text, const QColor& ground)
{
    const auto part = [](int above, int below) { return (above * 2 + below * 3) / 5; };
    return QColor(part(text.red(), ground.red()), part(text.green(), ground.green()),
                  part(text.blue(), ground.blue()));
}

class ThemedIconEngine final : public QIconEngine
{
public:
    explicit ThemedIconEngine(QString name) : m_name(std::move(name)) {}

    void paint(QPainter* painter, const QRect& area, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QApplication::palette();
        const QColor text = palette.color(QPalette::Active, QPalette::Text);
        // The renderer of drawings sets an opacity of its own, so a disabled one is mixed with its ground.
        paintIcon(painter, area, m_name,
                  mode == QIcon::Disabled ? mixed(text, palette.color(QPalette::Active, QPalette::Window))
                                          : text);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new ThemedIconEngine(m_name); }

private:
    QString m_name;
};

} // namespace

QIcon themedIcon(const QString& name)
{
    return QIcon(new ThemedIconEngine(name));
}

void paintIcon(QPainter* painter, const QRectF& area, const QString& name, const QColor& colour)
{
    QSvgRenderer renderer(drawing(name, colour));
    painter->setRenderHint(QPainter::Antialiasing);
    renderer.render(painter, area);
}

} // namespace tare::views
