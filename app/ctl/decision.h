// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What commands that decide about a version share.

#include "ctl/context.h"
#include "ctl/values.h"
#include "governance/deploymentfacts.h"

namespace gatehouse::ctl {

// The version a decision is about. Decisions bind to the newest revision: an older one that is named is refused, whatever its bytes.
[[nodiscard]] Result<VersionName> decidedVersion(Context& context, const Arguments& arguments);

// What stands in a slot of a version, as a command finds it.
[[nodiscard]] Result<governance::DeploymentFacts> deploymentFacts(Context& context, const VersionName& version, const QString& slot);

// Names version and reason of a command that needs nothing else, and gives it.
template <class Command> [[nodiscard]] Result<Answer> giveWithReason(Context& context, const Arguments& arguments)
{
    return decidedVersion(context, arguments).and_then([&](const VersionName& version) {
        Command command;
        command.version = version;
        command.reason = arguments.value(QStringLiteral("reason"));
        return context.give(command);
    });
}

// The option of commands that ask for a reason; where it may be left out, the rules say of whom and when they ask it.
[[nodiscard]] Option reasonOption(Occurs occurs = Occurs::Once);

}
