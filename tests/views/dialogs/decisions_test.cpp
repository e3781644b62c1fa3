// SPDX-License-Identifier: GPL-3.0-or-later
// Deciding in the window, through what a person reads: buttons that name the act and say why they are not open.
#include "domain/names.h"
#include "governance/commands/markunusable.h"
#include "governance/commands/requestchanges.h"
#include "governance/commands/submit.h"
#include "items/readingmarks.h"
#include "support/chance.h"
#include "views/dialogs/dialogfixture.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTest>
#include <QToolButton>

using namespace gatehouse;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;
using items::DecisionKind;

class DecisionsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<DialogFixture> m_fixture;

    const Cast& cast() { return m_fixture->cast(); }
    governance::VersionFacts facts(const VersionName& name) { return m_fixture->registry().facts(name); }
    static QString wordsOf(const QDialog* dialog)
    {
        QStringList words;
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            words << label->text();
        return words.join(u'\n');
    }
    void type(QDialog* dialog, const QString& field, const QString& text)
    {
        auto* edit = named<QPlainTextEdit>(dialog, field);
        QVERIFY2(edit, qPrintable(field));
        edit->setPlainText(text);
    }
    void choose(QDialog* dialog, const QString& field, int index)
    {
        auto* box = named<QComboBox>(dialog, field);
        QVERIFY2(box, qPrintable(field));
        box->setCurrentIndex(index);
    }

private slots:
    void init() { m_fixture = std::make_unique<DialogFixture>(); }

    void approvingIsClosedUntilTheChecklistIsWhole()
    {
        const VersionName name = m_fixture->registry().submitted(aVersion().at(Tier::High));
        QPointer<QDialog> dialog = m_fixture->open(name, DecisionKind::Approve, Role::TechnicalReviewer);
        QCOMPARE(dialog->windowTitle(), u"Approve %1 %2"_s.arg(name.model, name.label));
        QPushButton* approve = primaryOf(dialog);
        QCOMPARE(approve->accessibleName(), u"Approve "_s + name.label);
        QVERIFY(!approve->isEnabled());
        QVERIFY(approve->text().contains(u"missing"));
        QVERIFY(!approve->toolTip().isEmpty());
        const auto boxes = dialog->findChildren<QCheckBox*>();
        QVERIFY(boxes.size() >= 2);
        for (qsizetype i = 0; i < boxes.size(); ++i) {
            QVERIFY(!approve->isEnabled());
            boxes[i]->setChecked(true);
        }
        QVERIFY(complaintsOf(dialog).contains(u"needs a sentence"));
        tickAll(dialog);
        QVERIFY2(approve->isEnabled(), qPrintable(complaintsOf(dialog)));
        QCOMPARE(approve->text(), u"Approve "_s + name.label);
        const QString reason = anySentence();
        type(dialog, u"Reason"_s, reason);
        QTest::mouseClick(approve, Qt::LeftButton);
        QTRY_VERIFY(!dialog || !dialog->isVisible());
        QTRY_COMPARE(m_fixture->timesDone(), 1);
        const auto verdicts = facts(name).verdicts;
        QCOMPARE(verdicts.size(), std::size_t(1));
        QCOMPARE(verdicts[0].person, cast().reviewer);
        QCOMPARE(verdicts[0].reason, reason);
        QCOMPARE(verdicts[0].digest, facts(name).version->digest);
        QCOMPARE(verdicts[0].ticks.size(), std::size_t(boxes.size()));
    }

    void anApprovalSaysWhetherTheGateClosesByIt()
    {
        const VersionName name = m_fixture->registry().submitted(aVersion().at(Tier::High)); // where a risk approver is asked, too
        const QString first = wordsOf(m_fixture->open(name, DecisionKind::Approve, Role::TechnicalReviewer));
        QVERIFY2(first.contains(u"You can take it back while gate A is open."), qPrintable(first));
        const VersionName low = m_fixture->registry().submitted(aVersion().at(Tier::Low));
        const QString last = wordsOf(m_fixture->open(low, DecisionKind::Approve, Role::TechnicalReviewer));
        QVERIFY2(last.contains(u"This is the last approval asked") && last.contains(u"Gate A closes by this one"), qPrintable(last));
        QVERIFY2(!last.contains(u"You can take it back"), qPrintable(last));
    }

    void aVerdictCarriesHowMuchWasRead()
    {
        const VersionName name = m_fixture->registry().submitted(aVersion().at(Tier::High));
        const items::VersionSight sight = m_fixture->look(name);
        items::LineCounts counts(m_fixture->desk());
        items::ReadingMarks marks(m_fixture->desk(), counts);
        counts.want(sight.changes);
        marks.show(sight);
        QTRY_VERIFY(marks.whole().has_value());
        const int of = marks.whole()->of;
        QVERIFY(of >= 2);
        const std::size_t read = std::size_t(anyNumber(1, of - 1));
        for (std::size_t i = 0; i < read; ++i)
            marks.mark(sight.changes[i], {}, true);
        QPointer<QDialog> dialog = m_fixture->open(sight, DecisionKind::Approve, Role::TechnicalReviewer);
        const QString words = u"%1 of %2 change"_s.arg(read).arg(of);
        QTRY_VERIFY2(wordsOf(dialog).contains(words), qPrintable(wordsOf(dialog)));
        tickAll(dialog);
        QTest::mouseClick(primaryOf(dialog), Qt::LeftButton);
        QTRY_COMPARE(m_fixture->timesDone(), 1);
        QCOMPARE(facts(name).verdicts.at(0).coverage, std::optional(Coverage{int(read), of}));
    }

    void signalsStandBesideTheDecision()
    {
        ManifestBuilder first = aManifest(), second = aManifest();
        for (const Element element : allOf<Element>()) {
            first.without(element);
            second.without(element);
        }
        const Asset object = anyAsset(Element::TrainedObject);
        Asset another = anyAsset(Element::TrainedObject);
        another.path = object.path;
        const QString model = anyName(), author = cast().author;
        const VersionName was = m_fixture->registry().draft(aVersion().of(model).by(author).holding(first.with(object)));
        const VersionName name = m_fixture->registry().draft(
            aVersion().of(model).by(author).holding(second.with(another).base(was.model + u'@' + was.label)));
        m_fixture->sitDown(author);
        const QDialog* dialog = m_fixture->open(name, DecisionKind::Submit);
        QTRY_VERIFY2(wordsOf(dialog).contains(u"The trained object changed, though no data, script"), qPrintable(wordsOf(dialog)));
    }

    void findingsGoWithTheApproval()
    {
        const VersionName name = m_fixture->registry().submitted(aVersion().at(Tier::Low));
        QPointer<QDialog> dialog = m_fixture->open(name, DecisionKind::Approve, Role::TechnicalReviewer);
        tickAll(dialog);
        named<QRadioButton>(dialog, u"Approve with findings"_s)->setChecked(true);
        QPushButton* approve = primaryOf(dialog);
        QVERIFY(!approve->isEnabled());
        QVERIFY(complaintsOf(dialog).contains(u"no text"));
        // Each field has its word and a letter that leads to it.
        QHash<QString, QString> letters;
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            if (label->buddy() != nullptr && label->isVisibleTo(dialog) && label->text().contains(u'&'))
                letters.insert(label->buddy()->accessibleName(), label->text());
        QCOMPARE(letters.value(u"Finding 1"_s), u"&Finding 1"_s);
        QCOMPARE(letters.value(u"Severity of finding 1"_s), u"&Severity"_s);
        QCOMPARE(letters.value(u"Owner of finding 1"_s), u"&Owner"_s);
        QCOMPARE(letters.value(u"Due date of finding 1"_s), u"&Due date"_s);
        const QString text = anySentence();
        type(dialog, u"Finding 1"_s, text);
        choose(dialog, u"Severity of finding 1"_s, 1);
        named<QDateEdit>(dialog, u"Due date of finding 1"_s)->setDate(m_fixture->desk().facts().now.date().addDays(12));
        QVERIFY2(approve->isEnabled(), qPrintable(complaintsOf(dialog)));
        QVERIFY(approve->text().contains(u"with 1 finding"));
        QTest::mouseClick(approve, Qt::LeftButton);
        QTRY_COMPARE(m_fixture->timesDone(), 1);
        const auto findings = facts(name).findings;
        QCOMPARE(findings.size(), std::size_t(1));
        QCOMPARE(findings[0].text, text);
        QCOMPARE(findings[0].severity, Severity::Major);
        QCOMPARE(findings[0].owner, cast().author);
        QCOMPARE(facts(name).version->review, ReviewState::Approved);
    }

    void everyVerdictMayCarryTicksAndFindings()
    {
        const VersionName name = m_fixture->registry().submitted(aVersion().at(Tier::Low));
        QDialog* dialog = m_fixture->open(name, DecisionKind::RequestChanges, Role::TechnicalReviewer);
        const QString reason = anySentence();
        type(dialog, u"Reason"_s, reason);
        QVERIFY2(primaryOf(dialog)->isEnabled(), qPrintable(complaintsOf(dialog))); // neither is asked for
        QTest::mouseClick(named<QPushButton>(dialog, u"Add finding"_s), Qt::LeftButton);
        QVERIFY(!primaryOf(dialog)->isEnabled());
        const QString text = anySentence();
        type(dialog, u"Finding 1"_s, text);
        tickAll(dialog);
        // Closed and opened again, what was typed is there.
        dialog->reject();
        dialog = m_fixture->open(name, DecisionKind::RequestChanges, Role::TechnicalReviewer);
        QCOMPARE(named<QPlainTextEdit>(dialog, u"Finding 1"_s)->toPlainText(), text);
        tickAll(dialog);
        const auto ticked = dialog->findChildren<QCheckBox*>().size();
        QVERIFY2(primaryOf(dialog)->isEnabled(), qPrintable(complaintsOf(dialog)));
        QTest::mouseClick(primaryOf(dialog), Qt::LeftButton);
        QTRY_COMPARE(m_fixture->timesDone(), 1);
        const governance::VersionFacts now = facts(name);
        QCOMPARE(now.findings.size(), std::size_t(1));
        QCOMPARE(now.findings[0].text, text);
        QCOMPARE(now.verdicts.back().reason, reason);
        QCOMPARE(qsizetype(now.verdicts.back().ticks.size()), ticked);
        QVERIFY(ticked > 0);
    }

    void anAuthorReadsWhyNot()
    {
        const VersionName name = m_fixture->registry().submitted(aVersion().by(cast().secondReviewer));
        m_fixture->sitDown(cast().secondReviewer);
        QDialog* dialog = m_fixture->open(name, DecisionKind::Approve, Role::TechnicalReviewer);
        tickAll(dialog);
        QVERIFY(!primaryOf(dialog)->isEnabled());
        QVERIFY(complaintsOf(dialog).contains(u"never decides on their own version"));
        QVERIFY(primaryOf(dialog)->text().contains(u"not open"));
    }

    void contentThatChangedIsRefusedAndWhatWasTypedStays()
    {
        const VersionName name = m_fixture->registry().submitted(aVersion().at(Tier::Low));
        const items::VersionSight read = m_fixture->look(name);
        QDialog* dialog = m_fixture->open(read, DecisionKind::RequestChanges, Role::TechnicalReviewer);
        const QString reason = anySentence();
        type(dialog, u"Reason"_s, reason);
        QPushButton* primary = primaryOf(dialog);
        QVERIFY2(primary->isEnabled(), qPrintable(complaintsOf(dialog)));
        // In the very moment the button is pressed, the version goes back, changes and comes again.
        m_fixture->registry().must(governance::RequestChanges{name, Role::TechnicalReviewer, {}, anySentence(), {}}, cast().secondReviewer);
        m_fixture->registry().submitted(aVersion().of(name.model).label(name.label));
        QTest::mouseClick(primary, Qt::LeftButton);
        QTRY_VERIFY(complaintsOf(dialog).contains(u"The content changed"));
        QVERIFY(dialog->isVisible());
        QVERIFY(!primary->isEnabled() || complaintsOf(dialog).contains(u"Nothing was recorded"));
        QTRY_VERIFY(!primary->isEnabled());
        QCOMPARE(named<QPlainTextEdit>(dialog, u"Reason"_s)->toPlainText(), reason);
        QCOMPARE(m_fixture->timesDone(), 0);
        QVERIFY(std::ranges::none_of(facts(name).verdicts, [&](const Verdict& verdict) { return verdict.person == cast().reviewer; }));
        // Closed and opened on the new content, the words are there again.
        dialog->reject();
        QDialog* again = m_fixture->open(name, DecisionKind::RequestChanges, Role::TechnicalReviewer);
        QCOMPARE(named<QPlainTextEdit>(again, u"Reason"_s)->toPlainText(), reason);
        QVERIFY(primaryOf(again)->isEnabled());
    }

    void aSuccessorIsChosenAmongTheVersionsThatMayBeUsed()
    {
        auto& registry = m_fixture->registry();
        const VersionName name = registry.approved();
        const VersionName next = registry.draft(aVersion().of(name.model));
        const VersionName bad = registry.draft(aVersion().of(name.model));
        const governance::MarkUnusable mark{bad, anySentence(), DefectClass::Data, u"always"_s, Severity::Major, QString(), anySentence()};
        registry.must(mark, cast().reviewer);
        registry.must(mark, cast().owner);
        m_fixture->sitDown(cast().owner);
        QDialog* dialog = m_fixture->open(name, DecisionKind::Deprecate);
        auto* successor = named<QComboBox>(dialog, u"Successor"_s);
        QTRY_COMPARE(successor->count(), 2); // none yet, and the one that may be used
        QVERIFY(successor->findData(bad.label) < 0);
        type(dialog, u"Message"_s, anySentence());
        QVERIFY2(primaryOf(dialog)->isEnabled(), qPrintable(complaintsOf(dialog)));
        successor->setCurrentIndex(successor->findData(next.label));
        QVERIFY2(primaryOf(dialog)->isEnabled(), qPrintable(complaintsOf(dialog)));
        QTest::mouseClick(primaryOf(dialog), Qt::LeftButton);
        QTRY_COMPARE(facts(name).version->deprecation.successor, next.label);
    }

    void newsClosesTheButton()
    {
        const VersionName name = m_fixture->registry().submitted(aVersion().at(Tier::High));
        QDialog* dialog = m_fixture->open(name, DecisionKind::Approve, Role::TechnicalReviewer);
        tickAll(dialog);
        QVERIFY(primaryOf(dialog)->isEnabled());
        m_fixture->registry().must(m_fixture->registry().approval(name, Role::TechnicalReviewer), cast().secondReviewer);
        m_fixture->desk().session().lookForNews();
        QTRY_VERIFY(!primaryOf(dialog)->isEnabled());
        QVERIFY(complaintsOf(dialog).contains(u"already said yes"));
        QVERIFY(dialog->isVisible());
    }

    void enterDecidesOnTheButtonAloneAndCtrlEnterOnlyPutsTheFocus()
    {
        const VersionName name = m_fixture->registry().submitted(aVersion().at(Tier::High));
        QDialog* dialog = m_fixture->open(name, DecisionKind::Approve, Role::TechnicalReviewer);
        tickAll(dialog);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QPushButton* cancel = named<QPushButton>(dialog, u"Cancel"_s);
        QVERIFY(cancel->isDefault());
        QLineEdit* sentence = nullptr;
        for (QLineEdit* edit : dialog->findChildren<QLineEdit*>())
            if (edit->accessibleName().startsWith(u"Sentence"))
                sentence = edit;
        if (sentence == nullptr)
            QFAIL("no item of the checklist asks for a sentence");
        sentence->setFocus();
        QTest::keyClick(sentence, Qt::Key_Return);
        QTest::keyClick(named<QPlainTextEdit>(dialog, u"Reason"_s), Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        sentence->setFocus();
        QTest::keyClick(sentence, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(dialog->focusWidget(), static_cast<QWidget*>(primaryOf(dialog)));
        QVERIFY(facts(name).verdicts.empty());
        QCOMPARE(m_fixture->timesDone(), 0);
        QTest::keyClick(primaryOf(dialog), Qt::Key_Return);
        QTRY_COMPARE(m_fixture->timesDone(), 1);
        QCOMPARE(facts(name).verdicts.size(), std::size_t(1));
    }

    void theSecondPersonConfirmsWhatTheFirstProposed()
    {
        const VersionName name = m_fixture->registry().approved();
        QPointer<QDialog> first = m_fixture->open(name, DecisionKind::MarkUnusable);
        QPushButton* propose = primaryOf(first);
        QVERIFY(propose->accessibleName().startsWith(u"Propose"));
        QVERIFY(!propose->isEnabled());
        const QString reason = anySentence();
        type(first, u"Reason"_s, reason);
        choose(first, u"Defect class"_s, 2);
        choose(first, u"Severity"_s, 2);
        choose(first, u"Affected since"_s, 1);
        QVERIFY(named<QPlainTextEdit>(first, u"Notice"_s)->toPlainText().contains(u"no successor yet"));
        QVERIFY2(propose->isEnabled(), qPrintable(complaintsOf(first)));
        QTest::mouseClick(propose, Qt::LeftButton);
        QTRY_COMPARE(m_fixture->timesDone(), 1);
        QCOMPARE(facts(name).usability(), Usability::Usable);

        // The same person is no second one.
        QDialog* again = m_fixture->open(name, DecisionKind::MarkUnusable);
        QVERIFY(!primaryOf(again)->isEnabled());
        QVERIFY(complaintsOf(again).contains(u"a second person confirms"));
        QVERIFY(primaryOf(again)->accessibleName().startsWith(u"Propose"));
        QVERIFY2(wordsOf(again).contains(u"You proposed this."), qPrintable(wordsOf(again)));
        QVERIFY(!wordsOf(again).contains(u"You are the second person"));

        m_fixture->sitDown(cast().risk);
        QDialog* second = m_fixture->open(name, DecisionKind::MarkUnusable);
        QCOMPARE(named<QPlainTextEdit>(second, u"Reason"_s)->toPlainText(), reason);
        QCOMPARE(named<QComboBox>(second, u"Severity"_s)->currentText(), labelOf(Severity::Blocking));
        QPushButton* confirm = primaryOf(second);
        QVERIFY(confirm->accessibleName().startsWith(u"Confirm"));
        QVERIFY2(wordsOf(second).contains(u"You are the second person"), qPrintable(wordsOf(second)));
        QVERIFY2(confirm->isEnabled(), qPrintable(complaintsOf(second)));
        QTest::mouseClick(confirm, Qt::LeftButton);
        QTRY_COMPARE(m_fixture->timesDone(), 2);
        const governance::VersionFacts known = facts(name);
        QCOMPARE(known.usability(), Usability::Unusable);
        QCOMPARE(known.version->usability.proposedBy, cast().reviewer);
        QCOMPARE(known.version->usability.by, cast().risk);
        QCOMPARE(known.version->usability.reason, reason);
    }

    void aMissingNeedIsWaivedWithAReason()
    {
        const VersionName name = m_fixture->registry().draft(aVersion().at(Tier::Medium).holding(aManifest().without(Element::GoldenTests)));
        m_fixture->sitDown(cast().author);
        QDialog* dialog = m_fixture->open(name, DecisionKind::Submit);
        QVERIFY(!primaryOf(dialog)->isEnabled());
        auto* waiver = named<QLineEdit>(dialog, u"Reason to waive Golden tests"_s);
        QVERIFY(waiver);
        // Said as sentences, without the keys of the command line.
        QVERIFY2(complaintsOf(dialog).contains(u". Or waive it with a reason."), qPrintable(complaintsOf(dialog)));
        QVERIFY2(!complaintsOf(dialog).contains(u"golden-tests"), qPrintable(complaintsOf(dialog)));
        const QString reason = anyName(u"because"_s);
        const auto counted = [&](const QString& text) {
            return std::ranges::any_of(dialog->findChildren<QLabel*>(), [&](const QLabel* label) { return label->text().endsWith(text); });
        };
        const auto reads = [&](const QString& word) {
            return std::ranges::any_of(dialog->findChildren<QLabel*>(), [&](const QLabel* label) {
                return label->accessibleName().startsWith(word) && label->isVisibleTo(dialog) && label->accessibleName().contains(u"olden test");
            });
        };
        QVERIFY(reads(u"missing: "_s) && !reads(u"waived: "_s));
        QVERIFY(!counted(u", 1 waived"_s));
        waiver->setText(reason);
        // It reads as waived, and counts, before it is submitted; and no longer once the reason is taken out.
        QVERIFY(reads(u"waived: "_s) && !reads(u"missing: "_s));
        QVERIFY(counted(u", 1 waived"_s));
        waiver->clear();
        QVERIFY(reads(u"missing: "_s) && !counted(u", 1 waived"_s));
        waiver->setText(reason);
        QVERIFY2(primaryOf(dialog)->isEnabled(), qPrintable(complaintsOf(dialog)));
        QTest::mouseClick(primaryOf(dialog), Qt::LeftButton);
        QTRY_COMPARE(m_fixture->timesDone(), 1);
        QCOMPARE(facts(name).version->review, ReviewState::InReviewA);
        QCOMPARE(facts(name).waivers.size(), std::size_t(1));
        QCOMPARE(facts(name).waivers[0].reason, reason);
    }

    void oneReasonForManyNeedsIsReadOnce()
    {
        const QString reason = anySentence();
        const VersionName name = m_fixture->registry().draft(
            aVersion().at(Tier::Medium).holding(aManifest().without(Element::GoldenTests).without(Element::TrainedObject)));
        m_fixture->registry().must(governance::Submit{name, {}, {{u"element-trained-object"_s, reason}, {u"golden-tests"_s, reason}}}, cast().author);
        const QDialog* dialog = m_fixture->open(name, DecisionKind::RequestChanges, Role::TechnicalReviewer);
        QStringList lines;
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            if (label->text().contains(reason))
                lines << label->text();
        QCOMPARE(lines, QStringList{u"Waived by the author: %1, Golden tests. “%2”"_s.arg(labelOf(Element::TrainedObject), reason)});
    }

    void whoCanDecideStandsAboveTheChanges()
    {
        const VersionName name = m_fixture->registry().draft();
        m_fixture->sitDown(cast().author);
        const QDialog* dialog = m_fixture->open(name, DecisionKind::Submit);
        QStringList titles;
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            titles << label->text();
        const qsizetype who = titles.indexOf(u"Who can decide"_s);
        QVERIFY2(who >= 0, qPrintable(titles.join(u'|')));
        QVERIFY(who < titles.indexOf(u"Content"_s));
    }

    void aRejectSaysWhetherItIsFinal()
    {
        const VersionName name = m_fixture->registry().submitted(aVersion().at(Tier::High));
        QDialog* reviewer = m_fixture->open(name, DecisionKind::Reject, Role::TechnicalReviewer);
        QVERIFY(reviewer->accessibleDescription().contains(u"Not final"));
        m_fixture->sitDown(cast().risk);
        QDialog* risk = m_fixture->open(name, DecisionKind::Reject, Role::RiskApprover);
        QVERIFY(risk->accessibleDescription().contains(u"This is final"));
        type(risk, u"Reason"_s, anySentence());
        QTest::mouseClick(primaryOf(risk), Qt::LeftButton);
        QTRY_COMPARE(facts(name).version->review, ReviewState::Rejected);
    }

    void aStrangerAtTheDeskIsNamed()
    {
        const VersionName name = m_fixture->registry().submitted();
        m_fixture->desk().session().actAs(cast().secondReviewer);
        QDialog* dialog = m_fixture->open(name, DecisionKind::Abstain, Role::TechnicalReviewer);
        QStringList words;
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            words << label->text();
        QVERIFY(words.join(u'\n').contains(u"Entered by os-%1 as %2"_s.arg(cast().reviewer, cast().secondReviewer)));
    }

    // Each decision that a bar would offer, in every state, to several people.
    void everyDecisionHasADialogThatSaysWhatItIs()
    {
        auto& registry = m_fixture->registry();
        const VersionName unusable = registry.approved();
        const governance::MarkUnusable mark{unusable, anySentence(), DefectClass::Data, u"always"_s, Severity::Major, QString(), anySentence()};
        registry.must(mark, cast().deployer);
        registry.must(mark, cast().owner);
        const std::vector<VersionName> versions{registry.draft(), registry.submitted(aVersion().at(Tier::High)), registry.approved(), unusable};
        std::set<DecisionKind> seen;
        for (const QString& person : {cast().author, cast().reviewer, cast().risk, cast().owner}) {
            m_fixture->sitDown(person);
            for (const VersionName& name : versions) {
                const items::VersionSight sight = m_fixture->look(name);
                for (const items::Decision& decision : items::decisionsOf(sight.facts, *m_fixture->desk().person())) {
                    seen.insert(decision.kind);
                    std::unique_ptr<QDialog> dialog(m_fixture->open(sight, decision.kind, decision.role));
                    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
                    QVERIFY(dialog->windowTitle().contains(name.model + u' ' + name.label));
                    QVERIFY(named<QPushButton>(dialog.get(), u"Cancel"_s)->isDefault());
                    QVERIFY(primaryOf(dialog.get())->accessibleName().contains(name.label));
                    if (!decision.isOpen())
                        QVERIFY2(complaintsOf(dialog.get()).contains(decision.reason()), qPrintable(decision.reason()));
                    for (const QWidget* control : dialog->findChildren<QWidget*>())
                        if (control->focusPolicy() != Qt::NoFocus && control->isVisibleTo(dialog.get())
                            && control->objectName() != u"qt_spinbox_lineedit")
                            QVERIFY2(!control->accessibleName().isEmpty() || qobject_cast<const QLabel*>(control),
                                     control->metaObject()->className());
                }
            }
        }
        QVERIFY2(seen.size() >= 12, qPrintable(QString::number(seen.size())));
    }
};

QTEST_MAIN(DecisionsTest)
#include "decisions_test.moc"
