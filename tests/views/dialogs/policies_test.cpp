// SPDX-License-Identifier: GPL-3.0-or-later
// Registry > Policies: everybody reads, an admin publishes; with GATEHOUSE_PICTURES=FOLDER its drawings are kept, light and dark.
#include "dialogs/openpolicies.h"
#include "intake/policytext.h"
#include "registry/facts.h"
#include "support/chance.h"
#include "theme/theme.h"
#include "theme/widgets/messagebar.h"
#include "theme/widgets/segmentedcontrol.h"
#include "views/dialogs/dialogfixture.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
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
    int newest()
    {
        return RegistryFixture::orThrow(registry::loadRegistryFacts(m_fixture->registry().connection(), m_fixture->registry().clock()))
            .newestPolicy.number;
    }
    void go(int page) { m_dialog->findChild<theme::SegmentedControl*>()->setCurrentIndex(page); }
    QString words(const QString& view)
    {
        QStringList all;
        for (const QLabel* label : named<QScrollArea>(m_dialog, view)->findChildren<QLabel*>())
            if (label->isVisibleTo(m_dialog))
                all << label->text();
        return all.join(u'\n');
    }
    QPlainTextEdit* text() { return named<QPlainTextEdit>(m_dialog, u"The next policy as YAML"_s); }
    QPushButton* publish() { return named<QPushButton>(m_dialog, u"Publish…"_s); }
    void write(const Policy& policy) { text()->setPlainText(QString::fromUtf8(intake::policyText(policy))); }
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
        open();
        go(2);
        QVERIFY(!publish()->isEnabled()); // nothing changes yet
        text()->setPlainText(anyName() + u": ["_s);
        QVERIFY(!publish()->isEnabled());
        Policy next = builtInPolicy();
        next.name = anyName(u"Policy"_s);
        next.gateB[Tier::High].dueDays += anyNumber(1, 9);
        write(next);
        QTRY_VERIFY(words(u"What the next policy changes"_s).contains(QString::number(next.gateB[Tier::High].dueDays)));
        QVERIFY(publish()->isEnabled());
        keep(u"policies-next"_s);
        publish()->click();
        auto* box = m_dialog->findChild<QMessageBox*>();
        QVERIFY(box);
        QCOMPARE(newest(), 1);
        box->button(QMessageBox::Cancel)->click();
        delete box;
        QCOMPARE(newest(), 1);
        publish()->click();
        box = m_dialog->findChild<QMessageBox*>();
        for (QAbstractButton* button : box->buttons())
            if (box->buttonRole(button) == QMessageBox::AcceptRole)
                button->click();
        QTRY_COMPARE(named<QComboBox>(m_dialog, u"Policy"_s)->count(), 2);
        QCOMPARE(newest(), 2);
        QVERIFY(complaintsOf(m_dialog).contains(u"Policy 2 is published"));
        QVERIFY(named<QComboBox>(m_dialog, u"Policy"_s)->currentText().contains(next.name));
        go(1);
        QTRY_VERIFY(words(u"What the policy changed"_s).contains(QString::number(next.gateB[Tier::High].dueDays)));
    }
};

QTEST_MAIN(PoliciesDialogTest)
#include "policies_test.moc"
