// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A PostgreSQL server of this process alone: in memory, reached by a socket in a folder of its own, gone with the process.

#include <QProcess>
#include <QString>
#include <QTemporaryDir>
#include <functional>

namespace gatehouse::testing {

// The server's own order of text is that of a language, so that whatever forgets to ask for the order of bytes is found.
class PostgresCluster {
public:
    // Started when it is first asked for; throws std::runtime_error with what the server said when it cannot be.
    [[nodiscard]] static PostgresCluster& shared();
    ~PostgresCluster();
    PostgresCluster(const PostgresCluster&) = delete;
    PostgresCluster& operator=(const PostgresCluster&) = delete;

    // Makes an empty database, or a copy of one that nobody is connected to, and answers its URL. Its owner is `gatehouse`, who is no superuser, and
    // there is a `reader` who owns nothing. The folder is that of the store.
    [[nodiscard]] QString newDatabase(const QString& store, const QString& copyOf = {});
    // Takes it away with whoever is connected; nothing to do when the server is gone.
    static void drop(const QString& url);
    // Ends every connection to it.
    void cutOff(const QString& url);
    // For as long as the function runs there is no server.
    void pause(const std::function<void()>& meanwhile);

private:
    PostgresCluster();
    void makeFiles();
    void start();
    void stop();
    void connectAdministrator();
    void administer(const QString& sql);
    void asServer(QProcess& process, const QString& program, const QStringList& arguments) const;

    QTemporaryDir m_folder;
    QString m_programs;
    QProcess m_server;
    int m_databases = 0;
};

}
