// SPDX-License-Identifier: GPL-3.0-or-later
// The past: what the models show as of an event is what they showed when that event was the newest, after any history.
#include "governance/commands/addperson.h"
#include "governance/commands/grantrole.h"
#include "governance/commands/hold.h"
#include "governance/commands/publishpolicy.h"
#include "governance/commands/reopen.h"
#include "items/boardmodel.h"
#include "items/checkssections.h"
#include "items/decisions.h"
#include "items/eventlistmodel.h"
#include "items/findinglistmodel.h"
#include "items/inventorytreemodel.h"
#include "items/modeltimeline.h"
#include "items/momentfinder.h"
#include "items/peoplemodel.h"
#include "items/queuemodel.h"
#include "items/rowroles.h"
#include "items/slotwatch.h"
#include "items/versionlistmodel.h"
#include "items/versionwatch.h"
#include "registry/queries/registrysummary.h"
#include "support/chance.h"
#include "support/live.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::items;
using namespace Qt::StringLiterals;
using testing::anyName;
using testing::anyNumber;
using testing::anySentence;
using testing::aVersion;
using testing::Cast;
using testing::RegistryFixture;

namespace {

constexpr int Patience = 30'000;

// All cells from top to bottom; columns that say how long ago something was depend on the hour of the day.
QStringList cellsOf(const QAbstractItemModel& model, int columns, const QModelIndex& parent = {})
{
    QStringList all;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < columns; ++column)
            for (const int role : {int(Qt::DisplayRole), int(RowText), int(RowLabel), int(RowSecondary)})
                cells << model.index(row, column, parent).data(role).toString();
        all << cells.join(u'|');
        all += cellsOf(model, columns, model.index(row, 0, parent));
    }
    return all;
}

// Everything that a window shows of a registry and of one version.
struct Window {
    Window(Desk& desk, const VersionName& version) : m_desk(desk), m_version(version)
    {
        m_events.setFilter({});
        m_timeline.setModel(version.model);
    }

    // One line a thing. Empty while something is not there yet.
    QStringList shown()
    {
        QStringList all = cellsOf(m_tree, VersionListModel::ColumnCount) + cellsOf(m_versions, VersionListModel::ColumnCount)
            + cellsOf(m_queue, QueueModel::Due) + cellsOf(m_people, PeopleModel::ColumnCount) + cellsOf(m_board, BoardModel::ColumnCount)
            + cellsOf(m_findings, FindingListModel::ColumnCount) + cellsOf(m_events, EventListModel::ColumnCount);
        for (const registry::VersionRow& row : m_timeline.rows())
            all << row.label + u' ' + labelOf(row.badge());
        if (const VersionSight* sight = m_sight.sight())
            all += of(*sight);
        else
            all << m_sight.problem();
        if (m_places.places() != nullptr)
            for (const governance::DeploymentFacts& place : *m_places.places())
                all << place.slot + (place.current() == nullptr ? QString() : labelOf(place.current()->state)) + QString::number(place.reports.size())
                        + QString::number(place.evidence.size());
        const bool isBusy = m_tree.isBusy() || m_versions.isBusy() || m_queue.isBusy() || m_board.isBusy() || !m_events.isSettled()
            || m_timeline.isBusy() || m_sight.isBusy() || m_places.isBusy() || !m_queue.isLoaded() || !m_findings.isSettled();
        return isBusy || !isKnown() ? QStringList() : all;
    }

private:
    [[nodiscard]] bool isKnown() const
    {
        for (int row = 0; row < m_versions.rowCount(); ++row)
            if (m_versions.index(row, 0).data(VersionListModel::VersionNameRole).toString().isEmpty())
                return false;
        for (int model = 0; model < m_tree.rowCount(); ++model)
            for (int row = 0; row < m_tree.rowCount(m_tree.index(model, 0)); ++row)
                if (m_tree.index(row, 0, m_tree.index(model, 0)).data(VersionListModel::VersionNameRole).toString().isEmpty())
                    return false;
        return true;
    }

    [[nodiscard]] QStringList of(const VersionSight& sight) const
    {
        QStringList all{sight.content.version.name(),
                        labelOf(sight.content.version.review),
                        labelOf(sight.facts.usability()),
                        QString::number(sight.content.revision),
                        sight.content.digest.hex(),
                        QString::number(sight.changes.size()),
                        QString::number(sight.preflight.missing().size())};
        for (const Verdict& verdict : sight.facts.verdicts)
            all << labelOf(verdict.kind) + verdict.person + QString::number(verdict.ticks.size());
        for (const Person& person : sight.facts.registry.people)
            for (const Decision& decision : decisionsOf(sight.facts, person))
                all << actionText(decision) + decision.reason();
        return all;
    }

    Desk& m_desk;
    VersionName m_version;
    InventoryTreeModel m_tree{m_desk};
    VersionListModel m_versions{m_desk};
    QueueModel m_queue{m_desk};
    PeopleModel m_people{m_desk};
    BoardModel m_board{m_desk};
    FindingListModel m_findings{m_desk, {}};
    EventListModel m_events{m_desk};
    ModelTimeline m_timeline{m_desk, 50};
    VersionWatch m_sight{m_desk, m_version};
    SlotWatch m_places{m_desk, m_version};
};

}

class MomentsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<RegistryFixture> m_fixture;
    std::vector<VersionName> m_versions;
    QStringList m_slots;

    [[nodiscard]] std::unique_ptr<Desk> desk() const
    {
        return RegistryFixture::orThrow(Desk::open(m_fixture->location(), u"os-"_s + m_fixture->cast().reviewer));
    }

    // One thing happens; what is refused does not.
    void happen()
    {
        const VersionName any = m_versions.empty() ? VersionName() : m_versions[std::size_t(anyNumber(0, int(m_versions.size()) - 1))];
        const auto again = [&] { return any.model.isEmpty() || anyNumber(0, 1) == 0 ? aVersion() : aVersion().of(any.model); };
        switch (anyNumber(0, 7)) {
        case 0: m_versions.push_back(m_fixture->draft(again())); break;
        case 1: m_versions.push_back(m_fixture->submitted(again())); break;
        case 2: m_versions.push_back(m_fixture->approved(again())); break;
        case 3:
            m_slots << anyName(u"slot"_s);
            m_versions.push_back(adopted(*m_fixture, m_slots.back(), {u"t1"_s, u"t2"_s}));
            break;
        case 4:
            if (!m_slots.isEmpty())
                reported(*m_fixture, m_slots[anyNumber(0, int(m_slots.size()) - 1)], u"t1"_s);
            break;
        case 5:
            if (!any.model.isEmpty())
                (void)m_fixture->run(governance::Hold{any, anySentence()}, m_fixture->cast().owner);
            break;
        case 6: m_fixture->must(governance::AddPerson{m_fixture->cast().owner, anyName(u"Now "_s), {}}, m_fixture->cast().admin); break;
        default: (void)m_fixture->run(governance::GrantRole{m_fixture->cast().colleague, gatehouse::Role::Deployer}, m_fixture->cast().admin); break;
        }
    }

private slots:
    void init()
    {
        m_fixture = std::make_unique<RegistryFixture>();
        m_versions.clear();
        m_slots.clear();
        // The largest clock that the trail has seen is now, whatever the hour of this machine.
        m_fixture->clock() = QDateTime::currentDateTimeUtc().addDays(100);
    }

    void thePastIsWhatWasShownThen()
    {
        struct Picture {
            registry::Moment moment;
            VersionName version;
            QStringList shown;
        };
        std::vector<Picture> pictures;
        m_versions.push_back(m_fixture->draft());
        for (int i = anyNumber(4, 8); i > 0; --i) {
            for (int more = anyNumber(0, 2); more >= 0; --more)
                happen();
            const auto now = desk();
            const qint64 seq = now->session().newestEvent();
            Picture picture{RegistryFixture::orThrow(registry::momentOfEvent(m_fixture->connection(), seq)),
                            m_versions[std::size_t(anyNumber(0, int(m_versions.size()) - 1))],
                            {}};
            Window window(*now, picture.version);
            QVERIFY(QTest::qWaitFor([&] { return !(picture.shown = window.shown()).isEmpty(); }, Patience));
            pictures.push_back(std::move(picture));
        }
        std::ranges::shuffle(pictures, testing::chance());
        const auto past = desk();
        for (const Picture& picture : pictures) {
            Window window(*past, picture.version); // made at the moment before this one, and follows
            past->session().lookAt(picture.moment);
            QStringList shown;
            const bool same = QTest::qWaitFor([&] { return (shown = window.shown()) == picture.shown; }, Patience);
            for (qsizetype i = 0; !same && i < std::max(shown.size(), picture.shown.size()); ++i)
                if (shown.value(i) != picture.shown.value(i))
                    qWarning() << picture.moment.asOf.seq << "then" << picture.shown.value(i) << "shown" << shown.value(i);
            QVERIFY(same);
        }
    }

    // Whether fewer decide depends on the base, which goes on: what a past moment shows and asks is what it was then.
    void aRoutineChangeIsJudgedAsOfItsMoment()
    {
        const Cast& cast = m_fixture->cast();
        Policy policy = builtInPolicy();
        policy.gateA[Tier::Medium].routine = Approvers{{gatehouse::Role::TechnicalReviewer}, {}};
        policy.gateA[Tier::Medium].thresholds = {{u"auc"_s, Better::Higher, 0.5, {}, {}}};
        m_fixture->must(governance::PublishPolicy{policy}, cast.admin);
        const QString model = anyName(u"model"_s);
        const Asset trained = testing::anyAsset(Element::TrainedObject);
        testing::ManifestBuilder content = testing::aManifest().without(Element::TrainedObject).with(trained);
        content.declaring(u"evaluation"_s, QJsonArray{QJsonObject{{u"metric"_s, u"auc"_s}, {u"value"_s, 0.75}, {u"dataset"_s, u"holdout"_s}}});
        const VersionName base = m_fixture->submitted(aVersion().of(model).at(Tier::Medium).holding(content));
        Asset anew = trained;
        anew.sha256 = Sha256::of(anySentence().toUtf8());
        content.without(Element::TrainedObject).with(anew).base(base.text()).notes(u"The trained object: trained anew."_s);
        const VersionName next = m_fixture->draft(aVersion().of(model).holding(content));
        const auto newest = [&] { return RegistryFixture::orThrow(registry::newestEvent(m_fixture->connection())); };
        const qint64 waiting = newest();
        m_fixture->must(m_fixture->approval(base, gatehouse::Role::TechnicalReviewer), cast.reviewer);
        m_fixture->must(m_fixture->approval(base, gatehouse::Role::RiskApprover), cast.risk);
        const qint64 approved = newest();
        m_fixture->must(governance::Submit{next, {}, {}}, m_fixture->facts(next).version->author);
        const qint64 submitted = newest();
        m_fixture->must(governance::Reopen{base, anySentence()}, m_fixture->facts(base).version->author);

        const auto now = desk();
        VersionWatch watch(*now, next);
        const auto lineAt = [&](qint64 seq) {
            now->session().lookAt(RegistryFixture::orThrow(registry::momentOfEvent(m_fixture->connection(), seq)));
            const auto there = [&] { return watch.sight() != nullptr && !watch.isBusy() && watch.sight()->facts.registry.nextSeq == seq + 1; };
            if (!QTest::qWaitFor(there, Patience))
                return CheckLine();
            for (const CheckSection& section : checkSections(watch.sight()->facts, watch.sight()->preflight))
                for (const CheckLine& line : section.lines)
                    if (line.key == u"routine"_s)
                        return line;
            return CheckLine();
        };
        const auto rolesAsked = [&] {
            std::size_t asked = 0;
            for (const Decision& decision : decisionsOf(watch.sight()->facts, *watch.sight()->facts.registry.find(cast.risk)))
                asked += decision.kind == DecisionKind::Approve && decision.isOpen() ? 1 : 0;
            return asked;
        };
        CheckLine line = lineAt(waiting);
        QVERIFY2(line.state == u"Not routine" && line.more.contains(u"is not approved"), qPrintable(line.state + line.more));
        line = lineAt(approved);
        QVERIFY2(line.state == u"Routine" && line.more.contains(base.label), qPrintable(line.state + line.more));
        line = lineAt(submitted);
        QVERIFY2(line.state == u"Routine" && line.more.contains(base.label), qPrintable(line.state + line.more));
        QCOMPARE(rolesAsked(), std::size_t(0)); // the risk approver is not asked
        line = lineAt(newest()); // the base was opened again, which changes nothing for what was submitted
        QVERIFY2(line.state == u"Routine" && line.more.contains(u"as judged at its submit"), qPrintable(line.state + line.more));
        QCOMPARE(rolesAsked(), std::size_t(0));
    }

    void aVersionThatDidNotExistYetIsNotShown()
    {
        const VersionName later = m_fixture->draft();
        const auto registered = m_fixture->facts(later).version->id.value;
        const auto now = desk();
        VersionWatch watch(*now, later);
        QVERIFY(QTest::qWaitFor([&] { return watch.sight() != nullptr; }, Patience));
        now->session().lookAt(RegistryFixture::orThrow(registry::momentOfEvent(m_fixture->connection(), registered - 1)));
        QVERIFY(QTest::qWaitFor([&] { return watch.sight() == nullptr; }, Patience));
        QVERIFY(!watch.problem().isEmpty());
        now->session().lookAt({});
        QVERIFY(QTest::qWaitFor([&] { return watch.sight() != nullptr; }, Patience));
        QVERIFY(watch.problem().isEmpty());
    }

    void aMomentIsFoundOrRefusedWithASentence()
    {
        m_fixture->draft();
        const auto now = desk();
        MomentFinder finder(*now);
        QSignalSpy arrived(&finder, &MomentFinder::arrived), refused(&finder, &MomentFinder::refused);
        const auto ended = [&] { return arrived.size() + refused.size() > 0; };
        finder.goToTime(QDateTime::currentDateTimeUtc().addYears(-40));
        QVERIFY(QTest::qWaitFor(ended, Patience));
        QVERIFY(refused.takeFirst().first().toString().contains(u"did not exist yet"_s));
        QVERIFY(now->session().moment().isNow());
        const auto seq = anyNumber(1, 3);
        finder.goTo(QString::number(seq));
        QVERIFY(QTest::qWaitFor(ended, Patience));
        QCOMPARE(now->session().moment().asOf.seq, seq);
        finder.goToTime(QDateTime::currentDateTimeUtc().addYears(anyNumber(2, 50)));
        arrived.clear();
        QVERIFY(QTest::qWaitFor(ended, Patience));
        QVERIFY(refused.first().first().toString().contains(u"still to come"_s));
        QCOMPARE(now->session().moment().asOf.seq, seq); // what was looked at stays
    }
};

QTEST_GUILESS_MAIN(MomentsTest)
#include "moments_test.moc"
