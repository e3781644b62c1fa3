// SPDX-License-Identifier: GPL-3.0-or-later
// The same random lives on a real registry: answers, rows, events, the past and a replay, compared with the lifecycle told a second time.
#include "registry/audit/verify.h"
#include "registry/registrar.h"
#include "sequence.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace gatehouse::governance::testing {
namespace {

template <class T> T orThrow(Result<T> result)
{
    if (!result)
        throw std::runtime_error((result.error().code + u": "_s + result.error().sentence + result.error().detail).toStdString());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

// A registry with the eight people, copied from one that was made once for each kind.
class LivingRegistry {
public:
    explicit LivingRegistry(const Setting& setting) : m_clock(std::make_shared<QDateTime>(QDate(2026, 3, 2), QTime(9, 0), QTimeZone::UTC))
    {
        if (!QFile::copy(founded(setting.solo), m_location.path))
            throw std::runtime_error("the registry could not be copied");
        reopen();
        for (int person = 0; person < People; ++person)
            for (const Role role : setting.roles[std::size_t(person)])
                if (person != 0 || role != Role::Admin) // who has it since the founding
                    orThrow(give(GrantRole{personName(person), role}, 0));
    }

    void reopen()
    {
        m_registrar.reset();
        m_registrar.emplace(orThrow(registry::Registrar::open(m_location, [clock = m_clock] { return *clock; })));
    }
    template <class Command> Result<registry::Receipt> give(const Command& command, int person, const CommandId& id = CommandId::make())
    {
        return m_registrar->run(command, {personName(person), u"os"_s}, id);
    }
    void wait(int hours) { *m_clock = m_clock->addSecs(hours * 3600); }
    [[nodiscard]] QDateTime now() const { return *m_clock; }
    [[nodiscard]] const registry::Connection& connection() const { return m_registrar->connection(); }
    [[nodiscard]] qint64 count(const QString& table) const
    {
        auto query = orThrow(connection().run(u"SELECT count(*) FROM "_s + table));
        return query.next() ? query.value(0).toLongLong() : -1;
    }
    // As of an event, seen at a time.
    [[nodiscard]] VersionFacts facts(AsOf asOf, const QDateTime& at) const
    {
        RegistryFacts people = orThrow(registry::loadRegistryFacts(connection(), at, asOf));
        people.now = at;
        return orThrow(registry::loadVersionFacts(connection(), std::move(people), theVersion(), {}, asOf));
    }

private:
    static QString founded(bool solo)
    {
        static QTemporaryDir folder;
        const QString path = folder.filePath(solo ? u"solo.db"_s : u"team.db"_s);
        if (QFile::exists(path))
            return path;
        const registry::Location location{path};
        const registry::Clock clock = [] { return QDateTime(QDate(2026, 3, 1), QTime(9, 0), QTimeZone::UTC); };
        orThrow(registry::found(location, {personName(0), {}, {}, solo, false}, clock));
        auto registrar = orThrow(registry::Registrar::open(location, clock));
        for (int person = 1; person < People; ++person)
            orThrow(registrar.run(AddPerson{personName(person), {}, {}}, {personName(0), {}}));
        orThrow(registrar.connection().exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        return path;
    }

    QTemporaryDir m_folder;
    registry::Location m_location{m_folder.filePath(u"life.db"_s)};
    std::shared_ptr<QDateTime> m_clock;
    std::optional<registry::Registrar> m_registrar;
};

// What was known after an event.
struct Moment {
    AsOf asOf;
    QDateTime at;
    QString description;
};

}

class RegistrarPropertyTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { prepareProperties(60, 100'000); }
    void aRegistryLivesAsTheLifecycleSays();

private:
    static void live(const Life& life, Distribution& distribution);
};

void RegistrarPropertyTest::live(const Life& life, Distribution& distribution)
{
    Reference reference(life.setting);
    LivingRegistry registry(life.setting);
    Biographer biographer(distribution);
    std::vector<Moment> past;
    for (const Step& step : life.steps) {
        reference.wait(step.hours);
        registry.wait(step.hours);
        if (step.twist == 7)
            registry.reopen();
        const Move move = moveOf(step, reference);
        const bool allowed = reference.allows(move);
        const qint64 before = registry.count(u"event"_s);
        const CommandId id = CommandId::make();
        const auto give = [&] { return withCommand(move, reference, [&](const auto& command) { return registry.give(command, move.actor, id); }); };
        const auto answer = give();
        RC_LOG() << described(move).toStdString() << (allowed ? ": allowed\n" : ": refused\n");
        if (!answer)
            RC_LOG() << "  " << answer.error().sentence.toStdString() << '\n';
        RC_ASSERT(answer.has_value() == allowed);
        RC_ASSERT((allowed || answer.error().kind == ErrorKind::Refused));
        // One event a governed change, and none for a refusal; the same command id never acts twice.
        RC_ASSERT(registry.count(u"event"_s) - before == (allowed ? 1 : 0));
        const auto again = give();
        RC_ASSERT(again.has_value() == allowed);
        RC_ASSERT((!allowed || (again->repeated && again->event == answer->event)));
        RC_ASSERT(registry.count(u"event"_s) - before == (allowed ? 1 : 0));
        if (allowed)
            reference.apply(move);
        const QString known = described(registry.facts({}, registry.now()));
        if (known != reference.description())
            RC_LOG() << "reference:\n" << reference.description().toStdString() << "\nregistry:\n" << known.toStdString() << '\n';
        RC_ASSERT((known == reference.description()));
        if (allowed)
            past.push_back({{answer->event.value}, registry.now(), known});
        biographer.saw(move, allowed, reference);
    }
    for (const Moment& moment : past) {
        const QString then = described(registry.facts(moment.asOf, moment.at));
        if (then != moment.description)
            RC_LOG() << "as of event " << moment.asOf.seq << ":\n"
                     << then.toStdString() << "\nwhen it was now:\n"
                     << moment.description.toStdString() << '\n';
        RC_ASSERT((then == moment.description));
    }
    const registry::AuditReport audit = orThrow(registry::verifyTrail(registry.connection(), {{}, true}));
    for (const registry::AuditRemark& problem : audit.problems)
        RC_LOG() << problem.seq << ": " << problem.sentence.toStdString() << '\n';
    RC_ASSERT(audit.ok);
    RC_ASSERT(audit.events == registry.count(u"event"_s));
    biographer.ended();
}

void RegistrarPropertyTest::aRegistryLivesAsTheLifecycleSays()
{
    Distribution distribution;
    QVERIFY(rc::check("answers, rows, events, past and replay equal the reference's", [&] {
        const Life life = *aLife();
        RC_LOG() << life.setting << '\n';
        live(life, distribution);
    }));
    distribution.print();
    QVERIFY2(distribution.isRich(), "too few lives were approved, sent back and returned, or became unusable: the sequences are too dull to trust");
}

}

QTEST_GUILESS_MAIN(gatehouse::governance::testing::RegistrarPropertyTest)
#include "registrar_property_test.moc"
