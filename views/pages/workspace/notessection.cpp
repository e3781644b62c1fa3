// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workspace/notessection.h"

#include "content/remarks.h"
#include "domain/listed.h"
#include "domain/shownname.h"
#include "items/dates.h"
#include "items/notesdraft.h"
#include "items/rowroles.h"
#include "pages/chosensizes.h"
#include "pages/workspace/elementcounts.h"
#include "pages/workspace/notesview.h"
#include "theme/icons.h"
#include "theme/rows/grouprows.h"
#include "theme/style/looks.h"
#include "theme/widgets/columnscroll.h"
#include "theme/widgets/emptystate.h"
#include "theme/widgets/labels.h"
#include "theme/widgets/messagebar.h"
#include "theme/widgets/panel.h"
#include "theme/widgets/segmentedcontrol.h"
#include "theme/widgets/wraprow.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QTreeView>
#include <QVBoxLayout>

namespace gatehouse::pages {

using namespace Qt::StringLiterals;
using items::FileChangeModel;
using theme::px;
using theme::ThemeRole;

NotesSection::NotesSection(items::Desk& desk, const items::LineCounts& counts, QWidget* parent)
    : Section(parent)
    , m_desk(desk)
    , m_question(this)
    , m_model(FileChangeModel::Shape::ByExplanation, counts)
{
    m_tools = makeTools();
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->addWidget(left());
    m_side = new theme::ColumnScroll(right(), this); // the one part that scrolls there: its list is as tall as its rows
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_sizes = new ChosenSizes(*m_splitter, {px(1000), px(400)});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
    setFocusProxy(m_view);
}

// In a low window the notes are what one came for.
void NotesSection::fit()
{
    m_about->setVisible(height() >= px(220));
}

QWidget* NotesSection::left()
{
    auto* panel = new theme::Panel(ThemeRole::Surface, {}, this);
    m_message = new theme::MessageBar(panel);
    m_about = new theme::TextLabel(QString(), theme::TextStyle::Secondary, ThemeRole::Muted, panel);
    m_about->setContentsMargins(px(26), px(theme::space::Medium), px(theme::space::Medium), 0);
    m_about->setWordWrap(true);
    m_view = new NotesView(panel);
    m_source = new QPlainTextEdit(panel);
    m_source->setReadOnly(true);
    m_source->setFrameShape(QFrame::NoFrame);
    const auto rescale = [this] { m_source->setFont(theme::font(theme::TextStyle::Code)); };
    connect(&theme::Theme::current(), &theme::Theme::changed, m_source, rescale);
    rescale();
    m_source->setAccessibleName(tr("Release notes as they are written"));
    for (QWidget* text : {static_cast<QWidget*>(m_view), static_cast<QWidget*>(m_source)})
        text->setMinimumHeight(px(theme::height::Row));
    m_empty = new theme::EmptyState(panel);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_source);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(m_about);
    column->addLayout(m_stack, 1);
    connect(m_view, &NotesView::fileRequested, this, &Section::fileRequested);
    connect(m_view, &NotesView::addressRequested, this, &NotesSection::ask);
    return panel;
}

QWidget* NotesSection::right()
{
    auto* panel = new theme::Panel(ThemeRole::Surface, {}, this);
    panel->setMinimumWidth(px(260));
    auto* head = new theme::Panel(ThemeRole::Surface, Qt::BottomEdge, panel);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(px(theme::space::PaneMargin), px(theme::space::Small), px(theme::space::PaneMargin), px(theme::space::Small));
    m_headline = new theme::TextLabel(QString(), theme::TextStyle::Strong, ThemeRole::Text, head);
    m_headline->setWordWrap(true);
    row->addWidget(m_headline, 1);

    m_list = new QTreeView(panel);
    m_list->setModel(&m_model);
    theme::prepareList(*m_list, theme::RowDelegate::Lines::One);
    theme::groupRows(*m_list);
    m_list->setHeaderHidden(true);
    m_list->setAccessibleName(tr("Changes that the release notes do not explain by name"));
    m_list->setColumnHidden(FileChangeModel::Read, true);
    m_list->setColumnHidden(FileChangeModel::Size, true);
    m_list->setColumnHidden(FileChangeModel::Notes, true);
    m_list->header()->setMinimumSectionSize(px(20));
    m_list->setColumnWidth(FileChangeModel::Status, px(34));
    m_list->setColumnWidth(FileChangeModel::Lines, px(92));
    m_open = new QPushButton(tr("Open difference"), panel);
    m_open->setAccessibleName(tr("Open the difference of the chosen file"));
    theme::setSmall(m_open);
    m_ofChange = new theme::Panel(ThemeRole::Surface, Qt::BottomEdge, panel);
    auto* actions = new theme::WrapRow(m_ofChange);
    actions->setContentsMargins(px(theme::space::PaneMargin), px(theme::space::Small), px(theme::space::PaneMargin), px(theme::space::Small));
    m_mention = new QPushButton(tr("Copy a mention"), panel);
    m_mention->setAccessibleName(tr("Copy a line of Markdown that names the chosen file"));
    theme::setSmall(m_mention);
    actions->addWidget(m_open);
    actions->addWidget(m_mention);
    actions->addStretch();
    m_nothing = new theme::TextLabel(QString(), theme::TextStyle::Secondary, ThemeRole::Warning, panel);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(px(theme::space::PaneMargin), px(theme::space::Small), px(theme::space::PaneMargin), px(theme::space::Small));
    m_draft = new QPushButton(theme::icon(u"copy"_s), tr("Copy a draft of notes"), panel);
    m_draft->setToolTip(tr("Every change as a line of Markdown, to go on in CHANGELOG.md or in the next import"));
    m_draft->setAccessibleName(m_draft->text());
    theme::setSmall(m_draft);
    auto* drafting = new QHBoxLayout;
    drafting->setContentsMargins(px(theme::space::PaneMargin), px(theme::space::Small), px(theme::space::PaneMargin), px(theme::space::Small));
    drafting->addWidget(m_draft);
    drafting->addStretch(1);
    connect(m_draft, &QPushButton::clicked, this, [this] { copy(m_draftText, tr("A draft of the notes is copied.")); });
    connect(m_mention, &QPushButton::clicked, this, [this] {
        if (const FileChange* change = m_model.change(m_list->currentIndex()))
            copy(items::mentionLine(*change) + u'\n', tr("A line that names %1 is copied.").arg(change->path));
    });
    m_byElement = new ElementCounts(panel);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_list);
    column->addWidget(m_ofChange);
    column->addWidget(m_nothing);
    column->addWidget(m_byElement);
    column->addLayout(drafting);
    column->addStretch(1);
    connect(m_list, &QTreeView::activated, this, &NotesSection::openCurrent);
    connect(m_open, &QPushButton::clicked, this, &NotesSection::openCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        m_open->setEnabled(m_model.change(current) != nullptr);
        const QRect place = m_list->visualRect(current);
        const int top = m_list->viewport()->mapTo(m_side->widget(), place.topLeft()).y();
        m_side->ensureVisible(0, top + place.height(), 0, 0);
        m_side->ensureVisible(0, top, 0, 0);
    });
    for (const auto heading : {&QTreeView::expanded, &QTreeView::collapsed})
        connect(m_list, heading, this, &NotesSection::fitList);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &NotesSection::fitList, Qt::QueuedConnection); // once its headings are open
    connect(&theme::Theme::current(), &theme::Theme::changed, this, &NotesSection::fitList);
    return panel;
}

// The list is as tall as what stands in it, as far as a person would scroll; a longer one scrolls by itself.
void NotesSection::fitList()
{
    constexpr int Most = 200;
    int tall = 0, rows = 0;
    for (QModelIndex row = m_model.index(0, 0); row.isValid() && rows < Most; row = m_list->indexBelow(row), ++rows)
        tall += m_list->itemDelegateForIndex(row)->sizeHint({}, row).height();
    m_list->setVerticalScrollBarPolicy(rows < Most ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    m_list->setFixedHeight(tall + 2 * m_list->frameWidth());
}

QWidget* NotesSection::makeTools()
{
    m_how = new theme::SegmentedControl(tr("How the notes are shown"), {tr("Rendered"), tr("Source")});
    connect(m_how, &theme::SegmentedControl::currentChanged, this, [this](int index) {
        if (!m_markdown.trimmed().isEmpty())
            m_stack->setCurrentIndex(index);
    });
    return m_how;
}

void NotesSection::show(const items::VersionSight& sight)
{
    m_model.show(sight);
    showAbout(sight);
    showUnexplained(sight);
    showByElement(sight);
    showTools(sight);
    const QString& markdown = sight.content.manifest.releaseNotes;
    QStringList linked;
    for (const FileChange& change : sight.changes)
        if (sight.base && change.status != FileStatus::Same)
            linked << change.path;
    if (markdown.trimmed().isEmpty()) {
        m_markdown.clear();
        m_question.cancel();
        m_message->hide();
        m_empty->show(theme::EmptyState::Kind::NothingYet, u"release-notes"_s, tr("This version has no release notes."));
        m_stack->setCurrentIndex(2);
        return;
    }
    if (markdown == m_markdown && linked == m_linked)
        return;
    m_markdown = markdown;
    m_linked = linked;
    m_source->setPlainText(visibleText(markdown.left(limits::MarkdownBytes)));
    m_question.run<BuiltNotes>(
        m_desk.workers(), [markdown, linked, home = thread()](std::stop_token stop) { return buildNotes(markdown, linked, home, stop); },
        [this](Result<BuiltNotes> built) {
            if (!built)
                return;
            m_view->showNotes(std::move(built->document));
            if (built->cutBytes > 0)
                m_message->show(theme::MessageBar::Kind::Warning, tr("The notes are cut."),
                                tr("%1 more are not shown; they are kept whole in the registry.").arg(content::formattedSize(built->cutBytes)));
            else
                m_message->hide();
            m_stack->setCurrentIndex(m_how->currentIndex());
        });
}

void NotesSection::showAbout(const items::VersionSight& sight)
{
    QStringList words{isolated(m_desk.displayName(sight.content.version.author))};
    for (const Revision& revision : sight.facts.revisions)
        if (revision.number == sight.content.revision && revision.frozenAt.isValid())
            words << items::dayText(revision.frozenAt.toLocalTime().date());
    words << (sight.base ? tr("against %1").arg(sight.base->version.label) : tr("a first version"));
    if (sight.base)
        words << tr("every name of a changed file opens its difference");
    m_about->setText(words.join(u" · "_s));
}

void NotesSection::showUnexplained(const items::VersionSight& sight)
{
    const auto of = [&](Explanation how) { return int(std::ranges::count(sight.explanations, how)); };
    const int changed = of(Explanation::None) + of(Explanation::ByName) + of(Explanation::ByElement);
    const int left = of(Explanation::None);
    if (!sight.base) {
        m_headline->setText(tr("A first version needs no explanations: there is no base to differ from."));
        m_headline->setRole(ThemeRole::Muted);
    } else if (changed == 0) {
        m_headline->setText(tr("Nothing changed against the base."));
        m_headline->setRole(ThemeRole::Muted);
    } else {
        // Beside Changes, which counts every file: those that hold the notes themselves need no explanation, and are said so.
        QStringList itself;
        for (std::size_t i = 0; i < sight.changes.size(); ++i)
            if (sight.changes[i].status != FileStatus::Same && sight.explanations[i] == Explanation::NotNeeded)
                itself << sight.changes[i].path;
        QString words = tr("%1 of %n change(s) explained", nullptr, changed).arg(changed - left);
        if (!itself.isEmpty())
            words += u" · "_s + tr("%n more need(s) no explanation: %1", nullptr, int(itself.size())).arg(listed(itself));
        m_headline->setText(words);
        m_headline->setRole(left > 0 ? ThemeRole::Warning : ThemeRole::Ok);
    }
    const bool isEmpty = m_model.shown() == 0;
    m_list->setVisible(!isEmpty);
    m_ofChange->setVisible(!isEmpty);
    if (!isEmpty && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model.index(0, 0, m_model.index(0, 0)));
}

void NotesSection::showByElement(const items::VersionSight& sight)
{
    std::map<Element, ElementCounts::Count> counts;
    for (std::size_t i = 0; i < sight.changes.size(); ++i)
        if (const Explanation how = sight.explanations[i]; how != Explanation::NotNeeded) {
            ElementCounts::Count& count = counts[sight.changes[i].element];
            count.explained += how == Explanation::None ? 0 : 1;
            ++count.changed;
        }
    m_byElement->show(counts);
}

// What the notes name and nobody has; and for whoever still writes them, lines to begin with.
void NotesSection::showTools(const items::VersionSight& sight)
{
    const QStringList nothing = pointsToNothing(sight.content.manifest.releaseNotes, sight.content.manifest,
                                                sight.base ? &sight.base->manifest : nullptr);
    m_nothing->setText(nothing.isEmpty() ? QString() : tr("Named in the notes, and in neither version: %1").arg(listed(nothing)));
    m_nothing->setVisible(!nothing.isEmpty());
    const bool isDraft = sight.facts.version && sight.facts.version->review == ReviewState::Draft;
    m_draftText = isDraft ? items::notesDraft(sight.changes) : QString();
    m_draft->setVisible(!m_draftText.isEmpty());
    m_mention->setVisible(isDraft);
}

void NotesSection::copy(const QString& markdown, const QString& what)
{
    QGuiApplication::clipboard()->setText(markdown);
    emit said(what);
}

void NotesSection::openCurrent()
{
    if (const FileChange* change = m_model.change(m_list->currentIndex()))
        emit fileRequested(change->path, 0);
}

void NotesSection::ask(const QUrl& address)
{
    if (address.scheme() == u"gatehouse"_s) {
        const auto place = Place::parse(address.toString());
        if (place)
            emit placeRequested(*place);
        else
            emit said(place.error().sentence);
        return;
    }
    const QString target = address.toDisplayString();
    // Only what opens in a browser or a mail program; a file of this computer is nothing that notes may name.
    if (address.scheme() != u"https"_s && address.scheme() != u"http"_s && address.scheme() != u"mailto"_s) {
        m_message->show(theme::MessageBar::Kind::Info, tr("This link leads to %1.").arg(target), tr("Gatehouse does not open it."));
        return;
    }
    m_message->show(theme::MessageBar::Kind::Info, tr("This link leads to %1.").arg(target), tr("It opens outside of Gatehouse."));
    QPushButton* open = m_message->addButton(tr("Open it"));
    connect(open, &QPushButton::clicked, this, [this, address] {
        m_message->hide();
        QDesktopServices::openUrl(address);
    });
    open->setFocus(Qt::OtherFocusReason);
}

QVariantMap NotesSection::saveState() const
{
    return {{u"splitter"_s, m_sizes->saveState()}};
}

void NotesSection::restoreState(const QVariantMap& state)
{
    m_sizes->restoreState(state.value(u"splitter"_s));
}

void NotesSection::find()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

}
