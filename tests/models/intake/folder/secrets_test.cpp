// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/folder/secrets.h"

#include <QElapsedTimer>
#include <QStringEncoder>
#include <QTest>
#include <utility>

using namespace gatehouse::intake;
using namespace Qt::StringLiterals;

namespace {

std::vector<SecretHit> hitsIn(const QString& path, const QByteArray& text)
{
    std::vector<SecretHit> hits;
    findSecrets(path, text, hits, 200);
    return hits;
}

}

// The secrets here are made up; they are put together so that no scanner takes this file for one that leaks.
class SecretsTest : public QObject {
    Q_OBJECT

private slots:
    void whatLooksLikeASecretIsListedAndMasked_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("AWS access key") << u"a.py"_s << QByteArray("key = '") << QByteArray("AKIA") + "IOSFODNN7EXAMPLE" << QByteArray("'\n");
        QTest::newRow("AWS secret key") << u"c.ini"_s << QByteArray("aws_secret_access_key = ")
                                        << QByteArray("wJalrXUtnFEMI/K7MDENG+bPxRfiCYzzzzzzzzzz") << QByteArray("\n");
        QTest::newRow("GitHub token") << u"ci.sh"_s << QByteArray("curl -H 'x: ") << QByteArray("ghp") + "_" + QByteArray(36, 'a') << QByteArray("'");
        QTest::newRow("Slack token") << u"x.yaml"_s << QByteArray("hook: ") << QByteArray("xoxb") + "-123456789012-abcdefghij" << QByteArray("\n");
        QTest::newRow("service key") << u"a.py"_s << QByteArray("client('") << QByteArray("sk") + "-aB3" + QByteArray(24, 'x') << QByteArray("')");
        QTest::newRow("service key in small letters")
            << u"a.py"_s << QByteArray("client('") << QByteArray("sk") + "-a1b2c3" + QByteArray(26, 'f') << QByteArray("')");
        QTest::newRow("Hugging Face token") << u"n.ipynb"_s << QByteArray("\"login('") << QByteArray("hf") + "_" + QByteArray(34, 'Z')
                                            << QByteArray("')\\n\"");
        QTest::newRow("password in code") << u"db.py"_s << QByteArray("connect(password=\"") << QByteArray("tr0ub4dor&3") << QByteArray("\")");
        QTest::newRow("password in configuration") << u"db.yaml"_s << QByteArray("  password: ") << QByteArray("tr0ub4dor3") << QByteArray("\n");
        QTest::newRow("password in an .ini") << u"db.ini"_s << QByteArray("[db]\nPASSWORD=") << QByteArray("hunter22") << QByteArray("\n");
        QTest::newRow("password in a notebook") << u"n.ipynb"_s << QByteArray("\"pwd = \\\"") << QByteArray("s3cretpass") << QByteArray("\\\"\\n\"");
        QTest::newRow("password in an address") << u"run.sh"_s << QByteArray("psql postgresql://bob:") << QByteArray("s3cr3tpw")
                                                << QByteArray("@db/x\n");
        QTest::newRow("token") << u"a.json"_s << QByteArray("{\"api_key\": \"") << QByteArray("0123456789abcdef0123") << QByteArray("\"}");
        QTest::newRow("web token") << u"t.txt"_s << QByteArray("Bearer ") << QByteArray("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkw")
                                   << QByteArray("\n");
    }

    void whatLooksLikeASecretIsListedAndMasked()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, after);
        const auto hits = hitsIn(path, "# first line\n" + before + value + after);
        QCOMPARE(hits.size(), std::size_t(1));
        QCOMPARE(hits[0].path, path);
        QCOMPARE(hits[0].line, 2 + int(before.count('\n')));
        QVERIFY(!hits[0].kind.isEmpty());
        QVERIFY2(!hits[0].masked.contains(QString::fromLatin1(value)), "the value is never shown");
        QVERIFY(!QString::fromLatin1(value).contains(hits[0].masked.left(12)) || hits[0].masked.size() < 8);
    }

    void aPrivateKeyIsFoundByItsFirstLine()
    {
        const auto hits = hitsIn(u"id"_s,
                                 "x\ny\n-----BEGIN "
                                 "RSA PRIVATE KEY-----\nMIIE\n");
        QCOMPARE(hits.size(), std::size_t(1));
        QCOMPARE(hits[0].line, 3);
    }

    void aLongFileIsLookedThroughToItsEnd_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::newRow("in lines") << QByteArray("a line of words\n");
        QTest::newRow("in one line") << QByteArray("words and words ");
    }
    void aLongFileIsLookedThroughToItsEnd()
    {
        QFETCH(const QByteArray, before);
        constexpr qsizetype Piece = 4 * 1024 * 1024;
        const QByteArray secret = QByteArray(" ghp") + "_" + QByteArray(36, 'b') + ' ';
        // Across the end of a piece, just behind it, and far behind it.
        QByteArray text;
        for (const qsizetype place : {Piece - 20, 2 * Piece + 5, 2 * Piece + 400'000}) {
            text += before.repeated((place - text.size()) / before.size() + 1).first(place - text.size());
            text += secret;
        }
        std::vector<SecretHit> hits;
        qsizetype at = 0;
        findSecretsInFile(u"notes.txt"_s,
                          [&](qint64 most) {
                              const QByteArray piece = text.sliced(at, std::min<qsizetype>(most, text.size() - at));
                              at += piece.size();
                              return piece;
                          },
                          hits, 200, {});
        // In one line a reader cannot tell them apart: what two pieces share is said once.
        QVERIFY2(hits.size() == 3 || (!before.contains('\n') && !hits.empty()), qPrintable(QString::number(hits.size())));
        QCOMPARE(hits.back().line, 1 + int(text.count('\n')));
        if (before.contains('\n'))
            QCOMPARE(hits.front().line, 1 + int(text.first(Piece - 20).count('\n')));
    }

    void textOfTwoBytesACharacterIsText()
    {
        const QByteArray secret = QByteArray("ghp") + "_" + QByteArray(36, 'c');
        for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
            QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
            QByteArray bytes = encoder(u"first\nsecond "_s + QString::fromLatin1(secret) + u"\n"_s);
            std::vector<SecretHit> hits;
            findSecretsInFile(u"notes.txt"_s, [&](qint64) { return std::exchange(bytes, {}); }, hits, 200, {});
            QCOMPARE(hits.size(), std::size_t(1));
            QCOMPARE(hits[0].line, 2);
        }
    }

    void ordinaryTextIsNoSecret_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("a variable") << u"a.py"_s << QByteArray("password = get_password()\npwd = os.environ['PWD']\ntoken = tokenizer.decode(x)\n");
        QTest::newRow("a parameter") << u"a.py"_s << QByteArray("def login(user, password=None, token: str = '', api_key: Optional[str] = None):\n");
        QTest::newRow("a placeholder") << u"a.yaml"_s
                                       << QByteArray("password: ${DB_PASSWORD}\ntoken: <your token>\nsecret: changeme\npasswd: xxxxxxxx\n");
        QTest::newRow("prose") << u"README.md"_s
                               << QByteArray("The password: see the wiki. A secret: nobody knows. Tokens are counted, max_tokens=512.\n");
        QTest::newRow("an address") << u"a.md"_s
                                    << QByteArray("https://example.org:8080/x and ssh://git@example.org/y and ftp://user:password@host/\n");
        QTest::newRow("training code") << u"t.py"_s
                                       << QByteArray(
                                              "max_tokens = 2048\ntoken_ids = [1, 2]\nnum_tokens: int = 5\nif token == 'abcdefghijklmnop': pass\n");
        QTest::newRow("classes of a style sheet")
            << u"style.css"_s
            << QByteArray(".sk-authors-container-wide, .sk-toggleable__control-2--open { color: red }\n.sk-TextRepr-Fallback-Box {}\n");
        QTest::newRow("binary") << u"m.bin"_s << QByteArray("\0password: hunter2222\n", 22);
    }

    void ordinaryTextIsNoSecret()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, text);
        const auto hits = hitsIn(path, text);
        QVERIFY2(hits.empty(), hits.empty() ? "" : qPrintable(hits[0].kind + QString::number(hits[0].line)));
    }

    void theListHasALimitAndLargeTextsAreQuick()
    {
        QByteArray text;
        for (int i = 0; i < 40'000; ++i)
            text += "see https://example.org/page/" + QByteArray::number(i) + " token password secret api_key\n";
        QElapsedTimer timer;
        timer.start();
        QVERIFY(hitsIn(u"a.csv"_s, text).empty());
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(hitsIn(u"b.ini"_s, QByteArray("password=abcdef12\n").repeated(1000)).size(), std::size_t(200));
    }
};

QTEST_GUILESS_MAIN(SecretsTest)
#include "secrets_test.moc"
