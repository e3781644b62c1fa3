// SPDX-License-Identifier: GPL-3.0-or-later
// Threads: who may say what, who ends it, and which gates they keep shut.
#include "deploymentquestions.h"
#include "governance/commands/answerthread.h"
#include "governance/commands/approve.h"
#include "governance/commands/approvedeployment.h"
#include "governance/commands/golive.h"
#include "governance/commands/openthread.h"
#include "governance/commands/renew.h"
#include "governance/commands/requestchanges.h"
#include "governance/commands/resolvethread.h"
#include "governance/preflight.h"
#include "governance/threadrules.h"

#include <QJsonArray>

namespace gatehouse::governance::testing {
namespace {

Thread aThread(ThreadKind kind, ThreadState state = ThreadState::Open, const QString& by = cast().reviewer)
{
    Thread thread;
    thread.id = {gatehouse::testing::anyNumber(1, 1000)};
    thread.versionName = u"m@1"_s;
    thread.kind = kind;
    thread.state = state;
    thread.openedBy = by;
    thread.revision = 1;
    return thread;
}

ThreadFacts in(const Thread& thread, bool solo = false)
{
    ThreadFacts facts{aRegistry(), thread, cast().author, cast().owner};
    facts.registry.solo = solo;
    return facts;
}

QString codesWith(const VersionFacts& facts, const QString& code, const Obstacles& found)
{
    Q_UNUSED(facts);
    return std::ranges::contains(found, code, &Obstacle::code) ? code : QString();
}

}

class ThreadsTest : public QObject {
    Q_OBJECT
private slots:
    void openingAsks_data();
    void openingAsks() { check(); }
    void answeringAsks_data();
    void answeringAsks() { check(); }
    void resolvingAsks_data();
    void resolvingAsks() { check(); }
    void anAnswerOfSomebodyElseAnswersAQuestion();
    void whatIsOpenClosesTheGates();
    void anOwnBlockerIsReasonEnoughToRequestChanges();
    void whoIsAskedIsWhoWroteItAndWhoOwnsIt();
    void openingRecordsThePlaceAndItsBytes();

private:
    static void check()
    {
        QFETCH(Question, ask);
        QFETCH(QStringList, codes);
        QCOMPARE(codesOf(ask()), codes);
    }
    static void columns()
    {
        QTest::addColumn<Question>("ask");
        QTest::addColumn<QStringList>("codes");
    }
    static void line(const char* name, const Question& ask, const QStringList& codes = {}) { QTest::newRow(name) << ask << codes; }
};

void ThreadsTest::openingAsks_data()
{
    columns();
    const Cast& c = cast();
    const VersionFacts facts = aVersion().inReviewA().build();
    const auto say = [&](const std::function<void(OpenThread&)>& change = [](OpenThread&) {}) {
        OpenThread command{facts.name, ThreadKind::Question, {}, anySentence()};
        command.anchor.path = facts.manifest.assets.front().path;
        change(command);
        return command;
    };
    for (const QString& name : {c.reviewer, c.author, c.owner, c.nobody, c.deployer})
        line(qPrintable(u"nothing more of "_s + name), asks(name, say(), facts));
    line("no auditor", asks(c.auditor, say(), facts), {u"auditor-changes-nothing"_s});
    line("words", asks(c.reviewer, say([](OpenThread& o) { o.text = u"  "_s; }), facts), {u"comment-empty"_s});
    line("words that fit", asks(c.reviewer, say([](OpenThread& o) { o.text = aTooLongText(); }), facts), {u"text-too-long"_s});
    line("a file that is there", asks(c.reviewer, say([](OpenThread& o) { o.anchor.path = anyName(); }), facts), {u"unknown-place"_s});
    line("no file of what stands now for what an earlier revision had",
         asks(c.reviewer, say([](OpenThread& o) {
                  o.anchor.path = anyName();
                  o.anchor.sha256 = Sha256::of(anyName().toUtf8());
              }),
              facts));
    line("a metric that was measured",
         asks(c.reviewer, say([](OpenThread& o) {
                  o.anchor = {};
                  o.anchor.metric = anyName();
              }),
              facts),
         {u"unknown-place"_s});
    const QString metric = anyName();
    const VersionFacts measured =
        aVersion()
            .holding(aManifest().declaring(u"evaluation"_s, QJsonArray{QJsonObject{{u"metric"_s, metric}, {u"value"_s, u"1"_s}}}).build())
            .build();
    line("nothing more of one that was",
         asks(c.reviewer, say([&](OpenThread& o) {
                  o.anchor = {};
                  o.anchor.metric = metric;
              }),
              measured));
    line("nothing more of the version itself", asks(c.reviewer, say([](OpenThread& o) { o.anchor = {}; }), facts));
    VersionFacts none = facts;
    none.version.reset();
    line("a version", asks(c.reviewer, say(), none), {u"unknown-version"_s});
}

void ThreadsTest::answeringAsks_data()
{
    columns();
    const Cast& c = cast();
    const ThreadFacts facts = in(aThread(ThreadKind::Question));
    const auto say = [&](const QString& text = anySentence()) { return AnswerThread{facts.thread->id, text}; };
    for (const QString& name : {c.reviewer, c.author, c.nobody})
        line(qPrintable(u"nothing more of "_s + name), asks(name, say(), facts));
    line("no auditor", asks(c.auditor, say(), facts), {u"auditor-changes-nothing"_s});
    line("words", asks(c.author, say(QString()), facts), {u"comment-empty"_s});
    line("words that fit", asks(c.author, say(aTooLongText()), facts), {u"text-too-long"_s});
    line("one that is not resolved", asks(c.author, say(), in(aThread(ThreadKind::Note, ThreadState::Resolved))), {u"thread-resolved"_s});
    ThreadFacts none = facts;
    none.thread.reset();
    line("one that there is", asks(c.author, say(), none), {u"unknown-thread"_s});
}

void ThreadsTest::resolvingAsks_data()
{
    columns();
    const Cast& c = cast();
    const auto end = [&](const char* name, const QString& actor, const ThreadFacts& facts, const QStringList& codes = {}, const QString& text = {}) {
        line(name, asks(actor, ResolveThread{facts.thread ? facts.thread->id : ThreadId{1}, text}, facts), codes);
    };
    const ThreadFacts blocker = in(aThread(ThreadKind::Blocker));
    end("who opened a blocker", c.reviewer, blocker);
    for (const QString& name : {c.author, c.owner, c.risk, c.secondReviewer, c.admin})
        end(qPrintable(u"of a blocker nobody else, so not "_s + name), name, blocker, {u"only-the-opener"_s});
    end("anybody in a solo registry", c.author, in(aThread(ThreadKind::Blocker), true));
    const ThreadFacts left = in(aThread(ThreadKind::Blocker, ThreadState::Open, anyName()));
    end("a risk approver where who opened it holds no role any more", c.risk, left);
    end("nobody else then", c.secondReviewer, left, {u"only-the-opener"_s});
    const ThreadFacts note = in(aThread(ThreadKind::Note));
    for (const QString& name : {c.reviewer, c.author, c.owner})
        end(qPrintable(u"of a note also "_s + name), name, note);
    end("of a note nobody else", c.risk, note, {u"may-not-resolve"_s});
    end("of a question who asked, at any time", c.reviewer, in(aThread(ThreadKind::Question)));
    end("of a question an answer first", c.author, in(aThread(ThreadKind::Question)), {u"question-open"_s});
    end("nothing more once it has one", c.author, in(aThread(ThreadKind::Question, ThreadState::Answered)));
    end("no auditor", c.auditor, note, {u"auditor-changes-nothing"_s, u"may-not-resolve"_s});
    end("words that fit", c.reviewer, note, {u"text-too-long"_s}, aTooLongText());
    end("one that is not resolved", c.reviewer, in(aThread(ThreadKind::Note, ThreadState::Resolved)), {u"thread-resolved"_s});
    ThreadFacts none = note;
    none.thread.reset();
    end("one that there is", c.reviewer, none, {u"unknown-thread"_s});
}

void ThreadsTest::anAnswerOfSomebodyElseAnswersAQuestion()
{
    const auto becomes = [](const QString& actor, const ThreadFacts& facts) {
        const AnswerThread command{facts.thread->id, anySentence()};
        return setBy(eventOf(command, person(facts.registry, actor), facts), u"thread"_s, u"state"_s).toString();
    };
    const ThreadFacts asked = in(aThread(ThreadKind::Question));
    QCOMPARE(becomes(cast().author, asked), u"answered"_s);
    QCOMPARE(becomes(cast().reviewer, asked), QString()); // who asks goes on asking
    QCOMPARE(becomes(cast().reviewer, in(aThread(ThreadKind::Question), true)), u"answered"_s);
    QCOMPARE(becomes(cast().author, in(aThread(ThreadKind::Question, ThreadState::Answered))), QString());
}

void ThreadsTest::whatIsOpenClosesTheGates()
{
    const Cast& c = cast();
    for (const ThreadKind kind : allOf<ThreadKind>())
        for (const ThreadState state : allOf<ThreadState>()) {
            const Thread thread = aThread(kind, state);
            VersionFacts review = aVersion().inReviewA().build();
            review.threads = {thread};
            const Approve approve{review.name, Role::TechnicalReviewer, {}, anySentence(), everyTick(review.gate(), Role::TechnicalReviewer), {}, {}};
            const Obstacles atA = obstacles(approve, person(review.registry, c.reviewer), review);
            QCOMPARE(!codesWith(review, u"blocker-open"_s, atA).isEmpty(), thread.isOpenBlocker());
            QCOMPARE(!codesWith(review, u"question-open"_s, atA).isEmpty(), thread.isOpenQuestion());
            const Preflight asked = preflight(review, {});
            const auto need = std::ranges::find(asked.needs, u"questions"_s, &Need::need);
            QCOMPARE(need->state == NeedState::Met, !thread.closesGate());

            VersionFacts approved = aVersion().in(ReviewState::Approved).build();
            approved.threads = {thread};
            const Obstacles renewing = obstacles(Renew{approved.name, Role::TechnicalReviewer, {}, anySentence(), {}},
                                                 person(approved.registry, c.reviewer), approved);
            QCOMPARE(!codesWith(approved, u"blocker-open"_s, renewing).isEmpty(), thread.isOpenBlocker());

            for (const DeploymentState at : {DeploymentState::InReviewB, DeploymentState::Cleared}) {
                DeploymentFacts facts = aDeployment().in(at).proven().build();
                facts.version.threads = {thread};
                ApproveDeployment clear;
                clear.version = facts.version.name;
                clear.slot = facts.slot;
                clear.role = Role::GoLiveApprover;
                const Obstacles found = at == DeploymentState::Cleared
                    ? obstacles(GoLive{facts.version.name, facts.slot, {}}, person(facts.registry(), c.deployer), facts)
                    : obstacles(clear, person(facts.registry(), c.goLive), facts);
                QCOMPARE(!codesWith(facts.version, u"blocker-open"_s, found).isEmpty(), thread.isOpenBlocker());
                QVERIFY(codesWith(facts.version, u"question-open"_s, found).isEmpty()); // gate B asks for blockers alone
            }
        }
}

void ThreadsTest::anOwnBlockerIsReasonEnoughToRequestChanges()
{
    VersionFacts facts = aVersion().inReviewA().build();
    const RequestChanges silent{facts.name, Role::TechnicalReviewer, {}, {}, {}, {}, {}};
    const auto codes = [&] { return codesOf(obstacles(silent, person(facts.registry, cast().reviewer), facts)); };
    QCOMPARE(codes(), QStringList{u"reason-missing"_s});
    facts.threads = {aThread(ThreadKind::Blocker, ThreadState::Open, cast().secondReviewer)};
    QCOMPARE(codes(), QStringList{u"reason-missing"_s}); // somebody else's says nothing of mine
    facts.threads = {aThread(ThreadKind::Blocker)};
    QCOMPARE(codes(), QStringList());
    facts.threads.front().state = ThreadState::Resolved;
    QCOMPARE(codes(), QStringList{u"reason-missing"_s});
}

void ThreadsTest::whoIsAskedIsWhoWroteItAndWhoOwnsIt()
{
    const Cast& c = cast();
    QCOMPARE(askedOf(in(aThread(ThreadKind::Question))), (std::vector<QString>{c.author, c.owner}));
    QCOMPARE(askedOf(in(aThread(ThreadKind::Question, ThreadState::Open, c.owner))), std::vector<QString>{c.author});
    ThreadFacts own = in(aThread(ThreadKind::Question));
    own.owner = own.author;
    QCOMPARE(askedOf(own), std::vector<QString>{c.author});
}

void ThreadsTest::openingRecordsThePlaceAndItsBytes()
{
    const VersionFacts facts = aVersion().inReviewA().build();
    const Asset& asset = facts.manifest.assets.front();
    OpenThread command{facts.name, ThreadKind::Blocker, {}, anySentence()};
    command.anchor.path = asset.path;
    command.anchor.line = gatehouse::testing::anyNumber(1, 99);
    command.anchor.lines = 1;
    const EventDraft event = eventOf(command, person(facts.registry, cast().reviewer), facts);
    QCOMPARE(event.kind, u"comment-blocker"_s);
    QCOMPARE(setBy(event, u"thread"_s, u"sha256"_s), asset.sha256.hex());
    QCOMPARE(setBy(event, u"thread"_s, u"line"_s).toInteger(), command.anchor.line);
    QCOMPARE(event.subject.value(u"at"), u"%1:%2"_s.arg(asset.path).arg(command.anchor.line));
    QCOMPARE(event.texts, std::vector<QString>{command.text});
    QCOMPARE(setBy(event, u"thread_comment"_s, u"person"_s), cast().reviewer);
}

}

QTEST_GUILESS_MAIN(gatehouse::governance::testing::ThreadsTest)
#include "threads_test.moc"
