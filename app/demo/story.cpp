// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/story.h"

#include "demo/operations.h"
#include "demo/rules.h"
#include "governance/commands/abstain.h"
#include "governance/commands/addperson.h"
#include "governance/commands/approve.h"
#include "governance/commands/closefinding.h"
#include "governance/commands/delegate.h"
#include "governance/commands/deprecate.h"
#include "governance/commands/grantrole.h"
#include "governance/commands/hold.h"
#include "governance/commands/lift.h"
#include "governance/commands/markunusable.h"
#include "governance/commands/proposefindingclose.h"
#include "governance/commands/requestchanges.h"
#include "governance/commands/submit.h"
#include "governance/commands/undeprecate.h"
#include "intake/readin.h"
#include "items/importing/inherit.h"
#include "items/importing/register.h"
#include "registry/findingfacts.h"

#include <QJsonArray>
#include <algorithm>

namespace gatehouse::demo {

using namespace Qt::StringLiterals;

namespace {

// Everybody of the story sits at their own desk.
Actor atOwnDesk(const QString& person)
{
    return {person, person};
}

template <class E> E wordOr(const Step& step, const QString& option, E otherwise)
{
    return fromName<E>(step.text(option)).value_or(otherwise);
}

Error inStep(const Step& step, Error error)
{
    error.sentence = u"%1 %2: %3"_s.arg(step.at.toString(Qt::ISODate), step.command, error.sentence);
    return error;
}

}

Story::Story(registry::Registrar& registrar, QString folders, std::shared_ptr<QDateTime> clock)
    : m_registrar(registrar)
    , m_folders(std::move(folders))
    , m_clock(std::move(clock))
{}

template <class Command> Result<void> Story::run(const Command& command, const QString& person)
{
    return m_registrar.run(command, atOwnDesk(person)).transform([](const registry::Receipt&) {});
}

Result<void> Story::addPeople(const Script& script)
{
    for (const Person& person : script.people) {
        *m_clock = m_clock->addSecs(60);
        if (person.name != script.admin)
            if (auto added = run(governance::AddPerson{person.name, person.display, person.name}, script.admin); !added)
                return added;
        for (const Role role : person.roles) {
            *m_clock = m_clock->addSecs(10);
            if (role != Role::Admin || person.name != script.admin)
                if (auto granted = run(governance::GrantRole{person.name, role}, script.admin); !granted)
                    return granted;
        }
    }
    return {};
}

Result<void> Story::play(const Step& step, const std::stop_token& stop)
{
    *m_clock = step.at;
    Result<void> done;
    if (step.command == u"import") {
        done = import(step, stop);
    } else if (Operations::knows(step)) {
        done = Operations(m_registrar, m_folders).play(step);
    } else if (Rules::knows(step)) {
        done = Rules(m_registrar, m_folders).play(step);
    } else if (step.command == u"delegate") {
        done = run(governance::Delegate{step.text(u"person"_s),
                                        wordOr(step, u"role"_s, Role::TechnicalReviewer),
                                        {},
                                        QDateTime::fromString(step.text(u"until"_s), Qt::ISODate),
                                        step.text(u"reason"_s)},
                   step.as);
    } else if (step.command.startsWith(u"finding-"_s)) {
        done = aboutFinding(step);
    } else {
        const auto version = VersionName::parse(step.text(u"version"_s));
        done = version ? decide(step, *version) : Result<void>(std::unexpected(version.error()));
    }
    if (!done)
        return std::unexpected(inStep(step, done.error()));
    return {};
}

Result<void> Story::import(const Step& step, const std::stop_token& stop)
{
    auto plan = intake::planImport(m_folders + u'/' + step.text(u"folder"_s), {}, stop);
    if (!plan)
        return std::unexpected(plan.error());
    if (auto inherited = items::inherit(m_registrar.connection(), *plan); !inherited)
        return std::unexpected(inherited.error());
    const auto store = store::ArtifactStore::make(m_registrar.connection().location().storePath());
    if (!store)
        return std::unexpected(store.error());
    auto assets = intake::readInto(*store, *plan, stop);
    if (!assets)
        return std::unexpected(assets.error());
    const auto command = items::registration(m_registrar.connection(), intake::draftFrom(*plan, std::move(*assets)), atOwnDesk(step.as));
    if (!command)
        return std::unexpected(command.error());
    return run(*command, step.as);
}

Result<void> Story::decide(const Step& step, const VersionName& version)
{
    const QString reason = step.text(u"reason"_s);
    const Role role = wordOr(step, u"role"_s, Role::TechnicalReviewer);
    if (step.command == u"submit") {
        governance::Submit submit{version, {}, {}};
        const QJsonObject waivers = step.options.value(u"waive").toObject();
        for (auto it = waivers.begin(); it != waivers.end(); ++it)
            submit.waivers.push_back({it.key(), it.value().toString()});
        return run(submit, step.as);
    }
    if (step.command == u"approve")
        return approve(step, version);
    if (step.command == u"request-changes")
        return run(governance::RequestChanges{version, role, {}, reason, {}}, step.as);
    if (step.command == u"abstain")
        return run(governance::Abstain{version, role, {}, reason, {}}, step.as);
    if (step.command == u"hold")
        return run(governance::Hold{version, reason}, step.as);
    if (step.command == u"lift")
        return run(governance::Lift{version, reason}, step.as);
    if (step.command == u"deprecate")
        return run(governance::Deprecate{version, reason, step.text(u"successor"_s)}, step.as);
    if (step.command == u"undeprecate")
        return run(governance::Undeprecate{version, reason}, step.as);
    if (step.command == u"unusable") {
        std::optional<QString> successor; // what is not said is as it was proposed
        if (step.options.contains(u"successor"_s))
            successor = step.text(u"successor"_s);
        return run(governance::MarkUnusable{version, reason, fromName<DefectClass>(step.text(u"class"_s)), step.text(u"since"_s),
                                            fromName<Severity>(step.text(u"severity"_s)), successor, step.text(u"notice"_s)},
                   step.as);
    }
    return std::unexpected(badScript(step.command));
}

Result<void> Story::approve(const Step& step, const VersionName& version)
{
    governance::Approve approve{version, wordOr(step, u"role"_s, Role::TechnicalReviewer), {}, step.text(u"reason"_s), {}, {}, {}};
    const QJsonObject ticks = step.options.value(u"tick").toObject();
    for (auto it = ticks.begin(); it != ticks.end(); ++it)
        approve.ticks.push_back({it.key(), it.value().toString()});
    QStringList names;
    for (const QJsonValue value : step.options.value(u"findings").toArray()) {
        approve.findings.push_back({fromName<Severity>(value[u"severity"].toString()).value_or(Severity::Minor), value[u"owner"].toString(),
                                    QDate::fromString(value[u"due"].toString(), Qt::ISODate), value[u"text"].toString()});
        names << value[u"ref"].toString();
    }
    if (auto done = run(approve, step.as); !done || names.isEmpty())
        return done;
    const auto findings = registry::loadFindings(m_registrar.connection(), {});
    if (!findings)
        return std::unexpected(findings.error());
    // They were numbered last and in their order.
    for (qsizetype i = 0; i < names.size(); ++i)
        m_findings.insert(names[i], (*findings)[findings->size() - std::size_t(names.size() - i)].id);
    return {};
}

Result<void> Story::aboutFinding(const Step& step)
{
    const auto finding = m_findings.constFind(step.text(u"finding"_s));
    if (finding == m_findings.constEnd())
        return std::unexpected(badScript(step.text(u"finding"_s)));
    if (step.command == u"finding-propose-close")
        return run(governance::ProposeFindingClose{*finding, step.text(u"reason"_s)}, step.as);
    if (step.command == u"finding-close")
        return run(governance::CloseFinding{*finding, step.text(u"reason"_s)}, step.as);
    return std::unexpected(badScript(step.command));
}

}
