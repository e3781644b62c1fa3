// SPDX-License-Identifier: GPL-3.0-or-later
// What is decided about a version in a slot, through the dialogs: each act opens, says what is in its way and gives its command.
// GATEHOUSE_PICTURES=FOLDER keeps the drawings there, to be looked at.
#include "dialogs/openslotdecision.h"
#include "governance/commands/acknowledge.h"
#include "governance/commands/returndeployment.h"
#include "items/slotwatch.h"
#include "models/registry/deployedregistry.h"
#include "theme/theme.h"
#include "views/dialogs/dialogfixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;
using governance::DeploymentFacts;
using items::SlotAct;

class SlotDialogsTest : public QObject {
    Q_OBJECT

    theme::Theme m_theme;
    std::unique_ptr<DeployedRegistry> m_registry;
    std::unique_ptr<items::Desk> m_desk;
    std::unique_ptr<QWidget> m_window;
    int m_done = 0;

    const Cast& cast() { return m_registry->cast(); }

    DeploymentFacts look(const VersionName& name, const QString& slot)
    {
        items::SlotWatch watch(*m_desk, name);
        QSignalSpy changed(&watch, &items::SlotWatch::changed);
        if (!changed.wait() || watch.in(slot) == nullptr)
            throw std::runtime_error(watch.problem().toStdString());
        return *watch.in(slot);
    }

    QDialog* open(const DeploymentFacts& facts, const items::SlotDecision& decision)
    {
        const auto before = m_window->findChildren<QDialog*>();
        dialogs::openSlotDecision(*m_desk, facts, decision, m_window.get(), [this] { ++m_done; });
        for (QDialog* dialog : m_window->findChildren<QDialog*>())
            if (!before.contains(dialog))
                return dialog;
        return nullptr;
    }

    QDialog* open(const QString& person, const VersionName& name, const QString& slot, SlotAct act, std::optional<Role> role = {})
    {
        m_desk->session().actAs(person);
        const DeploymentFacts facts = look(name, slot);
        return open(facts, items::slotDecisionOf(act, role, facts, *m_desk->person()));
    }

    void type(QDialog* dialog, const QString& field, const QString& text)
    {
        if (auto* line = named<QLineEdit>(dialog, field))
            line->setText(text);
        else if (auto* sentences = named<QPlainTextEdit>(dialog, field))
            sentences->setPlainText(text);
        else
            QFAIL(qPrintable(field));
    }

    // Presses the button and waits for the record.
    void give(QDialog* dialog)
    {
        const int before = m_done;
        QPushButton* button = primaryOf(dialog);
        QVERIFY2(button->isEnabled(), qPrintable(complaintsOf(dialog)));
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(m_done, before + 1);
    }

    void giveWithReason(const QString& person, const VersionName& name, const QString& slot, SlotAct act, std::optional<Role> role = {})
    {
        QDialog* dialog = open(person, name, slot, act, role);
        QVERIFY(!primaryOf(dialog)->isEnabled());
        type(dialog, u"Reason"_s, anySentence());
        give(dialog);
    }

    VersionName submitted(const QString& slot)
    {
        const VersionName name = m_registry->verified(anyName(), slot);
        m_registry->must(governance::SubmitDeployment{name, slot}, cast().deployer);
        return name;
    }
    VersionName live(const QString& model, const QString& slot, const QString& rollback = u"first"_s)
    {
        const VersionName name = m_registry->cleared(model, slot, rollback);
        m_registry->must(governance::GoLive{name, slot}, cast().deployer);
        return name;
    }

    void keep(QDialog* dialog, const QString& name)
    {
        for (const theme::Theme::Mode mode : {theme::Theme::Mode::Light, theme::Theme::Mode::Dark}) {
            m_theme.setMode(mode);
            QCoreApplication::processEvents(); // palettes follow with the next turn of the event loop
            const QPixmap picture = dialog->grab();
            QVERIFY2(dialog->width() <= 1280 && dialog->height() <= 800, qPrintable(name));
            for (const QPushButton* button : dialog->findChildren<QPushButton*>())
                if (button->isVisibleTo(dialog))
                    QVERIFY2(button->width() >= button->sizeHint().width() - 1, qPrintable(button->text()));
            for (const QLabel* label : dialog->findChildren<QLabel*>())
                if (label->isVisibleTo(dialog) && label->wordWrap())
                    QVERIFY2(label->height() >= label->heightForWidth(label->width()) - 1, qPrintable(label->text()));
            if (const QString folder = qEnvironmentVariable("GATEHOUSE_PICTURES"); !folder.isEmpty()) {
                QVERIFY(QDir().mkpath(folder));
                QVERIFY(picture.save(folder + u"/slot-"_s + name + (mode == theme::Theme::Mode::Light ? u"-light.png"_s : u"-dark.png"_s)));
            }
        }
    }

private slots:
    void initTestCase() { m_theme.install(*qApp); }

    void init()
    {
        m_registry = std::make_unique<DeployedRegistry>();
        m_registry->clock() = QDateTime::currentDateTimeUtc().addSecs(-3600); // the desk judges by the real clock
        m_desk = RegistryFixture::orThrow(items::Desk::open(m_registry->location(), u"os-"_s + cast().admin));
        m_window = std::make_unique<QWidget>();
        m_window->resize(1280, 800);
        m_window->show();
        m_done = 0;
    }

    void cleanup()
    {
        m_window.reset();
        m_desk.reset();
    }

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
        for (QCheckBox* box : dialog->findChildren<QCheckBox*>())
            if (box->accessibleName() != u"Only in a window of time")
                box->setChecked(true);
        for (QLineEdit* edit : dialog->findChildren<QLineEdit*>())
            if (edit->accessibleName().startsWith(u"Sentence: "_s))
                edit->setText(anySentence());
        QVERIFY2(complaintsOf(dialog).contains(u"stale"), qPrintable(complaintsOf(dialog)));
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

    void whatWasLiveComesBack()
    {
        const QString slot = m_registry->slot(), model = anyName();
        const VersionName first = live(model, slot);
        live(model, slot, first.label);
        giveWithReason(cast().deployer, first, slot, SlotAct::Rollback);
        QCOMPARE(m_registry->deployed(first, slot).live()->versionName, first.text());
    }

    void whatAlreadyRunsIsAdopted()
    {
        const QString slot = m_registry->slot();
        const VersionName name = m_registry->draft();
        QDialog* dialog = open(cast().deployer, name, slot, SlotAct::Adopt);
        type(dialog, u"Reason"_s, anySentence());
        type(dialog, u"Targets"_s, anyName(u"host"_s));
        give(dialog);
        // The next person signs what the first wrote.
        QDialog* second = open(cast().owner, name, slot, SlotAct::Adopt);
        QVERIFY(named<QPlainTextEdit>(second, u"Reason"_s)->isReadOnly());
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
