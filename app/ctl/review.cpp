// SPDX-License-Identifier: GPL-3.0-or-later
// Commands of reviewers: the verdicts of gate A, taking one back, and renewing an approval.

#include "ctl/decision.h"
#include "governance/commands/abstain.h"
#include "governance/commands/approve.h"
#include "governance/commands/reject.h"
#include "governance/commands/renew.h"
#include "governance/commands/requestchanges.h"
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
};

Result<Verdictlike> verdictOf(Context& context, const Arguments& arguments)
{
    const auto role = wordOf<Role>(arguments.value(u"role"_s));
    if (!role)
        return std::unexpected(role.error());
    const auto digest = digestOf(arguments);
    if (!digest)
        return std::unexpected(digest.error());
    const auto version = decidedVersion(context, arguments);
    if (!version)
        return std::unexpected(version.error());
    return Verdictlike{*version, *role, *digest, arguments.value(u"reason"_s)};
}

Result<Answer> approve(Context& context, const Arguments& arguments)
{
    const auto findings = findingsOf(arguments);
    if (!findings)
        return std::unexpected(findings.error());
    return verdictOf(context, arguments).and_then([&](const Verdictlike& given) {
        return context.give(governance::Approve{given.version, given.role, given.read, given.reason, ticksOf(arguments), *findings, {}});
    });
}

template <class Command> Result<Answer> giveVerdict(Context& context, const Arguments& arguments)
{
    return verdictOf(context, arguments).and_then([&](const Verdictlike& given) {
        Command command;
        command.version = given.version;
        command.role = given.role;
        command.read = given.read;
        command.reason = given.reason;
        return context.give(command);
    });
}

Result<Answer> renew(Context& context, const Arguments& arguments)
{
    return verdictOf(context, arguments).and_then([&](const Verdictlike& given) {
        return context.give(governance::Renew{given.version, given.role, given.read, given.reason, ticksOf(arguments)});
    });
}

Result<Answer> withdrawVerdict(Context& context, const Arguments& arguments)
{
    return verdictOf(context, arguments).and_then([&](const Verdictlike& given) {
        return context.give(governance::WithdrawVerdict{given.version, given.role, given.reason});
    });
}

}

std::vector<Command> reviewCommands()
{
    const Option role{"role", "ROLE", QT_TRANSLATE_NOOP("Ctl", "as whom: technical-reviewer or risk-approver"), Occurs::Once};
    const Option digest{"digest", "DIGEST", QT_TRANSLATE_NOOP("Ctl", "the content that was read; refused when it is no longer that")};
    const Option tick{"tick", "ITEM[=SENTENCE]", QT_TRANSLATE_NOOP("Ctl", "an item of the role's checklist, with the sentence where one is asked"),
                      Occurs::Often};
    const Option finding{"finding", "'SEVERITY;OWNER;DUE;TEXT'",
                         QT_TRANSLATE_NOOP("Ctl", "a problem that the approval carries: minor, major or blocking; whose; until when; what"),
                         Occurs::Often};
    const std::vector<Word> words{{"MODEL@VERSION"}};
    return {
        {"approve",
         words,
         {role, digest, reasonOption(), tick, finding},
         QT_TRANSLATE_NOOP("Ctl", "Approves a version at gate A, with findings where some are given."),
         false,
         &approve},
        {"request-changes",
         words,
         {role, digest, reasonOption()},
         QT_TRANSLATE_NOOP("Ctl", "Sends a version back to its author."),
         false,
         &giveVerdict<governance::RequestChanges>},
        {"reject",
         words,
         {role, digest, reasonOption()},
         QT_TRANSLATE_NOOP("Ctl", "Rejects a version: final when a risk approver or every asked role says so."),
         false,
         &giveVerdict<governance::Reject>},
        {"abstain",
         words,
         {role, digest, reasonOption()},
         QT_TRANSLATE_NOOP("Ctl", "Leaves the role to somebody else, and says so."),
         false,
         &giveVerdict<governance::Abstain>},
        {"withdraw-verdict",
         words,
         {role, reasonOption()},
         QT_TRANSLATE_NOOP("Ctl", "Takes your own verdict back, as long as the gate is open."),
         false,
         &withdrawVerdict},
        {"renew",
         words,
         {role, digest, reasonOption(), tick},
         QT_TRANSLATE_NOOP("Ctl", "Renews the approval of the same content under the newest policy."),
         false,
         &renew},
    };
}

}
