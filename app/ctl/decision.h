// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What commands that decide about a version share.

#include "ctl/context.h"
#include "ctl/values.h"

namespace gatehouse::ctl {

// The version a decision is about. Decisions bind to the newest revision: an older one that is named is refused, whatever its bytes.
[[nodiscard]] Result<VersionName> decidedVersion(Context& context, const Arguments& arguments);

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

// The option of commands that ask for a reason.
[[nodiscard]] Option reasonOption();

}
