// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/filtercontrols.h"

#include "theme/style/looks.h"
#include "theme/widgets/searchfield.h"

#include <QLayout>

namespace gatehouse::pages {

using namespace theme;

FilterControls::FilterControls(const SearchWords& words, std::chrono::milliseconds pause, QWidget* parent)
    : QWidget(parent)
    , m_search(new SearchField(words.accessibleName, words.placeholder, QKeySequence::Find, this))
{
    if (!words.toolTip.isEmpty())
        m_search->setToolTip(words.toolTip);
    m_typing.setSingleShot(true);
    m_typing.setInterval(pause);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, [this] { filterWords(m_search->text().simplified()); });
}

void FilterControls::search(const QString& text)
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    if (text.isEmpty())
        m_search->selectAll();
    else
        m_search->setText(text);
}

void FilterControls::showWords(const QString& text)
{
    const QSignalBlocker quiet(m_search);
    m_search->setText(text);
    m_typing.stop();
}

QPushButton* FilterControls::addMenu(const QString& text, const QString& accessibleName, QLayout& row)
{
    auto* button = new QPushButton(text, this);
    button->setAccessibleName(accessibleName);
    button->setCheckable(true);
    auto* menu = new QMenu(button);
    menu->setAccessibleName(accessibleName);
    button->setMenu(menu);
    // A press would toggle it; it says only whether it filters.
    connect(button, &QPushButton::toggled, button, [button] { button->setChecked(button->property("filters").toBool()); });
    row.addWidget(button);
    return button;
}

QPushButton* FilterControls::addLink(const QString& text, QLayout& row)
{
    auto* link = new QPushButton(text, this);
    setButtonLook(link, ButtonLook::Link);
    setSmall(link);
    link->setAccessibleName(text);
    row.addWidget(link);
    return link;
}

QAction* FilterControls::addChoice(QMenu& menu, const QString& text, bool isOn, std::function<void(bool)> chosen)
{
    QAction* action = menu.addAction(QString(text).replace(u'&', QStringLiteral("&&")));
    action->setCheckable(true);
    action->setChecked(isOn);
    connect(action, &QAction::triggered, this, std::move(chosen));
    return action;
}

void FilterControls::markActive(QPushButton& button, bool isActive)
{
    button.setProperty("filters", isActive); // the style paints checked buttons in the accent's tint
    button.setChecked(isActive);
}

}
