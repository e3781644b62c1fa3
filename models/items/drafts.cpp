// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/drafts.h"

namespace gatehouse::items {

namespace {

QByteArray propertyName(const QString& key)
{
    return "draft/" + key.toUtf8();
}

}

void keepDraft(Desk& desk, const QString& key, const QVariantMap& texts)
{
    desk.setProperty(propertyName(key).constData(), texts.isEmpty() ? QVariant() : QVariant(texts));
}

QVariantMap keptDraft(const Desk& desk, const QString& key)
{
    return desk.property(propertyName(key).constData()).toMap();
}

}
