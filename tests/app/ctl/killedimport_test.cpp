// SPDX-License-Identifier: GPL-3.0-or-later
// An import that is killed at any step is whole or absent, and is made good by importing again (trust.md, promises 1, 2 and 9).

#include "desk.h"
#include "support/chance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QTest>
#include <QUuid>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <set>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace gatehouse::testing;

namespace {

// The calls that change what is on the disk, or bring it there.
bool changesTheDisk(const __ptrace_syscall_info& call)
{
    static const std::set<quint64> changing{
        SYS_write,           SYS_pwrite64, SYS_writev,    SYS_pwritev,   SYS_fsync,   SYS_fdatasync, SYS_syncfs,    SYS_sync_file_range,
        SYS_renameat2,       SYS_linkat,   SYS_symlinkat, SYS_unlinkat,  SYS_mkdirat, SYS_ftruncate, SYS_fallocate, SYS_sendfile,
        SYS_copy_file_range, SYS_fchmod,   SYS_fchmodat,  SYS_utimensat,
#ifdef SYS_rename // architectures that still have the old ones
        SYS_rename,          SYS_renameat, SYS_link,      SYS_unlink,    SYS_mkdir,   SYS_rmdir,     SYS_chmod,
#endif
    };
    if (call.entry.nr == SYS_openat)
        return (call.entry.args[2] & O_CREAT) != 0;
    return changing.contains(call.entry.nr);
}

// As waitpid(), through signals that have nothing to do with it.
pid_t waitFor(pid_t process, int* status, int options)
{
    pid_t answer = 0;
    do
        answer = ::waitpid(process, status, options);
    while (answer < 0 && errno == EINTR);
    return answer;
}

struct Traced {
    int calls = 0; // that change the disk, begun
    bool wasKilled = false;
    int status = -1;
};

// Runs the program and kills it as it is about to make its n-th call that changes the disk; never with 0.
Traced traced(const QStringList& arguments, int killAt)
{
    std::vector<QByteArray> words{QFile::encodeName(qEnvironmentVariable("GATEHOUSE_BIN") + u"/gatehousectl"_s)};
    for (const QString& argument : arguments)
        words.push_back(argument.toUtf8());
    std::vector<char*> pointers;
    for (QByteArray& word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    // A program that is followed cannot look for its own leaks: the sanitizer would end it with a complaint about that.
    const QByteArray sanitizer = qgetenv("ASAN_OPTIONS") + ":detect_leaks=0";

    const pid_t program = ::fork();
    if (program == 0) {
        const int nowhere = ::open("/dev/null", O_RDWR);
        for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
            if (nowhere >= 0)
                ::dup2(nowhere, descriptor);
        ::setenv("ASAN_OPTIONS", sanitizer.constData(), 1);
        ::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr);
        ::execv(pointers[0], pointers.data());
        ::_exit(127);
    }
    Traced outcome;
    int status = 0;
    if (program < 0 || waitFor(program, &status, 0) != program || !WIFSTOPPED(status))
        throw std::runtime_error("the program cannot be followed");
    ::ptrace(PTRACE_SETOPTIONS, program, nullptr, PTRACE_O_TRACESYSGOOD | PTRACE_O_TRACECLONE | PTRACE_O_EXITKILL);
    ::ptrace(PTRACE_SYSCALL, program, nullptr, nullptr);
    while (true) {
        const pid_t thread = waitFor(-1, &status, __WALL);
        if (thread == program && (WIFEXITED(status) || WIFSIGNALED(status))) {
            outcome.wasKilled = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
            outcome.status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
            return outcome;
        }
        if (thread < 0)
            throw std::runtime_error("the program was lost");
        if (!WIFSTOPPED(status))
            continue; // one of its threads ended
        int signal = WSTOPSIG(status);
        if (signal == (SIGTRAP | 0x80)) {
            __ptrace_syscall_info call{};
            const bool isKnown = ::ptrace(PTRACE_GET_SYSCALL_INFO, thread, sizeof call, &call) > 0;
            if (isKnown && call.op == PTRACE_SYSCALL_INFO_ENTRY && changesTheDisk(call) && ++outcome.calls == killAt)
                ::kill(program, SIGKILL);
            signal = 0;
        } else if (signal == SIGTRAP || signal == SIGSTOP) {
            signal = 0; // a new thread
        }
        ::ptrace(PTRACE_SYSCALL, thread, nullptr, static_cast<long>(signal)); // fails for what is dying
    }
}

std::map<QString, QString> digestsUnder(const QString& root)
{
    std::map<QString, QString> digests;
    QDirIterator files(root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            throw std::runtime_error("unreadable");
        digests[QDir(root).relativeFilePath(file.fileName())] = QString::fromLatin1(
            QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex());
    }
    return digests;
}

std::map<QString, QString> digestsOf(const QJsonObject& shown)
{
    std::map<QString, QString> digests;
    for (const QJsonValue asset : shown[u"assets"].toArray())
        digests[asset[u"path"].toString()] = asset[u"sha256"].toString();
    return digests;
}

}

class KilledImportTest : public QObject {
    Q_OBJECT

    static constexpr int Kills = 40;

    static QStringList import(const Desk& desk, const QString& label, const QString& id)
    {
        return {u"--registry"_s, desk.url(),       u"--as"_s,    desk.author, u"--command-id"_s, id,   u"import"_s,
                u"folder"_s,     desk.path(label), u"--model"_s, desk.model,  u"--label"_s,      label};
    }

private slots:
    void anImportKilledAtAnyStepIsWholeOrAbsent()
    {
        const Desk desk;
        const auto anyId = [] { return QUuid::createUuid().toString(QUuid::WithoutBraces); };
        const QString first = anyName();
        (void)desk.folder(first);
        const Traced whole = traced(import(desk, first, anyId()), 0);
        QCOMPARE(whole.status, 0);
        QVERIFY(whole.calls > Kills);

        int absent = 0;
        for (int i = 0; i < Kills; ++i) {
            const QString label = anyName();
            const QString id = anyId();
            const auto files = digestsUnder(desk.folder(label));
            const int killAt = 1 + (i * whole.calls + anyNumber(0, whole.calls - 1)) / Kills; // over all of it, nowhere in particular
            const Traced killed = traced(import(desk, label, id), killAt);
            QVERIFY2(killed.wasKilled || killed.status == 0, QByteArray::number(killAt));

            // What a killed import leaves in the store is called harmless, and is gone with the next one.
            const auto isSound = [&](bool mayLeave) {
                const QJsonObject store = desk.must(desk.admin, {u"store"_s, u"verify"_s});
                return desk.must(desk.admin, {u"audit"_s, u"verify"_s, u"--replay"_s})[u"ok"].toBool() && store[u"ok"].toBool()
                    && (mayLeave || store[u"notes"].toArray().isEmpty());
            };
            const Ran shown = desk.as(desk.author, {u"show"_s, desk.version(label)});
            QVERIFY2(shown.status == 0 || shown.status == 2, shown.err);
            if (shown.status == 0)
                QVERIFY2(digestsOf(shown.json()) == files, shown.out);
            else
                ++absent;
            QVERIFY2(isSound(true), QByteArray::number(killAt));

            // The same command again: recorded once, whether the first one got that far or not.
            QCOMPARE(traced(import(desk, label, id), 0).status, 0);
            QVERIFY(digestsOf(desk.show(label)) == files);
            const QJsonArray log = desk.must(desk.admin, {u"log"_s, desk.version(label)})[u"events"].toArray();
            QCOMPARE(log.size(), 1);
            QVERIFY(isSound(false));
        }
        QVERIFY(absent > 0);
        qInfo("%d kills over %d calls that change the disk; %d imports were absent, %d whole", Kills, whole.calls, absent, Kills - absent);
    }
};

QTEST_GUILESS_MAIN(KilledImportTest)
#include "killedimport_test.moc"
