// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/plan.h"

#include "domain/listed.h"
#include "domain/names.h"
#include "domain/utf8.h"
#include "intake/folder/convention.h"
#include "intake/folder/names.h"
#include "intake/folder/openfolder.h"
#include "intake/statement/releasenotes.h"

#include <QCoreApplication>
#include <QDir>
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <utility>

namespace gatehouse::intake {
namespace {

constexpr std::size_t MaxSecrets = 200;
constexpr std::size_t MaxNameFlags = 500;

QString changedWhileRead(const QString& path)
{
    return QCoreApplication::translate("Intake", "%1 changed while the folder was read. Wait until nothing writes to the folder, then import again.")
        .arg(shown(path));
}

Result<void> readStatementFile(int root, ImportPlan& plan)
{
    const store::Descriptor file = openBeneath(root, StatementFile, O_RDONLY, Links::FollowedInside);
    struct stat seen{};
    if (!file.isOpen() || ::fstat(file.fd(), &seen) != 0 || !S_ISREG(seen.st_mode))
        return {}; // what it is instead is judged by the walk
    const auto bytes = readBeneath(root, StatementFile, 2 * limits::MiB, Links::FollowedInside);
    if (!bytes)
        return std::unexpected(Error::input(
            QStringLiteral("bad-statement"),
            QCoreApplication::translate("Intake", "gatehouse.yaml cannot be read or has more than 2 MiB. Make it readable and shorter.")));
    auto read = readStatement(*bytes);
    if (!read)
        return std::unexpected(read.error());
    plan.hasStatementFile = true;
    plan.statement = std::move(read->statement);
    plan.flags = std::move(read->flags);
    return {};
}

Result<void> applyOptions(const ImportOptions& options, Statement& statement)
{
    const auto take = [](const QString& stated, QString& to) { to = stated.isEmpty() ? to : stated; };
    take(options.model, statement.model);
    take(options.label, statement.label);
    take(options.base, statement.base);
    take(options.author, statement.author);
    for (const QString& name : {statement.model, statement.label})
        if (!name.isEmpty() && !isValidName(name))
            return std::unexpected(invalidName(name));
    return {};
}

// The elements that gatehouse.yaml states, the files that its golden section names, and convention for the rest.
void assignElements(ImportPlan& plan)
{
    std::map<QString, Element> stated;
    const QJsonObject golden = plan.statement.declared.value(QStringLiteral("golden")).toObject();
    for (const char* key : {"inputs", "expected", "tolerance"})
        if (const QString path = golden.value(QLatin1StringView(key)).toString(); !path.isEmpty())
            stated[QDir::cleanPath(path)] = Element::GoldenTests;
    for (const auto& [path, element] : plan.statement.elements)
        stated[QDir::cleanPath(path)] = element;
    for (PlannedFile& file : plan.files) {
        file.byConvention = elementByConvention(file.path);
        const auto own = stated.find(file.path);
        file.element = own == stated.end() ? file.byConvention : own->second;
    }
    for (const auto& [path, element] : stated)
        if (!plan.find(path))
            plan.flags.push_back({QStringLiteral("unknown-path"), path,
                                  QCoreApplication::translate("Intake", "gatehouse.yaml names %1, which is not among the files.").arg(shown(path))});
}

void flagNames(ImportPlan& plan)
{
    QStringList paths;
    paths.reserve(qsizetype(plan.files.size()));
    for (const PlannedFile& file : plan.files)
        paths << file.path;
    std::vector<Flag> found;
    for (const QStringList& group : collisions(paths)) {
        QStringList names;
        const auto looksLike = [&](const QString& path) {
            return std::ranges::any_of(group, [&](const QString& other) {
                return other != path && other.normalized(QString::NormalizationForm_C) == path.normalized(QString::NormalizationForm_C);
            });
        };
        for (const QString& path : group)
            names << (looksLike(path) ? shownWithAccents(path) : shown(path));
        found.push_back(
            {QStringLiteral("collision"), group.first(),
             QCoreApplication::translate(
                 "Intake", "%1 differ only by upper and lower case or by how their accents are written; some systems can hold one of them only.")
                 .arg(listed(names))});
    }
    for (const QString& path : std::as_const(paths)) {
        if (found.size() >= MaxNameFlags)
            break;
        for (const NameQuirk& quirk : quirksOf(path))
            found.push_back({quirk.code, path, quirk.sentence});
    }
    plan.flags.insert(plan.flags.end(), found.begin(), found.end());
}

bool isWideText(const QByteArray& start)
{
    return start.startsWith("\xff\xfe") || start.startsWith("\xfe\xff");
}

// Looks into every file: is it readable, is its content here (LFS), does it hold what looks like a secret?
Result<void> lookInside(int root, ImportPlan& plan, const std::stop_token& stop, store::ProgressTicker& ticker)
{
    Obstacles refusals;
    store::Progress at{.filesTotal = qint64(plan.files.size()), .bytesTotal = plan.totalBytes};
    QByteArray bytes;
    for (PlannedFile& file : plan.files) {
        if (stop.stop_requested())
            return std::unexpected(Error::cancelled());
        const store::Descriptor opened = openBeneath(root, file.seen.name, O_RDONLY, file.seen.throughLink ? Links::FollowedInside : Links::Refused);
        if (!opened.isOpen() && (errno == EACCES || errno == EPERM || errno == EIO)) {
            refusals.push_back({QStringLiteral("unreadable"),
                                QCoreApplication::translate("Intake", "%1 cannot be read: %2. Change its permissions or leave it out.")
                                    .arg(shown(file.path), QString::fromLocal8Bit(std::strerror(errno))),
                                {}});
            continue;
        }
        if (!opened.isOpen() || stampOf(opened.fd()) != file.seen.stamp) {
            refusals.push_back({QStringLiteral("changed-while-read"), changedWhileRead(file.path), {}});
            continue;
        }
        // The first piece tells whether it is text at all.
        bytes.resize(std::min<qint64>(file.sizeBytes, 8000));
        bytes.truncate(std::max<qint64>(store::readFully(opened.fd(), {bytes.data(), std::size_t(bytes.size())}), 0));
        // A script whose name does not say so says it in its first line.
        if (file.byConvention == Element::Other && bytes.startsWith("#!")) {
            file.byConvention = Element::Scripts;
            if (!plan.statement.elements.contains(file.path))
                file.element = Element::Scripts;
        }
        if (bytes.startsWith("version https://git-lfs.github.com/spec/"))
            plan.flags.push_back(
                {QStringLiteral("lfs-pointer"), file.path,
                 QCoreApplication::translate("Intake", "%1 is a pointer of Git LFS; the content is not here. Run “git lfs pull” and import again.")
                     .arg(shown(file.path))});
        if (plan.secrets.size() < MaxSecrets && (!bytes.contains('\0') || isWideText(bytes)))
            findSecretsInFile(
                file.path,
                [start = std::exchange(bytes, {}), left = file.sizeBytes, &opened](qint64 most) mutable {
                    QByteArray piece = std::exchange(start, {});
                    const qsizetype had = piece.size();
                    piece.resizeForOverwrite(std::min(most, left));
                    piece.truncate(had + std::max<qint64>(store::readFully(opened.fd(), {piece.data() + had, std::size_t(piece.size() - had)}), 0));
                    left -= piece.size();
                    return piece;
                },
                plan.secrets, MaxSecrets, stop);
        ++at.filesDone;
        at.bytesDone += file.sizeBytes;
        at.at = file.path;
        ticker.tell(at);
    }
    plan.moreSecrets = plan.secrets.size() >= MaxSecrets;
    if (!refusals.empty())
        return std::unexpected(refusedImport(plan.folder, std::move(refusals)));
    return {};
}

// An archive that was unpacked holds one folder with the release in its name: then no name stays the same in the next one.
void flagOneFolder(ImportPlan& plan)
{
    if (plan.files.size() < 2)
        return;
    const QString folder = plan.files.front().path.left(plan.files.front().path.indexOf(u'/') + 1);
    const auto isInside = [&](const auto& each) { return each.path.startsWith(folder); };
    if (folder.isEmpty() || !std::ranges::all_of(plan.files, isInside) || !std::ranges::all_of(plan.leftOut, isInside))
        return;
    plan.flags.push_back(
        {QStringLiteral("one-folder"), folder.chopped(1),
         QCoreApplication::translate("Intake",
                                     "All files lie in %1. Import that folder itself, so that their names stay the same from version "
                                     "to version.")
             .arg(shown(folder))});
}

void flagSource(ImportPlan& plan)
{
    for (const QString& path : std::as_const(plan.source.submodules))
        plan.flags.push_back(
            {QStringLiteral("submodule"), path,
             QCoreApplication::translate("Intake", "%1 is a submodule; the commit names its content and does not hold it.").arg(shown(path))});
    for (const QString& note : std::as_const(plan.source.notes))
        plan.flags.push_back({QStringLiteral("source"), QStringLiteral(".git"), note});
}

Error nothingLeft(const QString& folder, const std::vector<LeftOut>& leftOut)
{
    QStringList paths;
    for (const LeftOut& each : leftOut)
        paths << shown(each.path);
    return Error::input(
        QStringLiteral("all-left-out"),
        QCoreApplication::translate("Intake", "All that %1 holds is left out: %2. Take it along all the same, or choose another folder.")
            .arg(shown(folder), listed(paths)));
}

}

const PlannedFile* ImportPlan::find(QStringView path) const
{
    const QByteArray wanted = path.toUtf8();
    const auto it = std::ranges::lower_bound(files, wanted, {}, [](const PlannedFile& file) -> const QByteArray& { return file.seen.name; });
    return it != files.end() && it->seen.name == wanted ? &*it : nullptr;
}

void ImportPlan::setElement(const QString& path, Element element)
{
    const auto it = std::ranges::find(files, path, &PlannedFile::path);
    if (it == files.end())
        return;
    it->element = element;
    if (element == it->byConvention)
        statement.elements.erase(path);
    else
        statement.elements[path] = element;
}

Error refusedImport(const QString& folder, Obstacles refusals)
{
    constexpr std::size_t MaxShown = 20;
    QStringList sentences;
    for (const Obstacle& refusal : refusals)
        if (sentences.size() < qsizetype(MaxShown))
            sentences << refusal.sentence;
    if (refusals.size() > MaxShown)
        sentences << QCoreApplication::translate("Intake", "… and %n more.", nullptr, int(refusals.size() - MaxShown));
    Error error = Error::input(QStringLiteral("import-refused"),
                               QCoreApplication::translate("Intake", "%1 was not imported; nothing was kept.").arg(shown(folder)) + u'\n'
                                   + sentences.join(u'\n'));
    error.obstacles = std::move(refusals);
    return error;
}

Result<ImportPlan> planImport(const QString& folder, const ImportOptions& options, const std::stop_token& stop,
                              const store::ProgressCallback& progress)
{
    const auto root = openFolder(folder);
    if (!root)
        return std::unexpected(root.error());
    ImportPlan plan;
    plan.folder = folder;
    if (const auto read = readStatementFile(root->fd(), plan); !read)
        return std::unexpected(read.error());
    if (const auto applied = applyOptions(options, plan.statement); !applied)
        return std::unexpected(applied.error());

    plan.rules = {options.all, options.takenBack, options.leftOut, plan.statement.ignore, options.limits, options.registryFiles};
    auto walked = walk(root->fd(), plan.rules, stop, progress);
    if (!walked)
        return std::unexpected(walked.error());
    if (!walked->refusals.empty())
        return std::unexpected(refusedImport(folder, std::move(walked->refusals)));
    if (walked->files.empty() && !walked->leftOut.empty())
        return std::unexpected(nothingLeft(folder, walked->leftOut));
    if (walked->files.empty())
        return std::unexpected(Error::input(
            QStringLiteral("empty-folder"),
            QCoreApplication::translate("Intake", "%1 holds no file to import. Choose the folder that holds the model's files.").arg(shown(folder))));
    plan.files.reserve(walked->files.size());
    for (const WalkedFile& file : walked->files) {
        plan.files.push_back({wholeText(file.name), file.stamp.sizeBytes, Element::Other, Element::Other, (file.stamp.mode & S_IXUSR) != 0, file});
        plan.totalBytes += file.stamp.sizeBytes;
    }
    plan.leftOut = walked->leftOut;
    plan.flags.insert(plan.flags.end(), walked->flags.begin(), walked->flags.end());

    assignElements(plan);
    flagNames(plan);
    store::ProgressTicker ticker(progress);
    if (const auto looked = lookInside(root->fd(), plan, stop, ticker); !looked)
        return std::unexpected(looked.error());
    if (const auto resolved = resolveNotes(plan); !resolved)
        return std::unexpected(resolved.error());
    plan.source = sourceOf(root->fd(), *walked, stop);
    flagSource(plan);
    flagOneFolder(plan);
    if (stop.stop_requested())
        return std::unexpected(Error::cancelled());
    return plan;
}

}
