// SPDX-License-Identifier: GPL-3.0-or-later
// Signals of the environment: packages from elsewhere, without a version, and locks that hold another one.
#include "content/environment/environment.h"
#include "content/environment/requirement.h"
#include "diff/signals/findsignals.h"

#include <QCoreApplication>

namespace gatehouse::diff {

using namespace Qt::StringLiterals;
using content::EnvironmentForm;
using content::Package;

namespace {

struct LockWords {
    Q_DECLARE_TR_FUNCTIONS(Signals)
};

bool isLock(EnvironmentForm form)
{
    return form == EnvironmentForm::TomlLock || form == EnvironmentForm::PipfileLock || form == EnvironmentForm::Renv;
}

struct ReadIn {
    const Asset* asset;
    EnvironmentForm form;
    content::Environment environment;
};

const Package* find(const std::vector<ReadIn>& locks, const QString& name, const Asset** where)
{
    for (const ReadIn& lock : locks)
        for (const Package& package : lock.environment.packages)
            if (package.name == name) {
                *where = lock.asset;
                return &package;
            }
    return nullptr;
}

}

Result<void> SignalSearch::lookAtPackages()
{
    std::vector<ReadIn> asked, locks;
    for (const Asset* asset : m_now.of(Element::Environment)) {
        const auto form = content::environmentFormOf(asset->path);
        if (!form)
            continue;
        const auto text = textOf(*asset);
        if (!text)
            return std::unexpected(text.error());
        if (auto environment = content::readEnvironment(text->utf8, *form))
            (isLock(*form) ? locks : asked).push_back({asset, *form, std::move(*environment)});
    }
    for (const ReadIn& file : asked) {
        for (const content::Remark& remark : file.environment.remarks)
            if (remark.level == content::Remark::Level::Warning)
                add(SignalKind::PackageElsewhere, file.asset, {}, remark.sentence);
        for (const Package& package : file.environment.packages) {
            if (package.group == u"build" || (file.form == EnvironmentForm::Dockerfile && package.asked.isEmpty()))
                continue;
            if (!package.from.isEmpty() && file.form != EnvironmentForm::Conda)
                add(SignalKind::PackageElsewhere, file.asset, package.name, LockWords::tr("%1 comes from %2.").arg(package.name, package.from),
                    package.line);
            const Asset* where = nullptr;
            const Package* locked = find(locks, package.name, &where);
            if (locked == nullptr && package.version.isEmpty() && package.from.isEmpty())
                add(SignalKind::PackageUnpinned, file.asset, package.name,
                    LockWords::tr("%1 asks for no exact version, and no lock file holds one.").arg(package.name), package.line);
            const QString held = locked == nullptr ? QString() : locked->version;
            if (!held.isEmpty() && !package.version.isEmpty() && held != package.version)
                add(SignalKind::LockDisagrees, file.asset, package.name,
                    LockWords::tr("%1 is asked for as %2, and %3 holds %4.").arg(package.name, package.version, where->path, held), package.line);
        }
    }
    return {};
}

}
