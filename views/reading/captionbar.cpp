// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/captionbar.h"

#include "theme/theme.h"

#include <QPainter>

namespace gatehouse::reading {

using theme::ThemeRole;

CaptionBar::CaptionBar(const Scene& scene, const SyntaxColours& colours, QWidget* parent) : QWidget(parent), m_scene(scene), m_colours(colours)
{
    setObjectName(QStringLiteral("captions"));
}

QString CaptionBar::textOf(Side side) const
{
    const ReadingDocument& document = m_scene.document();
    QStringList words{side == Side::Old ? document.oldCaption : document.newCaption};
    if (const auto line = m_colours.plainFrom(side))
        words << tr("plain from line %1 on: colouring its lines takes too long").arg(*line + 1);
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

void CaptionBar::follow()
{
    const QString old = textOf(Side::Old);
    const QString now = textOf(Side::New);
    setAccessibleName(!old.isEmpty() && !now.isEmpty() ? tr("Old side: %1; new side: %2").arg(old, now) : old + now);
    setVisible(!old.isEmpty() || !now.isEmpty());
    update();
}

QSize CaptionBar::sizeHint() const
{
    return {theme::px(100), theme::px(25)};
}

void CaptionBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.fillRect(rect(), theme::colour(ThemeRole::Surface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme::colour(ThemeRole::Border));
    painter.setFont(theme::font(theme::TextStyle::Footnote));
    painter.setPen(theme::colour(ThemeRole::Muted));
    const QFontMetrics metrics(painter.font());
    const auto caption = [&](int left, int right, const QString& text) {
        const QRect place(left, 0, right - left - theme::px(8), height() - 1);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(text, Qt::ElideRight, place.width()));
    };
    const ReadingDocument& document = m_scene.document();
    const Geometry& geometry = m_scene.geometry();
    const int margin = theme::px(12);
    const QString old = textOf(Side::Old);
    const QString now = textOf(Side::New);
    if (document.isComparison && geometry.arrangement == Arrangement::SideBySide) {
        painter.fillRect(QRect(geometry.old.right, theme::px(5), 1, height() - 2 * theme::px(5)), theme::colour(ThemeRole::Border));
        caption(margin, geometry.old.right, old);
        caption(geometry.now.left + margin, geometry.now.right, now);
        return;
    }
    caption(margin, width(), !old.isEmpty() && !now.isEmpty() ? old + QStringLiteral("  →  ") + now : old + now);
}

}
