// SPDX-License-Identifier: GPL-3.0-or-later
// Drives the page before an import as a person does. GATEHOUSE_PICTURES=FOLDER keeps pictures of it there, to be looked at.
#include "governance/commands/addperson.h"
#include "items/importing/importfilesmodel.h"
#include "models/intake/samplefolder.h"
#include "pages/importing/importdialog.h"
#include "registry/queries/content.h"
#include "support/chance.h"
#include "support/registryfixture.h"
#include "theme/theme.h"
#include "theme/widgets/messagebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace gatehouse;
using namespace gatehouse::pages;
using namespace Qt::StringLiterals;
using items::FolderImport;
using testing::anyName;
using testing::aVersion;

class ImportDialogTest : public QObject {
    Q_OBJECT

    theme::Theme m_theme;
    std::unique_ptr<testing::RegistryFixture> m_fixture;
    std::unique_ptr<testing::SampleFolder> m_folder;
    std::unique_ptr<items::Desk> m_desk;
    items::JobList m_jobs;
    std::unique_ptr<ImportDialog> m_dialog;

    bool open()
    {
        m_desk = testing::RegistryFixture::orThrow(items::Desk::open(m_fixture->location(), u"os-"_s + m_fixture->cast().author));
        m_dialog = std::make_unique<ImportDialog>(*m_desk, m_jobs, m_folder->path());
        m_dialog->resize(1120, 760);
        m_dialog->show();
        return QTest::qWaitForWindowExposed(m_dialog.get()) && QTest::qWaitFor([this] { return m_dialog->isSettled(); });
    }

    template <class T> T* named(const QString& accessibleName)
    {
        for (T* widget : m_dialog->findChildren<T*>())
            if (widget->accessibleName() == accessibleName)
                return widget;
        return nullptr;
    }

    QPushButton* namedButton(const QString& text)
    {
        for (QPushButton* button : m_dialog->findChildren<QPushButton*>())
            if (button->text() == text)
                return button;
        return nullptr;
    }

    QPushButton* startButton()
    {
        for (QPushButton* button : m_dialog->findChildren<QPushButton*>())
            if (button->accessibleName() == effectOf(m_dialog->import().form()))
                return button;
        return nullptr;
    }

    void choose(const QString& name, const QString& data)
    {
        auto* box = named<QComboBox>(name);
        box->setCurrentIndex(box->findData(data));
        emit box->activated(box->currentIndex());
    }

    bool mayStart()
    {
        return QTest::qWaitFor([this] { return startButton() && startButton()->isEnabled(); });
    }

    void picture(const QString& name)
    {
        QCoreApplication::processEvents(); // layouts settle
        if (const QString folder = qEnvironmentVariable("GATEHOUSE_PICTURES"); !folder.isEmpty())
            QVERIFY(m_dialog->grab().toImage().save(QDir(folder).filePath(name + u".png"_s)));
    }

private slots:
    void initTestCase()
    {
        m_theme.setMode(theme::Theme::Mode::Light);
        m_theme.install(*qApp);
    }

    void init()
    {
        m_fixture = std::make_unique<testing::RegistryFixture>();
        m_folder = std::make_unique<testing::SampleFolder>();
        for (const char* name : {"src/score.py", "src/features/velocity.py", "config/score.yaml", "README.md", "requirements.txt",
                                 "notebooks/study.ipynb", "data/sample.csv"})
            m_folder->write(name, testing::anySentence().toUtf8());
    }

    void cleanup()
    {
        m_dialog.reset();
        m_desk.reset();
    }

    void aFolderThatHoldsAllIsImportedInstead()
    {
        m_folder = std::make_unique<testing::SampleFolder>();
        const QByteArray inside = anyName(u"release-1."_s).toUtf8();
        for (const char* name : {"/score.py", "/README.md"})
            m_folder->write(inside + name, testing::anySentence().toUtf8());
        QVERIFY(open());
        auto* instead = namedButton(u"Import %1 instead"_s.arg(QString::fromUtf8(inside)));
        QVERIFY(instead != nullptr && instead->isVisible());
        QSignalSpy asked(m_dialog.get(), &ImportDialog::folderRequested);
        QTest::mouseClick(instead, Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.front().front().toString(), QDir(m_folder->path()).filePath(QString::fromUtf8(inside)));
        QVERIFY(!m_dialog->isVisible());
    }

    void aNewModelIsRegisteredByTypingAndPressingKeys()
    {
        const QString model = anyName(u"model"_s), label = anyName(u"v"_s), purpose = testing::anySentence();
        QVERIFY(open());
        QVERIFY(!startButton()->isEnabled());
        auto* modelBox = named<QComboBox>(u"Model"_s);
        modelBox->setFocus();
        modelBox->lineEdit()->selectAll();
        QTest::keyClicks(modelBox->lineEdit(), model);
        QTest::keyClicks(named<QLineEdit>(u"Version label"_s), label);
        named<QPlainTextEdit>(u"Purpose"_s)->setPlainText(purpose);
        choose(u"Owner"_s, m_fixture->cast().owner);
        choose(u"Risk tier"_s, nameOf(Tier::High));
        QVERIFY(mayStart());
        QCOMPARE(startButton()->text(), u"Register %1 %2 as draft"_s.arg(model, label));
        QSignalSpy imported(m_dialog.get(), &ImportDialog::imported);
        // Enter in a field registers nothing; Ctrl+Enter does.
        QTest::keyClick(named<QLineEdit>(u"Version label"_s), Qt::Key_Return);
        QCOMPARE(m_dialog->import().stage(), FolderImport::Stage::Ready);
        QTest::keyClick(m_dialog.get(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(imported.wait());
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(m_fixture->facts({model, label}).model->purpose, purpose);
    }

    void whatIsMissingIsSaidUnderItsField()
    {
        QVERIFY(open());
        QStringList descriptions;
        for (const QString& name : {u"Version label"_s, u"Purpose"_s, u"Owner"_s, u"Risk tier"_s}) {
            auto* control = named<QWidget>(name);
            QVERIFY2(control, qPrintable(name));
            QVERIFY2(!control->accessibleDescription().isEmpty(), qPrintable(name));
        }
        QVERIFY(!startButton()->toolTip().isEmpty());
        picture(u"import-missing-light"_s);
    }

    void anEmptyFieldIsNoFaultBeforeSomebodyLeftIt()
    {
        QVERIFY(open());
        const auto red = [this] {
            QStringList said;
            for (const auto* label : m_dialog->findChildren<QLabel*>())
                if (label->isVisible() && !label->text().isEmpty()
                    && label->palette().color(QPalette::WindowText) == theme::colour(theme::ThemeRole::Critical))
                    said << label->text();
            return said;
        };
        QCOMPARE(red(), QStringList());
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        auto* label = named<QLineEdit>(u"Version label"_s);
        const QString fault = label->accessibleDescription();
        label->setFocus();
        named<QComboBox>(u"Base version"_s)->setFocus();
        QCOMPARE(red(), QStringList{fault});
        // Which fields are open stands beside the button, what is wrong with them under each: no sentence twice.
        const auto words = m_dialog->findChildren<QLabel*>();
        QCOMPARE(std::ranges::count_if(words, [&](const QLabel* each) { return each->isVisible() && each->text() == fault; }), 1);
        QVERIFY(std::ranges::any_of(words, [](const QLabel* each) { return each->isVisible() && each->text().contains(u"Version label, "_s); }));
        QTest::keyClick(m_dialog.get(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(red().size() > 1);
    }

    void anEmptyFolderIsTold()
    {
        const QString empty = anyName();
        QVERIFY(QDir(m_folder->path()).mkdir(empty));
        QVERIFY(open());
        auto* message = m_dialog->findChild<theme::MessageBar*>();
        QVERIFY(message->isVisible());
        QVERIFY2(message->accessibleName().contains(empty), qPrintable(message->accessibleName()));
    }

    void whoIsChosenAsAuthorStays()
    {
        QVERIFY(open());
        const auto* author = named<QComboBox>(u"Author"_s);
        const QString me = m_fixture->cast().author, other = m_fixture->cast().owner;
        const auto shown = [&] { return author->currentData().toString(); };
        QTRY_COMPARE(shown(), me);
        // Nobody as the author would be oneself again, so it is not offered.
        QCOMPARE(author->findData(QString()), -1);
        QSignalSpy judged(&m_dialog->import(), &FolderImport::formChanged);
        choose(u"Author"_s, other);
        QVERIFY(judged.wait());
        QCOMPARE(shown(), other);
        QCOMPARE(m_dialog->import().form()[items::ImportField::Author].value, other);
        choose(u"Author"_s, me);
        choose(u"Author"_s, other);
        QVERIFY(judged.wait());
        QCOMPARE(shown(), other);
    }

    void whatIsTakenBackAndGivenAgainBeforeTheAnswerIsGiven()
    {
        const VersionName known = m_fixture->draft();
        m_folder->write("gatehouse.yaml", u"model: %1\nlabel: next\nbase: none\n"_s.arg(known.model).toUtf8());
        QVERIFY(open());
        auto* base = named<QComboBox>(u"Base version"_s);
        const auto value = [&] { return m_dialog->import().form()[items::ImportField::Base].value; };
        base->setEditText(known.label);
        QTRY_COMPARE(value(), known.label);
        QSignalSpy judged(&m_dialog->import(), &FolderImport::formChanged);
        base->setEditText({});
        base->setEditText(known.label);
        QVERIFY(judged.wait());
        QCOMPARE(value(), known.label);
        QCOMPARE(base->currentText(), known.label);
    }

    void theBasePrefillsAndIsMarked()
    {
        const VersionName base = m_fixture->draft();
        m_folder->write("gatehouse.yaml", u"model: %1\nlabel: next\n"_s.arg(base.model).toUtf8());
        QVERIFY(open());
        QCOMPARE(named<QComboBox>(u"Base version"_s)->currentText(), base.label);
        QCOMPARE(named<QComboBox>(u"Base version"_s)->accessibleDescription(), u"inherited: the newest version"_s);
        QVERIFY(!named<QComboBox>(u"Owner"_s)->isEnabled());
        QCOMPARE(named<QComboBox>(u"Owner"_s)->currentData().toString(), m_fixture->cast().owner);
        QVERIFY(named<QPlainTextEdit>(u"Intended use"_s)->accessibleDescription().contains(base.label));
        // What somebody types is theirs.
        named<QPlainTextEdit>(u"Intended use"_s)->setPlainText(testing::anySentence());
        QTRY_VERIFY(!named<QPlainTextEdit>(u"Intended use"_s)->accessibleDescription().contains(u"inherited"_s));
    }

    // The draft of that label is replaced, and has its base already: that is no longer the newest version.
    void theBaseOfALabelThatIsThereIsMarkedAsThat()
    {
        const VersionName first = m_fixture->draft();
        const VersionName second = m_fixture->draft(aVersion().of(first.model).holding(testing::aManifest().base(first.text())));
        m_folder->write("gatehouse.yaml", u"model: %1\nlabel: next\n"_s.arg(first.model).toUtf8());
        QVERIFY(open());
        auto* base = named<QComboBox>(u"Base version"_s);
        QCOMPARE(base->currentText(), second.label);
        QCOMPARE(base->accessibleDescription(), u"inherited: the newest version"_s);
        named<QLineEdit>(u"Version label"_s)->setText(second.label);
        QTRY_COMPARE(base->currentText(), first.label);
        QCOMPARE(base->accessibleDescription(), u"inherited: the base of "_s + second.label);
    }

    void secretsAreShownMaskedAndMustBeConfirmed()
    {
        m_folder->write("config/database.ini", "user = app\npassword = Zq8vR2mXw7Lp4Tn1\n");
        const VersionName base = m_fixture->draft();
        m_folder->write("gatehouse.yaml", u"model: %1\nlabel: next\n"_s.arg(base.model).toUtf8());
        QVERIFY(open());
        QVERIFY(!startButton()->isEnabled());
        for (const QLabel* words : m_dialog->findChildren<QLabel*>())
            QVERIFY(!words->text().contains(u"Zq8vR2mXw7Lp4Tn1"_s));
        auto* seen = m_dialog->findChild<QCheckBox*>();
        QVERIFY(seen->isVisible());
        picture(u"import-secrets-light"_s);
        seen->click();
        QVERIFY(mayStart());
    }

    void aRefusedFolderListsEveryFileAndLooksAgain()
    {
        m_folder->fifo("data/pipe");
        QVERIFY(open());
        auto* list = named<QListWidget>(u"What stands in the way"_s);
        QCOMPARE(list->count(), 1);
        QVERIFY(list->item(0)->text().contains(u"data/pipe"_s));
        picture(u"import-refused-light"_s);
        m_folder->remove("data/pipe");
        named<QPushButton>(u"Look again"_s)->click();
        QTRY_COMPARE(m_dialog->import().stage(), FolderImport::Stage::Ready);
    }

    void anElementIsChangedByKeyboard()
    {
        QVERIFY(open());
        auto* files = named<QTreeView>(u"Files of the folder"_s);
        QModelIndex readme;
        for (QModelIndex index = files->model()->index(0, 0); index.isValid(); index = files->indexBelow(index))
            if (index.data(items::ImportFilesModel::PathRole) == u"README.md"_s)
                readme = index;
        QVERIFY(readme.isValid());
        files->setCurrentIndex(readme);
        files->setFocus();
        QTest::keyClick(files, Qt::Key_F2);
        QComboBox* editor = nullptr;
        for (QComboBox* box : files->findChildren<QComboBox*>())
            editor = box;
        QVERIFY(editor);
        editor->setCurrentIndex(editor->findData(int(Element::Configuration)));
        emit editor->activated(editor->currentIndex());
        QCOMPARE(m_dialog->import().elementOf(*m_dialog->import().plan()->find(u"README.md")), Element::Configuration);
        auto* below = named<QComboBox>(u"Element of the chosen files"_s);
        QTRY_COMPARE(below->currentData().toInt(), int(Element::Configuration));
    }

    void whatGoesWrongIsSaidAndTheFieldsStay()
    {
        const VersionName base = m_fixture->draft();
        m_folder->write("gatehouse.yaml", u"model: %1\nlabel: next\n"_s.arg(base.model).toUtf8());
        QVERIFY(open());
        QVERIFY(mayStart());
        const QString notes = testing::anySentence();
        named<QPlainTextEdit>(u"Release notes"_s)->setPlainText(notes);
        m_folder->append("src/score.py", "x");
        QVERIFY(mayStart());
        startButton()->click();
        auto* message = m_dialog->findChild<theme::MessageBar*>();
        QTRY_VERIFY(message->isVisible());
        QVERIFY(message->accessibleName().contains(u"src/score.py"_s));
        QCOMPARE(named<QPlainTextEdit>(u"Release notes"_s)->toPlainText(), notes);
    }

    void everyControlHasANameAndRoomForItsWords()
    {
        const VersionName base = m_fixture->draft();
        m_folder->write("gatehouse.yaml", u"model: %1\nlabel: next\n"_s.arg(base.model).toUtf8());
        m_folder->write(".env", "A=1\n");
        QVERIFY(open());
        for (const bool dark : {false, true}) {
            m_theme.setMode(dark ? theme::Theme::Mode::Dark : theme::Theme::Mode::Light);
            QCoreApplication::processEvents();
            picture(dark ? u"import-dark"_s : u"import-light"_s);
        }
        m_theme.setMode(theme::Theme::Mode::Light);
        for (const QWidget* control : m_dialog->findChildren<QWidget*>())
            if (control->isVisible() && control->focusPolicy() != Qt::NoFocus && !control->parentWidget()->inherits("QAbstractScrollArea"))
                QVERIFY2(!control->accessibleName().isEmpty(), control->metaObject()->className());
        for (const QPushButton* button : m_dialog->findChildren<QPushButton*>())
            if (button->isVisible())
                QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
    }
};

QTEST_MAIN(ImportDialogTest)
#include "importdialog_test.moc"
