// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/captionbar.h"

#include "theme/theme.h"

#include <QPainter>

namespace gatehouse::reading {

using theme::ThemeRole;

CaptionBar::CaptionBar(const Scene& scene, QWidget* parent) : QWidget(parent), m_scene(scene)
{
    setObjectName(QStringLiteral("captions"));
}

void CaptionBar::follow()
{
    const ReadingDocument& document = m_scene.document();
    const bool both = !document.oldCaption.isEmpty() && !document.newCaption.isEmpty();
    setAccessibleName(both ? tr("Old side: %1; new side: %2").arg(document.oldCaption, document.newCaption)
                           : document.oldCaption + document.newCaption);
    setVisible(!document.oldCaption.isEmpty() || !document.newCaption.isEmpty());
    update();
}

QSize CaptionBar::sizeHint() const
{
    return {theme::px(100), theme::px(25)};
}

void CaptionBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
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
    if (document.isComparison && geometry.arrangement == Arrangement::SideBySide) {
        painter.fillRect(QRect(geometry.old.right, theme::px(5), 1, height() - 2 * theme::px(5)), theme::colour(ThemeRole::Border));
        caption(margin, geometry.old.right, document.oldCaption);
        caption(geometry.now.left + margin, geometry.now.right, document.newCaption);
        return;
    }
    const bool both = !document.oldCaption.isEmpty() && !document.newCaption.isEmpty();
    caption(margin, width(), both ? document.oldCaption + QStringLiteral("  →  ") + document.newCaption : document.oldCaption + document.newCaption);
}

}
