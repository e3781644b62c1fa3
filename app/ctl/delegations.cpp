// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about roles that people delegate to each other for a time.

#include "ctl/context.h"
#include "ctl/values.h"
#include "governance/commands/delegate.h"
#include "governance/commands/withdrawdelegation.h"

#include <QJsonArray>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<QDateTime> timeIn(const Arguments& arguments, QLatin1StringView option, bool isEnd)
{
    return arguments.has(option) ? momentOf(arguments.value(option), isEnd) : Result<QDateTime>(QDateTime());
}

Result<Answer> add(Context& context, const Arguments& arguments)
{
    const auto role = wordOf<Role>(arguments.word(1));
    const auto from = timeIn(arguments, "from"_L1, false);
    const auto until = timeIn(arguments, "until"_L1, true);
    if (!role)
        return std::unexpected(role.error());
    if (!from || !until)
        return std::unexpected(from ? until.error() : from.error());
    return context.give(governance::Delegate{arguments.word(0), *role, *from, *until, arguments.value(u"reason"_s)});
}

Result<Answer> withdraw(Context& context, const Arguments& arguments)
{
    bool isNumber = false;
    const qint64 id = arguments.word(0).toLongLong(&isNumber);
    if (!isNumber)
        return std::unexpected(Error::input(
            u"bad-delegation"_s, Ctl::tr("“%1” is no number of a delegation; “gatehousectl delegate list” shows them.").arg(arguments.word(0))));
    return context.give(governance::WithdrawDelegation{{id}, arguments.value(u"reason"_s)});
}

QString stateOf(const Delegation& delegation, const QDateTime& now)
{
    return delegation.isOver(now) ? u"over"_s : delegation.holdsAt(now) ? u"active"_s : u"to-come"_s;
}

Result<Answer> list(Context& context, const Arguments&)
{
    const auto view = context.view();
    if (!view)
        return std::unexpected(view.error());
    const auto facts = registry::loadRegistryFacts(view->connection, view->now, view->asOf);
    if (!facts)
        return std::unexpected(facts.error());
    Table table{
        {Ctl::tr("NUMBER"), Ctl::tr("STATE"), Ctl::tr("ROLE"), Ctl::tr("OF"), Ctl::tr("TO"), Ctl::tr("FROM"), Ctl::tr("UNTIL"), Ctl::tr("REASON")},
        {}};
    QJsonArray delegations;
    for (const Delegation& each : facts->delegations) {
        const QString state = stateOf(each, facts->now);
        table.rows.push_back({QString::number(each.id.value), state, nameOf(each.role), each.giver, each.delegate, shortTime(each.from),
                              shortTime(each.until), each.reason.simplified()});
        delegations.append(QJsonObject{{u"id"_s, each.id.value},
                                       {u"state"_s, state},
                                       {u"role"_s, nameOf(each.role)},
                                       {u"giver"_s, each.giver},
                                       {u"delegate"_s, each.delegate},
                                       {u"from"_s, jsonTime(each.from)},
                                       {u"until"_s, jsonTime(each.until)},
                                       {u"reason"_s, each.reason}});
    }
    if (context.out().json())
        context.out().object({{u"delegations"_s, delegations}});
    else if (facts->delegations.empty())
        context.out().line(Ctl::tr("Nobody has delegated a role."));
    else
        context.out().table(table);
    return Answer::Yes;
}

}

std::vector<Command> delegationCommands()
{
    return {
        {"delegate add",
         {{"PERSON"}, {"ROLE"}},
         {{"from", "TIME", QT_TRANSLATE_NOOP("Ctl", "the day or time it begins; without it, now")},
          {"until", "TIME", QT_TRANSLATE_NOOP("Ctl", "the day or time it ends by itself"), Occurs::Once},
          {"reason", "TEXT", QT_TRANSLATE_NOOP("Ctl", "why, for example a leave"), Occurs::Once}},
         QT_TRANSLATE_NOOP("Ctl", "Lets a person act for you in a role of yours for a time. Both are bound by the separation of duties."),
         false,
         &add},
        {"delegate withdraw",
         {{"NUMBER"}},
         {{"reason", "TEXT", QT_TRANSLATE_NOOP("Ctl", "why it ends early")}},
         QT_TRANSLATE_NOOP("Ctl", "Takes a delegation back before its end: who gave it, or an admin."),
         false,
         &withdraw},
        {"delegate list", {}, {}, QT_TRANSLATE_NOOP("Ctl", "Lists the delegations that were not withdrawn."), true, &list},
    };
}

}
