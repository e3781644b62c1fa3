// SPDX-License-Identifier: GPL-3.0-or-later
// What the inventory finds and in which order is what reading every row would give: after edits, in the past, after a migration, whatever is looked for.

#include "governance/commands/addperson.h"
#include "governance/commands/editmodel.h"
#include "governance/commands/hold.h"
#include "registry/audit/verify.h"
#include "registry/queries/inventory.h"
#include "registry/queries/registrysummary.h"
#include "registry/schema.h"
#include "support/chance.h"
#include "support/live.h"
#include "support/registryfixture.h"

#include <QFile>
#include <QTest>
#include <algorithm>

using namespace gatehouse;
using namespace gatehouse::registry;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

namespace {

// What a version can be found by, read from the rows of now one by one.
struct Text {
    VersionId id;
    QString changedAt;
    QStringList always; // names, labels, owners, purposes, first lines
    QString notes;
};

std::vector<Text> textsIn(const Connection& connection)
{
    auto query = RegistryFixture::orThrow(connection.run(
        u"SELECT v.id, v.changed_at, v.label, v.why, m.name, m.owner, m.purpose, (SELECT display FROM person WHERE name = m.owner AND to_seq IS NULL), "
        "(SELECT notes FROM content WHERE digest = v.digest) FROM version v JOIN model m ON m.id = v.model AND m.to_seq IS NULL WHERE v.to_seq IS NULL "
        "ORDER BY v.changed_at DESC, v.id DESC"_s));
    std::vector<Text> texts;
    while (query.next()) {
        Text text{{query.value(0).toLongLong()}, query.value(1).toString(), {}, query.value(8).toString()};
        for (int i = 2; i < 8; ++i)
            text.always << query.value(i).toString();
        texts.push_back(text);
    }
    return texts;
}

std::vector<VersionId> found(const std::vector<Text>& texts, const QString& looked)
{
    const QStringList words = looked.simplified().split(u' ', Qt::SkipEmptyParts);
    std::vector<VersionId> ids;
    for (const Text& text : texts) {
        const bool matches = std::ranges::all_of(words, [&](const QString& word) {
            const auto holds = [&](const QString& one) { return one.contains(word, Qt::CaseInsensitive); };
            return std::ranges::any_of(text.always, holds) || (word.toUcs4().size() > 2 && holds(text.notes));
        });
        if (matches)
            ids.push_back(text.id);
    }
    return ids;
}

template <class T> const T& oneOf(const std::vector<T>& all)
{
    return all[std::size_t(anyNumber(0, int(all.size()) - 1))];
}

// A part of something that is there, in any letter case; now and then of two texts, or of none.
QString anyWords(const std::vector<Text>& texts)
{
    const auto part = [&] {
        const Text& text = oneOf(texts);
        const QString& whole = anyNumber(0, 2) == 0 ? text.notes : text.always[anyNumber(0, int(text.always.size()) - 1)];
        const auto letters = whole.toStdU32String();
        const auto first = std::size_t(anyNumber(0, int(letters.size())));
        return QString::fromStdU32String(letters.substr(first, std::size_t(anyNumber(1, 9))));
    };
    QString words = anyNumber(0, 3) == 0 ? part() + u' ' + part() : anyNumber(0, 9) == 0 ? anyName() : part();
    return anyNumber(0, 2) == 0 ? words.toUpper() : anyNumber(0, 1) == 0 ? words.toLower() : words;
}

std::vector<VersionId> idsIn(const Connection& connection, const VersionFilter& filter, AsOf asOf = {}, VersionOrder order = {})
{
    return RegistryFixture::orThrow(versionIds(connection, filter, QDateTime::currentDateTimeUtc(), asOf, {}, order));
}

std::vector<VersionId> search(const Connection& connection, const QString& text, AsOf asOf = {})
{
    VersionFilter filter;
    filter.text = text;
    return idsIn(connection, filter, asOf);
}

// A registry as a program that knew the first schema alone left it: the same rows, as far as it has columns for them.
bool makeFirstSchema(const Location& location, const Location& rowsFrom)
{
    QFile script(u":/schema/sqlite/0001-first-registry.sql"_s);
    if (!script.open(QIODevice::ReadOnly))
        return false;
    bool done = true;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, location.path);
        database.setDatabaseName(location.path);
        done = database.open();
        QSqlQuery query(database);
        const auto step = [&](const QString& sql) { done = done && query.exec(sql); };
        QStringList statements = QString::fromUtf8(script.readAll()).split(u";\n"_s, Qt::SkipEmptyParts);
        statements.removeIf([](const QString& one) { return one.trimmed().isEmpty(); });
        for (const QString& statement : std::as_const(statements))
            step(statement);
        step(u"PRAGMA application_id=%1"_s.arg(0x47544853));
        step(u"PRAGMA user_version=1"_s);
        step(u"ATTACH '%1' AS newer"_s.arg(rowsFrom.path));
        QStringList tables;
        step(u"SELECT name FROM main.sqlite_schema WHERE type = 'table'"_s);
        while (query.next())
            tables << query.value(0).toString();
        for (const QString& table : std::as_const(tables)) {
            QStringList columns;
            step(u"SELECT name FROM pragma_table_info('%1', 'main')"_s.arg(table));
            while (query.next())
                columns << query.value(0).toString();
            step(u"INSERT INTO main.%1 (%2) SELECT %2 FROM newer.%1"_s.arg(table, columns.join(u", "_s)));
        }
        query.finish();
    }
    QSqlDatabase::removeDatabase(location.path);
    return done;
}

}

class InventoryTest : public QObject {
    Q_OBJECT

    std::unique_ptr<RegistryFixture> m_fixture;
    std::vector<VersionName> m_drafts;

    void addVersions(int count)
    {
        for (int i = 0; i < count; ++i) {
            VersionBuilder builder = aVersion().holding(aManifest().notes(anySentence() + u"\n\n"_s + anySentence()));
            if (!m_drafts.empty() && anyNumber(0, 1))
                builder = builder.of(oneOf(m_drafts).model);
            m_drafts.push_back(m_fixture->draft(builder));
        }
    }

    // Something that changes what is found.
    void edit()
    {
        switch (anyNumber(0, 4)) {
        case 0: m_fixture->must(governance::AddPerson{m_fixture->cast().owner, anySentence(), {}}, m_fixture->cast().admin); return;
        case 1: {
            governance::EditModel command;
            command.model = oneOf(m_drafts).model;
            command.purpose = anySentence();
            (void)m_fixture->run(command, m_fixture->cast().owner);
            return;
        }
        case 2: {
            governance::EditModel command;
            command.model = oneOf(m_drafts).model;
            command.owner = anyNumber(0, 1) ? m_fixture->cast().owner : m_fixture->cast().colleague;
            (void)m_fixture->run(command, m_fixture->cast().admin);
            return;
        }
        case 3: { // another content under the same label
            const VersionName& name = oneOf(m_drafts);
            m_fixture->draft(aVersion().of(name.model).label(name.label).holding(aManifest().notes(anySentence())));
            return;
        }
        default: addVersions(1);
        }
    }

private slots:
    void init()
    {
        m_fixture = std::make_unique<RegistryFixture>();
        m_drafts.clear();
    }

    void whatIsFoundIsWhatReadingEveryTextFinds()
    {
        addVersions(12);
        for (int round = 0; round < 12; ++round) {
            edit();
            const auto texts = textsIn(m_fixture->connection());
            for (int i = 0; i < 25; ++i) {
                const QString words = anyWords(texts);
                QVERIFY2(search(m_fixture->connection(), words) == found(texts, words), qPrintable(words));
            }
        }
        // The rows are still what the events give: the index is beside them.
        const auto report = RegistryFixture::orThrow(verifyTrail(m_fixture->connection(), {{}, true}));
        QVERIFY2(report.problems.empty(), qPrintable(report.problems.empty() ? QString() : report.problems.front().sentence));
    }

    void signsOfPatternsAndOfTheIndexAreLetters_data()
    {
        QTest::addColumn<QString>("words");
        for (const QString& words :
             {u"%"_s,    u"_"_s,        u"\\"_s,   u"\""_s,   u"a\"b"_s, u"\"\"\""_s, u"100%"_s, u"a_c"_s,    u"AND"_s, u"NOT abc"_s,
              u"abc*"_s, u"name:abc"_s, u"^abc"_s, u"(abc"_s, u"'''"_s,  u"a\\c"_s,   u"模型"_s, u"模型卡"_s, u"É"_s,   u"ÜBE"_s})
            QTest::addRow("%s", qPrintable(words)) << words;
    }
    void signsOfPatternsAndOfTheIndexAreLetters()
    {
        QFETCH(QString, words);
        m_fixture->draft(aVersion().holding(aManifest().notes(u"first line with "_s + words + u"and more"_s)));
        m_fixture->draft(aVersion().holding(aManifest().notes(u"100 percent, aXc, été, über"_s)));
        m_fixture->draft(aVersion().holding(aManifest().notes(u"模型卡，模型"_s)));
        const auto texts = textsIn(m_fixture->connection());
        QCOMPARE(search(m_fixture->connection(), words), found(texts, words));
        QVERIFY(!search(m_fixture->connection(), words).empty());
    }

    void whatWasWordsOfAnEarlierContentIsFoundNoMore()
    {
        const QString before = anyName(u"before"_s), after = anyName(u"after"_s);
        const VersionName name = m_fixture->draft(aVersion().holding(aManifest().notes(before)));
        const EventSeq then{RegistryFixture::orThrow(newestEvent(m_fixture->connection()))};
        QCOMPARE(search(m_fixture->connection(), before).size(), 1U);
        m_fixture->draft(aVersion().of(name.model).label(name.label).holding(aManifest().notes(after)));
        QVERIFY(search(m_fixture->connection(), before).empty());
        QCOMPARE(search(m_fixture->connection(), after).size(), 1U);
        // As of then it is the other way round, and the index of now is not asked.
        QCOMPARE(search(m_fixture->connection(), before, AsOf{then.value}).size(), 1U);
        QVERIFY(search(m_fixture->connection(), after, AsOf{then.value}).empty());
    }

    void aReasonIsNotFoundSoARedactedOneNeitherIs()
    {
        m_fixture->clock() = QDateTime::currentDateTimeUtc();
        const QString secret = anyName(u"password"_s);
        const VersionName name = m_fixture->draft();
        m_fixture->must(governance::Hold{name, secret}, m_fixture->cast().owner);
        QVERIFY(search(m_fixture->connection(), secret).empty());
        QVERIFY(search(m_fixture->connection(), secret.left(2) + u' ' + secret).empty());
    }

    void aRegistryOfTheFirstSchemaIsSearchedAfterItIsOpened()
    {
        if (onPostgres()) // no release kept the first schema there
            return;
        addVersions(6);
        const auto texts = textsIn(m_fixture->connection());
        const Location older{m_fixture->folder() + u"/older.db"_s};
        QVERIFY(makeFirstSchema(older, m_fixture->location()));
        const auto connection = Connection::open(older, Access::ReadWrite);
        QVERIFY2(connection.has_value(), qPrintable(connection ? QString() : connection.error().sentence + connection.error().detail));
        for (int i = 0; i < 40; ++i) {
            const QString words = anyWords(texts);
            QVERIFY2(search(*connection, words) == found(texts, words), qPrintable(words));
        }
        // And where nothing may be written, it is searched as well.
        const auto reading = RegistryFixture::orThrow(Connection::open(older, Access::ReadOnly));
        QCOMPARE(search(reading, texts.front().always.front()), found(texts, texts.front().always.front()));
    }

    void everyOrderIsThatOfWhatTheColumnShows_data()
    {
        QTest::addColumn<int>("by");
        QTest::addColumn<bool>("descending");
        for (const auto& [by, name] :
             {std::pair{VersionOrder::By::Name, "name"}, std::pair{VersionOrder::By::State, "state"}, std::pair{VersionOrder::By::Slots, "slots"},
              std::pair{VersionOrder::By::Tier, "tier"}, std::pair{VersionOrder::By::Owner, "owner"},
              std::pair{VersionOrder::By::Findings, "findings"}, std::pair{VersionOrder::By::Changed, "changed"}})
            for (const bool descending : {false, true})
                QTest::addRow("%s, %s", name, descending ? "descending" : "ascending") << int(by) << descending;
    }
    void everyOrderIsThatOfWhatTheColumnShows()
    {
        QFETCH(int, by);
        QFETCH(bool, descending);
        const VersionOrder order{VersionOrder::By(by), descending};
        const QDateTime now = m_fixture->clock() = QDateTime::currentDateTimeUtc();
        m_fixture->must(governance::Hold{m_fixture->draft(), anySentence()}, m_fixture->cast().owner);
        const VersionName judged = m_fixture->submitted();
        governance::Approve approval = m_fixture->approval(judged, Role::TechnicalReviewer);
        for (int i = anyNumber(1, 3); i > 0; --i)
            approval.findings.push_back(aFinding(m_fixture->cast().owner));
        m_fixture->must(approval, m_fixture->cast().reviewer);
        addVersions(8);
        for (int i = 0; i < 4; ++i)
            edit();
        m_fixture->submitted();
        m_fixture->approved();
        adopted(*m_fixture, anyName(u"slot"_s), {anyName(u"target"_s)});
        const std::vector<VersionId> newestFirst = idsIn(m_fixture->connection(), {});
        const std::vector<VersionId> ids = idsIn(m_fixture->connection(), {}, {}, order);
        auto sorted = ids, all = newestFirst;
        std::ranges::sort(sorted);
        std::ranges::sort(all);
        QVERIFY(sorted == all);
        const auto rows = RegistryFixture::orThrow(versionRows(m_fixture->connection(), ids, now, {}, {}));
        QCOMPARE(rows.size(), ids.size());
        const auto keyOf = [&](const VersionRow& row) -> std::pair<QString, qint64> {
            switch (order.by) {
            case VersionOrder::By::Name: return {row.modelName.toLower(), row.id.value};
            case VersionOrder::By::State: return {{}, qint64(row.badge()) * 2 + (row.usability == Usability::Deprecated)};
            case VersionOrder::By::Slots: return {{}, row.liveIn.size()};
            case VersionOrder::By::Tier: return {{}, qint64(row.tier)};
            case VersionOrder::By::Owner: return {row.owner.toCaseFolded(), 0};
            case VersionOrder::By::Findings: return {{}, row.openFindings};
            case VersionOrder::By::Changed: return {{}, -(std::ranges::find(newestFirst, row.id) - newestFirst.begin())};
            }
            return {};
        };
        for (std::size_t i = 1; i < rows.size(); ++i) {
            const auto before = keyOf(rows[i - 1]), after = keyOf(rows[i]);
            QVERIFY(descending ? before >= after : before <= after);
            if (before == after)
                QVERIFY(std::ranges::find(newestFirst, rows[i - 1].id) < std::ranges::find(newestFirst, rows[i].id));
        }
    }

    void filtersAreThoseOfTheRows()
    {
        const QDateTime now = m_fixture->clock() = QDateTime::currentDateTimeUtc();
        addVersions(8);
        m_fixture->must(governance::Hold{oneOf(m_drafts), anySentence()}, m_fixture->cast().owner);
        m_drafts.push_back(m_fixture->submitted());
        m_drafts.push_back(m_fixture->approved());
        m_drafts.push_back(adopted(*m_fixture, anyName(u"slot"_s), {anyName(u"target"_s)}));
        const auto texts = textsIn(m_fixture->connection());
        const auto all = RegistryFixture::orThrow(versionRows(m_fixture->connection(), idsIn(m_fixture->connection(), {}), now, {}, {}));
        for (int i = 0; i < 60; ++i) {
            VersionFilter filter;
            if (anyNumber(0, 2) == 0)
                filter.text = anyWords(texts);
            if (anyNumber(0, 2) == 0)
                filter.review = {ReviewState(anyNumber(0, 3)), ReviewState(anyNumber(0, 3))};
            if (anyNumber(0, 2) == 0)
                filter.deployment = {DeploymentState::Live};
            if (anyNumber(0, 2) == 0)
                filter.usability = {Usability(anyNumber(0, 3))};
            if (anyNumber(0, 2) == 0)
                filter.tiers = {Tier(anyNumber(0, 2)), Tier(anyNumber(0, 2))};
            if (anyNumber(0, 3) == 0)
                filter.model = oneOf(m_drafts).model;
            const std::vector<VersionId> matching = found(texts, filter.text);
            std::vector<VersionId> expected;
            for (const VersionRow& row : all)
                if (std::ranges::contains(matching, row.id)
                    && ((filter.review.empty() && filter.deployment.empty()) || filter.review.contains(row.review)
                        || (!filter.deployment.empty() && !row.liveIn.isEmpty()))
                    && (filter.usability.empty() || filter.usability.contains(row.usability))
                    && (filter.tiers.empty() || filter.tiers.contains(row.tier)) && (filter.model.isEmpty() || filter.model == row.modelName))
                    expected.push_back(row.id);
            QVERIFY(idsIn(m_fixture->connection(), filter) == expected);
            // The tree of models holds the same versions.
            const auto models = RegistryFixture::orThrow(modelRows(m_fixture->connection(), filter, now, {}, {}));
            std::size_t held = 0;
            for (const ModelRow& model : models) {
                held += model.matching.size();
                QCOMPARE(std::size_t(model.versions), model.matching.size());
                for (const VersionId id : model.matching)
                    QVERIFY(std::ranges::contains(expected, id));
                if (!model.matching.empty())
                    QCOMPARE(model.changedAt, std::ranges::find(all, model.matching.front(), &VersionRow::id)->changedAt);
            }
            QCOMPARE(held, expected.size());
        }
    }
};

QTEST_GUILESS_MAIN(InventoryTest)
#include "inventory_test.moc"
