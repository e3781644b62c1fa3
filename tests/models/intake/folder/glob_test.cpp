// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/folder/glob.h"

#include <QElapsedTimer>
#include <QTest>
#include <fnmatch.h>
#include <rapidcheck.h>

using namespace gatehouse::intake;
using namespace Qt::StringLiterals;

class GlobTest : public QObject {
    Q_OBJECT

private slots:
    void patternsFitAsInGitignore_data()
    {
        QTest::addColumn<QString>("glob");
        QTest::addColumn<QString>("fits");
        QTest::addColumn<QString>("fitsNot");
        QTest::newRow("name") << u"*.log"_s << u"a.log logs/b.log .log"_s << u"a.logs a.log/x"_s;
        QTest::newRow("name without stars") << u"tmp"_s << u"tmp a/tmp"_s << u"tmp2 a/tmpx"_s;
        QTest::newRow("anchored") << u"/build"_s << u"build"_s << u"a/build"_s;
        QTest::newRow("path") << u"docs/*.pdf"_s << u"docs/a.pdf"_s << u"docs/a/b.pdf x/docs/a.pdf"_s;
        QTest::newRow("any folders") << u"**/cache/x"_s << u"cache/x a/cache/x a/b/cache/x"_s << u"acache/x cache/y"_s;
        QTest::newRow("folders between") << u"a/**/z"_s << u"a/z a/b/z a/b/c/z"_s << u"ab/z a/bz"_s;
        QTest::newRow("everything below") << u"a/**"_s << u"a/b a/b/c"_s << u"ab/c"_s;
        QTest::newRow("one character") << u"?.py"_s << u"a.py x/b.py"_s << u"ab.py .py"_s;
        QTest::newRow("sets") << u"[a-c!]x[!0-9]"_s << u"axb !xz"_s << u"dxb ax1"_s;
        QTest::newRow("escaped") << u"a\\*b"_s << u"a*b"_s << u"axb"_s;
        QTest::newRow("open bracket") << u"a[b*"_s << u"a[b a[bc"_s << u"ab"_s;
    }

    void patternsFitAsInGitignore()
    {
        QFETCH(QString, glob);
        QFETCH(QString, fits);
        QFETCH(QString, fitsNot);
        const IgnoreList list({glob});
        for (const QString& path : fits.split(u' '))
            QVERIFY2(list.matching(path, false) == glob, qPrintable(path));
        for (const QString& path : fitsNot.split(u' '))
            QVERIFY2(list.matching(path, false).isEmpty(), qPrintable(path));
    }

    void aTrailingSlashMeansFoldersOnly()
    {
        const IgnoreList list({u"out/"_s});
        QVERIFY(list.matching(u"a/out"_s, false).isEmpty());
        QCOMPARE(list.matching(u"a/out"_s, true), u"out/"_s);
    }

    void starsAgreeWithFnmatch()
    {
        const auto letters = [](const std::string& alphabet) { return rc::gen::container<std::string>(rc::gen::elementOf(alphabet)); };
        const bool held = rc::check([&] {
            std::string pattern = *letters("ab/*?.");
            while (pattern.find("**") != std::string::npos)
                pattern.erase(pattern.find("**"), 1);
            const std::string text = *letters("ab/.");
            RC_ASSERT(globMatches(pattern, text) == (::fnmatch(pattern.c_str(), text.c_str(), FNM_PATHNAME) == 0));
        });
        QVERIFY(held);
    }

    void noPatternIsSlow()
    {
        QElapsedTimer timer;
        timer.start();
        const std::string text(1024, 'a');
        std::string pattern;
        for (int i = 0; i < 120; ++i)
            pattern += "*a";
        QVERIFY(!globMatches(pattern + "b", text));
        QVERIFY(timer.elapsed() < 1000);
    }
};

QTEST_GUILESS_MAIN(GlobTest)
#include "glob_test.moc"
