// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workspace/workspacepage.h"

#include "items/dates.h"
#include "pages/workspace/basechooser.h"
#include "pages/workspace/changessection.h"
#include "pages/workspace/decisionbar.h"
#include "pages/workspace/deploymentssection.h"
#include "pages/workspace/elementssection.h"
#include "pages/workspace/historysection.h"
#include "pages/workspace/notessection.h"
#include "pages/workspace/objectsaver.h"
#include "pages/workspace/threadssection.h"
#include "pages/workspace/versionheader.h"
#include "theme/icons.h"
#include "theme/style/looks.h"
#include "theme/theme.h"
#include "theme/widgets/busyline.h"
#include "theme/widgets/columnscroll.h"
#include "theme/widgets/emptystate.h"
#include "theme/widgets/messagebar.h"
#include "theme/widgets/panel.h"
#include "theme/widgets/wraprow.h"

#include <QAction>
#include <QApplication>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace gatehouse::pages {

using namespace Qt::StringLiterals;
using theme::px;
using theme::ThemeRole;

namespace {

constexpr int LeastSection = 260; // a pane's head and some rows or lines under it

// Parts that take the height that is left, however tall their texts would like to be, and no less than is set. (With a policy that ignores what
// they like, what is set would be ignored as well where the page asks for its height by its width.)
class Parts : public QStackedWidget {
public:
    explicit Parts(QWidget* parent) : QStackedWidget(parent) { setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding); }
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
    [[nodiscard]] QSize sizeHint() const override { return {QStackedWidget::sizeHint().width(), minimumHeight()}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {QStackedWidget::minimumSizeHint().width(), minimumHeight()}; }
};

}

WorkspacePage::WorkspacePage(items::Desk& desk, const VersionName& version, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_watch(desk, version)
    , m_counts(desk)
    , m_marks(desk, m_counts)
{
    m_stack = new QStackedLayout(this);
    m_contents = contents();
    m_stack->addWidget(m_contents);
    m_empty = new theme::EmptyState(this);
    m_stack->addWidget(m_empty);
    m_sections->setVisible(false);
    m_bar->setVisible(false);
    m_header->setVisible(false);
    makeActions();
    connect(&m_watch, &items::VersionWatch::changed, this, &WorkspacePage::follow);
    connect(&m_watch, &items::VersionWatch::busyChanged, this, [this] { m_busy->setBusy(m_watch.isBusy()); });
    // Another person acts, or somebody got another name or role: the same sight is read with other eyes.
    connect(&desk, &items::Desk::factsChanged, this, &WorkspacePage::follow);
    connect(m_empty, &theme::EmptyState::triggered, this, &WorkspacePage::refresh);
    m_busy->setBusy(m_watch.isBusy());
}

WorkspacePage::~WorkspacePage()
{
    // What is shown reads the counts and the sight to its last event, so it goes before them.
    delete m_contents;
}

QWidget* WorkspacePage::contents()
{
    auto* inside = new QWidget(this);
    auto* above = new QWidget(inside);
    m_header = new VersionHeader(m_desk, above);
    m_busy = new theme::BusyLine(tr("Loading the version"), above);
    m_message = new theme::MessageBar(above);
    m_message->setClosable(false);
    m_saver = new ObjectSaver(m_desk, above);
    m_sections = new Parts(above);
    m_bar = new DecisionBar(m_desk, inside);
    auto* whole = new QVBoxLayout(inside);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    m_scroll = new theme::ColumnScroll(above, inside);
    whole->addWidget(m_scroll, 1);
    whole->addWidget(m_bar);
    auto* column = new QVBoxLayout(above);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(tabRow());
    column->addWidget(m_busy);
    column->addWidget(m_message);
    column->addWidget(m_saver);
    column->addWidget(m_sections, 1);
    // In a window too low for all, the part that is read is in sight; the header is a turn of the wheel above it.
    connect(
        m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] { m_scroll->verticalScrollBar()->setValue(m_sections->y()); },
        Qt::QueuedConnection); // once the parts have their new places
    connect(qApp, &QApplication::focusChanged, m_scroll, [this](const QWidget*, QWidget* now) {
        if (now == nullptr || !m_scroll->widget()->isAncestorOf(now))
            return;
        const int top = now->mapTo(m_scroll->widget(), QPoint()).y();
        m_scroll->ensureVisible(0, top + now->height(), 0, 0);
        m_scroll->ensureVisible(0, top, 0, 0);
    });

    m_changes = new ChangesSection(m_desk, m_counts, m_marks, this);
    auto* checks = new ChecksSection(m_desk, this);
    addSection(new ElementsSection(m_desk, m_counts, m_marks, this), tr("Elements"));
    addSection(new NotesSection(m_desk, m_counts, this), tr("Release notes"));
    addSection(m_changes, tr("Changes"));
    addSection(checks, tr("Checks"));
    m_threads = new ThreadsSection(m_desk, this);
    addSection(m_threads, tr("Threads"));
    m_deployments = new DeploymentsSection(m_desk, m_watch.name(), this);
    addSection(new HistorySection(m_desk, this), tr("History"));
    addSection(m_deployments, tr("Deployments"));
    showTools(0);
    m_scroll->viewport()->installEventFilter(this);
    m_tabs->parentWidget()->installEventFilter(this);

    connect(m_header, &VersionHeader::baseChosen, &m_watch, &items::VersionWatch::setBase);
    connect(m_header, &VersionHeader::revisionChosen, this, &WorkspacePage::setRevision);
    connect(m_header, &VersionHeader::said, this, &Page::said);
    connect(m_header, &VersionHeader::placeRequested, this, &Page::placeRequested);
    connect(m_bar, &DecisionBar::decisionRequested, this, &WorkspacePage::decisionRequested);
    connect(&m_marks, &items::ReadingMarks::changed, this, [this] { m_bar->setCoverage(m_marks.whole()); });
    connect(m_bar, &DecisionBar::said, this, &Page::said);
    connect(m_saver, &ObjectSaver::said, this, &Page::said);
    connect(m_deployments, &DeploymentsSection::slotDecisionRequested, this, &WorkspacePage::slotDecisionRequested);
    connect(m_deployments, &DeploymentsSection::rollbackRequested, this, &WorkspacePage::rollbackRequested);
    connect(m_deployments, &DeploymentsSection::evidenceRequested, this, &WorkspacePage::evidenceRequested);
    connect(m_deployments, &DeploymentsSection::slotRequested, this, &WorkspacePage::slotRequested);
    connect(checks, &ChecksSection::evidenceRequested, this, [this] {
        if (const items::VersionSight* sight = m_watch.sight()) {
            governance::DeploymentFacts facts;
            facts.version = sight->facts;
            emit evidenceRequested(facts);
        }
    });
    connect(checks, &ChecksSection::modelFactsRequested, this, &WorkspacePage::modelFactsRequested);
    connect(checks, &ChecksSection::findingRequested, this, &WorkspacePage::findingRequested);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        const bool wasRead = m_sections->isAncestorOf(QApplication::focusWidget());
        m_sections->setCurrentIndex(index);
        showTools(index);
        // Qt would give the focus to the first field of the part, where the single letters of the reader are text.
        if (wasRead)
            m_all[std::size_t(index)]->setFocus(Qt::OtherFocusReason);
    });
    return inside;
}

QWidget* WorkspacePage::tabRow()
{
    auto* panel = new theme::Panel(ThemeRole::Surface, Qt::BottomEdge, this);
    m_tabs = new QTabBar(panel);
    theme::setTabLook(m_tabs, theme::TabLook::Inner);
    m_tabs->setAccessibleName(tr("Parts of the version"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_toolsOfTabs = new QStackedWidget(panel);
    m_toolsOfTabs->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_tabs->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed); // they keep their words as long as they can, then scroll
    auto* row = new theme::WrapRow(panel);
    row->setContentsMargins(px(theme::space::Small), 0, px(theme::space::Medium), 0);
    row->setSpacing(px(theme::space::Small));
    row->addWidget(m_tabs);
    row->addStretch();
    row->addWidget(m_toolsOfTabs);
    return panel;
}

void WorkspacePage::addSection(Section* section, const QString& title)
{
    m_all.push_back(section);
    m_tabs->addTab(title);
    m_sections->addWidget(section);
    auto* holder = new QWidget(m_toolsOfTabs); // a section hides its tools by itself
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    if (QWidget* tools = section->tools())
        row->addWidget(tools);
    m_toolsOfTabs->addWidget(holder);
    connect(section, &Section::placeRequested, this, [this](const Place& place) {
        // Another revision of this very version opens here; the banner says so.
        if (place.kind == Place::Kind::Version && place.version.model == m_watch.name().model && place.version.label == m_watch.name().label)
            go(place);
        else
            emit placeRequested(place);
    });
    connect(section, &Section::said, this, &Page::said);
    connect(section, &Section::copyRequested, m_saver, &ObjectSaver::ask);
    connect(section, &Section::sectionRequested, this, &WorkspacePage::setSection);
    connect(section, &Section::writeRequested, this, [this](const Anchor& anchor) {
        setSection(Place::Section::Threads);
        m_threads->compose(anchor);
    });
    connect(section, &Section::fileRequested, this, [this](const QString& path, int line) {
        setSection(Place::Section::Changes);
        m_changes->open(path, line);
        m_changes->setFocus(Qt::OtherFocusReason);
    });
}

// Only the tools that are shown take room from the tabs.
void WorkspacePage::showTools(int index)
{
    for (int i = 0; i < m_toolsOfTabs->count(); ++i)
        m_toolsOfTabs->widget(i)->setSizePolicy(i == index ? QSizePolicy::Preferred : QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_toolsOfTabs->setCurrentIndex(index);
    fitSections();
    m_toolsOfTabs->setVisible(m_all[std::size_t(index)]->tools() != nullptr);
}

// In a window too low for the header and what is read, the header gives way.
void WorkspacePage::fitSections()
{
    const int left = m_scroll->viewport()->height() - m_tabs->parentWidget()->height();
    m_sections->setMinimumHeight(std::max(m_all[std::size_t(m_toolsOfTabs->currentIndex())]->leastHeight(), std::min(px(LeastSection), left)));
}

bool WorkspacePage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        fitSections();
    return Page::eventFilter(watched, event);
}

void WorkspacePage::makeActions()
{
    const QStringList names{tr("Go to Elements"), tr("Go to Release notes"), tr("Go to Changes"),    tr("Go to Checks"),
                            tr("Go to Threads"),  tr("Go to History"),       tr("Go to Deployments")};
    for (int i = 0; i < names.size(); ++i) {
        auto* action = new QAction(names.at(i), this);
        connect(action, &QAction::triggered, this, [this, i] { setSection(Place::Section(i)); });
        m_actions << action;
    }
    auto* decide = new QAction(theme::icon(u"gate-a"_s), tr("Decide…"), this);
    decide->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Enter)});
    decide->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(decide, &QAction::triggered, this, &WorkspacePage::decide);
    addAction(decide);
    theme::setMenuPlace(*decide, DecisionsInMenu);
    m_actions << decide;
    auto* facts = new QAction(theme::icon(u"configure"_s), tr("Facts of the model…"), this);
    connect(facts, &QAction::triggered, this, &WorkspacePage::modelFactsRequested);
    theme::setMenuPlace(*facts, FactsInMenu);
    m_actions << facts;
    const auto addBaseAction = [this](const QString& text, Qt::KeyboardModifiers held, void (BaseChooser::*run)()) {
        auto* action = new QAction(theme::icon(u"compare"_s), text, this);
        action->setShortcut(QKeySequence(held.toInt() | Qt::Key_D));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, &m_header->base(), run);
        addAction(action);
        theme::setMenuPlace(*action, SectionsInMenu);
        m_actions << action;
    };
    addBaseAction(tr("Compare with the previous version"), Qt::ControlModifier, &BaseChooser::comparePrevious);
    addBaseAction(tr("Compare with the live version"), Qt::ControlModifier | Qt::AltModifier, &BaseChooser::compareLive);
    addBaseAction(tr("Compare with what I approved last"), Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier, &BaseChooser::compareApproved);
    addBaseAction(tr("Compare with…"), Qt::ControlModifier | Qt::ShiftModifier, &BaseChooser::offer);
    for (const Section* each : m_all)
        for (QAction* action : each->sectionActions()) {
            theme::setMenuPlace(*action, SectionsInMenu);
            m_actions << action;
        }
    const auto addRecordAction = [this](const QString& text, const QString& icon, const QKeySequence& keys, RecordTo to) {
        auto* action = new QAction(theme::icon(icon), text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, to] { emit recordRequested(to); });
        addAction(action);
        theme::setMenuPlace(*action, FactsInMenu);
        m_actions << action;
    };
    addRecordAction(tr("Save the record…"), u"export"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), RecordTo::File);
    addRecordAction(tr("Print the record…"), u"document-print"_s, QKeySequence(Qt::CTRL | Qt::Key_P), RecordTo::Printer);
    auto* copy = new QAction(theme::icon(u"export"_s), tr("Save a copy…"), this);
    theme::setMenuPlace(*copy, SectionsInMenu);
    connect(copy, &QAction::triggered, this, &WorkspacePage::saveCopy);
    m_actions << copy;
    for (Section* each : m_all)
        each->offerForFiles(copy);
}

QList<QAction*> WorkspacePage::pageActions() const
{
    return m_actions + m_bar->decisionActions() + (section() == Place::Section::Deployments ? m_deployments->decisionActions() : QList<QAction*>());
}

// In front of the slots what is decided is the deployment.
void WorkspacePage::decide()
{
    if (section() == Place::Section::Deployments)
        m_deployments->triggerPrimary();
    else
        m_bar->triggerPrimary();
}

// The file as it is in this version; where it is missing now, as the base had it.
void WorkspacePage::saveCopy()
{
    const FileChange* change = m_all[std::size_t(section())]->chosenFile();
    if (change == nullptr) {
        emit said(tr("Choose a file in Elements or in Changes to save a copy of it."));
        return;
    }
    const Asset& asset = change->after ? *change->after : *change->before;
    m_saver->ask({asset.path.sliced(asset.path.lastIndexOf(u'/') + 1), asset.sha256, asset.sizeBytes});
}

void WorkspacePage::follow()
{
    const items::VersionSight* sight = m_watch.sight();
    if (sight == nullptr) {
        if (!m_watch.problem().isEmpty()) {
            m_empty->show(m_watch.isYetToCome() ? theme::EmptyState::Kind::NothingYet : theme::EmptyState::Kind::CannotLoad, u"version"_s,
                          m_watch.problem());
            m_stack->setCurrentIndex(1);
        }
        return;
    }
    // A second look begins with what changed since the person's verdict; its base is one choice away.
    if (!std::exchange(m_looked, true) && m_watch.chosenBase().isEmpty() && m_desk.person() != nullptr)
        if (const QString since = items::sinceVerdictOf(m_desk.person()->name, *sight); !since.isEmpty())
            return m_watch.setBase(since);
    m_stack->setCurrentIndex(0);
    m_header->setVisible(true);
    m_sections->setVisible(true);
    m_bar->setVisible(true);
    m_header->show(*sight, m_watch.chosenBase());
    m_marks.show(*sight);
    m_counts.want(sight->changes);
    for (Section* each : m_all)
        each->show(*sight);
    m_bar->show(*sight);
    showBadges(*sight);
    showMessage(*sight);
    if (!std::exchange(m_wasShown, true))
        m_all[std::size_t(section())]->setFocus(Qt::OtherFocusReason);
}

void WorkspacePage::showBadges(const items::VersionSight& sight)
{
    const auto badge = [](qsizetype count, ThemeRole ink = ThemeRole::Muted, ThemeRole ground = ThemeRole::Avatar) {
        return theme::TabBadge{count > 0 ? QLocale().toString(count) : QString(), ink, ground};
    };
    theme::setTabBadge(m_tabs, int(Place::Section::ReleaseNotes),
                       badge(std::ranges::count(sight.explanations, Explanation::None), ThemeRole::Warning, ThemeRole::WarningTint));
    theme::setTabBadge(m_tabs, int(Place::Section::Changes),
                       badge(std::ranges::count_if(sight.changes, [](const FileChange& change) { return change.status != FileStatus::Same; })));
    const auto open = std::ranges::count_if(sight.facts.threads, &Thread::closesGate);
    theme::setTabBadge(m_tabs, int(Place::Section::Threads),
                       open > 0 ? badge(open, ThemeRole::Critical, ThemeRole::CriticalTint) : badge(qsizetype(sight.facts.threads.size())));
    const int failing = items::failingChecks(sight.facts, sight.preflight);
    theme::setTabBadge(m_tabs, int(Place::Section::Checks),
                       {failing == 0 ? QString() : tr("%n fail(s)", nullptr, failing), ThemeRole::Critical, ThemeRole::CriticalTint});
}

void WorkspacePage::showMessage(const items::VersionSight& sight)
{
    using Kind = theme::MessageBar::Kind;
    const int newest = sight.facts.version->revision;
    if (!m_watch.problem().isEmpty()) {
        // What is shown is the last that could be read.
        m_message->show(Kind::Critical, m_watch.problem());
        connect(m_message->addButton(tr("Retry")), &QPushButton::clicked, this, [this] { m_watch.setBase(QString()); });
    } else if (sight.content.revision != newest) {
        QString when;
        for (const Revision& revision : sight.facts.revisions)
            if (revision.number == sight.content.revision && revision.frozenAt.isValid())
                when = tr("It was frozen on %1; the newest is revision %2.").arg(items::momentText(revision.frozenAt)).arg(newest);
        m_message->show(Kind::Warning, tr("You look at revision %1, not the newest content.").arg(sight.content.revision), when);
        connect(m_message->addButton(tr("Open the newest")), &QPushButton::clicked, this, [this] { setRevision(0); });
    } else {
        m_message->hide();
    }
}

Place::Section WorkspacePage::section() const
{
    return Place::Section(m_tabs->currentIndex());
}

void WorkspacePage::setSection(Place::Section section)
{
    m_tabs->setCurrentIndex(int(section));
    // Whoever is sent here goes on reading by keyboard.
    if (isAncestorOf(QApplication::focusWidget()) || QApplication::focusWidget() == this)
        m_all[std::size_t(section)]->setFocus(Qt::OtherFocusReason);
}

void WorkspacePage::setRevision(int revision)
{
    if (m_watch.name().revision == revision)
        return;
    m_watch.setRevision(revision);
    emit titleChanged();
}

QString WorkspacePage::title() const
{
    const VersionName& name = m_watch.name();
    const QString text = name.model + u' ' + name.label;
    return name.revision > 0 ? tr("%1, revision %2").arg(text).arg(name.revision) : text;
}

Place WorkspacePage::place() const
{
    Place place = Place::of(m_watch.name(), section());
    place.base = m_watch.chosenBase();
    if (place.section == Place::Section::Changes)
        place.file = m_changes->file();
    return place;
}

void WorkspacePage::go(const Place& place)
{
    setRevision(place.version.revision);
    if (place.base != m_watch.chosenBase())
        m_watch.setBase(place.base);
    setSection(place.file.isEmpty() ? place.section : Place::Section::Changes);
    if (!place.file.isEmpty())
        m_changes->open(place.file, place.line);
}

void WorkspacePage::find()
{
    m_all[std::size_t(section())]->find();
}

QVariantMap WorkspacePage::saveState() const
{
    QVariantMap state;
    for (std::size_t i = 0; i < m_all.size(); ++i)
        state.insert(u"section%1"_s.arg(i), m_all[i]->saveState());
    return state;
}

void WorkspacePage::restoreState(const QVariantMap& state)
{
    for (std::size_t i = 0; i < m_all.size(); ++i)
        if (const QVariantMap part = state.value(u"section%1"_s.arg(i)).toMap(); !part.isEmpty())
            m_all[i]->restoreState(part);
}

bool WorkspacePage::isSettled() const
{
    if (m_watch.isBusy() || m_counts.isBusy() || m_saver->isBusy())
        return false;
    return (m_watch.sight() != nullptr && m_all[std::size_t(section())]->isSettled()) || !m_watch.problem().isEmpty();
}

}
