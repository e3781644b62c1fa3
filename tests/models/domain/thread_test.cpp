// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/thread.h"
#include "support/chance.h"

#include <QTest>
#include <rapidcheck.h>

using namespace gatehouse;
using namespace Qt::StringLiterals;
using gatehouse::testing::anyName;

class ThreadTest : public QObject {
    Q_OBJECT
private slots:
    void aPlaceIsReadAsItIsWritten()
    {
        QVERIFY(rc::check("anchorFrom(textOf(a)) == a", [] {
            Anchor anchor;
            switch (*rc::gen::inRange(0, 4)) {
            case 0: anchor.element = *rc::gen::elementOf(std::vector<Element>(allOf<Element>().begin(), allOf<Element>().end())); break;
            case 1: anchor.metric = anyName(); break;
            case 2: anchor.path = u"src/"_s + anyName() + u".py"_s; break;
            default:
                anchor.path = anyName();
                anchor.line = *rc::gen::inRange(1, 100'000);
                anchor.lines = *rc::gen::inRange(1, 300);
            }
            RC_ASSERT(anchorFrom(textOf(anchor)) == std::optional(anchor));
        }));
    }

    void whatIsNoPlaceIsNone()
    {
        for (const QString& text : {QString(), u"element=nothing-of-ours"_s, u"metric="_s, u"a.py:0"_s, u"a.py:9-3"_s})
            QVERIFY2(!anchorFrom(text), qPrintable(text));
        // A name may have a colon all the same.
        QCOMPARE(anchorFrom(u"a:b"_s)->path, u"a:b"_s);
        QCOMPARE(anchorFrom(u"a:b:3"_s)->path, u"a:b"_s);
    }

    void onlyWhatIsOpenClosesAGate()
    {
        for (const ThreadKind kind : allOf<ThreadKind>())
            for (const ThreadState state : allOf<ThreadState>()) {
                Thread thread;
                thread.kind = kind;
                thread.state = state;
                const bool closes = (kind == ThreadKind::Blocker && state != ThreadState::Resolved)
                    || (kind == ThreadKind::Question && state == ThreadState::Open);
                QCOMPARE(thread.closesGate(), closes);
            }
    }
};

QTEST_GUILESS_MAIN(ThreadTest)
#include "thread_test.moc"
