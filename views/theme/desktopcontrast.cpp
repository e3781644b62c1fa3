// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/desktopcontrast.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace gatehouse::theme {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Service = "org.freedesktop.portal.Desktop"_L1;
constexpr auto Path = "/org/freedesktop/portal/desktop"_L1;
constexpr auto Settings = "org.freedesktop.portal.Settings"_L1;
constexpr auto Appearance = "org.freedesktop.appearance"_L1;
constexpr auto Contrast = "contrast"_L1;
constexpr uint Higher = 1;

}

DesktopContrast::DesktopContrast(const QDBusConnection& bus, QObject* parent) : QObject(parent)
{
    QDBusConnection connection = bus;
    if (!connection.isConnected())
        return;
    connection.connect(Service, Path, Settings, u"SettingChanged"_s, this, SLOT(hear(QString, QString, QDBusVariant)));
    // The older of two ways to ask, which every portal answers.
    QDBusMessage question = QDBusMessage::createMethodCall(Service, Path, Settings, u"Read"_s);
    question << QString(Appearance) << QString(Contrast);
    auto* answer = new QDBusPendingCallWatcher(connection.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        if (const QDBusPendingReply<QDBusVariant> reply = *answer; reply.isValid())
            follow(QVariant::fromValue(reply.value()));
    });
}

void DesktopContrast::hear(const QString& space, const QString& key, const QDBusVariant& value)
{
    if (space == Appearance && key == Contrast)
        follow(QVariant::fromValue(value));
}

void DesktopContrast::follow(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>()) // "Read" wraps its answer twice
        value = value.value<QDBusVariant>().variant();
    const bool isHigh = value.toUInt() == Higher;
    if (isHigh == m_isHigh)
        return;
    m_isHigh = isHigh;
    emit changed();
}

}
