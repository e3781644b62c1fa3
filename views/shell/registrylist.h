// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The registries opened before and what each window remembered, in the user's settings; never a secret.

#include "registry/location.h"

#include <QDateTime>
#include <QSettings>
#include <QVariantMap>

namespace gatehouse::shell {

// As people know it: the file without its ending, or the database.
[[nodiscard]] QString nameOf(const registry::Location& location);

// The same with its server: "risk on db.bank.example".
[[nodiscard]] QString namesOf(const registry::Location& location);

// Whether its file is there; a server is asked when somebody opens it.
[[nodiscard]] bool isThere(const registry::Location& location);

struct RecentRegistry {
    QString path;
    QDateTime opened;
    bool pinned = false;
    bool demonstration = false;
};

// A value over QSettings; every change is written at once.
class RegistryList {
public:
    RegistryList();
    // Pinned first, then newest first.
    [[nodiscard]] QList<RecentRegistry> recent() const;
    void opened(const registry::Location& location, bool demonstration);
    void remove(const QString& path);
    void setPinned(const QString& path, bool pinned);
    // What a window of this registry kept: geometry, tabs, columns, splitters.
    [[nodiscard]] QVariantMap state(const registry::Location& location) const;
    void setState(const registry::Location& location, const QVariantMap& state);

private:
    QSettings m_settings;
};

}
