// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/widgets/searchfield.h"

#include "theme/icons.h"
#include "theme/paint/marks.h"
#include "theme/theme.h"
#include "theme/widgets/labels.h"

#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>

namespace gatehouse::theme {

SearchField::SearchField(const QString& accessibleName, const QString& placeholder, const QKeySequence& keys, QWidget* parent)
    : QLineEdit(parent)
    , m_hint(keyWords(keys))
{
    setAccessibleName(accessibleName);
    setPlaceholderText(placeholder);
    setClearButtonEnabled(true);
    addAction(icon(QStringLiteral("search"), ThemeRole::Muted), QLineEdit::LeadingPosition);
    if (!keys.isEmpty()) {
        auto* shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, [this] {
            setFocus(Qt::ShortcutFocusReason);
            selectAll();
        });
    }
}

void SearchField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (m_hint.isEmpty() || !text().isEmpty())
        return;
    QPainter painter(this);
    const int wide = keySize(m_hint).width();
    if (width() > 4 * wide)
        paintKey(painter, QRect(width() - wide - px(6), 0, wide, height()), m_hint);
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
