// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/style/looks.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QTabBar>
#include <QVariant>
#include <QWidget>

namespace gatehouse::theme {

namespace {

constexpr auto ButtonProperty = "gatehouseButton";
constexpr auto SmallProperty = "gatehouseSmall";
constexpr auto TabsProperty = "gatehouseTabs";
constexpr auto SegmentProperty = "gatehouseSegment";

constexpr std::array ButtonNames{"plain", "primary", "critical", "critical-outline", "quiet", "link"};

// A property says nothing to the layout by itself.
void setLook(QWidget* widget, const char* property, const QVariant& value)
{
    if (widget->property(property) == value)
        return;
    widget->setProperty(property, value);
    // Buttons, combo boxes and tab bars remember their size until the style changes.
    QEvent change(QEvent::StyleChange);
    QCoreApplication::sendEvent(widget, &change);
    widget->updateGeometry();
    widget->update();
}

}

void setButtonLook(QWidget* control, ButtonLook look)
{
    setLook(control, ButtonProperty, QString::fromLatin1(ButtonNames.at(static_cast<std::size_t>(look))));
}

ButtonLook buttonLook(const QWidget* control)
{
    const QByteArray name = control ? control->property(ButtonProperty).toByteArray() : QByteArray();
    for (std::size_t i = 0; i < ButtonNames.size(); ++i)
        if (name == ButtonNames.at(i))
            return static_cast<ButtonLook>(i);
    return ButtonLook::Plain;
}

void setSmall(QWidget* control, bool isSmall)
{
    setLook(control, SmallProperty, isSmall);
}

bool isSmall(const QWidget* control)
{
    return control && control->property(SmallProperty).toBool();
}

void setTabLook(QTabBar* tabs, TabLook look)
{
    setLook(tabs, TabsProperty, look == TabLook::Document ? QStringLiteral("document") : QStringLiteral("inner"));
}

TabLook tabLook(const QTabBar* tabs)
{
    return tabs && tabs->property(TabsProperty).toString() == u"document" ? TabLook::Document : TabLook::Inner;
}

void setTabBadge(QTabBar* tabs, int index, const TabBadge& badge)
{
    tabs->setTabData(index, QVariant::fromValue(badge));
    tabs->setTabText(index, tabs->tabText(index)); // lays the tabs out again, which data alone does not
    tabs->update();
}

void setMenuPlace(QAction& action, int group, int rank)
{
    action.setProperty("gatehouseMenuGroup", group);
    action.setProperty("gatehouseMenuRank", rank);
}

std::pair<int, int> menuPlace(const QAction& action)
{
    return {action.property("gatehouseMenuGroup").toInt(), action.property("gatehouseMenuRank").toInt()};
}

void setSegment(QWidget* button, Segment segment)
{
    setLook(button, SegmentProperty, static_cast<int>(segment));
}

Segment segment(const QWidget* button)
{
    return button ? static_cast<Segment>(button->property(SegmentProperty).toInt()) : Segment::None;
}

}
