// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/icon.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QPointer>
#include <QSvgRenderer>

namespace casb::ui {
namespace {

QPixmap tinted(const QString &name, const QColor &colour, QSize devicePixels)
{
    const QString key = QStringLiteral("casb-icon/%1/%2/%3x%4")
                            .arg(name, colour.name(), QString::number(devicePixels.width()),
                                 QString::number(devicePixels.height()));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(QStringLiteral(":/casb/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QSvgRenderer renderer(file.readAll().replace("currentColor", colour.name().toLatin1()));
    pixmap = QPixmap(devicePixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    // Left-aligned in a wider picture: the rest is the gap to the text of a button.
    const int side = qMin(devicePixels.width(), devicePixels.height());
    renderer.render(&painter, QRectF(0, (devicePixels.height() - side) / 2.0, side, side));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class TintedIconEngine : public QIconEngine
{
public:
    TintedIconEngine(const Theme &theme, QString name, Colour colour)
        : m_theme(&theme), m_name(std::move(name)), m_colour(colour)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        if (!m_theme)
            return {};
        return tinted(m_name, m_theme->colour(mode == QIcon::Disabled ? Colour::TextDisabled : m_colour), size);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);
    }
    QIconEngine *clone() const override { return new TintedIconEngine(*this); }
    QString key() const override { return QStringLiteral("casb"); }

private:
    QPointer<const Theme> m_theme;
    QString m_name;
    Colour m_colour;
};

} // namespace

QIcon icon(const Theme &theme, const QString &name, Colour colour)
{
    return QIcon(new TintedIconEngine(theme, name, colour));
}

QIcon applicationIcon()
{
    return QIcon(QStringLiteral(":/casb/icons/app.svg"));
}

void paintIcon(QPainter &painter, const Theme &theme, const QString &name, const QRectF &box, Colour colour)
{
    const double ratio = painter.device()->devicePixelRatio();
    painter.drawPixmap(box, tinted(name, theme.colour(colour), (box.size() * ratio).toSize()), QRectF());
}

IconLabel::IconLabel(const Theme &theme, const QString &name, Colour colour, int size, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_name(name), m_colour(colour)
{
    setFixedSize(size, size);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(painter, m_theme, m_name, rect(), m_colour);
}

QStringList iconNames()
{
    QFile file(QStringLiteral(":/casb/icons/names.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromLatin1(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace casb::ui
