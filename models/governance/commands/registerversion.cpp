// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/registerversion.h"

#include "governance/modelrules.h"
#include "governance/separation.h"

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

namespace {

void refuseModelFacts(Obstacles& found, const RegisterVersion& command, const VersionFacts& facts)
{
    if (!isValidName(command.version.model))
        refuse(found, u"bad-name"_s, invalidName(command.version.model).sentence, {}, Mend::InForm);
    if (!command.newModel) {
        refuse(
            found, u"unknown-model"_s,
            Governance::tr("There is no model %1 yet; a new model needs a purpose, an owner and a risk tier. State them here or in gatehouse.yaml.")
                .arg(command.version.model),
            {}, Mend::InForm);
        return;
    }
    refuseBadFields(found, command.newModel->fields, facts.registry);
    refuseIncompleteModel(found, *command.newModel, facts.registry);
}

}

Obstacles obstacles(const RegisterVersion& command, const Person& actor, const VersionFacts& facts)
{
    Obstacles found;
    refuseReader(found, facts.registry, actor);
    if (!isValidName(command.version.label))
        refuse(found, u"bad-label"_s, invalidName(command.version.label).sentence, {}, Mend::InForm);
    if (!facts.model)
        refuseModelFacts(found, command, facts);
    if (facts.registry.find(command.author) == nullptr)
        refuse(found, u"unknown-author"_s,
               Governance::tr("“%1” is nobody in this registry, so cannot be the author. Add the person first, or name another author.")
                   .arg(command.author),
               {}, Mend::InForm);
    if (facts.version && facts.version->review != ReviewState::Draft)
        refuse(found, u"label-taken"_s,
               Governance::tr("%1 is already %2 and its content is frozen. Give the new version another label.")
                   .arg(facts.version->name(), labelOf(facts.version->review)),
               {}, Mend::InForm);
    if (facts.version && facts.version->review == ReviewState::Draft && facts.version->author != command.author)
        refuse(found, u"draft-of-another"_s,
               Governance::tr("%1 is a draft of %2; only a draft of the same author is replaced.")
                   .arg(facts.version->name(), displayed(facts.registry, facts.version->author)),
               facts.version->author, Mend::InForm);
    if (facts.version && command.replaces && *command.replaces != facts.version->digest)
        refuse(
            found, u"digest-outdated"_s,
            Governance::tr("The draft changed meanwhile: it now holds %1. Look at it before you replace it.").arg(facts.version->digest.shortHex()));
    if (!command.manifest.base.isEmpty() && !facts.baseExists)
        refuse(found, u"unknown-base"_s,
               Governance::tr("There is no version %1 to be the base. Name an existing one, or “none”.").arg(command.manifest.base), {},
               Mend::InForm);
    if (command.manifest.base == command.version.model + u'@' + command.version.label)
        refuse(found, u"base-is-itself"_s, Governance::tr("A version cannot be its own base."), {}, Mend::InForm);
    if (command.manifest.assets.empty())
        refuse(found, u"no-files"_s, Governance::tr("The version has no file. Name a folder that holds at least one."));
    return found;
}

EventDraft eventOf(const RegisterVersion& command, const Person& actor, const VersionFacts& facts)
{
    const qint64 seq = facts.registry.nextSeq;
    const Document manifest{"manifest", canonicalBytes(command.manifest)};
    const Document provenance{"provenance", command.provenance};
    const qint64 id = facts.version ? facts.version->id.value : seq;
    const qint64 modelId = facts.model ? facts.model->id.value : seq;
    EventDraft event{u"register"_s,
                     {{u"model"_s, command.version.model},
                      {u"version"_s, command.version.label},
                      {u"version_id"_s, id},
                      {u"digest"_s, manifest.digest().hex()},
                      {u"author"_s, command.author},
                      {u"importer"_s, actor.name},
                      {u"files"_s, qint64(command.manifest.assets.size())},
                      {u"replaces"_s, facts.version ? facts.version->digest.hex() : QString()}},
                     {},
                     {},
                     {manifest, provenance}};
    if (!facts.model) {
        Model model = *command.newModel;
        model.name = command.version.model;
        model.fields = withFields({}, model.fields, facts.registry);
        setModel(event, modelId, model);
    }
    QJsonObject values{{u"digest"_s, manifest.digest().hex()},
                       {u"provenance"_s, provenance.digest().hex()},
                       {u"base"_s, command.manifest.base},
                       {u"why"_s, command.manifest.why()},
                       {u"importer"_s, actor.name},
                       {u"changed_at"_s, timeText(facts.registry.now)}};
    if (!facts.version) {
        values.insert(u"model"_s, modelId);
        values.insert(u"label"_s, command.version.label);
        values.insert(u"author"_s, command.author);
        values.insert(u"review_state"_s, nameOf(ReviewState::Draft));
        values.insert(u"revision"_s, 1);
        values.insert(u"policy"_s, 0);
        values.insert(u"due"_s, QString());
        values.insert(u"approved_at"_s, QString());
    }
    event.set(u"version"_s, {{u"id"_s, id}}, values);
    return event;
}

}
