// SPDX-License-Identifier: GPL-3.0-or-later
// What an event says whole, and to somebody who knows its person and its version already.
#include "registry/sentences.h"

#include "domain/states.h"
#include "support/chance.h"

#include <QJsonArray>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::registry;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

class SentencesTest : public QObject {
    Q_OBJECT

    const QString m_person = anyName(), m_display = u"Person "_s + anyName(), m_model = anyName(), m_version = u"v-"_s + anyName();
    const QString m_slot = anyName(), m_other = u"o-"_s + anyName();
    const QHash<QString, QString> m_names{{m_person, m_display}};

    QJsonObject event(const QString& kind, QJsonObject subject) const
    {
        subject.insert(u"model"_s, m_model);
        subject.insert(u"version"_s, m_version);
        return {{u"kind"_s, kind}, {u"person"_s, m_person}, {u"subject"_s, subject}};
    }

private slots:
    void reportsOfOnePlaceAreToldApart()
    {
        const QString build = QString::fromLatin1(anyBytes(32).toHex());
        const QString target = sentenceOf(event(u"report-target"_s, {{u"slot"_s, m_slot}, {u"target"_s, m_other}, {u"build"_s, build}}), m_names);
        QVERIFY2(target.contains(build.first(8)) && target.contains(m_other) && target.contains(m_slot), qPrintable(target));
        for (const bool passed : {true, false}) {
            QJsonObject evidence = event(u"add-evidence"_s, {{u"slot"_s, m_slot}, {u"kind"_s, u"edge-grid"_s}});
            evidence.insert(u"effects"_s, QJsonArray{QJsonObject{{u"record"_s, u"evidence"_s}, {u"set"_s, QJsonObject{{u"passed"_s, int(passed)}}}}});
            for (const SentenceForm form : {SentenceForm::Whole, SentenceForm::Brief}) {
                const QString sentence = sentenceOf(evidence, m_names, {}, form);
                QVERIFY2(sentence.contains(labelOf(EvidenceKind::EdgeGrid)), qPrintable(sentence));
                QCOMPARE(sentence.contains(u"did not pass"_s), !passed);
            }
        }
    }

    void theBriefFormSaysNeitherPersonNorVersion_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char* kind : {"submit",
                                 "approve",
                                 "approve-with-findings",
                                 "request-changes",
                                 "reject",
                                 "abstain",
                                 "withdraw-verdict",
                                 "withdraw",
                                 "reopen",
                                 "renew",
                                 "hold",
                                 "lift",
                                 "propose-unusable",
                                 "unusable",
                                 "propose-reinstate",
                                 "reinstate",
                                 "deprecate",
                                 "undeprecate",
                                 "finding-propose-close",
                                 "finding-close",
                                 "finding-extend",
                                 "comment-note",
                                 "comment-question",
                                 "comment-blocker",
                                 "comment-answer",
                                 "comment-resolve",
                                 "start-deployment",
                                 "submit-deployment",
                                 "clear-approve",
                                 "clear-approve-with-findings",
                                 "return-deployment",
                                 "reject-deployment",
                                 "abstain-deployment",
                                 "withdraw-deployment-verdict",
                                 "go-live",
                                 "rollback",
                                 "retire-deployment",
                                 "cancel-deployment",
                                 "propose-exception",
                                 "exception",
                                 "propose-adoption",
                                 "confirm-adoption",
                                 "adopt",
                                 "add-evidence",
                                 "acknowledge",
                                 "register"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }

    void theBriefFormSaysNeitherPersonNorVersion()
    {
        QFETCH(QString, kind);
        QJsonObject subject{{u"role"_s, nameOf(Role::TechnicalReviewer)}, {u"slot"_s, m_slot}};
        if (kind == u"register")
            subject = {{u"author"_s, m_person}, {u"files"_s, anyNumber(2, 90)}};
        const EventSetting setting{false, anyNumber(0, 1) == 1};
        const QString whole = sentenceOf(event(kind, subject), m_names, setting);
        const QString brief = sentenceOf(event(kind, subject), m_names, setting, SentenceForm::Brief);
        QVERIFY2(whole.startsWith(m_display) && whole.contains(m_model + u' ' + m_version), qPrintable(whole));
        for (const QString& known : {m_display, m_model, m_version})
            QVERIFY2(!brief.contains(known), qPrintable(brief));
        QVERIFY2(brief.at(0).isUpper() && brief.endsWith(u'.') && !brief.contains(u"  "_s), qPrintable(brief));
        for (const QString& sentence : {whole, brief})
            for (const QChar mark : u"{|}%"_s)
                QVERIFY2(!sentence.contains(mark), qPrintable(sentence));
    }

    void whatThePageDoesNotSayStays()
    {
        const int revision = anyNumber(2, 90);
        QCOMPARE(
            sentenceOf(event(u"approve"_s, {{u"role"_s, nameOf(Role::RiskApprover)}, {u"revision"_s, revision}}), m_names, {}, SentenceForm::Brief),
            u"Approved revision %1 as %2."_s.arg(revision).arg(labelOf(Role::RiskApprover)));
        // In whose right, and whose draft.
        for (const QJsonObject& subject : {QJsonObject{{u"for"_s, m_other}, {u"author"_s, m_person}}, QJsonObject{{u"author"_s, m_other}}})
            QVERIFY(sentenceOf(event(u"register"_s, subject), m_names, {}, SentenceForm::Brief).startsWith(u"For %1: "_s.arg(m_other)));
        QCOMPARE(sentenceOf(event(m_other, {}), m_names, {}, SentenceForm::Brief), m_other);
    }

    void aNameWithSignsStaysAName()
    {
        const QString odd = u"{%1|%2}"_s;
        QVERIFY(sentenceOf(event(u"go-live"_s, {{u"slot"_s, odd}}), m_names).contains(odd));
        QVERIFY(sentenceOf(event(u"go-live"_s, {{u"slot"_s, odd}}), m_names, {}, SentenceForm::Brief).contains(odd));
    }
};

QTEST_GUILESS_MAIN(SentencesTest)
#include "sentences_test.moc"
