// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/postgrescluster.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <csignal>
#include <memory>
#include <stdexcept>
#include <unistd.h>

namespace gatehouse::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr int PatienceMs = 60'000;
constexpr uid_t Nobody = 65534; // the server refuses to run as root
const QString Administrator = u"test-administration"_s;

std::unique_ptr<PostgresCluster>& cluster()
{
    static std::unique_ptr<PostgresCluster> one;
    return one;
}

[[noreturn]] void fail(const QString& what, const QByteArray& said)
{
    throw std::runtime_error((what + u": "_s).toStdString() + said.toStdString());
}

QString memory()
{
    const QString shared = u"/dev/shm"_s;
    return QFileInfo(shared).isWritable() ? shared : QDir::tempPath();
}

QString databaseOf(const QString& url)
{
    return QUrl(url).path().mid(1);
}

}

PostgresCluster& PostgresCluster::shared()
{
    if (!cluster()) {
        cluster().reset(new PostgresCluster);
        qAddPostRoutine([] { cluster().reset(); });
    }
    return *cluster();
}

PostgresCluster::PostgresCluster() : m_folder(memory() + u"/gatehouse-XXXXXX"_s)
{
    const QDir versions(u"/usr/lib/postgresql"_s);
    for (const QString& version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        m_programs = versions.filePath(version) + u"/bin/"_s;
    if (!QFile::exists(m_programs + u"initdb"_s))
        fail(u"There is no PostgreSQL server here"_s, "install the packages of scripts/packages");
    makeFiles();
    start();
    connectAdministrator();
    administer(u"CREATE ROLE gatehouse LOGIN"_s);
    administer(u"CREATE ROLE reader LOGIN"_s);
}

void PostgresCluster::connectAdministrator()
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, Administrator);
    database.setHostName(m_folder.path());
    database.setUserName(u"postgres"_s);
    database.setDatabaseName(u"postgres"_s);
    if (!database.open())
        fail(u"The server cannot be reached"_s, database.lastError().text().toUtf8());
}

PostgresCluster::~PostgresCluster()
{
    stop();
}

void PostgresCluster::stop()
{
    QSqlDatabase::removeDatabase(Administrator);
    for (const int signal : {SIGINT, SIGQUIT, SIGKILL}) // whoever is connected is cut off; at once; whatever it costs
        if (m_server.state() == QProcess::Running) {
            ::kill(pid_t(m_server.processId()), signal);
            m_server.waitForFinished(PatienceMs);
        }
}

// As a user who is not root, and never longer than this process.
void PostgresCluster::asServer(QProcess& process, const QString& program, const QStringList& arguments) const
{
    QStringList all{u"--pdeathsig"_s, u"QUIT"_s};
    if (::geteuid() == 0)
        all << u"--reuid"_s << QString::number(Nobody) << u"--regid"_s << QString::number(Nobody) << u"--clear-groups"_s;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(m_folder.path());
    process.start(u"setpriv"_s, all << m_programs + program << arguments);
}

void PostgresCluster::makeFiles()
{
    if (::geteuid() == 0 && ::chown(QFile::encodeName(m_folder.path()).constData(), Nobody, Nobody) != 0)
        fail(u"chown"_s, m_folder.path().toUtf8());
    QProcess initdb;
    asServer(initdb, u"initdb"_s,
             {u"--pgdata=data"_s, u"--username=postgres"_s, u"--auth=trust"_s, u"--no-sync"_s, u"--encoding=UTF8"_s, u"--locale=C.UTF-8"_s,
              u"--locale-provider=icu"_s, u"--icu-locale=en"_s});
    if (!initdb.waitForFinished(PatienceMs) || initdb.exitCode() != 0)
        fail(u"initdb"_s, initdb.readAll() + initdb.errorString().toUtf8());
}

void PostgresCluster::start()
{
    // Errors are what many tests ask for; they would fill the pipe.
    QStringList settings{u"listen_addresses="_s,      u"fsync=off"_s,           u"full_page_writes=off"_s,
                         u"synchronous_commit=off"_s, u"autovacuum=off"_s,      u"log_min_messages=log"_s,
                         u"log_checkpoints=off"_s,    u"shared_buffers=32MB"_s, u"dynamic_shared_memory_type=mmap"_s,
                         u"wal_level=minimal"_s,      u"max_wal_senders=0"_s,   u"unix_socket_directories="_s + m_folder.path()};
    QStringList arguments{u"-D"_s, u"data"_s};
    for (const QString& setting : std::as_const(settings))
        arguments << u"-c"_s << setting;
    asServer(m_server, u"postgres"_s, arguments);
    QByteArray said;
    while (!said.contains("ready to accept connections")) {
        if (!m_server.waitForReadyRead(PatienceMs))
            fail(u"postgres"_s, said + m_server.errorString().toUtf8());
        said += m_server.readAll();
    }
}

void PostgresCluster::administer(const QString& sql)
{
    m_server.waitForReadyRead(0);
    m_server.readAll();
    QSqlQuery query(QSqlDatabase::database(Administrator));
    if (!query.exec(sql))
        fail(sql, query.lastError().text().toUtf8());
}

QString PostgresCluster::newDatabase(const QString& store, const QString& copyOf)
{
    const QString name = u"registry%1"_s.arg(++m_databases);
    administer(
        u"CREATE DATABASE %1 OWNER gatehouse TEMPLATE %2 STRATEGY FILE_COPY"_s.arg(name, copyOf.isEmpty() ? u"template1"_s : databaseOf(copyOf)));
    return u"postgresql://gatehouse@/%1?host=%2&store=%3"_s.arg(name, m_folder.path(), store);
}

void PostgresCluster::cutOff(const QString& url)
{
    administer(u"SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE datname = '%1'"_s.arg(databaseOf(url)));
}

void PostgresCluster::pause(const std::function<void()>& meanwhile)
{
    stop();
    meanwhile();
    start();
    connectAdministrator();
}

void PostgresCluster::drop(const QString& url)
{
    if (cluster())
        cluster()->administer(u"DROP DATABASE IF EXISTS %1 WITH (FORCE)"_s.arg(databaseOf(url)));
}

}
