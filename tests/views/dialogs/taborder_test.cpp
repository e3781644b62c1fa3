// SPDX-License-Identifier: GPL-3.0-or-later
// Tab leads through a dialog in the order in which it is read, whenever its fields came.
#include "support/chance.h"
#include "views/dialogs/dialogfixture.h"

#include <QCheckBox>
#include <QDialog>
#include <QRadioButton>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;
using items::DecisionKind;

class TabOrderTest : public QObject {
    Q_OBJECT

    std::unique_ptr<DialogFixture> m_fixture;

private slots:
    void init() { m_fixture = std::make_unique<DialogFixture>(); }

    void tabGoesThroughTheFormAsItIsRead()
    {
        const VersionName name = m_fixture->registry().submitted(aVersion().at(Tier::Low));
        QDialog* dialog = m_fixture->open(name, DecisionKind::Approve, Role::TechnicalReviewer);
        QStringList wanted{u"Approve"_s};
        for (const QCheckBox* box : dialog->findChildren<QCheckBox*>())
            wanted << box->accessibleName();
        wanted << u"Reason"_s;
        const auto stops = [dialog](qsizetype count, Qt::Key key) {
            QStringList names;
            while (names.size() < count) {
                names << dialog->focusWidget()->accessibleName();
                QTest::keyClick(dialog->focusWidget(), key);
            }
            return names;
        };
        QVERIFY(wanted.size() > 2);
        QCOMPARE(stops(wanted.size(), Qt::Key_Tab), wanted);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Backtab);
        std::ranges::reverse(wanted);
        QCOMPARE(stops(wanted.size(), Qt::Key_Backtab), wanted);
    }

    void findingsThatAreAddedAreReachedWhereTheyStand()
    {
        const VersionName name = m_fixture->registry().submitted(aVersion().at(Tier::Low));
        QDialog* dialog = m_fixture->open(name, DecisionKind::Approve, Role::TechnicalReviewer);
        auto* carrying = named<QRadioButton>(dialog, u"Approve with findings"_s);
        carrying->setChecked(true);
        carrying->setFocus();
        for (const auto& stop :
             {u"Finding 1"_s, u"Remove finding 1"_s, u"Severity of finding 1"_s, u"Owner of finding 1"_s, u"Due date of finding 1"_s}) {
            QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
            QCOMPARE(dialog->focusWidget()->accessibleName(), stop);
        }
    }
};

QTEST_MAIN(TabOrderTest)
#include "taborder_test.moc"
