// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/keybindings.h"

#include <QAction>
#include <QSettings>
#include <QUrl>
#include <algorithm>

namespace gatehouse::shell::keybindings {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* Own = "gatehouseOwnKeys";
const QString Letters = u"keys/letters"_s;

QSettings keySettings()
{
    return QSettings(u"gatehouse"_s, u"gatehouse"_s);
}

// Settings take strokes apart.
QString placeOf(const QList<QKeySequence>& own)
{
    return u"keys/chosen/"_s + QString::fromLatin1(QUrl::toPercentEncoding(own.value(0).toString(QKeySequence::PortableText)));
}

// A sign that somebody could type into a text.
bool isLetter(const QKeySequence& keys)
{
    return keys.count() == 1 && !keys[0].keyboardModifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)
        && keys[0].key() > Qt::Key_Space && keys[0].key() <= Qt::Key_AsciiTilde;
}

}

QList<QKeySequence> ownOf(const QAction& action)
{
    const QVariant kept = action.property(Own);
    return kept.isValid() ? kept.value<QList<QKeySequence>>() : action.shortcuts();
}

bool isChosen(const QAction& action)
{
    return keySettings().contains(placeOf(ownOf(action)));
}

void choose(const QAction& action, const QKeySequence& keys)
{
    QSettings kept = keySettings();
    const QString place = placeOf(ownOf(action));
    if (keys.isEmpty())
        kept.remove(place);
    else
        kept.setValue(place, keys.toString(QKeySequence::PortableText));
}

void apply(const QList<QAction*>& actions)
{
    const QSettings kept = keySettings();
    const bool letters = kept.value(Letters, true).toBool();
    for (QAction* action : actions) {
        const QList<QKeySequence> own = ownOf(*action);
        if (own.isEmpty())
            continue;
        action->setProperty(Own, QVariant::fromValue(own));
        const QString chosen = kept.value(placeOf(own)).toString();
        QList<QKeySequence> keys = chosen.isEmpty() ? own : QList{QKeySequence::fromString(chosen, QKeySequence::PortableText)};
        if (!letters)
            keys.removeIf(isLetter);
        if (keys != action->shortcuts())
            action->setShortcuts(keys);
    }
}

bool lettersAct()
{
    return keySettings().value(Letters, true).toBool();
}

void setLettersAct(bool act)
{
    QSettings kept = keySettings();
    if (act)
        kept.remove(Letters);
    else
        kept.setValue(Letters, false);
}

}
