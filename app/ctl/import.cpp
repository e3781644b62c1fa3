// SPDX-License-Identifier: GPL-3.0-or-later
// Commands that bring a folder in as a draft version, and write a version out as a folder.

#include "ctl/context.h"
#include "ctl/importanswer.h"
#include "ctl/registering.h"
#include "ctl/values.h"
#include "intake/checkout.h"
#include "items/importing/register.h"
#include "registry/filesinuse.h"
#include "registry/queries/content.h"

#include <algorithm>
#include <iterator>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<ImportAnswer> planned(Context& context, const Arguments& arguments)
{
    intake::ImportOptions options = importOptions(arguments);
    options.label = arguments.value(u"label"_s);
    options.base = arguments.value(u"base"_s);
    if (const auto location = context.location())
        options.registryFiles = location->databaseFiles() << location->storePath();
    auto plan = intake::planImport(arguments.word(0), options, context.stop(), context.out().progress());
    context.out().endProgress();
    if (!plan)
        return std::unexpected(plan.error());
    if (const auto applied = applyFacts(arguments, *plan); !applied)
        return std::unexpected(applied.error());
    // Without a registry a dry run still says what the folder holds.
    if (!context.namesRegistry() && arguments.has(u"dry-run"_s))
        return ImportAnswer{std::move(*plan), {}, {}, {}, {}};
    return withInherited(context, std::move(*plan));
}

// Refused where the import itself would be, by the same sentences. The files are not read in, and no rule asks for their digests.
Result<void> refuseAsWritten(Context& context, const intake::ImportPlan& plan)
{
    if (const auto named = refuseNameless(plan.statement); !named)
        return named;
    const auto actor = context.actor();
    if (!actor)
        return std::unexpected(actor.error());
    const auto connection = context.reading();
    if (!connection)
        return std::unexpected(connection.error());
    std::vector<Asset> assets;
    assets.reserve(plan.files.size());
    for (const intake::PlannedFile& file : plan.files)
        assets.push_back({file.path, file.element, file.sizeBytes, {}, file.executable});
    const auto command = items::registration(**connection, intake::draftFrom(plan, std::move(assets)), *actor);
    if (!command)
        return std::unexpected(command.error());
    const auto found = items::obstaclesOf(**connection, *command, *actor);
    if (!found)
        return std::unexpected(found.error());
    if (!found->empty())
        return std::unexpected(Error::refused(*found));
    return {};
}

Result<Answer> importFolder(Context& context, const Arguments& arguments)
{
    auto answer = planned(context, arguments);
    if (!answer)
        return std::unexpected(answer.error());
    tellSecrets(*answer, context.out());
    if (arguments.has(u"dry-run"_s)) {
        // Without a registry there is nobody to refuse anything.
        if (context.namesRegistry())
            if (const auto possible = refuseAsWritten(context, answer->plan); !possible)
                return std::unexpected(possible.error());
        tellImport(*answer, context.out());
        return Answer::Yes;
    }
    if (const auto registered = registerPlanned(context, *answer); !registered)
        return std::unexpected(registered.error());
    tellImport(*answer, context.out());
    return Answer::Yes;
}

Result<Answer> checkout(Context& context, const Arguments& arguments)
{
    const auto name = VersionName::parse(arguments.word(0));
    if (!name)
        return std::unexpected(name.error());
    const auto view = context.view();
    if (!view)
        return std::unexpected(view.error());
    const auto content = registry::versionContent(view->connection, *name, view->asOf);
    if (!content)
        return std::unexpected(content.error());
    const auto store = context.store();
    if (!store)
        return std::unexpected(store.error());
    const QString folder = arguments.value(u"to"_s);
    if (const auto outside = registry::refuseInStore(folder); !outside)
        return std::unexpected(outside.error());
    const auto done = intake::checkout(*store, content->manifest, folder, context.stop(), context.out().progress());
    context.out().endProgress();
    if (!done)
        return std::unexpected(done.error());
    const auto files = qint64(content->manifest.assets.size());
    if (context.out().json())
        context.out().object({{u"model"_s, name->model},
                              {u"version"_s, name->label},
                              {u"revision"_s, content->revision},
                              {u"digest"_s, content->digest.hex()},
                              {u"folder"_s, folder},
                              {u"files"_s, files}});
    else
        context.out().line(Ctl::tr("Wrote revision %1 of %2 to %3: %n file(s), digest %4.", nullptr, int(files))
                               .arg(content->revision)
                               .arg(content->version.name(), folder, content->digest.hex()));
    return Answer::Yes;
}

}

std::vector<Command> importCommands()
{
    std::vector<Option> options{
        {"model", "MODEL", QT_TRANSLATE_NOOP("Ctl", "the model, above what gatehouse.yaml says")},
        {"label", "LABEL", QT_TRANSLATE_NOOP("Ctl", "the version, above what gatehouse.yaml says")},
        {"base", "VERSION|none",
         QT_TRANSLATE_NOOP("Ctl", "the version it is based on, or none; else the live one, else the newest that is neither rejected nor unusable")},
        {"author", "PERSON", QT_TRANSLATE_NOOP("Ctl", "whose work it is; else who imports")},
        {"notes", "TEXT|FILE[#SECTION]", QT_TRANSLATE_NOOP("Ctl", "the release notes, or a file of the folder that holds them")},
        {"all", nullptr, QT_TRANSLATE_NOOP("Ctl", "take what is left out by default, like .git and .venv")},
        {"dry-run", nullptr, QT_TRANSLATE_NOOP("Ctl", "say what would become what, or why it would be refused, and write nothing")},
    };
    std::ranges::copy(modelOptions(), std::back_inserter(options));
    return {
        {"import folder",
         {{"DIR"}},
         options,
         QT_TRANSLATE_NOOP("Ctl", "Brings a folder in as a draft version; a draft of the same author and label is replaced."),
         false,
         &importFolder},
        {"checkout",
         {{"MODEL@VERSION[:R]"}},
         {{"to", "DIR", QT_TRANSLATE_NOOP("Ctl", "a folder that does not exist or is empty"), Occurs::Once}},
         QT_TRANSLATE_NOOP("Ctl", "Writes the files of a version to a folder, every byte verified."),
         true,
         &checkout},
    };
}

}
