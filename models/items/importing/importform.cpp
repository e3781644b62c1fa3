// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/importing/importform.h"

#include "governance/commands/registerversion.h"
#include "intake/draft.h"
#include "items/importing/inherit.h"
#include "items/importing/register.h"
#include "registry/facts.h"
#include "registry/queries/inventory.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

namespace gatehouse::items {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t MostBases = 200;

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ImportForm)
};

struct FolderName {
    QString model;
    QString label; // empty when the name ends in none
};

// A folder that does not say which model it is probably bears its name, often with the version behind: “lifelines-0.30.0”, “churn_v2”.
FolderName nameFromFolder(const QString& folder)
{
    QString name;
    for (const QChar c : QDir(QDir::cleanPath(folder)).dirName())
        name += isValidName(QString(c)) ? c : u'-';
    static const QRegularExpression withVersion(
        uR"(\A(.*?[^-_. ])[-_ ](?:[vV](?=\d))?((?:\d+\.\d+|(?<=[vV])\d+)(?:(?:a|b|rc)\d+)?(?:[.+]\w+|-(?:\d|alpha|beta|rc|pre|dev|post)\w*)*)\z)"_s);
    const auto found = withVersion.match(name);
    if (found.hasMatch() && isValidName(found.captured(1).left(64)) && isValidName(found.captured(2)))
        return {found.captured(1).left(64), found.captured(2)};
    return {name.left(64), {}};
}

QString& textOf(intake::Statement& statement, ImportField field)
{
    switch (field) {
    case ImportField::Model: return statement.model;
    case ImportField::Label: return statement.label;
    case ImportField::Base: return statement.base;
    case ImportField::Author: return statement.author;
    case ImportField::Owner: return statement.owner;
    case ImportField::Purpose: return statement.purpose;
    case ImportField::IntendedUse: return statement.intendedUse;
    case ImportField::ReleaseNotes: return statement.releaseNotes;
    case ImportField::Tier: break;
    }
    Q_UNREACHABLE();
}

intake::Statement withTyped(intake::Statement statement, const TypedFields& typed)
{
    for (const auto& [field, text] : typed) {
        if (field == ImportField::Tier)
            statement.tier = fromName<Tier>(text);
        else if (field != ImportField::ReleaseNotes) // they are text here, whatever they look like
            textOf(statement, field) = field == ImportField::Purpose || field == ImportField::IntendedUse ? text : text.trimmed();
    }
    return statement;
}

Result<QStringList> versionsOf(const registry::Connection& connection, const QString& model)
{
    registry::VersionFilter filter;
    filter.model = model;
    auto ids = registry::versionIds(connection, filter, registry::systemClock(), {}, {});
    if (!ids)
        return std::unexpected(ids.error());
    ids->resize(std::min(ids->size(), MostBases));
    const auto rows = registry::versionRows(connection, *ids, registry::systemClock(), {}, {});
    if (!rows)
        return std::unexpected(rows.error());
    QStringList labels;
    for (const registry::VersionRow& row : *rows)
        labels << row.label;
    return labels;
}

// The same judgement that the registry will give, on a manifest whose files are not hashed yet.
Result<Obstacles> judge(const registry::Connection& connection, const ImportForm& form, const intake::ImportPlan& plan, const Actor& actor)
{
    const auto facts = registry::loadRegistryFacts(connection, registry::systemClock());
    if (!facts)
        return std::unexpected(facts.error());
    if (facts->find(actor.person) == nullptr)
        return Obstacles{{u"nobody-acts"_s, Words::tr("Nobody of this registry acts at this desk. Choose who you are first."), {}, false}};
    intake::Draft draft;
    draft.model = form.statement.model;
    draft.label = form.statement.label;
    draft.author = form.statement.author;
    draft.purpose = form.statement.purpose;
    draft.owner = form.statement.owner;
    // Without a tier the rest is judged all the same; the missing tier has a sentence of its own.
    draft.tier = form.statement.tier.value_or(Tier::Low);
    draft.manifest.base = intake::fullBase(form.statement.base, form.statement.model);
    for (std::size_t i = 0; i < std::min<std::size_t>(plan.files.size(), 1); ++i)
        draft.manifest.assets.push_back({plan.files[i].path, plan.files[i].element, plan.files[i].sizeBytes, {}, false});
    const auto command = registration(connection, draft, actor);
    if (!command)
        return std::unexpected(command.error());
    auto found = obstaclesOf(connection, *command, actor);
    if (found && form.isNewModel && !form.statement.tier)
        found->push_back({u"tier-missing"_s, Words::tr("Choose the risk tier: how bad a wrong answer would be."), {}, true});
    return found;
}

void fillEntries(ImportForm& form, const std::optional<Model>& model, const QStringList& inherited)
{
    const intake::Statement& s = form.statement;
    form[ImportField::Model].value = s.model;
    form[ImportField::Label].value = s.label;
    const QString own = s.model + u'@';
    form[ImportField::Base] = {s.base.startsWith(own) ? s.base.mid(own.size()) : s.base, inherited.contains(u"base"_s), false, {}};
    form[ImportField::Author].value = s.author;
    form[ImportField::IntendedUse] = {s.intendedUse, inherited.contains(u"intended_use"_s), false, {}};
    form[ImportField::Owner].value = s.owner;
    form[ImportField::Purpose].value = s.purpose;
    form[ImportField::Tier].value = s.tier ? nameOf(*s.tier) : QString();
    if (!model)
        return;
    form[ImportField::Owner] = {model->owner, true, true, {}};
    form[ImportField::Purpose] = {model->purpose, true, true, {}};
    form[ImportField::Tier] = {nameOf(model->tier), true, true, {}};
}

QString remarkOn(const intake::ImportPlan& plan)
{
    const auto found = std::ranges::find(plan.flags, intake::NotesOfAnother, &intake::Flag::code);
    return found == plan.flags.end() ? QString() : found->sentence;
}

}

std::optional<ImportField> fieldOf(const Obstacle& obstacle)
{
    static const std::map<QString, ImportField> places{
        {u"bad-name"_s, ImportField::Model},          {u"unknown-model"_s, ImportField::Model},    {u"bad-label"_s, ImportField::Label},
        {u"label-taken"_s, ImportField::Label},       {u"draft-of-another"_s, ImportField::Label}, {u"unknown-author"_s, ImportField::Author},
        {u"unknown-base"_s, ImportField::Base},       {u"base-is-itself"_s, ImportField::Base},    {u"unknown-owner"_s, ImportField::Owner},
        {u"purpose-missing"_s, ImportField::Purpose}, {u"tier-missing"_s, ImportField::Tier},
    };
    const auto place = places.find(obstacle.code);
    return place == places.end() ? std::nullopt : std::optional(place->second);
}

Result<ImportForm> importForm(const registry::Connection& connection, const intake::ImportPlan& plan, const TypedFields& typed, const Actor& actor)
{
    ImportForm form;
    form.statement = withTyped(plan.statement, typed);
    if (form.statement.model.isEmpty() && !typed.contains(ImportField::Model)) {
        const FolderName name = nameFromFolder(plan.folder);
        form.statement.model = name.model;
        if (form.statement.label.isEmpty() && !typed.contains(ImportField::Label))
            form.statement.label = name.label;
    }
    if (form.statement.author.isEmpty())
        form.statement.author = actor.person;
    const auto inherited = inherit(connection, form.statement, [&plan](const QString& path) { return plan.find(path) != nullptr; });
    if (!inherited)
        return std::unexpected(inherited.error());
    for (const QString& key : *inherited)
        if (key != u"base" && key != u"intended_use")
            form.inheritedDeclared << key;
    const auto model = registry::loadModel(connection, form.statement.model);
    if (!model)
        return std::unexpected(model.error());
    form.isNewModel = !*model;
    const auto draft = replacedBy(connection, form.statement.model, form.statement.label);
    if (!draft)
        return std::unexpected(draft.error());
    form.replacesDraft = draft->has_value();
    auto bases = versionsOf(connection, form.statement.model);
    if (!bases)
        return std::unexpected(bases.error());
    form.bases = std::move(*bases);
    form.isLabelKnown = form.bases.removeAll(form.statement.label) > 0 || form.replacesDraft;
    fillEntries(form, *model, *inherited);

    if (const auto notes = typed.find(ImportField::ReleaseNotes); notes != typed.end()) {
        form[ImportField::ReleaseNotes].value = notes->second;
    } else if (form.statement.label == plan.statement.label) {
        form[ImportField::ReleaseNotes].value = plan.releaseNotes;
        form.notesFrom = plan.notesFrom;
        form.notesRemark = remarkOn(plan);
    } else {
        // Another label may have another section in the change log.
        intake::ImportPlan labelled = plan;
        labelled.statement.label = form.statement.label;
        if (const auto resolved = intake::resolveNotes(labelled); !resolved)
            return std::unexpected(resolved.error());
        form[ImportField::ReleaseNotes].value = labelled.releaseNotes;
        form.notesFrom = labelled.notesFrom;
        form.notesRemark = remarkOn(labelled);
    }
    auto found = judge(connection, form, plan, actor);
    if (!found)
        return std::unexpected(found.error());
    form.obstacles = std::move(*found);
    // "“” is no valid name" helps nobody.
    for (Obstacle& obstacle : form.obstacles) {
        if (obstacle.code == u"bad-label" && form.statement.label.isEmpty())
            obstacle.sentence = Words::tr("Give the version a label, for example 1.2.0.");
        if (obstacle.code == u"bad-name" && form.statement.model.isEmpty())
            obstacle.sentence = Words::tr("Name the model that this is a version of.");
    }
    for (const Obstacle& obstacle : form.obstacles)
        if (const auto field = fieldOf(obstacle); field && form[*field].problem.isEmpty())
            form[*field].problem = obstacle.sentence;
    return form;
}

intake::ImportPlan completed(const intake::ImportPlan& plan, const ImportForm& form, const std::map<QString, Element>& elements)
{
    intake::ImportPlan whole = plan;
    whole.statement = form.statement;
    whole.statement.elements = plan.statement.elements;
    for (const auto& [path, element] : elements)
        whole.setElement(path, element);
    whole.releaseNotes = form[ImportField::ReleaseNotes].value.trimmed();
    whole.notesFrom = form.notesFrom;
    return whole;
}

intake::Statement stated(const intake::ImportPlan& plan, const ImportForm& form, const TypedFields& typed, const std::map<QString, Element>& elements)
{
    intake::Statement statement = form.statement;
    intake::ImportPlan chosen;
    chosen.files = plan.files;
    chosen.statement.elements = plan.statement.elements;
    for (const auto& [path, element] : elements)
        chosen.setElement(path, element);
    statement.elements = chosen.statement.elements;
    if (const auto notes = typed.find(ImportField::ReleaseNotes); notes != typed.end())
        statement.releaseNotes = notes->second.trimmed();
    if (form.isNewModel)
        return statement;
    statement.purpose = plan.statement.purpose;
    statement.owner = plan.statement.owner;
    statement.tier = plan.statement.tier;
    return statement;
}

}
