// SPDX-License-Identifier: GPL-3.0-or-later
// Shows every dialog over a window, light and dark; with GATEHOUSE_PICTURES=FOLDER the drawings are kept there as PNG, to be looked at.
// Whatever is shown must not be cut: no label or button is narrower than what it says.
#include "dialogs/founding/newregistrydialog.h"
#include "dialogs/opendelegate.h"
#include "dialogs/openeditmodel.h"
#include "dialogs/openfindingaction.h"
#include "dialogs/openpeople.h"
#include "governance/commands/addperson.h"
#include "governance/commands/delegate.h"
#include "governance/commands/grantrole.h"
#include "governance/commands/hold.h"
#include "governance/commands/markunusable.h"
#include "support/chance.h"
#include "theme/theme.h"
#include "views/dialogs/dialogfixture.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;
using items::DecisionKind;
using theme::Theme;

class DialogPicturesTest : public QObject {
    Q_OBJECT

    Theme m_theme;
    std::unique_ptr<DialogFixture> m_fixture;
    VersionName m_first{u"card-fraud-daily"_s, u"1.1.0"_s}, m_second{u"card-fraud-daily"_s, u"1.2.0"_s}, m_draft{u"card-fraud-daily"_s, u"1.3.0"_s};

    void addPerson(const QString& name, const QString& display, std::initializer_list<Role> roles)
    {
        auto& registry = m_fixture->registry();
        registry.must(governance::AddPerson{name, display, u"os-"_s + name}, registry.cast().admin);
        for (const Role role : roles)
            registry.must(governance::GrantRole{name, role}, registry.cast().admin);
    }

    static ManifestBuilder content(const QString& base, const QString& notes, bool withGolden = true)
    {
        ManifestBuilder manifest = aManifest();
        if (!withGolden)
            manifest.without(Element::GoldenTests);
        return manifest.base(base).notes(notes);
    }

    void keep(QDialog* dialog, const QString& name, int width = 900, int height = 600)
    {
        dialog->resize(qMax(dialog->width(), width), qBound(dialog->height(), height, 720)); // the offscreen platform's own screen is smaller
        for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            m_theme.setMode(mode);
            QCoreApplication::processEvents(); // palettes follow with the next turn of the event loop
            const QPixmap picture = dialog->grab();
            QVERIFY(!picture.isNull());
            QVERIFY(dialog->width() <= 1280 && dialog->height() <= 800);
            verifyNothingIsCut(dialog);
            const QString folder = qEnvironmentVariable("GATEHOUSE_PICTURES");
            if (folder.isEmpty())
                continue;
            QPixmap whole(1280, 800);
            whole.fill(m_theme.colour(theme::ThemeRole::Window).darker(mode == Theme::Mode::Light ? 160 : 200));
            QPainter(&whole).drawPixmap((1280 - picture.width()) / 2, (800 - picture.height()) / 2, picture);
            QVERIFY(QDir().mkpath(folder));
            const QString ending = mode == Theme::Mode::Light ? u"-light.png"_s : u"-dark.png"_s;
            QVERIFY(whole.save(folder + u"/dialog-"_s + name + ending));
        }
    }

    static void verifyNothingIsCut(QDialog* dialog)
    {
        for (const QPushButton* button : dialog->findChildren<QPushButton*>())
            if (button->isVisibleTo(dialog))
                QVERIFY2(button->width() >= button->sizeHint().width() - 1, qPrintable(button->text()));
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            if (label->isVisibleTo(dialog) && label->wordWrap())
                QVERIFY2(label->height() >= label->heightForWidth(label->width()) - 1, qPrintable(label->text()));
    }

private slots:
    void initTestCase()
    {
        m_theme.install(*qApp);
        m_fixture = std::make_unique<DialogFixture>();
        auto& registry = m_fixture->registry();
        addPerson(u"lin.wei"_s, u"Lin Wei"_s, {});
        addPerson(u"mei.zhao"_s, u"Mei Zhao"_s, {Role::TechnicalReviewer});
        addPerson(u"tomas"_s, u"Tom\u00e1s Ferreira"_s, {Role::RiskApprover});
        addPerson(u"erik.lund"_s, u"Erik Lund"_s, {Role::Deployer});
        governance::RegisterVersion first{m_first,
                                          u"lin.wei"_s,
                                          content({}, u"First version: scores every card payment of a day."_s).build(),
                                          "{}",
                                          aModel(m_first.model, u"erik.lund"_s, Tier::High),
                                          {}};
        first.newModel->purpose = u"Which card payments of yesterday were probably fraud?"_s;
        registry.must(first, u"lin.wei"_s);
        registry.must(governance::Submit{m_first, {}, {}}, u"lin.wei"_s);
        registry.must(registry.approval(m_first, Role::TechnicalReviewer), u"mei.zhao"_s);
        registry.must(registry.approval(m_first, Role::RiskApprover), u"tomas"_s);
        const auto waive = u"The reformatting of the job is explained in the ticket of the platform team."_s;
        registry.must(
            governance::RegisterVersion{
                m_second, u"lin.wei"_s, content(m_first.text(), u"Velocity features end before each transaction."_s).build(), "{}", {}, {}},
            u"lin.wei"_s);
        registry.must(governance::Submit{m_second, {}, {{u"unexplained-changes"_s, waive}}}, u"lin.wei"_s);
        registry.must(
            governance::RegisterVersion{m_draft, u"lin.wei"_s, content(m_second.text(), u"Wider tolerance."_s, false).build(), "{}", {}, {}},
            u"lin.wei"_s);
    }

    void approving()
    {
        m_fixture->sitDown(u"mei.zhao"_s);
        QDialog* dialog = m_fixture->open(m_second, DecisionKind::Approve, Role::TechnicalReviewer);
        keep(dialog, u"approve-open"_s);
        tickAll(dialog);
        for (QLineEdit* edit : dialog->findChildren<QLineEdit*>())
            if (edit->accessibleName().startsWith(u"Sentence"))
                edit->setText(u"All velocity windows end before the event they describe."_s);
        named<QRadioButton>(dialog, u"Approve with findings"_s)->setChecked(true);
        named<QPlainTextEdit>(dialog, u"Finding 1"_s)->setPlainText(u"Review the category median for new merchants after 8 weeks of data"_s);
        named<QComboBox>(dialog, u"Severity of finding 1"_s)->setCurrentIndex(1);
        named<QPlainTextEdit>(dialog, u"Reason"_s)->setPlainText(u"The wider tolerance is covered by the 18 new cases."_s);
        keep(dialog, u"approve-findings"_s);
        dialog->reject();
    }

    void sayingWhyNot()
    {
        m_fixture->sitDown(u"lin.wei"_s);
        QDialog* dialog = m_fixture->open(m_second, DecisionKind::Approve, Role::TechnicalReviewer);
        keep(dialog, u"approve-author"_s);
        dialog->reject();
    }

    void otherVerdicts()
    {
        m_fixture->sitDown(u"tomas"_s);
        QDialog* changes = m_fixture->open(m_second, DecisionKind::RequestChanges, Role::RiskApprover);
        keep(changes, u"changes"_s);
        changes->reject();
        m_fixture->desk().session().actAs(u"mei.zhao"_s);
        QDialog* reject = m_fixture->open(m_second, DecisionKind::Reject, Role::TechnicalReviewer);
        named<QPlainTextEdit>(reject, u"Reason"_s)->setPlainText(u"The features leak the label."_s);
        keep(reject, u"reject"_s);
        reject->reject();
    }

    void submitting()
    {
        m_fixture->sitDown(u"lin.wei"_s);
        QDialog* dialog = m_fixture->open(m_draft, DecisionKind::Submit);
        keep(dialog, u"submit"_s);
        dialog->reject();
    }

    void recalling()
    {
        m_fixture->sitDown(u"mei.zhao"_s);
        QDialog* first = m_fixture->open(m_first, DecisionKind::MarkUnusable);
        keep(first, u"unusable-empty"_s);
        first->reject();
        QDialog* deprecate = m_fixture->open(m_first, DecisionKind::Deprecate);
        keep(deprecate, u"deprecate"_s);
        deprecate->reject();
        auto& registry = m_fixture->registry();
        registry.must(governance::Hold{m_first, u"Limits look one band too low since the new table."_s}, u"mei.zhao"_s);
        registry.must(
            governance::MarkUnusable{
                m_first, u"The configuration holds an income table of 2024. Customers with 2026 incomes fall one band too low."_s, DefectClass::Data,
                u"2026-01-02T00:00:00Z"_s, Severity::Blocking, u"1.2.0"_s,
                u"Since 2 January 2026 its answers rest on a wrong income table. New runs are refused from now on; please stop using its results. Move to 1.2.0. Contact: Erik Lund."_s},
            u"mei.zhao"_s);
        m_fixture->sitDown(u"erik.lund"_s);
        QDialog* second = m_fixture->open(m_first, DecisionKind::MarkUnusable);
        QTRY_VERIFY(named<QComboBox>(second, u"Successor"_s)->currentText().contains(labelOf(Badge::InReviewA)));
        keep(second, u"unusable-confirm"_s);
        second->reject();
    }

    void peopleAndRoles()
    {
        for (const QString& person : {u"mei.zhao"_s, m_fixture->cast().admin}) {
            m_fixture->sitDown(person);
            const auto before = m_fixture->window()->findChildren<QDialog*>();
            dialogs::openPeople(m_fixture->desk(), m_fixture->window());
            QDialog* dialog = m_fixture->newestDialog(before);
            keep(dialog, person == u"mei.zhao"_s ? u"people"_s : u"people-admin"_s, 1000, 660);
            dialog->close();
        }
    }

    void aRoleForATime()
    {
        m_fixture->registry().must(governance::Delegate{u"erik.lund"_s,
                                                        Role::TechnicalReviewer,
                                                        {},
                                                        QDateTime::currentDateTimeUtc().addDays(400),
                                                        u"On leave; the two models of the fraud desk do not wait meanwhile."_s},
                                   u"mei.zhao"_s);
        m_fixture->sitDown(u"mei.zhao"_s);
        auto before = m_fixture->window()->findChildren<QDialog*>();
        dialogs::openPeople(m_fixture->desk(), m_fixture->window());
        QDialog* people = m_fixture->newestDialog(before);
        keep(people, u"people-delegations"_s, 1000, 660);
        before = m_fixture->window()->findChildren<QDialog*>();
        dialogs::openDelegate(m_fixture->desk(), people);
        keep(m_fixture->newestDialog(before), u"delegate"_s);
        people->close();
    }

    void aModelsFacts()
    {
        m_fixture->sitDown(u"erik.lund"_s);
        const auto before = m_fixture->window()->findChildren<QDialog*>();
        dialogs::openEditModel(m_fixture->desk(), m_first.model, m_fixture->window());
        QDialog* dialog = m_fixture->newestDialog(before);
        QTRY_VERIFY(!named<QPlainTextEdit>(dialog, u"Purpose"_s)->toPlainText().isEmpty());
        keep(dialog, u"model"_s, 900, 640);
        dialog->reject();
    }

    void aFindingsStep()
    {
        auto& registry = m_fixture->registry();
        governance::Approve approve = registry.approval(m_second, Role::TechnicalReviewer);
        approve.findings = {{Severity::Major, u"lin.wei"_s, registry.clock().date().addDays(20),
                             u"Review the category median for new merchants after 8 weeks of data"_s}};
        registry.must(approve, u"mei.zhao"_s);
        const Finding finding = registry.facts(m_second).findings.front();
        m_fixture->sitDown(u"tomas"_s);
        const auto before = m_fixture->window()->findChildren<QDialog*>();
        dialogs::openFindingAction(m_fixture->desk(), finding, dialogs::FindingAction::Extend, m_fixture->window());
        QDialog* dialog = m_fixture->newestDialog(before);
        QTRY_VERIFY(complaintsOf(dialog).contains(u"needs a reason"));
        keep(dialog, u"finding"_s);
        dialog->reject();
    }

    void aNewRegistry()
    {
        dialogs::NewRegistryDialog dialog(u"mei"_s, m_fixture->window());
        dialog.show();
        named<QRadioButton>(&dialog, u"Solo"_s)->setChecked(true);
        keep(&dialog, u"new-registry"_s, 600, 300);
    }
};

QTEST_MAIN(DialogPicturesTest)
#include "pictures_test.moc"
