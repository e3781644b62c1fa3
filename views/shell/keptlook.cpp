// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/keptlook.h"

#include <QMetaEnum>
#include <QSettings>

namespace gatehouse::shell {

using namespace Qt::StringLiterals;
using theme::Theme;

namespace {

QSettings lookSettings()
{
    return QSettings(u"gatehouse"_s, u"gatehouse"_s);
}

template <class E> QString lookName(E value)
{
    return QString::fromLatin1(QMetaEnum::fromType<E>().valueToKey(int(value))).toLower();
}

// What another version of this program may have written there is the desktop's choice.
template <class E> E valueOf(const QString& name)
{
    const QMetaEnum names = QMetaEnum::fromType<E>();
    for (int i = 0; i < names.keyCount(); ++i)
        if (name.compare(QLatin1StringView(names.key(i)), Qt::CaseInsensitive) == 0)
            return E(names.value(i));
    return E::System;
}

}

void applyKeptLook(Theme& theme)
{
    const QSettings kept = lookSettings();
    theme.setMode(valueOf<Theme::Mode>(kept.value(u"look/colours"_s).toString()));
    theme.setContrast(valueOf<Theme::Contrast>(kept.value(u"look/contrast"_s).toString()));
    theme.setZoom(kept.value(u"look/zoom"_s, 1).toDouble());
}

void keepLook(const Theme& theme)
{
    QSettings kept = lookSettings();
    kept.setValue(u"look/colours"_s, lookName(theme.mode()));
    kept.setValue(u"look/contrast"_s, lookName(theme.contrast()));
    kept.setValue(u"look/zoom"_s, theme.zoom());
}

}
