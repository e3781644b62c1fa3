// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/slotsreport.h"

#include "domain/listed.h"
#include "governance/gateb.h"
#include "governance/separation.h"

#include <QCoreApplication>
#include <QLocale>

namespace gatehouse::report {

using namespace Qt::StringLiterals;
using governance::RegistryFacts;

namespace {

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString digestText(const Sha256& digest)
{
    return digest.isNull() ? Words::tr("not reported") : digest.hex();
}

QString peopleText(const RegistryFacts& registry, const QStringList& names)
{
    QStringList people;
    for (const QString& name : names)
        people << personText(registry, name);
    return listed(people);
}

QString stateText(const Deployment& deployment, const QDateTime& now)
{
    QString text = labelOf(deployment.state);
    if (deployment.adopted)
        text += u'\n' + Words::tr("adopted: it ran before the registry knew it, without gate A or gate B");
    if (deployment.exceptional)
        text += u'\n'
            + (deployment.exceptionExpired(now) ? Words::tr("under an exception that ended at %1: %2") : Words::tr("under an exception until %1: %2"))
                  .arg(timeText(deployment.exceptionUntil), deployment.exceptionScope);
    return text;
}

QString windowText(const GoLiveWindow& window)
{
    QStringList parts;
    if (window.notBefore.isValid())
        parts << Words::tr("not before %1").arg(timeText(window.notBefore));
    if (window.notAfter.isValid())
        parts << Words::tr("not after %1").arg(timeText(window.notAfter));
    return listed(parts);
}

void addTargets(HtmlPage& page, const SlotsRecord& record, const Deployment& deployment, const RegistryFacts& registry)
{
    QList<QStringList> rows;
    for (const QString& target : deployment.targets) {
        QStringList row{target, Words::tr("no report"), {}, {}, {}};
        for (const TargetReport& report : record.targets)
            if (report.slot == deployment.slot && report.target == target)
                row = {target, digestText(report.build), digestText(report.environment), personText(registry, report.by), timeText(report.at)};
        rows << row;
    }
    if (!rows.isEmpty())
        page.table({Words::tr("Target"), Words::tr("Build it reports"), Words::tr("Environment"), Words::tr("Reported by"), Words::tr("First seen")},
                   rows);
}

}

QString personText(const RegistryFacts& registry, const QString& name)
{
    const QString display = governance::displayed(registry, name);
    return display == name ? name : u"%1 (%2)"_s.arg(display, name);
}

QString timeText(const QDateTime& time)
{
    return time.isValid() ? time.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s) + u" UTC"_s : QString();
}

void addSlots(HtmlPage& page, const SlotsRecord& record, const RegistryFacts& registry)
{
    page.heading(Words::tr("Slots"));
    if (record.deployments.empty())
        return page.paragraph(Words::tr("It was deployed in no slot."));
    for (const Deployment& deployment : record.deployments) {
        page.heading(deployment.slot, 3);
        QList<std::pair<QString, QString>> lines{{Words::tr("State"), stateText(deployment, registry.now)},
                                                 {Words::tr("Content digest"), deployment.binding.content.hex()},
                                                 {Words::tr("Build"), digestText(deployment.binding.build)},
                                                 {Words::tr("Environment"), digestText(deployment.binding.environment)},
                                                 {Words::tr("Deployed by"), peopleText(registry, deployment.deployers)},
                                                 {Words::tr("Started"), timeText(deployment.startedAt)}};
        const std::pair<QString, QString> said[] = {{Words::tr("Live since"), timeText(deployment.liveSince)},
                                                    {Words::tr("Way back"), deployment.rollback},
                                                    {Words::tr("Window"), windowText(deployment.window)},
                                                    {Words::tr("Stale when"), deployment.staleRule},
                                                    {Words::tr("Next review"), deployment.review.toString(Qt::ISODate)}};
        for (const auto& line : said)
            if (!line.second.isEmpty())
                lines << line;
        page.facts(lines);
        addTargets(page, record, deployment, registry);
    }
}

void addEvidence(HtmlPage& page, const SlotsRecord& record, const governance::VersionFacts& facts)
{
    const RegistryFacts& registry = facts.registry;
    page.heading(Words::tr("Evidence, as it was reported"));
    if (record.evidence.empty())
        return page.paragraph(Words::tr("None."));
    QList<QStringList> rows;
    for (const Evidence& each : record.evidence) {
        QString outcome = each.passed ? Words::tr("passed") : Words::tr("did not pass");
        if (governance::isOutdated(each, facts))
            outcome += u'\n' + Words::tr("outdated: it is asked again");
        QStringList file{each.file, Words::tr("%n byte(s)", nullptr, int(each.sizeBytes)), each.sha256.hex()};
        if (!each.runs.isEmpty())
            file << Words::tr("Runs: %1").arg(listed(each.runs));
        if (!each.note.isEmpty())
            file << each.note;
        const QString bound = each.slot.isEmpty()
            ? Words::tr("content %1").arg(each.binding.content.hex())
            : Words::tr("content %1\nbuild %2\nenvironment %3")
                  .arg(each.binding.content.hex(), digestText(each.binding.build), digestText(each.binding.environment));
        rows << QStringList{each.slot.isEmpty() ? labelOf(each.gate) : each.slot, labelOf(each.kind) + u'\n' + outcome, file.join(u'\n'), bound,
                            personText(registry, each.by) + u'\n' + timeText(each.at) + u'\n' + Words::tr("event %1").arg(each.event.value)};
    }
    page.table({Words::tr("For"), Words::tr("Kind"), Words::tr("File"), Words::tr("Bound to"), Words::tr("Reported by")}, rows);
}

}
