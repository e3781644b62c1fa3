// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop's wish for high contrast is heard at the start and while running, from a settings portal on a bus of the test's own.
#include "theme/desktopcontrast.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace gatehouse::theme;
using namespace Qt::StringLiterals;

// Answers as xdg-desktop-portal does: "Read" wraps its value twice, the signal once.
class Portal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint contrast = 0;

public slots:
    QDBusVariant Read(const QString& space, const QString& key) // NOLINT(readability-identifier-naming): the name on the bus
    {
        asked << space + u'/' + key;
        return QDBusVariant(QVariant::fromValue(QDBusVariant(contrast)));
    }

signals:
    void SettingChanged(const QString& space, const QString& key, const QDBusVariant& value);

public:
    QStringList asked;
};

class DesktopContrastTest : public QObject {
    Q_OBJECT

    QProcess m_daemon;
    QString m_address;

    [[nodiscard]] QDBusConnection connectionNamed(const QString& name) const { return QDBusConnection::connectToBus(m_address, name); }

private slots:
    void initTestCase()
    {
        m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(m_daemon.waitForStarted());
        QTRY_VERIFY(m_daemon.canReadLine());
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }
    void cleanupTestCase()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }
    void cleanup()
    {
        for (const QString& name : {u"portal"_s, u"window"_s})
            QDBusConnection::disconnectFromBus(name);
    }

    void withoutABusContrastIsNormal()
    {
        const DesktopContrast contrast(QDBusConnection(u"none"_s));
        QVERIFY(!contrast.isHigh());
    }

    void theDesktopsWishIsHeardAndFollowed()
    {
        Portal portal;
        portal.contrast = 1;
        QDBusConnection bus = connectionNamed(u"portal"_s);
        QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
        QVERIFY(
            bus.registerObject(u"/org/freedesktop/portal/desktop"_s, &portal, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        const DesktopContrast contrast(connectionNamed(u"window"_s));
        QSignalSpy changed(&contrast, &DesktopContrast::changed);
        QTRY_VERIFY(contrast.isHigh());
        QCOMPARE(portal.asked, QStringList{u"org.freedesktop.appearance/contrast"_s});
        // Another key says nothing of contrast.
        emit portal.SettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s, QDBusVariant(0U));
        emit portal.SettingChanged(u"org.freedesktop.appearance"_s, u"contrast"_s, QDBusVariant(1U));
        emit portal.SettingChanged(u"org.freedesktop.appearance"_s, u"contrast"_s, QDBusVariant(0U));
        QTRY_VERIFY(!contrast.isHigh());
        emit portal.SettingChanged(u"org.freedesktop.appearance"_s, u"contrast"_s, QDBusVariant(1U));
        QTRY_VERIFY(contrast.isHigh());
        QCOMPARE(changed.count(), 3);
    }

    void aPortalThatKnowsNoContrastIsNormal()
    {
        const DesktopContrast contrast(connectionNamed(u"window"_s));
        QDBusConnection bus = connectionNamed(u"window"_s);
        // The answer to a later question on the same connection comes after the one before.
        QVERIFY(bus.call(QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/"_s, u"org.freedesktop.DBus"_s, u"GetId"_s)).type()
                == QDBusMessage::ReplyMessage);
        QCoreApplication::processEvents();
        QVERIFY(!contrast.isHigh());
    }
};

QTEST_GUILESS_MAIN(DesktopContrastTest)
#include "desktopcontrast_test.moc"
