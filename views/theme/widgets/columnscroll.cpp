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
    m_isOfControls = true;
    setFocusPolicy(Qt::NoFocus);
    setWidget(panel);
}

QSize ColumnScroll::minimumSizeHint() const
{
    const QSize least = QScrollArea::minimumSizeHint();
    if (widget() == nullptr)
        return least;
    const int wanted = std::max(widget()->minimumSizeHint().width(), widget()->minimumWidth()) + verticalScrollBar()->sizeHint().width();
    return {std::max(least.width(), wanted), m_isOfControls && widget()->isHidden() ? 0 : std::min(least.height(), px(height::TwoLineRow))};
}

QSize ColumnScroll::sizeHint() const
{
    const QSize usual = QScrollArea::sizeHint();
    if (widget() == nullptr || !m_isOfControls)
        return usual;
    return {usual.width(),
            widget()->isHidden()                ? 0
                : widget()->hasHeightForWidth() ? widget()->heightForWidth(width())
                                                : widget()->sizeHint().height()};
}

void ColumnScroll::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    if (m_isOfControls && event->size().width() != event->oldSize().width())
        updateGeometry();
}

bool ColumnScroll::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget()
        && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent))
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

}
