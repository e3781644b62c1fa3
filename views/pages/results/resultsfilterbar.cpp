// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/results/resultsfilterbar.h"

#include "theme/style/looks.h"
#include "theme/widgets/labels.h"
#include "theme/widgets/searchfield.h"
#include "theme/widgets/wraprow.h"

#include <QMenu>
#include <QPushButton>
#include <chrono>

namespace gatehouse::pages {

using namespace theme;
using namespace std::chrono_literals;
using items::ResultFilter;

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

ResultsFilterBar::ResultsFilterBar(items::ResultListModel& model, items::Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_desk(desk)
    , m_search(new SearchField(tr("Filter the results"), tr("Filter results"), QKeySequence::Find, this))
{
    auto* row = new WrapRow(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(space::Small));
    m_search->setMinimumWidth(px(120));
    m_search->setToolTip(tr("By place, model or consumer"));
    m_search->setMaximumWidth(px(260));
    row->addWidget(m_search);
    m_format = addMenu(tr("Format"), tr("Filter by format"), *row);
    m_owner = addMenu(tr("Owner"), tr("Filter by owner"), *row);
    m_consumer = addMenu(tr("Consumer"), tr("Filter by consumer"), *row);
    m_nowhere = new QPushButton(tr("Without a place"), this);
    m_nowhere->setAccessibleName(tr("Only models that name no place of their results"));
    m_nowhere->setCheckable(true);
    row->addWidget(m_nowhere);
    m_clear = new QPushButton(tr("Clear filters"), this);
    setButtonLook(m_clear, ButtonLook::Link);
    setSmall(m_clear);
    m_clear->setAccessibleName(tr("Clear filters"));
    row->addWidget(m_clear);
    row->addStretch();
    m_counts = new ElidedLabel(QString(), TextStyle::Secondary, ThemeRole::Muted, Qt::ElideRight, this);
    row->addWidget(m_counts);

    connect(m_format->menu(), &QMenu::aboutToShow, this, &ResultsFilterBar::fillFormats);
    connect(m_owner->menu(), &QMenu::aboutToShow, this, &ResultsFilterBar::fillOwners);
    connect(m_consumer->menu(), &QMenu::aboutToShow, this, &ResultsFilterBar::fillConsumers);
    connect(m_nowhere, &QPushButton::clicked, this, [this](bool isOn) {
        ResultFilter filter = m_filter;
        filter.nowhere = isOn;
        apply(filter);
    });
    m_typing.setSingleShot(true);
    m_typing.setInterval(120ms);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, [this] {
        ResultFilter filter = m_filter;
        filter.text = m_search->text().simplified();
        apply(filter);
    });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        clear();
        m_search->setFocus();
    });
    setCounts({});
    showFilter();
}

QPushButton* ResultsFilterBar::addMenu(const QString& text, const QString& accessibleName, QLayout& row)
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

void ResultsFilterBar::addChoice(QPushButton& button, const QString& text, const QString& value, QString ResultFilter::* chosen)
{
    QAction* action = button.menu()->addAction(plain(text));
    action->setCheckable(true);
    action->setChecked(m_filter.*chosen == value);
    connect(action, &QAction::triggered, this, [this, value, chosen](bool isOn) {
        ResultFilter filter = m_filter;
        filter.*chosen = isOn ? value : QString();
        apply(filter);
    });
}

void ResultsFilterBar::fillFormats()
{
    m_format->menu()->clear();
    for (const QString& format : m_model.formats()) {
        QAction* action = m_format->menu()->addAction(plain(format));
        action->setCheckable(true);
        action->setChecked(m_filter.formats.contains(format));
        connect(action, &QAction::triggered, this, [this, format](bool isOn) {
            ResultFilter filter = m_filter;
            if (isOn)
                filter.formats.insert(format);
            else
                filter.formats.erase(format);
            apply(filter);
        });
    }
}

void ResultsFilterBar::fillOwners()
{
    m_owner->menu()->clear();
    for (const Person& person : m_desk.facts().people)
        addChoice(*m_owner, m_desk.displayName(person.name), person.name, &ResultFilter::owner);
}

void ResultsFilterBar::fillConsumers()
{
    m_consumer->menu()->clear();
    for (const QString& name : m_model.consumers())
        addChoice(*m_consumer, name, name, &ResultFilter::consumer);
}

void ResultsFilterBar::setFilter(const ResultFilter& filter)
{
    const QSignalBlocker quiet(m_search);
    m_search->setText(filter.text);
    m_typing.stop();
    apply(filter);
}

void ResultsFilterBar::clear()
{
    setFilter({});
}

void ResultsFilterBar::setCounts(const items::ResultCounts& counts)
{
    m_counts->setText(tr("%1 of %n row(s) shown", nullptr, counts.rows).arg(counts.shown));
    m_counts->setVisible(counts.shown != counts.rows); // the head already says how many there are
    m_nowhere->setVisible(counts.nowhere > 0 || m_filter.nowhere);
}

void ResultsFilterBar::search(const QString& text)
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    if (text.isEmpty())
        m_search->selectAll();
    else
        m_search->setText(text);
}

void ResultsFilterBar::apply(const ResultFilter& filter)
{
    if (filter != m_filter) {
        m_filter = filter;
        emit changed();
    }
    showFilter();
}

void ResultsFilterBar::showFilter()
{
    m_clear->setVisible(!m_filter.isEmpty());
    markActive(m_format, !m_filter.formats.empty());
    markActive(m_owner, !m_filter.owner.isEmpty());
    markActive(m_consumer, !m_filter.consumer.isEmpty());
    m_nowhere->setChecked(m_filter.nowhere);
}

}
