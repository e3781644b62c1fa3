// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/audit/auditpage.h"

#include "items/trailfiles.h"
#include "pages/audit/eventpane.h"
#include "pages/headabove.h"
#include "pages/sidebyside.h"
#include "registry/sentences.h"
#include "theme/icons.h"
#include "theme/rows/grouprows.h"
#include "theme/rows/sparewidth.h"
#include "theme/style/looks.h"
#include "theme/widgets/busyline.h"
#include "theme/widgets/columnscroll.h"
#include "theme/widgets/emptystate.h"
#include "theme/widgets/filedialog.h"
#include "theme/widgets/labels.h"
#include "theme/widgets/messagebar.h"
#include "theme/widgets/panel.h"
#include "theme/widgets/searchfield.h"
#include "theme/widgets/segmentedcontrol.h"
#include "theme/widgets/wraprow.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QTreeView>
#include <QVBoxLayout>

namespace gatehouse::pages {

using items::EventListModel;
using theme::px;
using theme::TextStyle;
using theme::ThemeRole;
using namespace Qt::StringLiterals;

namespace {

constexpr int RoomForReason = 860; // in a list of this width, at the design's text size, reasons have a column

// Never narrower than the words of its choice that stands at first, and wider where there is room.
void fitChoices(QComboBox& box)
{
    const QFontMetrics letters = box.fontMetrics();
    int longest = 0;
    for (int i = 0; i < box.count(); ++i)
        longest = std::max(longest, letters.horizontalAdvance(box.itemText(i)));
    box.setSizeAdjustPolicy(QComboBox::AdjustToContents);
    const int most = box.sizeHint().width();
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box.setMinimumWidth(most - longest + letters.horizontalAdvance(box.itemText(0)));
    box.setMaximumWidth(most);
}

}

AuditPage::AuditPage(items::Desk& desk, items::ChainWatch& chain, items::JobList& jobs, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_chain(chain)
    , m_jobs(jobs)
    , m_model(desk)
    , m_event(desk)
    , m_finder(desk)
{
    m_pane = new EventPane(desk, this);
    QWidget* events = list();
    m_sides = new SideBySide(events, m_view, m_pane, tr("Events and their facts"), tr("Events"), this);
    m_sides->setFactsWidth(350);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_sides);
    setFocusProxy(m_view);
    connect(&m_model, &EventListModel::loaded, this, &AuditPage::follow);
    connect(&m_chain, &items::ChainWatch::changed, this, &AuditPage::followChain);
    connect(&m_event, &items::EventWatch::changed, this, [this] { m_pane->show(m_event); });
    connect(&m_event, &items::EventWatch::choicesChanged, this, &AuditPage::fillChoices);
    connect(&m_finder, &items::MomentFinder::refused, this, &Page::said);
    // The last days are those before the moment.
    connect(&desk.session(), &registry::Session::momentChanged, this, &AuditPage::applyFilter);
    connect(m_pane, &EventPane::thenRequested, this, [this](const VersionName& version) { openThen(m_shown, version); });
    connect(m_pane, &EventPane::said, this, &AuditPage::said);
    connect(m_pane, &EventPane::redactionRequested, this, [this] { emit redactionRequested({m_shown}); });
    connect(m_pane, &EventPane::clockRequested, this, [this] { emit clockRequested({m_shown}); });
    m_pane->show(m_event);
    m_model.setFilter({});
    followChain();
    follow();
}

QWidget* AuditPage::head()
{
    auto* panel = new theme::Panel(ThemeRole::Surface, {}, this);
    auto* row = new theme::WrapRow(panel);
    row->setContentsMargins(px(theme::space::PageMargin), px(14), px(theme::space::PageMargin), px(10));
    row->setSpacing(px(8));
    row->addWidget(new theme::TextLabel(tr("Audit"), TextStyle::PageTitle, ThemeRole::Text, panel));
    row->addStretch();
    m_times = new theme::SegmentedControl(tr("Times of the list"), {tr("UTC"), tr("Local")}, panel);
    connect(m_times, &theme::SegmentedControl::currentChanged, this,
            [this](int index) { m_model.setTimes(index == 0 ? registry::EventTimes::Utc : registry::EventTimes::Local); });
    row->addWidget(m_times);
    auto* verify = new QPushButton(theme::icon(u"checkpoint"_s), tr("Verify again"), panel);
    auto* keep = new QPushButton(tr("Keep a checkpoint…"), panel);
    auto* leave = new QPushButton(theme::icon(u"export"_s), tr("Export for an auditor…"), panel);
    theme::setButtonLook(leave, theme::ButtonLook::Primary);
    row->addWidget(verify);
    row->addWidget(keep);
    row->addWidget(leave);
    connect(verify, &QPushButton::clicked, &m_chain, &items::ChainWatch::check);
    connect(keep, &QPushButton::clicked, this, &AuditPage::keepCheckpoint);
    connect(leave, &QPushButton::clicked, this, &AuditPage::exportTrail);
    return panel;
}

QWidget* AuditPage::filters()
{
    auto* panel = new theme::Panel(ThemeRole::Surface, {}, this);
    auto* row = new theme::WrapRow(panel);
    row->setContentsMargins(px(theme::space::PageMargin), 0, px(theme::space::PageMargin), px(12));
    row->setSpacing(px(8));
    m_words = new theme::SearchField(tr("Filter events"), tr("Filter events"), QKeySequence::Find, panel);
    m_words->setMinimumWidth(px(76));
    m_words->setMaximumWidth(px(230));
    m_words->setToolTip(tr("Finds people, models, slots, kinds of events, texts and numbers"));
    row->addWidget(m_words);
    m_typing.setSingleShot(true);
    m_typing.setInterval(150);
    connect(m_words, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &AuditPage::applyFilter);
    const auto combo = [&](const QString& name) {
        auto* box = new QComboBox(panel);
        box->setAccessibleName(name);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        row->addWidget(box);
        connect(box, &QComboBox::activated, this, &AuditPage::applyFilter);
        return box;
    };
    m_kind = combo(tr("Action"));
    m_person = combo(tr("Person"));
    m_of = combo(tr("Model"));
    m_period = combo(tr("Period"));
    for (const auto& [text, days] :
         {std::pair(tr("Any time"), 0), std::pair(tr("Last 7 days"), 7), std::pair(tr("Last 30 days"), 30), std::pair(tr("Last 90 days"), 90)})
        m_period->addItem(text, days);
    m_clear = new QPushButton(theme::icon(u"window-close"_s), QString(), panel); // its words would not fit into a row of a narrow window
    m_clear->setAccessibleName(tr("Clear filters"));
    m_clear->setToolTip(m_clear->accessibleName());
    theme::setButtonLook(m_clear, theme::ButtonLook::Quiet);
    connect(m_clear, &QPushButton::clicked, this, &AuditPage::clearFilter);
    row->addWidget(m_clear);
    row->addStretch();
    m_count = new theme::TextLabel({}, TextStyle::Secondary, ThemeRole::Muted, panel);
    row->addWidget(m_count);
    fillChoices();
    return panel;
}

QWidget* AuditPage::list()
{
    auto* panel = new theme::Panel(ThemeRole::Surface, {}, this);
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    auto* controls = new QWidget(panel);
    auto* both = new QVBoxLayout(controls);
    both->setContentsMargins({});
    both->setSpacing(0);
    both->addWidget(head());
    both->addWidget(filters());
    m_banner = new theme::MessageBar(panel);
    m_banner->setClosable(false);
    layout->addWidget(m_banner);
    m_busy = new theme::BusyLine(tr("Loading events"), panel);
    layout->addWidget(m_busy);
    m_view = new QTreeView(panel);
    m_view->setAccessibleName(tr("Events"));
    m_view->setModel(&m_model);
    theme::prepareList(*m_view, theme::RowDelegate::Lines::One);
    theme::groupRows(*m_view);
    layout->insertWidget(0, headAbove(*m_view, controls, panel));
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QTreeView::customContextMenuRequested, this, &AuditPage::showMenu);
    QHeaderView* header = m_view->header();
    header->setSectionResizeMode(EventListModel::Number, QHeaderView::Interactive);
    for (const auto& [column, width] :
         {std::pair(EventListModel::Number, 60), std::pair(EventListModel::Time, 92), std::pair(EventListModel::Who, 132),
          std::pair(EventListModel::Action, 214), std::pair(EventListModel::Subject, 250)})
        header->resizeSection(column, px(width));
    header->setSectionHidden(EventListModel::Sentence, true);
    header->setSectionHidden(EventListModel::Brief, true);
    m_view->viewport()->installEventFilter(this);
    m_empty = new theme::EmptyState(panel);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    layout->addLayout(m_stack, 1);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        const QVariant seq = current.siblingAtColumn(0).data(EventListModel::SeqRole);
        if (!seq.isValid())
            return;
        m_shown = seq.toLongLong();
        m_event.setEvent(m_shown);
    });
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex& index) {
        if (const registry::EventRow* row = m_model.event(index); row != nullptr && !row->version.isEmpty())
            emit placeRequested(Place::of({row->model, row->version, row->revision}));
    });
    connect(m_empty, &theme::EmptyState::triggered, this,
            [this](theme::EmptyState::Kind kind) { kind == theme::EmptyState::Kind::CannotLoad ? refresh() : clearFilter(); });
    return panel;
}

void AuditPage::fillChoices()
{
    const auto fill = [](QComboBox& box, const QString& all, const std::vector<std::pair<QString, QString>>& choices) {
        const QString chosen = box.currentData().toString();
        box.clear();
        box.addItem(all, QString());
        for (const auto& [text, value] : choices)
            box.addItem(text, value);
        box.setCurrentIndex(std::max(0, box.findData(chosen)));
    };
    std::vector<std::pair<QString, QString>> kinds;
    for (const QString& kind : m_event.choices().kinds)
        kinds.emplace_back(registry::labelOfKind(kind), kind);
    std::vector<std::pair<QString, QString>> people;
    for (const Person& person : m_desk.facts().people)
        people.emplace_back(m_desk.displayName(person.name), person.name);
    std::vector<std::pair<QString, QString>> models;
    for (const QString& model : m_event.choices().models)
        models.emplace_back(model, model);
    fill(*m_kind, tr("Any action"), kinds);
    m_kind->view()->setMinimumWidth(m_kind->view()->sizeHintForColumn(0) + px(24)); // the list shows them whole
    fill(*m_person, tr("Anybody"), people);
    fill(*m_of, tr("Any model"), models);
    for (QComboBox* box : {m_kind, m_person, m_of, m_period})
        fitChoices(*box);
    follow();
}

void AuditPage::applyFilter()
{
    registry::EventFilter filter;
    filter.words = m_words->text().simplified();
    filter.kind = m_kind->currentData().toString();
    filter.person = m_person->currentData().toString();
    filter.model = m_of->currentData().toString();
    if (const int days = m_period->currentData().toInt(); days > 0)
        filter.from = m_desk.session().moment().now().addDays(-days);
    m_model.setFilter(filter);
    follow();
}

void AuditPage::clearFilter()
{
    for (QComboBox* box : {m_kind, m_person, m_of, m_period})
        box->setCurrentIndex(0);
    m_words->clear();
    m_typing.stop();
    applyFilter();
}

void AuditPage::follow()
{
    if (m_stack == nullptr)
        return;
    m_busy->setBusy(m_model.isBusy());
    const bool filtered = m_model.filter() != registry::EventFilter{};
    m_clear->setVisible(filtered);
    m_count->setText(tr("%1 of %2").arg(QLocale().toString(m_model.eventCount()), QLocale().toString(m_event.choices().total)));
    m_count->setAccessibleName(tr("%1 of %n event(s)", nullptr, int(m_event.choices().total)).arg(m_model.eventCount()));
    m_count->setToolTip(m_count->accessibleName());
    const bool empty = m_model.eventCount() == 0 && !m_model.isBusy();
    if (!m_model.problem().isEmpty())
        m_empty->show(theme::EmptyState::Kind::CannotLoad, u"audit"_s, m_model.problem());
    else if (empty)
        m_empty->show(theme::EmptyState::Kind::NoMatch, u"audit"_s, tr("No event matches the filters."));
    m_stack->setCurrentWidget(empty || !m_model.problem().isEmpty() ? static_cast<QWidget*>(m_empty) : m_view);
    if (empty && m_shown > 0) // the pane tells of what the list has
        m_event.setEvent(m_shown = 0);
    showWanted();
}

void AuditPage::followChain()
{
    using Kind = theme::MessageBar::Kind;
    const QString when = m_chain.checkedAt().isValid() ? tr("Checked at %1 UTC.").arg(m_chain.checkedAt().toUTC().toString(u"HH:mm"_s)) : QString();
    if (m_chain.isBroken())
        m_banner->show(Kind::Critical, tr("The trail was altered."), m_chain.report()->problems.front().sentence);
    else if (m_chain.report())
        m_banner->show(Kind::Ok, tr("Consistent to event %1.").arg(m_chain.report()->events),
                       tr("Not anchored: keep a checkpoint outside the registry. %1").arg(when));
    else
        m_banner->show(Kind::Info, m_chain.sentence());
}

void AuditPage::showWanted()
{
    if (m_wanted > 0) {
        const QModelIndex index = m_model.indexOf({m_wanted});
        if (!index.isValid())
            return;
        m_wanted = 0;
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index, QAbstractItemView::PositionAtCenter);
    } else if (!m_view->currentIndex().isValid() && m_model.rowCount() > 0) {
        m_view->setCurrentIndex(m_model.newest());
    }
}

void AuditPage::go(const Place& place)
{
    if (place.event <= 0 || place.event == m_shown)
        return;
    m_wanted = place.event;
    showWanted();
}

void AuditPage::find()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void AuditPage::refresh()
{
    m_model.reload();
    m_chain.check();
}

void AuditPage::showMenu(const QPoint& at)
{
    const QModelIndex index = m_view->indexAt(at);
    const registry::EventRow* row = m_model.event(index);
    if (row == nullptr)
        return;
    m_view->setCurrentIndex(index);
    auto* menu = new QMenu(tr("Event %1").arg(row->seq.value), m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* open = menu->addAction(theme::icon(u"history"_s), tr("Open as it was then"));
    open->setEnabled(!row->version.isEmpty());
    connect(open, &QAction::triggered, this,
            [this, seq = row->seq.value, version = VersionName{row->model, row->version, 0}] { openThen(seq, version); });
    connect(menu->addAction(theme::icon(u"calendar"_s), tr("Show everything as of this event")), &QAction::triggered, this,
            [this, seq = row->seq] { m_finder.goToEvent(seq.value); });
    QAction* redact = menu->addAction(theme::icon(u"lock"_s), tr("Redact a text…"));
    redact->setEnabled(!m_desk.session().pastObstacle());
    connect(redact, &QAction::triggered, this, [this, seq = row->seq] { emit redactionRequested(seq); });
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

// Everything is as of the event then, and says so.
void AuditPage::openThen(qint64 event, const VersionName& version)
{
    m_finder.goToEvent(event, [this, place = Place::of({version.model, version.label, 0})] { emit placeRequested(place); });
}

void AuditPage::exportTrail()
{
    const auto tell = [this](Result<QString> sentence) { emit said(sentence ? *sentence : sentence.error().sentence); };
    theme::FileDialog::saveAs(this, tr("Export for an auditor"), u"gatehouse-trail.jsonl"_s, tr("JSON Lines (*.jsonl)"),
                              [this, tell](const QString& file) { items::exportTrail(m_desk, m_jobs, file, this, tell); });
}

void AuditPage::keepCheckpoint()
{
    const auto tell = [this](const Result<items::KeptCheckpoint>& kept) {
        emit said(kept ? items::sentenceOf(*kept) : kept.error().sentence);
        if (!kept)
            return;
        std::vector<items::KeptCheckpoint> all = m_model.checkpoints();
        std::erase_if(all, [&](const items::KeptCheckpoint& each) { return each.file == kept->file; }); // it was written over
        all.push_back(*kept);
        m_model.setCheckpoints(std::move(all));
    };
    theme::FileDialog::saveAs(this, tr("Keep a checkpoint outside the registry"), u"gatehouse.checkpoint"_s, tr("Checkpoints (*.checkpoint)"),
                              [this, tell](const QString& file) { items::keepCheckpoint(m_desk, file, this, tell); });
}

// A reason of a few letters tells nothing: where there is no room for one, what the event is about has it, and the pane tells the reason.
void AuditPage::fitColumns()
{
    QHeaderView* header = m_view->header();
    const bool narrow = m_view->viewport()->width() < px(RoomForReason);
    header->setSectionHidden(EventListModel::Reason, narrow);
    header->setSectionResizeMode(EventListModel::Subject, narrow ? QHeaderView::Stretch : QHeaderView::Interactive);
    header->setSectionResizeMode(EventListModel::Reason, narrow ? QHeaderView::Interactive : QHeaderView::Stretch);
}

bool AuditPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    return Page::eventFilter(watched, event);
}

bool AuditPage::isSettled() const
{
    return m_model.isSettled() && !m_typing.isActive() && !m_event.isBusy() && !m_finder.isBusy() && m_chain.report().has_value();
}

QVariantMap AuditPage::saveState() const
{
    QVariantList checkpoints;
    for (const items::KeptCheckpoint& kept : m_model.checkpoints())
        checkpoints << QVariantMap{{u"event"_s, kept.event}, {u"at"_s, kept.at}, {u"file"_s, kept.file}};
    return {{u"sides"_s, m_sides->saveState()},
            {u"checkpoints"_s, checkpoints},
            {u"columns"_s, theme::SpareWidth::of(*m_view).saveState()},
            {u"local"_s, m_times->currentIndex() == 1}};
}

void AuditPage::restoreState(const QVariantMap& state)
{
    m_sides->restoreState(state.value(u"sides"_s).toMap());
    theme::SpareWidth::of(*m_view).restoreState(state.value(u"columns"_s).toMap());
    std::vector<items::KeptCheckpoint> checkpoints;
    for (const QVariant& each : state.value(u"checkpoints"_s).toList()) {
        const QVariantMap kept = each.toMap();
        checkpoints.push_back({kept.value(u"event"_s).toLongLong(), kept.value(u"at"_s).toDateTime(), kept.value(u"file"_s).toString()});
    }
    m_model.setCheckpoints(std::move(checkpoints));
    m_times->setCurrentIndex(state.value(u"local"_s).toBool() ? 1 : 0);
    fitColumns();
}

}
