// SPDX-License-Identifier: GPL-3.0-or-later
// My turn and the queue of everybody over 200,000 versions, of which the newest of every tenth to all models are in review, with deployments at
// gate B and open findings. Every answer is checked before its time counts.
#include "governance/commands/addslot.h"
#include "governance/commands/grantrole.h"
#include "registry/queries/queueoverview.h"
#include "support/registryfixture.h"

#include <QElapsedTimer>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>
#include <algorithm>
#include <cstdio>

using namespace gatehouse;
using namespace gatehouse::registry;
using namespace Qt::StringLiterals;
using gatehouse::testing::RegistryFixture;

namespace {

constexpr int Models = 2'000;
constexpr int VersionsEach = 100;
constexpr int ReviewsEach = 10; // of the newest versions of a model
constexpr int AtGateB = 100;
constexpr qint64 AllowedMs = 1'000;

QString at(const QDateTime& time)
{
    return time.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"_s);
}

// One row of a table, as the projector would have written it.
class Rows {
public:
    Rows(const QSqlDatabase& database, const QString& table, const QStringList& columns) : m_query(database)
    {
        m_query.prepare(u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, columns.join(u", "_s), QStringList(columns.size(), u"?"_s).join(u", "_s)));
    }
    void add(const QVariantList& values)
    {
        for (const QVariant& value : values)
            m_query.addBindValue(value);
        if (!m_query.exec())
            throw std::runtime_error(m_query.lastError().text().toStdString());
    }

private:
    QSqlQuery m_query;
};

// Only what is asked here. Every other review has its technical reviewer's yes.
void fill(RegistryFixture& fixture, const QDateTime& start)
{
    const VersionName deployed = fixture.approved();
    auto connection = RegistryFixture::orThrow(Connection::open(fixture.location(), Access::ReadWrite));
    QSqlDatabase database = connection.database();
    if (!database.transaction())
        throw std::runtime_error("no transaction");
    Rows model(database, u"model"_s, {u"id"_s, u"name"_s, u"purpose"_s, u"owner"_s, u"tier"_s, u"from_seq"_s});
    Rows version(database, u"version"_s,
                 {u"id"_s, u"model"_s, u"label"_s, u"author"_s, u"review_state"_s, u"revision"_s, u"digest"_s, u"changed_at"_s, u"from_seq"_s});
    Rows revision(database, u"revision"_s, {u"version"_s, u"number"_s, u"digest"_s, u"author"_s, u"frozen_at"_s, u"from_seq"_s});
    Rows verdict(database, u"verdict"_s,
                 {u"event"_s, u"version"_s, u"gate"_s, u"revision"_s, u"digest"_s, u"role"_s, u"person"_s, u"verdict"_s, u"at"_s, u"from_seq"_s});
    Rows finding(
        database, u"finding"_s,
        {u"id"_s, u"version"_s, u"revision"_s, u"severity"_s, u"owner"_s, u"due"_s, u"raised_as"_s, u"raised_by"_s, u"state"_s, u"from_seq"_s});
    Rows deployment(database, u"deployment"_s,
                    {u"id"_s, u"version"_s, u"model"_s, u"slot"_s, u"state"_s, u"gate_open"_s, u"round"_s, u"deployer"_s, u"deployers"_s,
                     u"content"_s, u"build"_s, u"changed_at"_s, u"from_seq"_s});
    const auto& cast = fixture.cast();
    // What is deployed is read whole, so it has content; the same for all.
    const QString content = fixture.facts(deployed).version->digest.hex();
    for (int m = 0; m < Models; ++m) {
        const int modelId = 1'000'000 + m;
        model.add({modelId, u"model-"_s + QString::number(m).rightJustified(5, u'0'), u"Which?"_s, cast.owner, u"medium"_s, 1});
        for (int v = 0; v < VersionsEach; ++v) {
            const int number = m * VersionsEach + v, id = 2'000'000 + number;
            const bool isOpen = v >= VersionsEach - ReviewsEach, isDeployed = v == VersionsEach - ReviewsEach - 1;
            const QString digest = isDeployed ? content : QString::number(number, 16).rightJustified(64, u'0'), time = at(start.addSecs(number));
            version.add({id, modelId, u"1.%1"_s.arg(v), cast.author, isOpen ? u"in-review-a"_s : u"approved"_s, 2, digest, time, 1});
            for (int r = 1; r <= 2; ++r)
                revision.add({id, r, digest, cast.author, time, 1});
            verdict.add({3'000'000 + number, id, u"A"_s, isOpen && v % 2 == 1 ? 1 : 2, digest, u"technical-reviewer"_s, cast.reviewer, u"approve"_s,
                         time, 1});
        }
        const int live = 2'000'000 + m * VersionsEach + VersionsEach - ReviewsEach - 1;
        deployment.add({4'000'000 + m, live, modelId, u"slot"_s, m < AtGateB ? u"in-review-b"_s : u"live"_s, m < AtGateB ? 1 : 0, 1, cast.deployer,
                        u"[\"%1\"]"_s.arg(cast.deployer), content, content, at(start), 1});
        finding.add({5'000'000 + m, live, 2, u"minor"_s, cast.colleague, u"2030-01-01"_s, u"technical-reviewer"_s, cast.reviewer, u"open"_s, 1});
    }
    if (!database.commit())
        throw std::runtime_error("not committed");
}

}

class QueueBench : public QObject {
    Q_OBJECT

    std::unique_ptr<RegistryFixture> m_fixture;
    QDateTime m_now = QDateTime::currentDateTimeUtc();

    std::size_t count(const QString& person, QueueReason reason)
    {
        const auto items = RegistryFixture::orThrow(queueOf(m_fixture->connection(), person, m_now, {}, {}));
        return std::size_t(std::ranges::count(items, reason, &QueueItem::reason));
    }

    template <class Ask> void time(const char* what, const Ask& ask)
    {
        qint64 best = 1'000'000;
        for (int i = 0; i < 3; ++i) {
            QElapsedTimer timer;
            timer.start();
            (void)RegistryFixture::orThrow(ask());
            best = std::min(best, timer.elapsed());
        }
        std::printf("200,000 versions, %d in review, %d at gate B: %s after %lld ms\n", Models * ReviewsEach, AtGateB, what, best);
        std::fflush(stdout);
        QVERIFY2(best < AllowedMs, what);
    }

private slots:
    void initTestCase()
    {
        m_fixture = std::make_unique<RegistryFixture>();
        m_fixture->must(governance::GrantRole{m_fixture->cast().colleague, Role::GoLiveApprover}, m_fixture->cast().admin);
        m_fixture->must(governance::AddSlot{u"slot"_s, {}}, m_fixture->cast().deployer);
        fill(*m_fixture, m_now.addDays(-30));
    }

    void myTurnIsThereAtOnce()
    {
        const auto& cast = m_fixture->cast();
        constexpr std::size_t Reviews = std::size_t(Models) * ReviewsEach;
        QCOMPARE(count(cast.reviewer, QueueReason::Decide), Reviews / 2);
        QCOMPARE(count(cast.risk, QueueReason::Decide), Reviews);
        QCOMPARE(count(cast.author, QueueReason::WaitsOnOthers), Reviews);
        QCOMPARE(count(cast.colleague, QueueReason::DecideAtB), std::size_t(AtGateB));
        QCOMPARE(count(cast.colleague, QueueReason::MendFinding), std::size_t(Models));
        QCOMPARE(count(cast.admin, QueueReason::Decide), std::size_t(0));
        for (const auto& [what, person] : {std::pair("the risk approver's turn", cast.risk), std::pair("the author's turn", cast.author),
                                           std::pair("an admin's turn", cast.admin)})
            time(what, [this, person = person] { return queueOf(m_fixture->connection(), person, m_now, {}, {}); });
    }

    void everybodysQueueIsThereAtOnce()
    {
        const auto overview = RegistryFixture::orThrow(queueOverview(m_fixture->connection(), m_now, {}, {}));
        const auto waiting = [&](Role role) {
            const auto found = std::ranges::find(overview.roles, role, &RoleQueue::role);
            return found == overview.roles.end() ? std::size_t(0) : found->waiting.size();
        };
        QCOMPARE(waiting(Role::TechnicalReviewer), std::size_t(Models) * ReviewsEach / 2);
        QCOMPARE(waiting(Role::RiskApprover), std::size_t(Models) * ReviewsEach);
        QCOMPARE(waiting(Role::GoLiveApprover), std::size_t(AtGateB));
        time("everybody’s queue", [&] { return queueOverview(m_fixture->connection(), m_now, {}, {}); });
    }
};

QTEST_GUILESS_MAIN(QueueBench)
#include "queue_bench.moc"
