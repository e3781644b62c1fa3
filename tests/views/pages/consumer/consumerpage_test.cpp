// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/consumer/consumerdialog.h"
#include "dialogs/consumer/consumerform.h"
#include "governance/commands/addconsumer.h"
#include "governance/commands/hold.h"
#include "items/consumercells.h"
#include "pages/consumer/consumerpage.h"
#include "pages/consumer/consumerpane.h"
#include "pages/consumer/uselist.h"
#include "registry/usage.h"
#include "support/chance.h"
#include "support/live.h"
#include "theme/theme.h"
#include "theme/widgets/emptystate.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::pages;
using namespace Qt::StringLiterals;
using items::ConsumerUseModel;
using testing::adopted;
using testing::anyName;
using testing::anySentence;

class ConsumerPageTest : public QObject {
    Q_OBJECT

    theme::Theme m_theme;
    std::unique_ptr<testing::RegistryFixture> m_fixture;
    std::unique_ptr<items::Desk> m_desk;
    std::unique_ptr<ConsumerPage> m_page;
    QString m_consumer, m_slot;
    VersionName m_live;

    const testing::Cast& cast() { return m_fixture->cast(); }

    void openDesk(const QString& person)
    {
        m_page.reset();
        m_desk = testing::RegistryFixture::orThrow(items::Desk::open(m_fixture->location(), u"os-"_s + person));
    }

    bool open(const QString& person, const QString& consumer)
    {
        openDesk(person);
        m_page = std::make_unique<ConsumerPage>(*m_desk, consumer);
        m_page->resize(1240, 800);
        m_page->show();
        return QTest::qWaitForWindowExposed(m_page.get()) && settled();
    }

    bool settled()
    {
        return QTest::qWaitFor([this] { return m_page->isSettled(); });
    }

    QPushButton* button(const QString& accessibleName)
    {
        for (QPushButton* widget : m_page->findChildren<QPushButton*>())
            if (widget->accessibleName() == accessibleName && !widget->isHidden())
                return widget;
        return nullptr;
    }

    QString words()
    {
        QStringList texts;
        for (const QLabel* label : m_page->findChildren<QLabel*>())
            texts << label->text();
        return texts.join(u'\n');
    }

private slots:
    void initTestCase() { m_theme.install(*qApp); }

    void init()
    {
        m_fixture = std::make_unique<testing::RegistryFixture>();
        m_fixture->clock() = QDateTime::currentDateTimeUtc();
        m_slot = anyName(u"slot"_s);
        m_consumer = anyName(u"desk"_s);
        m_live = adopted(*m_fixture, m_slot, {anyName(u"target"_s)});
        m_fixture->must(
            governance::AddConsumer{m_live.model, m_consumer, u"desk@bank.example"_s, anySentence(), cast().colleague, ConsumerKind::Team},
            cast().colleague);
    }

    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    void thePageTellsWhatIsUsed()
    {
        const qint64 volume = testing::anyNumber(10, 900);
        QVERIFY(registry::reportUsage(m_fixture->registrar(), {m_live.model, m_consumer, m_fixture->clock().addSecs(-120), volume},
                                      testing::RegistryFixture::actor(cast().colleague), CommandId::make(), m_fixture->clock()));
        QVERIFY(open(cast().owner, m_consumer));
        QCOMPARE(m_page->title(), m_consumer);
        auto* list = m_page->findChild<UseList*>();
        QCOMPARE(list->model()->rowCount(), 1);
        QVERIFY(list->model()->index(0, ConsumerUseModel::Name).data().toString().contains(m_live.label));
        QVERIFY(list->model()->index(0, ConsumerUseModel::Use).data().toString().contains(QString::number(volume)));
        QVERIFY(words().contains(u"desk@bank.example"_s));
        QVERIFY(words().contains(u"registered the consumer"_s)); // the history
        QSignalSpy requested(m_page.get(), &Page::placeRequested);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(requested.first().first().value<Place>(), Place::of(m_live, Place::Section::Deployments));
    }

    void onlyWhoSpeaksForItOrOwnsTheModelChangesIt()
    {
        QVERIFY(open(cast().deployer, m_consumer));
        QVERIFY(!button(u"Change the use…"_s)->isEnabled());
        QVERIFY(!button(u"Change the use…"_s)->toolTip().isEmpty());
        for (const QString& person : {cast().colleague, cast().owner}) {
            QVERIFY(open(person, m_consumer));
            QVERIFY(button(u"End the use…"_s)->isEnabled());
            QSignalSpy wanted(m_page.get(), &ConsumerPage::endRequested);
            button(u"End the use…"_s)->click();
            QCOMPARE(wanted.first(), (QVariantList{m_live.model, m_consumer}));
        }
    }

    void myUseIsWhatISpeakFor()
    {
        QVERIFY(open(cast().colleague, {}));
        QCOMPARE(m_page->findChild<UseList*>()->model()->rowCount(), 1);
        QVERIFY(open(cast().reviewer, {}));
        auto* empty = m_page->findChild<theme::EmptyState*>();
        QVERIFY(empty->isVisible());
        QSignalSpy requested(m_page.get(), &Page::placeRequested);
        empty->button()->click();
        QCOMPARE(requested.first().first().value<Place>(), Place::results());
        m_desk->session().actAs(cast().colleague);
        QVERIFY(QTest::qWaitFor([this] { return m_page->findChild<UseList*>()->model()->rowCount() == 1; }));
    }

    void newsComesToTheRowWhereItStands()
    {
        openDesk(cast().owner);
        ConsumerUseModel model(*m_desk, m_consumer);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QVERIFY(QSignalSpy(&model, &ConsumerUseModel::loaded).wait());
        const QPersistentModelIndex kept = model.index(0, ConsumerUseModel::Needs);
        QCOMPARE(items::attentionOf(*model.use(kept), model.live(kept)), 9);
        const QString reason = anySentence();
        m_fixture->must(governance::Hold{m_live, reason}, cast().owner);
        QSignalSpy loaded(&model, &ConsumerUseModel::loaded);
        m_desk->session().lookForNews();
        QVERIFY(loaded.wait());
        QVERIFY(kept.isValid());
        QCOMPARE(kept.data(items::RowTone).value<items::Tone>(), items::Tone::Warning);
        QVERIFY(kept.data().toString().contains(u"on hold"_s));
        for (int column = 0; column < ConsumerUseModel::ColumnCount; ++column)
            model.sort(column, Qt::DescendingOrder);
        m_desk->session().lookAt(testing::RegistryFixture::orThrow(registry::momentOfEvent(m_fixture->connection(), 1)));
        QVERIFY(QTest::qWaitFor([&] { return !model.isBusy(); }));
        QCOMPARE(model.rowCount(), 0); // nobody was registered then
    }

    void aUseIsRegisteredInTheWindow()
    {
        openDesk(cast().reviewer);
        const QString name = anyName(u"app"_s), uses = anySentence();
        dialogs::ConsumerDialog dialog(*m_desk, dialogs::ConsumerAct::Register, m_live.model, {}, nullptr);
        dialog.show();
        auto* form = dialog.findChild<dialogs::ConsumerForm*>();
        QPushButton* record = nullptr;
        for (QPushButton* each : dialog.findChildren<QPushButton*>())
            if (each->text().contains(u"Register the use"_s))
                record = each;
        QVERIFY(record != nullptr && !record->isEnabled()); // it has no name yet
        form->findChild<QLineEdit*>()->setText(name);
        form->findChild<QPlainTextEdit*>()->setPlainText(uses);
        QVERIFY(QTest::qWaitFor([&] { return record->isEnabled(); }));
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        record->click();
        QVERIFY(!accepted.isEmpty() || accepted.wait());
        const auto found = consumerOf(*m_fixture->facts(m_live).model, name);
        QVERIFY(found.has_value());
        QCOMPARE(found->uses, uses);
        QCOMPARE(found->person, cast().reviewer);
    }

    void anEndByTheOwnerAsksForAReason()
    {
        openDesk(cast().owner);
        dialogs::ConsumerDialog dialog(*m_desk, dialogs::ConsumerAct::End, m_live.model, m_consumer, nullptr);
        dialog.show();
        QPushButton* record = nullptr;
        for (QPushButton* each : dialog.findChildren<QPushButton*>())
            if (each->text().contains(u"End the use"_s))
                record = each;
        QVERIFY(record != nullptr && !record->isEnabled());
        dialog.findChild<QPlainTextEdit*>()->setPlainText(anySentence());
        QVERIFY(QTest::qWaitFor([&] { return record->isEnabled(); }));
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        record->click();
        QVERIFY(!accepted.isEmpty() || accepted.wait());
        QVERIFY(!consumerOf(*m_fixture->facts(m_live).model, m_consumer));
    }
};

QTEST_MAIN(ConsumerPageTest)
#include "consumerpage_test.moc"
