// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/widgets/panel.h"

#include "theme/theme.h"

#include <QGuiApplication>
#include <QPainter>

namespace gatehouse::theme {

namespace {

// The line that stands between a panel and its neighbour stays between them when the window is read from right to left.
Qt::Edges seen(Qt::Edges lines)
{
    if (QGuiApplication::layoutDirection() != Qt::RightToLeft)
        return lines;
    Qt::Edges result = lines & (Qt::TopEdge | Qt::BottomEdge);
    result.setFlag(Qt::LeftEdge, lines.testFlag(Qt::RightEdge));
    result.setFlag(Qt::RightEdge, lines.testFlag(Qt::LeftEdge));
    return result;
}

}

Panel::Panel(ThemeRole ground, Qt::Edges lines, QWidget* parent) : QWidget(parent), m_ground(ground), m_lines(seen(lines))
{
    // Children must not draw over the lines.
    setContentsMargins(m_lines & Qt::LeftEdge ? 1 : 0, m_lines & Qt::TopEdge ? 1 : 0, m_lines & Qt::RightEdge ? 1 : 0,
                       m_lines & Qt::BottomEdge ? 1 : 0);
}

void Panel::setGround(ThemeRole ground)
{
    m_ground = ground;
    update();
}

void Panel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(m_ground));
    const QColor ink = colour(ThemeRole::Border);
    if (m_lines & Qt::LeftEdge)
        painter.fillRect(0, 0, 1, height(), ink);
    if (m_lines & Qt::RightEdge)
        painter.fillRect(width() - 1, 0, 1, height(), ink);
    if (m_lines & Qt::TopEdge)
        painter.fillRect(0, 0, width(), 1, ink);
    if (m_lines & Qt::BottomEdge)
        painter.fillRect(0, height() - 1, width(), 1, ink);
}

Line::Line(Qt::Orientation orientation, QWidget* parent) : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Line::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), colour(ThemeRole::Border));
}

}
