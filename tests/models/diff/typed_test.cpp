// SPDX-License-Identifier: GPL-3.0-or-later
// Differences by meaning: packages with the size of their step, settings by key.
#include "diff/typed/typed.h"
#include "diff/typed/versionchange.h"
#include "support/chance.h"

#include <QTest>
#include <rapidcheck.h>

using namespace gatehouse;
using namespace gatehouse::diff;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

namespace {

TypedAnswer compared(const QString& path, const QByteArray& before, const QByteArray& after)
{
    const auto old = content::decodeText(before, path), now = content::decodeText(after, path);
    return typedDifference(&old, &now);
}

QStringList told(const TypedAnswer& answer)
{
    if (!answer.difference)
        return {answer.why};
    QStringList lines;
    for (const TypedGroup& group : answer.difference->groups)
        for (const TypedEntry& entry : group.entries)
            lines << QStringList{entry.key, entry.before, entry.after, nameOf(entry.status), entry.change}.join(u'|');
    return lines;
}

}

class TypedTest : public QObject {
    Q_OBJECT
private slots:
    void thePlaceOfTheFirstNumberThatDiffersIsTheStep_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("step");
        QTest::addColumn<bool>("older");
        const int a = anyNumber(1, 90), b = anyNumber(1, 90), c = anyNumber(1, 90);
        const auto version = [](int x, int y, int z) { return u"%1.%2.%3"_s.arg(x).arg(y).arg(z); };
        const auto add = [](const char* name, const QString& before, const QString& after, VersionStep step, bool older) {
            QTest::newRow(name) << before << after << int(step) << older;
        };
        add("none", version(a, b, c), version(a, b, c), VersionStep::None, false);
        add("patch", version(a, b, c), version(a, b, c + 1), VersionStep::Patch, false);
        add("minor", version(a, b, c), version(a, b + 1, 0), VersionStep::Minor, false);
        add("major", version(a, b, c), version(a + 1, 0, 0), VersionStep::Major, false);
        add("back", version(a, b, c), version(a, b - 1, c), VersionStep::Minor, true);
        add("nine before ten", u"1.9.0"_s, u"1.10.0"_s, VersionStep::Minor, false);
        add("a build", version(a, b, c), version(a, b, c) + u"+cu118"_s, VersionStep::Other, false);
        add("the same, shorter", u"2.0"_s, u"2"_s, VersionStep::None, false);
        add("an epoch", u"1!1.0"_s, u"2.0"_s, VersionStep::Major, true);
        add("no numbers", u"stable"_s, u"latest"_s, VersionStep::Other, false);
    }
    void thePlaceOfTheFirstNumberThatDiffersIsTheStep()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        QFETCH(const int, step);
        QFETCH(const bool, older);
        QCOMPARE(int(versionChange(before, after).step), step);
        QCOMPARE(versionChange(before, after).isOlder, older);
    }

    void packagesSayWhatBecameOfThem()
    {
        QCOMPARE(told(compared(u"requirements.txt"_s, "a==1.2.0\nb==2.0\nc==1.0\nd>=1\ngone==1\nsame==1\nback==3.0\n",
                               "a==1.3.0\nb>=2.0\nc==1.0.1\nd==1.4\nnew==1\nsame==1\nback==2.0\n")),
                 (QStringList{u"a|1.2.0|1.3.0|changed|minor"_s, u"b|2.0|>=2.0|changed|unpinned"_s, u"c|1.0|1.0.1|changed|patch"_s,
                              u"d|>=1|1.4|changed|pinned"_s, u"gone|1||missing|removed"_s, u"new||1|new|added"_s, u"same|1|1|same|"_s,
                              u"back|3.0|2.0|changed|older-major"_s}));
    }

    void theLanguageStandsOnTop()
    {
        const auto answer = compared(u"environment.yml"_s, "dependencies: [numpy=1.0, python=3.9]\n", "dependencies: [numpy=1.0, python=3.11]\n");
        QVERIFY(answer.difference);
        QCOMPARE(answer.difference->groups.front().entries.front().key, u"Python"_s);
        QCOMPARE(answer.difference->groups.front().entries.front().change, u"minor"_s);
    }

    void settingsAreComparedByTheirKeys()
    {
        const QString changed = u"%1"_s.arg(anyNumber(2, 900));
        QCOMPARE(told(compared(u"config/train.yaml"_s, "train:\n  epochs: 1\n  rate: 0.1\nold: x\n",
                               "new: y\ntrain:\n  rate: 0.1\n  epochs: " + changed.toUtf8() + "\n")),
                 (QStringList{u"new||y|new|"_s, u"train.rate|0.1|0.1|same|"_s, u"old|x||missing|"_s, u"train.epochs|1|%1|changed|"_s.arg(changed)}));
    }

    void anotherTypeIsAChangeThoughItReadsAlike()
    {
        QCOMPARE(told(compared(u"a.json"_s, R"({"a": "1"})", R"({"a": 1})")), QStringList{u"a|1|1|changed|type"_s});
    }

    void whatCannotBeReadIsComparedByLineAndSaysWhy()
    {
        const auto answer = compared(u"a.json"_s, R"({"a": 1})", R"({"a": )");
        QVERIFY(!answer.difference);
        QVERIFY2(answer.why.contains(u"a.json"), qPrintable(answer.why));
        QVERIFY(compared(u"a.py"_s, "a", "b").why.isEmpty());
    }

    void aSideThatIsNotThereIsAllNewOrAllGone()
    {
        const auto text = content::decodeText("a: 1\nb: 2\n", u"a.yaml"_s);
        const auto added = typedDifference(nullptr, &text), removed = typedDifference(&text, nullptr);
        QCOMPARE(added.difference->count(FileStatus::New), 2);
        QCOMPARE(removed.difference->count(FileStatus::Missing), 2);
    }

    // Whatever the lists: every value of both sides is shown once, and the newer side keeps its order.
    void nothingIsLostAndTheNewerOrderIsKept()
    {
        QVERIFY(rc::check("entries are the union in the newer order", [] {
            const auto keys = rc::gen::unique<std::vector<int>>(rc::gen::inRange(0, 25));
            const auto typed = [](const std::vector<int>& of) {
                std::vector<TypedValue> values;
                for (const int key : of)
                    values.push_back({u"g%1"_s.arg(key % 3), QString::number(key), QString::number(key)});
                return values;
            };
            const auto before = typed(*keys), after = typed(*keys);
            std::size_t all = 0;
            for (const TypedGroup& group : entriesOf(before, after))
                all += group.entries.size();
            std::set<QString> united;
            for (const auto* side : {&before, &after})
                for (const TypedValue& value : *side)
                    united.insert(value.key);
            RC_ASSERT(all == united.size());
            std::map<QString, int> place;
            for (const TypedValue& value : after)
                place.emplace(value.key, int(place.size()));
            for (const TypedGroup& group : entriesOf(before, after)) {
                int last = -1;
                for (const TypedEntry& entry : group.entries)
                    if (entry.status != FileStatus::Missing) {
                        RC_ASSERT(place[entry.key] > last);
                        last = place[entry.key];
                    }
            }
        }));
    }
};

QTEST_GUILESS_MAIN(TypedTest)
#include "typed_test.moc"
