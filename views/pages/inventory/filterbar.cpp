// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inventory/filterbar.h"

#include "theme/style/looks.h"
#include "theme/widgets/labels.h"
#include "theme/widgets/searchfield.h"
#include "theme/widgets/wraprow.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>
#include <chrono>

namespace gatehouse::pages {

using namespace theme;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A menu marks its button while it filters: the style paints checked buttons in the accent's tint.
void markActive(QPushButton* button, bool isActive)
{
    button->setProperty("filters", isActive);
    button->setChecked(isActive);
}

template <class E> QStringList namesOf(const std::set<E>& values)
{
    QStringList names;
    for (const E value : values)
        names << nameOf(value);
    return names;
}

// Names that this program does not know are left out.
template <class E> std::set<E> valuesOf(const QVariant& names)
{
    std::set<E> values;
    for (const QString& name : names.toStringList())
        if (const auto value = fromName<E>(name))
            values.insert(*value);
    return values;
}

}

FilterBar::FilterBar(items::Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_search(new SearchField(tr("Search the inventory"), tr("Filter by name, purpose, note"), QKeySequence::Find, this))
    , m_chips(new WrapRow)
    , m_clear(new QPushButton(tr("Clear filters"), this))
    , m_counts(new TextLabel(QString(), TextStyle::Secondary, ThemeRole::Muted, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::Small));
    auto* row = new WrapRow;
    row->setSpacing(px(space::Small));
    m_search->setMinimumWidth(px(150));
    m_search->setMaximumWidth(px(300));
    row->addWidget(m_search);
    m_state = addMenu(tr("State"), tr("Filter by state"), *row);
    m_usability = addMenu(tr("Usability"), tr("Filter by usability"), *row);
    m_tier = addMenu(tr("Risk tier"), tr("Filter by risk tier"), *row);
    m_owner = addMenu(tr("Owner"), tr("Filter by owner"), *row);
    row->addStretch();
    column->addLayout(row);

    auto* second = new WrapRow;
    second->setSpacing(px(space::Small));
    m_chips->setSpacing(px(6));
    second->addLayout(m_chips);
    setButtonLook(m_clear, ButtonLook::Link);
    setSmall(m_clear);
    m_clear->setAccessibleName(tr("Clear filters"));
    second->addWidget(m_clear);
    second->addStretch();
    m_counts->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_counts->setMinimumHeight(px(height::SmallControl));
    second->addWidget(m_counts);
    column->addLayout(second);

    fillChoices(*m_state, &registry::VersionFilter::review);
    fillChoices(*m_usability, &registry::VersionFilter::usability);
    fillChoices(*m_tier, &registry::VersionFilter::tiers);
    connect(m_owner->menu(), &QMenu::aboutToShow, this, &FilterBar::fillOwners);
    connect(&m_desk, &items::Desk::factsChanged, this, &FilterBar::showFilter);
    m_typing.setSingleShot(true);
    m_typing.setInterval(60ms);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, [this] {
        registry::VersionFilter filter = m_filter;
        filter.text = m_search->text().simplified();
        apply(filter);
    });
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clear);
    showFilter();
}

QPushButton* FilterBar::addMenu(const QString& text, const QString& accessibleName, QLayout& row)
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

template <class E> void FilterBar::fillChoices(QPushButton& button, std::set<E> registry::VersionFilter::* chosen)
{
    for (const E value : allOf<E>()) {
        QAction* action = button.menu()->addAction(labelOf(value));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, value, chosen](bool isOn) {
            registry::VersionFilter filter = m_filter;
            if (isOn)
                (filter.*chosen).insert(value);
            else
                (filter.*chosen).erase(value);
            apply(filter);
        });
    }
    connect(button.menu(), &QMenu::aboutToShow, this, [this, menu = button.menu(), chosen] {
        std::size_t place = 0;
        for (QAction* action : menu->actions())
            action->setChecked((m_filter.*chosen).contains(allOf<E>()[place++]));
    });
}

void FilterBar::fillOwners()
{
    m_owner->menu()->clear();
    for (const Person& person : m_desk.facts().people) {
        QAction* action = m_owner->menu()->addAction(QString(person.display).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(m_filter.owner == person.name);
        connect(action, &QAction::triggered, this, [this, name = person.name](bool isOn) {
            registry::VersionFilter filter = m_filter;
            filter.owner = isOn ? name : QString();
            apply(filter);
        });
    }
}

void FilterBar::setFilter(const registry::VersionFilter& filter)
{
    const QSignalBlocker quiet(m_search);
    m_search->setText(filter.text);
    m_typing.stop();
    apply(filter);
}

void FilterBar::clear()
{
    setFilter({});
}

QVariantMap FilterBar::saveState() const
{
    return {{u"review"_s, namesOf(m_filter.review)},
            {u"usability"_s, namesOf(m_filter.usability)},
            {u"tiers"_s, namesOf(m_filter.tiers)},
            {u"owner"_s, m_filter.owner}};
}

void FilterBar::restoreState(const QVariantMap& state)
{
    registry::VersionFilter filter = m_filter;
    filter.review = valuesOf<ReviewState>(state.value(u"review"_s));
    filter.usability = valuesOf<Usability>(state.value(u"usability"_s));
    filter.tiers = valuesOf<Tier>(state.value(u"tiers"_s));
    filter.owner = state.value(u"owner"_s).toString();
    apply(filter);
}

void FilterBar::setCounts(const QString& sentence)
{
    m_counts->setText(sentence);
}

void FilterBar::search(const QString& text)
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    if (text.isEmpty())
        m_search->selectAll();
    else
        m_search->setText(text);
}

void FilterBar::apply(const registry::VersionFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    showFilter();
    emit changed();
}

void FilterBar::addChip(const QString& text, const std::function<void()>& remove)
{
    auto* chip = new QPushButton(QString(text).replace(u'&', QStringLiteral("&&")) + QStringLiteral("  \u00d7"), this);
    setSmall(chip);
    chip->setAccessibleName(tr("Remove filter %1").arg(text));
    chip->setToolTip(plainToolTip(chip->accessibleName()));
    connect(chip, &QPushButton::clicked, this, [this, remove] {
        remove();
        m_search->setFocus();
    });
    m_chips->addWidget(chip);
}

template <class E> void FilterBar::addChips(std::set<E> registry::VersionFilter::* chosen)
{
    for (const E value : m_filter.*chosen) {
        addChip(labelOf(value), [this, value, chosen] {
            registry::VersionFilter filter = m_filter;
            (filter.*chosen).erase(value);
            apply(filter);
        });
    }
}

void FilterBar::showFilter()
{
    while (QLayoutItem* item = m_chips->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    addChips(&registry::VersionFilter::review);
    addChips(&registry::VersionFilter::usability);
    addChips(&registry::VersionFilter::tiers);
    if (!m_filter.owner.isEmpty()) {
        addChip(m_desk.displayName(m_filter.owner), [this] {
            registry::VersionFilter filter = m_filter;
            filter.owner.clear();
            apply(filter);
        });
    }
    if (!m_filter.text.isEmpty())
        addChip(tr("“%1”").arg(m_filter.text.left(40)), [this] {
            registry::VersionFilter filter = m_filter;
            filter.text.clear();
            setFilter(filter);
        });
    m_clear->setVisible(!m_filter.isEmpty());
    markActive(m_state, !m_filter.review.empty());
    markActive(m_usability, !m_filter.usability.empty());
    markActive(m_tier, !m_filter.tiers.empty());
    markActive(m_owner, !m_filter.owner.isEmpty());
}

}
