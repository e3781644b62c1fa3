// SPDX-License-Identifier: GPL-3.0-or-later
// Commands that show what a registry holds: list, search and show.

#include "ctl/evidenceanswer.h"
#include "ctl/fields.h"
#include "ctl/known.h"
#include "ctl/listedmodels.h"
#include "ctl/modelentries.h"
#include "ctl/values.h"
#include "ctl/versionanswer.h"
#include "registry/deploymentfacts.h"
#include "registry/queries/content.h"
#include "registry/queries/notyet.h"

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<Answer> list(Context& context, const Arguments&)
{
    const auto models = listed(context, {});
    if (!models)
        return std::unexpected(models.error());
    if (models->empty() && !context.out().json())
        context.out().line(Ctl::tr("There is no model yet. “gatehousectl import folder DIR” brings one in."));
    const auto view = context.view();
    if (!view)
        return std::unexpected(view.error());
    tell(*models, view->solo, context.out());
    return Answer::Yes;
}

Result<Answer> search(Context& context, const Arguments& arguments)
{
    const QString words = arguments.words().join(u' ').simplified();
    if (words.isEmpty())
        return std::unexpected(usageError(Ctl::tr("There is no word to search for.")));
    registry::VersionFilter filter;
    filter.text = words;
    const auto models = listed(context, filter);
    if (!models)
        return std::unexpected(models.error());
    if (models->empty() && !context.out().json())
        context.out().line(Ctl::tr("Nothing is found for “%1”.").arg(words));
    const auto view = context.view();
    if (!view)
        return std::unexpected(view.error());
    tell(*models, view->solo, context.out());
    return Answer::Yes;
}

Result<Answer> showModel(Context& context, const QString& name)
{
    const auto models = listed(context, {}, name);
    if (!models)
        return std::unexpected(models.error());
    const auto view = context.view();
    if (!view)
        return std::unexpected(view.error());
    if (models->empty())
        return std::unexpected(registry::notFound(view->connection, {name, {}, 0}, view->asOf, unknownModel(name)));
    const auto fields = fieldsOf(context);
    if (!fields)
        return std::unexpected(fields.error());
    const ListedModel& found = models->front();
    Output& out = context.out();
    if (out.json()) {
        QJsonObject json = toJson(found);
        json.insert(u"fields"_s, typedFields(found.model.fields, *fields));
        json.insert(u"consumers"_s, consumersJson(found.model));
        json.insert(u"results"_s, resultsJson(found.model));
        out.object(json);
        return Answer::Yes;
    }
    out.fact(Ctl::tr("Model"), found.model.name);
    out.fact(Ctl::tr("Purpose"), found.model.purpose);
    out.fact(Ctl::tr("Owner"), found.model.owner);
    out.fact(Ctl::tr("Tier"), labelOf(found.model.tier));
    for (auto it = found.model.fields.begin(); it != found.model.fields.end(); ++it)
        out.fact(it.key(), it.value().toString());
    for (const Consumer& consumer : consumersOf(found.model))
        out.fact(Ctl::tr("Consumer"), consumer.name);
    for (const ResultLocation& result : resultsOf(found.model))
        out.fact(Ctl::tr("Results"), result.place);
    out.soloRegistry(view->solo);
    out.line();
    out.table(versionTable(found));
    return Answer::Yes;
}

Result<Answer> showFile(Context& context, const registry::VersionContent& content, const QString& path)
{
    const Asset* asset = content.manifest.find(path);
    if (asset == nullptr)
        return std::unexpected(
            Error::input(u"unknown-file"_s, Ctl::tr("%1 has no file %2. “gatehousectl show %1” lists its files.").arg(content.version.name(), path)));
    if (context.out().json()) {
        context.out().object({{u"path"_s, asset->path},
                              {u"element"_s, nameOf(asset->element)},
                              {u"size"_s, asset->sizeBytes},
                              {u"sha256"_s, asset->sha256.hex()},
                              {u"executable"_s, asset->executable},
                              {u"revision"_s, content.revision}});
        return Answer::Yes;
    }
    const auto store = context.store();
    if (!store)
        return std::unexpected(store.error());
    const auto bytes = store->read(asset->sha256, asset->sizeBytes, context.stop());
    if (!bytes)
        return std::unexpected(bytes.error());
    context.out().bytes(*bytes);
    return Answer::Yes;
}

Result<Answer> show(Context& context, const Arguments& arguments)
{
    const auto name = modelOrVersionOf(arguments.word(0));
    if (!name)
        return std::unexpected(name.error());
    if (name->label.isEmpty() && !arguments.has(u"file"_s))
        return showModel(context, name->model);
    if (name->label.isEmpty())
        return std::unexpected(usageError(Ctl::tr("--file needs a version: write MODEL@VERSION.")));
    const auto view = context.view();
    if (!view)
        return std::unexpected(view.error());
    const auto content = registry::versionContent(view->connection, *name, view->asOf);
    if (!content)
        return std::unexpected(content.error());
    if (arguments.has(u"file"_s))
        return showFile(context, *content, arguments.value(u"file"_s));
    auto registry = registry::loadRegistryFacts(view->connection, view->now, view->asOf);
    if (!registry)
        return std::unexpected(registry.error());
    const auto facts = registry::loadVersionFacts(view->connection, std::move(*registry), *name, {}, view->asOf);
    if (!facts)
        return std::unexpected(facts.error());
    const auto evidence = registry::loadEvidence(view->connection, facts->version->id, view->asOf);
    if (!evidence)
        return std::unexpected(evidence.error());
    const auto reports = registry::loadTargetReports(view->connection, {}, view->asOf);
    if (!reports)
        return std::unexpected(reports.error());
    if (context.out().json()) {
        QJsonObject json = versionJson(*facts, *content, *reports);
        json.insert(u"evidence"_s, evidenceJson(*evidence, *facts));
        context.out().object(json);
    } else {
        tellVersion(*facts, *content, *reports, context.out());
        tellEvidence(*evidence, *facts, context.out());
    }
    return Answer::Yes;
}

}

std::vector<Command> readingCommands()
{
    return {
        {"list", {}, {}, QT_TRANSLATE_NOOP("Ctl", "Lists the models with their versions."), true, &list},
        {"search",
         {{"WORDS", false, true}},
         {},
         QT_TRANSLATE_NOOP("Ctl",
                           "Lists the versions in which all the words are found: in the model's name, purpose or owner, the label or the "
                           "release notes, letter case aside."),
         true,
         &search},
        {"show",
         {{"MODEL[@VERSION[:R]]"}},
         {{"file", "PATH", QT_TRANSLATE_NOOP("Ctl", "write this file of the version to standard output")}},
         QT_TRANSLATE_NOOP("Ctl", "Shows a model, a version with its files, verdicts and findings, or one file."),
         true,
         &show},
    };
}

}
