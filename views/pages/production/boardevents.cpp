// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/production/boardevents.h"

#include "theme/rows/grouprows.h"
#include "theme/widgets/busyline.h"
#include "theme/widgets/emptystate.h"
#include "theme/widgets/labels.h"
#include "theme/widgets/wraprow.h"

#include <QDateEdit>
#include <QHeaderView>
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

constexpr int WholeTrailYears = 20; // how far "all" reaches back: further than any registry

}

BoardEvents::BoardEvents(items::Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_model(desk)
    , m_from(new QDateEdit(this))
    , m_to(new QDateEdit(this))
    , m_count(new theme::TextLabel({}, TextStyle::Secondary, ThemeRole::Muted, this))
    , m_busy(new theme::BusyLine(tr("Loading events"), this))
    , m_view(new QTreeView(this))
    , m_empty(new theme::EmptyState(this))
    , m_stack(new QStackedLayout)
{
    auto* row = new theme::WrapRow;
    row->setContentsMargins(px(theme::space::PageMargin), 0, px(theme::space::PageMargin), px(theme::space::Small));
    row->setSpacing(px(theme::space::Small));
    const auto addDate = [&](QDateEdit* edit, const QString& text) {
        auto* label = new theme::TextLabel(text, TextStyle::Body, ThemeRole::Muted, this);
        label->setBuddy(edit);
        edit->setAccessibleName(text);
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(u"yyyy-MM-dd"_s);
        row->addWidget(label);
        row->addWidget(edit);
        connect(edit, &QDateEdit::dateChanged, this, &BoardEvents::ask);
    };
    addDate(m_from, tr("From"));
    addDate(m_to, tr("To"));
    row->addStretch();
    row->addWidget(m_count);

    m_view->setAccessibleName(tr("Events in production"));
    m_view->setModel(&m_model);
    theme::prepareList(*m_view, theme::RowDelegate::Lines::One);
    theme::groupRows(*m_view);
    QHeaderView* header = m_view->header();
    header->setSectionResizeMode(EventListModel::Number, QHeaderView::Interactive);
    for (const auto& [column, width] :
         {std::pair(EventListModel::Number, 64), std::pair(EventListModel::Time, 90), std::pair(EventListModel::Subject, 190)})
        header->resizeSection(column, px(width));
    for (const EventListModel::Column column : {EventListModel::Who, EventListModel::Action, EventListModel::Brief, EventListModel::Reason})
        header->setSectionHidden(column, true);
    header->setSectionResizeMode(EventListModel::Sentence, QHeaderView::Stretch);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_busy);
    column->addLayout(m_stack, 1);
    setFocusProxy(m_view);
    connect(&m_model, &EventListModel::loaded, this, &BoardEvents::follow);
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex& index) {
        if (const QVariant seq = index.siblingAtColumn(0).data(EventListModel::SeqRole); seq.isValid())
            emit placeRequested(Place::audit(seq.toLongLong()));
    });
    connect(m_empty, &theme::EmptyState::triggered, this, [this](theme::EmptyState::Kind kind) {
        if (kind == theme::EmptyState::Kind::CannotLoad)
            m_model.reload();
        else
            setPeriod(QDate::currentDate().addYears(-WholeTrailYears), QDate::currentDate());
    });
}

void BoardEvents::setPeriod(const QDate& from, const QDate& to)
{
    {
        const QSignalBlocker quietFrom(m_from), quietTo(m_to);
        m_from->setDate(from);
        m_to->setDate(to);
    }
    ask();
}

void BoardEvents::find()
{
    m_from->setFocus(Qt::ShortcutFocusReason);
}

void BoardEvents::ask()
{
    registry::EventFilter filter;
    filter.production = true;
    filter.from = m_from->date().startOfDay();
    filter.to = m_to->date().endOfDay();
    m_model.setFilter(filter);
    follow();
}

void BoardEvents::follow()
{
    m_busy->setBusy(m_model.isBusy());
    m_count->setText(m_model.isBusy() ? QString() : tr("%n event(s)", nullptr, int(m_model.eventCount())));
    const bool isEmpty = m_model.eventCount() == 0 && !m_model.isBusy();
    if (!m_model.problem().isEmpty())
        m_empty->show(theme::EmptyState::Kind::CannotLoad, u"production"_s, m_model.problem());
    else if (isEmpty)
        m_empty->show(theme::EmptyState::Kind::NoMatch, u"production"_s, tr("Nothing happened in production between these days."),
                      tr("Show the whole trail"));
    m_stack->setCurrentWidget(isEmpty || !m_model.problem().isEmpty() ? static_cast<QWidget*>(m_empty) : m_view);
}

}
