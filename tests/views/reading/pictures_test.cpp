// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the canvas in both themes. GATEHOUSE_PICTURES=FOLDER keeps the pictures there for people to look at.
#include "reading/readingpane.h"
#include "theme/theme.h"
#include "views/reading/samples.h"

#include <QApplication>
#include <QDir>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::reading;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const ReadingDocument> hostile()
{
    const QString old = u"def check(user):\n    if access == \"user\":\n        return True\n    return False\n"_s;
    const QString now =
        QStringLiteral(
            "def check(user):\n    if access == \"user\u202E \u2066# only admins\u2069 \u2066\":\n        return True\n    p\u0430ssword = 'ad\u200Bmin'")
        + QString(400, u' ') + u"; import os\n    return False"_s;
    return samples::compared(old.toUtf8(), now.toUtf8(), u"check.py"_s);
}

}

class ReadingPicturesTest : public QObject {
    Q_OBJECT

private slots:
    void everyPictureIsDrawn_data();
    void everyPictureIsDrawn();
};

void ReadingPicturesTest::everyPictureIsDrawn_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("name");
    for (const bool dark : {false, true})
        for (const char* name : {"diff", "unified", "narrow", "whole", "hostile", "binary", "find", "zoom"})
            QTest::addRow("%s %s", name, dark ? "dark" : "light") << dark << QString::fromLatin1(name);
}

void ReadingPicturesTest::everyPictureIsDrawn()
{
    QFETCH(bool, dark);
    QFETCH(QString, name);
    theme::Theme theme;
    theme.setMode(dark ? theme::Theme::Mode::Dark : theme::Theme::Mode::Light);
    theme.install(*qApp);
    ReadingPane pane;
    pane.resize(name == u"narrow" ? QSize(520, 560) : QSize(1140, 560));
    ReadingCanvas& canvas = pane.canvas();
    if (name == u"whole")
        canvas.setDocument(
            std::make_shared<const ReadingDocument>(wholeFile({samples::scoring(true), {u"fraud/score.py"_s, -1, {}}, u"4.2.0 revision 3"_s})));
    else if (name == u"hostile")
        canvas.setDocument(hostile());
    else if (name == u"binary")
        canvas.setDocument(samples::compared(QByteArray("PK\3\4old\0\0\0\0\1\2", 13).repeated(9),
                                             QByteArray("PK\3\4new\0\0\0\0\1\2", 13).repeated(12), u"model.py"_s));
    else
        canvas.setDocument(samples::scoringChange());
    if (name == u"unified")
        canvas.setArrangement(Arrangement::Unified);
    if (name == u"zoom")
        canvas.setZoom(1.5);
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    canvas.setFocus();
    if (name == u"diff")
        canvas.goToChange(true);
    if (name == u"find") {
        pane.openFind();
        QSignalSpy found(&canvas, &ReadingCanvas::foundChanged);
        canvas.find(u"fill_null"_s);
        QTRY_VERIFY(!found.isEmpty());
    }
    QTest::qWait(300); // the colours land
    const QPixmap picture = pane.grab();
    QCOMPARE(picture.deviceIndependentSize().toSize(), pane.size());
    if (const QString folder = qEnvironmentVariable("GATEHOUSE_PICTURES"); !folder.isEmpty()) {
        QDir().mkpath(folder);
        QVERIFY(picture.save(QDir(folder).filePath(u"reading-%1-%2.png"_s.arg(name, dark ? u"dark"_s : u"light"_s))));
    }
}

QTEST_MAIN(ReadingPicturesTest)
#include "pictures_test.moc"
