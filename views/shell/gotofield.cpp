// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/gotofield.h"

#include "registry/queries/inventory.h"
#include "theme/icons.h"
#include "theme/theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCompleter>
#include <QKeyEvent>
#include <QMenu>
#include <algorithm>
#include <ranges>

namespace gatehouse::shell {

using theme::ThemeRole;

namespace {

constexpr int NameRole = Qt::UserRole + 1;
constexpr int ActionRole = Qt::UserRole + 2;
constexpr std::size_t Offered = 12, LookedAt = 400; // of those found, newest change first

// Whoever types a name wants what is called so, before what only speaks of it.
bool isCalled(const registry::VersionRow& row, const QString& text)
{
    const QString name = row.modelName + u' ' + row.label;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const QString& word) { return name.contains(word, Qt::CaseInsensitive); });
}

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

// Keeps the words in line where there is nothing to show.
QIcon blankIcon()
{
    QPixmap nothing(theme::px(16), theme::px(16));
    nothing.fill(Qt::transparent);
    return nothing;
}

}

GoToField::GoToField(QWidget* parent)
    : SearchField(tr("Go to model, version or command"), tr("Go to model, version or command"), {}, parent)
    , m_completer(new QCompleter(&m_model, this))
    , m_question(this)
{
    setMinimumWidth(theme::px(110));
    setMaximumWidth(theme::px(330));
    setObjectName(QStringLiteral("goTo"));
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(int(Offered) + 4);
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
    if (!m_desk || text.startsWith(u'>') || text.trimmed().isEmpty()) {
        offer(text, {});
        return;
    }
    registry::VersionFilter filter;
    filter.text = QString(text).replace(u'@', u' ');
    m_question.ask<QStringList>(
        m_desk->reader(),
        [filter, moment = m_desk->session().moment()](const registry::Connection& connection, std::stop_token stop) -> Result<QStringList> {
            auto ids = registry::versionIds(connection, filter, moment.now(), moment.asOf, stop);
            if (!ids)
                return std::unexpected(ids.error());
            ids->resize(std::min(ids->size(), LookedAt));
            auto rows = registry::versionRows(connection, *ids, moment.now(), moment.asOf, stop);
            if (!rows)
                return std::unexpected(rows.error());
            std::ranges::stable_partition(*rows, [&](const registry::VersionRow& row) { return isCalled(row, filter.text); });
            QStringList names;
            for (const registry::VersionRow& row : *rows | std::views::take(Offered))
                names << row.modelName + u'@' + row.label;
            return names;
        },
        [this, text](Result<QStringList> names) {
            offer(text, names ? *names : QStringList());
            if (std::exchange(m_takesFirst, false))
                takeFirst();
        });
}

void GoToField::offer(const QString& text, const QStringList& versions)
{
    m_model.clear();
    for (const QString& name : versions) {
        auto* item = new QStandardItem(theme::icon(QStringLiteral("model"), ThemeRole::Accent), QString(name).replace(u'@', u' '));
        item->setData(name, NameRole);
        m_model.appendRow(item);
    }
    const QString wanted = text.startsWith(u'>') ? text.mid(1).trimmed() : text.trimmed();
    for (QAction* action : m_commands ? m_commands() : QList<QAction*>()) {
        if (!action->isEnabled() || action->isSeparator() || action->menu() != nullptr || !plainText(*action).contains(wanted, Qt::CaseInsensitive))
            continue;
        const QString keys = keysOf(*action);
        auto* item = new QStandardItem(action->icon().isNull() ? blankIcon() : action->icon(),
                                       keys.isEmpty() ? plainText(*action) : plainText(*action) + QStringLiteral("  (") + keys + u')');
        item->setData(QVariant::fromValue(QPointer<QAction>(action)), ActionRole);
        m_model.appendRow(item);
    }
    m_completer->complete();
}

void GoToField::takeFirst()
{
    m_completer->popup()->hide();
    if (m_model.rowCount() > 0)
        choose(m_completer->completionModel()->index(0, 0));
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
    const QString name = index.data(NameRole).toString();
    const auto action = index.data(ActionRole).value<QPointer<QAction>>();
    clear();
    goBack(); // commands that move the focus move it from where the person was
    if (const auto version = VersionName::parse(name); version && !name.isEmpty())
        emit placeChosen(pages::Place::of(*version));
    else if (action)
        action->trigger();
}

}
