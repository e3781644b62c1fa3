// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/widgets/searchfield.h"

#include "theme/icons.h"
#include "theme/paint/marks.h"
#include "theme/paint/sides.h"
#include "theme/theme.h"
#include "theme/widgets/labels.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>

namespace gatehouse::theme {

void nameClearButton(QLineEdit& field)
{
    // Qt gives it no name of its own; there is no other way to it than the name of its action.
    if (auto* clear = field.findChild<QAction*>(QStringLiteral("_q_qlineeditclearaction")))
        clear->setText(SearchField::tr("Clear"));
}

SearchField::SearchField(const QString& accessibleName, const QString& placeholder, const QKeySequence& keys, QWidget* parent)
    : QLineEdit(parent)
    , m_hint(keyWords(keys))
{
    setAccessibleName(accessibleName);
    setPlaceholderText(placeholder);
    QAction* lens = addAction(icon(QStringLiteral("search"), ThemeRole::Muted), QLineEdit::LeadingPosition);
    lens->setText(accessibleName); // or the button that Qt makes of it is one without a name
    connect(lens, &QAction::triggered, this, [this] { setFocus(Qt::MouseFocusReason); });
    connect(this, &QLineEdit::textChanged, this, &SearchField::makeRoom);
    if (!keys.isEmpty()) {
        auto* shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, [this] {
            setFocus(Qt::ShortcutFocusReason);
            selectAll();
        });
    }
}

void SearchField::showKeys(const QKeySequence& keys)
{
    m_hint = keyWords(keys);
    makeRoom();
    update();
}

void SearchField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (!showsHint())
        return;
    QPainter painter(this);
    const int wide = keySize(m_hint).width();
    paintKey(painter, Sides(painter, rect())(QRect(width() - wide - px(6), 0, wide, height())), m_hint);
}

bool SearchField::showsHint() const
{
    return !m_hint.isEmpty() && text().isEmpty() && width() > 4 * keySize(m_hint).width();
}

// What the field asks for never runs under its key.
void SearchField::makeRoom()
{
    // The cross goes at once: where it fades it lies over the key. Later, since the cross itself may be what cleared the field.
    if (isClearButtonEnabled() == text().isEmpty())
        QMetaObject::invokeMethod(
            this,
            [this] {
                setClearButtonEnabled(!text().isEmpty());
                nameClearButton(*this);
            },
            Qt::QueuedConnection);
    const int room = showsHint() ? keySize(m_hint).width() + px(6) : 0;
    setTextMargins(isRightToLeft() ? room : 0, 0, isRightToLeft() ? 0 : room, 0);
}

void SearchField::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    makeRoom();
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

}
