// SPDX-License-Identifier: GPL-3.0-or-later
// Custom fields: an admin adds them, and a model's values are entered by their kinds.
#include "dialogs/model/fieldsbox.h"
#include "dialogs/openeditmodel.h"
#include "dialogs/openfields.h"
#include "governance/commands/addfield.h"
#include "registry/facts.h"
#include "support/chance.h"
#include "views/dialogs/dialogfixture.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

class FieldsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<DialogFixture> m_fixture;

    const Cast& cast() { return m_fixture->cast(); }

private slots:
    void init() { m_fixture = std::make_unique<DialogFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void anAdminAddsAField()
    {
        m_fixture->sitDown(cast().admin);
        QDialog* dialog = m_fixture->opened([&] { dialogs::openFields(m_fixture->desk(), m_fixture->window()); });
        QVERIFY(!primaryOf(dialog)->isEnabled());
        QVERIFY(complaintsOf(dialog).contains(u"name"));
        const CustomField wanted{anyName(u"field"_s), FieldKind::Choice, {anyName(u"a"_s), anyName(u"b"_s)}, anySentence().simplified()};
        named<QLineEdit>(dialog, u"Name"_s)->setText(wanted.name);
        auto* kind = named<QComboBox>(dialog, u"Kind"_s);
        QCOMPARE(named<QPlainTextEdit>(dialog, u"Choices"_s), nullptr); // a text has none
        kind->setCurrentIndex(kind->findData(int(FieldKind::Choice)));
        QTRY_VERIFY(complaintsOf(dialog).contains(u"at least two"));
        named<QPlainTextEdit>(dialog, u"Choices"_s)->setPlainText(wanted.choices.join(u"\n"_s) + u"\n\n"_s);
        named<QPlainTextEdit>(dialog, u"Meaning"_s)->setPlainText(wanted.meaning);
        QTRY_VERIFY2(primaryOf(dialog)->isEnabled(), qPrintable(complaintsOf(dialog)));
        QTest::mouseClick(primaryOf(dialog), Qt::LeftButton);
        QTRY_COMPARE(m_fixture->known().fields.size(), 1U);
        QCOMPARE(m_fixture->known().fields.front(), wanted);
    }

    void nobodyElseDoes()
    {
        m_fixture->sitDown(cast().reviewer);
        QDialog* dialog = m_fixture->opened([&] { dialogs::openFields(m_fixture->desk(), m_fixture->window()); });
        named<QLineEdit>(dialog, u"Name"_s)->setText(anyName());
        QTRY_VERIFY(complaintsOf(dialog).contains(u"dmin"));
        QVERIFY(!primaryOf(dialog)->isEnabled());
    }

    void valuesAreEnteredByTheirKinds()
    {
        const CustomField number{anyName(u"n"_s), FieldKind::Number, {}, {}}, yes{anyName(u"y"_s), FieldKind::YesNo, {}, {}},
            region{anyName(u"r"_s), FieldKind::Choice, {u"eu"_s, u"us"_s}, anySentence()};
        for (const CustomField& field : {number, yes, region})
            m_fixture->registry().must(governance::AddField{field}, cast().admin);
        const VersionName version = m_fixture->registry().draft(aVersion().at(Tier::Low));
        m_fixture->sitDown(cast().owner);
        QDialog* dialog = m_fixture->opened([&] { dialogs::openEditModel(m_fixture->desk(), version.model, m_fixture->window()); });
        QTRY_VERIFY(named<QLineEdit>(dialog, number.name) != nullptr);
        QCOMPARE(named<QComboBox>(dialog, region.name)->count(), 3); // and not set
        named<QLineEdit>(dialog, number.name)->setText(u"many"_s);
        QTRY_VERIFY2(complaintsOf(dialog).contains(number.name), qPrintable(complaintsOf(dialog)));
        named<QLineEdit>(dialog, number.name)->setText(u"1.50"_s);
        auto* chosen = named<QComboBox>(dialog, region.name);
        chosen->setCurrentIndex(chosen->findData(u"us"_s));
        auto* answer = named<QComboBox>(dialog, yes.name);
        answer->setCurrentIndex(answer->findData(u"no"_s));
        QTRY_VERIFY2(primaryOf(dialog)->isEnabled(), qPrintable(complaintsOf(dialog)));
        QTest::mouseClick(primaryOf(dialog), Qt::LeftButton);
        const auto fields = [&] { return RegistryFixture::orThrow(registry::loadModel(m_fixture->registry().connection(), version.model))->fields; };
        const QJsonObject wanted{{number.name, u"1.5"_s}, {region.name, u"us"_s}, {yes.name, u"no"_s}};
        QTRY_COMPARE(fields(), wanted);
    }

    void whatNoFieldNamesStaysAText()
    {
        dialogs::FieldsBox box;
        const QJsonObject values{{anyName(u"old"_s), anySentence()}, {u"region"_s, u"mars"_s}};
        box.setFields({{u"region"_s, FieldKind::Choice, {u"eu"_s, u"us"_s}, {}}}, values);
        QCOMPARE(box.values(), values);
        box.setFields({}, values);
        QCOMPARE(box.values(), values);
    }
};

QTEST_MAIN(FieldsTest)
#include "fields_test.moc"
