// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Whether the desktop asks for high contrast, also when that changes while we run: the key "contrast" of org.freedesktop.appearance
// in the settings portal, since Qt 6.8 says nothing of it.

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

namespace gatehouse::theme {

class DesktopContrast : public QObject {
    Q_OBJECT
public:
    // Asks without waiting: it is not high until the portal answers, and stays so where there is no portal.
    explicit DesktopContrast(const QDBusConnection& bus = QDBusConnection::sessionBus(), QObject* parent = nullptr);

    [[nodiscard]] bool isHigh() const { return m_isHigh; }

signals:
    void changed();

private slots: // the bus finds it by its name
    void hear(const QString& space, const QString& key, const QDBusVariant& value);

private:
    void follow(QVariant value);

    bool m_isHigh = false;
};

}
