// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/samplefolder.h"

#include "intake/folder/walk.h"

#include <QProcess>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <stdexcept>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/un.h>
#include <unistd.h>

namespace gatehouse::testing {
namespace {

void must(bool done, const QByteArray& what)
{
    if (!done)
        throw std::runtime_error((what + ": " + std::strerror(errno)).toStdString());
}

QByteArray contentOf(const std::string& path)
{
    const store::Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    struct stat seen{};
    must(file.isOpen() && ::fstat(file.fd(), &seen) == 0, "reading a sample");
    QByteArray bytes(seen.st_size, '\0');
    must(store::readFully(file.fd(), {bytes.data(), std::size_t(bytes.size())}) == bytes.size(), "reading a sample");
    return bytes;
}

}

SampleFolder::SampleFolder() : m_path(m_folder.filePath(QStringLiteral("model")))
{
    must(::mkdir(m_path.toUtf8().constData(), 0755) == 0, "making the sample folder");
}

SampleFolder::~SampleFolder()
{
    // QTemporaryDir does not see names that are no UTF-8.
    std::error_code ignored;
    std::filesystem::remove_all(m_folder.path().toStdString(), ignored);
}

void SampleFolder::rename(const QString& name)
{
    const QString path = m_folder.filePath(name);
    must(::rename(m_path.toUtf8().constData(), path.toUtf8().constData()) == 0, "renaming the sample folder");
    m_path = path;
}

QByteArray SampleFolder::at(const QByteArray& name) const
{
    return m_path.toUtf8() + '/' + name;
}

void SampleFolder::makeFolder(const QByteArray& name)
{
    std::filesystem::create_directories(at(name).toStdString());
}

void SampleFolder::write(const QByteArray& name, const QByteArray& bytes)
{
    if (const qsizetype slash = name.lastIndexOf('/'); slash > 0)
        makeFolder(name.first(slash));
    const store::Descriptor file(::open(at(name).constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644));
    must(file.isOpen() && store::writeFully(file.fd(), bytes), "writing " + name);
}

void SampleFolder::append(const QByteArray& name, const QByteArray& bytes)
{
    const store::Descriptor file(::open(at(name).constData(), O_WRONLY | O_APPEND | O_CLOEXEC));
    must(file.isOpen() && store::writeFully(file.fd(), bytes), "appending to " + name);
}

void SampleFolder::makeExecutable(const QByteArray& name)
{
    must(::chmod(at(name).constData(), 0755) == 0, "chmod " + name);
}

void SampleFolder::link(const QByteArray& name, const QByteArray& target)
{
    if (const qsizetype slash = name.lastIndexOf('/'); slash > 0)
        makeFolder(name.first(slash));
    must(::symlink(target.constData(), at(name).constData()) == 0, "linking " + name);
}

void SampleFolder::hardLink(const QByteArray& name, const QByteArray& existing)
{
    must(::link(at(existing).constData(), at(name).constData()) == 0, "hard-linking " + name);
}

void SampleFolder::fifo(const QByteArray& name)
{
    must(::mkfifo(at(name).constData(), 0644) == 0, "mkfifo " + name);
}

void SampleFolder::socket(const QByteArray& name)
{
    const store::Descriptor socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    must(socket.isOpen(), "socket");
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    // A socket's path is short: bind from within the folder.
    const store::Descriptor before(::open(".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    must(::chdir(m_path.toUtf8().constData()) == 0, "chdir");
    std::strncpy(address.sun_path, name.constData(), sizeof address.sun_path - 1);
    const bool bound = ::bind(socket.fd(), reinterpret_cast<sockaddr*>(&address), sizeof address) == 0;
    must(::fchdir(before.fd()) == 0 && bound, "binding " + name);
}

void SampleFolder::device(const QByteArray& name)
{
    must(::mknod(at(name).constData(), S_IFCHR | 0644, makedev(1, 5)) == 0, "mknod " + name);
}

void SampleFolder::remove(const QByteArray& name)
{
    std::filesystem::remove_all(at(name).toStdString());
}

QByteArray SampleFolder::git(const QStringList& arguments)
{
    QProcess process;
    process.setWorkingDirectory(m_path);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("GIT_CONFIG_NOSYSTEM"), QStringLiteral("1"));
    environment.insert(QStringLiteral("GIT_CONFIG_GLOBAL"), QStringLiteral("/dev/null"));
    for (const char* who : {"AUTHOR", "COMMITTER"}) {
        environment.insert(QStringLiteral("GIT_%1_NAME").arg(QLatin1StringView(who)), QStringLiteral("Lin"));
        environment.insert(QStringLiteral("GIT_%1_EMAIL").arg(QLatin1StringView(who)), QStringLiteral("lin@example.org"));
    }
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral("git"), arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        throw std::runtime_error("git " + arguments.join(u' ').toStdString() + ": " + process.readAllStandardError().toStdString());
    return process.readAllStandardOutput().trimmed();
}

std::map<QByteArray, Sha256> SampleFolder::digests() const
{
    std::map<QByteArray, Sha256> found;
    const std::string root = m_path.toStdString();
    const auto options = std::filesystem::directory_options::follow_directory_symlink;
    for (auto it = std::filesystem::recursive_directory_iterator(root, options); it != std::filesystem::recursive_directory_iterator(); ++it) {
        if (intake::leftOutByDefault().contains(QString::fromStdString(it->path().filename().string()))) {
            it.disable_recursion_pending();
            continue;
        }
        if (it->is_regular_file())
            found[QByteArray::fromStdString(it->path().string().substr(root.size() + 1))] = Sha256::of(contentOf(it->path().string()));
    }
    return found;
}

}
