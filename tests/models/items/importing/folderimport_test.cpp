// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/importing/folderimport.h"
#include "items/importing/importfilesmodel.h"
#include "models/intake/samplefolder.h"
#include "registry/queries/content.h"
#include "support/chance.h"
#include "support/registryfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::items;
using namespace Qt::StringLiterals;
using Stage = FolderImport::Stage;
using testing::aManifest;
using testing::anyName;
using testing::aVersion;

class FolderImportTest : public QObject {
    Q_OBJECT

    std::unique_ptr<testing::RegistryFixture> m_fixture;
    std::unique_ptr<testing::SampleFolder> m_folder;
    std::unique_ptr<Desk> m_desk;
    JobList m_jobs;
    std::unique_ptr<FolderImport> m_import;

    void write(const QByteArray& name, const QString& text = testing::anySentence()) { m_folder->write(name, text.toUtf8()); }

    // Looks through the folder and waits until the fields are judged.
    bool look()
    {
        m_desk = testing::RegistryFixture::orThrow(Desk::open(m_fixture->location(), u"os-"_s + m_fixture->cast().author));
        m_import = std::make_unique<FolderImport>(*m_desk, m_jobs, m_folder->path());
        QSignalSpy judged(m_import.get(), &FolderImport::formChanged);
        QSignalSpy stages(m_import.get(), &FolderImport::stageChanged);
        return QTest::qWaitFor([&] { return !judged.isEmpty() || (m_import->stage() == Stage::Refused && !stages.isEmpty()); });
    }

    bool type(std::initializer_list<std::pair<ImportField, QString>> fields)
    {
        QSignalSpy judged(m_import.get(), &FolderImport::formChanged);
        for (const auto& [field, value] : fields)
            m_import->setField(field, value);
        return judged.wait();
    }

    bool importIt()
    {
        QSignalSpy imported(m_import.get(), &FolderImport::imported);
        m_import->start();
        return imported.wait();
    }

    registry::VersionContent content(const VersionName& name)
    {
        return testing::RegistryFixture::orThrow(registry::versionContent(m_fixture->connection(), name));
    }

    static bool has(const Obstacles& obstacles, const QString& code)
    {
        return std::ranges::any_of(obstacles, [&](const Obstacle& obstacle) { return obstacle.code == code; });
    }

private slots:
    void init()
    {
        m_fixture = std::make_unique<testing::RegistryFixture>();
        m_folder = std::make_unique<testing::SampleFolder>();
        write("src/score.py");
        write("config/score.yaml", u"threshold: 0.7\n"_s);
        write("README.md");
    }

    void cleanup()
    {
        m_import.reset();
        m_desk.reset();
    }

    void aNewModelAsksForWhatTheFolderDoesNotSay()
    {
        QVERIFY(look());
        QCOMPARE(m_import->stage(), Stage::Ready);
        QVERIFY(m_import->form().isNewModel);
        QVERIFY(!m_import->form()[ImportField::Label].problem.isEmpty());
        QVERIFY(!m_import->form()[ImportField::Owner].problem.isEmpty());
        QVERIFY(!m_import->form()[ImportField::Purpose].problem.isEmpty());
        QVERIFY(!m_import->form()[ImportField::Tier].problem.isEmpty());
        QCOMPARE(m_import->form()[ImportField::Author].value, m_fixture->cast().author);
        m_import->start();
        QCOMPARE(m_import->stage(), Stage::Ready);
    }

    // A page that was closed, by mistake or not, loses nothing.
    void whatWasEnteredStandsThereAgain()
    {
        QVERIFY(look());
        const QString label = anyName(), purpose = testing::anySentence();
        QVERIFY(type({{ImportField::Label, label}, {ImportField::Purpose, purpose}}));
        m_import->setElement({u"README.md"_s}, Element::Other);
        const auto again = [&](const QString& folder) {
            m_import = std::make_unique<FolderImport>(*m_desk, m_jobs, folder);
            QSignalSpy judged(m_import.get(), &FolderImport::formChanged);
            return judged.wait();
        };
        QVERIFY(again(m_folder->path()));
        QCOMPARE(m_import->form()[ImportField::Label].value, label);
        QCOMPARE(m_import->form()[ImportField::Purpose].value, purpose);
        QCOMPARE(m_import->elementOf(*m_import->plan()->find(u"README.md")), Element::Other);
        testing::SampleFolder other;
        other.write("src/score.py", testing::anySentence().toUtf8());
        QVERIFY(again(other.path()));
        QVERIFY(m_import->form()[ImportField::Label].value != label);
    }

    void aFolderNamedAfterAVersionNamesModelAndLabel_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("label");
        QTest::newRow("release") << u"lifelines-0.30.0"_s << u"lifelines"_s << u"0.30.0"_s;
        QTest::newRow("with a v") << u"churn_v2"_s << u"churn"_s << u"2"_s;
        QTest::newRow("with v and points") << u"house-prices-v1.2"_s << u"house-prices"_s << u"1.2"_s;
        QTest::newRow("candidate") << u"a-1.0rc1"_s << u"a"_s << u"1.0rc1"_s;
        QTest::newRow("pre-release") << u"a.b-1.0.0-beta.2"_s << u"a.b"_s << u"1.0.0-beta.2"_s;
        QTest::newRow("a year is none") << u"census-2024"_s << u"census-2024"_s << QString();
        QTest::newRow("nothing in front") << u"0.30.0"_s << u"0.30.0"_s << QString();
        QTest::newRow("a size in the middle") << u"net-1.5-wide"_s << u"net-1.5-wide"_s << QString();
    }
    void aFolderNamedAfterAVersionNamesModelAndLabel()
    {
        QFETCH(const QString, folder);
        QFETCH(const QString, model);
        QFETCH(const QString, label);
        m_folder->rename(folder);
        m_folder->write("CHANGELOG.md", "# Changes\n\n## 9.9.9\n\nLater.\n\n## " + label.toUtf8() + "\n\nThis one.\n");
        QVERIFY(look());
        QCOMPARE(m_import->form()[ImportField::Model].value, model);
        QCOMPARE(m_import->form()[ImportField::Label].value, label);
        if (!label.isEmpty())
            QCOMPARE(m_import->form()[ImportField::ReleaseNotes].value.trimmed(), u"This one."_s);
        // What is said stands above what the folder is called.
        const QString own = anyName(u"v"_s);
        QVERIFY(type({{ImportField::Label, own}}));
        QCOMPARE(m_import->form()[ImportField::Label].value, own);
        QCOMPARE(m_import->form()[ImportField::Model].value, model);
    }

    void whatIsEnteredBecomesADraft()
    {
        const QString model = anyName(u"model"_s), label = anyName(u"v"_s), purpose = testing::anySentence(), notes = testing::anySentence();
        QVERIFY(look());
        QVERIFY(type({{ImportField::Model, model},
                      {ImportField::Label, label},
                      {ImportField::Owner, m_fixture->cast().owner},
                      {ImportField::Purpose, purpose},
                      {ImportField::Tier, nameOf(Tier::Medium)},
                      {ImportField::ReleaseNotes, notes}}));
        QCOMPARE(m_import->obstacles(), Obstacles());
        QVERIFY(importIt());
        QCOMPARE(m_import->stage(), Stage::Done);
        QVERIFY(!m_jobs.hasRunning());
        const auto facts = m_fixture->facts({model, label});
        QCOMPARE(facts.version->review, ReviewState::Draft);
        QCOMPARE(facts.model->purpose, purpose);
        QCOMPARE(facts.model->owner, m_fixture->cast().owner);
        QCOMPARE(facts.model->tier, Tier::Medium);
        const Manifest manifest = content({model, label}).manifest;
        QCOMPARE(manifest.releaseNotes, notes.trimmed());
        std::map<QByteArray, Sha256> kept;
        for (const Asset& asset : manifest.assets) {
            kept[asset.path.toUtf8()] = asset.sha256;
            QVERIFY(m_desk->store().contains(asset.sha256));
        }
        QVERIFY(kept == m_folder->digests());
    }

    void theBaseAndTheModelPrefillWhatIsNotSaid()
    {
        const QString use = testing::anySentence();
        const VersionName base = m_fixture->draft(aVersion().holding(aManifest().intendedUse(use)));
        write("gatehouse.yaml", u"model: %1\nlabel: %2\n"_s.arg(base.model, anyName(u"v"_s)));
        QVERIFY(look());
        const ImportForm& form = m_import->form();
        QVERIFY(!form.isNewModel);
        QCOMPARE(form[ImportField::Base].value, base.label);
        QVERIFY(form[ImportField::Base].inherited);
        QCOMPARE(form[ImportField::IntendedUse].value, use);
        QVERIFY(form[ImportField::IntendedUse].inherited);
        QCOMPARE(form[ImportField::Owner].value, m_fixture->cast().owner);
        QVERIFY(form[ImportField::Owner].locked);
        QVERIFY(form.inheritedDeclared.contains(u"requirements"_s));
        QCOMPARE(form.bases, QStringList{base.label});
        // What somebody writes is theirs, no longer inherited.
        const QString own = testing::anySentence();
        QVERIFY(type({{ImportField::IntendedUse, own}, {ImportField::Base, u"none"_s}}));
        QCOMPARE(m_import->form()[ImportField::IntendedUse].value, own);
        QVERIFY(!m_import->form()[ImportField::IntendedUse].inherited);
        QVERIFY(importIt());
        const Manifest manifest = content({base.model, m_import->form()[ImportField::Label].value}).manifest;
        QCOMPARE(manifest.base, QString());
        QCOMPARE(manifest.intendedUse, own);
    }

    void theSectionOfTheLabelBecomesTheNotes()
    {
        m_folder->write("CHANGELOG.md", "# Changes\n\n## 2.0.0\n\nNew window.\n\n## 1.0.0\n\nThe beginning.\n");
        QVERIFY(look());
        QCOMPARE(m_import->form()[ImportField::ReleaseNotes].value, QString());
        QVERIFY(type({{ImportField::Label, u"1.0.0"_s}}));
        QCOMPARE(m_import->form()[ImportField::ReleaseNotes].value, u"The beginning."_s);
        QCOMPARE(m_import->form().notesFrom, u"CHANGELOG.md#1.0.0"_s);
        QVERIFY(type({{ImportField::Label, u"2.0.0"_s}}));
        QCOMPARE(m_import->form()[ImportField::ReleaseNotes].value, u"New window."_s);
    }

    void notesOfAnotherLabelSaySo()
    {
        m_folder->write("CHANGELOG.md", "# Changes\n\n## 2.0.0\n\nNew window.\n\n## 1.0.0\n\nThe beginning.\n");
        m_folder->write("gatehouse.yaml", "release_notes: CHANGELOG.md#1.0.0\n");
        QVERIFY(look());
        QVERIFY(type({{ImportField::Label, u"1.0.0"_s}}));
        QCOMPARE(m_import->form().notesRemark, QString());
        QVERIFY(type({{ImportField::Label, u"3.0.0"_s}}));
        QCOMPARE(m_import->form()[ImportField::ReleaseNotes].value, u"The beginning."_s);
        QVERIFY2(m_import->form().notesRemark.contains(u"no section of 3.0.0"), qPrintable(m_import->form().notesRemark));
        QVERIFY(type({{ImportField::ReleaseNotes, u"Mine."_s}}));
        QCOMPARE(m_import->form().notesRemark, QString());
    }

    void secretsMustBeSeenFirst()
    {
        m_folder->write("config/database.ini", "user = app\npassword = Zq8vR2mXw7Lp4Tn1\n");
        write("gatehouse.yaml", u"model: %1\nlabel: v1\nowner: %2\ntier: low\npurpose: q\n"_s.arg(anyName(u"model"_s), m_fixture->cast().owner));
        QVERIFY(look());
        QCOMPARE(m_import->plan()->secrets.size(), 1u);
        QVERIFY(has(m_import->obstacles(), u"secrets-unseen"_s));
        m_import->start();
        QCOMPARE(m_import->stage(), Stage::Ready);
        m_import->acknowledgeSecrets(true);
        QCOMPARE(m_import->obstacles(), Obstacles());
        QVERIFY(importIt());
    }

    void aFolderThatCannotBeImportedSaysWhichFilesStandInTheWay()
    {
        m_folder->fifo("src/pipe");
        m_folder->link("data/away", "/etc/passwd");
        QVERIFY(look());
        QCOMPARE(m_import->stage(), Stage::Refused);
        QCOMPARE(m_import->problem()->obstacles.size(), 2u);
        m_folder->remove("src/pipe");
        m_folder->remove("data/away");
        QSignalSpy judged(m_import.get(), &FolderImport::formChanged);
        m_import->planAgain();
        QVERIFY(judged.wait());
        QCOMPARE(m_import->stage(), Stage::Ready);
    }

    void aFolderThatChangesMeanwhileIsRefusedAndTheFieldsStay()
    {
        const QString model = anyName(u"model"_s);
        QVERIFY(look());
        QVERIFY(type({{ImportField::Model, model},
                      {ImportField::Label, u"1"_s},
                      {ImportField::Owner, m_fixture->cast().owner},
                      {ImportField::Purpose, u"q"_s},
                      {ImportField::Tier, u"low"_s}}));
        m_folder->append("src/score.py", "x = 1\n");
        m_import->start();
        QTRY_COMPARE(m_import->stage(), Stage::Ready);
        QVERIFY(m_import->problem());
        QVERIFY(m_import->problem()->sentence.contains(u"src/score.py"_s));
        QVERIFY(!m_jobs.hasRunning());
        QCOMPARE(m_import->form()[ImportField::Model].value, model);
        QVERIFY(!testing::RegistryFixture::orThrow(registry::loadModel(m_fixture->connection(), model)));
    }

    void aRuleThatSaysNoIsToldBeforeAnythingIsWritten()
    {
        const VersionName frozen = m_fixture->submitted();
        QVERIFY(look());
        QVERIFY(type({{ImportField::Model, frozen.model}, {ImportField::Label, frozen.label}}));
        QVERIFY(has(m_import->obstacles(), u"label-taken"_s));
        QVERIFY(!m_import->form()[ImportField::Label].problem.isEmpty());
        QVERIFY(type({{ImportField::Label, anyName()}, {ImportField::Base, u"nothing-such"_s}}));
        QVERIFY(!m_import->form()[ImportField::Base].problem.isEmpty());
    }

    void theDraftOfTheSameAuthorIsReplaced()
    {
        const VersionName draft = m_fixture->draft();
        QVERIFY(look());
        QVERIFY(type({{ImportField::Model, draft.model}, {ImportField::Label, draft.label}}));
        QVERIFY(m_import->form().replacesDraft);
        QVERIFY(effectOf(m_import->form()).contains(u"Replace"_s));
        QVERIFY(importIt());
        QCOMPARE(content(draft).manifest.assets.size(), 3u);
    }

    void theStatementIsSavedAndAsksBeforeItReplaces()
    {
        const QString model = anyName(u"model"_s), notes = testing::anySentence().simplified();
        QVERIFY(look());
        QVERIFY(
            type({{ImportField::Model, model}, {ImportField::Label, u"3"_s}, {ImportField::ReleaseNotes, notes}, {ImportField::Tier, u"high"_s}}));
        m_import->setElement({u"README.md"_s}, Element::Configuration);
        std::optional<Result<void>> answer;
        const auto save = [&](bool overwrite) {
            answer.reset();
            m_import->saveStatement(overwrite, [&](const Result<void>& saved) { answer = saved; });
            return QTest::qWaitFor([&] { return answer.has_value(); });
        };
        QVERIFY(save(false));
        QVERIFY(answer->has_value());
        QTRY_VERIFY(m_import->plan()->hasStatementFile);
        QCOMPARE(m_import->plan()->statement.model, model);
        QCOMPARE(m_import->plan()->statement.tier, std::optional(Tier::High));
        QCOMPARE(m_import->plan()->releaseNotes, notes);
        QCOMPARE(m_import->plan()->find(u"README.md")->element, Element::Configuration);
        QTRY_COMPARE(m_import->stage(), Stage::Ready);
        QVERIFY(save(false));
        QCOMPARE(answer->error().code, u"exists"_s);
        QVERIFY(save(true));
        QVERIFY(answer->has_value());
    }

    void filesAreLeftOutTakenBackAndGivenAnotherElement()
    {
        write(".env");
        QVERIFY(look());
        ImportFilesModel files(*m_import);
        QAbstractItemModelTester tester(&files, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const auto heading = [&](int group) { return files.index(group, 0); };
        const auto find = [&](const QString& path) {
            for (int group = 0; group < files.rowCount(); ++group)
                for (int row = 0; row < files.rowCount(heading(group)); ++row)
                    if (const QModelIndex index = files.index(row, 0, heading(group)); index.data(ImportFilesModel::PathRole).toString() == path)
                        return index;
            return QModelIndex();
        };
        QCOMPARE(files.rowCount(), 10);
        QCOMPARE(find(u"src/score.py"_s).parent().row(), int(Element::Scripts));
        QVERIFY(files.setData(find(u"src/score.py"_s).siblingAtColumn(ImportFilesModel::ElementColumn), int(Element::Other), Qt::EditRole));
        QCOMPARE(find(u"src/score.py"_s).parent().row(), int(Element::Other));
        QCOMPARE(find(u".env"_s).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QSignalSpy planned(m_import.get(), &FolderImport::planChanged);
        QVERIFY(files.setData(find(u".env"_s), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(files.setData(find(u"README.md"_s), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(planned.wait());
        QCOMPARE(find(u".env"_s).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QCOMPARE(find(u"README.md"_s).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QCOMPARE(find(u"src/score.py"_s).parent().row(), int(Element::Other));
        files.setFilter(u"SCORE"_s);
        QVERIFY(!find(u"README.md"_s).isValid());
        QVERIFY(find(u"config/score.yaml"_s).isValid());
        files.setByElement(false);
        QCOMPARE(files.rowCount(), 2);
        QTRY_COMPARE(m_import->stage(), Stage::Ready);
        QVERIFY(type({{ImportField::Model, anyName()},
                      {ImportField::Label, u"1"_s},
                      {ImportField::Owner, m_fixture->cast().owner},
                      {ImportField::Purpose, u"q"_s},
                      {ImportField::Tier, u"low"_s}}));
        m_import->acknowledgeSecrets(true);
        QVERIFY(importIt());
        const Manifest manifest = content({m_import->form()[ImportField::Model].value, u"1"_s}).manifest;
        QVERIFY(manifest.find(u".env"));
        QVERIFY(!manifest.find(u"README.md"));
        QCOMPARE(manifest.find(u"src/score.py")->element, Element::Other);
    }

    void aCancelledImportRegistersNothing()
    {
        for (int i = 0; i < 40; ++i)
            m_folder->write("data/part" + QByteArray::number(i) + ".bin", testing::anyBytes(2'000) + QByteArray(2'000'000, char(i)));
        const QString model = anyName(u"model"_s);
        QVERIFY(look());
        QVERIFY(type({{ImportField::Model, model},
                      {ImportField::Label, u"1"_s},
                      {ImportField::Owner, m_fixture->cast().owner},
                      {ImportField::Purpose, u"q"_s},
                      {ImportField::Tier, u"low"_s}}));
        m_import->start();
        QCOMPARE(m_import->stage(), Stage::Importing);
        QVERIFY(m_jobs.hasRunning());
        m_jobs.cancelNewest();
        QTRY_COMPARE(m_import->stage(), Stage::Ready);
        QCOMPARE(m_import->problem()->kind, ErrorKind::Cancelled);
        QVERIFY(!testing::RegistryFixture::orThrow(registry::loadModel(m_fixture->connection(), model)));
        // Everything entered is still there.
        QVERIFY(importIt());
    }
};

QTEST_GUILESS_MAIN(FolderImportTest)
#include "folderimport_test.moc"
