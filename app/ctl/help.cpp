// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/help.h"

#include "ctl/context.h"
#include "ctl/helpjson.h"

#include <algorithm>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

QString optionName(const Option& option)
{
    return dashed(option) + (option.value == nullptr ? QString() : u' ' + QString::fromLatin1(option.value));
}

void tellOptions(const std::vector<Option>& options, Output& output)
{
    qsizetype width = 0;
    for (const Option& option : options)
        width = std::max(width, optionName(option).size());
    for (const Option& option : options)
        output.line(u"  "_s + optionName(option).leftJustified(width + 2) + Ctl::tr(option.meaning));
}

// The commands whose first word is `word`: "people" has "people add" and others. Without a word all there are.
std::vector<const Command*> commandsUnder(const QString& word)
{
    std::vector<const Command*> under;
    for (const CommandGroup& group : commandGroups())
        for (const Command& command : group.commands)
            if (word.isEmpty() || QString::fromLatin1(command.name).startsWith(word + u' '))
                under.push_back(&command);
    return under;
}

void overview(Output& output)
{
    if (output.json())
        return output.object(helpJson(commandsUnder({})));
    output.line(Ctl::tr("Usage: gatehousectl [--registry URL] [--as PERSON] [--json] [--command-id UUID] COMMAND ..."));
    output.line();
    for (const CommandGroup& group : commandGroups()) {
        output.line(Ctl::tr(group.title));
        for (const Command& command : group.commands)
            output.line(u"  "_s + QString::fromLatin1(command.name).leftJustified(24) + Ctl::tr(command.sentence));
        output.line();
    }
    output.line(Ctl::tr("Every command takes:"));
    tellOptions(globalOptions(), output);
    output.line();
    output.line(Ctl::tr("“gatehousectl help COMMAND” shows how one is used."));
}

void listUnder(const QString& word, const std::vector<const Command*>& commands, Output& output)
{
    if (output.json())
        return output.object(helpJson(commands));
    output.line(Ctl::tr("Usage: gatehousectl %1").arg(word + u" COMMAND ..."_s));
    output.line();
    for (const Command* command : commands)
        output.line(u"  "_s + QString::fromLatin1(command->name).leftJustified(24) + Ctl::tr(command->sentence));
    output.line();
    output.line(Ctl::tr("“gatehousectl help COMMAND” shows how one is used."));
}

void describe(const Command& command, Output& output)
{
    if (output.json())
        return output.object(helpJson(command));
    output.line(Ctl::tr("Usage: gatehousectl %1").arg(command.usage()));
    output.line(Ctl::tr(command.sentence));
    std::vector<Option> options = command.options;
    if (command.isQuery)
        options.push_back(asOfOption());
    if (!options.empty()) {
        output.line();
        tellOptions(options, output);
    }
}

void manual(Output& output)
{
    output.line(u"# gatehousectl"_s);
    output.line();
    output.line(u"`gatehousectl [--registry URL] [--as PERSON] [--json] [--command-id UUID] COMMAND ...`"_s);
    output.line();
    output.line(Ctl::tr("Made by `gatehousectl help --markdown`; change the table of commands, not this page."));
    output.line();
    output.line(Ctl::tr(
        "Exit status: 0 done, or the answer is yes; 1 refused by a rule, or the answer is no; 2 wrong usage, unknown name, unusable input; "
        "3 the registry or a file could not be used; 130 cancelled. With `--json` obstacles stand on standard output, \"refused\" true with status 1 "
        "and false with status 2, where nothing but a name is wrong. Results go to standard output, sentences for people to standard error. "
        "Text is made harmless for terminals: control characters stand in caret form. What goes into a file or a pipe by `diff --format text` "
        "and `show --file` is exact."));
    output.line();
    output.line(Ctl::tr("Every command takes:"));
    output.line();
    for (const Option& option : globalOptions())
        output.line(u"- `%1`: %2"_s.arg(optionName(option), Ctl::tr(option.meaning)));
    for (const CommandGroup& group : commandGroups()) {
        output.line();
        output.line(u"## "_s + Ctl::tr(group.title));
        for (const Command& command : group.commands) {
            output.line();
            output.line(u"### "_s + QString::fromLatin1(command.name));
            output.line();
            output.line(u"`gatehousectl %1`"_s.arg(command.usage()));
            output.line();
            output.line(Ctl::tr(command.sentence));
            if (!command.options.empty())
                output.line();
            for (const Option& option : command.options)
                output.line(u"- `%1`: %2"_s.arg(optionName(option), Ctl::tr(option.meaning)));
        }
    }
}

Result<Answer> help(Context& context, const Arguments& arguments)
{
    if (arguments.has(u"markdown"_s)) {
        manual(context.out());
        return Answer::Yes;
    }
    QStringList words{arguments.word(0), arguments.word(1)};
    words.removeAll(QString());
    if (words.isEmpty()) {
        overview(context.out());
        return Answer::Yes;
    }
    if (const Command* command = findCommand(words)) {
        describe(*command, context.out());
        return Answer::Yes;
    }
    if (const auto under = commandsUnder(words.first()); words.size() == 1 && !under.empty()) {
        listUnder(words.first(), under, context.out());
        return Answer::Yes;
    }
    return std::unexpected(usageError(Ctl::tr("“%1” is no command. “gatehousectl help” lists them all.").arg(words.join(u' '))));
}

}

int showHelp(const Command& command, Output& output)
{
    describe(command, output);
    return int(Answer::Yes);
}

int showVersion(Output& output)
{
    const QString program = QCoreApplication::applicationName(), version = QCoreApplication::applicationVersion();
    if (output.json())
        output.object({{u"program"_s, program}, {u"version"_s, version}});
    else
        output.line(program + u' ' + version);
    return int(Answer::Yes);
}

int runWithoutCommand(const Invocation& invocation, Output& output)
{
    if (invocation.words.isEmpty() && invocation.arguments.contains(u"--version"_s))
        return showVersion(output);
    const bool asksHelp = invocation.arguments.contains(u"--help"_s) || invocation.arguments.contains(u"-h"_s);
    if (invocation.words.isEmpty() && asksHelp) {
        overview(output);
        return int(Answer::Yes);
    }
    constexpr int WrongUsage = 2;
    if (invocation.words.isEmpty()) {
        output.notice(Ctl::tr("No command is given. “gatehousectl help” lists them all."));
        return WrongUsage;
    }
    const auto under = commandsUnder(invocation.words.first());
    if (asksHelp && invocation.words.size() == 1 && !under.empty()) {
        listUnder(invocation.words.first(), under, output);
        return int(Answer::Yes);
    }
    QStringList alike;
    for (const Command* command : under)
        alike << QString::fromLatin1(command->name);
    if (alike.isEmpty())
        output.notice(Ctl::tr("“%1” is no command of this version. “gatehousectl help” lists them all.").arg(invocation.words.first()));
    else
        output.notice(Ctl::tr("“%1” is no command of this version; there are: %2.").arg(invocation.words.join(u' '), alike.join(u", "_s)));
    return WrongUsage;
}

std::vector<Command> helpCommands()
{
    return {{"help",
             {{"COMMAND", true}, {"SUBCOMMAND", true}},
             {{"markdown", nullptr, QT_TRANSLATE_NOOP("Ctl", "print the whole manual as Markdown")}},
             QT_TRANSLATE_NOOP("Ctl", "Shows what there is, or how one command is used."),
             false,
             &help}};
}

}
