// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/sentences.h"

#include "domain/policy.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>
#include <array>
#include <span>

namespace gatehouse::registry {

using namespace Qt::StringLiterals;

namespace {

struct Kind {
    const char* kind;
    const char* label;
    // %1 who, %2 version or model, %3 role or person, %4 further fact, %5 what was found. {whole|brief} is written where it says what the reader's page does not;
    // the brief form also leaves out %1, with which every sentence begins.
    const char* sentence;
};

// What is reported for no slot is evidence of gate A; of the same kind in the trail.
constexpr auto EvidenceAtGateA = "add-evidence at gate A";
// So is what consumers acknowledge: a change of the interface, or the end.
constexpr auto AcknowledgedEnd = "acknowledge the end";
// Of one kind in the trail, too.
constexpr auto PersonAdded = "person added", PersonChanged = "person changed";

constexpr Kind Kinds[] = {
    {"registry", QT_TRANSLATE_NOOP("Sentences", "Registry made"), QT_TRANSLATE_NOOP("Sentences", "%1 made this registry and is its first admin.")},
    {"person", QT_TRANSLATE_NOOP("Sentences", "Person added or changed"), QT_TRANSLATE_NOOP("Sentences", "%1 added or changed the person %3.")},
    {PersonAdded, QT_TRANSLATE_NOOP("Sentences", "Person added"), QT_TRANSLATE_NOOP("Sentences", "%1 added the person %3.")},
    {PersonChanged, QT_TRANSLATE_NOOP("Sentences", "Person changed"), QT_TRANSLATE_NOOP("Sentences", "%1 changed what is known of the person %3.")},
    {"unlink", QT_TRANSLATE_NOOP("Sentences", "Link taken off"),
     QT_TRANSLATE_NOOP("Sentences", "%1 took the link of %3 to an operating-system user off.")},
    {"grant", QT_TRANSLATE_NOOP("Sentences", "Role granted"), QT_TRANSLATE_NOOP("Sentences", "%1 granted %3 the role %4.")},
    {"revoke", QT_TRANSLATE_NOOP("Sentences", "Role revoked"), QT_TRANSLATE_NOOP("Sentences", "%1 took the role %4 back from %3.")},
    {"delegate", QT_TRANSLATE_NOOP("Sentences", "Role delegated"), QT_TRANSLATE_NOOP("Sentences", "%1 delegated the role %4 to %3.")},
    {"withdraw-delegation", QT_TRANSLATE_NOOP("Sentences", "Delegation withdrawn"),
     QT_TRANSLATE_NOOP("Sentences", "%1 withdrew the delegation of the role %4 to %3.")},
    {"policy", QT_TRANSLATE_NOOP("Sentences", "Policy published"), QT_TRANSLATE_NOOP("Sentences", "%1 published policy %4.")},
    {"field", QT_TRANSLATE_NOOP("Sentences", "Field added"), QT_TRANSLATE_NOOP("Sentences", "%1 added the field %4, which models may have.")},
    {"model", QT_TRANSLATE_NOOP("Sentences", "Model made"), QT_TRANSLATE_NOOP("Sentences", "%1 made the model %2.")},
    {"model-edit", QT_TRANSLATE_NOOP("Sentences", "Model edited"), QT_TRANSLATE_NOOP("Sentences", "%1 changed facts of the model %2.")},
    {"register", QT_TRANSLATE_NOOP("Sentences", "Registered"),
     QT_TRANSLATE_N_NOOP("Sentences", "%1 registered {%2 as a draft of %3|a draft} with %n file(s).")},
    {"submit", QT_TRANSLATE_NOOP("Sentences", "Submitted"),
     QT_TRANSLATE_NOOP("Sentences", "%1 submitted revision %4{ of %2} to gate A; its content is frozen.")},
    {"approve", QT_TRANSLATE_NOOP("Sentences", "Approved"), QT_TRANSLATE_NOOP("Sentences", "%1 approved revision %4{ of %2} as %3.")},
    {"approve-with-findings", QT_TRANSLATE_NOOP("Sentences", "Approved with findings"),
     QT_TRANSLATE_NOOP("Sentences", "%1 approved revision %4{ of %2} as %3, with findings.")},
    {"request-changes", QT_TRANSLATE_NOOP("Sentences", "Sent back"),
     QT_TRANSLATE_NOOP("Sentences", "%1 requested changes to revision %4{ of %2} as %3; it is a draft again.")},
    {"reject", QT_TRANSLATE_NOOP("Sentences", "Rejected"), QT_TRANSLATE_NOOP("Sentences", "%1 rejected revision %4{ of %2} as %3.")},
    {"abstain", QT_TRANSLATE_NOOP("Sentences", "Abstained"), QT_TRANSLATE_NOOP("Sentences", "%1 abstained on revision %4{ of %2} as %3.")},
    {"withdraw-verdict", QT_TRANSLATE_NOOP("Sentences", "Verdict withdrawn"),
     QT_TRANSLATE_NOOP("Sentences", "%1 took back the verdict on revision %4{ of %2} as %3.")},
    {"withdraw", QT_TRANSLATE_NOOP("Sentences", "Withdrawn"), QT_TRANSLATE_NOOP("Sentences", "%1 withdrew revision %4{ of %2} from review.")},
    {"reopen", QT_TRANSLATE_NOOP("Sentences", "Reopened"), QT_TRANSLATE_NOOP("Sentences", "%1 reopened the approved version{ %2}.")},
    {"renew", QT_TRANSLATE_NOOP("Sentences", "Renewed"), QT_TRANSLATE_NOOP("Sentences", "%1 renewed the approval{ of %2} as %3.")},
    {"hold", QT_TRANSLATE_NOOP("Sentences", "Put on hold"), QT_TRANSLATE_NOOP("Sentences", "%1 put {%2|it} on hold for 72 hours.")},
    {"lift", QT_TRANSLATE_NOOP("Sentences", "Hold lifted"), QT_TRANSLATE_NOOP("Sentences", "%1 lifted the hold{ on %2}.")},
    {"propose-unusable", QT_TRANSLATE_NOOP("Sentences", "Unusable proposed"),
     QT_TRANSLATE_NOOP("Sentences", "%1 proposed to mark {%2|it} unusable; a second person has to confirm.")},
    {"unusable", QT_TRANSLATE_NOOP("Sentences", "Marked unusable"), QT_TRANSLATE_NOOP("Sentences", "%1 confirmed that {%2|it} is unusable.")},
    {"propose-reinstate", QT_TRANSLATE_NOOP("Sentences", "Reinstating proposed"),
     QT_TRANSLATE_NOOP("Sentences", "%1 proposed to make {%2|it} usable again; a second person has to confirm.")},
    {"reinstate", QT_TRANSLATE_NOOP("Sentences", "Reinstated"), QT_TRANSLATE_NOOP("Sentences", "%1 confirmed that {%2|it} is usable again.")},
    {"deprecate", QT_TRANSLATE_NOOP("Sentences", "Deprecated"), QT_TRANSLATE_NOOP("Sentences", "%1 deprecated {%2|it}.")},
    {"undeprecate", QT_TRANSLATE_NOOP("Sentences", "Deprecation taken back"),
     QT_TRANSLATE_NOOP("Sentences", "%1 took the deprecation{ of %2} back.")},
    {"finding-propose-close", QT_TRANSLATE_NOOP("Sentences", "Finding: close proposed"),
     QT_TRANSLATE_NOOP("Sentences", "%1 proposed to close finding %4{ of %2}.")},
    {"finding-close", QT_TRANSLATE_NOOP("Sentences", "Finding closed"), QT_TRANSLATE_NOOP("Sentences", "%1 closed finding %4{ of %2}.")},
    {"finding-extend", QT_TRANSLATE_NOOP("Sentences", "Finding extended"),
     QT_TRANSLATE_NOOP("Sentences", "%1 gave finding %4{ of %2} a later date.")},
    {"comment-note", QT_TRANSLATE_NOOP("Sentences", "Note written"), QT_TRANSLATE_NOOP("Sentences", "%1 wrote note %4{ on %2}%5.")},
    {"comment-question", QT_TRANSLATE_NOOP("Sentences", "Question asked"), QT_TRANSLATE_NOOP("Sentences", "%1 asked question %4{ about %2}%5.")},
    {"comment-blocker", QT_TRANSLATE_NOOP("Sentences", "Blocker opened"), QT_TRANSLATE_NOOP("Sentences", "%1 opened blocker %4{ on %2}%5.")},
    {"comment-answer", QT_TRANSLATE_NOOP("Sentences", "Answered"), QT_TRANSLATE_NOOP("Sentences", "%1 answered in thread %4{ on %2}%5.")},
    {"comment-resolve", QT_TRANSLATE_NOOP("Sentences", "Thread resolved"), QT_TRANSLATE_NOOP("Sentences", "%1 resolved thread %4{ on %2}%5.")},
    {"add-slot", QT_TRANSLATE_NOOP("Sentences", "Slot made"), QT_TRANSLATE_NOOP("Sentences", "%1 made the slot %4.")},
    {"start-deployment", QT_TRANSLATE_NOOP("Sentences", "Deployment started"), QT_TRANSLATE_NOOP("Sentences", "%1 started {%2|a deployment} in %4.")},
    {"submit-deployment", QT_TRANSLATE_NOOP("Sentences", "Submitted to gate B"),
     QT_TRANSLATE_NOOP("Sentences", "%1 submitted {%2|it} in %4 to gate B.")},
    {"clear-approve", QT_TRANSLATE_NOOP("Sentences", "Approved at gate B"),
     QT_TRANSLATE_NOOP("Sentences", "%1 approved {%2|it} in %4 at gate B as %3.")},
    {"clear-approve-with-findings", QT_TRANSLATE_NOOP("Sentences", "Approved at gate B with findings"),
     QT_TRANSLATE_NOOP("Sentences", "%1 approved {%2|it} in %4 at gate B as %3, with findings.")},
    {"return-deployment", QT_TRANSLATE_NOOP("Sentences", "Sent back to verification"),
     QT_TRANSLATE_NOOP("Sentences", "%1 sent {%2|it} in %4 back to verification as %3.")},
    {"reject-deployment", QT_TRANSLATE_NOOP("Sentences", "Rejected at gate B"),
     QT_TRANSLATE_NOOP("Sentences", "%1 rejected {%2|it} in %4 at gate B as %3.")},
    {"abstain-deployment", QT_TRANSLATE_NOOP("Sentences", "Abstained at gate B"),
     QT_TRANSLATE_NOOP("Sentences", "%1 abstained {on %2 }in %4 at gate B as %3.")},
    {"withdraw-deployment-verdict", QT_TRANSLATE_NOOP("Sentences", "Verdict of gate B withdrawn"),
     QT_TRANSLATE_NOOP("Sentences", "%1 took back the verdict {on %2 }in %4 as %3.")},
    {"go-live", QT_TRANSLATE_NOOP("Sentences", "Went live"), QT_TRANSLATE_NOOP("Sentences", "%1 let {%2|it} go live in %4.")},
    {"rollback", QT_TRANSLATE_NOOP("Sentences", "Rolled back"), QT_TRANSLATE_NOOP("Sentences", "%1 brought {%2|it} back in %4 by rollback.")},
    {"retire-deployment", QT_TRANSLATE_NOOP("Sentences", "Retired"), QT_TRANSLATE_NOOP("Sentences", "%1 retired {%2|it} in %4.")},
    {"cancel-deployment", QT_TRANSLATE_NOOP("Sentences", "Cancelled"), QT_TRANSLATE_NOOP("Sentences", "%1 cancelled the deployment{ of %2} in %4.")},
    {"propose-exception", QT_TRANSLATE_NOOP("Sentences", "Exception proposed"),
     QT_TRANSLATE_NOOP("Sentences", "%1 proposed that {%2|it} goes live in %4 without gate B; a second person has to sign.")},
    {"exception", QT_TRANSLATE_NOOP("Sentences", "Went live by exception"),
     QT_TRANSLATE_NOOP("Sentences", "%1 signed second: {%2|it} is live in %4 under an exception.")},
    {"propose-adoption", QT_TRANSLATE_NOOP("Sentences", "Adoption proposed"),
     QT_TRANSLATE_NOOP("Sentences", "%1 proposed to adopt {%2|it}, which already runs in %4.")},
    {"confirm-adoption", QT_TRANSLATE_NOOP("Sentences", "Adoption confirmed"),
     QT_TRANSLATE_NOOP("Sentences", "%1 confirmed the adoption{ of %2} in %4; one signature is still missing.")},
    {"adopt", QT_TRANSLATE_NOOP("Sentences", "Adopted"), QT_TRANSLATE_NOOP("Sentences", "%1 signed last: {%2|it} is adopted and live in %4.")},
    {"add-evidence", QT_TRANSLATE_NOOP("Sentences", "Evidence reported"), QT_TRANSLATE_NOOP("Sentences", "%1 reported evidence {for %2 }in %4: %5.")},
    {EvidenceAtGateA, QT_TRANSLATE_NOOP("Sentences", "Evidence reported"),
     QT_TRANSLATE_NOOP("Sentences", "%1 reported evidence {for %2 }at gate A: %5.")},
    {"report-target", QT_TRANSLATE_NOOP("Sentences", "Target reported"),
     QT_TRANSLATE_NOOP("Sentences", "%1 reported that target %3 of %4 runs build %5.")},
    {"acknowledge", QT_TRANSLATE_NOOP("Sentences", "Acknowledged"),
     QT_TRANSLATE_NOOP("Sentences", "%1 acknowledged the change of the interface{ by %2} in %4 for %3.")},
    {AcknowledgedEnd, QT_TRANSLATE_NOOP("Sentences", "End acknowledged"),
     QT_TRANSLATE_NOOP("Sentences", "%1 acknowledged the end{ of %2} in %4 for %3.")},
    {"add-consumer", QT_TRANSLATE_NOOP("Sentences", "Consumer registered"), QT_TRANSLATE_NOOP("Sentences", "%1 registered the consumer %3 of %2.")},
    {"change-consumer", QT_TRANSLATE_NOOP("Sentences", "Consumer changed"),
     QT_TRANSLATE_NOOP("Sentences", "%1 changed what is known of the consumer %3 of %2.")},
    {"end-consumer", QT_TRANSLATE_NOOP("Sentences", "Use ended"), QT_TRANSLATE_NOOP("Sentences", "%1 ended the use of %2 by %3.")},
    {"propose-clock-correction", QT_TRANSLATE_NOOP("Sentences", "Clock correction proposed"),
     QT_TRANSLATE_NOOP("Sentences", "%1 proposed that the clock of event %4 no longer counts as now; a second person has to confirm.")},
    {"withdraw-clock-correction", QT_TRANSLATE_NOOP("Sentences", "Clock correction withdrawn"),
     QT_TRANSLATE_NOOP("Sentences", "%1 took back that the clock of event %4 was wrong; it counts as before.")},
    {"correct-clock", QT_TRANSLATE_NOOP("Sentences", "Clock corrected"),
     QT_TRANSLATE_NOOP("Sentences", "%1 confirmed that the clock of event %4 was wrong; it no longer counts as now.")},
    {"propose-redaction", QT_TRANSLATE_NOOP("Sentences", "Redaction proposed"),
     QT_TRANSLATE_NOOP("Sentences", "%1 proposed to redact a text of event %4; a second person has to confirm.")},
    {"withdraw-redaction", QT_TRANSLATE_NOOP("Sentences", "Redaction withdrawn"),
     QT_TRANSLATE_NOOP("Sentences", "%1 took back the proposal to redact a text of event %4: its words stay.")},
    {"redact", QT_TRANSLATE_NOOP("Sentences", "Redacted"),
     QT_TRANSLATE_NOOP("Sentences", "%1 confirmed the redaction of a text of event %4: its words are gone, its digest stays.")},
};

// Where one person may take both steps, nobody else is waited for.
constexpr Kind SoloKinds[] = {
    {"propose-unusable", QT_TRANSLATE_NOOP("Sentences", "Unusable proposed"),
     QT_TRANSLATE_NOOP("Sentences", "%1 proposed to mark {%2|it} unusable. This registry is solo: the same person may confirm it.")},
    {"propose-reinstate", QT_TRANSLATE_NOOP("Sentences", "Reinstating proposed"),
     QT_TRANSLATE_NOOP("Sentences", "%1 proposed to make {%2|it} usable again. This registry is solo: the same person may confirm it.")},
    {"exception", QT_TRANSLATE_NOOP("Sentences", "Went live by exception"),
     QT_TRANSLATE_NOOP("Sentences", "%1 signed in every role: {%2|it} is live in %4 under an exception.")},
    {"adopt", QT_TRANSLATE_NOOP("Sentences", "Adopted"),
     QT_TRANSLATE_NOOP("Sentences", "%1 signed in every role: {%2|it} is adopted and live in %4.")},
    {"propose-clock-correction", QT_TRANSLATE_NOOP("Sentences", "Clock correction proposed"),
     QT_TRANSLATE_NOOP("Sentences",
                       "%1 proposed that the clock of event %4 no longer counts as now. This registry is solo: the same person may confirm it.")},
    {"propose-redaction", QT_TRANSLATE_NOOP("Sentences", "Redaction proposed"),
     QT_TRANSLATE_NOOP("Sentences", "%1 proposed to redact a text of event %4. This registry is solo: the same person may confirm it.")},
};

constexpr QLatin1StringView ThirdKeys[] = {"person"_L1, "target"_L1, "consumer"_L1};

const Kind* find(const QString& kind, std::span<const Kind> among = Kinds)
{
    const auto found = std::ranges::find_if(among, [&](const Kind& each) { return kind == QLatin1StringView(each.kind); });
    return found == among.end() ? nullptr : &*found;
}

const Kind* kindOf(const QJsonObject& event, const EventSetting& setting)
{
    const QString kind = event.value(u"kind").toString();
    if (const Kind* solo = setting.solo ? find(kind, SoloKinds) : nullptr)
        return solo;
    if (kind == u"add-evidence" && event.value(u"subject")[u"slot"].toString().isEmpty())
        return find(QString::fromLatin1(EvidenceAtGateA));
    if (kind == u"acknowledge" && event.value(u"subject")[u"of"].toString() == u"retire")
        return find(QString::fromLatin1(AcknowledgedEnd));
    if (kind == u"person")
        return find(QString::fromLatin1(setting.wasThere ? PersonChanged : PersonAdded));
    return find(kind);
}

// The sentence of a template. Parts are put in in one pass, so that a name that holds %2 or a brace stays a name.
QString written(QStringView from, SentenceForm form, const std::array<QString, 5>& parts)
{
    const bool isBrief = form == SentenceForm::Brief;
    if (isBrief && from.startsWith(u"%1"))
        from = from.sliced(2).trimmed();
    QString out;
    bool isInside = false, isAlternative = false;
    for (qsizetype i = 0; i < from.size(); ++i) {
        if (from[i] == u'{' || from[i] == u'}') {
            isInside = from[i] == u'{';
            isAlternative = false;
        } else if (isInside && from[i] == u'|') {
            isAlternative = true;
        } else if (isInside && isAlternative != isBrief) {
            continue;
        } else if (from[i] == u'%' && i + 1 < from.size() && from[i + 1] >= u'1' && from[i + 1] <= u'5') {
            out += parts[std::size_t(from[++i].unicode() - u'1')];
        } else {
            out += out.isEmpty() ? from[i].toUpper() : from[i];
        }
    }
    return out;
}

QString fourth(const QString& kind, const QJsonObject& event)
{
    if (kind == u"policy")
        return policyOf(event);
    const QJsonObject subject = event.value(u"subject").toObject();
    if (kind == u"grant" || kind == u"revoke" || kind == u"delegate" || kind == u"withdraw-delegation") {
        const auto role = fromName<Role>(subject.value(u"role").toString());
        return role ? labelOf(*role) : QString();
    }
    if (subject.contains(u"slot"))
        return subject.value(u"slot").toString();
    if (subject.contains(u"field"))
        return subject.value(u"field").toString();
    for (const QLatin1StringView key : {"thread"_L1, "finding"_L1, "event"_L1, "revision"_L1})
        if (const qint64 number = subject.value(key).toInteger(); number > 0)
            return QString::number(number);
    return {};
}

// What a report says, so that two reports of one place can be told apart.
QString found(const QString& kind, const QJsonObject& event)
{
    const QJsonObject subject = event.value(u"subject").toObject();
    if (kind == u"report-target") {
        const QString build = subject.value(u"build").toString();
        const auto digest = Sha256::fromHex(build);
        return digest ? digest->shortHex() : build;
    }
    if (kind.startsWith(u"comment-")) {
        const QString place = subject.value(u"at").toString();
        return place.isEmpty() ? QString() : QCoreApplication::translate("Sentences", ", at %1").arg(place);
    }
    if (kind != u"add-evidence")
        return {};
    const auto evidence = fromName<EvidenceKind>(subject.value(u"kind").toString());
    QString what = evidence ? labelOf(*evidence) : subject.value(u"kind").toString();
    for (const QJsonValue effect : event.value(u"effects").toArray())
        if (effect[u"record"].toString() == u"evidence")
            return (effect[u"set"][u"passed"].toInt() != 0 ? QCoreApplication::translate("Sentences", "%1, passed")
                                                           : QCoreApplication::translate("Sentences", "%1, did not pass"))
                .arg(what);
    return what;
}

}

QString sentenceOf(const QJsonObject& event, const QHash<QString, QString>& names, const EventSetting& setting, SentenceForm form)
{
    const auto said = [&](const QString& name) { return names.value(name, name); };
    const bool isBrief = form == SentenceForm::Brief;
    const QString kind = event.value(u"kind").toString();
    const QJsonObject subject = event.value(u"subject").toObject();
    const QString person = event.value(u"person").toString();
    const QString giver = subject.value(u"for").toString();
    const QString author = kind == u"register" ? subject.value(u"author").toString() : QString();
    const QString who = giver.isEmpty() ? said(person) : QCoreApplication::translate("Sentences", "%1 for %2").arg(said(person), said(giver));
    const QString model = subject.value(u"model").toString();
    const QString version = subject.value(u"version").toString();
    const QString what = version.isEmpty() ? model : model + u' ' + version;
    const Kind* known = kindOf(event, setting);
    if (known == nullptr)
        return isBrief ? kind : QCoreApplication::translate("Sentences", "%1: %2 (%3)").arg(who, kind, what);
    QString third = author;
    if (third.isEmpty()) {
        const auto named = std::ranges::find_if(ThirdKeys, [&](QLatin1StringView key) { return subject.contains(key); });
        if (named != std::end(ThirdKeys))
            third = subject.value(*named).toString();
        else if (const auto role = fromName<Role>(subject.value(u"role").toString()))
            third = labelOf(*role);
    }
    const int files = kind == u"register" ? subject.value(u"files").toInt() : -1; // only its sentence has a plural
    const QString sentence = written(QCoreApplication::translate("Sentences", known->sentence, nullptr, files), form,
                                     {who, what, said(third), fourth(kind, event), found(kind, event)});
    // In whose right it was done, or whose draft it is, is neither the person of the row nor the version.
    const QString behalf = !isBrief ? QString() : !giver.isEmpty() ? giver : author != person ? author : QString();
    return behalf.isEmpty() ? sentence : QCoreApplication::translate("Sentences", "For %1: %2").arg(said(behalf), sentence);
}

QString labelOf(const QJsonObject& event, const EventSetting& setting)
{
    const Kind* known = kindOf(event, setting);
    return known != nullptr ? QCoreApplication::translate("Sentences", known->label) : event.value(u"kind").toString();
}

QString labelOfKind(const QString& kind)
{
    const Kind* known = find(kind);
    return known != nullptr ? QCoreApplication::translate("Sentences", known->label) : kind;
}

QString policyOf(const QJsonObject& event)
{
    QString name;
    const QJsonArray effects = event.value(u"effects").toArray();
    for (const QJsonValue effect : effects)
        if (effect[u"record"].toString() == u"policy")
            name = effect[u"set"][u"name"].toString();
    return labelOfPolicy(event.value(u"subject")[u"policy"].toInt(), name);
}

}
