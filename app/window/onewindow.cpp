// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/onewindow.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QLocalSocket>
#include <QStandardPaths>
#include <chrono>

namespace gatehouse::window {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 MessageBytes = 64 << 10;
constexpr auto ConnectPatience = 500ms; // the socket is on this machine
constexpr auto AnswerPatience = 5s;     // the window may be busy painting
const QByteArray Taken = "taken\n";

QString socketOf(const registry::Location& registry)
{
    const QByteArray name = QCryptographicHash::hash(registry.url().toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u"/gatehouse-"_s
        + QString::fromLatin1(name); // short: a path of a socket has 107 bytes
}

}

bool OneWindow::handOver(const registry::Location& registry, const QStringList& things)
{
    QLocalSocket socket;
    socket.connectToServer(socketOf(registry));
    if (!socket.waitForConnected(int(ConnectPatience.count())))
        return false;
    QByteArray message;
    QDataStream stream(&message, QIODevice::WriteOnly);
    stream << qgetenv("XDG_ACTIVATION_TOKEN") << things;
    if (message.size() > MessageBytes)
        return false;
    socket.write(message);
    const int patience = int(std::chrono::milliseconds(AnswerPatience).count());
    return socket.waitForBytesWritten(patience) && socket.waitForReadyRead(patience) && socket.readAll() == Taken;
}

void OneWindow::serve(const registry::Location& registry)
{
    if (!std::exchange(m_isConnected, true)) {
        m_server.setSocketOptions(QLocalServer::UserAccessOption);
        connect(&m_server, &QLocalServer::newConnection, this, [this] {
            while (QLocalSocket* caller = m_server.nextPendingConnection()) {
                connect(caller, &QLocalSocket::readyRead, this, [this, caller] { answer(caller); });
                connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
            }
        });
    }
    m_server.close();
    // Asked first: a server that only lets its own user in takes the name from whoever has it.
    const QString name = socketOf(registry);
    QLocalSocket other;
    other.connectToServer(name);
    if (other.waitForConnected(int(ConnectPatience.count())))
        return;
    QLocalServer::removeServer(name); // what a process left that was killed
    m_server.listen(name);
}

void OneWindow::answer(QLocalSocket* caller)
{
    if (caller->bytesAvailable() > MessageBytes)
        return caller->abort();
    QByteArray token;
    QStringList things;
    QDataStream stream(caller);
    stream.startTransaction();
    stream >> token >> things;
    if (!stream.commitTransaction())
        return;
    caller->write(Taken);
    caller->flush();
    emit asked(things, token);
}

}
