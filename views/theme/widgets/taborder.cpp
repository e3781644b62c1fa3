// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/widgets/taborder.h"

#include <QLayout>
#include <QRadioButton>
#include <QScrollArea>
#include <QSplitter>

namespace gatehouse::theme {

namespace {

void collect(QWidget* widget, QWidgetList& stops);

void collect(QLayout* layout, QWidgetList& stops)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem* item = layout->itemAt(i);
        if (QWidget* widget = item->widget())
            collect(widget, stops);
        else if (QLayout* inner = item->layout())
            collect(inner, stops);
    }
}

void collect(QWidget* widget, QWidgetList& stops)
{
    // Of radio buttons that exclude each other only one takes Tab at a time, not always the same: all of them get their place.
    const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) != 0 || qobject_cast<const QRadioButton*>(widget) != nullptr;
    if (takesTab && widget->focusProxy() == nullptr)
        stops << widget;
    if (const auto* area = qobject_cast<QScrollArea*>(widget); area != nullptr && area->widget() != nullptr)
        collect(area->widget(), stops);
    else if (const auto* splitter = qobject_cast<QSplitter*>(widget))
        for (int i = 0; i < splitter->count(); ++i)
            collect(splitter->widget(i), stops);
    else if (QLayout* layout = widget->layout())
        collect(layout, stops);
}

}

void tabAsLaidOut(QWidget& window)
{
    QWidgetList stops;
    collect(&window, stops);
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops[i - 1], stops[i]);
}

}
