// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workspace/changessection.h"

#include "diff/typed/typed.h"
#include "items/rowroles.h"
#include "pages/chosensizes.h"
#include "pages/workspace/changeextent.h"
#include "pages/workspace/filelist.h"
#include "pages/workspace/filethreads.h"
#include "pages/workspace/readbutton.h"
#include "pages/workspace/whitespacechoice.h"
#include "reading/geometry.h"
#include "reading/readingpane.h"
#include "theme/icons.h"
#include "theme/style/looks.h"
#include "theme/widgets/busyline.h"
#include "theme/widgets/emptystate.h"
#include "theme/widgets/labels.h"
#include "theme/widgets/panel.h"
#include "theme/widgets/segmentedcontrol.h"

#include <QAction>
#include <QLocale>
#include <QShortcut>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace gatehouse::pages {

using namespace Qt::StringLiterals;
using reading::Arrangement;
using theme::px;
using theme::ThemeRole;

namespace {

constexpr int PatienceMs = 120; // a file that opens within it replaces the one before without a blank between

}

ChangesSection::ChangesSection(items::Desk& desk, const items::LineCounts& counts, items::ReadingMarks& marks, QWidget* parent)
    : Section(parent)
    , m_desk(desk)
    , m_counts(counts)
    , m_marks(marks)
    , m_question(this)
    , m_files(new FileList(counts, marks, this))
    , m_pane(new reading::ReadingPane(this))
    , m_empty(new theme::EmptyState(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_busy(new theme::BusyLine(tr("Opening the file"), this))
{
    auto* right = new QWidget(this);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head());
    column->addWidget(m_busy);
    m_stack = new QStackedLayout;
    column->addLayout(m_stack, 1);
    m_pane->setMinimumHeight(px(20));
    m_stack->addWidget(m_pane);
    m_stack->addWidget(m_empty);
    m_splitter->addWidget(m_files);
    m_splitter->addWidget(right);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_files->setMinimumWidth(px(200));
    m_splitter->setMinimumHeight(px(theme::height::TwoLineRow)); // or a section that shows the files could never become too low for them
    m_sizes = new ChosenSizes(*m_splitter, {px(286), px(1000)});
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_splitter);
    m_patience.setSingleShot(true);
    m_patience.setInterval(PatienceMs);
    connect(&m_patience, &QTimer::timeout, this, &ChangesSection::blank);
    m_tools = makeTools();
    m_threads = new FileThreads(desk, m_pane->canvas(), this);
    connect(m_threads, &FileThreads::said, this, &Section::said);
    makeActions();

    connect(m_files, &FileList::currentChanged, this, &ChangesSection::openCurrent);
    // From the list of files, too.
    auto* finding = new QShortcut(QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(finding, &QShortcut::activated, this, &ChangesSection::find);
    connect(m_files, &FileList::activated, this, [this] { m_pane->setFocus(Qt::OtherFocusReason); });
    connect(&counts, &items::LineCounts::counted, this, &ChangesSection::showHead);
    connect(&marks, &items::ReadingMarks::changed, this, &ChangesSection::followMarks);
    connect(&marks, &items::ReadingMarks::said, this, &Section::said);
    connect(m_empty, &theme::EmptyState::triggered, this, [this] {
        m_shown.reset();
        openCurrent();
    });
    reading::ReadingCanvas& canvas = m_pane->canvas();
    connect(&canvas, &reading::ReadingCanvas::changeReached, this, [this] {
        m_atEnd = false;
        showHead();
    });
    connect(&canvas, &reading::ReadingCanvas::noMoreChanges, this, [this](bool forward) {
        if (m_atEnd && m_endForward == forward) {
            m_atEnd = false;
            m_fromEnd = !forward;
            goToFile(forward);
            return;
        }
        m_atEnd = true;
        m_endForward = forward;
        emit said(forward ? tr("No more changes in this file; once more for the next file.")
                          : tr("No earlier changes in this file; once more for the file before."));
    });
    connect(&canvas, &reading::ReadingCanvas::arrangementChanged, this, [this](Arrangement wanted, Arrangement shown) {
        m_arrangement = wanted;
        m_arrangementChoice->setCurrentIndex(wanted == Arrangement::SideBySide ? 0 : 1);
        const bool isNarrow = wanted == Arrangement::SideBySide && shown != wanted && m_shown && m_shown->change.before && m_shown->change.after;
        m_narrow->setVisible(isNarrow);
    });
    setFocusProxy(m_pane);
}

// In a low window the difference is what one came for; [ and ] go on to the other files.
void ChangesSection::fit()
{
    m_files->setVisible(height() >= px(150));
    // The tools have keys and entries of the menu; without them there is more room, which must not bring them back.
    m_tools->setVisible(height() >= px(m_tools->isHidden() ? 200 : 150));
}

QWidget* ChangesSection::head()
{
    auto* panel = new theme::Panel(ThemeRole::Surface, Qt::BottomEdge, this);
    panel->setMinimumHeight(px(theme::height::PaneHead));
    auto* row = new QHBoxLayout(panel);
    row->setContentsMargins(px(theme::space::Medium), 0, px(theme::space::Small), 0);
    row->setSpacing(px(theme::space::Small));
    m_icon = new theme::IconLabel(QString(), ThemeRole::Muted, 17, panel);
    m_path = new theme::ElidedLabel(QString(), theme::TextStyle::CodeStrong, ThemeRole::Text, Qt::ElideMiddle, panel);
    m_path->setAccessibleDescription(tr("File"));
    m_path->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_added = new theme::TextLabel(QString(), theme::TextStyle::Code, ThemeRole::Ok, panel);
    m_removed = new theme::TextLabel(QString(), theme::TextStyle::Code, ThemeRole::Critical, panel);
    m_narrow = new theme::ElidedLabel(tr("too narrow for side by side"), theme::TextStyle::Secondary, ThemeRole::Muted, Qt::ElideRight, panel);
    m_narrow->setToolTip(
        tr("Each column needs room for %1 characters: widen the window or narrow the list of files.").arg(reading::SideBySideCharacters));
    m_narrow->hide();
    m_at = new theme::TextLabel(QString(), theme::TextStyle::Secondary, ThemeRole::Muted, panel);
    const auto button = [&](const QString& icon, const QString& name, auto act) {
        auto* made = new QToolButton(panel);
        made->setIcon(theme::icon(icon, ThemeRole::Muted));
        made->setAutoRaise(true);
        made->setAccessibleName(name);
        made->setToolTip(name);
        theme::setSmall(made);
        connect(made, &QToolButton::clicked, this, act);
        return made;
    };
    row->addWidget(m_icon);
    row->addWidget(m_path);
    row->addWidget(m_added);
    row->addWidget(m_removed);
    row->addStretch(1);
    row->addWidget(m_narrow);
    m_read = new ReadButton(m_marks, panel);
    row->addWidget(m_read);
    row->addWidget(button(u"go-up"_s, tr("Previous change (Shift+F7)"), [this] { goToChange(false); }));
    row->addWidget(m_at);
    row->addWidget(button(u"go-down"_s, tr("Next change (F7)"), [this] { goToChange(true); }));
    row->addSpacing(px(theme::space::Small));
    row->addWidget(button(u"go-previous"_s, tr("Previous file ([)"), [this] { goToFile(false); }));
    row->addWidget(button(u"go-next"_s, tr("Next file (])"), [this] { goToFile(true); }));
    return panel;
}

QWidget* ChangesSection::makeTools()
{
    auto* tools = new QWidget;
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(theme::space::Small));
    m_whiteSpace = new WhiteSpaceChoice(tools);
    m_whole = new QToolButton(tools);
    m_whole->setText(tr("Whole file"));
    m_whole->setCheckable(true);
    m_whole->setAccessibleName(tr("Show the whole file without comparing"));
    m_whole->setToolTip(tr("The file as it is in this version, without comparing"));
    m_whole->setFocusPolicy(Qt::StrongFocus);
    theme::setButtonLook(m_whole, theme::ButtonLook::Plain);
    m_meaning = new QToolButton(tools);
    m_meaning->setText(tr("By meaning"));
    m_meaning->setCheckable(true);
    m_meaning->setChecked(true);
    m_meaning->setAccessibleName(tr("Compare by keys and packages instead of by line"));
    m_meaning->setToolTip(tr("Packages with their versions, settings by their keys. B changes between this and the lines."));
    m_meaning->setFocusPolicy(Qt::StrongFocus);
    theme::setButtonLook(m_meaning, theme::ButtonLook::Plain);
    m_arrangementChoice = new theme::SegmentedControl(tr("Arrangement of the difference"), {tr("Side by side"), tr("Unified")}, tools);
    m_arrangementChoice->setToolTip(tr("M changes it"));
    row->addWidget(m_meaning);
    row->addWidget(m_whole);
    row->addWidget(m_whiteSpace);
    row->addWidget(m_arrangementChoice);
    connect(m_whiteSpace, &QComboBox::currentIndexChanged, this, &ChangesSection::openCurrent);
    connect(m_whole, &QToolButton::toggled, this, &ChangesSection::openCurrent);
    connect(m_meaning, &QToolButton::toggled, this, [this] {
        m_byLine.clear();
        openCurrent();
    });
    connect(m_arrangementChoice, &theme::SegmentedControl::currentChanged, this,
            [this](int index) { setArrangement(index == 0 ? Arrangement::SideBySide : Arrangement::Unified); });
    return tools;
}

QAction* ChangesSection::addAction(const QString& text, const QList<QKeySequence>& keys, const QString& icon, const std::function<void()>& act)
{
    auto* action = new QAction(theme::icon(icon), text, this);
    action->setShortcuts(keys);
    // Wherever the focus is while this is in sight. A field takes its letters before a shortcut does, and what is hidden hears none.
    action->setShortcutContext(Qt::WindowShortcut);
    connect(action, &QAction::triggered, this, act);
    QWidget::addAction(action);
    m_actions << action;
    return action;
}

void ChangesSection::makeActions()
{
    addAction(tr("Next change"), {QKeySequence(Qt::Key_F7), QKeySequence(Qt::ALT | Qt::Key_Down), QKeySequence(Qt::Key_N)}, u"go-down"_s,
              [this] { goToChange(true); });
    addAction(tr("Previous change"), {QKeySequence(Qt::SHIFT | Qt::Key_F7), QKeySequence(Qt::ALT | Qt::Key_Up), QKeySequence(Qt::Key_P)}, u"go-up"_s,
              [this] { goToChange(false); });
    addAction(tr("Next file"), {QKeySequence(Qt::Key_BracketRight)}, u"go-next"_s, [this] { goToFile(true); });
    addAction(tr("Previous file"), {QKeySequence(Qt::Key_BracketLeft)}, u"go-previous"_s, [this] { goToFile(false); });
    addAction(tr("Change is read, on to the next"), {QKeySequence(Qt::Key_V)}, u"read-part"_s, [this] { markChange(); });
    addAction(tr("File is read, or not"), {QKeySequence(Qt::Key_R)}, u"read-all"_s, [this] { m_read->toggleFile(); });
    addAction(tr("File is read, on to the next"), {QKeySequence(Qt::SHIFT | Qt::Key_M)}, u"coverage"_s, [this] { markFileAndGoOn(); });
    addAction(tr("Write about the line or the selection"), {QKeySequence(Qt::Key_C), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C)}, u"thread"_s,
              [this] { m_threads->compose(); });
    addAction(tr("Next thread of the file"), {QKeySequence(Qt::SHIFT | Qt::Key_N)}, u"go-down"_s, [this] { m_threads->goTo(true); });
    addAction(tr("Previous thread of the file"), {QKeySequence(Qt::SHIFT | Qt::Key_P)}, u"go-up"_s, [this] { m_threads->goTo(false); });
    addAction(tr("Side by side or unified"), {QKeySequence(Qt::Key_M), QKeySequence(Qt::CTRL | Qt::Key_Backslash)}, u"compare"_s,
              [this] { setArrangement(m_arrangement == Arrangement::SideBySide ? Arrangement::Unified : Arrangement::SideBySide); });
    addAction(tr("By meaning or by line"), {QKeySequence(Qt::Key_B)}, u"element-config"_s, [this] { m_meaning->toggle(); });
    addAction(tr("Whole file"), {}, u"note"_s, [this] { m_whole->toggle(); });
}

const FileChange* ChangesSection::chosenFile() const
{
    return m_files->current();
}

void ChangesSection::offerForFiles(QAction* action)
{
    m_files->QWidget::addAction(action);
    m_files->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void ChangesSection::show(const items::VersionSight& sight)
{
    const Version& version = sight.content.version;
    m_oldCaption = sight.base ? tr("%1 revision %2").arg(sight.base->version.label).arg(sight.base->revision) : tr("no base");
    if (sight.base && sight.base->version.modelName != version.modelName)
        m_oldCaption = sight.base->version.modelName + u' ' + m_oldCaption;
    m_newCaption = tr("%1 revision %2").arg(version.label).arg(sight.content.revision);
    m_gone = goneFiles(sight.changes);
    m_threads->showSight(sight);
    m_files->show(sight);
    m_hasSight = true;
    if (const QString path = std::exchange(m_wantedPath, {}); !path.isEmpty())
        open(path, m_wantedLine);
}

QString ChangesSection::file() const
{
    const FileChange* change = m_files->current();
    return change != nullptr ? change->path : QString();
}

void ChangesSection::open(const QString& path, int line)
{
    m_wantedLine = line;
    if (line > 0)
        m_byLine = path;
    if (!m_hasSight) {
        m_wasRestored = false;
        m_wantedPath = path;
        return;
    }
    if (!m_files->choose(path)) {
        m_wantedLine = 0;
        if (!std::exchange(m_wasRestored, false)) // of another version of the model, as the page was left
            emit said(tr("There is no file %1 here.").arg(path));
        return;
    }
    if (line > 0 && m_shown && m_shown->byMeaning)
        return openCurrent();
    if (line > 0 && m_document && !m_question.isBusy()) {
        m_pane->canvas().showLine(reading::Side::New, line - 1);
        m_wantedLine = 0;
    }
}

void ChangesSection::openCurrent()
{
    const FileChange* change = m_files->current();
    const auto mode = m_whiteSpace->chosen();
    const bool isSame = change != nullptr && change->status == FileStatus::Same;
    m_whole->setEnabled(change != nullptr && !isSame);
    if (change == nullptr) {
        m_question.cancel();
        m_patience.stop();
        m_busy->setBusy(false);
        m_shown.reset();
        m_document.reset();
        m_pane->canvas().setDocument(nullptr);
        followThreads();
        m_empty->show(theme::EmptyState::Kind::NothingYet, u"compare"_s, tr("Choose a file on the left to read it."));
        m_stack->setCurrentIndex(1);
        showHead();
        return;
    }
    const bool isTyped = diff::isTyped(change->path) && !isSame;
    m_meaning->setVisible(isTyped);
    m_meaning->setEnabled(!m_whole->isChecked());
    TextWanted wanted{*change,
                      m_oldCaption,
                      m_newCaption,
                      mode,
                      m_whole->isChecked(),
                      isTyped && m_meaning->isChecked() && m_byLine != change->path,
                      change->status == FileStatus::New ? m_gone : std::vector<Asset>()};
    m_whiteSpace->setVisible(!wanted.byMeaning); // values have none to leave aside
    if (m_shown == wanted)
        return;
    if (m_document && m_shown && m_shown->change.path != wanted.change.path)
        m_patience.start();
    m_shown = wanted;
    m_atEnd = false;
    m_busy->setBusy(true);
    m_question.run<std::shared_ptr<const reading::ReadingDocument>>(
        m_desk.workers(), [store = m_desk.store(), wanted = std::move(wanted)](std::stop_token stop) { return openText(store, wanted, stop); },
        [this](Result<std::shared_ptr<const reading::ReadingDocument>> document) { take(std::move(document)); });
    showHead();
}

// The head names the file that was chosen: under it the one before is not read any longer.
void ChangesSection::blank()
{
    m_document.reset();
    m_pane->canvas().setDocument(nullptr);
    followThreads();
    showHead();
}

void ChangesSection::take(Result<std::shared_ptr<const reading::ReadingDocument>> document)
{
    m_patience.stop();
    m_busy->setBusy(false);
    if (!document) {
        m_document.reset();
        m_pane->canvas().setDocument(nullptr);
        followThreads();
        m_empty->show(theme::EmptyState::Kind::CannotLoad, u"warning"_s, document.error().sentence);
        m_stack->setCurrentIndex(1);
        showHead();
        return;
    }
    m_document = std::move(*document);
    m_stack->setCurrentIndex(0);
    reading::ReadingCanvas& canvas = m_pane->canvas();
    canvas.setDocument(m_document);
    canvas.setArrangement(m_arrangement);
    followThreads();
    if (m_wantedLine > 0) {
        canvas.showLine(reading::Side::New, m_wantedLine - 1);
    } else if (m_fromEnd && !m_document->diff.changes.empty()) {
        const diff::Row& last = m_document->diff.rows[std::size_t(m_document->diff.changes.back().first)];
        const reading::Side side = last.newLine >= 0 ? reading::Side::New : reading::Side::Old;
        canvas.showLine(side, m_document->lineOf(last, side));
    }
    m_wantedLine = 0;
    m_fromEnd = false;
    showHead();
}

void ChangesSection::showHead()
{
    const FileChange* change = m_files->current();
    m_path->setText(change != nullptr ? change->path : QString());
    m_icon->setIcon(change != nullptr ? items::iconOf(change->element) : QString(), ThemeRole::Muted);
    const items::LineCount* count = change != nullptr ? m_counts.of(*change) : nullptr;
    const bool hasCount = count != nullptr && count->isText && change->status != FileStatus::Same;
    m_added->setText(hasCount ? u'+' + QLocale().toString(count->added) : QString());
    m_removed->setText(hasCount ? u'\u2212' + QLocale().toString(count->removed) : QString());
    followMarks();
    m_at->setText(m_document && change != nullptr && !m_question.isBusy() ? extentOf(*change, *m_document, m_pane->canvas().currentChange())
                                                                          : QString());
}

bool ChangesSection::showsUnits() const
{
    return m_document && m_document->pairedWith.isEmpty() && m_shown && !m_question.isBusy() && !m_shown->whole && !m_shown->byMeaning
        && m_shown->whiteSpace == diff::WhiteSpace::Exact;
}

void ChangesSection::followMarks()
{
    m_read->show(m_files->current());
    const std::size_t changes = m_document ? m_document->diff.changes.size() : 0;
    m_pane->canvas().setReadChanges(m_read->read(changes, showsUnits()));
}

// The change that the reader is at; on the way down the file each is marked by one key. Where lines are not shown as they are, the file is one.
void ChangesSection::markChange()
{
    if (!m_document || m_question.isBusy())
        return;
    const int at = m_pane->canvas().currentChange();
    const std::size_t changes = m_document->diff.changes.size();
    if (!showsUnits() || changes == 0)
        return m_read->toggleFile();
    if (at < 0)
        return goToChange(true);
    const std::optional<bool> isRead = m_read->toggleChange(at, changes);
    if (!isRead)
        m_read->toggleFile();
    else if (*isRead && at + 1 < int(changes))
        goToChange(true);
}

void ChangesSection::markFileAndGoOn()
{
    m_read->markFile(true);
    if (!m_files->chooseUnread())
        emit said(tr("Every file with a difference is marked as read."));
}

void ChangesSection::goToChange(bool forward)
{
    if (!m_document && m_question.isBusy()) // the next file is opening; there is nothing to go on in
        return;
    // The canvas answers through changeReached() or noMoreChanges().
    (void)m_pane->canvas().goToChange(forward);
}

void ChangesSection::goToFile(bool forward)
{
    if (!m_files->chooseNeighbour(forward)) {
        m_fromEnd = false;
        emit said(forward ? tr("This is the last file with a difference.") : tr("This is the first file with a difference."));
    }
}

void ChangesSection::followThreads()
{
    m_threads->showFile(m_files->current(), m_document, m_shown && !m_shown->byMeaning);
}

void ChangesSection::setArrangement(Arrangement wanted)
{
    m_arrangement = wanted;
    m_arrangementChoice->setCurrentIndex(wanted == Arrangement::SideBySide ? 0 : 1);
    m_pane->canvas().setArrangement(wanted);
}

bool ChangesSection::isSettled() const
{
    return !m_question.isBusy() && m_threads->isSettled();
}

void ChangesSection::find()
{
    if (m_document)
        m_pane->openFind();
    else
        m_files->find();
}

QVariantMap ChangesSection::saveState() const
{
    return {{u"splitter"_s, m_sizes->saveState()},
            {u"files"_s, m_files->saveState()},
            {u"file"_s, file()},
            {u"unified"_s, m_arrangement == Arrangement::Unified},
            {u"whiteSpace"_s, m_whiteSpace->currentIndex()}};
}

void ChangesSection::restoreState(const QVariantMap& state)
{
    m_sizes->restoreState(state.value(u"splitter"_s));
    m_files->restoreState(state.value(u"files"_s).toMap());
    if (const QString path = state.value(u"file"_s).toString(); !path.isEmpty() && m_wantedPath.isEmpty() && !m_hasSight) {
        m_wantedPath = path;
        m_wasRestored = true;
    }
    setArrangement(state.value(u"unified"_s).toBool() ? Arrangement::Unified : Arrangement::SideBySide);
    m_whiteSpace->setCurrentIndex(std::clamp(state.value(u"whiteSpace"_s).toInt(), 0, m_whiteSpace->count() - 1));
}

}
