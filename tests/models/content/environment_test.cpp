// SPDX-License-Identifier: GPL-3.0-or-later
// Packages and the language, out of the files that name them.
#include "content/environment/environment.h"
#include "content/environment/requirement.h"
#include "support/chance.h"

#include <QTest>

using namespace gatehouse;
using namespace gatehouse::content;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

namespace {

// "name version asked group from" of each package, and the language in front.
QStringList told(const QString& path, const QByteArray& text)
{
    const auto form = environmentFormOf(path);
    if (!form)
        return {u"no environment"_s};
    const auto environment = readEnvironment(text, *form);
    if (!environment)
        return {environment.error().sentence};
    QStringList lines{environment->language + u' ' + environment->languageVersion};
    for (const Package& package : environment->packages)
        lines << QStringList{package.name, package.version, package.asked, package.group, package.from}.join(u'|');
    return lines;
}

}

class EnvironmentTest : public QObject {
    Q_OBJECT
private slots:
    void requirementsAreReadAsPipReadsThem()
    {
        QCOMPARE(told(u"env/requirements-dev.txt"_s,
                      "# a comment\nNumPy==1.26.4 --hash=sha256:00 \\\n  --hash=sha256:11\nscikit_learn[alldeps] >= 1.2, < 2 ; python_version "
                      ">= '3.9' # why\nfoo @ https://example.invalid/foo.whl\nbar\nbaz==1.*\n-e git+https://example.invalid/x#egg=My.Own\n"),
                 (QStringList{u"Python "_s, u"numpy|1.26.4|==1.26.4||"_s, u"scikit-learn||>=1.2,<2||"_s, u"foo||||https://example.invalid/foo.whl"_s,
                              u"bar||||"_s, u"baz||==1.*||"_s, u"my-own||||git+https://example.invalid/x#egg=My.Own"_s}));
    }

    void otherIndexesAndFilesArePointedAt()
    {
        const auto environment = readEnvironment("--extra-index-url https://example.invalid/simple\n-r other.txt\n-c limits.txt\n",
                                                 EnvironmentForm::Requirements);
        QVERIFY(environment);
        QCOMPARE(environment->remarks.size(), std::size_t(3));
        QVERIFY(environment->remarks[0].sentence.contains(u"https://example.invalid/simple"));
        QVERIFY(environment->packages.empty());
    }

    void eachFormIsRead_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("lines");
        const QString name = u"pkg"_s + QString::number(anyNumber(10, 99));
        const QString version = u"%1.%2.%3"_s.arg(anyNumber(0, 9)).arg(anyNumber(0, 99)).arg(anyNumber(1, 9));
        const QByteArray n = name.toUtf8(), v = version.toUtf8();
        const auto pinned = [&](const QString& asked, const QString& group = {}) { return u"%1|%2|%3|%4|"_s.arg(name, version, asked, group); };
        QTest::newRow("conda") << u"environment.yml"_s
                               << QByteArray("dependencies:\n  - python=3.11\n  - " + n + "=" + v + "=py311_0\n  - pip:\n      - " + n + "==" + v
                                             + "\n")
                               << QStringList{u"Python 3.11"_s, pinned(u"="_s + version + u"=py311_0"_s), pinned(u"=="_s + version, u"pip"_s)};
        QTest::newRow("pyproject") << u"pyproject.toml"_s
                                   << QByteArray("[project]\nrequires-python = '>=3.10'\ndependencies = ['" + n + "==" + v
                                                 + "']\n[project.optional-dependencies]\nplot = ['matplotlib>3']\n")
                                   << QStringList{u"Python >=3.10"_s, pinned(u"=="_s + version), u"matplotlib||>3|plot|"_s};
        QTest::newRow("poetry") << u"pyproject.toml"_s
                                << QByteArray("[tool.poetry.dependencies]\npython = '^3.9'\n" + n + " = '^" + v
                                              + "'\nown = {path = '../own'}\n[tool.poetry.group.dev.dependencies]\npytest = '*'\n")
                                << QStringList{u"Python ^3.9"_s, u"%1||^%2||"_s.arg(name, version), u"own||||../own"_s, u"pytest|||dev|"_s};
        QTest::newRow("poetry.lock") << u"poetry.lock"_s
                                     << QByteArray("[[package]]\nname = '" + n + "'\nversion = '" + v + "'\n[metadata]\npython-versions = '^3.9'\n")
                                     << QStringList{u"Python ^3.9"_s, pinned(version)};
        QTest::newRow("uv.lock") << u"uv.lock"_s
                                 << QByteArray("requires-python = '>=3.12'\n[[package]]\nname = '" + n + "'\nversion = '" + v
                                               + "'\nsource = { registry = 'https://example.invalid' }\n")
                                 << QStringList{u"Python >=3.12"_s, pinned(version)};
        QTest::newRow("Pipfile") << u"Pipfile"_s << QByteArray("[packages]\n" + n + " = '==" + v + "'\n[requires]\npython_version = '3.8'\n")
                                 << QStringList{u"Python 3.8"_s, pinned(u"=="_s + version)};
        QTest::newRow("Pipfile.lock") << u"Pipfile.lock"_s
                                      << QByteArray("{\"_meta\":{\"requires\":{\"python_version\":\"3.8\"}},\"default\":{\"" + n
                                                    + "\":{\"version\":\"==" + v + "\"}},\"develop\":{}}")
                                      << QStringList{u"Python 3.8"_s, pinned(u"=="_s + version)};
        QTest::newRow("renv.lock") << u"renv.lock"_s
                                   << QByteArray("{\"R\":{\"Version\":\"4.4.1\"},\"Packages\":{\"" + n + "\":{\"Package\":\"" + n
                                                 + "\",\"Version\":\"" + v + "\",\"Source\":\"Repository\"}}}")
                                   << QStringList{u"R 4.4.1"_s, pinned(version)};
        QTest::newRow("Dockerfile") << u"docker/Dockerfile"_s
                                    << QByteArray("ARG TAG=3.11-slim\nFROM --platform=linux/amd64 python:${TAG} AS base\nFROM base\n")
                                    << QStringList{u"Python 3.11"_s, u"python|3.11-slim|:3.11-slim|images|"_s, u"base|||images|"_s};
    }
    void eachFormIsRead()
    {
        QFETCH(const QString, path);
        QFETCH(const QByteArray, text);
        QFETCH(const QStringList, lines);
        QCOMPARE(told(path, text), lines);
    }

    void whatIsNoEnvironmentIsNotTakenForOne()
    {
        for (const QString& path : {u"config/train.yaml"_s, u"notes.txt"_s, u"requirements.md"_s, u"data.json"_s})
            QVERIFY2(!environmentFormOf(path), qPrintable(path));
    }

    // An argument that names itself is put in once.
    void argumentsOfADockerfileDoNotGoRound() { QCOMPARE(told(u"Dockerfile"_s, "ARG A=$A\nFROM $A:1\n").last(), u"$A|1|:1|images|"_s); }
};

QTEST_GUILESS_MAIN(EnvironmentTest)
#include "environment_test.moc"
