// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/icons.h"

#include "theme/theme.h"

#include <BreezeIcons>
#include <QDir>
#include <QFile>
#include <QIconEngine>
#include <QPaintDevice>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <memory>

namespace gatehouse::theme {

namespace {

using namespace Qt::StringLiterals;

const QString DomainFolder = u":/gatehouse/icons/domain/"_s;

// Where the drawing of `name` is, best for `pixels`; empty when it is in none of our two sets.
QString drawingOf(const QString& name, int pixels)
{
    if (const QString own = DomainFolder + name + u".svg"_s; QFile::exists(own))
        return own;
    static const bool breezeIsThere = (BreezeIcons::initIcons(), true);
    Q_UNUSED(breezeIsThere)
    const QStringList sizes = pixels <= 18 ? QStringList{u"16"_s, u"22"_s, u"32"_s} : QStringList{u"22"_s, u"32"_s, u"16"_s};
    for (const QString& folder : {u"actions"_s, u"status"_s, u"places"_s, u"mimetypes"_s, u"apps"_s})
        for (const QString& size : sizes)
            for (const QString& root : {u":/icons/breeze/"_s, u":/icons/breeze-internal/breeze/"_s})
                if (const QString path = root + folder + u'/' + size + u'/' + name + u".svg"_s; QFile::exists(path))
                    return path;
    return {};
}

// The drawing in one colour: its shape is kept, whatever colours it was drawn in.
QPixmap tinted(const QString& name, const QColor& colour, const QSize& size)
{
    const QString key = u"gatehouse/%1/%2/%3x%4"_s.arg(name, colour.name(QColor::HexArgb)).arg(size.width()).arg(size.height());
    QPixmap result;
    if (QPixmapCache::find(key, &result))
        return result;
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const QString path = drawingOf(name, size.width());
    if (path.isEmpty()) {
        QIcon::fromTheme(name).paint(&painter, QRect(QPoint(), size));
    } else {
        QSvgRenderer renderer(path);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
    }
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), colour);
    painter.end();
    result = QPixmap::fromImage(image);
    QPixmapCache::insert(key, result);
    return result;
}

// Asks the theme for its colour each time it is drawn, so that icons follow a theme that changes while running.
class RoleIconEngine : public QIconEngine {
public:
    RoleIconEngine(QString name, ThemeRole role, ThemeRole checkedRole) : m_name(std::move(name)), m_role(role), m_checkedRole(checkedRole) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        paintIcon(*painter, rect, m_name, colourFor(mode, state));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override { return tinted(m_name, colourFor(mode, state), size); }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        QPixmap result = tinted(m_name, colourFor(mode, state), size * scale); // since Qt 6.8 the size is that of the layout
        result.setDevicePixelRatio(scale);
        return result;
    }

    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override { return {QSize(16, 16), QSize(22, 22), QSize(32, 32)}; }
    QSize actualSize(const QSize& size, QIcon::Mode, QIcon::State) override { return size; }
    QString iconName() override { return m_name; }
    QString key() const override { return u"gatehouse"_s; }
    QIconEngine* clone() const override { return new RoleIconEngine(*this); }

private:
    [[nodiscard]] QColor colourFor(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled)
            return colour(ThemeRole::Faint);
        return colour(state == QIcon::On ? m_checkedRole : m_role);
    }

    QString m_name;
    ThemeRole m_role;
    ThemeRole m_checkedRole;
};

}

QIcon icon(const QString& name, ThemeRole role)
{
    return icon(name, role, role);
}

QIcon icon(const QString& name, ThemeRole role, ThemeRole checkedRole)
{
    if (name.isEmpty() || (drawingOf(name, 16).isEmpty() && !QIcon::hasThemeIcon(name)))
        return {};
    return QIcon(new RoleIconEngine(name, role, checkedRole));
}

QIcon applicationIcon()
{
    return QIcon(u":/gatehouse/icons/app/gatehouse.svg"_s);
}

QStringList domainIconNames()
{
    QStringList result;
    for (const QString& file : QDir(DomainFolder).entryList({u"*.svg"_s}, QDir::Files, QDir::Name))
        result.append(file.chopped(4));
    return result;
}

void paintIcon(QPainter& painter, const QRectF& rect, const QString& name, const QColor& colour)
{
    if (name.isEmpty())
        return;
    const qreal ratio = painter.device() ? painter.device()->devicePixelRatio() : 1;
    const qreal side = qMin(rect.width(), rect.height());
    const int pixels = qMax(1, qRound(side * ratio));
    QPixmap drawing = tinted(name, colour, QSize(pixels, pixels));
    drawing.setDevicePixelRatio(ratio);
    // On whole device pixels: a line drawing between two of them is two grey lines.
    const qreal x = qRound((rect.center().x() - side / 2) * ratio) / ratio;
    const qreal y = qRound((rect.center().y() - side / 2) * ratio) / ratio;
    painter.drawPixmap(QPointF(x, y), drawing);
}

}
