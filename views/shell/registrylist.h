// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The registries opened before and what each window remembered, in the user's settings; never a secret.

#include "registry/location.h"

#include <QDateTime>
#include <QSettings>
#include <QVariantMap>

namespace gatehouse::shell {

struct RecentRegistry {
    QString path;
    QDateTime opened;
    bool pinned = false;
    bool demonstration = false;
    [[nodiscard]] bool exists() const;
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
