// SPDX-License-Identifier: GPL-3.0-or-later
// Moments of the past by number and by time, and a session that looks at one: everybody asks again, and nothing is recorded.
#include "governance/commands/addperson.h"
#include "governance/commands/correctclock.h"
#include "governance/commands/hold.h"
#include "governance/event.h"
#include "registry/facts.h"
#include "registry/session.h"
#include "support/chance.h"
#include "support/registryfixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::registry;
using namespace Qt::StringLiterals;
using testing::anyName;
using testing::anyNumber;
using testing::RegistryFixture;

class SessionTest : public QObject {
    Q_OBJECT

    RegistryFixture m_fixture;
    std::unique_ptr<Session> m_session;

    [[nodiscard]] qint64 newest() const { return RegistryFixture::orThrow(newestEvent(m_fixture.connection())); }
    // "" for now.
    [[nodiscard]] QString refusalOf(const QString& moment) const
    {
        const auto found = momentNamed(m_fixture.connection(), moment);
        return found ? QString() : found.error().sentence;
    }
    // Gives a command and waits for its answer.
    Result<Receipt> given()
    {
        std::optional<Result<Receipt>> answer;
        m_session->give(governance::AddPerson{anyName(), anyName(), {}}, [&](Result<Receipt> receipt) {
            QMetaObject::invokeMethod(this, [&answer, receipt = std::move(receipt)] { answer = receipt; }, Qt::QueuedConnection);
        });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 30'000))
            throw std::runtime_error("no answer");
        return *answer;
    }

private slots:
    void init()
    {
        for (int i = anyNumber(2, 6); i > 0; --i) {
            m_fixture.clock() = m_fixture.clock().addSecs(anyNumber(0, 100'000));
            m_fixture.draft();
        }
        m_session = std::make_unique<Session>(RegistryFixture::orThrow(Session::find(m_fixture.location(), u"os-"_s + m_fixture.cast().admin)));
    }
    void cleanup() { m_session.reset(); }

    void anEventNamesTheMomentAfterIt()
    {
        const qint64 seq = anyNumber(1, int(newest()));
        const Moment moment = RegistryFixture::orThrow(momentNamed(m_fixture.connection(), QString::number(seq)));
        QCOMPARE(moment.asOf.seq, seq);
        QVERIFY(!moment.isNow());
        QCOMPARE(moment.now(), RegistryFixture::orThrow(loadRegistryFacts(m_fixture.connection(), {}, {seq})).now);
        QVERIFY(Moment().isNow());
        QVERIFY(Moment().now() >= QDateTime::currentDateTimeUtc().addSecs(-60));
    }

    void aTimeNamesTheNewestEventBeforeIt()
    {
        const qint64 seq = anyNumber(1, int(newest()));
        const QDateTime at = RegistryFixture::orThrow(momentOfEvent(m_fixture.connection(), seq)).at;
        const Moment same = RegistryFixture::orThrow(momentOfTime(m_fixture.connection(), at));
        QVERIFY(same.asOf.seq >= seq);
        QCOMPARE(same.at, at);
        if (same.asOf.seq < newest()) {
            const Moment next = RegistryFixture::orThrow(momentOfEvent(m_fixture.connection(), same.asOf.seq + 1));
            const Moment between = RegistryFixture::orThrow(momentOfTime(m_fixture.connection(), next.at.addMSecs(-1)));
            QCOMPARE(between.asOf, same.asOf);
            QCOMPARE(between.now(), next.at.addMSecs(-1)); // holds lapse by the clock that was asked for
        }
        QCOMPARE(RegistryFixture::orThrow(momentNamed(m_fixture.connection(), governance::timeText(at))), same);
    }

    void beforeTheFirstEventThereIsNothingToShow()
    {
        const QDateTime first = RegistryFixture::orThrow(momentOfEvent(m_fixture.connection(), 1)).at;
        const auto early = momentOfTime(m_fixture.connection(), first.addMSecs(-anyNumber(1, 1'000'000'000)));
        QVERIFY(!early);
        QCOMPARE(early.error().kind, ErrorKind::Input);
        QVERIFY(early.error().sentence.contains(u"did not exist yet"_s));
        for (const QString& wrong : {u"0"_s, u"-3"_s, QString::number(newest() + anyNumber(1, 100)), u"0001-01-01"_s, u"yesterday"_s, QString()})
            QVERIFY2(!refusalOf(wrong).isEmpty(), qPrintable(wrong));
        QVERIFY(refusalOf(QString::number(newest())).isEmpty());
    }

    void everybodyAsksAgainAtAnotherMoment()
    {
        QSignalSpy changed(m_session.get(), &Session::changed), moved(m_session.get(), &Session::momentChanged);
        const Moment moment = RegistryFixture::orThrow(momentOfEvent(m_fixture.connection(), anyNumber(1, int(newest()))));
        m_session->lookAt(moment);
        QCOMPARE(m_session->moment(), moment);
        m_session->lookAt(moment); // nothing new
        QCOMPARE(changed.size(), 1);
        QCOMPARE(moved.size(), 1);
        m_session->lookAt({});
        QCOMPARE(changed.size(), 2);
        QCOMPARE(moved.size(), 2);
        QVERIFY(m_session->moment().isNow());
    }

    // Now is the largest clock so far, for what the window asks as for the rules; two persons take a wrong one out.
    void aClockFarAheadIsNowUntilItIsCorrected()
    {
        const QDateTime right = m_fixture.clock(), ahead(QDate(anyNumber(2090, 2099), 7, 1), QTime(12, 0), QTimeZone::UTC);
        const testing::Cast& cast = m_fixture.cast();
        QSignalSpy changed(m_session.get(), &Session::changed);
        const auto heard = [&] { return QTest::qWaitFor([&] { return m_session->newestEvent() == newest(); }, 30'000); };
        QVERIFY(m_session->moment().now() < ahead);
        m_fixture.clock() = ahead;
        const EventSeq wrong = m_fixture.must(governance::AddPerson{anyName(), anyName(), {}}, cast.admin).event;
        m_fixture.clock() = right;
        QVERIFY(heard());
        QVERIFY(m_session->moment().isNow());
        QVERIFY(m_session->moment().now() >= ahead);
        QCOMPARE(m_session->moment().now(), RegistryFixture::orThrow(loadRegistryFacts(m_fixture.connection(), right)).now);
        m_session->lookAt(RegistryFixture::orThrow(momentOfEvent(m_fixture.connection(), 1)));
        QVERIFY(m_session->moment().now() < ahead);
        m_session->lookAt({});
        QVERIFY(m_session->moment().now() >= ahead);
        const Session other(RegistryFixture::orThrow(Session::find(m_fixture.location(), {})));
        QVERIFY(other.moment().now() >= ahead);

        m_fixture.must(governance::CorrectClock{wrong, anyName()}, cast.owner);
        m_fixture.must(governance::CorrectClock{wrong, {}}, cast.admin);
        QVERIFY(heard());
        QVERIFY(m_session->moment().now() < ahead.addYears(-10));
    }

    void nothingIsRecordedInThePast()
    {
        const qint64 before = newest();
        m_session->lookAt(RegistryFixture::orThrow(momentOfEvent(m_fixture.connection(), anyNumber(1, int(before)))));
        const auto refused = given();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Refused);
        QCOMPARE(refused.error().obstacles.front().code, u"in-the-past"_s);
        QCOMPARE(newest(), before);
        m_session->lookAt({});
        QVERIFY(!m_session->pastObstacle());
        QVERIFY(given());
        QCOMPARE(newest(), before + 1);
    }

    // Whoever has it open would go on reading a file that is no longer there.
    void aFileThatWasReplacedIsToldUntilItIsBack()
    {
        const QString path = m_fixture.location().path, other = path + anyName(), aside = path + anyName();
        if (m_fixture.location().isPostgres())
            return;
        const auto heard = [&](bool isWrong) {
            m_session->lookForNews();
            return QTest::qWaitFor([&] { return m_session->trouble().isEmpty() != isWrong; }, 30'000);
        };
        QVERIFY(QFile::copy(path, other));
        QVERIFY(QFile::rename(path, aside) && QFile::rename(other, path));
        QVERIFY(heard(true));
        QVERIFY2(m_session->trouble().contains(path), qPrintable(m_session->trouble()));
        QVERIFY(QFile::rename(path, other));
        QVERIFY(heard(true)); // nor one that is gone
        QVERIFY(QFile::rename(aside, path));
        QVERIFY(heard(false));
    }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "session_test.moc"
