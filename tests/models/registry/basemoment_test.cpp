// SPDX-License-Identifier: GPL-3.0-or-later
// What a version is compared with: its base as it was when the version was frozen, and as it is now only while it is a draft.
#include "registry/basemoment.h"

#include "governance/commands/requestchanges.h"
#include "support/chance.h"
#include "support/registryfixture.h"

#include <QTest>

using namespace gatehouse;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

class BaseMomentTest : public QObject {
    Q_OBJECT

    static void give(RegistryFixture& registry, const VersionName& version, const Manifest& manifest)
    {
        registry.must(governance::RegisterVersion{version, registry.cast().author, manifest, "{}", {}, {}}, registry.cast().author);
    }
    // A version that holds the same, so that its notes have nothing to explain.
    static VersionName based(RegistryFixture& registry, const VersionName& base, Manifest held)
    {
        VersionName name{base.model, anyName(u"v"_s), 0};
        held.base = base.text();
        give(registry, name, held);
        return name;
    }

private slots:
    void reviewersCompareWithTheBaseAsItWas()
    {
        RegistryFixture registry;
        const VersionName base = registry.draft(aVersion().at(Tier::Low));
        const Manifest then = registry.facts(base).manifest;
        const VersionName reviewed = based(registry, base, then);
        const VersionName drafted = based(registry, base, then);
        registry.must(governance::Submit{reviewed, {}, {}}, registry.cast().author);
        const qint64 frozen = RegistryFixture::orThrow(registry::momentOfBase(registry.connection(), registry.facts(reviewed).version->id, 1)).seq;
        QVERIFY(frozen > 0);
        give(registry, base, aManifest().build());
        const Manifest now = registry.facts(base).manifest;
        QVERIFY(!(now == then));
        QVERIFY(*registry.facts(reviewed).baseManifest == then);
        QVERIFY(*registry.facts(drafted).baseManifest == now);
        QCOMPARE(RegistryFixture::orThrow(registry::momentOfBase(registry.connection(), registry.facts(drafted).version->id, 1)).seq, 0);
        // Sent back it is a draft again, and its author sees what the base has become.
        const governance::VersionFacts facts = registry.facts(reviewed);
        const Role role = facts.gate().roles.front();
        registry.must(governance::RequestChanges{reviewed, role, facts.version->digest, anySentence(), {}}, registry.holderOf(role));
        QVERIFY(*registry.facts(reviewed).baseManifest == now);
    }
};

QTEST_GUILESS_MAIN(BaseMomentTest)
#include "basemoment_test.moc"
