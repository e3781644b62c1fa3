// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/names.h"
#include "domain/states.h"
#include "support/chance.h"

#include <QTest>
#include <rapidcheck.h>

using namespace gatehouse;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

namespace {

rc::Gen<QString> fromLetters(const QString& letters)
{
    return rc::gen::map(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(letters.size()))), [letters](const std::vector<int>& indices) {
        QString text;
        for (const int i : indices)
            text += letters[i];
        return text;
    });
}

template <class E> void checkWords()
{
    QStringList names;
    for (const E value : allOf<E>()) {
        const QString name = nameOf(value);
        QVERIFY(!names.contains(name));
        names << name;
        QVERIFY(fromName<E>(name) == value);
        QVERIFY(name == name.toLower() && !name.contains(u' ') && !name.contains(u'_'));
        QVERIFY(!labelOf(value).isEmpty());
        QVERIFY(!fromName<E>(name.toUpper()));
        QVERIFY(!fromName<E>(name + u' '));
    }
    QVERIFY(!fromName<E>(u""));
}

}

class NamesTest : public QObject {
    Q_OBJECT
private slots:
    void aVersionNameReads_data();
    void aVersionNameReads();
    void anotherTextIsNoVersionName_data();
    void anotherTextIsNoVersionName();
    void whatReadsIsWrittenTheSame();
    void namesHaveTheseCharactersOnly();
    void everyWordHasOneNameAndALabel();
    void theBadgeShowsBadUsabilityFirst_data();
    void theBadgeShowsBadUsabilityFirst();
};

void NamesTest::aVersionNameReads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("label");
    QTest::addColumn<int>("revision");
    QTest::newRow("newest") << u"card-fraud@1.2.0"_s << u"card-fraud"_s << u"1.2.0"_s << 0;
    QTest::newRow("a revision") << u"m@v:3"_s << u"m"_s << u"v"_s << 3;
    QTest::newRow("all characters") << u"aZ09._+-@-+_.90Za:12"_s << u"aZ09._+-"_s << u"-+_.90Za"_s << 12;
    QTest::newRow("longest") << QString(64, u'a') + u'@' + QString(64, u'b') << QString(64, u'a') << QString(64, u'b') << 0;
}

void NamesTest::aVersionNameReads()
{
    QFETCH(QString, text);
    QFETCH(QString, model);
    QFETCH(QString, label);
    QFETCH(int, revision);
    const auto name = VersionName::parse(text);
    QVERIFY(name);
    QCOMPARE(*name, (VersionName{model, label, revision}));
    QCOMPARE(name->text(), text);
}

void NamesTest::anotherTextIsNoVersionName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    for (const QString& text : {u""_s, u"card-fraud"_s, u"m:1"_s})
        QTest::newRow(qPrintable(u"without @: "_s + text)) << text << u"bad-version-name"_s;
    for (const QString& text :
         {u"@"_s, u"m@"_s, u"@v"_s, u"m@v@w"_s, u"m n@v"_s, u"m@v/w"_s, u"ü@v"_s, u"m@v\n"_s, QString(65, u'a') + u"@v"_s, u"m@:1"_s})
        QTest::newRow(qPrintable(u"a bad part: "_s + text)) << text << u"bad-name"_s;
    for (const QString& text : {u"m@v:"_s, u"m@v:0"_s, u"m@v:-1"_s, u"m@v:x"_s, u"m@v:1:2"_s, u"m@v: 1"_s, u"m@v:+1"_s, u"m@v:01"_s, u"m@v:1 "_s,
                                u"m@v:99999999999"_s, u"m@v:1e1"_s})
        QTest::newRow(qPrintable(u"a bad revision: "_s + text)) << text << u"bad-revision"_s;
}

void NamesTest::anotherTextIsNoVersionName()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    const auto name = VersionName::parse(text);
    QVERIFY(!name);
    QCOMPARE(name.error().code, code);
    QCOMPARE(name.error().kind, ErrorKind::Input);
    QVERIFY(!name.error().sentence.isEmpty());
}

void NamesTest::whatReadsIsWrittenTheSame()
{
    QVERIFY(rc::check("parse(text).text() == text wherever it parses", [] {
        const QString text = *fromLetters(u"aB1.@:0 +-"_s);
        const auto name = VersionName::parse(text);
        if (name)
            RC_ASSERT(name->text() == text);
    }));
    QVERIFY(rc::check("parse(name.text()) == name", [] {
        const QString letters = u"abzABZ019._+-"_s;
        const VersionName name{*fromLetters(letters), *fromLetters(letters), *rc::gen::inRange(0, 100'000)};
        RC_PRE(isValidName(name.model) && isValidName(name.label));
        const auto read = VersionName::parse(name.text());
        RC_ASSERT((read && *read == name));
    }));
}

void NamesTest::namesHaveTheseCharactersOnly()
{
    const QString allowed = u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._+-"_s;
    for (char16_t c = 0; c < 0x500; ++c)
        QCOMPARE(isValidName(QString(QChar(c))), allowed.contains(QChar(c)));
    QVERIFY(isValidName(QString(64, u'x')));
    QVERIFY(!isValidName(QString(65, u'x')));
    QVERIFY(!isValidName(u""));
    QVERIFY(invalidName(QString(5000, u'!')).sentence.size() < 300);
}

void NamesTest::everyWordHasOneNameAndALabel()
{
    checkWords<ReviewState>();
    checkWords<Usability>();
    checkWords<Element>();
    checkWords<FileStatus>();
    checkWords<Tier>();
    checkWords<Severity>();
    checkWords<VerdictKind>();
    checkWords<Role>();
    checkWords<Gate>();
    checkWords<DefectClass>();
    checkWords<FindingState>();
    checkWords<Badge>();
}

void NamesTest::theBadgeShowsBadUsabilityFirst_data()
{
    QTest::addColumn<int>("review");
    QTest::addColumn<int>("usability");
    QTest::addColumn<QString>("badge");
    for (const ReviewState review : allOf<ReviewState>())
        for (const Usability usability : allOf<Usability>()) {
            const bool bad = usability == Usability::OnHold || usability == Usability::Unusable;
            QTest::addRow("%s, %s", qPrintable(nameOf(review)), qPrintable(nameOf(usability)))
                << int(review) << int(usability) << (bad ? nameOf(usability) : nameOf(review));
        }
}

void NamesTest::theBadgeShowsBadUsabilityFirst()
{
    QFETCH(int, review);
    QFETCH(int, usability);
    QFETCH(QString, badge);
    QCOMPARE(nameOf(badgeOf(ReviewState(review), Usability(usability))), badge);
    // What is live counts as Live only once gate A has approved it; otherwise it was adopted.
    const bool isBad = badge == nameOf(Usability::OnHold) || badge == nameOf(Usability::Unusable);
    const bool stands = ReviewState(review) == ReviewState::Approved || ReviewState(review) == ReviewState::Adopted;
    for (const DeploymentState state : allOf<DeploymentState>()) {
        const bool isOver = state == DeploymentState::Cancelled || (state == DeploymentState::Retired && !stands); // it was opened again
        const QString runs = ReviewState(review) == ReviewState::Approved ? nameOf(Badge::Live) : nameOf(Badge::Adopted);
        QCOMPARE(nameOf(badgeOf(ReviewState(review), Usability(usability), state)),
                 isBad || isOver                      ? badge
                     : state == DeploymentState::Live ? runs
                                                      : nameOf(state));
    }
}

QTEST_GUILESS_MAIN(NamesTest)
#include "names_test.moc"
