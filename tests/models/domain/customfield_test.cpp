// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/customfield.h"
#include "support/chance.h"

#include <QTest>

using namespace gatehouse;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

class CustomFieldTest : public QObject {
    Q_OBJECT
private slots:
    void aFieldTakesValuesOfItsKind_data()
    {
        QTest::addColumn<FieldKind>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kept"); // empty: refused
        const auto row = [](FieldKind kind, const QString& text, const QString& kept) {
            QTest::newRow(qPrintable(nameOf(kind) + u": "_s + text)) << kind << text << kept;
        };
        row(FieldKind::Text, u" a = b "_s, u"a = b"_s);
        row(FieldKind::Text, u"  "_s, {});
        row(FieldKind::Number, u"1.50"_s, u"1.5"_s);
        row(FieldKind::Number, u"-0"_s, u"0"_s);
        row(FieldKind::Number, u"1e3"_s, u"1000"_s);
        row(FieldKind::Number, u"dear"_s, {});
        row(FieldKind::Number, u"1,5"_s, {});
        row(FieldKind::Number, u"nan"_s, {});
        row(FieldKind::Number, u"inf"_s, {});
        row(FieldKind::Date, u"2026-03-01"_s, u"2026-03-01"_s);
        row(FieldKind::Date, u"2026-02-30"_s, {});
        row(FieldKind::Date, u"1.3.2026"_s, {});
        row(FieldKind::Choice, u"eu"_s, u"eu"_s);
        row(FieldKind::Choice, u"EU"_s, {});
        row(FieldKind::YesNo, u"Yes"_s, u"yes"_s);
        row(FieldKind::YesNo, u"true"_s, u"yes"_s);
        row(FieldKind::YesNo, u"NO"_s, u"no"_s);
        row(FieldKind::YesNo, u"maybe"_s, {});
    }

    void aFieldTakesValuesOfItsKind()
    {
        QFETCH(const FieldKind, kind);
        QFETCH(const QString, text);
        QFETCH(const QString, kept);
        const CustomField field{anyName(), kind, {u"eu"_s, u"us"_s}, {}};
        const auto value = valueOf(field, text);
        QCOMPARE(value.has_value(), !kept.isEmpty());
        if (value) {
            QCOMPARE(*value, kept);
            QCOMPARE(*valueOf(field, *value), kept);
        } else {
            QVERIFY(value.error().sentence.contains(field.name) && value.error().sentence.contains(takenBy(field)));
        }
    }

    void programsReadNumbersAndTruths()
    {
        const auto typed = [](FieldKind kind, const QString& kept) { return typedValue({u"f"_s, kind, {}, {}}, kept); };
        QCOMPARE(typed(FieldKind::Number, u"1.5"_s), QJsonValue(1.5));
        QCOMPARE(typed(FieldKind::YesNo, u"yes"_s), QJsonValue(true));
        QCOMPARE(typed(FieldKind::YesNo, u"no"_s), QJsonValue(false));
        QCOMPARE(typed(FieldKind::Date, u"2026-03-01"_s), QJsonValue(u"2026-03-01"_s));
        QCOMPARE(typed(FieldKind::Number, u"of an older time"_s), QJsonValue(u"of an older time"_s));
    }
};

QTEST_GUILESS_MAIN(CustomFieldTest)
#include "customfield_test.moc"
