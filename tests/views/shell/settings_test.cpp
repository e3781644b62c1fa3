// SPDX-License-Identifier: GPL-3.0-or-later
// What is chosen in the settings takes effect at once and is kept.
#include "shell/keptlook.h"
#include "shell/keybindings.h"
#include "shell/settingsdialog.h"
#include "support/chance.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;
using theme::Theme;

class SettingsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QWidget> m_window;
    shell::SettingsDialog* m_dialog = nullptr;

    template <class W> W& named(const QString& name)
    {
        const auto all = m_dialog->findChildren<W*>();
        const auto found = std::ranges::find(all, name, &QWidget::accessibleName);
        if (found == all.end())
            qFatal("no field %s", qPrintable(name));
        return **found;
    }
    void choose(const QString& name, int index)
    {
        QComboBox& box = named<QComboBox>(name);
        box.setFocus();
        QTest::keyClick(&box, Qt::Key_Home);
        for (int i = 0; i < index; ++i)
            QTest::keyClick(&box, Qt::Key_Down);
        QCOMPARE(box.currentIndex(), index);
    }

private slots:
    void init()
    {
        QSettings(u"gatehouse"_s, u"gatehouse"_s).clear();
        m_theme = std::make_unique<Theme>();
        m_window = std::make_unique<QWidget>();
        m_window->show();
        m_dialog = new shell::SettingsDialog(*m_theme, m_window.get());
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
    }

    void theLookIsAnotherAtOnceAndTheNextTime()
    {
        const int colours = anyNumber(1, 2), contrast = anyNumber(1, 2), size = anyNumber(8, 19) * 10 + 5;
        choose(u"Colours"_s, colours);
        QCOMPARE(int(m_theme->mode()), colours);
        choose(u"Contrast"_s, contrast);
        QCOMPARE(int(m_theme->contrast()), contrast);
        named<QSpinBox>(u"Size of the text"_s).setValue(size);
        QCOMPARE(qRound(m_theme->zoom() * 100), size);
        Theme next;
        shell::applyKeptLook(next);
        QCOMPARE(int(next.mode()), colours);
        QCOMPARE(int(next.contrast()), contrast);
        QCOMPARE(qRound(next.zoom() * 100), size);
    }

    // Ctrl++ acts while the dialog is open, too.
    void aSizeThatIsChosenElsewhereIsShown()
    {
        const int size = anyNumber(7, 20) * 10;
        m_theme->setZoom(size / 100.0);
        QCOMPARE(named<QSpinBox>(u"Size of the text"_s).value(), size);
    }

    void singleLettersAreSwitchedOffAndOn()
    {
        auto* letters = m_dialog->findChild<QCheckBox*>();
        QVERIFY(letters->isChecked() && shell::keybindings::lettersAct());
        QSignalSpy changed(m_dialog, &shell::SettingsDialog::lettersChanged);
        letters->click();
        QVERIFY(!shell::keybindings::lettersAct());
        letters->click();
        QVERIFY(shell::keybindings::lettersAct());
        QCOMPARE(changed.size(), 2);
    }

    void theKeysAreOnePressAway()
    {
        QSignalSpy asked(m_dialog, &shell::SettingsDialog::keysRequested);
        named<QPushButton>(u"Look keys up and choose others"_s).click();
        QCOMPARE(asked.size(), 1);
    }
};

QTEST_MAIN(SettingsTest)
#include "settings_test.moc"
