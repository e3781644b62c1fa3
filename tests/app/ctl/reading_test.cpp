// SPDX-License-Identifier: GPL-3.0-or-later
// What programs read: list, show, diff, queue and log, now and as of earlier.

#include "desk.h"
#include "support/chance.h"
#include "support/registryfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse::testing;

class ReadingTest : public QObject {
    Q_OBJECT

private slots:
    void theListHoldsModelsWithTheirVersions()
    {
        const Desk desk;
        desk.submitted(u"1.0"_s);
        desk.import(u"1.1"_s);
        const QJsonObject model = desk.must(desk.admin, {u"list"_s}).value(u"models")[0].toObject();
        QCOMPARE(model.value(u"name"), desk.model);
        QCOMPARE(model.value(u"owner"), desk.owner);
        QCOMPARE(model.value(u"tier"), u"medium"_s);
        QVERIFY(!model.value(u"purpose").toString().isEmpty());
        QVERIFY(model.contains(u"badge"_s));
        QStringList labels;
        for (const QJsonValue version : model.value(u"versions").toArray()) {
            labels << version[u"label"].toString();
            QCOMPARE(version[u"revision"], 1);
            QCOMPARE(version[u"usability"], u"usable"_s);
            QVERIFY(version[u"deployments"].isArray());
            QCOMPARE(version[u"review_state"], version[u"label"] == u"1.0"_s ? u"in-review-a"_s : u"draft"_s);
        }
        QCOMPARE(labels.size(), 2);
        QVERIFY(desk.text({u"list"_s}).out.contains(desk.version(u"1.1"_s).toUtf8()));
    }

    void whoIsNobodyReadsNothing()
    {
        const Desk desk;
        desk.import(u"1"_s);
        const QString nobody = anyName();
        for (const QStringList& question : {QStringList{u"list"_s}, {u"show"_s, desk.version(u"1"_s)}, {u"queue"_s}, {u"production"_s}}) {
            const Ran ran = desk.as(nobody, question);
            QCOMPARE(ran.status, 2);
            QVERIFY2(ran.err.contains(nobody.toUtf8()), ran.err.constData());
        }
    }

    void aVersionShowsItsFiles()
    {
        const Desk desk;
        desk.import(u"1"_s);
        const QJsonObject shown = desk.show(u"1"_s);
        for (const QString& key : {u"model"_s, u"version"_s, u"revision"_s, u"base"_s, u"review_state"_s, u"usability"_s, u"digest"_s, u"author"_s,
                                   u"deployments"_s, u"assets"_s, u"verdicts"_s, u"findings"_s})
            QVERIFY2(shown.contains(key), qPrintable(key));
        QCOMPARE(shown.value(u"author"), desk.author);
        QCOMPARE(shown.value(u"digest").toString().size(), 64);
        QHash<QString, QString> elements;
        for (const QJsonValue asset : shown.value(u"assets").toArray()) {
            elements.insert(asset[u"path"].toString(), asset[u"element"].toString());
            QCOMPARE(asset[u"sha256"].toString().size(), 64);
            QVERIFY(asset[u"size"].isDouble());
        }
        QCOMPARE(elements.size(), 10);
        QCOMPARE(elements.value(u"src/score.py"_s), u"scripts"_s);
        QCOMPARE(elements.value(u"requirements.txt"_s), u"environment"_s);
        QCOMPARE(elements.value(u"golden/inputs.csv"_s), u"golden-tests"_s);
        QCOMPARE(desk.text({u"show"_s, desk.version(u"1"_s), u"--file"_s, u"src/same.py"_s}).out, QByteArray("print('never changes')\n"));
        QCOMPARE(desk.text({u"show"_s, desk.version(u"1"_s), u"--file"_s, anyName()}).status, 2);
        QCOMPARE(desk.text({u"show"_s, desk.version(u"1"_s) + u":2"_s}).status, 2);
    }

    void differencesNameEveryFile()
    {
        const Desk desk;
        desk.import(u"1"_s);
        desk.import(u"2"_s);
        const Ran ran = desk.as(desk.admin, {u"diff"_s, desk.version(u"1"_s), desk.version(u"2"_s)});
        QCOMPARE(ran.status, 0);
        const QJsonObject diff = ran.json();
        QVERIFY(diff.value(u"a").toString().startsWith(desk.version(u"1"_s)));
        QVERIFY(diff.value(u"b").toString().startsWith(desk.version(u"2"_s)));
        QCOMPARE(diff.value(u"signals"), QJsonArray());
        QHash<QString, QJsonObject> files;
        for (const QJsonValue file : diff.value(u"files").toArray())
            files.insert(file[u"path"].toString(), file.toObject());
        QCOMPARE(files.size(), 10);
        QCOMPARE(files.value(u"src/same.py"_s).value(u"status"), u"same"_s);
        QCOMPARE(files.value(u"src/same.py"_s).value(u"added"), 0);
        QCOMPARE(files.value(u"src/score.py"_s).value(u"status"), u"changed"_s);
        QVERIFY(files.value(u"src/score.py"_s).value(u"added").toInt() > 0);
        QCOMPARE(files.value(u"src/score.py"_s).value(u"old_path"), u"src/score.py"_s);
        QCOMPARE(files.value(u"model/weights.pkl"_s).value(u"binary"), true);

        const QByteArray patch = desk.text({u"diff"_s, desk.version(u"1"_s), desk.version(u"2"_s), u"--file"_s, u"src/score.py"_s}).out;
        QVERIFY(patch.contains("--- a/src/score.py\n+++ b/src/score.py\n@@ "));
        QVERIFY(!patch.contains("README"));
        const QJsonArray only = desk.as(desk.admin, {u"diff"_s, desk.version(u"1"_s), desk.version(u"2"_s), u"--element"_s, u"environment"_s})
                                    .json()
                                    .value(u"files")
                                    .toArray();
        QCOMPARE(only.size(), 1);
        QCOMPARE(desk.text({u"diff"_s, desk.version(u"1"_s), desk.version(u"2"_s), u"--format"_s, anyName()}).status, 2);
        QCOMPARE(desk.text({u"diff"_s, desk.version(u"1"_s), desk.version(u"2"_s), u"--file"_s, anyName()}).status, 2);
        QCOMPARE(desk.text({u"diff"_s, desk.version(u"1"_s), desk.version(anyName())}).status, 2);
    }

    void whatChangedIsToldByMeaningToo()
    {
        const Desk desk;
        desk.import(u"1"_s);
        const QString root = desk.path(u"folder-1"_s);
        const QString threshold = u"0.%1"_s.arg(anyNumber(61, 99)), version = u"2.%1.0"_s.arg(anyNumber(2, 90));
        writeFile(root + u"/requirements.txt"_s, "numpy==" + version.toUtf8() + "\n--index-url https://example.invalid/simple\n");
        writeFile(root + u"/config/model.yaml"_s, "threshold: " + threshold.toUtf8() + "\n");
        desk.must(desk.author, {u"import"_s, u"folder"_s, root, u"--model"_s, desk.model, u"--label"_s, u"2"_s});
        const QStringList diff{u"diff"_s, desk.version(u"1"_s), desk.version(u"2"_s)};
        const QJsonObject told = desk.as(desk.admin, diff).json();
        QHash<QString, QJsonValue> details;
        for (const QJsonValue file : told.value(u"files").toArray())
            details.insert(file[u"path"].toString(), file[u"detail"]);
        const QJsonValue package = details[u"requirements.txt"_s][u"groups"][0][u"entries"][0];
        QCOMPARE(details[u"requirements.txt"_s][u"type"], u"environment"_s);
        QCOMPARE(package[u"key"], u"numpy"_s);
        QCOMPARE(package[u"before"], u"2.1.0"_s);
        QCOMPARE(package[u"after"], version);
        QCOMPARE(package[u"change"], u"minor"_s);
        const QJsonValue setting = details[u"config/model.yaml"_s][u"groups"][0][u"entries"][0];
        QCOMPARE(setting[u"after"], threshold);
        QStringList kinds;
        for (const QJsonValue signal : told.value(u"signals").toArray()) {
            kinds << signal[u"kind"].toString();
            QVERIFY(!signal[u"sentence"].toString().isEmpty());
        }
        QVERIFY2(kinds.contains(u"package-elsewhere"_s) && kinds.contains(u"object-left-behind"_s), qPrintable(kinds.join(u' ')));
        const QByteArray page = desk.text(diff + QStringList{u"--format"_s, u"html"_s}).out;
        QVERIFY(page.contains(version.toUtf8()) && page.contains("minor"));
        const QJsonArray only = desk.as(desk.admin, diff + QStringList{u"--file"_s, u"config/model.yaml"_s}).json().value(u"signals").toArray();
        QCOMPARE(only, QJsonArray());
    }

    void aPatchIsExactInEncodingAndMode()
    {
        const Desk desk;
        desk.import(u"1"_s);
        const QString root = desk.path(u"folder-1"_s);
        const auto import = [&](const QString& label) {
            desk.must(desk.author, {u"import"_s, u"folder"_s, root, u"--model"_s, desk.model, u"--label"_s, label});
        };
        writeFile(root + u"/src/latin.txt"_s, "caf\xe9\n1\n");
        writeFile(root + u"/src/recoded.txt"_s, "\xc3\xa9\n");
        writeFile(root + u"/src/wide.txt"_s, QByteArray("\xff\xfe\x61\x00\n\x00", 6));
        writeFile(root + u"/src/mode.sh"_s, "echo\n");
        writeFile(root + u"/src/both.sh"_s, "echo 1\n");
        writeFile(root + u"/src/moved.sh"_s, "echo moved\n");
        constexpr auto Runs = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
        QVERIFY(QFile::setPermissions(root + u"/src/both.sh"_s, Runs));
        import(u"2"_s);
        writeFile(root + u"/src/both.sh"_s, "echo 2\n");
        QVERIFY(QFile::rename(root + u"/src/moved.sh"_s, root + u"/src/went.sh"_s));
        QVERIFY(QFile::setPermissions(root + u"/src/went.sh"_s, Runs));
        writeFile(root + u"/src/latin.txt"_s, "caf\xe9\n2\n");
        writeFile(root + u"/src/recoded.txt"_s, "\xe9\n");
        writeFile(root + u"/src/wide.txt"_s, QByteArray("\xff\xfe\x62\x00\n\x00", 6));
        QVERIFY(QFile::setPermissions(root + u"/src/mode.sh"_s, Runs));
        import(u"3"_s);
        const QByteArray patch = desk.text({u"diff"_s, desk.version(u"2"_s), desk.version(u"3"_s)}).out;
        QVERIFY2(patch.contains(" caf\xe9\n-1\n+2\n"), patch);
        QVERIFY2(patch.contains("-\xc3\xa9\n+\xe9\n"), patch);
        QVERIFY2(patch.contains("diff --git a/src/mode.sh b/src/mode.sh\nold mode 100644\nnew mode 100755\n"), patch);
        QVERIFY2(patch.contains("old mode 100644\nnew mode 100755\nsimilarity index 100%\nrename from src/moved.sh\n"), patch);
        const QByteArray both = patch.mid(patch.indexOf("a/src/both.sh"), 200);
        QVERIFY2(both.contains(" 100755\n--- a/src/both.sh"), both);
        QVERIFY2(patch.contains("Binary files a/src/wide.txt and b/src/wide.txt differ"), patch);
        const QJsonArray files = desk.as(desk.admin, {u"diff"_s, desk.version(u"2"_s), desk.version(u"3"_s)}).json().value(u"files").toArray();
        for (const QJsonValue file : files) {
            QCOMPARE(file[u"path"].toString() == u"src/mode.sh" || file[u"path"].toString() == u"src/went.sh", file.toObject().contains(u"mode"));
            if (file[u"path"].toString() == u"src/recoded.txt")
                QVERIFY(file[u"encoding_after"].toString().startsWith(u"Latin-1"));
        }
        const QByteArray page = desk.text({u"diff"_s, desk.version(u"2"_s), desk.version(u"3"_s), u"--format"_s, u"html"_s}).out;
        QVERIFY(page.contains("Its encoding was UTF-8 and is Latin-1"));
        QVERIFY(page.contains("It may be run as a program now."));
    }

    void whatDiffersBehindTheCutIsSaidToDiffer()
    {
        const Desk desk;
        desk.import(u"1"_s);
        const QString root = desk.path(u"folder-1"_s);
        const auto import = [&](const QString& label, const QByteArray& end) {
            writeFile(root + u"/src/long.txt"_s, QByteArray(4'000'000, '\n') + end);
            desk.must(desk.author, {u"import"_s, u"folder"_s, root, u"--model"_s, desk.model, u"--label"_s, label});
        };
        import(u"2"_s, "one\n");
        import(u"3"_s, "two\n");
        const QStringList diff{u"diff"_s, desk.version(u"2"_s), desk.version(u"3"_s), u"--file"_s, u"src/long.txt"_s};
        const QByteArray said = "is the same on both sides; behind the cut the two sides differ.";
        QVERIFY(desk.text(diff).out.contains(said));
        QVERIFY(desk.text(diff + QStringList{u"--format"_s, u"html"_s}).out.contains(said));
        QCOMPARE(desk.as(desk.admin, diff).json().value(u"files")[0][u"differs_behind_cut"], true);
    }

    void aLineThatOnlyEndsUnlikeIsToldInPatchAndPage()
    {
        const Desk desk;
        desk.import(u"1"_s);
        const QString root = desk.path(u"folder-1"_s);
        const QByteArray line = anyName().toLatin1();
        const auto import = [&](const QString& label, const QByteArray& bytes) {
            writeFile(root + u"/src/mixed.txt"_s, bytes);
            desk.must(desk.author, {u"import"_s, u"folder"_s, root, u"--model"_s, desk.model, u"--label"_s, label});
        };
        import(u"2"_s, "first\r\n" + line + "\nlast\n");
        import(u"3"_s, "first\r\n" + line + "\r\nlast\n");
        const QByteArray patch = desk.text({u"diff"_s, desk.version(u"2"_s), desk.version(u"3"_s)}).out;
        QVERIFY2(patch.contains(" first\r\n-" + line + "\n+" + line + "\r\n last\n"), patch);
        const QByteArray page = desk.text({u"diff"_s, desk.version(u"2"_s), desk.version(u"3"_s), u"--format"_s, u"html"_s}).out;
        QVERIFY2(page.contains(line + " <span class=\"end\">[LF]</span>") && page.contains(line + " <span class=\"end\">[CR LF]</span>"), page);
    }

    void aTextOfTooManyLinesSaysWhichLimitCutIt()
    {
        const Desk desk;
        desk.import(u"1"_s);
        const QString root = desk.path(u"folder-1"_s);
        const auto import = [&](const QString& label, const QByteArray& first) {
            writeFile(root + u"/src/many.csv"_s, first + QByteArray(4'000'000 + anyNumber(1, 1000), '\n'));
            desk.must(desk.author, {u"import"_s, u"folder"_s, root, u"--model"_s, desk.model, u"--label"_s, label});
        };
        import(u"2"_s, "1");
        import(u"3"_s, "2");
        const QStringList diff{u"diff"_s, desk.version(u"2"_s), desk.version(u"3"_s), u"--file"_s, u"src/many.csv"_s};
        const QByteArray said = desk.text(diff).out;
        QVERIFY2(said.contains("more than 4000000 lines") && !said.contains("@@"), said);
        const QJsonValue file = desk.as(desk.admin, diff).json().value(u"files")[0];
        QCOMPARE(file[u"partial"], true);
        QCOMPARE(file[u"cut_at"], (QJsonObject{{u"lines"_s, 4'000'000}}));
        const QByteArray page = desk.text(diff + QStringList{u"--format"_s, u"html"_s}).out;
        QVERIFY2(page.contains("more than 4000000 lines; the first 4000000 are shown"), page.left(8000));
    }

    void renamedNewAndMissingFilesAreToldApart()
    {
        const Desk desk;
        desk.import(u"1"_s);
        const QString root = desk.path(u"folder-1"_s);
        QFile::rename(root + u"/src/same.py"_s, root + u"/src/moved.py"_s);
        QFile::remove(root + u"/config/model.yaml"_s);
        writeFile(root + u"/src/fresh.py"_s, "print('new')\n");
        desk.must(desk.author, {u"import"_s, u"folder"_s, root, u"--model"_s, desk.model, u"--label"_s, u"2"_s});
        QHash<QString, QJsonObject> files;
        for (const QJsonValue file : desk.as(desk.admin, {u"diff"_s, desk.version(u"1"_s), desk.version(u"2"_s)}).json().value(u"files").toArray())
            files.insert(file[u"path"].toString(), file.toObject());
        QCOMPARE(files.value(u"src/moved.py"_s).value(u"status"), u"renamed"_s);
        QCOMPARE(files.value(u"src/moved.py"_s).value(u"old_path"), u"src/same.py"_s);
        QCOMPARE(files.value(u"config/model.yaml"_s).value(u"status"), u"missing"_s);
        QCOMPARE(files.value(u"config/model.yaml"_s).value(u"removed"), 1);
        QCOMPARE(files.value(u"src/fresh.py"_s).value(u"status"), u"new"_s);
        QCOMPARE(files.value(u"src/fresh.py"_s).value(u"added"), 1);
    }

    void aSearchFindsByNamePurposeOwnerLabelAndNotes()
    {
        const Desk desk;
        const QString noted = anyName(u"Noted"_s);
        const QString folder = desk.folder(u"1"_s, u"First line.\n\nWhat is new: "_s + noted + u" 100% “cutoff\"”."_s);
        desk.must(desk.author, {u"import"_s, u"folder"_s, folder, u"--model"_s, desk.model, u"--label"_s, u"1.0"_s});
        desk.import(u"1.1"_s);
        const QString other = anyName(u"other"_s);
        desk.must(desk.author, {u"import"_s, u"folder"_s, desk.folder(u"2"_s), u"--model"_s, other, u"--label"_s, u"7"_s});
        const auto found = [&](const QStringList& words, const QStringList& more = {}) {
            QStringList names;
            for (const QJsonValue model : desk.must(desk.admin, more + QStringList{u"search"_s} + words).value(u"models").toArray())
                for (const QJsonValue version : model[u"versions"].toArray())
                    names << model[u"name"].toString() + u'@' + version[u"label"].toString();
            names.sort();
            return names;
        };
        const QString first = desk.version(u"1.0"_s);
        const QStringList both{first, desk.version(u"1.1"_s)};
        QCOMPARE(found({noted}), QStringList{first});
        QCOMPARE(found({noted.toLower()}), QStringList{first});
        QCOMPARE(found({desk.model}), both);
        QCOMPARE(found({desk.model + u"   1.1"_s}), QStringList{both.last()});
        QCOMPARE(found({desk.model, noted}), QStringList{first}); // several words, all of them
        QCOMPARE(found({other, noted}), QStringList());
        QCOMPARE(found({desk.owner, u"deserves"_s, u"look"_s}).size(), 3);
        // Nothing is an operator, on neither database, and an option's look does not make one.
        for (const QString& literal : {u"100%"_s, u"cutoff\""_s})
            QCOMPARE(found({literal}), QStringList{first});
        for (const QString& literal : {u"1__%"_s, u"NEAR("_s, u"a*"_s, u"100_"_s, u"new OR nothing"_s})
            QCOMPARE(found({literal}), QStringList());
        QCOMPARE(found({u"--"_s, u"--json"_s}), QStringList());
        QCOMPARE(found({u"a "_s.repeated(2000)}).size(), 3); // cut, as the limit says
        QCOMPARE(found({noted, u"--as-of"_s, u"1"_s}), QStringList());
    }

    void aSearchAnswersAsTheListDoesAndRefusesNoWords()
    {
        const Desk desk;
        desk.import(u"1"_s);
        QCOMPARE(desk.must(desk.admin, {u"search"_s, desk.model}), desk.must(desk.admin, {u"list"_s}));
        const Ran text = desk.text({u"search"_s, desk.model});
        QCOMPARE(text.status, 0);
        QCOMPARE(text.out, desk.text({u"list"_s}).out);
        const QString nowhere = anyName(u"nowhere"_s);
        const Ran none = desk.text({u"search"_s, nowhere});
        QCOMPARE(none.status, 0);
        QVERIFY(none.out.contains(nowhere.toUtf8()));
        QCOMPARE(desk.must(desk.admin, {u"search"_s, nowhere}).value(u"models"), QJsonArray());
        for (const QStringList& wrong :
             {QStringList{u"search"_s}, QStringList{u"search"_s, u"  "_s}, QStringList{u"search"_s, desk.model, u"--file"_s}})
            QCOMPARE(desk.text(wrong).status, 2);
        QVERIFY(desk.text({u"search"_s, u"\x1b[31m"_s}).out.indexOf('\x1b') < 0);
    }

    void aRefusalNamesTheCommandBesideTheSentenceThatTheWindowShows()
    {
        const Desk desk;
        desk.import(u"1"_s);
        desk.must(desk.admin, {u"people"_s, u"grant"_s, desk.reviewer, u"deployer"_s});
        const QString nowhere = anyName(u"nowhere"_s);
        const std::pair<QStringList, QByteArray> cases[] = {
            {{u"deployment"_s, u"start"_s, desk.version(u"1"_s), u"--slot"_s, nowhere, u"--target"_s, u"t"_s}, "gatehousectl slot add"},
            {{u"submit"_s, desk.version(nowhere)}, "gatehousectl list"},
            {{u"finding"_s, u"close"_s, u"7"_s, u"--reason"_s, u"r"_s}, "gatehousectl finding list"}};
        for (const auto& [words, command] : cases) {
            const Ran ran = desk.as(desk.reviewer, words);
            QVERIFY2(ran.err.contains(command), ran.err.constData());
            QVERIFY2(!ran.out.contains("gatehousectl"), ran.out.constData());
        }
        const Ran none = gatehousectl({u"list"_s, u"--registry"_s, u"sqlite://"_s + desk.path(nowhere)});
        QCOMPARE(none.status, 3);
        QCOMPARE(none.err.count("gatehousectl init"), 1);
    }

    void whatTheAuthorStatesIsShownAsText()
    {
        const Desk desk;
        desk.import(u"1"_s);
        const QJsonObject stated = desk.show(u"1"_s);
        const QByteArray shown = desk.text({u"show"_s, desk.version(u"1"_s)}).out;
        QVERIFY(!stated.value(u"intended_use"_s).toString().isEmpty());
        QVERIFY2(shown.contains(stated.value(u"intended_use"_s).toString().toUtf8().left(30)), shown.constData());
        QVERIFY2(shown.contains("Operating requirements"), shown.constData());
    }

    void whatIsCountedIsOneOrMany()
    {
        const Desk desk;
        desk.import(u"1"_s);
        const QString root = desk.path(anyName());
        writeFile(root + u"/src/a.py"_s, "1");
        desk.must(desk.author, {u"import"_s, u"folder"_s, root, u"--model"_s, desk.model, u"--label"_s, u"2"_s});
        const QByteArray shown = desk.text({u"show"_s, desk.version(u"2"_s)}).out;
        QVERIFY2(shown.contains("1 byte ") && !shown.contains("1 bytes"), shown.constData());
        QVERIFY(desk.text({u"show"_s, desk.version(u"1"_s)}).out.contains(" bytes"));
        const auto sentenceOf = [&](const QString& label) {
            return desk.must(desk.admin, {u"log"_s, desk.version(label)}).value(u"events")[0][u"sentence"].toString();
        };
        QVERIFY2(sentenceOf(u"2"_s).endsWith(u"with 1 file."), qPrintable(sentenceOf(u"2"_s)));
        QVERIFY2(sentenceOf(u"1"_s).endsWith(u"with 10 files."), qPrintable(sentenceOf(u"1"_s)));
    }

    void evidenceIsReportedAtTheGateOrInTheSlot()
    {
        const Desk desk;
        desk.import(u"1"_s);
        writeFile(desk.path(u"report.pdf"_s), anyBytes(50));
        desk.must(desk.author,
                  {u"evidence"_s, u"add"_s, desk.version(u"1"_s), u"--kind"_s, u"validation-report"_s, u"--file"_s, desk.path(u"report.pdf"_s)});
        const QJsonArray events = desk.must(desk.admin, {u"log"_s, desk.version(u"1"_s)}).value(u"events").toArray();
        QVERIFY2(events.last()[u"sentence"].toString().contains(desk.model + u" 1 at gate A: "_s), qPrintable(events.last()[u"sentence"].toString()));
    }

    void theQueueSaysWhatWaitsForWhom()
    {
        const Desk desk;
        desk.submitted(u"1"_s);
        const QJsonObject queue = desk.must(desk.reviewer, {u"queue"_s});
        QCOMPARE(queue.value(u"person"), desk.reviewer);
        const QJsonObject item = queue.value(u"items")[0].toObject();
        QCOMPARE(item.value(u"reason"), u"decide"_s);
        QCOMPARE(item.value(u"role"), u"technical-reviewer"_s);
        QCOMPARE(item.value(u"version"), u"1"_s);
        QCOMPARE(desk.must(desk.admin, {u"queue"_s, u"--for"_s, desk.author}).value(u"items")[0][u"mine"], false);
        QCOMPARE(desk.must(desk.admin, {u"queue"_s}).value(u"items").toArray().size(), 0);
        QCOMPARE(desk.as(desk.admin, {u"queue"_s, u"--for"_s, anyName()}).status, 2);
    }

    void theLogTellsEachEventInASentence()
    {
        const Desk desk;
        desk.submitted(u"1"_s);
        const QString reason = anySentence();
        desk.must(desk.risk, {u"hold"_s, desk.version(u"1"_s), u"--reason"_s, reason});
        const QJsonArray events = desk.must(desk.admin, {u"log"_s, desk.version(u"1"_s)}).value(u"events").toArray();
        QCOMPARE(events.size(), 3);
        QCOMPARE(events[0][u"kind"], u"register"_s);
        QCOMPARE(events[2][u"kind"], u"hold"_s);
        QCOMPARE(events[2][u"person"], desk.risk);
        QCOMPARE(events[2][u"reason"], reason);
        QVERIFY(events[2][u"sentence"].toString().contains(desk.model));
        QCOMPARE(desk.must(desk.admin, {u"log"_s, desk.model, u"--from"_s, u"2999-01-01"_s}).value(u"events").toArray().size(), 0);
        QCOMPARE(desk.must(desk.admin, {u"log"_s, desk.model, u"--to"_s, u"2999-01-01"_s}).value(u"events").toArray().size(), 3);
        QCOMPARE(desk.as(desk.admin, {u"log"_s, anyName()}).status, 2);
        QCOMPARE(desk.as(desk.admin, {u"log"_s, u"--slot"_s, anyName()}).status, 2);
        // A question takes --as-of, the one about a single event too.
        const QString seq = QString::number(events[2][u"seq"].toInteger()), before = QString::number(events[1][u"seq"].toInteger());
        QCOMPARE(desk.must(desk.admin, {u"audit"_s, u"show"_s, seq, u"--as-of"_s, seq}).value(u"event")[u"kind"], u"hold"_s);
        QCOMPARE(desk.as(desk.admin, {u"audit"_s, u"show"_s, seq, u"--as-of"_s, before}).status, 2);
    }

    void theLogMarksAClockThatIsAhead()
    {
        RegistryFixture fixture;
        fixture.clock() = QDateTime(QDate(2099, 7, 1), QTime(12, 0), QTimeZone::UTC);
        const gatehouse::VersionName name = fixture.draft();
        const QStringList log{u"log"_s, name.text(), u"--registry"_s, fixture.location().url()};
        const Ran text = gatehousectl(log);
        QVERIFY2(text.out.contains("(clock ahead)"), text.out.constData());
        const QJsonValue event = gatehousectl(log + QStringList{u"--json"_s}).json().value(u"events")[0];
        QCOMPARE(event[u"clock_ahead"], true);
        QCOMPARE(event[u"clock_behind"], false);
        const QString seq = QString::number(event[u"seq"].toInteger());
        const auto correct = [&](const QString& person, const QStringList& more) {
            return gatehousectl(
                QStringList{u"audit"_s, u"correct-clock"_s, seq, u"--as"_s, person, u"--registry"_s, fixture.location().url(), u"--json"_s} + more);
        };
        QCOMPARE(correct(fixture.cast().owner, {}).codes(), QStringList{u"reason-missing"_s});
        QCOMPARE(correct(fixture.cast().owner, {u"--reason"_s, anySentence()}).status, 0);
        QCOMPARE(correct(fixture.cast().reviewer, {}).codes(), QStringList{u"may-not-correct-clock"_s});
        const QStringList back{u"--withdraw"_s, u"--reason"_s, anySentence()};
        QCOMPARE(correct(fixture.cast().reviewer, back).codes(), QStringList{u"not-your-correction"_s});
        QCOMPARE(correct(fixture.cast().owner, back).status, 0);
        QCOMPARE(correct(fixture.cast().owner, back).codes(), QStringList{u"no-correction-proposed"_s});
        QCOMPARE(correct(fixture.cast().owner, {u"--reason"_s, anySentence()}).status, 0);
        const Ran done = correct(fixture.cast().admin, {});
        QVERIFY2(done.status == 0, done.err.constData());
        QVERIFY(gatehousectl(log).out.contains("(clock corrected)"));
    }

    void theReportIsOnePageThatHoldsTheDecision()
    {
        const Desk desk;
        desk.submitted(u"1"_s);
        QStringList approval = desk.approval(u"1"_s, u"technical-reviewer"_s);
        approval[5] = u"<script>alert(1)</script> & \"quoted\""_s;
        desk.must(desk.reviewer, approval);
        desk.must(desk.admin, {u"report"_s, desk.version(u"1"_s), u"-o"_s, desk.path(u"r.html"_s)});
        QFile file(desk.path(u"r.html"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray page = file.readAll();
        QVERIFY(page.contains("default-src 'none'"));
        QVERIFY(page.contains(desk.show(u"1"_s).value(u"digest").toString().toLatin1()));
        QVERIFY(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quoted&quot;"));
        QVERIFY(!page.contains("<script"));
        QVERIFY(!page.contains("http:") && !page.contains("https:"));
        QVERIFY(page.contains("windows end before"));
        for (const auto* stated : {"Operating requirements", "latency_ms: 5", "golden/inputs.csv", "uses results", "/srv/out"})
            QVERIFY2(page.contains(stated), stated);
        QVERIFY(page.contains("Entered by"));
        QVERIFY(page.contains("<html lang=\"en\">"));
        QVERIFY(page.contains("<span class=\"digest\">" + desk.show(u"1"_s).value(u"digest").toString().toLatin1() + "</span>"));
        QCOMPARE(desk.as(desk.admin, {u"report"_s, desk.version(anyName()), u"-o"_s, desk.path(u"x.html"_s)}).status, 2);
        QCOMPARE(desk.as(desk.admin, {u"report"_s, desk.version(u"1"_s), u"-o"_s, desk.path(u"no/folder/x.html"_s)}).status, 3);
    }

    void notesAreSetInTheReportAndDoNoHarm()
    {
        const Desk desk;
        const QString word = anyName();
        const QString folder = desk.folder(u"1"_s,
                                           u"# New\n\nIt is **"_s + word
                                               + u"** and `a*b*c`, see [here](https://example.org/x) <b>now</b>.\n\n- one\n- two\n  more\n\n"
                                                 "3. three\n\n```\n# <i>code</i>\n```\n\n> said\n\n| a | b |"_s);
        desk.must(desk.author, {u"import"_s, u"folder"_s, folder, u"--model"_s, desk.model, u"--label"_s, u"1"_s});
        desk.must(desk.admin, {u"report"_s, desk.version(u"1"_s), u"-o"_s, desk.path(u"r.html"_s)});
        QFile file(desk.path(u"r.html"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray page = file.readAll();
        for (const QByteArray& part : {"<h3>New</h3>"_ba, "<strong>"_ba + word.toUtf8() + "</strong>", "<code>a*b*c</code>"_ba,
                                       "see here (https://example.org/x) &lt;b&gt;now&lt;/b&gt;."_ba,
                                       "<ul>\n<li>one</li>\n<li>two\nmore</li>\n</ul>"_ba, "<ol start=\"3\">\n<li>three</li>\n</ol>"_ba,
                                       "<pre># &lt;i&gt;code&lt;/i&gt;</pre>"_ba, "<blockquote>said</blockquote>"_ba, "<pre>| a | b |</pre>"_ba})
            QVERIFY2(page.contains(part), part);
        QVERIFY(!page.contains("<a ") && !page.contains("<b>") && !page.contains("<i>"));
    }
};

QTEST_GUILESS_MAIN(ReadingTest)
#include "reading_test.moc"
