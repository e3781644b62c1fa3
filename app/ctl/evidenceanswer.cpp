// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/evidenceanswer.h"

#include "ctl/command.h"
#include "ctl/values.h"
#include "domain/listed.h"
#include "domain/sizetext.h"
#include "governance/gateb.h"

#include <QJsonObject>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

QJsonArray evidenceJson(const std::vector<Evidence>& evidence, const governance::VersionFacts& facts)
{
    QJsonArray array;
    for (const Evidence& each : evidence)
        array.append(QJsonObject{{u"event"_s, each.event.value},
                                 {u"gate"_s, nameOf(each.gate)},
                                 {u"slot"_s, each.slot},
                                 {u"kind"_s, nameOf(each.kind)},
                                 {u"passed"_s, each.passed},
                                 {u"outdated"_s, governance::isOutdated(each, facts)},
                                 {u"file"_s, each.file},
                                 {u"size"_s, each.sizeBytes},
                                 {u"sha256"_s, each.sha256.hex()},
                                 {u"content"_s, each.binding.content.hex()},
                                 {u"build"_s, each.binding.build.hex()},
                                 {u"environment"_s, each.binding.environment.hex()},
                                 {u"runs"_s, QJsonArray::fromStringList(each.runs)},
                                 {u"note"_s, each.note},
                                 {u"reported_by"_s, each.by},
                                 {u"at"_s, jsonTime(each.at)}});
    return array;
}

void tellEvidence(const std::vector<Evidence>& evidence, const governance::VersionFacts& facts, Output& output)
{
    if (evidence.empty())
        return;
    output.line();
    output.line(Ctl::tr("Evidence, as it was reported"));
    Table table{{Ctl::tr("FOR"), Ctl::tr("KIND"), Ctl::tr("OUTCOME"), Ctl::tr("FILE"), Ctl::tr("SIZE"), Ctl::tr("SHA-256"), Ctl::tr("REPORTED BY"),
                 Ctl::tr("AT")},
                {}};
    for (const Evidence& each : evidence)
        table.rows.push_back(
            {each.slot.isEmpty() ? labelOf(each.gate) : each.slot, nameOf(each.kind),
             (each.passed ? Ctl::tr("passed") : Ctl::tr("did not pass")) + (governance::isOutdated(each, facts) ? Ctl::tr(" (outdated)") : QString()),
             each.file, sizeText(each.sizeBytes), each.sha256.shortHex(), each.by, shortTime(each.at)});
    output.table(table);
    for (const Evidence& each : evidence) {
        if (!each.runs.isEmpty())
            output.line(Ctl::tr("  %1: of %2").arg(each.file, each.runs.join(u", "_s)));
        if (!each.note.isEmpty())
            output.line(u"  "_s + withValue(each.file, each.note.simplified()));
    }
}

}
