// SPDX-License-Identifier: GPL-3.0-or-later
// What is decided about a version in a slot, through the dialogs: each act opens, says what is in its way and gives its command.
#include "slotdesk.h"

#include <QDateTimeEdit>

using namespace gatehouse;
using namespace gatehouse::testing;

class SlotDialogsTest : public SlotDesk {
    Q_OBJECT

private slots:
    void initTestCase() { install(); }
    void init() { sitDown(); }
    void cleanup() { standUp(); }

    void aVersionIsStartedOnItsTargets()
    {
        const QString slot = m_registry->slot(), target = anyName(u"host"_s);
        const VersionName name = m_registry->approved(aVersion().at(Tier::Low));
        QDialog* dialog = open(cast().deployer, name, slot, SlotAct::Start);
        QVERIFY(complaintsOf(dialog).contains(u"at least one target"));
        QVERIFY(named<QComboBox>(dialog, u"Way back"_s)->currentText().startsWith(u"First"));
        type(dialog, u"Targets"_s, target + u", "_s + target);
        QVERIFY2(complaintsOf(dialog).contains(u"named twice"), qPrintable(complaintsOf(dialog)));
        type(dialog, u"Targets"_s, target);
        type(dialog, u"Build"_s, u"not a digest"_s);
        QVERIFY(complaintsOf(dialog).contains(u"SHA-256"));
        QVERIFY(!primaryOf(dialog)->isEnabled());
        type(dialog, u"Build"_s, {});
        give(dialog);
        QCOMPARE(m_registry->deployed(name, slot).current()->targets, QStringList{target});
        giveWithReason(cast().deployer, name, slot, SlotAct::Cancel);
        QVERIFY(m_registry->deployed(name, slot).current() == nullptr);
    }

    void gateBIsWalkedThroughDialogs()
    {
        const QString slot = m_registry->slot();
        const VersionName name = m_registry->verified(anyName(), slot);
        give(open(cast().deployer, name, slot, SlotAct::Submit));
        QCOMPARE(m_registry->deployed(name, slot).current()->state, DeploymentState::InReviewB);
        QDialog* dialog = open(m_registry->goLive(), name, slot, SlotAct::Approve, Role::GoLiveApprover);
        QVERIFY(!primaryOf(dialog)->isEnabled());
        tickEverything(dialog);
        QVERIFY2(complaintsOf(dialog).contains(u"stale"), qPrintable(complaintsOf(dialog)));
        // A file is a value, cut where it is long, never broken under the words of other values.
        const auto evidence = m_registry->deployed(name, slot).evidence;
        const auto night = std::ranges::find(evidence, EvidenceKind::EndToEnd, &Evidence::kind);
        QVERIFY(night != evidence.end() && !night->file.isEmpty());
        const auto* file = named<theme::ElidedLabel>(dialog, u"File: "_s + night->file);
        QVERIFY(file != nullptr && file->text() == night->file && !file->wordWrap());
        const QString rule = anySentence();
        type(dialog, u"Stale when"_s, rule);
        give(dialog);
        QCOMPARE(m_registry->deployed(name, slot).current()->state, DeploymentState::Cleared);
        QCOMPARE(m_registry->deployed(name, slot).current()->staleRule, rule);
        give(open(cast().deployer, name, slot, SlotAct::GoLive));
        QCOMPARE(m_registry->deployed(name, slot).live()->versionName, name.text());
        // Whoever uses it has to know of its end first.
        QDialog* retire = open(cast().owner, name, slot, SlotAct::Retire);
        const QStringList consumers = m_registry->deployed(name, slot).notAcknowledged(u"retire");
        QVERIFY(!consumers.isEmpty());
        QVERIFY2(complaintsOf(retire).contains(consumers.front()), qPrintable(complaintsOf(retire)));
        for (const QString& consumer : consumers)
            m_registry->must(governance::Acknowledge{name, slot, consumer, u"retire"_s, anySentence()}, cast().owner);
        retire->reject();
        give(open(cast().owner, name, slot, SlotAct::Retire)); // its reason may stay empty
        QVERIFY(m_registry->deployed(name, slot).live() == nullptr);
    }

    void aSlotIsMadeOnce()
    {
        const QString there = m_registry->slot(), name = anyName(u"slot"_s), purpose = anySentence();
        const auto openSlot = [&](const QString& person) {
            m_desk->session().actAs(person);
            return opened([&] { dialogs::openAddSlot(*m_desk, m_window.get(), [this] { ++m_done; }); });
        };
        QDialog* dialog = openSlot(cast().deployer);
        QTRY_VERIFY2(complaintsOf(dialog).contains(u"name"), qPrintable(complaintsOf(dialog)));
        type(dialog, u"Name"_s, u"not a name"_s);
        QVERIFY(!primaryOf(dialog)->isEnabled());
        type(dialog, u"Name"_s, there);
        QVERIFY2(complaintsOf(dialog).contains(u"already"), qPrintable(complaintsOf(dialog)));
        type(dialog, u"Name"_s, name);
        type(dialog, u"Purpose"_s, purpose);
        keep(dialog, u"add"_s);
        give(dialog);
        QVERIFY(m_registry->deployed(m_registry->draft(), name).slotExists);
        // Whoever is neither deployer nor admin reads why.
        QDialog* other = openSlot(cast().author);
        QTRY_VERIFY2(complaintsOf(other).contains(u"deployer or an admin"), qPrintable(complaintsOf(other)));
    }

    void evidenceIsWhatWasShown()
    {
        const QString slot = m_registry->slot();
        const VersionName name = m_registry->verified(anyName(), slot);
        const QString path = file("{\"latency_ms\": 1}"), run = anyName(), note = anySentence();
        QDialog* dialog = openEvidence(cast().colleague, look(name, slot));
        QVERIFY(complaintsOf(dialog).contains(u"Say what kind"));
        choose(dialog, u"Kind"_s, labelOf(EvidenceKind::OperatingRequirements));
        choose(dialog, u"Outcome"_s, u"Passed"_s);
        type(dialog, u"Result file"_s, path + u"x"_s);
        QTRY_VERIFY2(complaintsOf(dialog).contains(path + u"x"_s), qPrintable(complaintsOf(dialog)));
        type(dialog, u"Result file"_s, path);
        QTRY_VERIFY2(primaryOf(dialog)->isEnabled(), qPrintable(complaintsOf(dialog)));
        type(dialog, u"Build"_s, QString::fromLatin1(anyBytes(32).toHex()));
        QVERIFY2(!primaryOf(dialog)->isEnabled(), "another build than the deployed one is refused");
        type(dialog, u"Build"_s, {});
        type(dialog, u"Runs"_s, run);
        type(dialog, u"Note"_s, note);
        keep(dialog, u"evidence"_s);
        // The file changes between the look and the record: nothing is recorded.
        const std::size_t before = m_registry->deployed(name, slot).evidence.size();
        QFile changed(path);
        QVERIFY(changed.open(QIODevice::WriteOnly) && changed.write("{\"latency_ms\": 2}") > 0);
        changed.close();
        QTest::mouseClick(primaryOf(dialog), Qt::LeftButton);
        QTRY_VERIFY2(complaintsOf(dialog).contains(u"has changed"), qPrintable(complaintsOf(dialog)));
        QCOMPARE(m_registry->deployed(name, slot).evidence.size(), before);
        type(dialog, u"Result file"_s, {});
        type(dialog, u"Result file"_s, path);
        QTRY_VERIFY(primaryOf(dialog)->isEnabled());
        give(dialog);
        const Evidence recorded = m_registry->deployed(name, slot).evidence.back();
        QCOMPARE(recorded.sha256, Sha256::of("{\"latency_ms\": 2}"));
        QCOMPARE(recorded.measured, u"{\"latency_ms\":2}"_s);
        QCOMPARE(recorded.runs, QStringList{run});
        QCOMPARE(recorded.note, note);
        QCOMPARE(recorded.by, cast().colleague);
        QVERIFY(m_desk->store().contains(recorded.sha256));
    }

    void aReportIsAttachedToGateA()
    {
        const VersionName name = m_registry->submitted();
        DeploymentFacts facts;
        facts.version = m_registry->facts(name);
        const QByteArray bytes = anyBytes(300);
        const QString path = file(bytes);
        QDialog* dialog = openEvidence(cast().colleague, facts);
        QCOMPARE(named<QComboBox>(dialog, u"Kind"_s)->currentText(), labelOf(EvidenceKind::ValidationReport));
        type(dialog, u"Result file"_s, path);
        QTRY_VERIFY(complaintsOf(dialog).contains(u"whether it passed") && !complaintsOf(dialog).contains(u"being read"));
        choose(dialog, u"Outcome"_s, u"Passed"_s);
        give(dialog);
        const Evidence recorded = m_registry->deployed(name, {}).evidence.back();
        QCOMPARE(recorded.gate, Gate::A);
        QCOMPARE(recorded.file, QFileInfo(path).fileName());
        QCOMPARE(recorded.sha256, Sha256::of(bytes));
    }

    void anApprovalMayCarryFindings()
    {
        const QString slot = m_registry->slot(), text = anySentence();
        const VersionName name = submitted(slot);
        QDialog* dialog = open(m_registry->goLive(), name, slot, SlotAct::Approve, Role::GoLiveApprover);
        tickEverything(dialog);
        type(dialog, u"Stale when"_s, anySentence());
        named<QRadioButton>(dialog, u"Approve with findings"_s)->setChecked(true);
        QVERIFY2(!primaryOf(dialog)->isEnabled(), "a finding has words");
        type(dialog, u"Finding 1"_s, text);
        QVERIFY2(primaryOf(dialog)->text().contains(u"with 1 finding"), qPrintable(primaryOf(dialog)->text()));
        keep(dialog, u"findings"_s);
        give(dialog);
        const DeploymentFacts facts = m_registry->deployed(name, slot);
        QCOMPARE(facts.current()->state, DeploymentState::Cleared);
        QCOMPARE(facts.version.findings.back().text, text);
        QCOMPARE(facts.version.findings.back().raisedAs, Role::GoLiveApprover);
        QCOMPARE(facts.version.verdicts.back().kind, VerdictKind::ApproveWithFindings);
    }

    void aConsumerSaysThatItsEndIsKnown()
    {
        const QString slot = m_registry->slot(), model = anyName(), own = anyName(u"consumer"_s);
        const VersionName name = live(model, slot);
        m_registry->must(governance::AddConsumer{model, own, {}, anySentence(), cast().colleague}, cast().colleague);
        m_registry->must(governance::Deprecate{name, anySentence(), {}}, cast().owner);
        QDialog* dialog = open(cast().colleague, name, slot, SlotAct::AcknowledgeEnd);
        QCOMPARE(named<QComboBox>(dialog, u"Consumer"_s)->currentText(), own); // of several the one the person speaks for
        QCOMPARE(named<QComboBox>(dialog, u"Consumer"_s)->count(), 1);
        give(dialog);
        QVERIFY(!m_registry->deployed(name, slot).notAcknowledged(u"retire").contains(own));
        // The owner speaks for the others, and says why.
        QDialog* behalf = open(cast().owner, name, slot, SlotAct::AcknowledgeEnd);
        QVERIFY(!primaryOf(behalf)->isEnabled());
        const QString other = named<QComboBox>(behalf, u"Consumer"_s)->currentText();
        type(behalf, u"Note"_s, anySentence());
        give(behalf);
        QVERIFY(!m_registry->deployed(name, slot).notAcknowledged(u"retire").contains(other));
    }

    void verdictsAreGivenAndTakenBack()
    {
        const QString slot = m_registry->slot();
        const VersionName name = submitted(slot);
        giveWithReason(m_registry->goLive(), name, slot, SlotAct::Reject, Role::GoLiveApprover);
        giveWithReason(m_registry->goLive(), name, slot, SlotAct::WithdrawVerdict, Role::GoLiveApprover);
        giveWithReason(m_registry->goLive(), name, slot, SlotAct::Abstain, Role::GoLiveApprover);
        giveWithReason(m_registry->goLive(), name, slot, SlotAct::WithdrawVerdict, Role::GoLiveApprover);
        giveWithReason(m_registry->goLive(), name, slot, SlotAct::Return, Role::GoLiveApprover);
        QCOMPARE(m_registry->deployed(name, slot).current()->state, DeploymentState::InVerification);
    }

    void theLastApprovalOfGateBSaysThatItClosesIt()
    {
        const QString slot = m_registry->slot();
        const VersionName name = submitted(slot);
        const QString words = saysOf(open(m_registry->goLive(), name, slot, SlotAct::Approve, Role::GoLiveApprover));
        QVERIFY2(words.contains(u"Gate B closes by this one"), qPrintable(words));
        QVERIFY2(!words.contains(u"You can take it back"), qPrintable(words));
    }

    void whatAlreadyRunsIsAdopted()
    {
        const QString slot = m_registry->slot();
        const VersionName name = m_registry->draft();
        QDialog* dialog = open(cast().deployer, name, slot, SlotAct::Adopt);
        type(dialog, u"Reason"_s, anySentence());
        type(dialog, u"Targets"_s, anyName(u"host"_s));
        QVERIFY2(complaintsOf(dialog).contains(u"since when"), qPrintable(complaintsOf(dialog)));
        QVERIFY2(signerOf(dialog).endsWith(labelOf(Role::Deployer)), qPrintable(signerOf(dialog)));
        auto* since = named<QDateTimeEdit>(dialog, u"Live since"_s);
        since->setDateTime(since->dateTime().addDays(-anyNumber(1, 300)));
        QVERIFY2(primaryOf(dialog)->text().startsWith(u"Propose to adopt"_s), qPrintable(primaryOf(dialog)->text()));
        give(dialog);
        // The next person signs what the first wrote.
        QDialog* second = open(cast().owner, name, slot, SlotAct::Adopt);
        QVERIFY(named<QPlainTextEdit>(second, u"Reason"_s)->isReadOnly());
        QVERIFY2(primaryOf(second)->text().startsWith(u"Sign the adoption"_s), qPrintable(primaryOf(second)->text()));
        QVERIFY2(signerOf(second).endsWith(labelOf(Role::Owner)), qPrintable(signerOf(second)));
        give(second);
        give(open(cast().risk, name, slot, SlotAct::Adopt));
        QVERIFY(m_registry->deployed(name, slot).live()->adopted);
    }

    void contentThatChangedIsRefused()
    {
        const QString slot = m_registry->slot();
        const VersionName name = submitted(slot);
        QDialog* dialog = open(m_registry->goLive(), name, slot, SlotAct::Reject, Role::GoLiveApprover);
        const QString reason = anySentence();
        type(dialog, u"Reason"_s, reason);
        QVERIFY(primaryOf(dialog)->isEnabled());
        m_registry->must(governance::ReturnDeployment{name, slot, Role::GoLiveApprover, {}, anySentence()}, m_registry->goLive());
        m_desk->session().lookForNews();
        QTRY_VERIFY(!primaryOf(dialog)->isEnabled());
        QVERIFY(!complaintsOf(dialog).isEmpty());
        QCOMPARE(named<QPlainTextEdit>(dialog, u"Reason"_s)->toPlainText(), reason);
    }

    // Whatever a bar would offer, in every state, and each act where it makes no sense at all: it opens and says why not.
    void everyActOpensAndSaysWhatIsInItsWay()
    {
        const QString slot = m_registry->slot(), model = anyName();
        const VersionName was = live(model, slot);
        const VersionName now = live(model, slot, was.label);
        const std::vector<std::pair<VersionName, QString>> places{{m_registry->draft(), slot},
                                                                  {m_registry->approved(), slot},
                                                                  {m_registry->verified(anyName(), slot), slot},
                                                                  {submitted(slot), slot},
                                                                  {m_registry->cleared(anyName(), slot), slot},
                                                                  {now, slot},
                                                                  {was, slot}};
        std::set<SlotAct> kept;
        for (const QString& person : {cast().deployer, m_registry->goLive(), cast().owner}) {
            m_desk->session().actAs(person);
            for (const auto& [name, where] : places) {
                const DeploymentFacts facts = look(name, where);
                std::vector<items::SlotDecision> decisions = items::slotDecisionsOf(facts, *m_desk->person());
                for (int act = 0; act <= int(SlotAct::Acknowledge); ++act)
                    decisions.push_back(items::slotDecisionOf(SlotAct(act), {}, facts, *m_desk->person()));
                for (const items::SlotDecision& decision : decisions) {
                    std::unique_ptr<QDialog> dialog(open(facts, decision));
                    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
                    QVERIFY2(dialog->windowTitle().contains(name.label), qPrintable(dialog->windowTitle()));
                    QVERIFY(named<QPushButton>(dialog.get(), u"Cancel"_s)->isDefault());
                    QVERIFY(primaryOf(dialog.get())->accessibleName().contains(name.label));
                    if (!decision.isOpen())
                        QVERIFY2(complaintsOf(dialog.get()).contains(decision.reason()), qPrintable(decision.reason()));
                    for (const QWidget* control : dialog->findChildren<QWidget*>())
                        if (control->focusPolicy() != Qt::NoFocus && control->isVisibleTo(dialog.get())
                            && control->objectName() != u"qt_spinbox_lineedit")
                            QVERIFY2(!control->accessibleName().isEmpty() || qobject_cast<const QLabel*>(control),
                                     control->metaObject()->className());
                    if (decision.isOpen() && kept.insert(decision.act).second)
                        keep(dialog.get(), QString::number(int(decision.act)));
                }
            }
        }
        QVERIFY2(kept.size() >= 9, qPrintable(QString::number(kept.size())));
    }
};

QTEST_MAIN(SlotDialogsTest)
#include "slot_test.moc"
