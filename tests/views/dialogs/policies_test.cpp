// SPDX-License-Identifier: GPL-3.0-or-later
// Registry > Policies: everybody reads, an admin publishes; with GATEHOUSE_PICTURES=FOLDER its drawings are kept, light and dark.
#include "dialogs/openpolicies.h"
#include "governance/commands/grantrole.h"
#include "governance/policychanges.h"
#include "intake/policytext.h"
#include "reading/readingcanvas.h"
#include "registry/facts.h"
#include "support/chance.h"
#include "theme/theme.h"
#include "theme/widgets/emptystate.h"
#include "theme/widgets/messagebar.h"
#include "theme/widgets/segmentedcontrol.h"
#include "views/dialogs/dialogfixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;
using theme::Theme;

class PoliciesDialogTest : public QObject {
    Q_OBJECT

    Theme m_theme;
    std::unique_ptr<DialogFixture> m_fixture;
    QDialog* m_dialog = nullptr;

    void open()
    {
        const auto before = m_fixture->window()->findChildren<QDialog*>();
        dialogs::openPolicies(m_fixture->desk(), m_fixture->window());
        m_dialog = m_fixture->newestDialog(before);
        QTRY_COMPARE(named<QComboBox>(m_dialog, u"Policy"_s)->count(), newest());
    }
    void openNext()
    {
        open();
        go(2);
    }
    int newest()
    {
        return RegistryFixture::orThrow(registry::loadRegistryFacts(m_fixture->registry().connection(), m_fixture->registry().clock()))
            .newestPolicy.number;
    }
    void choose(const QString& control, int index) { named<theme::SegmentedControl>(m_dialog, control)->setCurrentIndex(index); }
    void go(int page) { choose(u"What is shown"_s, page); }
    void showForm() { choose(u"How the next policy is shown"_s, 0); }
    void showYaml() { choose(u"How the next policy is shown"_s, 1); }
    void showDifference() { choose(u"How the next policy is shown"_s, 2); }
    QString words(const QString& view)
    {
        QStringList all;
        for (const QLabel* label : named<QScrollArea>(m_dialog, view)->findChildren<QLabel*>())
            if (label->isVisibleTo(m_dialog))
                all << label->text();
        return all.join(u'\n');
    }
    QPlainTextEdit* text() { return named<QPlainTextEdit>(m_dialog, u"The next policy as YAML"_s); }
    QTableView* table(const QString& title) { return named<QTableView>(m_dialog, title); }
    QPushButton* button(const QString& name) { return named<QPushButton>(m_dialog, name); }
    QPushButton* publish() { return button(u"Publish…"_s); }
    void write(const QString& yaml)
    {
        showYaml();
        text()->setPlainText(yaml);
    }
    void write(const Policy& policy) { write(QString::fromUtf8(intake::policyText(policy))); }
    static QWidget* editorOf(const QTableView* table)
    {
        for (QWidget* child : table->viewport()->findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
            if (!child->isHidden()) // one that was left goes a little later
                return child;
        return nullptr;
    }
    // Types into a cell as a person does.
    void type(QTableView* table, int row, int column, const QString& words)
    {
        table->setFocus();
        table->setCurrentIndex(table->model()->index(row, column));
        QTest::keyClick(table, Qt::Key_F2);
        QWidget* editor = editorOf(table);
        QVERIFY(editor);
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(editor, words);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(!editorOf(table)); // it is taken with the next turn of the event loop
    }
    void press(QTableView* table, int row, int column)
    {
        table->setFocus();
        table->setCurrentIndex(table->model()->index(row, column));
        QTest::keyClick(table, Qt::Key_Space);
    }
    Policy drafted()
    {
        showYaml();
        const auto read = intake::policyFromText(text()->toPlainText().toUtf8(), {});
        return read.value_or(Policy{});
    }
    void keep(const QString& name)
    {
        const QString folder = qEnvironmentVariable("GATEHOUSE_PICTURES");
        if (folder.isEmpty())
            return;
        for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            m_theme.setMode(mode);
            QCoreApplication::processEvents(); // what was laid out anew takes its place
            QVERIFY(m_dialog->grab().save(folder + u'/' + name + (mode == Theme::Mode::Light ? u"-light.png"_s : u"-dark.png"_s)));
        }
    }

private slots:
    void initTestCase() { m_theme.install(*qApp); }
    void init() { m_fixture = std::make_unique<DialogFixture>(); }

    void aButtonClosesIt()
    {
        m_fixture->sitDown(m_fixture->cast().colleague);
        open();
        QSignalSpy closed(m_dialog, &QDialog::finished);
        QTest::mouseClick(named<QPushButton>(m_dialog, u"Close"_s), Qt::LeftButton);
        QCOMPARE(closed.count(), 1);
    }

    void inThePastItSaysOfWhichMomentItIs()
    {
        open();
        const auto past = [this] {
            for (const theme::MessageBar* bar : m_dialog->findChildren<theme::MessageBar*>())
                if (bar->isVisibleTo(m_dialog) && bar->accessibleName().contains(u"nothing can be recorded in the past"))
                    return bar->accessibleName();
            return QString();
        };
        QCOMPARE(past(), QString());
        m_dialog->close();
        registry::Session& session = m_fixture->desk().session();
        session.lookAt(RegistryFixture::orThrow(registry::momentOfEvent(m_fixture->registry().connection(), 2)));
        QTRY_COMPARE(m_fixture->desk().session().moment().asOf.seq, 2);
        dialogs::openPolicies(m_fixture->desk(), m_fixture->window());
        m_dialog = m_fixture->window()->findChildren<QDialog*>().back();
        QTRY_VERIFY(past().contains(u"as of event 2"_s));
        go(2); // said once, also where the next policy is written
        const auto bars = m_dialog->findChildren<theme::MessageBar*>();
        QCOMPARE(
            std::ranges::count_if(
                bars, [this](const theme::MessageBar* bar) { return bar->isVisibleTo(m_dialog) && bar->accessibleName().contains(u"in the past"); }),
            1);
        QVERIFY(!publish()->isEnabled());
        session.lookAt({});
        QTRY_COMPARE(past(), QString());
    }

    void everybodyReadsWhatEachGateAsks()
    {
        m_fixture->sitDown(m_fixture->cast().colleague);
        open();
        QTRY_VERIFY(words(u"What the policy asks"_s).contains(labelOf(Role::GoLiveApprover)));
        const QString asked = words(u"What the policy asks"_s);
        for (const Tier tier : allOf<Tier>())
            QVERIFY(asked.contains(u"tier "_s + labelOf(tier)));
        QVERIFY(asked.contains(labelOf(Role::GoLiveApprover)));
        QVERIFY(asked.contains(builtInPolicy().at(Tier::High).checklists.at(Role::RiskApprover).front().text));
        keep(u"policies"_s);
        go(1);
        QTRY_VERIFY(words(u"What the policy changed"_s).contains(u"first policy"));
        go(2);
        Policy next = builtInPolicy();
        next.gateA[Tier::Low].dueDays += anyNumber(1, 9);
        write(next);
        QVERIFY(!publish()->isEnabled());
        QVERIFY(publish()->toolTip().contains(u"kept by an admin"));
    }

    void anAdminReadsTheDifferenceAndPublishes()
    {
        m_fixture->sitDown(m_fixture->cast().admin);
        openNext();
        QVERIFY(!publish()->isEnabled()); // nothing changes yet
        Policy next = builtInPolicy();
        next.name = anyName(u"Policy"_s);
        next.gateB[Tier::High].dueDays += anyNumber(1, 9);
        next.gateB[Tier::High].evidence.insert(EvidenceKind::Heartbeat);
        next.gateA[Tier::High].approvalDays += anyNumber(1, 9);
        write(next);
        QVERIFY(publish()->isEnabled());
        showDifference();
        const QString said = words(u"What the next policy changes"_s);
        for (const QString& part : {QString::number(next.gateB[Tier::High].dueDays), labelOf(EvidenceKind::Heartbeat), u": 1 stricter, 1 looser"_s})
            QVERIFY2(said.contains(part), qPrintable(said));
        auto* canvas = m_dialog->findChild<reading::ReadingCanvas*>();
        QTRY_VERIFY(canvas->goToChange(true));
        keep(u"policies-difference"_s);
        publish()->click();
        auto* box = m_dialog->findChild<QMessageBox*>();
        QVERIFY(box);
        QCOMPARE(newest(), 1);
        box->button(QMessageBox::Cancel)->click();
        delete box;
        QCOMPARE(newest(), 1);
        publish()->click();
        accept();
        QTRY_COMPARE(named<QComboBox>(m_dialog, u"Policy"_s)->count(), 2);
        QCOMPARE(newest(), 2);
        QVERIFY(complaintsOf(m_dialog).contains(u"Policy %1, is published"_s.arg(labelOfPolicy(2, next.name))));
        QVERIFY(named<QComboBox>(m_dialog, u"Policy"_s)->currentText().contains(next.name));
        go(1);
        QTRY_VERIFY(words(u"What the policy changed"_s).contains(QString::number(next.gateB[Tier::High].dueDays)));
        // What is published is no draft any more.
        m_dialog->reject();
        openNext();
        QVERIFY(publish()->toolTip().contains(u"Policy %1, already asks exactly this"_s.arg(labelOfPolicy(2, next.name))));
        QVERIFY(!button(u"Start again"_s)->isEnabled());
    }

    void theFormAndTheYamlAreOneDraft()
    {
        m_fixture->sitDown(m_fixture->cast().admin);
        openNext();
        showForm();
        keep(u"policies-form"_s);
        choose(u"Risk tier"_s, 1);
        const int people = anyNumber(2, 9);
        type(table(u"Who approves"_s), 0, 1, QString::number(people));
        button(u"Add threshold"_s)->click();
        QVERIFY(!publish()->isEnabled());
        QTableView* thresholds = table(u"Thresholds of the submitted evaluation"_s);
        const QString metric = anyName();
        QTest::keyClick(editorOf(thresholds), Qt::Key_Escape);
        type(thresholds, 0, 0, metric);
        type(thresholds, 0, 2, u"0.75"_s);
        press(table(u"What must be there"_s), 5, 1); // notebook
        auto* routine = named<QCheckBox>(m_dialog, u"A routine change asks fewer"_s);
        routine->setFocus();
        QTest::keyClick(routine, Qt::Key_Space);
        press(table(u"Who approves a routine change"_s), 1, 0);
        const QString item = anyName(u"Confirm"_s);
        type(table(u"Checklist of Risk approver"_s), 0, 0, item);
        press(table(u"Checklist of Risk approver"_s), 0, 1);
        table(u"Checklist of Risk approver"_s)->setCurrentIndex(table(u"Checklist of Risk approver"_s)->model()->index(2, 0));
        button(u"Move item of Risk approver up"_s)->click();
        QCOMPARE(table(u"Checklist of Risk approver"_s)->currentIndex().row(), 1);
        const int days = anyNumber(30, 300);
        named<QSpinBox>(m_dialog, u"Days that an approval counts"_s)->setValue(days);
        choose(u"Gate"_s, 1);
        press(table(u"What must be there"_s), 1, 1); // edge grid
        named<QSpinBox>(m_dialog, u"Months until the next review"_s)->setValue(days);
        named<QLineEdit>(m_dialog, u"Name of the policy"_s)->selectAll();
        QTest::keyClicks(named<QLineEdit>(m_dialog, u"Name of the policy"_s), metric);
        keep(u"policies-form-b"_s);
        const Policy policy = drafted();
        Policy wanted = builtInPolicy();
        wanted.number = 2;
        wanted.name = metric;
        GatePolicy& gate = wanted.gateA[Tier::Medium];
        gate.people[Role::TechnicalReviewer] = people;
        gate.thresholds = {{metric, Better::Higher, 0.75, {}, {}}};
        gate.elements.insert(std::ranges::find(gate.elements, Element::Environment), Element::Notebook);
        gate.routine = Approvers{{Role::TechnicalReviewer}, {{Role::TechnicalReviewer, people}}};
        gate.checklists[Role::RiskApprover].front().text = item;
        gate.checklists[Role::RiskApprover].front().sentence = !gate.checklists[Role::RiskApprover].front().sentence;
        std::swap(gate.checklists[Role::RiskApprover][1], gate.checklists[Role::RiskApprover][2]);
        gate.approvalDays = days;
        wanted.gateB[Tier::Medium].evidence.insert(EvidenceKind::EdgeGrid);
        wanted.gateB[Tier::Medium].reviewMonths = days;
        for (const governance::PolicyChange& change : governance::policyChanges(wanted, policy))
            for (const governance::RuleChange& rule : change.rules)
                qWarning() << labelOf(change.gate) << labelOf(change.tier) << rule.sentence;
        QCOMPARE(policy, wanted);
        // And back: what is written as text is seen in the form, and can be undone.
        const QString before = text()->toPlainText();
        QTextCursor cursor = text()->textCursor();
        cursor.setPosition(int(before.indexOf(u"review_months: %1"_s.arg(days))));
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.insertText(u"review_months: %1 # said"_s.arg(days + 1));
        showForm();
        QCOMPARE(named<QSpinBox>(m_dialog, u"Months until the next review"_s)->value(), days + 1);
        named<QSpinBox>(m_dialog, u"Months until the next review"_s)->setValue(days + 2);
        showYaml();
        QVERIFY(text()->toPlainText().contains(u"review_months: %1  # said"_s.arg(days + 2)));
        text()->undo();
        QVERIFY(text()->toPlainText().contains(u"review_months: %1 # said"_s.arg(days + 1)));
        showForm();
        QCOMPARE(named<QSpinBox>(m_dialog, u"Months until the next review"_s)->value(), days + 1);
    }

    void theFormSaysWhatIsMissingInItsOwnWordsAndStaysWhereItIs()
    {
        m_fixture->sitDown(m_fixture->cast().admin);
        openNext();
        showForm();
        choose(u"Risk tier"_s, 1);
        // An empty table says what it is for.
        QVERIFY(!table(u"Thresholds of the submitted evaluation"_s));
        const auto place = [this] { return named<QLineEdit>(m_dialog, u"Name of the policy"_s)->mapTo(m_dialog, QPoint()); };
        const QPoint before = place();
        button(u"Add threshold"_s)->click();
        QTableView* thresholds = table(u"Thresholds of the submitted evaluation"_s);
        QVERIFY(thresholds);
        QTest::keyClick(editorOf(thresholds), Qt::Key_Escape);
        QVERIFY2(complaintsOf(m_dialog).contains(u"At Gate A of tier Medium, name the metric of the new threshold."_s),
                 qPrintable(complaintsOf(m_dialog)));
        QVERIFY(!complaintsOf(m_dialog).contains(u"“”"_s));
        type(thresholds, 0, 0, u"recall"_s);
        QVERIFY2(complaintsOf(m_dialog).contains(u"“Worse by %”"_s), qPrintable(complaintsOf(m_dialog)));
        showYaml();
        QVERIFY2(complaintsOf(m_dialog).contains(u"worse_by_percent"_s), qPrintable(complaintsOf(m_dialog))); // which is the text's own word
        showForm();
        button(u"Remove threshold"_s)->click();
        QVERIFY(!table(u"Thresholds of the submitted evaluation"_s));
        press(table(u"Who approves"_s), 0, 0);
        press(table(u"Who approves"_s), 1, 0);
        QVERIFY2(complaintsOf(m_dialog).contains(u"At Gate A of tier Medium, no role approves"_s), qPrintable(complaintsOf(m_dialog)));
        QVERIFY(!publish()->isEnabled());
        QCoreApplication::processEvents();
        QCOMPARE(place(), before); // nothing moved under the pointer
    }

    void whatIsNoPolicyIsSaidWithItsLine()
    {
        m_fixture->sitDown(m_fixture->cast().admin);
        openNext();
        QStringList lines = QString::fromUtf8(intake::policyText(builtInPolicy())).split(u'\n');
        const auto line = lines.indexOf(u"    due_days: 10"_s) + 1;
        lines[line - 1] = u"    due_day: 10"_s;
        write(lines.join(u'\n'));
        QVERIFY(!publish()->isEnabled());
        QVERIFY(complaintsOf(m_dialog).contains(u"Line %1: “due_day”"_s.arg(line)));
        showForm();
        QVERIFY(!table(u"Who approves"_s));
        const auto* why = m_dialog->findChild<theme::EmptyState*>();
        QVERIFY(why->isVisibleTo(m_dialog));
        QVERIFY(why->findChild<QLabel*>()->text().contains(u"Line %1"_s.arg(line)));
        QTRY_VERIFY(button(u"Go to line %1"_s.arg(line))); // bars show their buttons with the next turn of the event loop
        button(u"Go to line %1"_s.arg(line))->click();
        QVERIFY(text());
        QCOMPARE(text()->textCursor().blockNumber() + 1, line);
        QCOMPARE(text()->textCursor().selectedText(), lines[line - 1]);
        text()->textCursor().insertText(u"    due_days: 10"_s);
        showForm();
        QVERIFY(table(u"Who approves"_s));
    }

    void whatWasWrittenIsThereWhenOneComesBack()
    {
        m_fixture->sitDown(m_fixture->cast().admin);
        openNext();
        const QString half = anySentence() + u": ["_s;
        write(half);
        m_dialog->reject();
        openNext();
        showYaml();
        QCOMPARE(text()->toPlainText(), half);
        button(u"Start again"_s)->click();
        QCOMPARE(drafted().gateA, builtInPolicy().gateA);
        text()->undo();
        QCOMPARE(text()->toPlainText(), half);
        button(u"Start again"_s)->click();
        m_dialog->reject();
        openNext();
        QCOMPARE(drafted().gateA, builtInPolicy().gateA);
    }

    void gatesThatNobodyCouldMeetAreSaidAndAskedAbout()
    {
        m_fixture->sitDown(m_fixture->cast().admin);
        m_fixture->registry().must(governance::GrantRole{m_fixture->cast().colleague, Role::GoLiveApprover}, m_fixture->cast().admin);
        m_fixture->sitDown(m_fixture->cast().admin);
        openNext();
        showForm();
        QVERIFY2(!complaintsOf(m_dialog).contains(u"Nobody here"_s), qPrintable(complaintsOf(m_dialog)));
        choose(u"Risk tier"_s, 2);
        type(table(u"Who approves"_s), 0, 1, u"50"_s);
        QVERIFY(complaintsOf(m_dialog).contains(u"Nobody here could pass 1"_s));
        const auto* warning = named<theme::MessageBar>(m_dialog, complaintsOf(m_dialog).split(u'\n').last());
        QVERIFY(warning);
        QVERIFY(warning->findChildren<QLabel*>().last()->text().contains(u"grant Technical reviewer to"_s));
        choose(u"Gate"_s, 1);
        type(table(u"Who approves"_s), 0, 1, u"50"_s);
        QTRY_VERIFY(button(u"and 1 more"_s));
        button(u"and 1 more"_s)->click();
        QCOMPARE(words(u"What the next policy changes"_s).count(u"Nobody could pass"_s), 2);
        QVERIFY(publish()->isEnabled()); // told, and asked about
        publish()->click();
        const auto* box = m_dialog->findChild<QMessageBox*>();
        QVERIFY(box && box->text().contains(u"Nobody here could pass 2"_s));
        accept();
        QTRY_COMPARE(newest(), 2);
    }

    void tabGoesThroughTheFormAsItIsRead()
    {
        m_fixture->sitDown(m_fixture->cast().admin);
        openNext();
        m_dialog->activateWindow();
        table(u"Who approves"_s)->setFocus();
        QStringList stops;
        for (int i = 0; i < 8; ++i) { // a table without rows is none to stop at
            stops << m_dialog->focusWidget()->accessibleName();
            QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
        }
        const QStringList wanted{u"Who approves"_s,       u"A routine change asks fewer"_s,     u"Add threshold"_s,
                                 u"What must be there"_s, u"Add item for Technical reviewer"_s, u"Checklist of Technical reviewer"_s,
                                 u"Days until due"_s,     u"Days that an approval counts"_s};
        QCOMPARE(stops, wanted);
    }

private:
    // Publishes what is asked about.
    void accept()
    {
        const auto* box = m_dialog->findChild<QMessageBox*>();
        for (QAbstractButton* each : box->buttons())
            if (box->buttonRole(each) == QMessageBox::AcceptRole)
                each->click();
    }
};

QTEST_MAIN(PoliciesDialogTest)
#include "policies_test.moc"
