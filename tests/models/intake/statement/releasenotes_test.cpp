// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/statement/releasenotes.h"

#include <QTest>

using namespace gatehouse::intake;
using namespace Qt::StringLiterals;

namespace {

const QString Changelog =
    u"# Changelog\n\nAll changes.\n\n## [Unreleased]\n- soon\n\n## [1.2.0] - 2026-09-01\n\n- new features.py\n### Details\nmore\n```\n## 1.1.0 in a fence\n```\n\n"
    "## v1.1.0 (2026-05-01)\n- older\n\nVersion 1.0.0\n-------------\nfirst\n\n0.9\n===\nzero nine\n"_s;

}

class ReleaseNotesTest : public QObject {
    Q_OBJECT

private slots:
    void theSectionOfALabelIsFound_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("section");
        QTest::newRow("in brackets") << u"1.2.0"_s << u"- new features.py\n### Details\nmore\n```\n## 1.1.0 in a fence\n```"_s;
        QTest::newRow("with a v") << u"1.1.0"_s << u"- older\n\nVersion 1.0.0\n-------------\nfirst"_s;
        QTest::newRow("underlined") << u"0.9"_s << u"zero nine"_s;
    }

    void theSectionOfALabelIsFound()
    {
        QFETCH(QString, label);
        QFETCH(QString, section);
        // "Version 1.0.0" underlined with dashes is of level 2 and ends the section before it.
        const QString expected = label == u"1.1.0" ? u"- older"_s : section;
        QCOMPARE(sectionOf(Changelog, label).value_or(u"none"_s), expected);
        QString windows = Changelog;
        QCOMPARE(sectionOf(windows.replace(u"\n"_s, u"\r\n"_s), label).value_or(u"none"_s), expected);
    }

    void aLabelIsAWholeWord()
    {
        for (const QString& label : {u"1.2"_s, u"2.0"_s, u"1.2.0-rc1"_s, u"1.2.0.1"_s, u"nothing"_s, QString()})
            QVERIFY2(!sectionOf(Changelog, label), qPrintable(label));
        QCOMPARE(sectionOf(u"## 1.2.0-rc1\nx\n## 1.2.0\ny\n"_s, u"1.2.0"_s), u"y"_s);
    }

    void aReferenceIsToldFromText()
    {
        QCOMPARE(referenceOf(u"CHANGELOG.md#1.2.0"_s).file, u"CHANGELOG.md"_s);
        QCOMPARE(referenceOf(u"CHANGELOG.md#1.2.0"_s).section, u"1.2.0"_s);
        QCOMPARE(referenceOf(u"docs/notes.rst"_s).file, u"docs/notes.rst"_s);
        QVERIFY(referenceOf(u"We changed README.md"_s).file.isEmpty());
        QVERIFY(referenceOf(u"- a\n- b.md"_s).file.isEmpty());
        QVERIFY(referenceOf(u"Faster."_s).file.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ReleaseNotesTest)
#include "releasenotes_test.moc"
