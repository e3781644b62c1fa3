// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/usabilityanswer.h"

#include "ctl/command.h"
#include "ctl/speaker.h"

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;
using governance::VersionFacts;

QJsonObject usabilityJson(const UsabilityFacts& facts)
{
    return {{u"by"_s, jsonText(facts.by)},
            {u"for"_s, jsonText(facts.forPerson)},
            {u"proposed_by"_s, jsonText(facts.proposedBy)},
            {u"at"_s, jsonTime(facts.at)},
            {u"until"_s, jsonTime(facts.until)},
            {u"reason"_s, facts.reason},
            {u"class"_s, facts.defect ? QJsonValue(nameOf(*facts.defect)) : QJsonValue()},
            {u"since"_s, jsonText(facts.affectedSince)},
            {u"severity"_s, facts.severity ? QJsonValue(nameOf(*facts.severity)) : QJsonValue()},
            {u"successor"_s, jsonText(facts.successor)},
            {u"notice"_s, facts.notice}};
}

QJsonValue deprecationJson(const Version& version)
{
    if (!version.deprecated)
        return {};
    return QJsonObject{{u"by"_s, version.deprecation.by},
                       {u"at"_s, jsonTime(version.deprecation.at)},
                       {u"message"_s, version.deprecation.message},
                       {u"successor"_s, jsonText(version.deprecation.successor)}};
}

QJsonValue proposalJson(const VersionFacts& facts)
{
    if (!facts.proposal)
        return {};
    QJsonObject proposal = usabilityJson(facts.proposal->facts);
    proposal.insert(u"wanted"_s, nameOf(facts.proposal->wanted));
    return proposal;
}

void tellUsability(const VersionFacts& facts, Output& output)
{
    const UsabilityFacts& usability = facts.version->usability;
    if (facts.usability() == Usability::OnHold)
        output.fact(
            Ctl::tr("On hold"),
            Ctl::tr("by %1 until %2: %3").arg(speaker(usability.by, usability.forPerson), shortTime(usability.until), usability.reason.simplified()));
    if (facts.usability() == Usability::Unusable) {
        output.fact(Ctl::tr("Unusable"),
                    Ctl::tr("proposed by %1, confirmed by %2, %3")
                        .arg(usability.proposedBy, speaker(usability.by, usability.forPerson), shortTime(usability.at)));
        output.fact(Ctl::tr("Reason"), usability.reason.simplified());
        if (usability.defect && usability.severity)
            output.fact(Ctl::tr("Defect"), Ctl::tr("%1, %2").arg(labelOf(*usability.defect), labelOf(*usability.severity).toLower()));
        output.fact(Ctl::tr("Affected since"), usability.affectedSince);
        output.fact(Ctl::tr("Successor"), usability.successor.isEmpty() ? Ctl::tr("none yet") : usability.successor);
        output.fact(Ctl::tr("Notice"), usability.notice.simplified());
    }
    if (facts.version->deprecated) {
        const Deprecation& deprecation = facts.version->deprecation;
        output.fact(Ctl::tr("Deprecated"), Ctl::tr("by %1, %2: %3").arg(deprecation.by, shortTime(deprecation.at), deprecation.message.simplified()));
        output.fact(Ctl::tr("Use instead"), deprecation.successor.isEmpty() ? Ctl::tr("none yet") : deprecation.successor);
    }
    if (facts.proposal)
        output.fact(Ctl::tr("Proposed"),
                    (facts.registry.solo ? Ctl::tr("%1 by %2; the same person may confirm, this registry is solo: %3")
                                         : Ctl::tr("%1 by %2; a second person confirms: %3"))
                        .arg(nameOf(facts.proposal->wanted), speaker(facts.proposal->facts.by, facts.proposal->facts.forPerson),
                             facts.proposal->facts.reason.simplified()));
}

}
