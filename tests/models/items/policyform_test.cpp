// SPDX-License-Identifier: GPL-3.0-or-later
// The next policy as a form and as a text: two views of one draft, whatever is done to either.
#include "anypolicy.h"
#include "intake/policytext.h"
#include "items/policy/approversmodel.h"
#include "items/policy/askedmodel.h"
#include "items/policy/checklistmodel.h"
#include "items/policy/policygaps.h"
#include "items/policy/thresholdsmodel.h"
#include "support/chance.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QTest>
#include <numeric>

using namespace gatehouse;
using namespace gatehouse::items;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const Policy& policy)
{
    return QString::fromUtf8(intake::policyText(policy));
}

// All tables of the form, as the window has them, each watched by a tester.
struct Form {
    explicit Form(PolicyDraft& of)
        : draft(of)
        , approvers(of, ApproversModel::Of::EveryChange)
        , routine(of, ApproversModel::Of::RoutineChange)
        , asked(of)
        , thresholds(of)
    {
        asked.setFields(anyPolicyFields());
        for (const Role role : {Role::TechnicalReviewer, Role::RiskApprover, Role::GoLiveApprover})
            checklists.push_back(std::make_unique<ChecklistModel>(of, role));
        for (PolicyTable* table : tables())
            testers.push_back(std::make_unique<QAbstractItemModelTester>(table, QAbstractItemModelTester::FailureReportingMode::Fatal));
    }
    [[nodiscard]] std::vector<PolicyTable*> tables()
    {
        std::vector<PolicyTable*> all{&approvers, &routine, &asked, &thresholds};
        for (const auto& checklist : checklists)
            all.push_back(checklist.get());
        return all;
    }
    void go(const PolicyPlace& place)
    {
        for (PolicyTable* table : tables())
            table->setPlace(place);
    }

    PolicyDraft& draft;
    ApproversModel approvers, routine;
    AskedModel asked;
    ThresholdsModel thresholds;
    std::vector<std::unique_ptr<ChecklistModel>> checklists;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
};

void tick(QAbstractItemModel& model, int row, int column, bool on)
{
    model.setData(model.index(row, column), on ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
}

void fill(ApproversModel& model, const Approvers& wanted, Gate gate)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        const Role role = rolesAt(gate)[std::size_t(row)];
        const bool isAsked = std::ranges::find(wanted.roles, role) != wanted.roles.end();
        tick(model, row, ApproversModel::Asked, isAsked);
        if (isAsked)
            QVERIFY(model.setData(model.index(row, ApproversModel::People), wanted.peopleIn(role), Qt::EditRole));
    }
}

void fill(ThresholdsModel& model, const std::vector<Threshold>& wanted)
{
    while (model.rowCount() > 0)
        model.remove(anyNumber(0, model.rowCount() - 1));
    const auto words = [](const std::optional<double>& bound) { return bound ? QString::number(*bound, 'g', 17) : QString(); };
    for (const Threshold& each : wanted) {
        model.add();
        const int row = model.rowCount() - 1;
        QVERIFY(model.setData(model.index(row, ThresholdsModel::Metric), each.metric, Qt::EditRole));
        QVERIFY(model.setData(model.index(row, ThresholdsModel::Direction), each.better == Better::Higher ? 0 : 1, Qt::EditRole));
        QVERIFY(model.setData(model.index(row, ThresholdsModel::Limit), words(each.limit), Qt::EditRole));
        QVERIFY(model.setData(model.index(row, ThresholdsModel::WorseBy), words(each.worseBy), Qt::EditRole));
        QVERIFY(model.setData(model.index(row, ThresholdsModel::WorseByPercent), words(each.worseByPercent), Qt::EditRole));
    }
}

void fill(ChecklistModel& model, const std::map<Role, std::vector<ChecklistItem>>& wanted)
{
    while (model.rowCount() > 0)
        model.remove(anyNumber(0, model.rowCount() - 1));
    if (!wanted.contains(model.role()))
        return;
    for (const ChecklistItem& item : wanted.at(model.role())) {
        model.add();
        const int row = model.rowCount() - 1;
        QVERIFY(model.setData(model.index(row, ChecklistModel::Text), item.text, Qt::EditRole));
        QVERIFY(model.setData(model.index(row, ChecklistModel::Id), item.id, Qt::EditRole));
        tick(model, row, ChecklistModel::Sentence, item.sentence);
    }
}

void fillAsked(AskedModel& model, const std::function<bool(const QString& need)>& asked, const std::set<QString>& waivable)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString need = model.index(row, 0).data(AskedModel::NeedRole).toString();
        tick(model, row, AskedModel::Asked, asked(need));
        if (model.columnCount() > AskedModel::Waivable)
            tick(model, row, AskedModel::Waivable, waivable.contains(need));
    }
}

}

class PolicyFormTest : public QObject {
    Q_OBJECT

    // Does in the form what makes the draft `wanted`, one field after the other.
    static void write(Form& form, const Policy& wanted)
    {
        form.draft.change([&](Policy& policy) {
            policy.number = wanted.number;
            policy.name = wanted.name;
        });
        for (const Tier tier : allOf<Tier>()) {
            form.go({Gate::A, tier});
            const GatePolicy& gate = wanted.at(tier);
            fill(form.approvers, gate.approvers(), Gate::A);
            form.draft.change([&](Policy& policy) {
                GatePolicy& of = policy.gateA.at(tier);
                of.routine = gate.routine ? std::optional(of.approvers()) : std::nullopt;
                of.dueDays = gate.dueDays;
                of.approvalDays = gate.approvalDays;
            });
            if (gate.routine)
                fill(form.routine, *gate.routine, Gate::A);
            fill(form.thresholds, gate.thresholds);
            fillAsked(
                form.asked,
                [&](const QString& need) {
                    const auto element = need.startsWith(u"element-"_s) ? fromName<Element>(need.mid(8)) : std::nullopt;
                    return (element && std::ranges::find(gate.elements, *element) != gate.elements.end()) || gate.needs.contains(need)
                        || (need.startsWith(u"field-"_s) && gate.fields.contains(need.mid(6)));
                },
                gate.waivable);
            for (const auto& checklist : form.checklists)
                fill(*checklist, gate.checklists);
            form.go({Gate::B, tier});
            const LivePolicy& live = wanted.liveAt(tier);
            fill(form.approvers, live.approvers(), Gate::B);
            fillAsked(form.asked, [&](const QString& kind) { return live.evidence.contains(*fromName<EvidenceKind>(kind)); }, {});
            for (const auto& checklist : form.checklists)
                fill(*checklist, live.checklists);
            form.draft.change([&](Policy& policy) {
                policy.gateB.at(tier).dueDays = live.dueDays;
                policy.gateB.at(tier).reviewMonths = live.reviewMonths;
            });
        }
    }

    // One thing that a person could do next, somewhere; what it was is answered.
    static QString act(Form& form)
    {
        form.go({flip() ? Gate::A : Gate::B, Tier(anyNumber(0, 2))});
        auto tables = form.tables();
        PolicyTable& table = *tables[std::size_t(anyNumber(0, int(tables.size()) - 1))];
        if (anyNumber(0, 4) == 0 && (&table == &form.thresholds || qobject_cast<ChecklistModel*>(&table)) && table.place().gate == Gate::A) {
            if (table.rowCount() > 1 && flip()) {
                table.moveUp(anyNumber(1, table.rowCount() - 1));
                return u"moved"_s;
            }
            if (table.rowCount() > 0 && flip()) {
                table.remove(anyNumber(0, table.rowCount() - 1));
                return u"removed"_s;
            }
            table.add();
            return u"added"_s;
        }
        if (table.rowCount() == 0)
            return u"nothing there"_s;
        const QModelIndex index = table.index(anyNumber(0, table.rowCount() - 1), anyNumber(0, table.columnCount() - 1));
        if (table.flags(index).testFlag(Qt::ItemIsUserCheckable)) {
            tick(table, index.row(), index.column(), index.data(Qt::CheckStateRole).toInt() != Qt::Checked);
            return u"ticked"_s;
        }
        if (!table.flags(index).testFlag(Qt::ItemIsEditable))
            return u"not to be changed"_s;
        const bool isNumber = index.data(PolicyTable::NumberRole).toBool() || index.data(PolicyTable::MostRole).isValid();
        const bool isChoice = index.data(PolicyTable::ChoicesRole).isValid();
        table.setData(index, isChoice ? QVariant(anyNumber(0, 1)) : isNumber ? QVariant(anyNumber(1, 99)) : QVariant(anyName()), Qt::EditRole);
        return isChoice ? u"chosen"_s : isNumber ? u"counted"_s : u"written"_s;
    }

private slots:
    void anyPolicyIsWrittenInTheFormAsInTheText()
    {
        QMap<QString, int> seen;
        for (int i = 0; i < 8; ++i) {
            const Policy wanted = anyPolicy();
            QVERIFY(intake::readPolicy(textOf(wanted).toUtf8()));
            PolicyDraft draft, shown;
            Form form(draft);
            write(form, wanted);
            QVERIFY(!draft.fault());
            QCOMPARE(*draft.policy(), wanted);
            const auto read = intake::readPolicy(draft.text().toUtf8());
            QVERIFY(read);
            QCOMPARE(*read, wanted);
            // And what is read as text stands in the form as what was written there.
            shown.setText(textOf(wanted));
            Form other(shown);
            for (const Gate gate : allOf<Gate>())
                for (const Tier tier : allOf<Tier>()) {
                    form.go({gate, tier});
                    other.go({gate, tier});
                    for (std::size_t at = 0; at < form.tables().size(); ++at)
                        sameCells(*form.tables()[at], *other.tables()[at]);
                }
            ++seen[draft.text() == textOf(wanted) ? u"the same text"_s : u"the same meaning"_s];
            for (const auto& [tier, gate] : wanted.gateA) {
                ++seen[u"%1 thresholds"_s.arg(gate.thresholds.size())];
                ++seen[gate.routine ? u"routine"_s : u"no routine"_s];
                ++seen[u"%1 fields"_s.arg(gate.fields.size())];
                seen[u"items"_s] += std::accumulate(gate.checklists.begin(), gate.checklists.end(), 0,
                                                    [](int sum, const auto& list) { return sum + int(list.second.size()); });
            }
        }
        qInfo() << seen;
    }

    void whateverIsDoneStandsInBothAndCommentsStay()
    {
        QMap<QString, int> seen;
        for (int i = 0; i < 8; ++i) {
            PolicyDraft draft;
            QStringList lines = textOf(anyPolicy()).split(u'\n'), comments;
            for (int n = anyNumber(3, 25); n > 0; --n) {
                comments << u"# "_s + anyName(u"said"_s);
                const auto at = anyNumber(0, int(lines.size()) - 2);
                if (flip())
                    lines.insert(at, QString(anyNumber(0, 8), u' ') + comments.last());
                else if (!lines[at].contains(u'#'))
                    lines[at] += u"  "_s + comments.last();
                else
                    comments.removeLast();
            }
            draft.setText(lines.join(u'\n'));
            QVERIFY2(!draft.fault(), qPrintable(draft.text()));
            Form form(draft);
            for (int step = 0; step < 40; ++step) {
                const QString before = draft.text();
                ++seen[act(form)];
                for (const QString& comment : comments)
                    QVERIFY2(draft.text().contains(comment), qPrintable(comment + u'\n' + draft.text()));
                const auto read = intake::readPolicy(draft.text().toUtf8());
                QCOMPARE(read.has_value(), !draft.fault());
                if (draft.policy() != nullptr) // the form says it in its own words
                    QVERIFY2(read.has_value() != gapOf(*draft.policy()).has_value(), qPrintable(draft.text()));
                if (read)
                    QCOMPARE(*read, *draft.policy());
                ++seen[read ? u"a policy"_s : u"unfinished"_s];
                if (!read && anyNumber(0, 2) > 0) // most finish what they began, or take it back
                    draft.setText(before);
            }
        }
        qInfo() << seen;
    }

    void theFormSaysInItsOwnWordsAndByItsPlaceWhatIsMissing_data()
    {
        QTest::addColumn<std::function<void(Policy&, Tier)>>("change");
        QTest::addColumn<Gate>("gate");
        QTest::addColumn<bool>("isUnfinished");
        QTest::addColumn<QString>("word");
        using Change = std::function<void(Policy&, Tier)>;
        const auto threshold = [](const Threshold& added) {
            return Change([added](Policy& policy, Tier tier) { policy.gateA.at(tier).thresholds.push_back(added); });
        };
        const QString metric = anyName();
        QTest::newRow("no role at gate A") << Change([](Policy& p, Tier t) { p.gateA.at(t).roles.clear(); }) << Gate::A << false << u"no role"_s;
        QTest::newRow("no role at gate B") << Change([](Policy& p, Tier t) { p.gateB.at(t).roles.clear(); }) << Gate::B << false << u"no role"_s;
        QTest::newRow("no evidence") << Change([](Policy& p, Tier t) { p.gateB.at(t).evidence.clear(); }) << Gate::B << false << u"evidence"_s;
        QTest::newRow("nobody for a routine change")
            << Change([](Policy& p, Tier t) { p.gateA.at(t).routine = Approvers{}; }) << Gate::A << false << u"routine change"_s;
        QTest::newRow("a new threshold") << threshold({}) << Gate::A << true << u"name the metric"_s;
        QTest::newRow("a threshold that asks nothing") << threshold({metric, Better::Higher, {}, {}, {}}) << Gate::A << true << u"“Worse by %”"_s;
        QTest::newRow("a metric of other characters") << threshold({u"a b"_s, Better::Higher, 1, {}, {}}) << Gate::A << false << u"“a b”"_s;
        QTest::newRow("a bound below zero") << threshold({metric, Better::Lower, {}, -1, {}}) << Gate::A << false << u"“Worse than base by”"_s;
        QTest::newRow("a new item") << Change([](Policy& p, Tier t) {
            p.gateA.at(t).checklists[Role::TechnicalReviewer].push_back({u"x"_s, {}, false});
        }) << Gate::A << true << labelOf(Role::TechnicalReviewer);
    }
    void theFormSaysInItsOwnWordsAndByItsPlaceWhatIsMissing()
    {
        QFETCH(const std::function<void(Policy&, Tier)>, change);
        QFETCH(const Gate, gate);
        QFETCH(const bool, isUnfinished);
        QFETCH(const QString, word);
        Policy policy = builtInPolicy();
        QVERIFY(!gapOf(policy));
        const auto tier = Tier(anyNumber(0, 2));
        change(policy, tier);
        const auto gap = gapOf(policy);
        QVERIFY(gap);
        QCOMPARE(gap->place, (PolicyPlace{gate, tier}));
        QCOMPARE(gap->isUnfinished, isUnfinished);
        QVERIFY2(gap->sentence.startsWith(u"At %1 of tier %2,"_s.arg(labelOf(gate), labelOf(tier))), qPrintable(gap->sentence));
        QVERIFY2(gap->sentence.contains(word) && !gap->sentence.contains(u"worse_by"_s), qPrintable(gap->sentence));
        QVERIFY(!policyFrom(toJson(policy)));
    }

    void onlyWhatChangedIsWrittenAnew()
    {
        PolicyDraft draft;
        const QString before = u"# ours\n\n"_s + QString(draft.text()).replace(u"due_days: 7"_s, u"due_days:   7   # a week"_s);
        draft.setText(before);
        const int days = anyNumber(8, 99);
        draft.change([&](Policy& policy) { policy.gateA.at(Tier::Medium).dueDays = days; });
        QCOMPARE(draft.text(), QString(before).replace(u"due_days:   7   # a week"_s, u"due_days: %1  # a week"_s.arg(days)));
        // What was not there comes where it belongs, and goes again.
        const QString without = draft.text();
        draft.change([&](Policy& policy) { policy.gateA.at(Tier::Medium).routine = Approvers{{Role::TechnicalReviewer}, {}}; });
        QVERIFY(draft.text().indexOf(u"routine:"_s) < draft.text().indexOf(u"elements: [scripts, trained-object"_s));
        draft.change([&](Policy& policy) { policy.gateA.at(Tier::Medium).routine.reset(); });
        QCOMPARE(draft.text(), without);
    }

    void aTextThatCannotBeChangedInPartsIsWrittenAnew_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("JSON") << QString::fromUtf8(QJsonDocument(toJson(builtInPolicy())).toJson());
        QString text = textOf(builtInPolicy());
        const auto low = text.indexOf(u"  low:\n"_s, text.indexOf(u"gate_b"_s)), medium = text.indexOf(u"  medium:"_s, low);
        text.replace(low, medium - low, u"  low: {roles: [go-live-approver], evidence: [targets], due_days: 5, review_months: 12} # on one line\n"_s);
        QTest::newRow("a gate on one line") << text;
    }
    void aTextThatCannotBeChangedInPartsIsWrittenAnew()
    {
        QFETCH(const QString, text);
        PolicyDraft draft;
        draft.setText(text);
        QVERIFY(draft.policy());
        Policy wanted = *draft.policy();
        wanted.gateB.at(Tier::Low).reviewMonths = anyNumber(13, 99);
        draft.change([&](Policy& policy) { policy = wanted; });
        const auto read = intake::readPolicy(draft.text().toUtf8());
        QVERIFY(read);
        QCOMPARE(*read, wanted);
        QCOMPARE(draft.text().contains(u"# on one line"_s), text.contains(u"# on one line"_s));
    }

    void aTextThatIsNoPolicyHasNoFormUntilItIsOneAgain()
    {
        PolicyDraft draft;
        Form form(draft);
        const QString good = draft.text();
        const int rows = form.asked.rowCount();
        QVERIFY(rows > 0 && form.approvers.rowCount() == 2);
        draft.setText(QString(good).replace(u"due_days: 10"_s, u"due_days: soon"_s));
        QVERIFY(!draft.policy());
        QCOMPARE(draft.fault()->line, 1 + int(good.first(good.indexOf(u"due_days: 10"_s)).count(u'\n')));
        for (PolicyTable* table : form.tables())
            QCOMPARE(table->rowCount(), 0);
        const QString broken = draft.text();
        draft.change([](Policy& policy) { policy.name = anyName(); });
        QCOMPARE(draft.text(), broken); // there is nothing to change, and nothing typed is lost
        draft.setText(good);
        QCOMPARE(form.asked.rowCount(), rows);
    }

    void whatIsUnfinishedStandsThereAsUnfinished()
    {
        PolicyDraft draft;
        Form form(draft);
        form.thresholds.add();
        QVERIFY(draft.fault());
        QVERIFY(draft.policy()); // the form goes on
        QCOMPARE(form.thresholds.rowCount(), 1);
        QVERIFY(draft.text().contains(u"metric: \"\""_s));
        const QString metric = anyName();
        QVERIFY(form.thresholds.setData(form.thresholds.index(0, ThresholdsModel::Metric), metric, Qt::EditRole));
        QVERIFY(!form.thresholds.setData(form.thresholds.index(0, ThresholdsModel::Limit), anySentence(), Qt::EditRole));
        QVERIFY(form.thresholds.setData(form.thresholds.index(0, ThresholdsModel::Limit), u"0.25"_s, Qt::EditRole));
        QVERIFY(!draft.fault());
        QVERIFY(draft.text().contains(u"limit: 0.25"_s));
    }

    void whatWasOnlyBegunIsDroppedAndTheRestStays()
    {
        PolicyDraft draft;
        Form form(draft);
        form.thresholds.add();
        const QString metric = anyName();
        QVERIFY(form.thresholds.setData(form.thresholds.index(0, ThresholdsModel::Metric), metric, Qt::EditRole));
        QVERIFY(form.thresholds.setData(form.thresholds.index(0, ThresholdsModel::Limit), u"0.25"_s, Qt::EditRole));
        form.thresholds.add();
        QVERIFY(draft.fault());
        draft.change(dropUnfinished);
        QVERIFY2(!draft.fault(), qPrintable(draft.fault() ? draft.fault()->sentence : QString()));
        PolicyDraft again;
        again.setText(draft.text()); // as it is kept, and shown as a form the next time
        QVERIFY(again.policy());
        QVERIFY(draft.text().contains(metric));
    }

    void anItemMovesUpInTheTextAsWell()
    {
        PolicyDraft draft;
        Form form(draft);
        ChecklistModel& list = *form.checklists.front();
        const int row = anyNumber(1, list.rowCount() - 1);
        const QString moved = list.index(row, ChecklistModel::Text).data().toString();
        const QString passed = list.index(row - 1, ChecklistModel::Text).data().toString();
        list.moveUp(row);
        QCOMPARE(list.index(row - 1, ChecklistModel::Text).data().toString(), moved);
        QCOMPARE(list.index(row, ChecklistModel::Text).data().toString(), passed);
        QVERIFY(draft.text().indexOf(moved) < draft.text().indexOf(passed));
    }

    void theWaiverOfAThresholdGoesWithIt()
    {
        PolicyDraft draft;
        Form form(draft);
        const QString metric = anyName(), other = anyName();
        draft.change([&](Policy& policy) {
            GatePolicy& gate = policy.gateA.at(Tier::Low);
            gate.thresholds = {{metric, Better::Higher, 0.5, {}, {}}};
            gate.waivable.insert(u"threshold-"_s + metric);
        });
        QVERIFY(form.thresholds.setData(form.thresholds.index(0, ThresholdsModel::Metric), other, Qt::EditRole));
        QVERIFY(draft.policy()->at(Tier::Low).waivable.contains(u"threshold-"_s + other));
        QVERIFY(!draft.policy()->at(Tier::Low).waivable.contains(u"threshold-"_s + metric));
        form.thresholds.remove(0);
        QVERIFY(!draft.policy()->at(Tier::Low).waivable.contains(u"threshold-"_s + other));
    }

private:
    static void sameCells(const QAbstractItemModel& left, const QAbstractItemModel& right)
    {
        QCOMPARE(left.rowCount(), right.rowCount());
        QCOMPARE(left.columnCount(), right.columnCount());
        for (int row = 0; row < left.rowCount(); ++row)
            for (int column = 0; column < left.columnCount(); ++column)
                for (const int role : {int(Qt::DisplayRole), int(Qt::EditRole), int(Qt::CheckStateRole), int(Qt::AccessibleTextRole)})
                    QCOMPARE(left.index(row, column).data(role), right.index(row, column).data(role));
    }
};

QTEST_GUILESS_MAIN(PolicyFormTest)
#include "policyform_test.moc"
