// SPDX-License-Identifier: GPL-3.0-or-later
// Registry > People, findings, facts of a model and a new registry, through what a person reads.
#include "dialogs/founding/newregistrydialog.h"
#include "dialogs/openclock.h"
#include "dialogs/openeditmodel.h"
#include "dialogs/openfindingaction.h"
#include "dialogs/openpeople.h"
#include "dialogs/openredaction.h"
#include "governance/commands/addfield.h"
#include "governance/commands/addperson.h"
#include "governance/commands/editmodel.h"
#include "governance/commands/proposefindingclose.h"
#include "governance/commands/redact.h"
#include "registry/facts.h"
#include "registry/findingfacts.h"
#include "registry/queries/history.h"
#include "support/chance.h"
#include "theme/widgets/messagebar.h"
#include "views/dialogs/dialogfixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace gatehouse;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

class PeopleAndModelsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<DialogFixture> m_fixture;

    const Cast& cast() { return m_fixture->cast(); }

    QDialog* people()
    {
        return m_fixture->opened([this] { dialogs::openPeople(m_fixture->desk(), m_fixture->window()); });
    }
    Model model(const QString& name) { return *RegistryFixture::orThrow(registry::loadModel(m_fixture->registry().connection(), name)); }
    // Goes to a person in the list.
    void choose(QDialog* dialog, const QString& person)
    {
        auto* view = named<QTreeView>(dialog, u"People"_s);
        QVERIFY(view);
        for (int row = 0; row < view->model()->rowCount(); ++row)
            if (view->model()->index(row, 0).data().toString().contains(person))
                return view->setCurrentIndex(view->model()->index(row, 0));
        QFAIL(qPrintable(person));
    }
    Finding finding(FindingId id)
    {
        return *RegistryFixture::orThrow(registry::loadFindingFacts(m_fixture->registry().connection(), m_fixture->known(), id)).finding;
    }
    Finding raised()
    {
        auto& registry = m_fixture->registry();
        const VersionName name = registry.submitted(aVersion().at(Tier::High));
        governance::Approve approve = registry.approval(name, Role::TechnicalReviewer);
        approve.findings = {aFinding(cast().colleague)};
        approve.findings[0].due = registry.clock().date().addDays(20);
        registry.must(approve, cast().reviewer);
        return registry.facts(name).findings.front();
    }

private slots:
    void init() { m_fixture = std::make_unique<DialogFixture>(); }

    void onlyAnAdminChangesPeopleAndItSaysSo()
    {
        QDialog* dialog = people();
        QVERIFY(complaintsOf(dialog).contains(u"kept by an admin"));
        choose(dialog, cast().colleague);
        auto* grant = named<QPushButton>(dialog, u"Grant "_s + labelOf(Role::RiskApprover));
        QVERIFY(!grant->isEnabled());
        QVERIFY(grant->toolTip().contains(u"kept by an admin"));
        QVERIFY(!named<QPushButton>(dialog, u"Add person"_s)->isEnabled());
    }

    void anAdminAddsLinksGrantsAndRevokes()
    {
        m_fixture->sitDown(cast().admin);
        QDialog* dialog = people();
        QVERIFY2(complaintsOf(dialog).isEmpty(), qPrintable(complaintsOf(dialog)));
        const QString word = anyName(u"zoe"_s);
        named<QLineEdit>(dialog, u"Name of the new person"_s)->setText(word + u" Müller"_s);
        const QString name = named<QLineEdit>(dialog, u"Short name of the new person"_s)->text();
        QCOMPARE(name, word + u".muller"_s);
        QTest::mouseClick(named<QPushButton>(dialog, u"Add person"_s), Qt::LeftButton);
        QTRY_VERIFY(named<QPushButton>(dialog, u"Act as %1 Müller"_s.arg(word)));
        QTRY_VERIFY(complaintsOf(dialog).contains(u"was added"));

        const QString osUser = anyName(u"login"_s);
        named<QLineEdit>(dialog, u"Operating-system user"_s)->setText(osUser);
        QTest::mouseClick(named<QPushButton>(dialog, u"Save name and link"_s), Qt::LeftButton);
        QTRY_COMPARE(m_fixture->known().find(name)->osUser, osUser);

        // Clearing the field takes the link off again.
        QTRY_VERIFY(!named<QPushButton>(dialog, u"Save name and link"_s)->isEnabled());
        named<QLineEdit>(dialog, u"Operating-system user"_s)->clear();
        QTRY_VERIFY(named<QPushButton>(dialog, u"Save name and link"_s)->isEnabled());
        QTest::mouseClick(named<QPushButton>(dialog, u"Save name and link"_s), Qt::LeftButton);
        QTRY_COMPARE(m_fixture->known().find(name)->osUser, QString());
        QTRY_VERIFY2(complaintsOf(dialog).contains(u"no operating-system user any more"), qPrintable(complaintsOf(dialog)));

        const QString role = labelOf(Role::Deployer);
        QTRY_VERIFY(named<QPushButton>(dialog, u"Grant "_s + role)->isEnabled());
        QTest::mouseClick(named<QPushButton>(dialog, u"Grant "_s + role), Qt::LeftButton);
        QTRY_VERIFY(m_fixture->known().find(name)->has(Role::Deployer));
        QTRY_VERIFY(named<QPushButton>(dialog, u"Revoke "_s + role) && named<QPushButton>(dialog, u"Revoke "_s + role)->isEnabled());
        QTest::mouseClick(named<QPushButton>(dialog, u"Revoke "_s + role), Qt::LeftButton);
        QTRY_VERIFY(!m_fixture->known().find(name)->has(Role::Deployer));

        // The last admin stays, and the button says so.
        choose(dialog, cast().admin);
        auto* revoke = named<QPushButton>(dialog, u"Revoke "_s + labelOf(Role::Admin));
        QVERIFY(revoke && !revoke->isEnabled());
        QVERIFY(revoke->toolTip().contains(u"last admin"));
    }

    void aRoleIsDelegatedAndTakenBack()
    {
        QDialog* dialog = people();
        const QString reviewer = labelOf(Role::TechnicalReviewer);
        choose(dialog, cast().risk);
        auto* begin = named<QPushButton>(dialog, u"Delegate a role"_s);
        QVERIFY(begin && !begin->isEnabled());
        QVERIFY2(begin->toolTip().contains(u"delegates their own roles"), qPrintable(begin->toolTip()));
        choose(dialog, cast().reviewer);
        QVERIFY2(begin->isEnabled(), qPrintable(begin->toolTip()));
        QDialog* form = m_fixture->opened([&] { QTest::mouseClick(begin, Qt::LeftButton); });
        QVERIFY(form);
        QCOMPARE(named<QComboBox>(form, u"Role"_s)->currentText(), reviewer); // the only one
        QTRY_VERIFY(complaintsOf(form).contains(u"Choose who acts for you"));
        QVERIFY(complaintsOf(form).contains(u"needs a reason"));
        auto* person = named<QComboBox>(form, u"To whom"_s);
        person->setCurrentIndex(person->findData(cast().reviewer));
        QVERIFY(complaintsOf(form).contains(u"their own delegate"));
        person->setCurrentIndex(person->findData(cast().colleague));
        const QString why = anySentence();
        named<QPlainTextEdit>(form, u"Reason"_s)->setPlainText(why);
        auto* from = named<QDateEdit>(form, u"From"_s);
        auto* until = named<QDateEdit>(form, u"Until"_s);
        from->setDate(from->date().addDays(anyNumber(20, 30)));
        QVERIFY(complaintsOf(form).contains(u"would end before it begins"));
        until->setDate(from->date().addDays(anyNumber(0, 30)));
        QVERIFY2(primaryOf(form)->isEnabled(), qPrintable(complaintsOf(form)));
        const QDate first = from->date(), last = until->date();
        QTest::mouseClick(primaryOf(form), Qt::LeftButton);
        QTRY_COMPARE(m_fixture->known().delegations.size(), std::size_t(1));
        const Delegation given = m_fixture->known().delegations.front();
        QCOMPARE(given.giver, cast().reviewer);
        QCOMPARE(given.delegate, cast().colleague);
        QCOMPARE(given.role, Role::TechnicalReviewer);
        QCOMPARE(given.reason, why);
        // The whole of both days.
        QCOMPARE(given.from.toLocalTime(), first.startOfDay());
        QCOMPARE(given.until.toLocalTime().date(), last);
        QVERIFY(given.until.secsTo(last.addDays(1).startOfDay()) <= 1);

        // Both see it; only who gave it, or an admin, takes it back.
        QTRY_VERIFY(named<QPushButton>(dialog, u"Withdraw: %1, given to %2"_s.arg(reviewer, cast().colleague)));
        m_fixture->sitDown(cast().colleague);
        dialog = people();
        auto* withdraw = named<QPushButton>(dialog, u"Withdraw: %1 for %2"_s.arg(reviewer, cast().reviewer));
        QVERIFY(withdraw && !withdraw->isEnabled());
        QVERIFY2(withdraw->toolTip().contains(u"who delegated the role"), qPrintable(withdraw->toolTip()));
        QVERIFY2(!named<QPushButton>(dialog, u"Delegate a role"_s)->isEnabled(), "a delegate cannot delegate on");
        m_fixture->sitDown(cast().reviewer);
        dialog = people();
        withdraw = named<QPushButton>(dialog, u"Withdraw: %1, given to %2"_s.arg(reviewer, cast().colleague));
        QVERIFY(withdraw && withdraw->isEnabled());
        QTest::mouseClick(withdraw, Qt::LeftButton);
        QTRY_VERIFY(m_fixture->known().delegations.empty());
        QTRY_VERIFY2(complaintsOf(dialog).contains(u"no longer acts as"), qPrintable(complaintsOf(dialog)));
        QTRY_VERIFY(!named<QPushButton>(dialog, u"Withdraw: %1, given to %2"_s.arg(reviewer, cast().colleague)));
    }

    void actingAsSomebodyElseIsSaidPlainly()
    {
        QDialog* dialog = people();
        choose(dialog, cast().risk);
        QStringList words;
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            words << label->text();
        QVERIFY(words.join(u'\n').contains(u"recorded as entered by os-"_s + cast().reviewer));
        QTest::mouseClick(named<QPushButton>(dialog, u"Act as "_s + cast().risk), Qt::LeftButton);
        QCOMPARE(m_fixture->desk().person()->name, cast().risk);
        QTRY_VERIFY(named<QPushButton>(dialog, u"Acting as "_s + cast().risk));
    }

    void aTextIsRedactedByTwoPersons()
    {
        auto& registry = m_fixture->registry();
        const VersionName name = registry.submitted(aVersion().at(Tier::High));
        governance::Approve approve = registry.approval(name, Role::TechnicalReviewer);
        const QString secret = anyName(u"password"_s);
        approve.reason = secret;
        const EventSeq event = registry.must(approve, cast().reviewer).event;
        const auto open = [&] { return m_fixture->opened([&] { dialogs::openRedaction(m_fixture->desk(), event, m_fixture->window()); }); };
        const auto texts = [&] { return RegistryFixture::orThrow(registry::eventDetails(registry.connection(), event)).texts; };
        const auto digestOf = [&](const QString& body) {
            return [&] {
                const auto all = texts();
                return std::ranges::find(all, body, &registry::EventText::text)->digest;
            }();
        };
        const auto words = [](const QDialog* dialog) {
            QStringList all;
            for (const QLabel* label : dialog->findChildren<QLabel*>())
                all << label->text();
            return all.join(u'\n');
        };
        const auto choose = [&](QDialog* dialog) {
            auto* box = named<QComboBox>(dialog, u"Text to redact"_s);
            return box != nullptr && box->count() > 0 && (box->setCurrentIndex(box->findText(secret)), box->currentIndex() >= 0);
        };
        m_fixture->sitDown(cast().author);
        QDialog* propose = open();
        QTRY_VERIFY(choose(propose));
        QTRY_VERIFY(complaintsOf(propose).contains(u"needs a reason"));
        QVERIFY(words(propose).contains(secret));
        const QString why = anySentence();
        named<QPlainTextEdit>(propose, u"Reason"_s)->setPlainText(why);
        QVERIFY2(primaryOf(propose)->isEnabled(), qPrintable(complaintsOf(propose)));
        QTest::mouseClick(primaryOf(propose), Qt::LeftButton);
        QTRY_VERIFY(std::ranges::any_of(texts(), [](const registry::EventText& text) { return text.redaction.has_value(); }));

        // Who proposed is offered to take it back; confirming it is for somebody else.
        QDialog* own = open();
        QTRY_VERIFY(choose(own));
        const auto backIn = [](const QDialog* dialog) { return dialog->findChild<QCheckBox*>(); };
        QTRY_VERIFY(backIn(own)->isVisibleTo(own) && backIn(own)->isChecked());
        backIn(own)->setChecked(false);
        QVERIFY2(complaintsOf(own).contains(u"a second person confirms it"), qPrintable(complaintsOf(own)));
        backIn(own)->setChecked(true);
        named<QPlainTextEdit>(own, u"Reason"_s)->setPlainText(anySentence());
        QVERIFY2(primaryOf(own)->isEnabled(), qPrintable(complaintsOf(own)));
        QTest::mouseClick(primaryOf(own), Qt::LeftButton);
        QTRY_VERIFY(std::ranges::none_of(texts(), [](const registry::EventText& text) { return text.redaction.has_value(); }));
        registry.must(governance::Redact{event, digestOf(secret), why}, cast().author);
        m_fixture->sitDown(cast().reviewer);
        QDialog* other = open();
        QTRY_VERIFY(choose(other));
        QVERIFY(!backIn(other)->isVisibleTo(other));
        m_fixture->sitDown(cast().admin);
        QDialog* confirm = open();
        QTRY_VERIFY(choose(confirm));
        QTRY_VERIFY2(primaryOf(confirm)->isEnabled(), qPrintable(complaintsOf(confirm)));
        QVERIFY2(backIn(confirm)->isVisibleTo(confirm) && !backIn(confirm)->isChecked(), "an admin may take it back, and is asked to confirm it");
        QVERIFY(words(confirm).contains(why));
        QVERIFY(words(confirm).contains(u"The words go for good"));
        QTest::mouseClick(primaryOf(confirm), Qt::LeftButton);
        QTRY_VERIFY(std::ranges::any_of(texts(), [](const registry::EventText& text) { return text.redacted; }));
        QVERIFY(std::ranges::none_of(texts(), [&](const registry::EventText& text) { return text.text == secret; }));
    }

    void aClockThatWasAheadIsCorrectedByTwoPersons()
    {
        auto& registry = m_fixture->registry();
        const QDateTime right = registry.clock();
        const auto open = [&](EventSeq event) {
            return m_fixture->opened([&] { dialogs::openClock(m_fixture->desk(), event, m_fixture->window()); });
        };
        registry.clock() = right.addYears(anyNumber(2, 60));
        const EventSeq wrong = registry.must(governance::AddPerson{anyName(), anySentence(), {}}, cast().admin).event;
        registry.clock() = right;
        m_fixture->sitDown(cast().author);
        QDialog* fine = open({1});
        QTRY_VERIFY2(complaintsOf(fine).contains(u"is not ahead"), qPrintable(complaintsOf(fine)));
        QDialog* propose = open(wrong);
        QTRY_VERIFY2(complaintsOf(propose).contains(u"needs a reason"), qPrintable(complaintsOf(propose)));
        const QString why = anySentence();
        named<QPlainTextEdit>(propose, u"Reason"_s)->setPlainText(why);
        QVERIFY2(primaryOf(propose)->isEnabled(), qPrintable(complaintsOf(propose)));
        QTest::mouseClick(primaryOf(propose), Qt::LeftButton);
        QDialog* own = open(wrong);
        auto* back = own->findChild<QCheckBox*>();
        QTRY_VERIFY2(back->isVisibleTo(own) && back->isChecked(), "who proposed it can only take it back");
        named<QPlainTextEdit>(own, u"Reason"_s)->setPlainText(anySentence());
        back->setChecked(false);
        QVERIFY(complaintsOf(own).contains(u"a second person confirms it"));
        back->setChecked(true);
        QVERIFY2(primaryOf(own)->isEnabled(), qPrintable(complaintsOf(own)));
        QTest::mouseClick(primaryOf(own), Qt::LeftButton);
        QDialog* anew = open(wrong);
        QTRY_VERIFY(primaryOf(anew)->accessibleName().startsWith(u"Propose") && complaintsOf(anew).contains(u"needs a reason"));
        named<QPlainTextEdit>(anew, u"Reason"_s)->setPlainText(why);
        QTest::mouseClick(primaryOf(anew), Qt::LeftButton);
        m_fixture->sitDown(cast().admin);
        QDialog* confirm = open(wrong);
        const auto* offered = confirm->findChild<QCheckBox*>();
        QTRY_VERIFY2(offered->isVisibleTo(confirm) && !offered->isChecked(), "an admin may take it back, and is asked to confirm it");
        QTRY_VERIFY2(primaryOf(confirm)->isEnabled(), qPrintable(complaintsOf(confirm)));
        QVERIFY(primaryOf(confirm)->accessibleName().startsWith(u"Correct"));
        QTest::mouseClick(primaryOf(confirm), Qt::LeftButton);
        const auto mark = [&] { return RegistryFixture::orThrow(registry::eventDetails(registry.connection(), wrong)).row.clock; };
        QTRY_VERIFY(mark() == governance::ClockMark::Corrected);
    }

    void aFindingIsProposedClosedAndGivenTime()
    {
        const Finding first = raised();
        const auto open = [&](dialogs::FindingAction action) {
            return m_fixture->opened([&] { dialogs::openFindingAction(m_fixture->desk(), first, action, m_fixture->window()); });
        };
        m_fixture->sitDown(cast().risk);
        QDialog* extend = open(dialogs::FindingAction::Extend);
        QTRY_VERIFY(complaintsOf(extend).contains(u"needs a reason"));
        named<QPlainTextEdit>(extend, u"Reason"_s)->setPlainText(anySentence());
        named<QDateEdit>(extend, u"New due date"_s)->setDate(first.due);
        QVERIFY(complaintsOf(extend).contains(u"give a later date"));
        named<QDateEdit>(extend, u"New due date"_s)->setDate(first.due.addDays(9));
        QVERIFY2(primaryOf(extend)->isEnabled(), qPrintable(complaintsOf(extend)));
        QTest::mouseClick(primaryOf(extend), Qt::LeftButton);
        QTRY_COMPARE(finding(first.id).due, first.due.addDays(9));

        m_fixture->sitDown(cast().colleague);
        QDialog* propose = open(dialogs::FindingAction::ProposeClose);
        const QString evidence = anySentence();
        named<QPlainTextEdit>(propose, u"Evidence"_s)->setPlainText(evidence);
        QTRY_VERIFY2(primaryOf(propose)->isEnabled(), qPrintable(complaintsOf(propose)));
        QTest::mouseClick(primaryOf(propose), Qt::LeftButton);
        QTRY_COMPARE(finding(first.id).state, FindingState::CloseProposed);

        QDialog* own = open(dialogs::FindingAction::Close);
        QTRY_VERIFY(complaintsOf(own).contains(u"somebody else closes it"));
        m_fixture->sitDown(cast().secondReviewer);
        QDialog* close = open(dialogs::FindingAction::Close);
        QTRY_VERIFY2(primaryOf(close)->isEnabled(), qPrintable(complaintsOf(close)));
        QTest::mouseClick(primaryOf(close), Qt::LeftButton);
        QTRY_COMPARE(finding(first.id).state, FindingState::Closed);
        QCOMPARE(finding(first.id).evidence, evidence);
    }

    void onlyWhatWasChangedOfAModelIsWritten()
    {
        const VersionName version = m_fixture->registry().draft(aVersion().at(Tier::Low));
        m_fixture->registry().must(governance::AddField{{u"team"_s, FieldKind::Text, {}, {}}}, cast().admin);
        m_fixture->registry().must(governance::EditModel{version.model, {}, {}, {}, {{u"team"_s, anySentence()}}, {}, {}}, cast().owner);
        const Model before = model(version.model);
        QCOMPARE(before.fields.size(), 1);
        m_fixture->sitDown(cast().owner);
        QDialog* dialog = m_fixture->opened([&] { dialogs::openEditModel(m_fixture->desk(), version.model, m_fixture->window()); });
        QTRY_COMPARE(named<QPlainTextEdit>(dialog, u"Purpose"_s)->toPlainText(), before.purpose);
        QTRY_VERIFY(complaintsOf(dialog).contains(u"would change"));
        QVERIFY(!primaryOf(dialog)->isEnabled());
        named<QComboBox>(dialog, u"Risk tier"_s)->setCurrentIndex(int(Tier::High));
        auto* consumers = named<QTableWidget>(dialog, u"Consumers"_s);
        QTest::mouseClick(named<QPushButton>(dialog, u"Add consumer"_s), Qt::LeftButton);
        const QString desk = anyName(u"desk"_s);
        consumers->item(consumers->rowCount() - 1, 0)->setText(desk);
        named<QLineEdit>(dialog, u"team"_s)->clear();
        // Meanwhile somebody else changes what was not touched here: it follows.
        const QString purpose = anySentence();
        governance::EditModel other;
        other.model = version.model;
        other.purpose = purpose;
        m_fixture->registry().must(other, cast().owner);
        m_fixture->desk().session().lookForNews();
        QTRY_COMPARE(named<QPlainTextEdit>(dialog, u"Purpose"_s)->toPlainText(), purpose);
        QVERIFY2(primaryOf(dialog)->isEnabled(), qPrintable(complaintsOf(dialog)));
        QTest::mouseClick(primaryOf(dialog), Qt::LeftButton);
        QTRY_COMPARE(model(version.model).tier, Tier::High);
        const Model after = model(version.model);
        QCOMPARE(after.purpose, purpose);
        QCOMPARE(after.owner, before.owner);
        QCOMPARE(after.results, before.results);
        QVERIFY(after.fields.isEmpty());
        QCOMPARE(after.consumers.size(), before.consumers.size() + 1);
        QCOMPARE(after.consumers.first(), before.consumers.first());
        QCOMPARE(after.consumers.last()[u"name"_s].toString(), desk);
    }

    void aNewRegistryIsMadeWithItsFirstAdmin()
    {
        const QTemporaryDir folder;
        dialogs::NewRegistryDialog dialog(anyName(u"login"_s), nullptr);
        dialog.show();
        auto* file = named<QLineEdit>(&dialog, u"File or address"_s);
        // Nothing is made where no folder is; the sentence stands in the dialog.
        file->setText(folder.filePath(u"nowhere/registry.db"_s));
        named<QLineEdit>(&dialog, u"Your name"_s)->setText(u"Mei Zhao"_s);
        QCOMPARE(named<QLineEdit>(&dialog, u"Your short name"_s)->text(), u"mei.zhao"_s);
        QTest::mouseClick(named<QPushButton>(&dialog, u"Make registry"_s), Qt::LeftButton);
        QTRY_VERIFY(!complaintsOf(&dialog).isEmpty());
        QVERIFY(!dialog.made());
        const QString path = folder.filePath(anyName(u"r"_s) + u".db"_s);
        file->setText(path);
        named<QRadioButton>(&dialog, u"Solo"_s)->setChecked(true);
        QVERIFY(!named<QRadioButton>(&dialog, u"For several people"_s)->isChecked());
        QTest::mouseClick(named<QPushButton>(&dialog, u"Make solo registry"_s), Qt::LeftButton);
        QTRY_VERIFY(dialog.made().has_value());
        QCOMPARE(dialog.made()->path, path);
        const auto desk = RegistryFixture::orThrow(items::Desk::open(*dialog.made(), u"nobody"_s));
        QVERIFY(desk->session().info().solo);
        QVERIFY(desk->facts().find(u"mei.zhao")->has(Role::Admin));
        QCOMPARE(desk->displayName(u"mei.zhao"_s), u"Mei Zhao"_s);
    }
};

QTEST_MAIN(PeopleAndModelsTest)
#include "people_test.moc"
