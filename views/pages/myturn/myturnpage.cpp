// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/myturn/myturnpage.h"

#include "domain/listed.h"
#include "items/rowroles.h"
#include "pages/headabove.h"
#include "pages/myturn/versionpane.h"
#include "pages/sidebyside.h"
#include "theme/rows/grouprows.h"
#include "theme/rows/sparewidth.h"
#include "theme/widgets/busyline.h"
#include "theme/widgets/columnscroll.h"
#include "theme/widgets/emptystate.h"
#include "theme/widgets/labels.h"
#include "theme/widgets/panel.h"
#include "theme/widgets/segmentedcontrol.h"
#include "theme/widgets/wraprow.h"

#include <QApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedLayout>
#include <QTreeView>
#include <QVBoxLayout>

namespace gatehouse::pages {

using items::QueueModel;
using theme::px;
using theme::TextStyle;
using theme::ThemeRole;
using namespace Qt::StringLiterals;

namespace {

// Where the item is worked on: a part of its version, or an event.
Place placeOf(const registry::QueueItem& item)
{
    if (item.event.value > 0)
        return Place::audit(item.event.value);
    const VersionName name{item.version.modelName, item.version.label, 0};
    if (item.thread)
        return Place::of(name, Place::Section::Threads);
    if (item.finding)
        return Place::of(name, Place::Section::Checks);
    return Place::of(name, item.slot.isEmpty() ? Place::Section::Elements : Place::Section::Deployments);
}

}

MyTurnPage::MyTurnPage(items::Desk& desk, QWidget* parent) : Page(parent), m_desk(desk), m_model(desk)
{
    m_pane = new VersionPane(desk, this);
    QWidget* waiting = list();
    m_sides = new SideBySide(waiting, m_view, m_pane, tr("What waits, and its version"), tr("What waits"), this);
    m_sides->setFactsWidth(340);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_sides);
    connect(&m_model, &QueueModel::loaded, this, &MyTurnPage::follow);
    connect(m_pane, &VersionPane::rollbackRequested, this, &MyTurnPage::rollbackRequested);
    connect(m_pane, &VersionPane::openRequested, this, &MyTurnPage::openCurrent);
    connect(&m_desk.session(), &registry::Session::actorChanged, this, [this] { m_current.reset(); });
    follow();
}

QWidget* MyTurnPage::head()
{
    auto* panel = new theme::Panel(ThemeRole::Surface, {}, this);
    auto* row = new theme::WrapRow(panel);
    row->setContentsMargins(px(theme::space::PageMargin), px(14), px(theme::space::PageMargin), px(12));
    auto* words = new QVBoxLayout;
    words->setSpacing(px(2));
    words->addWidget(new theme::TextLabel(tr("My turn"), TextStyle::PageTitle, ThemeRole::Text, panel));
    m_summary = new theme::TextLabel({}, TextStyle::Body, ThemeRole::Muted, panel);
    m_summary->setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    m_summary->setSizePolicy(policy);
    words->addWidget(m_summary);
    row->addLayout(words);
    m_which = new theme::SegmentedControl(tr("What is listed"), {tr("For me"), tr("Waiting on others"), tr("Everybody’s queue")}, panel);
    connect(m_which, &theme::SegmentedControl::currentChanged, this, [this](int index) {
        m_model.setShow(QueueModel::Show(index));
        follow();
    });
    row->addWidget(m_which);
    return panel;
}

QWidget* MyTurnPage::list()
{
    auto* panel = new theme::Panel(ThemeRole::Surface, {}, this);
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    QWidget* controls = head();
    m_busy = new theme::BusyLine(tr("Looking for what waits"), panel);
    layout->addWidget(m_busy);
    m_view = new QTreeView(panel);
    m_view->setAccessibleName(tr("What waits"));
    m_view->setModel(&m_model);
    theme::prepareList(*m_view, theme::RowDelegate::Lines::Inbox);
    theme::groupRows(*m_view);
    layout->insertWidget(0, headAbove(*m_view, controls, panel));
    m_view->header()->resizeSection(QueueModel::RiskTier, px(96));
    m_view->header()->resizeSection(QueueModel::With, px(96));
    m_view->header()->resizeSection(QueueModel::Due, px(130));
    m_view->header()->resizeSection(QueueModel::Waits, px(70));
    m_empty = new theme::EmptyState(panel);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    layout->addLayout(m_stack, 1);
    connect(m_view, &QTreeView::activated, this, &MyTurnPage::openCurrent);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &MyTurnPage::followCurrent);
    connect(m_empty, &theme::EmptyState::triggered, this, [this](theme::EmptyState::Kind kind) {
        if (kind == theme::EmptyState::Kind::CannotLoad)
            m_model.reload();
        else
            emit placeRequested(Place::inventory());
    });
    return panel;
}

QString MyTurnPage::summary() const
{
    if (m_desk.person() == nullptr)
        return tr("Choose who you are in the corner of the window.");
    if (m_which->currentIndex() == int(QueueModel::Show::Everybody))
        return m_model.bottleneck().isEmpty() ? tr("What the gates wait for, by role.") : m_model.bottleneck();
    if (!m_model.isLoaded())
        return m_model.problem().isEmpty() ? QString() : tr("What waits could not be looked for.");
    const int mine = m_model.countOf(QueueModel::Show::Mine);
    QString sentence = mine == 0 ? tr("Nothing waits for you.") : tr("%n item(s) wait for you.", nullptr, mine);
    if (const QDateTime oldest = m_model.oldestGateItem(); oldest.isValid()) {
        const int days = items::wholeDays(oldest.secsTo(m_desk.session().moment().now()));
        sentence = inSequence({sentence, days < 1 ? tr("The oldest at a gate: today.") : tr("The oldest at a gate: %n day(s).", nullptr, days)});
    }
    return sentence;
}

void MyTurnPage::follow()
{
    m_busy->setBusy(m_model.isBusy());
    m_summary->setText(summary());
    const bool isCounted = m_model.isCounted();
    m_which->setChoiceText(0, isCounted ? tr("For me %1").arg(m_model.countOf(QueueModel::Show::Mine)) : tr("For me"));
    m_which->setChoiceText(1,
                           isCounted ? tr("Waiting on others %1").arg(m_model.countOf(QueueModel::Show::WaitingOnOthers)) : tr("Waiting on others"));
    emit countChanged(m_model.countOf(QueueModel::Show::Mine));
    const auto show = QueueModel::Show(m_which->currentIndex());
    if (!m_model.problem().isEmpty())
        m_empty->show(theme::EmptyState::Kind::CannotLoad, u"inbox"_s, m_model.problem());
    else if (m_model.isLoaded() && m_model.rowCount() == 0)
        m_empty->show(theme::EmptyState::Kind::NothingYet, u"inbox"_s,
                      m_desk.person() == nullptr           ? tr("What waits is listed for a person. Choose who you are in the corner of the window.")
                          : show == QueueModel::Show::Mine ? tr("Nothing waits for you. What you have to decide, mend or confirm comes here.")
                          : show == QueueModel::Show::Everybody
                          ? tr("No gate waits for anybody.")
                          : tr("You wait for nobody. What others have to do for you is listed here: gates, signatures, second persons."),
                      tr("Open the inventory"));
    const bool empty = m_model.rowCount() == 0 && (m_model.isLoaded() || !m_model.problem().isEmpty());
    showEmpty(empty);
    m_sides->setHasFacts(!empty);
    if (empty || !m_model.isLoaded())
        return;
    const QModelIndex kept = m_current ? m_model.indexOf(*m_current) : QModelIndex();
    m_view->setCurrentIndex(kept.isValid() ? kept : m_model.index(0, 0, m_model.index(0, 0)));
}

// The keyboard stays in the page when the last item goes, and comes to the list with the first.
void MyTurnPage::showEmpty(bool empty)
{
    const QWidget* focused = QApplication::focusWidget();
    const bool hadFocus = focused == m_view || m_empty->isAncestorOf(focused);
    m_stack->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : m_view);
    QWidget* shown = empty ? static_cast<QWidget*>(m_empty->button()) : m_view;
    setFocusProxy(shown);
    if (hadFocus)
        shown->setFocus(Qt::OtherFocusReason);
}

void MyTurnPage::followCurrent()
{
    const registry::QueueItem* item = m_model.item(m_view->currentIndex());
    if (item == nullptr) {
        if (const QModelIndex head = m_view->currentIndex().siblingAtColumn(0); head.isValid())
            showGroup(head);
        return;
    }
    m_current = *item;
    m_pane->setVersion(item->version.id.value > 0 ? item->version.name() : QString(), item->slot, item->sentence);
    m_sides->setSubject(item->version.id.value > 0 ? item->version.modelName + u' ' + item->version.label : QString());
}

// What stands under a heading, for whoever folds it.
void MyTurnPage::showGroup(const QModelIndex& head)
{
    QDateTime oldest;
    QStringList what;
    for (int row = 0; row < m_model.rowCount(head); ++row) {
        const registry::QueueItem* item = m_model.item(m_model.index(row, 0, head));
        if (!oldest.isValid() || item->since < oldest)
            oldest = item->since;
        const QString name = item->version.modelName.isEmpty() ? item->sentence : item->version.modelName + u' ' + item->version.label;
        if (!what.contains(name))
            what << name;
    }
    QStringList sentences{tr("%n item(s)", nullptr, head.data(items::RowCount).toInt())};
    if (oldest.isValid())
        sentences << tr("The oldest waits for %1.").arg(items::ageText(oldest.secsTo(m_desk.session().moment().now())));
    constexpr qsizetype Named = 12;
    sentences << what.mid(0, Named);
    m_pane->setGroup(head.data().toString(), sentences);
    m_sides->setSubject(head.data().toString());
}

void MyTurnPage::openCurrent()
{
    if (const registry::QueueItem* item = m_model.item(m_view->currentIndex()))
        emit placeRequested(placeOf(*item));
}

bool MyTurnPage::isSettled() const
{
    return !m_model.isBusy() && m_pane->isSettled();
}

QVariantMap MyTurnPage::saveState() const
{
    return {{u"sides"_s, m_sides->saveState()}, {u"shown"_s, m_which->currentIndex()}, {u"columns"_s, theme::SpareWidth::of(*m_view).saveState()}};
}

void MyTurnPage::restoreState(const QVariantMap& state)
{
    m_which->setCurrentIndex(state.value(u"shown"_s).toInt());
    m_sides->restoreState(state.value(u"sides"_s).toMap());
    theme::SpareWidth::of(*m_view).restoreState(state.value(u"columns"_s).toMap());
}

}
