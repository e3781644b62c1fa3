// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/people/peopledialog.h"

#include "dialogs/frame/actdialog.h"
#include "dialogs/frame/fields.h"
#include "dialogs/openpeople.h"
#include "dialogs/people/addpersonrow.h"
#include "dialogs/people/personpane.h"
#include "governance/separation.h"
#include "theme/rows/grouprows.h"
#include "theme/widgets/labels.h"
#include "theme/widgets/messagebar.h"
#include "theme/widgets/panel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTreeView>
#include <QVBoxLayout>

namespace gatehouse::dialogs {

using theme::px;
using theme::TextStyle;
using theme::ThemeRole;

namespace {

constexpr int PeopleWidth = 1000, PeopleHeight = 680, PaneWidth = 350, WholeWords = 1240;

QScrollArea* scrolled(QWidget* content, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setFixedWidth(px(PaneWidth));
    area->setWidget(content);
    return area;
}

}

PeopleDialog::PeopleDialog(items::Desk& desk, QWidget* parent) : QDialog(parent), m_desk(desk), m_people(desk)
{
    setWindowTitle(tr("People and roles"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head());
    column->addWidget(m_rights = new theme::MessageBar(this));
    column->addWidget(m_message = new theme::MessageBar(this));
    m_rights->setClosable(false);
    auto* both = new QHBoxLayout;
    both->setSpacing(0);
    both->addWidget(list(), 1);
    m_pane = new PersonPane(desk, this);
    both->addWidget(scrolled(m_pane, this));
    column->addLayout(both, 1);
    column->addWidget(foot());
    connect(m_pane, &PersonPane::answered, this, &PeopleDialog::say);
    connect(&desk, &items::Desk::factsChanged, this, &PeopleDialog::follow);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
        m_message->hide();
        m_pane->show(current.data(items::PeopleModel::PersonRole).toString());
    });
    const Person* me = desk.person();
    if (me != nullptr)
        choose(me->name);
    else if (m_people.rowCount() > 0)
        choose(m_people.person(0).name);
    follow();
    const QSize room = screen() != nullptr ? screen()->availableSize() * 0.92 : QSize(px(PeopleWidth), px(PeopleHeight));
    // Lists have as many rows as there is room for, and whole words in them.
    const QSize behind = parentWidget() != nullptr ? parentWidget()->window()->size() : QSize();
    const QSize wanted(std::min(behind.width() * 9 / 10, px(WholeWords)), behind.height() * 4 / 5);
    resize(QSize(px(PeopleWidth), px(PeopleHeight)).expandedTo(wanted).boundedTo(room));
    m_view->setFocus();
}

QWidget* PeopleDialog::head()
{
    auto* panel = new theme::Panel(ThemeRole::Surface, Qt::BottomEdge, this);
    auto* row = new QHBoxLayout(panel);
    row->setContentsMargins(px(18), px(12), px(18), px(12));
    row->setSpacing(px(14));
    row->addWidget(new theme::IconLabel(QStringLiteral("people"), ThemeRole::Accent, 24, panel));
    auto* words = new QVBoxLayout;
    words->setSpacing(px(2));
    words->addWidget(new theme::TextLabel(windowTitle(), TextStyle::Title, ThemeRole::Text, panel));
    auto* more = new theme::TextLabel(tr("Who is here and in which roles. Every change is recorded in the audit trail; nobody is ever removed."),
                                      TextStyle::Secondary, ThemeRole::Muted, panel);
    more->setWordWrap(true);
    words->addWidget(more);
    row->addLayout(words, 1);
    return panel;
}

QWidget* PeopleDialog::list()
{
    auto* panel = new theme::Panel(ThemeRole::Surface, {}, this);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_view = new QTreeView(panel);
    m_view->setAccessibleName(tr("People"));
    m_view->setModel(&m_people);
    theme::prepareList(*m_view, theme::RowDelegate::Lines::Two);
    m_view->setRootIsDecorated(false);
    // On a narrow desktop the roles give way; the name is what one looks for.
    m_view->header()->setSectionResizeMode(0, QHeaderView::Interactive);
    m_view->header()->resizeSection(0, px(170));
    m_view->header()->setSectionResizeMode(items::PeopleModel::Roles, QHeaderView::Stretch);
    m_view->header()->resizeSection(items::PeopleModel::OsUser, m_view->header()->sectionSizeHint(items::PeopleModel::OsUser));
    column->addWidget(m_view, 1);
    auto* add = new AddPersonRow(m_desk, panel);
    column->addWidget(add);
    connect(add, &AddPersonRow::answered, this, [this](const QString& sentence, const QString& person) {
        m_wanted = person;
        choose(person);
        say(sentence, !person.isEmpty());
    });
    return panel;
}

QWidget* PeopleDialog::foot()
{
    auto* panel = new theme::Panel(ThemeRole::Window, Qt::TopEdge, this);
    auto* row = new QHBoxLayout(panel);
    row->setContentsMargins(px(18), px(11), px(18), px(11));
    row->setSpacing(px(theme::space::Small));
    row->addWidget(new theme::IconLabel(QStringLiteral("info"), ThemeRole::Muted, 15, panel));
    auto* note = new theme::TextLabel(tr("Author and owner are no roles to grant: they are facts of a version and of a model."), TextStyle::Secondary,
                                      ThemeRole::Muted, panel);
    note->setWordWrap(true);
    row->addWidget(note, 1);
    auto* close = new QPushButton(tr("Close"), panel);
    close->setAccessibleName(tr("Close"));
    close->setDefault(true);
    row->addWidget(close);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return panel;
}

void PeopleDialog::choose(const QString& person)
{
    const int row = m_people.rowOf(person);
    if (row < 0)
        return;
    m_wanted.clear();
    m_view->setCurrentIndex(m_people.index(row, 0));
    m_view->scrollTo(m_people.index(row, 0));
}

void PeopleDialog::follow()
{
    if (!m_wanted.isEmpty()) {
        const QString sentence = m_message->accessibleName();
        choose(m_wanted);
        if (!m_message->isVisibleTo(this) && !sentence.isEmpty())
            say(sentence, true);
    }
    m_pane->show(m_view->currentIndex().data(items::PeopleModel::PersonRole).toString());
    Obstacles found = deskObstacles(m_desk);
    if (found.empty())
        governance::refuseUnlessAdmin(found, m_desk.facts(), *m_desk.person());
    if (found.empty())
        m_rights->hide();
    else
        m_rights->show(theme::MessageBar::Kind::Info, found.front().sentence);
}

void PeopleDialog::say(const QString& sentence, bool isGood)
{
    m_message->show(isGood ? theme::MessageBar::Kind::Ok : theme::MessageBar::Kind::Critical, sentence);
}

void PeopleDialog::keyPressEvent(QKeyEvent* event)
{
    if (isEnterInField(*event, *this))
        event->accept(); // Enter in a field does not close the dialog
    else
        QDialog::keyPressEvent(event);
}

void openPeople(items::Desk& desk, QWidget* parent)
{
    auto* dialog = new PeopleDialog(desk, parent);
    dialog->open();
}

}
