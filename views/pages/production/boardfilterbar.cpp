// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/production/boardfilterbar.h"

#include "items/boardcells.h"
#include "items/dates.h"
#include "theme/style/looks.h"
#include "theme/widgets/labels.h"
#include "theme/widgets/searchfield.h"
#include "theme/widgets/wraprow.h"

#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <chrono>

namespace gatehouse::pages {

using namespace theme;
using namespace std::chrono_literals;
using gatehouse::labelOf;
using items::BoardFilter;
using items::labelOf;
using registry::Attention;

namespace {

// A button marks that it filters: the style paints checked buttons in the accent's tint. A press alone does not toggle it.
void markActive(QPushButton* button, bool isActive)
{
    button->setProperty("filters", isActive);
    button->setChecked(isActive);
}

QString plain(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

}

BoardFilterBar::BoardFilterBar(items::Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_search(new SearchField(tr("Filter the board"), tr("Filter slots"), QKeySequence::Find, this))
{
    auto* row = new WrapRow(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(space::Small));
    m_search->setMinimumWidth(px(120));
    m_search->setToolTip(tr("By model, slot or target"));
    m_search->setMaximumWidth(px(260));
    row->addWidget(m_search);
    m_attention = addMenu(tr("Attention"), tr("Filter by attention"), *row);
    m_tier = addMenu(tr("Risk tier"), tr("Filter by risk tier"), *row);
    m_owner = addMenu(tr("Owner"), tr("Filter by owner"), *row);
    m_news = new QPushButton(this);
    m_news->setCheckable(true);
    row->addWidget(m_news);
    const auto addLink = [&](const QString& text) {
        auto* link = new QPushButton(text, this);
        setButtonLook(link, ButtonLook::Link);
        setSmall(link);
        link->setAccessibleName(text);
        row->addWidget(link);
        return link;
    };
    m_seen = addLink(tr("Mark as seen"));
    m_seen->setToolTip(tr("What changed so far is no longer news to you"));
    m_clear = addLink(tr("Clear filters"));
    row->addStretch();
    m_counts = new ElidedLabel(QString(), TextStyle::Secondary, ThemeRole::Muted, Qt::ElideRight, this);
    row->addWidget(m_counts);

    fillChoices(*m_attention, std::vector{Attention::ActNow, Attention::Watch, Attention::InOrder}, &BoardFilter::attention);
    fillChoices(*m_tier, std::vector<Tier>(allOf<Tier>().begin(), allOf<Tier>().end()), &BoardFilter::tiers);
    connect(m_owner->menu(), &QMenu::aboutToShow, this, &BoardFilterBar::fillOwners);
    connect(m_news, &QPushButton::clicked, this, [this](bool isOn) {
        BoardFilter filter = m_filter;
        filter.news = isOn;
        apply(filter);
    });
    connect(m_seen, &QPushButton::clicked, this, [this] {
        BoardFilter filter = m_filter;
        filter.news = false;
        apply(filter);
        m_search->setFocus();
        emit seen();
    });
    m_typing.setSingleShot(true);
    m_typing.setInterval(120ms);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, [this] {
        BoardFilter filter = m_filter;
        filter.text = m_search->text().simplified();
        apply(filter);
    });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        clear();
        m_search->setFocus();
    });
    setCounts({}, {});
    showFilter();
}

QPushButton* BoardFilterBar::addMenu(const QString& text, const QString& accessibleName, QLayout& row)
{
    auto* button = new QPushButton(text, this);
    button->setAccessibleName(accessibleName);
    button->setCheckable(true);
    auto* menu = new QMenu(button);
    menu->setAccessibleName(accessibleName);
    button->setMenu(menu);
    connect(button, &QPushButton::toggled, button, [button] { button->setChecked(button->property("filters").toBool()); });
    row.addWidget(button);
    return button;
}

template <class E>
void BoardFilterBar::fillChoices(QPushButton& button, const std::vector<E>& values, std::set<E> BoardFilter::* chosen)
{
    for (const E value : values) {
        QAction* action = button.menu()->addAction(labelOf(value));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, value, chosen](bool isOn) {
            BoardFilter filter = m_filter;
            if (isOn)
                (filter.*chosen).insert(value);
            else
                (filter.*chosen).erase(value);
            apply(filter);
        });
        connect(button.menu(), &QMenu::aboutToShow, action,
                [this, action, value, chosen] { action->setChecked((m_filter.*chosen).contains(value)); });
    }
}

void BoardFilterBar::fillOwners()
{
    m_owner->menu()->clear();
    for (const Person& person : m_desk.facts().people) {
        QAction* action = m_owner->menu()->addAction(plain(m_desk.displayName(person.name)));
        action->setCheckable(true);
        action->setChecked(m_filter.owner == person.name);
        connect(action, &QAction::triggered, this, [this, name = person.name](bool isOn) {
            BoardFilter filter = m_filter;
            filter.owner = isOn ? name : QString();
            apply(filter);
        });
    }
}

void BoardFilterBar::setFilter(const BoardFilter& filter)
{
    const QSignalBlocker quiet(m_search);
    m_search->setText(filter.text);
    m_typing.stop();
    apply(filter);
}

void BoardFilterBar::clear()
{
    setFilter({});
}

void BoardFilterBar::setCounts(const items::BoardCounts& counts, const QDateTime& looked)
{
    m_counts->setText(tr("%1 of %n row(s) shown", nullptr, counts.rows).arg(counts.shown));
    m_counts->setVisible(counts.shown != counts.rows); // the head already says how many there are
    m_news->setText(tr("Since I last looked %1").arg(counts.changed));
    m_news->setEnabled(looked.isValid() && (counts.changed > 0 || m_filter.news));
    const QString why = looked.isValid()
        ? tr("%n row(s) changed since you looked on %1.", nullptr, counts.changed).arg(items::momentText(looked, items::DayForm::Brief))
        : tr("You have not looked here before; from the next time on, changes are marked.");
    m_news->setToolTip(why);
    m_news->setAccessibleName(tr("Only what changed since I last looked"));
    m_news->setAccessibleDescription(why);
}

void BoardFilterBar::setPast(bool isPast)
{
    m_news->setVisible(!isPast);
    if (!isPast || !m_filter.news)
        return;
    BoardFilter filter = m_filter;
    filter.news = false;
    apply(filter);
}

void BoardFilterBar::search(const QString& text)
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    if (text.isEmpty())
        m_search->selectAll();
    else
        m_search->setText(text);
}

void BoardFilterBar::apply(const BoardFilter& filter)
{
    if (filter != m_filter) {
        m_filter = filter;
        emit changed();
    }
    showFilter();
}

void BoardFilterBar::showFilter()
{
    m_clear->setVisible(!m_filter.isEmpty());
    markActive(m_attention, !m_filter.attention.empty());
    markActive(m_tier, !m_filter.tiers.empty());
    markActive(m_owner, !m_filter.owner.isEmpty());
    m_news->setChecked(m_filter.news);
    m_seen->setVisible(m_filter.news);
}

}
