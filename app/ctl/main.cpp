// SPDX-License-Identifier: GPL-3.0-or-later
// gatehousectl: everything that Gatehouse does without a window, for people, schedulers and tests.

#include "ctl/arguments.h"
#include "ctl/context.h"
#include "ctl/help.h"
#include "ctl/hints.h"
#include "ctl/interruption.h"
#include "ctl/output.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <QTranslator>
#include <algorithm>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int InputStatus = 2;
constexpr int StorageStatus = 3;
constexpr int CancelledStatus = 130; // as shells say of a program that SIGINT ended

// A command that named what does not exist, or gave a value that no state could take, was no question of rules.
bool namesNothing(const Obstacle& obstacle)
{
    return obstacle.code.startsWith(u"unknown-"_s) || obstacle.code == u"bad-name" || obstacle.code == u"bad-label"
        || obstacle.code == u"bad-field-value" || obstacle.code == u"finding-without-owner";
}

// One rule that refuses is enough, whatever names are wrong beside it.
bool isRefusedByRule(const Error& error)
{
    return error.kind == ErrorKind::Refused && (error.obstacles.empty() || !std::ranges::all_of(error.obstacles, namesNothing));
}

int statusOf(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::Refused: return isRefusedByRule(error) ? int(Answer::No) : InputStatus;
    case ErrorKind::Input: return InputStatus;
    case ErrorKind::Storage: return StorageStatus;
    case ErrorKind::Cancelled: return CancelledStatus;
    }
    Q_UNREACHABLE();
}

int failed(const Error& error, Output& output)
{
    output.endProgress();
    if (error.kind == ErrorKind::Refused && output.json()) {
        QJsonArray obstacles;
        for (const Obstacle& obstacle : error.obstacles)
            obstacles.append(QJsonObject{{u"code"_s, obstacle.code}, {u"sentence"_s, obstacle.sentence}, {u"who"_s, obstacle.who}});
        // Status 1 and "refused" go together; of names that do not exist the codes are told all the same.
        output.object({{u"refused"_s, isRefusedByRule(error)}, {u"obstacles"_s, obstacles}});
    }
    output.notice(error.sentence);
    for (const QString& hint : hintsFor(error))
        output.notice(hint);
    if (!error.detail.isEmpty())
        output.notice(u"("_s + error.detail + u')');
    (void)output.finish();
    return statusOf(error);
}

int run(const QStringList& written)
{
    const Invocation invocation = invocationOf(written);
    const bool json = written.contains(u"--json"_s);
    Output output(json);
    if (invocation.command == nullptr)
        return runWithoutCommand(invocation, output);
    const auto arguments = parseArguments(*invocation.command, invocation.arguments);
    if (!arguments)
        return failed(arguments.error(), output);
    if (arguments->has(u"help"_s))
        return showHelp(*invocation.command, output);
    if (arguments->has(u"version"_s))
        return showVersion(output);
    Output answers(arguments->has(u"json"_s));
    const Interruption interruption;
    Context context(*arguments, answers, interruption.token());
    const auto answer = invocation.command->run(context, *arguments);
    if (!answer)
        return failed(answer.error(), answers);
    if (const auto finished = answers.finish(); !finished)
        return failed(finished.error(), answers);
    return int(*answer);
}

}

}

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("gatehousectl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GATEHOUSE_VERSION));
    // Programs read what this one says, so it speaks English everywhere; the file holds the plural forms.
    QLocale::setDefault(QLocale::c());
    QTranslator english;
    if (english.load(QStringLiteral(":/translations/gatehouse_en.qm")))
        QCoreApplication::installTranslator(&english);
    return gatehouse::ctl::run(QCoreApplication::arguments().mid(1));
}
