// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/shortcutlist.h"

#include "shell/keybindings.h"
#include "theme/rows/grouprows.h"
#include "theme/theme.h"
#include "theme/widgets/messagebar.h"

#include <QAction>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>
#include <algorithm>

namespace gatehouse::shell {

using namespace Qt::StringLiterals;
using theme::px;

namespace {

QString actionName(const QAction& action)
{
    return action.text().section(u'\t', 0, 0).remove(u'&');
}

// A key that whatever has the keyboard listens to itself stands in the command's text, and stays as it is.
QKeySequence fixedKeyOf(const QAction& action)
{
    return QKeySequence::fromString(action.text().section(u'\t', 1), QKeySequence::NativeText);
}

bool hasKey(const QAction& action, const QKeySequence& keys)
{
    return action.shortcuts().contains(keys) || fixedKeyOf(action) == keys;
}

}

ShortcutList::ShortcutList(QWidget* parent, const QList<QAction*>& actions)
    : QDialog(parent)
    , m_model(new QStandardItemModel(this))
    , m_view(new QTreeView(this))
    , m_keys(new QKeySequenceEdit(this))
    , m_set(new QPushButton(tr("Use this key"), this))
    , m_own(new QPushButton(tr("As designed"), this))
    , m_letters(new QCheckBox(tr("Single letters are keys too, where no text is written"), this))
    , m_message(new theme::MessageBar(this))
{
    setWindowTitle(tr("Keys"));
    for (QAction* action : actions)
        if (!keybindings::ownOf(*action).isEmpty() || !fixedKeyOf(*action).isEmpty())
            m_actions << action;
    m_view->setAccessibleName(tr("Keys"));
    m_view->setRootIsDecorated(false);
    m_model->setHorizontalHeaderLabels({tr("Command"), tr("Key")});
    m_view->setModel(m_model);
    theme::prepareList(*m_view, theme::RowDelegate::Lines::One);
    m_view->header()->resizeSection(1, px(180));
    m_keys->setAccessibleName(tr("Another key for the chosen command"));
    m_keys->setMaximumSequenceLength(1);
    m_keys->setClearButtonEnabled(true);
    m_letters->setChecked(keybindings::lettersAct());
    auto* choice = new QHBoxLayout;
    choice->addWidget(m_keys, 1);
    choice->addWidget(m_set);
    choice->addWidget(m_own);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_view, 1);
    layout->addLayout(choice);
    layout->addWidget(m_letters);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    m_message->hide();
    fill();
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ShortcutList::follow);
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutList::follow);
    connect(m_set, &QPushButton::clicked, this, [this] { setKeys(m_keys->keySequence()); });
    connect(m_own, &QPushButton::clicked, this, [this] { setKeys({}); });
    connect(m_letters, &QCheckBox::toggled, this, [this](bool act) {
        keybindings::setLettersAct(act);
        keybindings::apply(alive());
        fill();
    });
    m_view->setCurrentIndex(m_model->index(0, 0));
    m_view->setFocus();
    resize(px(520), px(560));
}

QList<QAction*> ShortcutList::alive() const
{
    QList<QAction*> actions;
    for (const QPointer<QAction>& action : m_actions)
        if (action)
            actions << action;
    return actions;
}

void ShortcutList::fill()
{
    const int row = m_view->currentIndex().row();
    m_model->removeRows(0, m_model->rowCount());
    for (const QAction* action : alive()) {
        QStringList keys;
        for (const QKeySequence& key : action->shortcuts())
            keys << key.toString(QKeySequence::NativeText);
        if (const QKeySequence fixed = fixedKeyOf(*action); !fixed.isEmpty())
            keys << fixed.toString(QKeySequence::NativeText);
        m_model->appendRow({new QStandardItem(actionName(*action)), new QStandardItem(keys.join(u", "_s))});
    }
    m_view->setCurrentIndex(m_model->index(std::max(row, 0), 0));
    follow();
}

QAction* ShortcutList::current() const
{
    const QList<QAction*> actions = alive();
    return actions.value(m_view->currentIndex().row(), nullptr);
}

void ShortcutList::follow()
{
    const QAction* action = current();
    const bool isFixed = action != nullptr && !fixedKeyOf(*action).isEmpty();
    m_keys->setEnabled(action != nullptr && !isFixed);
    m_set->setEnabled(m_keys->isEnabled() && !m_keys->keySequence().isEmpty());
    m_set->setToolTip(isFixed ? tr("Whatever has the keyboard listens to this key itself; it stays as it is.") : QString());
    m_own->setEnabled(action != nullptr && keybindings::isChosen(*action));
}

void ShortcutList::setKeys(const QKeySequence& keys)
{
    const QAction* action = current();
    if (action == nullptr)
        return;
    for (const QAction* other : alive())
        if (other != action && !keys.isEmpty() && hasKey(*other, keys))
            return m_message->show(
                theme::MessageBar::Kind::Warning,
                tr("%1 is the key of “%2” already. Choose another one.").arg(keys.toString(QKeySequence::NativeText), actionName(*other)));
    keybindings::choose(*action, keys);
    keybindings::apply(alive());
    m_keys->clear();
    m_message->hide();
    fill();
}

void showShortcuts(QWidget* parent, const QList<QAction*>& actions)
{
    auto* dialog = new ShortcutList(parent, actions);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

}
