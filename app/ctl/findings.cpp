// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about findings: what approvals carry until it is mended.

#include "ctl/context.h"
#include "ctl/decision.h"
#include "ctl/findinganswer.h"
#include "ctl/known.h"
#include "ctl/values.h"
#include "governance/commands/closefinding.h"
#include "governance/commands/extendfinding.h"
#include "governance/commands/proposefindingclose.h"
#include "registry/findingfacts.h"

#include <QJsonArray>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<Answer> list(Context& context, const Arguments& arguments)
{
    const auto view = context.view();
    if (!view)
        return std::unexpected(view.error());
    const auto version = versionToListFor(*view, arguments);
    if (!version)
        return std::unexpected(version.error());
    const auto findings = registry::loadFindings(view->connection, *version, view->asOf);
    if (!findings)
        return std::unexpected(findings.error());
    QJsonArray array;
    Table table{{Ctl::tr("FINDING"), Ctl::tr("VERSION"), Ctl::tr("SEVERITY"), Ctl::tr("STATE"), Ctl::tr("OWNER"), Ctl::tr("DUE"), Ctl::tr("TEXT")},
                {}};
    for (const Finding& finding : *findings) {
        array.append(findingJson(finding));
        table.rows.push_back({QString::number(finding.id.value), finding.versionName, nameOf(finding.severity), nameOf(finding.state), finding.owner,
                              finding.due.toString(Qt::ISODate), finding.text.simplified()});
    }
    if (context.out().json())
        context.out().object({{u"findings"_s, array}});
    else if (findings->empty())
        context.out().line(Ctl::tr("There is no finding."));
    else
        context.out().table(table);
    return Answer::Yes;
}

Result<Answer> proposeClose(Context& context, const Arguments& arguments)
{
    return findingIdOf(arguments.word(0)).and_then([&](FindingId id) {
        return context.give(governance::ProposeFindingClose{id, arguments.value(u"reason"_s)});
    });
}

Result<Answer> close(Context& context, const Arguments& arguments)
{
    return findingIdOf(arguments.word(0)).and_then([&](FindingId id) {
        return context.give(governance::CloseFinding{id, arguments.value(u"reason"_s)});
    });
}

Result<Answer> extend(Context& context, const Arguments& arguments)
{
    const auto due = dateOf(arguments.value(u"due"_s));
    if (!due)
        return std::unexpected(due.error());
    return findingIdOf(arguments.word(0)).and_then([&](FindingId id) {
        return context.give(governance::ExtendFinding{id, *due, arguments.value(u"reason"_s)});
    });
}

}

std::vector<Command> findingCommands()
{
    return {
        {"finding list", {{"MODEL@VERSION", true}}, {}, QT_TRANSLATE_NOOP("Ctl", "Lists the findings of a version, or all."), true, &list},
        {"finding propose-close",
         {{"ID"}},
         {{"reason", "TEXT", QT_TRANSLATE_NOOP("Ctl", "the evidence that it is mended"), Occurs::Once}},
         QT_TRANSLATE_NOOP("Ctl", "The finding's owner proposes to close it."),
         false,
         &proposeClose},
        {"finding close",
         {{"ID"}},
         {reasonOption(Occurs::AtMostOnce)},
         QT_TRANSLATE_NOOP("Ctl", "A holder of the role that raised it closes a finding."),
         false,
         &close},
        {"finding extend",
         {{"ID"}},
         {{"due", "DATE", QT_TRANSLATE_NOOP("Ctl", "the later date"), Occurs::Once}, reasonOption()},
         QT_TRANSLATE_NOOP("Ctl", "A risk approver gives a finding a later date."),
         false,
         &extend},
    };
}

}
