// SPDX-License-Identifier: GPL-3.0-or-later
// The command that brings the tags of a git repository in, each as a draft version based on the one before it.

#include "ctl/context.h"
#include "ctl/importanswer.h"
#include "ctl/registering.h"
#include "ctl/values.h"
#include "intake/draft.h"
#include "intake/git/githistory.h"
#include "intake/statement/releasenotes.h"
#include "registry/queries/content.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <algorithm>
#include <iterator>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

// What became of one tag.
struct Outcome {
    enum class Kind { Imported, Skipped, Refused };
    Kind kind = Kind::Skipped;
    QString sentence = {}; // why it is no version
    std::optional<ImportAnswer> answer = {};
};

bool isRegistered(const registry::Connection& connection, const VersionName& name)
{
    return registry::versionContent(connection, name, {}).has_value();
}

// The section of the change log says what a version is; where there is none, the tag may.
Result<void> noteFrom(const intake::TaggedCommit& commit, intake::ImportPlan& plan)
{
    const bool ofAnother = std::ranges::contains(plan.flags, intake::NotesOfAnother, &intake::Flag::code);
    const bool saysMore = !commit.message.isEmpty() && commit.message != commit.tag && commit.message != plan.statement.label;
    if (!saysMore || !intake::referenceOf(commit.message).file.isEmpty() || (!plan.releaseNotes.isEmpty() && !ofAnother))
        return {};
    plan.statement.releaseNotes = commit.message;
    return intake::resolveNotes(plan);
}

class HistoryImport {
public:
    HistoryImport(Context& context, const Arguments& arguments, const intake::GitHistory& history)
        : m_context(context)
        , m_arguments(arguments)
        , m_history(history)
    {}

    Result<Outcome> one(const intake::TaggedCommit& commit)
    {
        const QString label = intake::labelOf(commit.tag);
        if (label.isEmpty())
            return Outcome{.sentence = Ctl::tr("The tag %1 is no label that a version can have.").arg(commit.tag)};
        const QTemporaryDir place;
        const QString folder = place.filePath(m_history.name);
        if (!place.isValid() || !QDir().mkdir(folder))
            return std::unexpected(Error::storage(u"no-room"_s, Ctl::tr("No folder can be made in %1. Make room there.").arg(QDir::tempPath())));
        auto answer = planned(commit, label, folder);
        if (!answer)
            return refused(commit, folder, answer.error());
        const VersionName name{answer->plan.statement.model, label};
        if (const auto connection = m_context.reading(); connection && isRegistered(**connection, name)) {
            m_base = label;
            return Outcome{.sentence = Ctl::tr("%1 is registered already; it stays as it is.").arg(name.text())};
        }
        tellSecrets(*answer, m_context.out());
        if (const auto registered = registerPlanned(m_context, *answer); !registered)
            return refused(commit, folder, registered.error());
        m_base = label;
        return Outcome{Outcome::Kind::Imported, {}, std::move(*answer)};
    }

private:
    Result<ImportAnswer> planned(const intake::TaggedCommit& commit, const QString& label, const QString& folder)
    {
        auto submodules = intake::writeTree(m_history, commit, folder, m_context.stop());
        if (!submodules)
            return std::unexpected(submodules.error());
        intake::ImportOptions options = importOptions(m_arguments);
        options.label = label;
        options.base = m_base;
        auto plan = intake::planImport(folder, options, m_context.stop(), m_context.out().progress());
        m_context.out().endProgress();
        if (!plan)
            return std::unexpected(plan.error());
        plan->source.state = intake::GitSource::State::Clean;
        plan->source.commit = commit.commit;
        plan->source.branch = commit.tag;
        plan->source.remote = m_history.remote;
        plan->source.submodules = std::move(*submodules);
        if (const auto noted = noteFrom(commit, *plan).and_then([&] { return applyFacts(m_arguments, *plan); }); !noted)
            return std::unexpected(noted.error());
        return withInherited(m_context, std::move(*plan));
    }

    // What is wrong with one commit leaves the others alone; what is wrong with the registry or the disk ends the import.
    static Result<Outcome> refused(const intake::TaggedCommit& commit, const QString& folder, const Error& error)
    {
        if (error.kind != ErrorKind::Input && error.kind != ErrorKind::Refused)
            return std::unexpected(error);
        QString sentence = error.sentence;
        sentence.replace(folder, Ctl::tr("The commit of the tag %1").arg(commit.tag));
        return Outcome{Outcome::Kind::Refused, sentence, {}};
    }

    Context& m_context;
    const Arguments& m_arguments;
    const intake::GitHistory& m_history;
    QString m_base = u"none"_s;
};

struct Told {
    QJsonArray versions;
    QJsonArray others;
};

void tellImported(const intake::TaggedCommit& commit, const ImportAnswer& answer, Output& out, Told& told)
{
    const intake::Statement& stated = answer.plan.statement;
    const VersionName name{stated.model, stated.label};
    told.versions.append(QJsonObject{{u"model"_s, stated.model},
                                     {u"version"_s, stated.label},
                                     {u"base"_s, jsonText(intake::fullBase(stated.base, stated.model))},
                                     {u"tag"_s, commit.tag},
                                     {u"commit"_s, commit.commit},
                                     {u"committed"_s, jsonTime(commit.at)},
                                     {u"files"_s, qint64(answer.assets.size())},
                                     {u"digest"_s, answer.digest.hex()},
                                     {u"event"_s, answer.receipt->event.value}});
    if (!out.json())
        out.line(Ctl::tr("Registered %1 as a draft: %n file(s) of commit %2, digest %3.", nullptr, int(answer.assets.size()))
                     .arg(name.text(), commit.commit.left(12), answer.digest.hex()));
}

Result<Answer> importHistory(Context& context, const Arguments& arguments)
{
    if (arguments.has(u"command-id"_s))
        return std::unexpected(usageError(Ctl::tr(
            "A history is as many commands as it has tags, and none of them has the id that --command-id names. Repeat the import without it; "
            "what is registered already is left as it is.")));
    const auto history = intake::readHistory(arguments.word(0), arguments.value(u"tags"_s), context.stop());
    if (!history)
        return std::unexpected(history.error());
    for (const QString& note : history->notes)
        context.out().notice(note);
    HistoryImport import(context, arguments, *history);
    Told told;
    for (const intake::TaggedCommit& commit : history->tags) {
        const auto outcome = import.one(commit);
        if (!outcome)
            return std::unexpected(outcome.error());
        if (outcome->answer) {
            tellImported(commit, *outcome->answer, context.out(), told);
            continue;
        }
        const bool wasRefused = outcome->kind == Outcome::Kind::Refused;
        told.others.append(QJsonObject{{u"tag"_s, commit.tag}, {u"refused"_s, wasRefused}, {u"sentence"_s, outcome->sentence}});
        context.out().notice(outcome->sentence);
    }
    if (context.out().json())
        context.out().object({{u"versions"_s, told.versions}, {u"not_imported"_s, told.others}});
    const bool anyRefused = std::ranges::any_of(told.others, [](const QJsonValue& other) { return other[u"refused"].toBool(); });
    return anyRefused ? Answer::No : Answer::Yes;
}

}

std::vector<Command> historyCommands()
{
    std::vector<Option> options{
        {"tags", "GLOB", QT_TRANSLATE_NOOP("Ctl", "the tags to take, as v1.*; else all of them")},
        {"model", "MODEL", QT_TRANSLATE_NOOP("Ctl", "the model, above what gatehouse.yaml says")},
        {"author", "PERSON", QT_TRANSLATE_NOOP("Ctl", "whose work it is; else who imports")},
        {"all", nullptr, QT_TRANSLATE_NOOP("Ctl", "take what is left out by default, like .git and .venv")},
    };
    std::ranges::copy(modelOptions(), std::back_inserter(options));
    return {{"import history",
             {{"REPO"}},
             options,
             QT_TRANSLATE_NOOP("Ctl",
                               "Brings the tags of a git repository in, oldest first, each as a draft based on the one before it; what is registered "
                               "already stays as it is."),
             false,
             &importHistory}};
}

}
