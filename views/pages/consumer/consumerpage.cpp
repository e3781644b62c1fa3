// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/consumer/consumerpage.h"

#include "domain/listed.h"
#include "pages/consumer/consumerpane.h"
#include "pages/consumer/uselist.h"
#include "pages/headabove.h"
#include "pages/sidebyside.h"
#include "theme/icons.h"
#include "theme/widgets/busyline.h"
#include "theme/widgets/columnscroll.h"
#include "theme/widgets/emptystate.h"
#include "theme/widgets/labels.h"
#include "theme/widgets/panel.h"
#include "theme/widgets/wraprow.h"

#include <QAction>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <chrono>
#include <set>

namespace gatehouse::pages {

using namespace theme;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using items::ConsumerUseModel;
using registry::ConsumerUse;

namespace {

QString keyOf(const ConsumerUse& use, const registry::LiveModel* live)
{
    return QStringList{use.model.name, use.consumer.name, live != nullptr ? live->slot : QString()}.join(u'\n');
}

}

ConsumerPage::ConsumerPage(items::Desk& desk, const QString& consumer, QWidget* parent) : Page(parent), m_desk(desk), m_model(desk, consumer)
{
    build();
    addActions();
    connect(&m_model, &ConsumerUseModel::loaded, this, &ConsumerPage::followModel);
    connect(m_list, &UseList::chosenChanged, this, &ConsumerPage::followRow);
    connect(m_list, &UseList::openRequested, this, &Page::placeRequested);
    connect(m_list, &UseList::paneToggled, m_sides, &SideBySide::toggle);
    connect(m_list, &UseList::changeRequested, this, &ConsumerPage::askChange);
    connect(m_list, &UseList::endRequested, this, &ConsumerPage::askEnd);
    connect(m_pane, &ConsumerPane::placeRequested, this, &Page::placeRequested);
    connect(m_pane, &ConsumerPane::closed, m_sides, &SideBySide::toggle);
    connect(m_pane, &ConsumerPane::acknowledgeRequested, this, &ConsumerPage::askAcknowledge);
    connect(m_pane, &ConsumerPane::changeRequested, this, &ConsumerPage::askChange);
    connect(m_pane, &ConsumerPane::endRequested, this, &ConsumerPage::askEnd);
    connect(m_empty, &EmptyState::triggered, this, [this](EmptyState::Kind kind) {
        if (kind == EmptyState::Kind::CannotLoad)
            refresh();
        else
            emit placeRequested(Place::results());
    });
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (isVisible() && m_desk.session().moment().isNow())
            m_model.reload();
    });
    m_minute.start();
    followModel();
}

void ConsumerPage::build()
{
    auto* left = new Panel(ThemeRole::Surface, {}, this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new Panel(ThemeRole::Surface, {}, left);
    auto* headRow = new WrapRow(head);
    headRow->setContentsMargins(px(space::PageMargin), px(space::Medium), px(space::PageMargin), px(space::Small));
    headRow->setSpacing(px(space::Medium));
    auto* titles = new QVBoxLayout;
    titles->setSpacing(px(2));
    m_title = new TextLabel(ConsumerPage::title(), TextStyle::PageTitle, ThemeRole::Text, head);
    m_subtitle = new ElidedLabel({}, TextStyle::Body, ThemeRole::Muted, Qt::ElideRight, head);
    m_summary = new ElidedLabel({}, TextStyle::Body, ThemeRole::Muted, Qt::ElideRight, head);
    for (QWidget* each : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_subtitle), static_cast<QWidget*>(m_summary)})
        titles->addWidget(each);
    headRow->addLayout(titles);
    headRow->addStretch();
    auto* find = new QPushButton(icon(u"search"_s), tr("Find results…"), head);
    find->setAccessibleName(find->text());
    find->setToolTip(tr("The results directory; a use is registered there"));
    connect(find, &QPushButton::clicked, this, [this] { emit placeRequested(Place::results()); });
    headRow->addWidget(find);
    m_busy = new BusyLine(tr("Loading the consumer"), left);
    m_list = new UseList(m_model, left);
    m_empty = new EmptyState(left);
    m_stack = new QStackedWidget(left);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    column->addWidget(headAbove(*m_list, head, left));
    column->addWidget(m_busy);
    column->addWidget(m_stack, 1);
    m_pane = new ConsumerPane(m_desk, this);
    m_sides = new SideBySide(left, m_list, m_pane, tr("Use and facts"), tr("Use"), this);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_sides);
    setFocusProxy(m_list);
}

void ConsumerPage::addActions()
{
    const auto add = [this](const QString& text, const QString& iconName, auto&& run) {
        auto* action = new QAction(icon(iconName), text, this);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
        m_actions << action;
    };
    add(tr("Acknowledge what waits…"), u"tick"_s, [this] { askAcknowledge(); });
    add(tr("Change the use…"), u"consumer"_s, [this] { askChange(); });
    add(tr("End the use…"), u"cross"_s, [this] { askEnd(); });
    add(tr("Find results…"), u"search"_s, [this] { emit placeRequested(Place::results()); });
    add(tr("Show or hide the facts"), u"info"_s, [this] { m_sides->toggle(); });
}

QString ConsumerPage::title() const
{
    return m_model.consumer().isEmpty() ? tr("My use") : m_model.consumer();
}

QString ConsumerPage::iconName() const
{
    return u"consumer"_s;
}

void ConsumerPage::refresh()
{
    m_model.reload();
    followModel();
}

// What a consumer says of itself may differ from model to model; each is said once.
QString ConsumerPage::subtitle() const
{
    if (m_model.consumer().isEmpty())
        return m_desk.person() == nullptr ? tr("Nobody acts here.") : tr("All for which %1 speaks.").arg(m_desk.displayName(m_desk.person()->name));
    QStringList said;
    const auto say = [&](const QString& text) {
        if (!text.isEmpty() && !said.contains(text))
            said << text;
    };
    for (const ConsumerUse& use : m_model.sight().uses)
        if (use.consumer.kind)
            say(labelOf(*use.consumer.kind));
    for (const ConsumerUse& use : m_model.sight().uses)
        say(use.consumer.contact);
    for (const ConsumerUse& use : m_model.sight().uses)
        if (!use.consumer.person.isEmpty())
            say(tr("%1 speaks for it").arg(m_desk.displayName(use.consumer.person)));
    return said.join(u" · "_s);
}

QString ConsumerPage::summary() const
{
    if (!m_model.isLoaded())
        return tr("Loading…");
    std::set<QString> models;
    int live = 0;
    int waits = 0;
    int notices = 0;
    for (const ConsumerUse& use : m_model.sight().uses) {
        models.insert(use.model.name);
        live += int(use.live.size());
        waits += int(use.waits.size());
        notices += int(use.notices.size());
    }
    QStringList sentences{tr("%n model(s) used, live in %1 slots.", nullptr, int(models.size())).arg(live)};
    if (waits > 0)
        sentences << tr("%n change(s) wait for an acknowledgement.", nullptr, waits);
    if (notices > 0)
        sentences << tr("%n thing(s) to know.", nullptr, notices);
    return inSequence(sentences);
}

// Whichever of list and empty state fits what is known now; old rows stay while new ones are asked for.
void ConsumerPage::followModel()
{
    m_busy->setBusy(m_model.isBusy());
    m_subtitle->setText(subtitle());
    m_subtitle->setVisible(!m_subtitle->text().isEmpty());
    m_summary->setText(summary());
    if (m_model.rowCount() > 0) {
        m_stack->setCurrentWidget(m_list);
    } else if (!m_model.isBusy()) {
        const bool isMine = m_model.consumer().isEmpty();
        if (!m_model.problem().isEmpty())
            m_empty->show(EmptyState::Kind::CannotLoad, u"consumer"_s, m_model.problem());
        else if (!m_desk.session().moment().isNow())
            m_empty->show(EmptyState::Kind::NothingYet, u"consumer"_s, tr("Nothing was used at that moment."));
        else
            m_empty->show(
                EmptyState::Kind::NothingYet, u"consumer"_s,
                isMine ? tr("You have registered no use. Find the results that you read, and register there: you are asked before they change.")
                       : tr("“%1” uses nothing any more.").arg(m_model.consumer()),
                tr("Open the results directory"));
        m_stack->setCurrentWidget(m_empty);
    }
    const bool hasWayOut = m_stack->currentWidget() == m_empty && !m_empty->button()->isHidden();
    setFocusProxy(hasWayOut ? static_cast<QWidget*>(m_empty->button()) : m_list);
    if (!m_list->currentIndex().isValid() && m_model.rowCount() > 0) {
        int wanted = 0;
        for (int row = 0; row < m_model.rowCount(); ++row)
            if (keyOf(*m_model.use(m_model.index(row, 0)), m_model.live(m_model.index(row, 0))) == m_chosen)
                wanted = row;
        m_list->setCurrentIndex(m_model.index(wanted, 0));
    }
    followRow();
    m_sides->setHasFacts(m_model.rowCount() > 0 || !m_model.sight().history.empty());
}

void ConsumerPage::followRow()
{
    const QModelIndex index = m_list->currentIndex();
    const ConsumerUse* use = m_model.use(index);
    const registry::LiveModel* live = m_model.live(index);
    if (use != nullptr)
        m_chosen = keyOf(*use, live);
    m_pane->show(use, live, m_model.sight().history);
    m_sides->setSubject(m_pane->subject());
}

void ConsumerPage::askAcknowledge()
{
    if (const ConsumerUse* use = m_model.use(m_list->currentIndex()); use != nullptr && !use->waits.empty())
        emit acknowledgeRequested(use->waits.front().version, use->waits.front().slot);
}

void ConsumerPage::askChange()
{
    if (const ConsumerUse* use = m_model.use(m_list->currentIndex()))
        emit changeRequested(use->model.name, use->consumer.name);
}

void ConsumerPage::askEnd()
{
    if (const ConsumerUse* use = m_model.use(m_list->currentIndex()))
        emit endRequested(use->model.name, use->consumer.name);
}

QVariantMap ConsumerPage::saveState() const
{
    return {{u"columns"_s, m_list->columns().saveState()}, {u"sides"_s, m_sides->saveState()}, {u"chosen"_s, m_chosen}};
}

void ConsumerPage::restoreState(const QVariantMap& state)
{
    if (state.isEmpty())
        return;
    m_list->columns().restoreState(state.value(u"columns"_s).toMap());
    m_sides->restoreState(state.value(u"sides"_s).toMap());
    m_chosen = state.value(u"chosen"_s).toString();
    followModel();
}

}
