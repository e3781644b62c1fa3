// SPDX-License-Identifier: GPL-3.0-or-later
// The way back, wherever it is offered: its dialog, what it promises, and the offer beside a version that becomes unusable where it is live.
#include "slotdesk.h"

using namespace gatehouse;
using namespace gatehouse::testing;

class RollbackTest : public SlotDesk {
    Q_OBJECT

private slots:
    void initTestCase() { install(); }
    void init() { sitDown(); }
    void cleanup() { standUp(); }

    void whatWasLiveComesBack()
    {
        const QString slot = m_registry->slot(), model = anyName();
        const VersionName first = live(model, slot);
        live(model, slot, first.label);
        QVERIFY(saysOf(open(cast().deployer, first, slot, SlotAct::Rollback)).contains(u"can come back the same way"));
        giveWithReason(cast().deployer, first, slot, SlotAct::Rollback);
        QCOMPARE(m_registry->deployed(first, slot).live()->versionName, first.text());
    }

    void whatIsUnusableIsNotSaidToComeBack()
    {
        const QString slot = m_registry->slot(), model = anyName();
        const VersionName first = live(model, slot);
        const VersionName second = live(model, slot, first.label);
        m_registry->markUnusable(second);
        const QString words = saysOf(open(cast().deployer, first, slot, SlotAct::Rollback));
        QVERIFY2(words.contains(second.label + u", which is live here, is unusable and does not come back."_s), qPrintable(words));
        QVERIFY2(!words.contains(u"can come back the same way"), qPrintable(words));
    }

    void theRollbackOpensFromWhereverItIsOffered()
    {
        const QString slot = m_registry->slot(), model = anyName();
        const VersionName first = live(model, slot);
        live(model, slot, first.label);
        m_desk->session().actAs(cast().deployer);
        const auto before = m_window->findChildren<QDialog*>();
        dialogs::openRollback(*m_desk, {first, slot}, m_window.get());
        QTRY_COMPARE(m_window->findChildren<QDialog*>().size(), before.size() + 1);
        QDialog* dialog = m_window->findChildren<QDialog*>().back();
        QCOMPARE(dialog->windowTitle(), u"Roll back to %1 %2"_s.arg(first.model, first.label));
    }

    // The second signature makes it unusable where it is live: the same dialog leads to the way back.
    void whoMarksWhatIsLiveUnusableIsOfferedTheRollback()
    {
        const QString slot = m_registry->slot(), model = anyName();
        const VersionName first = live(model, slot);
        const VersionName second = live(model, slot, first.label);
        const auto opened = [&](const QString& person) {
            m_desk->session().actAs(person);
            items::VersionWatch watch(*m_desk, second);
            QSignalSpy changed(&watch, &items::VersionWatch::changed);
            if (!changed.wait() || watch.sight() == nullptr)
                throw std::runtime_error(watch.problem().toStdString());
            return this->opened([&] {
                dialogs::openDecision(*m_desk, *watch.sight(), items::Decision{items::DecisionKind::MarkUnusable, {}, {}}, m_window.get(),
                                      [this] { ++m_done; });
            });
        };
        const QString offer = u"Then roll back to %1 in %2"_s.arg(first.label, slot);
        // Nothing is unusable by the first signature, so nothing is offered.
        QDialog* proposal = opened(cast().reviewer);
        QTest::qWait(50);
        QVERIFY(named<QCheckBox>(proposal, offer) == nullptr);
        proposal->reject();
        m_registry->markUnusable(second, false);
        // A risk approver may not roll back; the owner may.
        QDialog* risk = opened(cast().risk);
        QTest::qWait(50);
        QVERIFY(named<QCheckBox>(risk, offer) == nullptr);
        risk->reject();
        QDialog* dialog = opened(cast().owner);
        QTRY_VERIFY(named<QCheckBox>(dialog, offer) != nullptr);
        QVERIFY(named<QCheckBox>(dialog, offer)->isChecked());
        keep(dialog, u"unusable"_s);
        const int before = m_done;
        QVERIFY2(primaryOf(dialog)->isEnabled(), qPrintable(complaintsOf(dialog)));
        QTest::mouseClick(primaryOf(dialog), Qt::LeftButton);
        QTRY_COMPARE(m_done, before + 1);
        const QString title = u"Roll back to %1 %2"_s.arg(first.model, first.label);
        const auto rollback = [&]() -> QDialog* {
            for (QDialog* each : m_window->findChildren<QDialog*>())
                if (each->windowTitle() == title)
                    return each;
            return nullptr;
        };
        QTRY_VERIFY(rollback() != nullptr);
        type(rollback(), u"Reason"_s, anySentence());
        QTRY_VERIFY2(primaryOf(rollback())->isEnabled(), qPrintable(complaintsOf(rollback())));
        QTest::mouseClick(primaryOf(rollback()), Qt::LeftButton);
        QTRY_COMPARE(m_registry->deployed(first, slot).live()->versionName, first.text());
    }
};

QTEST_MAIN(RollbackTest)
#include "rollback_test.moc"
