// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contract.h"
#include "support/chance.h"

#include <QJsonArray>
#include <QTest>
#include <rapidcheck.h>

using namespace gatehouse;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

namespace {

ContractField field(const QString& type = u"float64"_s, bool missing = false, std::optional<double> lowest = {}, std::optional<double> highest = {})
{
    static const QString name = anyName(u"field"_s);
    return {name, type, missing, lowest, highest};
}

ContractChange ofInput(const ContractField& before, const ContractField& after)
{
    return differenceOf({{before}, {}}, {{after}, {}}).change;
}

ContractChange ofOutput(const ContractField& before, const ContractField& after)
{
    return differenceOf({{}, {before}}, {{}, {after}}).change;
}

// One of few names, types and bounds, so that two contracts often share some.
rc::Gen<ContractField> aField()
{
    return rc::gen::map(
        rc::gen::tuple(rc::gen::inRange(0, 4), rc::gen::inRange(0, 4), rc::gen::inRange(0, 2), rc::gen::inRange(-2, 3), rc::gen::inRange(-2, 3)),
        [](const std::tuple<int, int, int, int, int>& of) {
            const auto& [name, type, missing, low, high] = of;
            const std::array types{u"int32"_s, u"int64"_s, u"float64"_s, u"string"_s};
            ContractField made{u"f%1"_s.arg(name), types[std::size_t(type)], missing == 1, {}, {}};
            if (low > -2)
                made.lowest = low;
            if (high > -2)
                made.highest = high;
            return made;
        });
}

rc::Gen<std::vector<ContractField>> fields()
{
    return rc::gen::map(rc::gen::container<std::vector<ContractField>>(aField()), [](std::vector<ContractField> made) {
        std::ranges::sort(made, {}, &ContractField::name);
        const auto twice = std::ranges::unique(made, {}, &ContractField::name);
        made.erase(twice.begin(), twice.end());
        return made;
    });
}

// Whether every value that `narrow` allows is one that `wide` allows; told once more, without the code under test.
bool fits(const ContractField& narrow, const ContractField& wide)
{
    const std::array order{u"int32"_s, u"int64"_s, u"float64"_s};
    const auto a = std::ranges::find(order, narrow.type);
    const auto b = std::ranges::find(order, wide.type);
    const bool type = narrow.type == wide.type || (a != order.end() && b != order.end() && a <= b);
    return type && (!narrow.missingAllowed || wide.missingAllowed) && narrow.lowest.value_or(-9) >= wide.lowest.value_or(-9)
        && narrow.highest.value_or(9) <= wide.highest.value_or(9);
}

const ContractField* find(const std::vector<ContractField>& in, const QString& name)
{
    const auto found = std::ranges::find(in, name, &ContractField::name);
    return found == in.end() ? nullptr : &*found;
}

// Everybody who used the old one can use the new one unchanged.
bool substitutes(const Contract& before, const Contract& after)
{
    for (const ContractField& each : after.inputs) {
        const ContractField* old = find(before.inputs, each.name);
        if (old == nullptr ? !each.missingAllowed : !fits(*old, each))
            return false;
    }
    for (const ContractField& each : before.outputs) {
        const ContractField* now = find(after.outputs, each.name);
        if (now == nullptr || !fits(*now, each))
            return false;
    }
    return true;
}

}

class ContractTest : public QObject {
    Q_OBJECT
private slots:
    void whatIsStatedOfAFieldIsSaid()
    {
        const int low = anyNumber(-900, -1), high = anyNumber(1, 900);
        QCOMPARE(wordsOf(field(u"string"_s)), u"string"_s);
        QCOMPARE(wordsOf(field(u"int32"_s, true)), u"int32 (may be missing)"_s);
        QCOMPARE(wordsOf(field(u"float64"_s, false, low, high)), u"float64 (%1 to %2)"_s.arg(low).arg(high));
        QCOMPARE(wordsOf(field(u"float64"_s, true, low)), u"float64 (at least %1, may be missing)"_s.arg(low));
        QCOMPARE(wordsOf(field(u"float64"_s, false, {}, high + 0.25)), u"float64 (at most %1.25)"_s.arg(high));
    }

    void aContractIsRead()
    {
        const QString name = anyName();
        const Contract read = contractFrom(
            {{u"inputs"_s,
              QJsonArray{
                  QJsonObject{{u"name"_s, name}, {u"type"_s, u"int32"_s}, {u"missing"_s, u"allowed"_s}, {u"range"_s, QJsonArray{0, u"150.5"_s}}}}},
             {u"outputs"_s, QJsonArray{QJsonObject{{u"name"_s, u"score"_s}, {u"type"_s, u"float64"_s}, {u"missing"_s, u"never"_s}}}}});
        QCOMPARE(read.inputs, (std::vector{ContractField{name, u"int32"_s, true, 0, 150.5}}));
        QCOMPARE(read.outputs, (std::vector{ContractField{u"score"_s, u"float64"_s, false, {}, {}}}));
        QVERIFY(!read.empty());
        QVERIFY(contractFrom({}).empty());
    }

    void oneChangeOfAField_data()
    {
        QTest::addColumn<ContractField>("before");
        QTest::addColumn<ContractField>("after");
        QTest::addColumn<ContractChange>("asInput");
        QTest::addColumn<ContractChange>("asOutput");
        using enum ContractChange;
        const auto row = [](const char* name, const ContractField& before, const ContractField& after, ContractChange input, ContractChange output) {
            QTest::newRow(name) << before << after << input << output;
        };
        row("nothing", field(), field(), Same, Same);
        row("a wider number", field(u"int32"_s), field(u"int64"_s), Compatible, Breaking);
        row("an integer that may be a fraction", field(u"int64"_s), field(u"float64"_s), Compatible, Breaking);
        row("a narrower number", field(u"float64"_s), field(u"float32"_s), Breaking, Compatible);
        row("a text instead of a number", field(u"int32"_s), field(u"string"_s), Breaking, Breaking);
        row("a number instead of a text", field(u"string"_s), field(u"int32"_s), Breaking, Breaking);
        row("that it may be missing", field(), field(u"float64"_s, true), Compatible, Breaking);
        row("that it may no longer be missing", field(u"float64"_s, true), field(), Breaking, Compatible);
        row("a wider range", field({}, false, 0, 1), field({}, false, -1, 1), Compatible, Breaking);
        row("a narrower range", field({}, false, 0, 2), field({}, false, 0, 1), Breaking, Compatible);
        row("a range where there was none", field(), field(u"float64"_s, false, 0, 1), Breaking, Compatible);
        row("no range where there was one", field(u"float64"_s, false, 0, 1), field(), Compatible, Breaking);
        row("a shifted range", field({}, false, 0, 1), field({}, false, 0.5, 1.5), Breaking, Breaking);
    }

    void oneChangeOfAField()
    {
        QFETCH(ContractField, before);
        QFETCH(ContractField, after);
        QFETCH(ContractChange, asInput);
        QFETCH(ContractChange, asOutput);
        QCOMPARE(ofInput(before, after), asInput);
        QCOMPARE(ofOutput(before, after), asOutput);
    }

    void fieldsThatComeAndGo()
    {
        using enum ContractChange;
        const Contract none;
        QCOMPARE(differenceOf(none, {{field()}, {}}).change, Breaking);
        QCOMPARE(differenceOf(none, {{field(u"float64"_s, true)}, {}}).change, Compatible);
        QCOMPARE(differenceOf({{field()}, {}}, none).change, Compatible); // it is no longer read
        QCOMPARE(differenceOf(none, {{}, {field()}}).change, Compatible);
        QCOMPARE(differenceOf({{}, {field()}}, none).change, Breaking);
    }

    void theWorstLineSays()
    {
        const Contract before{{field(u"int32"_s)}, {field()}};
        const Contract after{{field(u"int64"_s)}, {}};
        const ContractDifference difference = differenceOf(before, after);
        QCOMPARE(difference.change, ContractChange::Breaking);
        QCOMPARE(difference.lines.size(), 2UL);
        QCOMPARE(difference.breaks().size(), 1);
        QVERIFY(difference.breaks().front().contains(field().name));
    }

    void whatIsNotBreakingSubstitutes()
    {
        QVERIFY(rc::check("a difference breaks exactly where the new one does not substitute the old one", [] {
            const Contract before{*fields(), *fields()};
            const Contract after{*fields(), *fields()};
            const ContractDifference difference = differenceOf(before, after);
            RC_ASSERT((difference.change != ContractChange::Breaking) == substitutes(before, after));
            RC_ASSERT((difference.change == ContractChange::Same) == (before == after));
            RC_ASSERT(differenceOf(before, before).lines.empty());
        }));
    }
};

QTEST_GUILESS_MAIN(ContractTest)
#include "contract_test.moc"
