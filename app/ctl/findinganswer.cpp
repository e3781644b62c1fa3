// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/findinganswer.h"

#include "ctl/command.h"
#include "domain/states.h"

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

QJsonObject findingJson(const Finding& finding)
{
    return {{u"id"_s, finding.id.value},
            {u"version"_s, finding.versionName},
            {u"revision"_s, finding.revision},
            {u"severity"_s, nameOf(finding.severity)},
            {u"owner"_s, finding.owner},
            {u"due"_s, finding.due.toString(Qt::ISODate)},
            {u"text"_s, finding.text},
            {u"raised_as"_s, nameOf(finding.raisedAs)},
            {u"raised_by"_s, finding.raisedBy},
            {u"state"_s, nameOf(finding.state)},
            {u"evidence"_s, jsonText(finding.evidence)},
            {u"slot"_s, jsonText(finding.slot)},
            {u"target"_s, jsonText(finding.target)}};
}

QJsonArray findingsJson(const std::vector<Finding>& findings)
{
    QJsonArray array;
    for (const Finding& finding : findings)
        array.append(findingJson(finding));
    return array;
}

void tellFindings(const std::vector<Finding>& findings, Output& output)
{
    if (findings.empty())
        return;
    output.line();
    Table table{{Ctl::tr("FINDING"), Ctl::tr("SEVERITY"), Ctl::tr("STATE"), Ctl::tr("OWNER"), Ctl::tr("DUE"), Ctl::tr("TEXT")}, {}};
    for (const Finding& finding : findings)
        table.rows.push_back({QString::number(finding.id.value), nameOf(finding.severity), nameOf(finding.state), finding.owner,
                              finding.due.toString(Qt::ISODate), finding.text.simplified()});
    output.table(table);
}

}
