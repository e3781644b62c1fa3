// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workspace/threadssection.h"

#include "pages/workspace/threadcomposer.h"
#include "theme/icons.h"
#include "theme/style/looks.h"
#include "theme/theme.h"
#include "theme/widgets/columnscroll.h"
#include "theme/widgets/emptystate.h"
#include "theme/widgets/segmentedcontrol.h"

#include <QAction>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace gatehouse::pages {

using namespace Qt::StringLiterals;
using theme::px;

namespace {

constexpr int Widest = 860; // at the design's size of the text

// What keeps a gate shut first, then what is open, then what is done with; the newest of each on top.
int placeOf(const Thread& thread)
{
    return thread.closesGate() ? 0 : thread.state != ThreadState::Resolved ? 1 : 2;
}

}

ThreadsSection::ThreadsSection(items::Desk& desk, QWidget* parent)
    : Section(parent)
    , m_desk(desk)
    , m_scroll(new theme::ColumnScroll(this))
    , m_empty(new theme::EmptyState(this))
    , m_stack(new QStackedLayout)
{
    auto* inside = new QWidget(this);
    auto* sides = new QHBoxLayout(inside);
    sides->setContentsMargins(px(theme::space::PageMargin), px(theme::space::Medium), px(theme::space::PageMargin), px(theme::space::Medium));
    auto* narrow = new QWidget(inside);
    narrow->setMaximumWidth(px(Widest));
    auto* whole = new QVBoxLayout(narrow);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(px(theme::space::Medium));
    m_writing = new QVBoxLayout;
    m_column = new QVBoxLayout;
    m_column->setSpacing(px(theme::space::Medium));
    whole->addLayout(m_writing);
    whole->addLayout(m_column);
    whole->addStretch();
    sides->addWidget(narrow, 1);
    sides->addStretch();
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setAccessibleName(tr("Threads of the version"));
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_stack);
    makeTools();
    connect(m_empty, &theme::EmptyState::triggered, this, [this] { compose({}); });
    setFocusProxy(m_scroll);
}

void ThreadsSection::makeTools()
{
    m_tools = new QWidget;
    auto* row = new QHBoxLayout(m_tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(theme::space::Small));
    m_show = new theme::SegmentedControl(tr("Which threads are shown"), {tr("All"), tr("Open")}, m_tools);
    m_write = new QPushButton(theme::icon(u"plus"_s), tr("Write about the version"), m_tools);
    m_write->setAccessibleName(m_write->text());
    row->addWidget(m_show);
    row->addWidget(m_write);
    connect(m_show, &theme::SegmentedControl::currentChanged, this, &ThreadsSection::arrange);
    connect(m_write, &QPushButton::clicked, this, [this] { compose({}); });
    auto* write = new QAction(theme::icon(u"thread"_s), tr("Write about the version…"), this);
    connect(write, &QAction::triggered, this, [this] {
        emit sectionRequested(Place::Section::Threads);
        compose({});
    });
    m_actions << write;
}

void ThreadsSection::show(const items::VersionSight& sight)
{
    m_version = {sight.facts.version->modelName, sight.facts.version->label, 0};
    m_threads.clear();
    for (const Thread& thread : sight.facts.threads) {
        const bool leads = thread.anchor.element.has_value() || std::ranges::any_of(sight.changes, [&](const FileChange& change) {
                               return !thread.anchor.path.isEmpty() && (change.path == thread.anchor.path || change.oldPath == thread.anchor.path);
                           });
        m_threads.push_back({thread, sight.facts.version->author, sight.facts.model->owner, placeWords(thread.anchor, true),
                             thread.revision == sight.content.revision ? QString() : tr("on revision %1").arg(thread.revision), false, leads});
    }
    std::ranges::stable_sort(m_threads, [](const ShownThread& one, const ShownThread& other) {
        return std::pair(placeOf(one.thread), -one.thread.id.value) < std::pair(placeOf(other.thread), -other.thread.id.value);
    });
    m_write->setVisible(!m_desk.session().pastObstacle());
    arrange();
}

void ThreadsSection::arrange()
{
    const bool onlyOpen = m_show->currentIndex() == 1;
    std::vector<std::pair<qint64, ThreadCard*>> cards;
    for (const ShownThread& shown : m_threads) {
        if (onlyOpen && shown.thread.state == ThreadState::Resolved)
            continue;
        const qint64 id = shown.thread.id.value;
        const auto known = std::ranges::find(m_cards, id, &std::pair<qint64, ThreadCard*>::first);
        ThreadCard* card = known != m_cards.end() ? known->second : new ThreadCard(m_desk, shown, m_scroll->widget());
        if (known == m_cards.end()) {
            connect(card, &ThreadCard::said, this, &Section::said);
            connect(card, &ThreadCard::placeRequested, this, [this, card] { open(card->shown().thread); });
        } else {
            card->show(shown);
        }
        cards.emplace_back(id, card);
    }
    for (const auto& [id, card] : m_cards)
        if (std::ranges::find(cards, id, &std::pair<qint64, ThreadCard*>::first) == cards.end())
            card->deleteLater();
    for (std::size_t i = 0; i < cards.size(); ++i)
        if (m_column->indexOf(cards[i].second) != int(i))
            m_column->insertWidget(int(i), cards[i].second);
    m_cards = std::move(cards);
    m_show->setVisible(!m_threads.empty());
    const bool isEmpty = m_cards.empty() && m_composer == nullptr;
    if (isEmpty && m_threads.empty())
        m_empty->show(theme::EmptyState::Kind::NothingYet, u"thread"_s,
                      tr("Nobody has said anything about this version. In Changes, C writes about the line that is read."),
                      m_desk.session().pastObstacle() ? QString() : tr("Write about the version"));
    else if (isEmpty)
        m_empty->show(theme::EmptyState::Kind::NothingYet, u"thread"_s, tr("Every thread is resolved."));
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
}

void ThreadsSection::open(const Thread& thread)
{
    if (thread.anchor.path.isEmpty())
        emit sectionRequested(Place::Section::Elements);
    else
        emit fileRequested(thread.anchor.path, thread.anchor.line);
}

void ThreadsSection::compose(const Anchor& anchor)
{
    if (const auto past = m_desk.session().pastObstacle()) {
        emit said(past->sentence);
        return;
    }
    if (m_composer == nullptr || m_composer->anchor() != anchor) {
        delete m_composer;
        m_composer = new ThreadComposer(m_desk, m_version, anchor, m_scroll->widget());
        connect(m_composer, &ThreadComposer::closed, this, [this, composer = m_composer] {
            if (m_composer == composer)
                m_composer = nullptr;
            composer->hide();
            composer->deleteLater();
            arrange();
            m_scroll->setFocus(Qt::OtherFocusReason);
        });
        m_writing->addWidget(m_composer);
    }
    arrange();
    m_composer->show();
    m_composer->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(m_composer);
}

void ThreadsSection::find()
{
    m_scroll->setFocus(Qt::ShortcutFocusReason);
}

QVariantMap ThreadsSection::saveState() const
{
    return {{u"open"_s, m_show->currentIndex() == 1}};
}

void ThreadsSection::restoreState(const QVariantMap& state)
{
    m_show->setCurrentIndex(state.value(u"open"_s).toBool() ? 1 : 0);
}

}
