// SPDX-License-Identifier: GPL-3.0-or-later
// Files, notes and checks of a version: what stands in its parts, and a copy of a file on its way out.
#include "content/remarks.h"
#include "governance/commands/requestchanges.h"
#include "items/rowroles.h"
#include "pages/workspace/objectsaver.h"
#include "reading/readingcanvas.h"
#include "registry/registrar.h"
#include "support/chance.h"
#include "views/pages/workspace/openedversion.h"

#include <QAbstractButton>
#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTreeView>
#include <algorithm>
#include <semaphore>

using namespace gatehouse;
using namespace gatehouse::pages;
using namespace Qt::StringLiterals;

class VersionPartsTest : public OpenedVersion {
    Q_OBJECT

private slots:
    void initTestCase() { openDemonstration(); }

    // A version that came back says first what has to change, in whole.
    void whoMendsReadsWhatHasToChange()
    {
        const auto before = opened(u"house-prices@2.1.0"_s, u"yuki"_s);
        auto registrar = testing::RegistryFixture::orThrow(registry::Registrar::open(m_location));
        governance::RequestChanges back;
        back.version = before->watch().name();
        back.role = Role::TechnicalReviewer;
        back.read = before->watch().sight()->facts.version->digest;
        back.reason = testing::anySentence() + u'\n' + testing::anySentence();
        testing::RegistryFixture::orThrow(registrar.run(back, {u"yuki"_s, {}}));
        const auto page = opened(u"house-prices@2.1.0"_s, before->watch().sight()->content.version.author);
        QTRY_VERIFY(page->watch().sight()->facts.version->review == ReviewState::Draft);
        const QWidget& pane = *named<QWidget>(*page, u"Gate A and facts"_s);
        QTRY_COMPARE(visibleWords(pane).count(back.reason), 1);
        QVERIFY(visibleWords(pane).indexOf(u"What has to change"_s) < visibleWords(pane).indexOf(u"Gate A"_s));
    }

    void aCheckSaysWhatIsAskedWhatIsThereAndWhoMendsIt()
    {
        const auto page = opened(u"house-prices@2.2.0"_s, u"lin"_s, Place::Section::Checks);
        auto* checks = named<QTreeView>(*page, u"Checks of gate A"_s);
        QVERIFY(checks->currentIndex().siblingAtColumn(1).data().toString() == u"Missing"_s); // the first that fails is chosen
        const QScrollArea* pane = named<QScrollArea>(*page, u"The chosen check"_s);
        QVERIFY(pane != nullptr);
        for (const QWidget* up = pane->parentWidget(); up != page.get(); up = up->parentWidget())
            QVERIFY2(up->parentWidget() == nullptr || qobject_cast<const QScrollArea*>(up) == nullptr || up->accessibleName().isEmpty(),
                     "one scroll area");
        QTRY_VERIFY(visibleWords(*pane).contains(u"Who can mend it"_s));
        QVERIFY(visibleWords(*pane).join(u'\n').contains(
            page->watch().sight()->facts.registry.find(page->watch().sight()->content.version.author)->display));
        QTRY_VERIFY(named<QAbstractButton>(*page, u"Show in Release notes"_s) != nullptr);
        named<QAbstractButton>(*page, u"Show in Release notes"_s)->click();
        QCOMPARE(page->place().section, Place::Section::ReleaseNotes);
        // Every line has something to say.
        const QAbstractItemModel& model = *checks->model();
        for (int section = 0; section < model.rowCount(); ++section)
            for (int row = 0; row < model.rowCount(model.index(section, 0)); ++row) {
                checks->setCurrentIndex(model.index(row, 0, model.index(section, 0)));
                const QString name = checks->currentIndex().data().toString();
                QVERIFY2(!pane->widget()->findChildren<QLabel*>().isEmpty(), qPrintable(name));
            }
    }

    void theElementsAreCutInNoRow()
    {
        const auto page = opened(u"card-fraud-daily@1.2.0"_s, u"mei"_s);
        const auto* matrix = named<QTreeView>(*page, u"Elements of the version"_s);
        QVERIFY(matrix != nullptr);
        const int row = theme::px(theme::height::TwoLineRow);
        for (int tall = 1000; tall >= 560; tall -= testing::anyNumber(1, 20)) {
            page->resize(1280, tall);
            QCoreApplication::processEvents();
            const int shown = matrix->viewport()->height();
            QVERIFY2(shown == row * (shown / row) && shown >= row, qPrintable(u"%1 of %2"_s.arg(shown).arg(tall)));
            QVERIFY(shown <= row * matrix->model()->rowCount());
        }
        page->resize(1280, 1000);
        QTRY_COMPARE(matrix->viewport()->height(), row * matrix->model()->rowCount());
        QCOMPARE(matrix->verticalScrollBar()->maximum(), 0);
    }

    void theListOfUnexplainedChangesScrollsWithItsPane()
    {
        const auto page = opened(u"house-prices@2.2.0"_s, u"lin"_s, Place::Section::ReleaseNotes);
        const auto* list = named<QTreeView>(*page, u"Changes that the release notes"_s);
        QVERIFY(list != nullptr && list->model()->rowCount() > 0);
        QTRY_COMPARE(list->verticalScrollBar()->maximum(), 0);
        QVERIFY(!list->verticalScrollBar()->isVisible());
        int rows = 0;
        for (QModelIndex row = list->model()->index(0, 0); row.isValid(); row = list->indexBelow(row))
            ++rows;
        QVERIFY(rows > 10);
        QTRY_VERIFY(list->visualRect(list->indexBelow(list->model()->index(0, 0))).isValid());
    }

    void theHeadOfAFileSaysHowMuchOfItIsAnother()
    {
        const auto page = opened(u"card-fraud-daily@1.2.0"_s, u"mei"_s, Place::Section::Changes);
        const auto open = [&](const QString& path) {
            page->go(Place::of(page->watch().name(), Place::Section::Changes, path));
            settle(*page);
            return visibleWords(*page).join(u'\n');
        };
        const auto& changes = page->watch().sight()->changes;
        const auto fresh = std::ranges::find(changes, FileStatus::New, &FileChange::status);
        const auto changed = std::ranges::find(changes, FileStatus::Changed, &FileChange::status);
        QVERIFY(fresh != changes.end() && changed != changes.end());
        const QString words = open(fresh->path);
        QVERIFY2(words.contains(u"new file, "_s + content::formattedSize(fresh->after->sizeBytes)), qPrintable(words));
        const auto* canvas = page->findChild<reading::ReadingCanvas*>();
        QCOMPARE(canvas->scene().geometry().arrangement, reading::Arrangement::Unified); // beside nothing it has the whole width
        QVERIFY(!open(changed->path).contains(u"new file, "_s));
    }

    void theFileOfEvidenceIsSavedAndSaid()
    {
        const auto page = opened(u"house-prices@2.0.0"_s, u"mei"_s);
        const auto& evidence = page->watch().sight()->evidence;
        QVERIFY(!evidence.empty());
        ObjectSaver saver(*m_desk, page.get());
        QSignalSpy said(&saver, &ObjectSaver::said);
        const QString there = m_folder.filePath(evidence.front().file), nowhere = m_folder.filePath(u"no/where"_s);
        const Evidence& kept = evidence.front();
        saver.saveTo({kept.file, kept.sha256, kept.sizeBytes}, there);
        QTRY_COMPARE(said.size(), 1);
        QFile file(there);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(Sha256::of(file.readAll()), evidence.front().sha256);
        saver.saveTo({kept.file, kept.sha256, kept.sizeBytes}, nowhere);
        QTRY_COMPARE(said.size(), 2);
        QVERIFY2(said.back().front().toString().contains(nowhere), qPrintable(said.back().front().toString()));
    }

    void aFileOfTheVersionIsSavedFromChangesAndFromElements()
    {
        for (const Place::Section section : {Place::Section::Changes, Place::Section::Elements}) {
            const auto page = opened(u"card-fraud-daily@1.2.0"_s, u"mei"_s, section);
            const auto actions = page->pageActions();
            const auto save = std::ranges::find(actions, u"Save a copy…"_s, &QAction::text);
            QVERIFY(save != actions.end());
            QCOMPARE(std::ranges::count(actions, u"Save a copy…"_s, &QAction::text), 1);
            // The same command by right click on the files.
            const auto offered = page->findChildren<QWidget*>();
            QVERIFY(std::ranges::any_of(offered, [&](const QWidget* each) {
                return each->isVisible() && each->contextMenuPolicy() == Qt::ActionsContextMenu && each->actions().contains(*save);
            }));
            (*save)->trigger();
            auto* dialog = page->findChild<QFileDialog*>();
            QVERIFY(dialog != nullptr);
            QSignalSpy said(page.get(), &Page::said);
            const QString there = m_folder.filePath(testing::anyName());
            emit dialog->fileSelected(there);
            QTRY_COMPARE(said.size(), 1);
            QVERIFY2(said.front().front().toString().contains(there), qPrintable(said.front().front().toString()));
            QFile file(there);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const Sha256 saved = Sha256::of(file.readAll());
            QVERIFY(std::ranges::any_of(page->watch().sight()->changes,
                                        [&](const FileChange& change) { return (change.after ? change.after : change.before)->sha256 == saved; }));
        }
    }

    void whereNoFileIsChosenTheCommandSaysWhereOneIs()
    {
        const auto page = opened(u"card-fraud-daily@1.2.0"_s, u"mei"_s, Place::Section::History);
        const auto actions = page->pageActions();
        QSignalSpy said(page.get(), &Page::said);
        (*std::ranges::find(actions, u"Save a copy…"_s, &QAction::text))->trigger();
        QCOMPARE(said.size(), 1);
        QVERIFY(said.front().front().toString().contains(u"Changes"_s));
    }

    void aLargeCopyShowsHowFarItIsAndIsStopped()
    {
        const auto page = opened(u"house-prices@2.0.0"_s, u"mei"_s);
        auto* saver = page->findChild<ObjectSaver*>();
        QVERIFY(saver != nullptr && !saver->isVisible());
        QSignalSpy said(page.get(), &Page::said);
        // Nobody copies until both workers are let go.
        std::counting_semaphore<2> goOn(0);
        for (int i = 0; i < 2; ++i)
            m_desk->workers().post([&goOn](unsigned) { goOn.acquire(); });
        const Evidence& kept = page->watch().sight()->evidence.front();
        const QString there = m_folder.filePath(testing::anyName());
        saver->saveTo({kept.file, kept.sha256, 190 * limits::MiB}, there);
        const bool isShown = saver->isVisible();
        const QString shown = visibleWords(*saver).join(u' ');
        auto* cancel = named<QAbstractButton>(*page, u"Cancel the copy"_s);
        if (const QString folder = qEnvironmentVariable("GATEHOUSE_PICTURES"); !folder.isEmpty())
            QVERIFY(page->grab().save(QDir(folder).filePath(u"copy.png"_s)));
        if (cancel != nullptr)
            cancel->click();
        goOn.release(2);
        QVERIFY(isShown && cancel != nullptr);
        QVERIFY2(shown.contains(kept.file) && shown.contains(content::formattedSize(190 * limits::MiB)), qPrintable(shown));
        QTRY_COMPARE(said.size(), 1);
        QVERIFY2(said.front().front().toString().contains(u"stopped"_s), qPrintable(said.front().front().toString()));
        QVERIFY(!saver->isVisible());
        QVERIFY(!QFile::exists(there));
    }
};

QTEST_MAIN(VersionPartsTest)
#include "versionparts_test.moc"
