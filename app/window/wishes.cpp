// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/wishes.h"

#include "shell/registrylist.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QStyleFactory>
#include <QUrl>
#include <QUrlQuery>
#include <algorithm>
#include <array>
#include <cstdio>
#include <span>

namespace gatehouse::window {

using namespace Qt::StringLiterals;

namespace {

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(main)
};

[[noreturn]] void refuse(const QString& sentence)
{
    std::fprintf(stderr, "gatehouse: %s\n", qPrintable(sentence));
    std::exit(2);
}

}

QString styleWished(int argc, char** argv)
{
    for (int i = 1; i < argc; ++i) {
        const QString argument = QString::fromLocal8Bit(argv[i]);
        if (argument == u"--")
            break;
        for (const auto& option : {u"--style"_s, u"-style"_s}) {
            if (argument == option && i + 1 < argc)
                return QString::fromLocal8Bit(argv[i + 1]);
            if (argument.startsWith(option + u'='))
                return argument.mid(option.size() + 1);
        }
    }
    return {};
}

bool asksForWordsOnly(int argc, char** argv)
{
    const std::span<char*> arguments(argv, std::size_t(argc));
    const auto end = std::ranges::find(arguments, "--"_L1, [](const char* argument) { return QLatin1StringView(argument); });
    return std::any_of(arguments.begin(), end, [](const char* argument) {
        return std::ranges::contains(std::array{"--help"_L1, "-h"_L1, "--help-all"_L1, "--version"_L1, "-v"_L1}, QLatin1StringView(argument));
    });
}

Wishes wishesOf(const QApplication& application, const QString& style)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Where model versions are registered, read, approved and recalled."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption registry(u"registry"_s, Words::tr("The registry to open, e.g. sqlite:///home/me/registry.db."), Words::tr("URL"));
    const QCommandLineOption tour(u"tour"_s, Words::tr("Walks through the demonstration and keeps one picture a page in FOLDER."),
                                  Words::tr("FOLDER"));
    const QCommandLineOption theme(u"theme"_s, Words::tr("Colours: system, light or dark."), Words::tr("MODE"));
    const QCommandLineOption contrast(u"contrast"_s, Words::tr("Contrast: system, normal or high."), Words::tr("CONTRAST"));
    const QCommandLineOption asOf(
        u"as-of"_s, Words::tr("Shows everything as of a moment of the past: a time as 2026-09-30T14:05:00Z, a date, or the number of an event."),
        Words::tr("MOMENT"));
    const QCommandLineOption readOnly(u"readonly"_s, Words::tr("Opens registries for reading only."));
    const QCommandLineOption newProcess(u"new-process"_s, Words::tr("A window of its own, also where one already shows the registry."));
    const QCommandLineOption log(u"log"_s, Words::tr("Writes what the program has to tell its makers to the end of FILE."), Words::tr("FILE"));
    // Qt takes it out of the arguments; here it is only explained.
    const QCommandLineOption base(u"style"_s,
                                  Words::tr("Qt's style for what Gatehouse does not draw itself: %1.").arg(QStyleFactory::keys().join(u", "_s)),
                                  Words::tr("STYLE"));
    parser.addOptions({registry, tour, theme, contrast, asOf, readOnly, newProcess, log, base});
    parser.addPositionalArgument(u"PLACE"_s, Words::tr("gatehouse://MODEL/VERSION[/FILE][#L10], a registry file, a folder to import, or “demo”."),
                                 u"[PLACE...]"_s);
    parser.process(application);
    if (!style.isEmpty() && !QStyleFactory::keys().contains(style, Qt::CaseInsensitive))
        refuse(Words::tr("There is no style “%1” here. There are: %2.").arg(style, QStyleFactory::keys().join(u", "_s)));
    return {parser.value(registry), parser.value(tour),     parser.value(theme),      parser.value(contrast),      parser.value(asOf),
            parser.value(log),      parser.isSet(readOnly), parser.isSet(newProcess), parser.positionalArguments()};
}

bool isAddress(const QString& thing)
{
    return thing.startsWith(u"gatehouse:"_s);
}

QString registryIn(const QString& address)
{
    return QUrlQuery(QUrl(address)).queryItemValue(u"registry"_s, QUrl::FullyDecoded);
}

Result<std::optional<registry::Location>> firstRegistry(const Wishes& wishes)
{
    QString named = wishes.registry.isEmpty() ? qEnvironmentVariable("GATEHOUSE_REGISTRY") : wishes.registry;
    if (named.isEmpty()) {
        const auto file = std::ranges::find_if(wishes.things, [](const QString& thing) { return !isAddress(thing) && QFileInfo(thing).isFile(); });
        named = file == wishes.things.end() ? QString() : *file;
    }
    if (!named.isEmpty())
        return registry::Location::parse(named).transform([](registry::Location&& location) { return std::optional(std::move(location)); });
    if (wishes.things.contains(u"demo"_s))
        return std::nullopt;
    const auto recent = shell::RegistryList().recent();
    const auto last = std::ranges::max_element(recent, {}, &shell::RecentRegistry::opened);
    if (last == recent.end() || !shell::isThere({last->path}))
        return std::nullopt;
    return registry::Location{last->path};
}

}
