// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/widgets/columnscroll.h"

#include "theme/theme.h"

#include <QEvent>
#include <QScrollBar>

namespace gatehouse::theme {

ColumnScroll::ColumnScroll(QWidget* parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

ColumnScroll::ColumnScroll(QWidget* panel, QWidget* parent) : ColumnScroll(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setWidget(panel);
}

QSize ColumnScroll::minimumSizeHint() const
{
    const QSize least = QScrollArea::minimumSizeHint();
    if (widget() == nullptr)
        return least;
    const int wanted = std::max(widget()->minimumSizeHint().width(), widget()->minimumWidth()) + verticalScrollBar()->sizeHint().width();
    return {std::max(least.width(), wanted), std::min(least.height(), px(height::TwoLineRow))};
}

bool ColumnScroll::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

}
