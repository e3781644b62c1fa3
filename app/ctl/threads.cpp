// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about threads: what people say about a version while they read it.

#include "content/textcontent.h"
#include "ctl/context.h"
#include "ctl/known.h"
#include "ctl/threadanswer.h"
#include "ctl/values.h"
#include "domain/limits.h"
#include "governance/commands/answerthread.h"
#include "governance/commands/openthread.h"
#include "governance/commands/resolvethread.h"
#include "registry/queries/content.h"
#include "registry/threadfacts.h"

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<ThreadId> threadIdOf(const QString& text)
{
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    if (!isNumber || id < 1)
        return std::unexpected(usageError(Ctl::tr("“%1” is no number of a thread; “gatehousectl comment list” shows them.").arg(text)));
    return ThreadId{id};
}

// That a file has the line is known from its bytes only.
Result<void> refuseLineBeyond(Context& context, const Anchor& anchor, const Asset& asset)
{
    const auto store = context.store();
    if (!store)
        return std::unexpected(store.error());
    const auto bytes = store->read(asset.sha256, limits::TextBytes, context.stop());
    if (!bytes)
        return std::unexpected(bytes.error());
    const content::TextContent text = content::decodeText(*bytes, content::Source{asset.path, asset.sizeBytes, asset.sha256});
    const int last = anchor.line + anchor.lines - 1;
    if (text.isBinary)
        return std::unexpected(Error::input(u"unknown-place"_s, Ctl::tr("%1 is no text and has no lines.").arg(asset.path)));
    if (last > text.lineCount())
        return std::unexpected(Error::input(
            u"unknown-place"_s, Ctl::tr("%1 has %n line(s), so there is no line %2.", nullptr, text.lineCount()).arg(asset.path).arg(last)));
    return {};
}

Result<Anchor> placeOf(Context& context, const VersionName& version, const QString& text)
{
    if (text.isEmpty())
        return Anchor{};
    if (text.startsWith(u"cell="))
        return std::unexpected(usageError(Ctl::tr("Cells of notebooks cannot be named yet; name the file with --at PATH.")));
    auto anchor = anchorFrom(text);
    if (!anchor)
        return std::unexpected(
            usageError(Ctl::tr("“%1” names no place. Write PATH, PATH:LINE, PATH:FIRST-LAST, element=NAME or metric=NAME.").arg(text)));
    if (anchor->path.isEmpty())
        return *anchor;
    const auto connection = context.reading();
    if (!connection)
        return std::unexpected(connection.error());
    const auto content = registry::versionContent(**connection, version);
    if (!content)
        return std::unexpected(content.error());
    const Asset* asset = content->manifest.find(anchor->path);
    if (asset == nullptr)
        return *anchor; // a file of the base, or none: the rules say which
    anchor->sha256 = asset->sha256;
    if (anchor->line > 0)
        if (const auto there = refuseLineBeyond(context, *anchor, *asset); !there)
            return std::unexpected(there.error());
    return *anchor;
}

Result<Answer> comment(Context& context, const Arguments& arguments)
{
    const auto name = VersionName::parse(arguments.word(0));
    if (!name)
        return std::unexpected(name.error());
    const auto kind = wordOf<ThreadKind>(arguments.value(u"kind"_s));
    if (!kind)
        return std::unexpected(kind.error());
    const auto anchor = placeOf(context, *name, arguments.value(u"at"_s));
    if (!anchor)
        return std::unexpected(anchor.error());
    return context.give(governance::OpenThread{*name, *kind, *anchor, arguments.value(u"text"_s)});
}

Result<Answer> answer(Context& context, const Arguments& arguments)
{
    return threadIdOf(arguments.word(0)).and_then([&](ThreadId id) {
        return context.give(governance::AnswerThread{id, arguments.value(u"text"_s)});
    });
}

Result<Answer> resolve(Context& context, const Arguments& arguments)
{
    return threadIdOf(arguments.word(0)).and_then([&](ThreadId id) {
        return context.give(governance::ResolveThread{id, arguments.value(u"text"_s)});
    });
}

Result<Answer> list(Context& context, const Arguments& arguments)
{
    const auto view = context.view();
    if (!view)
        return std::unexpected(view.error());
    const auto version = versionToListFor(*view, arguments);
    if (!version)
        return std::unexpected(version.error());
    const auto threads = registry::loadThreads(view->connection, *version, view->asOf,
                                               arguments.has(u"open"_s) ? registry::Threads::Open : registry::Threads::All);
    if (!threads)
        return std::unexpected(threads.error());
    if (context.out().json())
        context.out().object({{u"threads"_s, threadsJson(*threads)}});
    else if (threads->empty())
        context.out().line(Ctl::tr("There is no thread."));
    else
        tellThreads(*threads, context.out());
    return Answer::Yes;
}

}

std::vector<Command> threadCommands()
{
    const Option text{"text", "TEXT", QT_TRANSLATE_NOOP("Ctl", "what to say, as Markdown"), Occurs::Once};
    return {
        {"comment",
         {{"MODEL@VERSION"}},
         {{"kind", "note|question|blocker", QT_TRANSLATE_NOOP("Ctl", "a question needs an answer, a blocker keeps the gates shut"), Occurs::Once},
          {"at", "PLACE",
           QT_TRANSLATE_NOOP("Ctl", "what it is about: PATH, PATH:LINE, PATH:FIRST-LAST, element=NAME or metric=NAME; else the version")},
          text},
         QT_TRANSLATE_NOOP("Ctl", "Says something about a version, at a place of it."),
         false,
         &comment},
        {"comment list",
         {{"MODEL@VERSION", true}},
         {{"open", nullptr, QT_TRANSLATE_NOOP("Ctl", "only what is not resolved")}},
         QT_TRANSLATE_NOOP("Ctl", "Lists the threads of a version, or all."),
         true,
         &list},
        {"comment answer",
         {{"ID"}},
         {text},
         QT_TRANSLATE_NOOP("Ctl", "Goes on in a thread; whoever did not ask a question answers it."),
         false,
         &answer},
        {"comment resolve",
         {{"ID"}},
         {{"text", "TEXT", QT_TRANSLATE_NOOP("Ctl", "a last word")}},
         QT_TRANSLATE_NOOP("Ctl", "Ends a thread; a blocker is ended by whoever opened it."),
         false,
         &resolve},
    };
}

}
