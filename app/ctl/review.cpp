// SPDX-License-Identifier: GPL-3.0-or-later
// Commands of reviewers: the verdicts of gate A, and with --slot of gate B, taking one back, and renewing an approval.

#include "ctl/decision.h"
#include "governance/commands/abstain.h"
#include "governance/commands/abstaindeployment.h"
#include "governance/commands/approve.h"
#include "governance/commands/approvedeployment.h"
#include "governance/commands/reject.h"
#include "governance/commands/rejectdeployment.h"
#include "governance/commands/renew.h"
#include "governance/commands/requestchanges.h"
#include "governance/commands/returndeployment.h"
#include "governance/commands/withdrawdeploymentverdict.h"
#include "governance/commands/withdrawverdict.h"

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

// What every verdict names.
struct Verdictlike {
    VersionName version;
    Role role = Role::TechnicalReviewer;
    std::optional<ContentDigest> read;
    QString reason;
    std::vector<Tick> ticks;
    std::vector<FindingDraft> findings;
};

Result<Verdictlike> verdictOf(Context& context, const Arguments& arguments)
{
    const auto role = wordOf<Role>(arguments.value(u"role"_s));
    if (!role)
        return std::unexpected(role.error());
    const auto digest = digestOf(arguments);
    if (!digest)
        return std::unexpected(digest.error());
    const auto findings = findingsOf(arguments);
    if (!findings)
        return std::unexpected(findings.error());
    const auto ticks = ticksOf(arguments);
    if (!ticks)
        return std::unexpected(ticks.error());
    const auto version = decidedVersion(context, arguments);
    if (!version)
        return std::unexpected(version.error());
    return Verdictlike{*version, *role, *digest, arguments.value(u"reason"_s), *ticks, *findings};
}

bool atGateB(const Arguments& arguments)
{
    return arguments.has(u"slot"_s);
}

// What stands in the slot, with the content replaced by the digest that was read: refused when it is another one.
Result<std::optional<Binding>> bindingRead(Context& context, const Verdictlike& given, const QString& slot)
{
    if (!given.read)
        return std::nullopt;
    const auto facts = deploymentFacts(context, given.version, slot);
    if (!facts)
        return std::unexpected(facts.error());
    const Deployment* current = facts->current();
    if (current == nullptr)
        return std::nullopt;
    Binding read = current->binding;
    read.content = *given.read;
    return read;
}

// The common part of a command at gate B.
template <class Command> Result<Command> atSlot(Context& context, const Verdictlike& given, const Arguments& arguments)
{
    Command command;
    command.version = given.version;
    command.slot = arguments.value(u"slot"_s);
    command.role = given.role;
    command.reason = given.reason;
    if constexpr (requires { command.ticks; }) {
        command.ticks = given.ticks;
        command.findings = given.findings;
    }
    const auto read = bindingRead(context, given, command.slot);
    if (!read)
        return std::unexpected(read.error());
    command.read = *read;
    return command;
}

Result<QDateTime> optionalMoment(const Arguments& arguments, const QString& option, bool endOfDay)
{
    return arguments.has(option) ? momentOf(arguments.value(option), endOfDay) : Result<QDateTime>(QDateTime());
}

// What gate B sets beside the verdict: left out, the review is at the latest date that the policy allows, and that date is the rule.
Result<void> setTerms(Context& context, const Arguments& arguments, governance::ApproveDeployment& command)
{
    const auto before = optionalMoment(arguments, u"not-before"_s, false);
    if (!before)
        return std::unexpected(before.error());
    const auto after = optionalMoment(arguments, u"not-after"_s, true);
    if (!after)
        return std::unexpected(after.error());
    command.window = {*before, *after};
    command.staleRule = arguments.value(u"stale-rule"_s);
    if (arguments.has(u"review"_s)) {
        const auto review = dateOf(arguments.value(u"review"_s));
        if (!review)
            return std::unexpected(review.error());
        command.review = *review;
    }
    if (command.review.isValid() && !command.staleRule.isEmpty())
        return {};
    const auto facts = deploymentFacts(context, command.version, command.slot);
    if (!facts)
        return std::unexpected(facts.error());
    const Deployment* current = facts->current();
    if (current == nullptr)
        return {};
    if (!command.review.isValid() && !current->review.isValid())
        command.review = facts->registry().now.date().addMonths(facts->gate().reviewMonths);
    if (command.staleRule.isEmpty() && current->staleRule.isEmpty())
        command.staleRule =
            Ctl::tr("Not reviewed again by %1").arg((command.review.isValid() ? command.review : current->review).toString(Qt::ISODate));
    return {};
}

Result<Answer> approveAtB(Context& context, const Arguments& arguments, const Verdictlike& given)
{
    auto command = atSlot<governance::ApproveDeployment>(context, given, arguments);
    if (!command)
        return std::unexpected(command.error());
    if (auto done = setTerms(context, arguments, *command); !done)
        return std::unexpected(done.error());
    return context.give(*command);
}

Result<Answer> approve(Context& context, const Arguments& arguments)
{
    return verdictOf(context, arguments).and_then([&](const Verdictlike& given) {
        if (atGateB(arguments))
            return approveAtB(context, arguments, given);
        return context.give(governance::Approve{given.version, given.role, given.read, given.reason, given.ticks, given.findings, {}});
    });
}

template <class Command, class AtGateB> Result<Answer> giveVerdict(Context& context, const Arguments& arguments)
{
    return verdictOf(context, arguments).and_then([&](const Verdictlike& given) -> Result<Answer> {
        if (atGateB(arguments))
            return atSlot<AtGateB>(context, given, arguments).and_then([&](const AtGateB& command) { return context.give(command); });
        Command command;
        command.version = given.version;
        command.role = given.role;
        command.read = given.read;
        command.reason = given.reason;
        if constexpr (requires { command.ticks; }) {
            command.ticks = given.ticks;
            command.findings = given.findings;
        }
        return context.give(command);
    });
}

Result<Answer> renew(Context& context, const Arguments& arguments)
{
    return verdictOf(context, arguments).and_then([&](const Verdictlike& given) {
        return context.give(governance::Renew{given.version, given.role, given.read, given.reason, given.ticks});
    });
}

}

std::vector<Command> reviewCommands()
{
    const Option role{"role", "ROLE", QT_TRANSLATE_NOOP("Ctl", "as whom: technical-reviewer, risk-approver or, at gate B, go-live-approver"),
                      Occurs::Once};
    const Option slot{"slot", "SLOT", QT_TRANSLATE_NOOP("Ctl", "decide at gate B about the deployment in this slot; without it at gate A")};
    const Option digest{"digest", "DIGEST", QT_TRANSLATE_NOOP("Ctl", "the content that was read; refused when it is no longer that")};
    const Option tick{"tick", "ITEM[=SENTENCE]", QT_TRANSLATE_NOOP("Ctl", "an item of the role's checklist, with the sentence where one is asked"),
                      Occurs::Often};
    const Option finding{"finding", "'SEVERITY;OWNER;DUE;TEXT'",
                         QT_TRANSLATE_NOOP("Ctl", "a problem that the version carries: minor, major or blocking; whose; until when; what"),
                         Occurs::Often};
    const std::vector<Word> words{{"MODEL@VERSION"}};
    return {
        {"approve",
         words,
         {role,
          slot,
          digest,
          reasonOption(Occurs::AtMostOnce),
          tick,
          finding,
          {"stale-rule", "TEXT",
           QT_TRANSLATE_NOOP("Ctl", "at gate B: what would make it stale; when left out, that it is not reviewed again in time")},
          {"review", "DATE", QT_TRANSLATE_NOOP("Ctl", "at gate B: when it is looked at again; the policy's latest date when left out")},
          {"not-before", "TIME", QT_TRANSLATE_NOOP("Ctl", "at gate B: it may go live from then on")},
          {"not-after", "TIME", QT_TRANSLATE_NOOP("Ctl", "at gate B: it may go live until then")}},
         QT_TRANSLATE_NOOP("Ctl", "Approves a version at gate A, or with --slot its deployment at gate B."),
         false,
         &approve},
        {"request-changes",
         words,
         {role, slot, digest, reasonOption(Occurs::AtMostOnce), tick, finding},
         QT_TRANSLATE_NOOP("Ctl", "Sends a version back to its author."),
         false,
         &giveVerdict<governance::RequestChanges, governance::ReturnDeployment>},
        {"reject",
         words,
         {role, slot, digest, reasonOption(), tick, finding},
         QT_TRANSLATE_NOOP("Ctl", "Rejects a version: final when a risk approver or every asked role says so."),
         false,
         &giveVerdict<governance::Reject, governance::RejectDeployment>},
        {"abstain",
         words,
         {role, slot, digest, reasonOption(), tick, finding},
         QT_TRANSLATE_NOOP("Ctl", "Leaves the role to somebody else, and says so."),
         false,
         &giveVerdict<governance::Abstain, governance::AbstainDeployment>},
        {"withdraw-verdict",
         words,
         {role, slot, digest, reasonOption()},
         QT_TRANSLATE_NOOP("Ctl", "Takes your own verdict back, as long as the gate is open."),
         false,
         &giveVerdict<governance::WithdrawVerdict, governance::WithdrawDeploymentVerdict>},
        {"renew",
         words,
         {role, digest, reasonOption(Occurs::AtMostOnce), tick},
         QT_TRANSLATE_NOOP("Ctl", "Renews the approval of the same content under the newest policy."),
         false,
         &renew},
    };
}

}
