// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/gotofield.h"

#include "theme/icons.h"
#include "theme/theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCompleter>
#include <QKeyEvent>
#include <QMenu>

namespace gatehouse::shell {

using items::Destination;
using items::InSight;
using items::Wanted;
using theme::ThemeRole;

namespace {

constexpr int PlaceRole = Qt::UserRole + 1;
constexpr int ActionRole = Qt::UserRole + 2;
constexpr int MostRows = 16; // the rest scrolls

// Where a command does not hold its key itself, its text names it.
QString plainText(const QAction& action)
{
    return action.text().section(u'\t', 0, 0).remove(u'&').remove(u'…');
}

QString keysOf(const QAction& action)
{
    const QString own = action.shortcut().toString(QKeySequence::NativeText);
    return own.isEmpty() ? action.text().section(u'\t', 1) : own;
}

InSight inSight(const pages::Place& here)
{
    return here.kind == pages::Place::Kind::Version ? InSight{here.version, here.file} : InSight{};
}

// A file of the version in sight opens beside what that is compared with.
pages::Place placeOf(const Destination& to, const pages::Place& here)
{
    if (to.file.isEmpty())
        return pages::Place::of(to.version);
    pages::Place place = here;
    place.section = pages::Place::Section::Changes;
    place.file = to.file;
    place.line = to.line;
    return place;
}

// Keeps the words in line where there is nothing to show.
QIcon blankIcon()
{
    QPixmap nothing(theme::px(16), theme::px(16));
    nothing.fill(Qt::transparent);
    return nothing;
}

}

GoToField::GoToField(QWidget* parent)
    : SearchField(tr("Go to version, file or command"), tr("Go to version, file or command"), {}, parent)
    , m_completer(new QCompleter(&m_model, this))
    , m_question(this)
{
    setMinimumWidth(theme::px(110));
    setMaximumWidth(theme::px(330));
    setObjectName(QStringLiteral("goTo"));
    setToolTip(theme::plainToolTip(tr(
        "Names of models and versions, files of the version in sight, and commands.\n> commands alone   @ versions   # files   : line of the file")));
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(MostRows);
    m_completer->popup()->setAccessibleName(tr("Places and commands"));
    setCompleter(m_completer);
    connect(this, &QLineEdit::textEdited, this, &GoToField::look);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* before, const QWidget* now) {
        if (now == this && before != nullptr && before->window() == window())
            m_cameFrom = before;
    });
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, &GoToField::choose, Qt::QueuedConnection);
    connect(this, &QLineEdit::returnPressed, this, [this] {
        if (m_completer->popup()->isVisible() && m_completer->popup()->currentIndex().isValid())
            return; // the completer takes what is chosen in its list
        m_takesFirst = m_question.isBusy();
        if (!m_takesFirst)
            takeFirst();
    });
}

QSize GoToField::sizeHint() const
{
    return {theme::px(330), SearchField::sizeHint().height()};
}

void GoToField::setDesk(items::Desk* desk)
{
    m_question.cancel();
    m_desk = desk;
}

void GoToField::look(const QString& text)
{
    m_question.cancel();
    m_takesFirst = false;
    const Wanted wanted = Wanted::parse(text);
    const pages::Place here = m_here ? m_here() : pages::Place();
    if (!m_desk || wanted.what == Wanted::What::Command || text.trimmed().isEmpty()) {
        offer(wanted, {}, here);
        return;
    }
    m_question.ask<std::vector<Destination>>(
        m_desk->reader(),
        [wanted, here, moment = m_desk->session().moment()](const registry::Connection& connection, std::stop_token stop) {
            return items::destinations(connection, wanted, inSight(here), moment, stop);
        },
        [this, wanted, here](Result<std::vector<Destination>> found) {
            offer(wanted, found ? std::move(*found) : std::vector<Destination>(), here);
            if (std::exchange(m_takesFirst, false))
                takeFirst();
        });
}

void GoToField::offer(const Wanted& wanted, const std::vector<Destination>& places, const pages::Place& here)
{
    m_model.clear();
    for (const Destination& place : places) {
        auto* item = new QStandardItem(theme::icon(place.icon, ThemeRole::Accent), place.text);
        item->setData(QVariant::fromValue(placeOf(place, here)), PlaceRole);
        m_model.appendRow(item);
    }
    if (wanted.what == Wanted::What::Anything || wanted.what == Wanted::What::Command)
        offerCommands(wanted.words);
    if (m_model.rowCount() == 0) {
        auto* nothing = new QStandardItem(blankIcon(), nothingThere(wanted, inSight(here)));
        nothing->setFlags(Qt::NoItemFlags);
        m_model.appendRow(nothing);
    }
    m_completer->complete();
}

void GoToField::offerCommands(const QString& words)
{
    for (QAction* action : m_commands ? m_commands() : QList<QAction*>()) {
        if (!action->isEnabled() || action->isSeparator() || action->menu() != nullptr || !plainText(*action).contains(words, Qt::CaseInsensitive))
            continue;
        const QString keys = keysOf(*action);
        auto* item = new QStandardItem(action->icon().isNull() ? blankIcon() : action->icon(),
                                       keys.isEmpty() ? plainText(*action) : plainText(*action) + QStringLiteral("  (") + keys + u')');
        item->setData(QVariant::fromValue(QPointer<QAction>(action)), ActionRole);
        m_model.appendRow(item);
    }
}

void GoToField::takeFirst()
{
    m_completer->popup()->hide();
    const QModelIndex first = m_completer->completionModel()->index(0, 0);
    if (first.flags().testFlag(Qt::ItemIsEnabled))
        choose(first);
}

void GoToField::goBack()
{
    if (m_cameFrom && m_cameFrom->isVisible())
        m_cameFrom->setFocus(Qt::OtherFocusReason);
    else
        clearFocus();
}

void GoToField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        m_question.cancel(); // or its answer would open the list again
        m_completer->popup()->hide(); // which would take the next click
    }
    if (event->key() == Qt::Key_Escape && text().isEmpty())
        goBack();
    else
        SearchField::keyPressEvent(event);
}

void GoToField::choose(const QModelIndex& index)
{
    const auto place = index.data(PlaceRole);
    const auto action = index.data(ActionRole).value<QPointer<QAction>>();
    clear();
    goBack(); // commands that move the focus move it from where the person was
    if (place.isValid())
        emit placeChosen(place.value<pages::Place>());
    else if (action)
        action->trigger();
}

}
