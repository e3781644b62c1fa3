// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/registrylist.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <algorithm>

namespace gatehouse::shell {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype Kept = 20;

QString stateKey(const registry::Location& location)
{
    return u"state/"_s + QString::fromLatin1(QCryptographicHash::hash(location.path.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

}

QString nameOf(const registry::Location& location)
{
    return location.isPostgres() ? registry::serverPlace(location).database : QFileInfo(location.path).completeBaseName();
}

QString namesOf(const registry::Location& location)
{
    if (!location.isPostgres())
        return nameOf(location);
    const registry::ServerPlace place = registry::serverPlace(location);
    if (place.host.isEmpty())
        return place.database;
    const QString host = place.port > 0 ? u"%1:%2"_s.arg(place.host).arg(place.port) : place.host;
    return QCoreApplication::translate("RegistryList", "%1 on %2").arg(place.database, host);
}

bool isThere(const registry::Location& location)
{
    return location.isPostgres() || QFileInfo::exists(location.path);
}

RegistryList::RegistryList() : m_settings(u"gatehouse"_s, u"gatehouse"_s) {}

QList<RecentRegistry> RegistryList::recent() const
{
    QList<RecentRegistry> found;
    for (const QVariant& value : m_settings.value(u"recent"_s).toList()) {
        const QVariantMap map = value.toMap();
        found << RecentRegistry{map.value(u"path"_s).toString(), map.value(u"opened"_s).toDateTime(), map.value(u"pinned"_s).toBool(),
                                map.value(u"demonstration"_s).toBool()};
    }
    std::ranges::stable_sort(
        found, [](const RecentRegistry& a, const RecentRegistry& b) { return std::pair(!a.pinned, b.opened) < std::pair(!b.pinned, a.opened); });
    return found;
}

namespace {

void write(QSettings& settings, const QList<RecentRegistry>& list)
{
    QVariantList values;
    for (const RecentRegistry& each : list.first(std::min(Kept, list.size())))
        values << QVariantMap{
            {u"path"_s, each.path}, {u"opened"_s, each.opened}, {u"pinned"_s, each.pinned}, {u"demonstration"_s, each.demonstration}};
    settings.setValue(u"recent"_s, values);
    settings.sync();
}

}

void RegistryList::opened(const registry::Location& location, bool demonstration)
{
    QList<RecentRegistry> list = recent();
    RecentRegistry entry{location.path, QDateTime::currentDateTimeUtc(), false, demonstration};
    for (const RecentRegistry& each : std::as_const(list))
        if (each.path == location.path)
            entry.pinned = each.pinned;
    list.removeIf([&](const RecentRegistry& each) { return each.path == location.path; });
    list.prepend(entry);
    write(m_settings, list);
}

void RegistryList::remove(const QString& path)
{
    QList<RecentRegistry> list = recent();
    list.removeIf([&](const RecentRegistry& each) { return each.path == path; });
    write(m_settings, list);
}

void RegistryList::setPinned(const QString& path, bool pinned)
{
    QList<RecentRegistry> list = recent();
    for (RecentRegistry& each : list)
        if (each.path == path)
            each.pinned = pinned;
    write(m_settings, list);
}

QVariantMap RegistryList::state(const registry::Location& location) const
{
    return m_settings.value(stateKey(location)).toMap();
}

void RegistryList::setState(const registry::Location& location, const QVariantMap& state)
{
    if (m_settings.value(stateKey(location)).toMap() == state)
        return;
    m_settings.setValue(stateKey(location), state);
    m_settings.sync();
}

}
