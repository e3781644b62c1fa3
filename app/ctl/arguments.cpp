// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/arguments.h"

#include <QCommandLineParser>
#include <algorithm>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

bool takesValue(const QString& written)
{
    if (written.contains(u'='))
        return false;
    return std::ranges::any_of(globalOptions(),
                               [&](const Option& option) { return option.value != nullptr && written == u"--"_s + QLatin1StringView(option.name); });
}

void declare(QCommandLineParser& parser, const Option& option)
{
    const QString value = option.value == nullptr ? QString() : QString::fromLatin1(option.value);
    parser.addOption(QCommandLineOption(QString::fromLatin1(option.name), QString(), value));
}

// An empty text is one that the rules judge. A name, a time or a file that is empty was not set where the line was put together, and would silently
// count as left out.
bool mayBeEmpty(const Option& option)
{
    return QLatin1StringView(option.value).startsWith("TEXT"_L1);
}

QString hint(const Command& command)
{
    return Ctl::tr("Usage: gatehousectl %1").arg(command.usage());
}

}

Error usageError(const QString& sentence)
{
    return Error::input(u"usage"_s, sentence);
}

Invocation invocationOf(const QStringList& written)
{
    Invocation invocation;
    qsizetype i = 0;
    for (; i < written.size() && written[i].startsWith(u'-') && written[i].size() > 1; ++i) {
        invocation.arguments << written[i];
        if (takesValue(written[i]) && i + 1 < written.size())
            invocation.arguments << written[++i];
    }
    invocation.words = written.mid(i, 2);
    if (invocation.words.size() == 2 && invocation.words[1].startsWith(u'-'))
        invocation.words.removeLast();
    invocation.command = findCommand(invocation.words);
    const qsizetype name = invocation.command == nullptr ? 0 : QString::fromLatin1(invocation.command->name).count(u' ') + 1;
    invocation.arguments << written.mid(i + name);
    return invocation;
}

Result<Arguments> parseArguments(const Command& command, const QStringList& written)
{
    QCommandLineParser parser;
    std::vector<Option> known = globalOptions();
    known.insert(known.end(), command.options.begin(), command.options.end());
    if (command.isQuery)
        known.push_back(asOfOption());
    for (const Option& option : known)
        declare(parser, option);
    // The parser takes the first argument for the program's name.
    if (!parser.parse(QStringList{u"gatehousectl"_s} + written))
        return std::unexpected(usageError(parser.errorText() + u'\n' + hint(command)));
    Arguments arguments;
    for (const Option& option : known) {
        const QString name = QString::fromLatin1(option.name);
        if (!parser.isSet(name))
            continue;
        const QStringList values = option.value == nullptr ? QStringList{u""_s} : parser.values(name);
        if (!isOften(option.occurs) && option.value != nullptr && values.size() > 1)
            return std::unexpected(usageError(Ctl::tr("%1 was given %n times; once is enough.", nullptr, int(values.size())).arg(dashed(option))));
        if (option.value != nullptr && !mayBeEmpty(option) && values.contains(QString()))
            return std::unexpected(
                usageError(Ctl::tr("%1 is empty; write %2 behind it.").arg(dashed(option), QLatin1StringView(option.value)) + u'\n' + hint(command)));
        arguments.m_options.insert(name, values);
    }
    arguments.m_words = parser.positionalArguments();
    if (arguments.has(u"help"_s) || arguments.has(u"version"_s))
        return arguments;
    const auto needed = std::ranges::count(command.words, false, &Word::optional);
    if (arguments.m_words.size() < needed)
        return std::unexpected(usageError(Ctl::tr("%1 is missing.").arg(QLatin1StringView(command.words[std::size_t(arguments.m_words.size())].name))
                                          + u'\n' + hint(command)));
    const bool takesMany = !command.words.empty() && command.words.back().many;
    if (arguments.m_words.size() > qsizetype(command.words.size()) && !takesMany)
        return std::unexpected(
            usageError(Ctl::tr("“%1” is one word too many.").arg(arguments.m_words[qsizetype(command.words.size())]) + u'\n' + hint(command)));
    if (const qsizetype empty = arguments.m_words.indexOf(QString()); empty >= 0) {
        const qsizetype place = std::min(empty, qsizetype(command.words.size()) - 1);
        return std::unexpected(
            usageError(Ctl::tr("%1 is empty.").arg(QLatin1StringView(command.words[std::size_t(place)].name)) + u'\n' + hint(command)));
    }
    for (const Option& option : command.options)
        if (isNeeded(option.occurs) && !arguments.has(QString::fromLatin1(option.name)))
            return std::unexpected(usageError(Ctl::tr("%1 is missing.").arg(dashed(option)) + u'\n' + hint(command)));
    return arguments;
}

}
