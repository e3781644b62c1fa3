// SPDX-License-Identifier: GPL-3.0-or-later
// Reading remembered in the workspace: marked by keys, there the next time, and a second look begins with what changed since one's verdict.
#include "pages/workspace/workspacepage.h"
#include "reading/readingcanvas.h"
#include "support/registryfixture.h"
#include "views/pages/workspace/openedversion.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QTest>
#include <algorithm>

using namespace gatehouse;
using namespace gatehouse::pages;
using namespace Qt::StringLiterals;

class ReadingTest : public OpenedVersion {
    Q_OBJECT

private slots:
    void initTestCase() { openDemonstration(); }

    void readingIsMarkedByKeysAndRemembered()
    {
        const QString file = u"src/features.py"_s;
        const auto openedThere = [&] {
            auto page = opened(u"card-fraud-daily@1.2.0"_s, u"tomas"_s);
            page->go(Place::of(page->watch().name(), Place::Section::Changes, file));
            settle(*page);
            page->activateWindow();
            return page;
        };
        const auto button = [](const WorkspacePage& page) { return named<QAbstractButton>(page, u"Mark the file as read"_s); };
        auto page = openedThere();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        auto* canvas = page->findChild<reading::ReadingCanvas*>();
        canvas->setFocus();
        const int changes = int(canvas->scene().document().diff.changes.size());
        QVERIFY(changes >= 2);
        QTRY_VERIFY(button(*page) != nullptr);
        QVERIFY(!button(*page)->isChecked());
        if (canvas->currentChange() < 0)
            QTest::keyClick(canvas, Qt::Key_V); // leads to the first one
        QTest::keyClick(canvas, Qt::Key_V);
        QTRY_VERIFY2(button(*page)->text().contains(u"1 of %1"_s.arg(changes)), qPrintable(button(*page)->text()));
        for (int i = 1; i < changes; ++i)
            QTest::keyClick(canvas, Qt::Key_V);
        QTRY_VERIFY(button(*page)->isChecked());
        QTRY_VERIFY2(visibleWords(*page).join(u'\n').contains(u"%1 of "_s.arg(changes)), qPrintable(visibleWords(*page).join(u'\n')));
        // The next time, too.
        page.reset();
        page = openedThere();
        QTRY_VERIFY(button(*page) != nullptr && button(*page)->isChecked());
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        canvas = page->findChild<reading::ReadingCanvas*>();
        canvas->setFocus();
        QTest::keyClick(canvas, Qt::Key_R);
        QTRY_VERIFY(!button(*page)->isChecked());
        QTest::keyClick(canvas, Qt::Key_M, Qt::ShiftModifier);
        settle(*page);
        QVERIFY(page->place().file != file); // on to what is not read
        page->go(Place::of(page->watch().name(), Place::Section::Changes, file));
        settle(*page);
        QTRY_VERIFY(button(*page)->isChecked());
        button(*page)->click();
        QTRY_VERIFY(!button(*page)->isChecked());
    }

    void aSecondLookBeginsWithWhatChangedSince()
    {
        const VersionName name{u"house-prices"_s, u"2.1.0"_s, 0};
        const auto first = opened(name.text(), u"nobody-who-decided"_s);
        const auto& verdicts = first->watch().sight()->facts.verdicts;
        const auto back = std::ranges::find(verdicts, VerdictKind::RequestChanges, &Verdict::kind);
        QVERIFY(back != verdicts.end());
        QVERIFY(first->watch().chosenBase().isEmpty());
        const auto page = opened(name.text(), back->person);
        QTRY_COMPARE(page->watch().chosenBase(), (VersionName{name.model, name.label, back->revision}.text()));
        settle(*page);
        QCOMPARE(page->watch().sight()->base->revision, back->revision);
        auto* base = named<QComboBox>(*page, u"Base to compare with"_s);
        QVERIFY2(base->currentText().contains(u"since my verdict"), qPrintable(base->currentText()));
        // Its own base is one choice away, and stays chosen.
        base->setCurrentIndex(0);
        emit base->activated(0);
        QTRY_VERIFY(page->watch().chosenBase().isEmpty());
        settle(*page);
        QVERIFY(page->watch().sight()->base->version.label != name.label);
    }
};

QTEST_MAIN(ReadingTest)
#include "reading_test.moc"
