// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/hints.h"

#include "ctl/command.h"

#include <QHash>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

// The codes that one way leads out of, with blanks between them.
struct Way {
    const char* codes;
    const char* sentence;
};

constexpr Way Ways[] = {
    // What is named
    {"unknown-version", QT_TRANSLATE_NOOP("Ctl", "“gatehousectl list” shows what there is.")},
    {"unknown-model", QT_TRANSLATE_NOOP("Ctl", "“gatehousectl list” shows what there is, “gatehousectl model add” makes a model.")},
    {"unknown-field", QT_TRANSLATE_NOOP("Ctl", "“gatehousectl field list” shows the fields, “gatehousectl field add” adds one.")},
    {"unknown-consumer", QT_TRANSLATE_NOOP("Ctl", "“gatehousectl consumer add” registers one.")},
    {"unknown-slot", QT_TRANSLATE_NOOP("Ctl", "“gatehousectl slot list” shows the slots, “gatehousectl slot add” makes one.")},
    {"unknown-finding finding-closed", QT_TRANSLATE_NOOP("Ctl", "“gatehousectl finding list” shows them.")},
    {"unknown-person", QT_TRANSLATE_NOOP("Ctl", "“gatehousectl people list” shows who is, “gatehousectl people add” adds somebody.")},
    {"unknown-author", QT_TRANSLATE_NOOP("Ctl", "--author PERSON names another one, “gatehousectl people add” adds somebody.")},
    {"unknown-owner", QT_TRANSLATE_NOOP("Ctl", "--owner PERSON names the owner, “gatehousectl people add” adds somebody.")},
    {"unknown-delegation delegation-over", QT_TRANSLATE_NOOP("Ctl", "“gatehousectl delegate list” shows them.")},
    {"delegated-already",
     QT_TRANSLATE_NOOP("Ctl", "“gatehousectl delegate list” shows its number, “gatehousectl delegate withdraw NUMBER” ends it.")},
    {"all-left-out", QT_TRANSLATE_NOOP("Ctl", "--all takes what is left out by default.")},
    {"unknown-policy", QT_TRANSLATE_NOOP("Ctl", "“gatehousectl policy list” shows them.")},
    {"unknown-event unknown-text already-redacted no-redaction-proposed no-correction-proposed clock-corrected clock-not-ahead",
     QT_TRANSLATE_NOOP("Ctl", "“gatehousectl log” lists the events, “gatehousectl audit show EVENT” shows one with its texts.")},
    {"unknown-checklist-item", QT_TRANSLATE_NOOP("Ctl", "“gatehousectl policy show NUMBER” lists the items of each gate, tier and role.")},
    {"unknown-base base-is-itself", QT_TRANSLATE_NOOP("Ctl", "--base VERSION names another one, --base none says that there is none.")},
    {"unknown-successor successor-is-itself successor-unusable",
     QT_TRANSLATE_NOOP("Ctl", "--successor VERSION names another one, --successor none says that there is none yet.")},
    {"label-taken draft-of-another", QT_TRANSLATE_NOOP("Ctl", "--label LABEL names another one.")},
    // Who may
    {"role-not-held role-not-delegated only-an-admin may-not-correct-clock last-admin last-admin-reads-only gate-cannot-be-met fresh-eyes-needed",
     QT_TRANSLATE_NOOP("Ctl", "“gatehousectl people list” shows who has which role; an admin grants one by “gatehousectl people grant NAME ROLE”.")},
    {"only-a-deployer may-not-add-slot", QT_TRANSLATE_NOOP("Ctl", "An admin grants the role by “gatehousectl people grant NAME deployer”.")},
    {"may-not-report may-not-report-use", QT_TRANSLATE_NOOP("Ctl", "An admin grants the role by “gatehousectl people grant NAME monitor”.")},
    {"auditor-changes-nothing delegate-reads-only",
     QT_TRANSLATE_NOOP("Ctl", "An admin takes that role back by “gatehousectl people revoke NAME auditor”.")},
    {"only-the-author only-the-owner only-the-finding-owner author-decides deployer-decides approver-deploys second-person-needed "
     "clock-needs-second-person redaction-needs-second-person may-not-confirm may-not-confirm-redaction may-not-propose may-not-hold may-not-reinstate "
     "may-not-roll-back owner-and-risk-needed owner-closes not-your-hold not-your-delegation not-your-redaction not-your-correction signature-not-asked giver-bound "
     "giver-counted giver-deploys giver-wrote",
     QT_TRANSLATE_NOOP("Ctl", "“gatehousectl people list” shows everybody with their roles; whoever does it names themselves by --as PERSON.")},
    {"not-your-consumer", QT_TRANSLATE_NOOP("Ctl", "“gatehousectl consumer change MODEL CONSUMER --person PERSON” says who speaks for it.")},
    {"os-user-taken", QT_TRANSLATE_NOOP("Ctl", "“gatehousectl people unlink NAME” takes the link off.")},
    {"role-already-held", QT_TRANSLATE_NOOP("Ctl", "“gatehousectl people list” shows who has which role.")},
    {"role-is-a-fact", QT_TRANSLATE_NOOP("Ctl", "“gatehousectl model edit” changes the owner.")},
    {"delegation-without-end delegation-empty",
     QT_TRANSLATE_NOOP("Ctl", "--from TIME and --until TIME say when, as 2026-09-30 or 2026-09-30T14:05:00Z.")},
    // What a version needs
    {"reason-missing reason-repeats-text", QT_TRANSLATE_NOOP("Ctl", "--reason TEXT says why.")},
    {"need-missing metric-missing not-comparable threshold-missed",
     QT_TRANSLATE_NOOP("Ctl", "“gatehousectl preflight” lists what is needed, and “submit --waive NEED=REASON” waives what may be waived.")},
    {"field-missing", QT_TRANSLATE_NOOP("Ctl", "“gatehousectl model edit MODEL --field NAME=TEXT” gives it one.")},
    {"not-waivable waiver-without-reason",
     QT_TRANSLATE_NOOP("Ctl", "--waive NEED=REASON waives a need; “gatehousectl preflight” shows which may be waived.")},
    {"no-files",
     QT_TRANSLATE_NOOP("Ctl", "“gatehousectl import folder DIR --dry-run” shows what would be taken and what not; --all takes what is left out.")},
    {"text-too-long",
     QT_TRANSLATE_NOOP("Ctl", "“gatehousectl evidence add MODEL@VERSION --kind validation-report --file FILE” attaches a document.")},
    {"purpose-missing", QT_TRANSLATE_NOOP("Ctl", "--purpose TEXT states it.")},
    {"bad-field-value", QT_TRANSLATE_NOOP("Ctl", "--field NAME=TEXT sets a value; “gatehousectl field list” shows what each field takes.")},
    {"bad-choice choices-do-not-fit", QT_TRANSLATE_NOOP("Ctl", "--choice TEXT names a choice, once for each; only --type choice takes them.")},
    {"field-exists", QT_TRANSLATE_NOOP("Ctl", "“gatehousectl field list” shows it.")},
    {"model-exists", QT_TRANSLATE_NOOP("Ctl", "“gatehousectl model edit” changes it.")},
    {"tier-while-in-review field-while-in-review", QT_TRANSLATE_NOOP("Ctl", "“gatehousectl withdraw” takes a version back into draft.")},
    // Verdicts
    {"checklist-incomplete", QT_TRANSLATE_NOOP("Ctl", "--tick ITEM ticks an item; the name of each stands in brackets.")},
    {"sentence-missing", QT_TRANSLATE_NOOP("Ctl", "--tick ITEM=SENTENCE ticks an item with its sentence.")},
    {"finding-without-text finding-without-owner finding-without-due-date",
     QT_TRANSLATE_NOOP("Ctl", "--finding 'SEVERITY;OWNER;DUE;TEXT' writes a finding, DUE as 2026-09-30.")},
    {"verdict-already-given reject-stands counted-once",
     QT_TRANSLATE_NOOP("Ctl", "“gatehousectl withdraw-verdict” takes a verdict back; whoever gave it does.")},
    {"digest-outdated revision-outdated", QT_TRANSLATE_NOOP("Ctl", "“gatehousectl show MODEL@VERSION” shows revision and digest as they are now.")},
    {"evidence-for-another-build",
     QT_TRANSLATE_NOOP("Ctl", "--build DIGEST names what was tested, “gatehousectl deployment start --build DIGEST” what is deployed.")},
    {"gate-not-open",
     QT_TRANSLATE_NOOP(
         "Ctl",
         "“gatehousectl submit” opens gate A of a draft, “gatehousectl deployment submit” gate B; “gatehousectl reopen” makes a draft of what "
         "is approved.")},
    {"role-not-asked", QT_TRANSLATE_NOOP("Ctl", "“gatehousectl policy show NUMBER” shows which roles are asked; --role ROLE names one of them.")},
    {"no-verdict-to-withdraw not-a-draft not-deprecated not-on-hold not-unusable wrong-deployment-state already-deployed already-in-review already-live",
     QT_TRANSLATE_NOOP("Ctl", "“gatehousectl show MODEL@VERSION” shows its verdicts, its state and its deployments.")},
    {"stale-rule-missing", QT_TRANSLATE_NOOP("Ctl", "--stale-rule TEXT says it.")},
    {"review-date-missing review-date-out-of-range", QT_TRANSLATE_NOOP("Ctl", "--review DATE says when, as 2026-09-30.")},
    {"window-empty", QT_TRANSLATE_NOOP("Ctl", "--not-before TIME and --not-after TIME say when, as 2026-09-30 or 2026-09-30T14:05:00Z.")},
    // Findings
    {"blocking-finding-open close-not-proposed",
     QT_TRANSLATE_NOOP("Ctl", "“gatehousectl finding propose-close ID” proposes to close a finding, “gatehousectl finding close ID” closes it.")},
    {"close-already-proposed", QT_TRANSLATE_NOOP("Ctl", "“gatehousectl finding close ID” closes it.")},
    {"not-a-later-date", QT_TRANSLATE_NOOP("Ctl", "--due DATE gives it, as 2026-09-30.")},
    // Threads
    {"unknown-thread thread-resolved", QT_TRANSLATE_NOOP("Ctl", "“gatehousectl comment list” shows them.")},
    {"unknown-place", QT_TRANSLATE_NOOP("Ctl", "--at PATH:LINE names it; “gatehousectl show MODEL@VERSION” lists the files.")},
    {"comment-empty", QT_TRANSLATE_NOOP("Ctl", "--text TEXT says it.")},
    {"blocker-open only-the-opener may-not-resolve", QT_TRANSLATE_NOOP("Ctl", "“gatehousectl comment resolve ID” resolves it.")},
    {"question-open", QT_TRANSLATE_NOOP("Ctl", "“gatehousectl comment answer ID --text TEXT” answers it.")},
    // Usability
    {"version-on-hold already-on-hold", QT_TRANSLATE_NOOP("Ctl", "“gatehousectl lift” lifts a hold.")},
    {"version-unusable", QT_TRANSLATE_NOOP("Ctl", "“gatehousectl reinstate” makes a version usable again.")},
    {"already-deprecated", QT_TRANSLATE_NOOP("Ctl", "“gatehousectl undeprecate” takes a deprecation back.")},
    {"defect-class-missing", QT_TRANSLATE_NOOP("Ctl", "--class CLASS names it; “gatehousectl help unusable” lists the classes.")},
    {"severity-missing", QT_TRANSLATE_NOOP("Ctl", "--severity SEVERITY says it.")},
    {"since-missing live-since-missing since-in-future", QT_TRANSLATE_NOOP("Ctl", "--since TIME says it, as 2026-09-30 or 2026-09-30T14:05:00Z.")},
    {"successor-missing", QT_TRANSLATE_NOOP("Ctl", "--successor VERSION names it, --successor none says that there is none yet.")},
    {"notice-missing", QT_TRANSLATE_NOOP("Ctl", "--notice TEXT is the notice.")},
    // Slots and deployments
    {"slot-exists", QT_TRANSLATE_NOOP("Ctl", "“gatehousectl slot list” shows it.")},
    {"not-approved", QT_TRANSLATE_NOOP("Ctl", "“gatehousectl submit” and “gatehousectl approve” lead there.")},
    {"approval-aged", QT_TRANSLATE_NOOP("Ctl", "“gatehousectl renew” renews an approval.")},
    {"not-deployed not-adoptable slot-was-live", QT_TRANSLATE_NOOP("Ctl", "“gatehousectl deployment start” starts an approved version in a slot.")},
    {"still-deployed", QT_TRANSLATE_NOOP("Ctl", "“gatehousectl deployment cancel” and “gatehousectl deployment retire” end a deployment.")},
    {"live-changed", QT_TRANSLATE_NOOP("Ctl", "“gatehousectl production” shows what is live; the same command given again counts from there.")},
    {"outside-window", QT_TRANSLATE_NOOP("Ctl", "“gatehousectl deployment cancel” cancels it.")},
    {"no-target target-taken target-twice", QT_TRANSLATE_NOOP("Ctl", "--target NAME names a target, once for each.")},
    {"digest-of-nothing", QT_TRANSLATE_NOOP("Ctl", "--build DIGEST and --environment DIGEST name them.")},
    {"build-missing", QT_TRANSLATE_NOOP("Ctl", "--build DIGEST names it.")},
    {"rollback-missing rollback-was-never-live",
     QT_TRANSLATE_NOOP("Ctl", "--rollback VERSION names the version to go back to, --rollback first says that there is none.")},
    {"scope-missing", QT_TRANSLATE_NOOP("Ctl", "--scope TEXT says it.")},
    {"exception-too-long", QT_TRANSLATE_NOOP("Ctl", "--until TIME says when, as 2026-09-30 or 2026-09-30T14:05:00Z.")},
    {"target-out-of-step targets-report-themselves", QT_TRANSLATE_NOOP("Ctl", "“gatehousectl target report” says what a target runs.")},
    {"evidence-missing golden-tests-missing", QT_TRANSLATE_NOOP("Ctl", "“gatehousectl evidence add” records it.")},
    {"evidence-needs-slot", QT_TRANSLATE_NOOP("Ctl", "--slot SLOT names it.")},
    {"evidence-without-file", QT_TRANSLATE_NOOP("Ctl", "--file FILE names it.")},
    // Consumers
    {"break-not-acknowledged", QT_TRANSLATE_NOOP("Ctl", "“gatehousectl consumer acknowledge --of contract” acknowledges it.")},
    {"end-not-announced", QT_TRANSLATE_NOOP("Ctl", "“gatehousectl deprecate” announces it.")},
    {"retire-not-acknowledged", QT_TRANSLATE_NOOP("Ctl", "“gatehousectl consumer acknowledge --of retire” acknowledges it.")},
    {"nothing-to-acknowledge", QT_TRANSLATE_NOOP("Ctl", "--of contract or --of retire says what.")},
    {"consumer-exists", QT_TRANSLATE_NOOP("Ctl", "“gatehousectl consumer change” changes it.")},
    {"reading-without-time reading-in-the-future", QT_TRANSLATE_NOOP("Ctl", "--last-read TIME says when, as 2026-09-30T14:05:00Z.")},
    {"negative-volume", QT_TRANSLATE_NOOP("Ctl", "--volume NUMBER says how much.")},
    // Policies
    {"bad-policy policy-contradicts-itself number-of-unasked-role routine-asks-more routine-without-threshold waives-what-is-not-asked policy-unchanged",
     QT_TRANSLATE_NOOP(
         "Ctl", "“gatehousectl policy show NUMBER --yaml” writes one that is whole, “gatehousectl policy diff FILE” tries a file before it counts.")},
    // The registry itself
    {"no-registry", QT_TRANSLATE_NOOP("Ctl", "Use --registry URL, or set GATEHOUSE_REGISTRY.")},
    {"no-registry-there", QT_TRANSLATE_NOOP("Ctl", "“gatehousectl init URL” makes one.")},
    {"manifest-missing policy-missing damaged-manifest", QT_TRANSLATE_NOOP("Ctl", "“gatehousectl audit verify” does.")},
};

// Nothing is to be done about these, or their sentences say how a name or a report is written.
constexpr const char* SaysAll =
    "already-acknowledged approval-that-blocks bad-label bad-name delegates-to-oneself evidence-measures-nothing heartbeat-not-yet no-break-to-acknowledge nothing-changes "
    "solo-delegates-nothing";

const QHash<QString, const char*>& sentencesByCode()
{
    static const QHash<QString, const char*> sentences = [] {
        QHash<QString, const char*> made;
        for (const Way& way : Ways)
            for (const QString& code : QString::fromLatin1(way.codes).split(u' '))
                made.insert(code, way.sentence);
        return made;
    }();
    return sentences;
}

// What targets run is evidence that they report themselves; every other kind begins with its name and a colon.
bool isOfTargets(const QString& code, const QString& sentence)
{
    return code == u"evidence-missing" && sentence.startsWith(u"Target "_s);
}

void add(QStringList& hints, const QString& code, const QString& sentence)
{
    const char* way = sentencesByCode().value(isOfTargets(code, sentence) ? u"target-out-of-step"_s : code);
    if (way != nullptr && !sentence.contains(u"gatehousectl") && !hints.contains(Ctl::tr(way)))
        hints << Ctl::tr(way);
}

}

QStringList hintsFor(const Error& error)
{
    QStringList hints;
    add(hints, error.code, error.sentence);
    for (const Obstacle& obstacle : error.obstacles)
        add(hints, obstacle.code, obstacle.sentence);
    return hints;
}

bool isDecided(const QString& code)
{
    return sentencesByCode().contains(code) || QString::fromLatin1(SaysAll).split(u' ').contains(code);
}

}
