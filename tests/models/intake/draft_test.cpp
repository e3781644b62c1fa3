// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/draft.h"
#include "models/intake/samplefolder.h"
#include "support/chance.h"

#include <QJsonDocument>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::intake;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

class DraftTest : public QObject {
    Q_OBJECT

private slots:
    void aBaseIsAlwaysAFullName()
    {
        QCOMPARE(fullBase(u"1.1.0"_s, u"fraud"_s), u"fraud@1.1.0"_s);
        QCOMPARE(fullBase(u"other@2"_s, u"fraud"_s), u"other@2"_s);
        QCOMPARE(fullBase(u"none"_s, u"fraud"_s), QString());
        QCOMPARE(fullBase({}, u"fraud"_s), QString());
    }

    void whatWasStatedReachesTheDraft()
    {
        SampleFolder folder;
        folder.write("gatehouse.yaml",
                     "model: fraud\nlabel: 1.2\nbase: 1.1\nauthor: lin\npurpose: why\nowner: aisha\ntier: high\nintended_use: ranking\n"
                     "release_notes: Faster.\nconsumers: [{name: desk}]\nresults: [{place: /x}]\nevaluation: [{metric: auc, value: 0.431}]\n");
        folder.write("a.py", "x");
        folder.write(".env", "x");
        folder.git({u"init"_s, u"-q"_s});
        folder.git({u"add"_s, u"-A"_s});
        folder.git({u"commit"_s, u"-q"_s, u"-m"_s, u"x"_s});
        const auto plan = planImport(folder.path());
        QVERIFY2(plan.has_value(), plan ? "" : qPrintable(plan.error().sentence));
        const std::vector<Asset> assets{{u"a.py"_s, Element::Scripts, 1, Sha256::of("x"), false}};
        const Draft draft = draftFrom(*plan, assets);
        QCOMPARE(draft.model, u"fraud"_s);
        QCOMPARE(draft.label, u"1.2"_s);
        QCOMPARE(draft.base, u"fraud@1.1"_s);
        QCOMPARE(draft.manifest.base, draft.base);
        QCOMPARE(draft.author, u"lin"_s);
        QCOMPARE(draft.purpose, u"why"_s);
        QCOMPARE(draft.owner, u"aisha"_s);
        QVERIFY(draft.tier == Tier::High);
        QCOMPARE(draft.consumers.size(), 1);
        QCOMPARE(draft.results.size(), 1);
        QVERIFY(draft.manifest.assets == assets);
        QCOMPARE(draft.manifest.releaseNotes, u"Faster."_s);
        QCOMPARE(draft.manifest.intendedUse, u"ranking"_s);
        QCOMPARE(draft.manifest.declared[u"evaluation"][0][u"value"].toString(), u"0.431"_s);
        QVERIFY2(*manifestFrom(canonicalBytes(draft.manifest)) == draft.manifest, "what is digested is what is kept");

        QCOMPARE(draft.provenance[u"folder"].toString(), u"model"_s);
        QCOMPARE(draft.provenance[u"files"].toInt(), 2);
        QCOMPARE(draft.provenance[u"source"][u"commit"].toString().size(), 40);
        QCOMPARE(draft.provenance[u"source"][u"state"].toString(), u"clean"_s);
        QCOMPARE(draft.provenance[u"left_out"].toArray().size(), 2); // .env and .git
    }

    void provenanceStaysSmall()
    {
        SampleFolder folder;
        folder.write("a.py", "x");
        ImportPlan plan = *planImport(folder.path());
        for (int i = 0; i < 5000; ++i) {
            plan.flags.push_back({u"link"_s, QString(1000, u'模'), anySentence()});
            plan.leftOut.push_back({QString(900, u'é') + QString::number(i), false, WhyLeftOut::Default, {}});
        }
        const Draft draft = draftFrom(plan, {});
        QVERIFY(QJsonDocument(draft.provenance).toJson(QJsonDocument::Compact).size() <= 32 * 1024);
        QCOMPARE(draft.provenance[u"flags_total"].toInt(), 5000);
        QCOMPARE(draft.provenance[u"left_out_total"].toInt(), 5000);
    }
};

QTEST_GUILESS_MAIN(DraftTest)
#include "draft_test.moc"
