// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/widgets/scrollaccessible.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QScrollArea>

namespace gatehouse::theme {

namespace {

// QAccessibleWidget counts the widgets inside and answers nothing for an index beyond them.
QAccessibleInterface* interfaceOf(const QString& className, QObject* object)
{
    auto* area = className == QLatin1StringView("QScrollArea") ? qobject_cast<QScrollArea*>(object) : nullptr;
    return area != nullptr ? new QAccessibleWidget(area, QAccessible::Client) : nullptr;
}

}

void installScrollAccessible()
{
    QAccessible::installFactory(interfaceOf);
}

}
