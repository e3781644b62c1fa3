// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/registering.h"

#include "ctl/values.h"
#include "intake/readin.h"
#include "items/importing/inherit.h"
#include "items/importing/register.h"
#include "registry/opening.h"
#include "registry/queries/history.h"

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

// The first answer of a repeated command is what it recorded then, whatever the folder holds now.
Result<void> recall(Context& context, ImportAnswer& answer)
{
    const auto event = registry::eventDetails((*context.writing())->connection(), answer.receipt->event);
    if (!event)
        return std::unexpected(event.error());
    const QJsonObject subject = event->event.value(u"subject").toObject();
    answer.plan.statement.model = subject.value(u"model").toString();
    answer.plan.statement.label = subject.value(u"version").toString();
    answer.digest = Sha256::fromHex(subject.value(u"digest").toString()).value_or(Sha256());
    return {};
}

}

intake::ImportOptions importOptions(const Arguments& arguments)
{
    intake::ImportOptions options;
    options.all = arguments.has(u"all"_s);
    options.model = arguments.value(u"model"_s);
    options.author = arguments.value(u"author"_s);
    return options;
}

Result<ImportAnswer> withInherited(Context& context, intake::ImportPlan plan)
{
    const auto connection = context.reading();
    if (!connection)
        return std::unexpected(connection.error());
    auto inherited = items::inherit(**connection, plan);
    if (!inherited)
        return std::unexpected(inherited.error());
    return ImportAnswer{std::move(plan), std::move(*inherited), {}, {}, {}};
}

Result<void> applyFacts(const Arguments& arguments, intake::ImportPlan& plan)
{
    const auto tier = optionalWordOf<Tier>(arguments, u"tier"_s);
    if (!tier)
        return std::unexpected(tier.error());
    const auto take = [&](const QString& option, QString& into) {
        if (arguments.has(option))
            into = arguments.value(option);
    };
    take(u"purpose"_s, plan.statement.purpose);
    take(u"owner"_s, plan.statement.owner);
    take(u"intended-use"_s, plan.statement.intendedUse);
    if (*tier)
        plan.statement.tier = *tier;
    if (!arguments.has(u"notes"_s))
        return {};
    plan.statement.releaseNotes = arguments.value(u"notes"_s);
    return intake::resolveNotes(plan);
}

Result<void> refuseNameless(const intake::Statement& statement)
{
    if (statement.model.isEmpty())
        return std::unexpected(usageError(Ctl::tr("The folder does not say which model it is. Name it with --model, or in gatehouse.yaml.")));
    if (statement.label.isEmpty())
        return std::unexpected(usageError(Ctl::tr("The folder does not say which version it is. Name it with --label, or in gatehouse.yaml.")));
    return {};
}

Result<void> registerPlanned(Context& context, ImportAnswer& answer)
{
    if (const auto named = refuseNameless(answer.plan.statement); !named)
        return std::unexpected(named.error());
    const auto actor = context.actor();
    if (!actor)
        return std::unexpected(actor.error());
    const auto location = context.location();
    if (!location)
        return std::unexpected(location.error());
    if (const auto whole = registry::refuseBackup(*location); !whole)
        return std::unexpected(whole.error());
    const auto store = store::ArtifactStore::make(location->storePath());
    if (!store)
        return std::unexpected(store.error());
    auto assets = intake::readInto(*store, answer.plan, context.stop(), context.out().progress());
    context.out().endProgress();
    if (!assets)
        return std::unexpected(assets.error());
    answer.assets = *assets;
    const intake::Draft draft = intake::draftFrom(answer.plan, std::move(*assets));
    const auto connection = context.reading();
    if (!connection)
        return std::unexpected(connection.error());
    const auto command = items::registration(**connection, draft, *actor);
    if (!command)
        return std::unexpected(command.error());
    const auto receipt = context.receiptOf(*command);
    if (!receipt)
        return std::unexpected(receipt.error());
    answer.digest = contentDigest(draft.manifest);
    answer.receipt = *receipt;
    answer.plan.statement.author = command->author;
    if (receipt->repeated)
        if (const auto recalled = recall(context, answer); !recalled)
            return std::unexpected(recalled.error());
    return {};
}

std::vector<Option> modelOptions()
{
    return {{"purpose", "TEXT", QT_TRANSLATE_NOOP("Ctl", "of a new model: the question it answers")},
            {"owner", "PERSON", QT_TRANSLATE_NOOP("Ctl", "of a new model: who is accountable")},
            {"tier", "TIER", QT_TRANSLATE_NOOP("Ctl", "of a new model: low, medium or high")},
            {"intended-use", "TEXT", QT_TRANSLATE_NOOP("Ctl", "what the answers may be used for; else as in the base")}};
}

}
