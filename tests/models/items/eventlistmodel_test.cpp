// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/addperson.h"
#include "governance/commands/hold.h"
#include "governance/commands/submit.h"
#include "items/eventcells.h"
#include "items/eventlistmodel.h"
#include "items/eventwatch.h"
#include "items/rowroles.h"
#include "support/chance.h"
#include "support/registryfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace gatehouse;
using namespace gatehouse::items;
using namespace Qt::StringLiterals;

namespace {

// All events from top to bottom as their numbers.
std::vector<qint64> numbers(const EventListModel& model)
{
    std::vector<qint64> all;
    for (int day = 0; day < model.rowCount(); ++day)
        for (int row = 0; row < model.rowCount(model.index(day, 0)); ++row)
            all.push_back(model.index(row, 0, model.index(day, 0)).data(EventListModel::SeqRole).toLongLong());
    return all;
}

}

class EventListModelTest : public QObject {
    Q_OBJECT

    testing::RegistryFixture m_fixture;
    std::unique_ptr<Desk> m_desk;

    std::unique_ptr<EventListModel> loadedModel(const registry::EventFilter& filter = {})
    {
        auto model = std::make_unique<EventListModel>(*m_desk);
        QSignalSpy loaded(model.get(), &EventListModel::loaded);
        model->setFilter(filter);
        return loaded.wait() ? std::move(model) : nullptr;
    }

private slots:
    void init() { m_desk = testing::RegistryFixture::orThrow(Desk::open(m_fixture.location(), u"os-"_s + m_fixture.cast().reviewer)); }

    void eachSentenceOfAVerdictNamesTheLineThatItAnswers()
    {
        const VersionName version = m_fixture.approved(testing::aVersion().at(Tier::High)); // whose checklists ask for sentences
        registry::EventFilter filter;
        filter.model = version.model;
        filter.kind = u"approve"_s;
        const auto seqs = testing::RegistryFixture::orThrow(registry::eventSeqs(m_fixture.connection(), filter, {}));
        QVERIFY(!seqs.empty());
        QStringList lines, items;
        const GatePolicy gate = builtInPolicy().at(Tier::High);
        for (const auto& [role, list] : gate.checklists)
            for (const ChecklistItem& item : list)
                lines << item.text;
        for (const EventSeq seq : seqs) {
            const auto details = testing::RegistryFixture::orThrow(registry::eventDetails(m_fixture.connection(), seq));
            for (const registry::EventText& text : details.texts) {
                QCOMPARE(text.item.isEmpty(), text.key != u"sentence");
                if (text.item.isEmpty())
                    continue;
                QVERIFY2(lines.contains(text.item), qPrintable(text.item));
                items << text.item;
            }
        }
        QVERIFY(items.size() > 1);
        QCOMPARE(items.removeDuplicates(), 0);
    }

    void aSubmitSaysWhatItWaivesAndWhy()
    {
        using namespace gatehouse::testing;
        const VersionName name = m_fixture.draft(
            aVersion().at(Tier::Medium).holding(aManifest().without(Element::GoldenTests).without(Element::TrainedObject)));
        const QString one = anySentence(), other = anySentence();
        const auto receipt = m_fixture.must(governance::Submit{name, {}, {{u"element-trained-object"_s, one}, {u"golden-tests"_s, other}}},
                                            m_fixture.cast().author);
        const auto details = RegistryFixture::orThrow(registry::eventDetails(m_fixture.connection(), receipt.event));
        QCOMPARE(details.row.reason, u"%1 waived: %2; Golden tests waived: %3"_s.arg(labelOf(Element::TrainedObject), one, other));
        QStringList items;
        for (const registry::EventText& text : details.texts)
            items << text.item;
        items.sort();
        QCOMPARE(items, (QStringList{u"Waived: Golden tests"_s, u"Waived: "_s + labelOf(Element::TrainedObject)}));
    }

    void aFindingSaysHowSevereItIsAndWhoMendsIt()
    {
        const VersionName name = m_fixture.submitted();
        governance::Approve approval = m_fixture.approval(name, Role::TechnicalReviewer);
        approval.findings = {testing::aFinding(m_fixture.cast().colleague)};
        const auto receipt = m_fixture.must(approval, m_fixture.cast().reviewer);
        const auto details = testing::RegistryFixture::orThrow(registry::eventDetails(m_fixture.connection(), receipt.event));
        const auto text = std::ranges::find(details.texts, approval.findings[0].text, &registry::EventText::text);
        QVERIFY(text != details.texts.end());
        QVERIFY2(text->item.startsWith(u"Finding: "_s + labelOf(approval.findings[0].severity)), qPrintable(text->item));
        QVERIFY2(text->item.contains(m_fixture.facts(name).registry.find(m_fixture.cast().colleague)->display), qPrintable(text->item));
        QVERIFY2(text->item.contains(approval.findings[0].due.toString(Qt::ISODate)), qPrintable(text->item));
    }

    void nothingIsShownOfNoEvent()
    {
        m_fixture.draft();
        EventWatch watch(*m_desk);
        watch.setEvent(1);
        QTRY_VERIFY(watch.sight() && !watch.isBusy());
        QSignalSpy changed(&watch, &EventWatch::changed);
        watch.setEvent(0);
        QCOMPARE(changed.count(), 1);
        QVERIFY(!watch.sight() && watch.problem().isEmpty());
        watch.setEvent(1); // and what was still being asked does not come back
        watch.setEvent(0);
        QTRY_VERIFY(!watch.isBusy());
        QVERIFY(!watch.sight());
    }

    void eventsStandNewestFirstUnderTheirDays()
    {
        m_fixture.draft();
        m_fixture.clock() = m_fixture.clock().addDays(testing::anyNumber(1, 9));
        m_fixture.submitted();
        const auto model = loadedModel();
        QVERIFY(model);
        QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        const std::vector<qint64> all = numbers(*model);
        QCOMPARE(qint64(all.size()), model->eventCount());
        QVERIFY(std::ranges::is_sorted(all, std::greater{}));
        QVERIFY(model->rowCount() >= 2);
        QVERIFY(model->index(0, 0).data(RowIsGroup).toBool());
        QCOMPARE(model->indexOf({all.back()}).data(EventListModel::SeqRole).toLongLong(), all.back());
    }

    void rowsComeWhenTheyAreLookedAt()
    {
        const VersionName name = m_fixture.draft();
        registry::EventFilter about;
        about.model = name.model;
        about.version = name.label;
        const auto model = loadedModel(about);
        QVERIFY(model);
        const QModelIndex first = model->index(0, 0, model->index(0, 0));
        const QModelIndex what = first.siblingAtColumn(EventListModel::Sentence);
        QVERIFY(what.data(RowIsLoading).toBool());
        QVERIFY(model->event(first) == nullptr);
        QTRY_VERIFY(model->event(first) != nullptr);
        QVERIFY(what.data().toString().contains(name.label));
        const QString brief = first.siblingAtColumn(EventListModel::Brief).data().toString();
        QVERIFY2(!brief.isEmpty() && !brief.contains(name.label) && !brief.contains(model->event(first)->display), qPrintable(brief));
        QCOMPARE(model->event(first)->kind, u"register"_s);
        QVERIFY(model->isSettled());
    }

    void newsOnlyAddsRowsOnTop()
    {
        const VersionName name = m_fixture.draft();
        const auto model = loadedModel();
        QVERIFY(model);
        QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        const std::vector<qint64> before = numbers(*model);
        const QPersistentModelIndex kept = model->indexOf({before.front()});
        QSignalSpy reset(model.get(), &QAbstractItemModel::modelReset);
        // One more on the same day, then one on a later day.
        m_fixture.must(governance::Submit{name, {}, {}}, m_fixture.cast().author);
        m_fixture.clock() = m_fixture.clock().addDays(2);
        m_fixture.draft();
        m_desk->session().lookForNews();
        QTRY_VERIFY(numbers(*model).size() > before.size());
        QCOMPARE(reset.count(), 0);
        QCOMPARE(kept.data(EventListModel::SeqRole).toLongLong(), before.front());
        const std::vector<qint64> after = numbers(*model);
        QVERIFY(std::ranges::is_sorted(after, std::greater{}));
        QVERIFY(std::ranges::equal(before, std::vector(after.end() - qsizetype(before.size()), after.end())));
    }

    void wordsAreSoughtInWhatIsRead()
    {
        const QString name = testing::anyName(), display = u"Zoë "_s + testing::anyName(u"quaint"_s);
        m_fixture.must(governance::AddPerson{name, display, {}}, m_fixture.cast().admin);
        const VersionName version = m_fixture.submitted();
        const QString reason = u"50% of_it "_s + testing::anyName();
        m_fixture.must(governance::Hold{version, reason}, m_fixture.cast().reviewer);
        const auto all = loadedModel();
        const qint64 held = numbers(*all).front();
        const auto found = [&](const QString& words) {
            registry::EventFilter filter;
            filter.words = words;
            return numbers(*loadedModel(filter));
        };
        QCOMPARE(found(version.model.toUpper()).size(), std::size_t(std::ranges::count_if(numbers(*all), [&](qint64 seq) {
                     return testing::RegistryFixture::orThrow(registry::eventDetails(m_fixture.connection(), {seq})).row.model == version.model;
                 })));
        QCOMPARE(found(reason.section(u' ', 2)), std::vector{held});
        QCOMPARE(found(u"50% of_it"_s), std::vector{held}); // signs of a pattern stand for themselves
        const std::vector<qint64> byKind = found(u"HOLD "_s + version.model); // a person may be called “holdout”
        QVERIFY(std::ranges::contains(byKind, held));
        QCOMPARE(found(version.model + u' ' + reason.section(u' ', 2).toUpper()), std::vector{held});
        QCOMPARE(found(u"zoë"_s).size(), std::size_t(1)); // whom it is about, by the name that is read
        QCOMPARE(found(display.section(u' ', 1) + u' ' + reason.section(u' ', 2)), std::vector<qint64>());
        const std::vector<qint64> byNumber = found(QString::number(held));
        QVERIFY(std::ranges::find(byNumber, held) != byNumber.end());
        QCOMPARE(found(u"  "_s), numbers(*all));
        QCOMPARE(found(testing::anyName(u"nothing"_s)), std::vector<qint64>());
    }

    void checkpointsAreLinesBetweenTheEventsTheyCoverAndLaterOnes()
    {
        m_fixture.submitted();
        const auto model = loadedModel();
        QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        const std::vector<qint64> all = numbers(*model);
        const qint64 middle = all[all.size() / 2];
        const QString file = testing::anyName();
        model->setCheckpoints({{all.front(), QDateTime::currentDateTimeUtc(), testing::anyName()}, {middle, QDateTime::currentDateTimeUtc(), file}});
        QCOMPARE(numbers(*model), all);
        QCOMPARE(model->newest().data(EventListModel::SeqRole).toLongLong(), all.front());
        int lines = 0;
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex line = model->index(row, 0);
            QVERIFY(line.data(RowIsGroup).toBool());
            if (model->rowCount(line) > 0)
                continue;
            ++lines;
            if (!line.data().toString().contains(file))
                continue;
            const QModelIndex above = model->index(row - 1, 0), below = model->index(row + 1, 0);
            QCOMPARE(model->index(0, 0, below).data(EventListModel::SeqRole).toLongLong(), middle);
            QCOMPARE(model->index(model->rowCount(above) - 1, 0, above).data(EventListModel::SeqRole).toLongLong(), middle + 1);
        }
        QCOMPARE(lines, 2);
        // News stands above the newest line, and a filter that leaves events out has none.
        QSignalSpy loaded(model.get(), &EventListModel::loaded);
        m_fixture.draft();
        m_desk->session().lookForNews();
        QTRY_VERIFY(numbers(*model).size() > all.size());
        QVERIFY(model->rowCount(model->index(0, 0)) > 0 && model->rowCount(model->index(1, 0)) == 0);
        registry::EventFilter filter;
        filter.person = m_fixture.cast().author;
        loaded.clear();
        model->setFilter(filter);
        QVERIFY(loaded.wait());
        for (int row = 0; row < model->rowCount(); ++row)
            QVERIFY(model->rowCount(model->index(row, 0)) > 0);
    }

    void timesAreThoseOfUtcOrOfTheDesk()
    {
        const QByteArray kept = qgetenv("TZ");
        qputenv("TZ", "Asia/Shanghai"); // eight hours ahead: an evening is another day
        m_fixture.clock() = QDateTime(m_fixture.clock().date().addDays(1), QTime(20, 30), QTimeZone::UTC);
        m_fixture.draft();
        const auto model = loadedModel();
        QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        const auto read = [&](int column) {
            const QModelIndex newest = model->index(0, column, model->index(0, 0));
            [&] { QTRY_VERIFY(!newest.data(RowIsLoading).toBool()); }();
            return newest.data().toString();
        };
        const auto day = [&] { return model->index(0, 0).data().toString(); };
        QCOMPARE(read(EventListModel::Time).left(2), u"20"_s);
        const QString utc = day();
        QSignalSpy loaded(model.get(), &EventListModel::loaded);
        model->setTimes(registry::EventTimes::Local);
        QVERIFY(loaded.wait());
        QCOMPARE(read(EventListModel::Time).left(2), u"04"_s);
        QVERIFY(day() != utc);
        QVERIFY(model->headerData(EventListModel::Time, Qt::Horizontal, Qt::DisplayRole).toString().contains(u"local"));
        model->setTimes(registry::EventTimes::Utc);
        QVERIFY(loaded.wait());
        QCOMPARE(day(), utc);
        kept.isNull() ? qunsetenv("TZ") : qputenv("TZ", kept);
    }

    void whoEnteredForSomebodyElseIsNamed()
    {
        registry::EventRow row;
        row.display = testing::anySentence();
        row.osUser = testing::anyName();
        QVERIFY(enteredBy(row).isEmpty());
        row.enteredByOther = true;
        QVERIFY(enteredBy(row).contains(row.osUser) && enteredBy(row).contains(row.display));
        QVERIFY(eventCell(row, EventListModel::Who, Qt::DisplayRole).toString().contains(row.osUser));
    }

    void aWrongClockIsSeenHeardAndExplained()
    {
        using governance::ClockMark;
        registry::EventRow row;
        row.at = QDateTime::currentDateTimeUtc();
        const auto cell = [&](int role) { return eventCell(row, EventListModel::Time, role); };
        QCOMPARE(cell(Qt::AccessibleTextRole), cell(Qt::DisplayRole));
        QVERIFY(cell(RowTone).value<Tone>() == Tone::Muted);
        QCOMPARE(timesOf(row), bothTimes(row.at));
        for (const ClockMark mark : {ClockMark::Behind, ClockMark::Ahead}) {
            row.clock = mark;
            QVERIFY(cell(Qt::AccessibleTextRole).toString().contains(governance::labelOf(mark)));
            QVERIFY(cell(Qt::ToolTipRole).toString().contains(governance::sentenceOf(mark)));
            QVERIFY(cell(RowTone).value<Tone>() == Tone::Warning);
            QVERIFY(timesOf(row).contains(governance::sentenceOf(mark)));
        }
    }

    void anEventSaysWhomItIsAboutAndWhatItsTextsAre()
    {
        const QString name = testing::anyName(), display = testing::anySentence();
        m_fixture.must(governance::AddPerson{name, display, {}}, m_fixture.cast().admin);
        const auto newest = testing::RegistryFixture::orThrow(registry::eventMarks(m_fixture.connection(), {}, {})).front().seq;
        const auto added = testing::RegistryFixture::orThrow(registry::eventDetails(m_fixture.connection(), newest));
        QCOMPARE(eventCell(added.row, EventListModel::Subject, Qt::DisplayRole).toString(), display);
        QCOMPARE(eventCell(added.row, EventListModel::Subject, RowText).toString(), display);

        const VersionName version = m_fixture.submitted();
        const QString reason = testing::anySentence();
        m_fixture.must(governance::Hold{version, reason}, m_fixture.cast().reviewer);
        const auto last = testing::RegistryFixture::orThrow(registry::eventMarks(m_fixture.connection(), {}, {})).front().seq;
        const auto held = testing::RegistryFixture::orThrow(registry::eventDetails(m_fixture.connection(), last));
        QCOMPARE(held.row.about, QString());
        QCOMPARE(held.texts.size(), std::size_t(1));
        QCOMPARE(held.texts[0].text, reason);
        QCOMPARE(held.texts[0].key, u"reason"_s);
    }
};

QTEST_GUILESS_MAIN(EventListModelTest)
#include "eventlistmodel_test.moc"
