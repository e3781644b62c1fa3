// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/folder/convention.h"

#include <QTest>

using namespace gatehouse;
using namespace gatehouse::intake;
using namespace Qt::StringLiterals;

class ConventionTest : public QObject {
    Q_OBJECT

private slots:
    void aFileGoesWhereItsNameSays_data()
    {
        QTest::addColumn<QString>("element");
        QTest::addColumn<QString>("paths");
        QTest::newRow("notebooks") << u"notebook"_s << u"explore.ipynb notebooks/01-features.ipynb report.Rmd analysis.qmd"_s;
        QTest::newRow("environment")
            << u"environment"_s
            << u"requirements.txt requirements-dev.txt requirements/prod.txt environment.yml conda.yaml conda-lock.yml pyproject.toml renv.lock requirements.lock "
               "poetry.lock uv.lock Pipfile Pipfile.lock Dockerfile docker/Dockerfile.gpu setup.py model/python_env.yaml package-lock.json"_s;
        QTest::newRow("scripts")
            << u"scripts"_s
            << u"train.py src/score.R features.sql run.sh Model.scala fit.jl lib/dist.cpp Makefile Snakefile dvc.yaml a.b.py golden_check.py"_s;
        QTest::newRow("configuration")
            << u"configuration"_s
            << u"config.yaml params.yml settings.json model.toml logging.ini setup.conf gatehouse.yaml config/thresholds.json MLmodel .gitignore"_s;
        QTest::newRow("trained objects")
            << u"trained-object"_s
            << u"model.pkl model.joblib net.onnx weights.pt checkpoint.ckpt model.safetensors lstm.h5 forest.rds booster.ubj model/saved_model.pb "
               "saved/variables/variables.index pytorch_model.bin model.cbm tokenizer.json"_s;
        QTest::newRow("data")
            << u"data"_s
            << u"train.csv data/holdout.parquet x.feather rows.jsonl prices.xlsx arr.npy db.sqlite data/labels.json data/deep/x.txt big.csv.gz t.dvc"_s;
        QTest::newRow("documentation")
            << u"documentation"_s
            << u"README README.md readme.rst CHANGELOG.md docs/theory.pdf model_card.md modelcard.json report.docx LICENSE notes.txt docs/plot.png RELEASE_NOTES.md"_s;
        QTest::newRow("golden tests")
            << u"golden-tests"_s
            << u"golden/inputs.csv golden/expected.csv golden/tolerance.toml tests/golden/a.json golden_inputs.parquet my-golden-outputs.csv"_s;
        QTest::newRow("anything else") << u"other"_s << u"core.xyz thing noext/.hidden x.unknownsuffix"_s;
    }

    void aFileGoesWhereItsNameSays()
    {
        QFETCH(QString, element);
        QFETCH(QString, paths);
        for (const QString& path : paths.split(u' '))
            QCOMPARE(path + u' ' + nameOf(elementByConvention(path)), path + u' ' + element);
    }

    void caseDoesNotMatter()
    {
        QCOMPARE(elementByConvention(u"TRAIN.PY"), Element::Scripts);
        QCOMPARE(elementByConvention(u"Data/Train.CSV"), Element::Data);
        QCOMPARE(elementByConvention(u"DOCKERFILE"), Element::Environment);
    }
};

QTEST_GUILESS_MAIN(ConventionTest)
#include "convention_test.moc"
