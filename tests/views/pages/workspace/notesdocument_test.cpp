// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/limits.h"
#include "pages/workspace/notesdocument.h"
#include "pages/workspace/notesview.h"
#include "support/chance.h"
#include "theme/theme.h"

#include <QElapsedTimer>
#include <QImage>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextFragment>

using namespace gatehouse;
using namespace gatehouse::pages;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<NotesDocument> built(const QString& markdown, const QStringList& files = {})
{
    auto notes = buildNotes(markdown, files, QThread::currentThread(), {});
    return notes ? std::move(notes->document) : nullptr;
}

// Address by linked word.
QHash<QString, QString> links(const QTextDocument& document)
{
    QHash<QString, QString> all;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (auto at = block.begin(); !at.atEnd(); ++at)
            if (at.fragment().charFormat().isAnchor())
                all.insert(at.fragment().text(), at.fragment().charFormat().anchorHref());
    return all;
}

}

class NotesDocumentTest : public QObject {
    Q_OBJECT

private slots:
    void namesOfChangedFilesOpenTheirDifference()
    {
        const auto notes = built(u"# load.py\n\nReads faster: load.py, reload.py and [docs](https://example.org/load.py).\n"_s,
                                 {u"src/io/load.py"_s});
        const auto found = links(*notes);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.value(u"load.py"_s), u"gatehouse-file:src/io/load.py"_s);
        QCOMPARE(found.value(u"docs"_s), u"https://example.org/load.py"_s);
    }

    void codeWordsFollowTheSizeOfTheText()
    {
        theme::Theme theme;
        theme.install(*qApp);
        NotesView view;
        view.showNotes(
            built(u"# Why\n\nReads `%1` faster, and **%2** too.\n\n- `%3`: new\n"_s.arg(testing::anyName(), testing::anyName(), testing::anyName())));
        const auto sizes = [&] {
            QList<qreal> found;
            for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next())
                for (auto at = block.begin(); !at.atEnd(); ++at)
                    found << QFontInfo(at.fragment().charFormat().font().resolve(view.document()->defaultFont())).pixelSize();
            return found;
        };
        const QList<qreal> before = sizes();
        theme.setZoom(1.8);
        const QList<qreal> large = sizes();
        QCOMPARE(large.size(), before.size());
        for (int i = 0; i < before.size(); ++i)
            QVERIFY(large[i] > before[i] * 1.5);
        theme.setZoom(1);
        QCOMPARE(sizes(), before);
    }

    void anAddressInTheNotesCannotPoseAsADifference()
    {
        const auto notes = built(u"[read me](gatehouse-file:src/secret.py) and [again](GATEHOUSE-FILE:x)"_s);
        for (const QString& address : links(*notes))
            QVERIFY2(!address.startsWith(u"gatehouse-file"_s, Qt::CaseInsensitive), qPrintable(address));
    }

    void htmlStaysTextAndImagesGetAStandIn()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"real.png"_s);
        QImage(3, 3, QImage::Format_RGB32).save(path);
        const auto notes = built(u"<b>bold</b> <img src=\"%1\"> ![alt](file://%1) ![far](https://example.org/x.png)"_s.arg(path));
        QVERIFY(notes->toPlainText().contains(u"<b>"_s));
        for (const QString& address : {u"file://"_s + path, path, u"https://example.org/x.png"_s, u":/gatehouse/icons/app/gatehouse.svg"_s}) {
            const QImage shown = notes->resource(QTextDocument::ImageResource, QUrl(address)).value<QImage>();
            QVERIFY2(shown.width() > 100, qPrintable(address)); // the stand-in, not the file of three pixels
        }
        QVERIFY(notes->resource(QTextDocument::HtmlResource, QUrl::fromLocalFile(path)).toByteArray().isEmpty());
    }

    void moreThanAMebibyteIsCutAndSaid()
    {
        const QString markdown = u"word "_s.repeated(300'000);
        const auto notes = buildNotes(markdown, {}, QThread::currentThread(), {});
        QVERIFY(notes.has_value());
        QCOMPARE(notes->cutBytes, markdown.size() - limits::MarkdownBytes);
    }

    void hostileMarkdownEnds_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::newRow("brackets") << u"]("_s.repeated(50'000);
        QTest::newRow("open brackets") << u"["_s.repeated(50'000);
        QTest::newRow("stars") << u"*a_ "_s.repeated(50'000);
        QTest::newRow("quotes") << u">"_s.repeated(2'000) + u" deep"_s;
    }

    void hostileMarkdownEnds()
    {
        QFETCH(QString, markdown);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(built(markdown, {u"a.py"_s}) != nullptr);
        QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed())));
    }

    void aLinkIsToldAndNotFollowed()
    {
        NotesView view;
        view.showNotes(built(u"[out](https://example.org/) and a.py"_s, {u"lib/a.py"_s}));
        view.show();
        QSignalSpy outside(&view, &NotesView::addressRequested);
        QSignalSpy inside(&view, &NotesView::fileRequested);
        emit view.anchorClicked(QUrl(u"https://example.org/"_s));
        emit view.anchorClicked(QUrl(u"gatehouse-file:lib/a.py"_s));
        QCOMPARE(outside.count(), 1);
        QCOMPARE(inside.count(), 1);
        QCOMPARE(inside.front().front().toString(), u"lib/a.py"_s);
        QVERIFY(view.toPlainText().contains(u"out"_s));
    }
};

QTEST_MAIN(NotesDocumentTest)
#include "notesdocument_test.moc"
