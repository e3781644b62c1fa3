// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One window process a registry and person: a later start hands what it was asked for to the one that shows the registry, and ends.

#include "registry/location.h"

#include <QLocalServer>
#include <QStringList>

namespace gatehouse::window {

// In the window's thread. The socket stands in the person's own runtime folder, for nobody else; what comes over it only navigates.
class OneWindow : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    // Asks the process that shows the registry to come to the front and to go to the things; false where there is none that answers within seconds.
    [[nodiscard]] static bool handOver(const registry::Location& registry, const QStringList& things);
    // From now on this process is the one that shows the registry, unless another one is; what it showed before is free.
    void serve(const registry::Location& registry);

signals:
    // Another start wants this window, by the desktop's activation `token`, and these things in it.
    void asked(const QStringList& things, const QByteArray& token);

private:
    void answer(QLocalSocket* caller);

    QLocalServer m_server;
    bool m_isConnected = false;
};

}
