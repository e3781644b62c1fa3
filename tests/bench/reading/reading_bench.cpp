// SPDX-License-Identifier: GPL-3.0-or-later
// How long reading takes: a pair of 100,000 lines from bytes to its first paint, and a frame while scrolling through it.
// Every answer is checked before it is timed; the limits (design.md, trust.md section 6) are printed beside the numbers.
#include "reading/readingcanvas.h"
#include "theme/theme.h"
#include "views/reading/samples.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <cstdio>

using namespace gatehouse;
using namespace gatehouse::reading;
using namespace Qt::StringLiterals;

namespace {

constexpr int Steps = 20'000; // of five lines each

double milliseconds(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void say(const char* what, double value, const char* unit, double limit)
{
    std::printf("%-62s %8.1f %s (at most %.1f)%s\n", what, value, unit, limit, value <= limit ? "" : "  OVER");
    std::fflush(stdout);
}

QByteArray script(bool isNew)
{
    QByteArray text;
    for (int i = 0; i < Steps; ++i) {
        const QByteArray n = QByteArray::number(i);
        text += "def step_" + n + "(frame: pl.DataFrame, cfg: Config) -> pl.DataFrame:\n    \"\"\"Step " + n + " of many.\"\"\"\n";
        text += isNew && i % 20 == 0 ? "    frame = frame.with_columns(score=pl.col(\"amount\") * " + n + ", cap=cfg.cap)\n    # the cap is new\n"
                                     : "    frame = frame.with_columns(score=pl.col(\"amount\") * " + n + ")\n";
        text += "    return frame.filter(pl.col(\"score\") > 0.5)\n\n";
    }
    return text;
}

// As a page makes it: the store already knows size and digest.
std::shared_ptr<const ReadingDocument> document(const QByteArray& old, const QByteArray& now)
{
    const auto file = [](const QByteArray& bytes, const char* digestOf) {
        return FileVersion{bytes, {u"score.py"_s, bytes.size(), Sha256::of(digestOf)}, u"4.2.0"_s};
    };
    return std::make_shared<const ReadingDocument>(comparison(file(old, "old"), file(now, "new")).value());
}

std::unique_ptr<ReadingCanvas> canvasOf(const QSize& size)
{
    auto canvas = std::make_unique<ReadingCanvas>();
    canvas->resize(size);
    canvas->show();
    [&] { QVERIFY(QTest::qWaitForWindowExposed(canvas.get())); }();
    return canvas;
}

double percentile(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    return values[static_cast<size_t>(static_cast<double>(values.size() - 1) * share)];
}

}

class ReadingBench : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void comparingIsAboutAsFastAsGit();
    void aLongPairOpensToItsFirstPaint();
    void scrollingStaysSmooth_data();
    void scrollingStaysSmooth();

private:
    theme::Theme m_theme;
    QByteArray m_old = script(false);
    QByteArray m_new = script(true);
};

void ReadingBench::initTestCase()
{
    m_theme.setMode(theme::Theme::Mode::Light);
    m_theme.install(*qApp);
}

void ReadingBench::comparingIsAboutAsFastAsGit()
{
    QTemporaryDir folder;
    for (const auto& [name, bytes] : {std::pair(u"old"_s, m_old), std::pair(u"new"_s, m_new)}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QElapsedTimer decoding;
    decoding.start();
    const content::TextContent old = content::decodeText(m_old, {QString(), -1, Sha256::of("as the store knows it")});
    std::printf("%-62s %8.1f ms for %lld bytes\n", "decoding one side", milliseconds(decoding), static_cast<long long>(m_old.size()));
    const content::TextContent now = content::decodeText(m_new, QString());
    double git = 1e9;
    double ours = 1e9;
    QByteArray said;
    std::optional<Result<diff::TextDiff>> diff;
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer timer;
        timer.start();
        QProcess process;
        process.setWorkingDirectory(folder.path());
        process.start(u"git"_s, {u"diff"_s, u"--no-index"_s, u"--patience"_s, u"--numstat"_s, u"old"_s, u"new"_s});
        process.waitForFinished();
        git = std::min(git, milliseconds(timer));
        said = process.readAllStandardOutput();
        timer.start();
        diff = diff::textDiff(old, now);
        ours = std::min(ours, milliseconds(timer));
    }
    QElapsedTimer folding;
    folding.start();
    const auto folded = diff::folds(**diff, now);
    std::printf("%-62s %8.1f ms for %zu\n", "finding the folds", milliseconds(folding), folded.size());
    std::printf("%-62s %8.1f ms, git %.1f ms\n", "comparing", ours, git);
    QCOMPARE(said.split('\t').at(0).toInt(), (*diff)->added);
    QCOMPARE(said.split('\t').at(1).toInt(), (*diff)->removed);
    say("diff of 100,000 lines, of git diff --no-index --patience", ours / git, "x", 1.2);
}

void ReadingBench::aLongPairOpensToItsFirstPaint()
{
    std::vector<double> built;
    std::vector<double> whole;
    for (int i = 0; i < 5; ++i) {
        const auto canvas = canvasOf({1440, 810});
        QElapsedTimer timer;
        timer.start();
        const auto pair = document(m_old, m_new);
        built.push_back(milliseconds(timer));
        canvas->setDocument(pair);
        canvas->viewport()->repaint();
        whole.push_back(milliseconds(timer));
        QCOMPARE(pair->diff.changes.size(), static_cast<size_t>(Steps / 20));
        QVERIFY(canvas->scene().heights().total() > 0);
    }
    say("100,000-line pair: bytes to document, on a worker (median)", percentile(built, 0.5), "ms", 200);
    say("100,000-line pair: bytes to first paint (median)", percentile(whole, 0.5), "ms", 200);
    say("100,000-line pair: bytes to first paint (worst of 5)", percentile(whole, 1), "ms", 200);
}

void ReadingBench::scrollingStaysSmooth_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("folded");
    QTest::newRow("1440x810 folded") << QSize(1440, 810) << true;
    QTest::newRow("1440x810 open") << QSize(1440, 810) << false;
    QTest::newRow("2560x1440 open") << QSize(2560, 1440) << false;
}

void ReadingBench::scrollingStaysSmooth()
{
    QFETCH(QSize, size);
    QFETCH(bool, folded);
    const auto canvas = canvasOf(size);
    canvas->setDocument(document(m_old, m_new));
    if (!folded)
        canvas->setAllFolded(false);
    QScrollBar* bar = canvas->verticalScrollBar();
    const auto frames = [&](const char* what, int count, auto next) {
        std::vector<double> taken;
        for (int i = 0; i < count; ++i) {
            QElapsedTimer timer;
            timer.start();
            bar->setValue(next(i));
            QCoreApplication::processEvents();
            taken.push_back(milliseconds(timer));
        }
        const QByteArray title = QByteArray(QTest::currentDataTag()) + ": " + what;
        say((title + ", median").constData(), percentile(taken, 0.5), "ms", 16.7);
        say((title + ", p99").constData(), percentile(taken, 0.99), "ms", 16.7);
    };
    frames("a wheel step", 2000, [&](int) { return bar->value() + bar->singleStep(); });
    frames("a wheel step back", 1000, [&](int) { return bar->value() - bar->singleStep(); });
    frames("a page", 1000, [&](int) { return bar->value() + bar->pageStep(); });
    frames("a jump anywhere", 500, [&](int i) { return static_cast<int>(qint64{bar->maximum()} * (i * 7919 % 500) / 500); });
    const int top = canvas->scene().heights().indexAt(bar->value());
    QVERIFY(top >= 0 && canvas->scene().heights().topOf(top) <= bar->value());
}

QTEST_MAIN(ReadingBench)
#include "reading_bench.moc"
