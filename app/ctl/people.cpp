// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about people and their roles.

#include "ctl/context.h"
#include "ctl/values.h"
#include "governance/commands/addperson.h"
#include "governance/commands/grantrole.h"
#include "governance/commands/revokerole.h"

#include <QJsonArray>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<Answer> add(Context& context, const Arguments& arguments)
{
    std::optional<QString> osUser;
    if (arguments.has(u"os-user"_s))
        osUser = arguments.value(u"os-user"_s);
    return context.give(governance::AddPerson{arguments.word(0), arguments.value(u"display"_s), osUser});
}

Result<Answer> unlink(Context& context, const Arguments& arguments)
{
    return context.give(governance::AddPerson{arguments.word(0), {}, QString()});
}

Result<Answer> grant(Context& context, const Arguments& arguments)
{
    return wordOf<Role>(arguments.word(1)).and_then([&](Role role) { return context.give(governance::GrantRole{arguments.word(0), role}); });
}

Result<Answer> revoke(Context& context, const Arguments& arguments)
{
    return wordOf<Role>(arguments.word(1)).and_then([&](Role role) { return context.give(governance::RevokeRole{arguments.word(0), role}); });
}

Result<Answer> list(Context& context, const Arguments&)
{
    const auto view = context.view();
    if (!view)
        return std::unexpected(view.error());
    const auto facts = registry::loadRegistryFacts(view->connection, view->now, view->asOf);
    if (!facts)
        return std::unexpected(facts.error());
    Table table{{Ctl::tr("PERSON"), Ctl::tr("NAME"), Ctl::tr("SYSTEM USER"), Ctl::tr("ROLES")}, {}};
    QJsonArray people;
    for (const Person& person : facts->people) {
        QStringList roles;
        for (const Role role : person.roles)
            roles << nameOf(role);
        table.rows.push_back({person.name, person.display, person.osUser, roles.join(u", "_s)});
        people.append(QJsonObject{{u"name"_s, person.name},
                                  {u"display"_s, person.display},
                                  {u"os_user"_s, jsonText(person.osUser)},
                                  {u"roles"_s, QJsonArray::fromStringList(roles)}});
    }
    if (context.out().json())
        context.out().object({{u"solo"_s, facts->solo}, {u"people"_s, people}});
    else
        context.out().table(table);
    context.out().soloRegistry(facts->solo);
    return Answer::Yes;
}

}

std::vector<Command> peopleCommands()
{
    return {
        {"people add",
         {{"NAME"}},
         {{"display", "TEXT", QT_TRANSLATE_NOOP("Ctl", "the name that people read")},
          {"os-user", "USER", QT_TRANSLATE_NOOP("Ctl", "the operating-system user who is this person")}},
         QT_TRANSLATE_NOOP("Ctl", "Adds a person, or changes the display name and the linked operating-system user."),
         false,
         &add},
        {"people unlink",
         {{"NAME"}},
         {},
         QT_TRANSLATE_NOOP("Ctl", "Takes the link to the operating-system user off; the person stays, with all roles."),
         false,
         &unlink},
        {"people grant", {{"NAME"}, {"ROLE"}}, {}, QT_TRANSLATE_NOOP("Ctl", "Grants a person a role."), false, &grant},
        {"people revoke", {{"NAME"}, {"ROLE"}}, {}, QT_TRANSLATE_NOOP("Ctl", "Takes a role back."), false, &revoke},
        {"people list", {}, {}, QT_TRANSLATE_NOOP("Ctl", "Lists the people and their roles."), true, &list},
    };
}

}
