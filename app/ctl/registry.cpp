// SPDX-License-Identifier: GPL-3.0-or-later
// Commands that make and keep registries: init, demo, store verify.

#include "ctl/context.h"
#include "ctl/values.h"
#include "demo/demonstration.h"
#include "domain/sizetext.h"
#include "items/newregistry.h"
#include "registry/queries/content.h"
#include "store/verify.h"

#include <QJsonArray>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

// The name of the operating-system user as a person's name.
QString nameFrom(const QString& user)
{
    QString name;
    for (const QChar c : user.left(64))
        name += isValidName(QStringView(&c, 1)) ? c : QChar(u'-');
    return name.isEmpty() ? u"admin"_s : name;
}

Result<Answer> init(Context& context, const Arguments& arguments)
{
    const auto location = registry::Location::parse(arguments.word(0));
    if (!location)
        return std::unexpected(location.error());
    const OsUser user = osUser();
    const QString own = nameFrom(user.name);
    const QString person = context.personNamed().isEmpty() ? own : context.personNamed();
    // Somebody else who is named does not sit here: neither the full name nor the link is theirs.
    const bool isOwn = person == own;
    const bool solo = arguments.has(u"solo"_s);
    if (const auto made = items::makeRegistry(
            {arguments.word(0), person, isOwn ? user.display : QString(), isOwn ? user.name : QString(), solo, user.name});
        !made)
        return std::unexpected(made.error());
    Output& out = context.out();
    if (out.json()) {
        out.object({{u"registry"_s, location->url()}, {u"store"_s, location->storePath()}, {u"person"_s, person}, {u"solo"_s, solo}});
        return Answer::Yes;
    }
    out.line(Ctl::tr("Made the registry %1. %2 is its first person and admin.").arg(location->url(), person));
    if (!isOwn)
        out.line(Ctl::tr("The operating-system user “%1” is not linked to anybody: name who acts with --as %2, or link that user: "
                         "“gatehousectl people add %2 --os-user %1 --as %2”.")
                     .arg(user.name, person));
    if (solo)
        out.line(Ctl::tr("It is a solo registry, for ever: one person may take every step, and every verdict says so."));
    return Answer::Yes;
}

Result<Answer> demonstration(Context& context, const Arguments& arguments)
{
    const auto location = registry::Location::parse(arguments.word(0));
    if (!location)
        return std::unexpected(location.error());
    const auto made = demo::makeDemonstration(*location, context.stop());
    if (!made)
        return std::unexpected(made.error());
    Output& out = context.out();
    if (out.json())
        out.object({{u"registry"_s, location->url()},
                    {u"store"_s, location->storePath()},
                    {u"events"_s, made->events},
                    {u"people"_s, QJsonArray::fromStringList(made->people)}});
    else
        out.line(Ctl::tr("Made the demonstration %1 with %n event(s). Act as one of its people with --as: %2.", nullptr, int(made->events))
                     .arg(location->url(), made->people.join(u", "_s)));
    return Answer::Yes;
}

QString nameOfFault(store::StoreFault fault)
{
    switch (fault) {
    case store::StoreFault::Missing: return u"missing"_s;
    case store::StoreFault::Altered: return u"altered"_s;
    case store::StoreFault::Stray: return u"stray"_s;
    }
    Q_UNREACHABLE();
}

// A store is made with the first file that is brought in.
Result<Answer> nothingKept(Output& out)
{
    const QString sentence = Ctl::tr("Nothing is kept yet: no version holds a file, so there is no artifact store to read.");
    if (out.json())
        out.object({{u"ok"_s, true}, {u"objects"_s, 0}, {u"bytes"_s, 0}, {u"problems"_s, QJsonArray()}, {u"notes"_s, QJsonArray{sentence}}});
    else
        out.line(sentence);
    return Answer::Yes;
}

Result<Answer> storeVerify(Context& context, const Arguments&)
{
    const auto connection = context.reading();
    if (!connection)
        return std::unexpected(connection.error());
    const auto referenced = registry::referencedAssets(**connection);
    if (!referenced)
        return std::unexpected(referenced.error());
    const auto store = context.store();
    if (!store && store.error().code == u"no-store" && referenced->empty())
        return nothingKept(context.out());
    if (!store)
        return std::unexpected(store.error());
    std::vector<Sha256> expected;
    for (const auto& [digest, size] : *referenced)
        expected.push_back(digest);
    const auto report = store::verify(*store, expected, context.stop(), context.out().progress());
    context.out().endProgress();
    if (!report)
        return std::unexpected(report.error());
    QJsonArray problems;
    QStringList sentences;
    for (const store::StoreProblem& problem : report->problems) {
        QStringList versions;
        if (!problem.sha256.isNull()) {
            auto holding = registry::versionsHolding(**connection, problem.sha256);
            if (!holding)
                return std::unexpected(holding.error());
            versions = *holding;
        }
        problems.append(QJsonObject{{u"fault"_s, nameOfFault(problem.fault)},
                                    {u"sha256"_s, problem.sha256.isNull() ? QJsonValue() : QJsonValue(problem.sha256.hex())},
                                    {u"sentence"_s, problem.sentence},
                                    {u"versions"_s, QJsonArray::fromStringList(versions)}});
        sentences << problem.sentence + (versions.isEmpty() ? QString() : Ctl::tr(" It is in: %1.").arg(versions.join(u", "_s)));
    }
    const bool ok = report->problems.empty();
    Output& out = context.out();
    if (out.json()) {
        out.object({{u"ok"_s, ok},
                    {u"objects"_s, report->objects},
                    {u"bytes"_s, report->bytes},
                    {u"problems"_s, problems},
                    {u"notes"_s, QJsonArray::fromStringList(report->notes)}});
    } else {
        out.line(Ctl::tr("%n object(s) are whole", nullptr, int(report->objects)) + u", "_s + sizeText(report->bytes) + u'.');
        for (const QString& sentence : sentences + report->notes)
            out.line(sentence);
    }
    return ok ? Answer::Yes : Answer::No;
}

}

std::vector<Command> registryCommands()
{
    return {
        {"init",
         {{"URL"}},
         {{"solo", nullptr, QT_TRANSLATE_NOOP("Ctl", "one person may take every step; chosen now and for ever")}},
         QT_TRANSLATE_NOOP("Ctl", "Makes a registry, and the operating-system user its first person and admin (--as gives the person another name)."),
         false,
         &init},
        {"demo",
         {{"URL"}},
         {},
         QT_TRANSLATE_NOOP("Ctl", "Makes the demonstration: two invented models with their people, versions and decisions."),
         false,
         &demonstration},
        {"store verify",
         {},
         {},
         QT_TRANSLATE_NOOP("Ctl", "Reads every object of the artifact store and says what is missing or altered, and which versions hold it."),
         false,
         &storeVerify},
    };
}

}
