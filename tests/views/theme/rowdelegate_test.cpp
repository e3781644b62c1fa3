// SPDX-License-Identifier: GPL-3.0-or-later
// Rows have one height whatever they say, and what they say stands in the roles alone.
#include "items/became.h"
#include "items/rowroles.h"
#include "theme/rows/cell.h"
#include "theme/rows/rowdelegate.h"
#include "theme/theme.h"
#include "views/theme/samplerows.h"

#include <QFontMetrics>
#include <QPainter>
#include <QRandomGenerator>
#include <QStandardItemModel>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::theme;
using namespace Qt::StringLiterals;
using Lines = RowDelegate::Lines;

namespace {

QString randomWords()
{
    QString words;
    const int count = QRandomGenerator::global()->bounded(0, 60);
    for (int i = 0; i < count; ++i)
        words += QChar(u'a' + QRandomGenerator::global()->bounded(26)) + (i % 7 == 6 ? QStringLiteral(" ") : QString());
    return words;
}

QString randomWord()
{
    QString word;
    for (int i = QRandomGenerator::global()->bounded(4, 12); i > 0; --i)
        word += QChar(u'a' + QRandomGenerator::global()->bounded(26));
    return word;
}

}

class RowDelegateTest : public QObject {
    Q_OBJECT

private slots:
    void whatBecameSomethingElseIsCutOnBothSides()
    {
        const QFontMetrics metrics(font(TextStyle::Code));
        const QString was = randomWord() + u'/' + randomWord() + u'/' + randomWord(), is = randomWord() + u'/' + randomWord() + u'/' + randomWord();
        const QString both = was + items::Became + is;
        const int whole = metrics.horizontalAdvance(both);
        QCOMPARE(cutTo(both, metrics, Qt::ElideMiddle, whole), both);
        for (int width = whole - 1; width > whole / 3; width -= 7) {
            const QString cut = cutTo(both, metrics, Qt::ElideMiddle, width);
            QVERIFY2(cut.contains(items::Became) && cut.contains(QChar(0x2026)), qPrintable(cut));
            QVERIFY2(cut.startsWith(was[0]) && cut.endsWith(is.back()), qPrintable(cut));
            QVERIFY(metrics.horizontalAdvance(cut) <= width);
        }
        // What is short stays whole.
        QVERIFY(
            cutTo(u"a"_s + items::Became + was + is, metrics, Qt::ElideMiddle, metrics.horizontalAdvance(was)).startsWith(u"a"_s + items::Became));
    }

    void allRowsOfAListAreEquallyHigh_data()
    {
        QTest::addColumn<int>("lines");
        QTest::addColumn<int>("designHeight");
        QTest::newRow("one line") << int(Lines::One) << height::Row;
        QTest::newRow("two lines") << int(Lines::Two) << height::TwoLineRow;
        QTest::newRow("inbox") << int(Lines::Inbox) << height::InboxRow;
    }

    void allRowsOfAListAreEquallyHigh()
    {
        QFETCH(int, lines);
        QFETCH(int, designHeight);
        const RowDelegate delegate(static_cast<Lines>(lines));
        QStandardItemModel model;
        for (int i = 0; i < 50; ++i) {
            auto* item = new QStandardItem(randomWords());
            item->setData(randomWords(), items::RowSecondary);
            item->setData(randomWords(), items::RowMore);
            item->setData(QRandomGenerator::global()->bounded(2) == 1, items::RowStrong);
            item->setData(QVariant::fromValue(QList{items::RowChip::of(Badge::OnHold)}), items::RowChips);
            model.appendRow(item);
        }
        const QStyleOptionViewItem option;
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(delegate.sizeHint(option, model.index(row, 0)).height(), px(designHeight));
    }

    void groupsAreLowerWhereRowsHaveTwoLines()
    {
        QStandardItemModel model;
        auto* item = new QStandardItem(randomWords());
        item->setData(true, items::RowIsGroup);
        model.appendRow(item);
        const QStyleOptionViewItem option;
        QCOMPARE(RowDelegate(Lines::Inbox).sizeHint(option, model.index(0, 0)).height(), px(height::GroupRow));
        QCOMPARE(RowDelegate(Lines::One).sizeHint(option, model.index(0, 0)).height(), px(height::Row));
    }

    void whatIsDrawnAsAPictureIsNotWrittenToo()
    {
        QStandardItemModel model;
        auto* item = new QStandardItem(QStringLiteral("In review A"));
        item->setData(QVariant::fromValue(QList{items::RowChip::of(Badge::InReviewA)}), items::RowChips);
        model.appendRow(item);
        const Cell cell = Cell::of(model.index(0, 0), false);
        QCOMPARE(cell.text, QString());
        QCOMPARE(cell.chips.size(), 1);
        QCOMPARE(cell.chips.first(), chipOf(Badge::InReviewA));
    }

    void anOutdatedVerdictIsStruckThroughWithAClock()
    {
        QStandardItemModel model;
        auto* item = new QStandardItem;
        item->setData(QVariant::fromValue(QList{items::RowChip::of(VerdictKind::RequestChanges, true)}), items::RowChips);
        model.appendRow(item);
        const Chip chip = Cell::of(model.index(0, 0), false).chips.value(0);
        QVERIFY(chip.struckThrough);
        QCOMPARE(chip.icon, QStringLiteral("verdict-outdated"));
    }

    void aStateBesideAHoldIsOutlineOnly()
    {
        for (const ReviewState state : allOf<ReviewState>()) {
            const Chip chip = outlineOnly(chipOf(state));
            QVERIFY(chip.look == Chip::Look::Outline || chip.look == Chip::Look::Dashed);
        }
    }

    void aRowThatIsNotFetchedSaysNothing()
    {
        QStandardItemModel model;
        auto* item = new QStandardItem(QStringLiteral("old words"));
        item->setData(true, items::RowIsLoading);
        model.appendRow(item);
        const Cell cell = Cell::of(model.index(0, 0), true);
        QVERIFY(cell.isLoading);
        QVERIFY(cell.text.isEmpty());
    }

    void moreWordsTakeMoreRoom()
    {
        QStandardItemModel model;
        auto* item = new QStandardItem;
        item->setData(QStringLiteral("card-fraud-daily"), items::RowText);
        model.appendRow(item);
        const int narrow = cellWidth(Cell::of(model.index(0, 0), true));
        item->setData(QStringLiteral("4.2.0"), items::RowLabel);
        const int wider = cellWidth(Cell::of(model.index(0, 0), true));
        QVERIFY(wider > narrow);
        item->setData(QVariant::fromValue(QList{items::RowChip::of(Badge::Draft)}), items::RowChips);
        QVERIFY(cellWidth(Cell::of(model.index(0, 0), true)) > wider);
    }

    void noPlaceIsTooSmallToPaintInto()
    {
        QStandardItemModel inventory, inbox, matrix;
        sample::fillInventory(inventory);
        sample::fillInbox(inbox);
        sample::fillMatrix(matrix);
        QPixmap paper(400, 60);
        for (QStandardItemModel* model : {&inventory, &inbox, &matrix})
            for (const QModelIndex& index : model->match(model->index(0, 0), Qt::DisplayRole, QString(), -1, Qt::MatchContains | Qt::MatchRecursive))
                for (const int wide : {0, 1, 7, 20, 60, 400}) {
                    QPainter painter(&paper);
                    QStyleOptionViewItem option;
                    option.rect = QRect(0, 0, wide, 44);
                    for (int column = 0; column < model->columnCount(); ++column)
                        RowDelegate(Lines::Two).paint(&painter, option, index.siblingAtColumn(column));
                }
    }

    void everyPartChangesSidesFromRightToLeft_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<QVariant>("value");
        QTest::newRow("words") << int(items::RowText) << QVariant(randomWord());
        QTest::newRow("label") << int(items::RowLabel) << QVariant(randomWord());
        QTest::newRow("second line") << int(items::RowSecondary) << QVariant(randomWord());
        QTest::newRow("at the end") << int(items::RowTrailing) << QVariant(randomWord());
        QTest::newRow("chip") << int(items::RowChips) << QVariant::fromValue(QList{items::RowChip::of(Badge::InReviewA)});
        QTest::newRow("tier") << int(items::RowTier) << QVariant(int(Tier::High));
        QTest::newRow("severity") << int(items::RowSeverity) << QVariant(int(Severity::Blocking));
        QTest::newRow("progress") << int(items::RowProgress) << QVariant(0.4);
        QTest::newRow("people") << int(items::RowPeople) << QVariant(QStringList{randomWord(), randomWord()});
        QTest::newRow("avatar") << int(items::RowAvatar) << QVariant(randomWord());
        QTest::newRow("count") << int(items::RowCount) << QVariant(QStringLiteral("7"));
        QTest::newRow("check") << int(Qt::CheckStateRole) << QVariant(int(Qt::Checked));
    }

    // Where a part is painted from left to right, there it is from the other side; so what stood beside each other still does.
    void everyPartChangesSidesFromRightToLeft()
    {
        QFETCH(const int, role);
        QFETCH(const QVariant, value);
        QStandardItemModel model;
        auto* item = new QStandardItem;
        item->setData(value, role);
        model.appendRow(item);
        const QSize paper(480, px(height::TwoLineRow));
        const auto inked = [&](Qt::LayoutDirection direction) {
            QImage image(paper, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.setLayoutDirection(direction);
            paintCell(painter, QRect(QPoint(), paper), Cell::of(model.index(0, 0), true));
            painter.end();
            int first = paper.width(), last = -1;
            for (int x = 0; x < paper.width(); ++x)
                for (int y = 0; y < paper.height(); ++y)
                    if (image.pixel(x, y) != qRgb(255, 255, 255)) {
                        first = qMin(first, x);
                        last = x;
                    }
            return std::pair(first, last);
        };
        const auto [first, last] = inked(Qt::LeftToRight);
        const auto [mirroredFirst, mirroredLast] = inked(Qt::RightToLeft);
        QVERIFY2(last >= first, "nothing was painted");
        const int bearing = px(6); // letters are not exchanged, and have more room on one side than on the other
        QVERIFY2(qAbs(mirroredFirst - (paper.width() - 1 - last)) <= bearing, qPrintable(QString::number(mirroredFirst)));
        QVERIFY2(qAbs(mirroredLast - (paper.width() - 1 - first)) <= bearing, qPrintable(QString::number(mirroredLast)));
    }

    void theBoxIsTickedWhereItIsDrawnFromRightToLeftToo()
    {
        QStandardItemModel model;
        auto* item = new QStandardItem(QStringLiteral("train.py"));
        item->setCheckable(true);
        model.appendRow(item);
        RowDelegate delegate(Lines::One);
        QStyleOptionViewItem option;
        option.rect = QRect(0, 0, 300, 31);
        option.direction = Qt::RightToLeft;
        const auto clickAt = [&](int x) {
            QMouseEvent release(QEvent::MouseButtonRelease, QPointF(x, 15), QPointF(x, 15), Qt::LeftButton, Qt::NoButton, Qt::NoModifier);
            static_cast<QAbstractItemDelegate&>(delegate).editorEvent(&release, &model, option, model.index(0, 0));
        };
        clickAt(px(24));
        QCOMPARE(item->checkState(), Qt::Unchecked);
        clickAt(299 - px(24));
        QCOMPARE(item->checkState(), Qt::Checked);
    }

    void aBoxIsTickedWhereItIsDrawn()
    {
        QStandardItemModel model;
        auto* item = new QStandardItem(QStringLiteral("train.py"));
        item->setCheckable(true);
        model.appendRow(item);
        RowDelegate delegate(Lines::One);
        QStyleOptionViewItem option;
        option.rect = QRect(0, 0, 300, 31);
        const auto clickAt = [&](int x) {
            QMouseEvent release(QEvent::MouseButtonRelease, QPointF(x, 15), QPointF(x, 15), Qt::LeftButton, Qt::NoButton, Qt::NoModifier);
            static_cast<QAbstractItemDelegate&>(delegate).editorEvent(&release, &model, option, model.index(0, 0));
        };
        clickAt(200);
        QCOMPARE(item->checkState(), Qt::Unchecked);
        clickAt(px(24));
        QCOMPARE(item->checkState(), Qt::Checked);
        clickAt(px(24));
        QCOMPARE(item->checkState(), Qt::Unchecked);
    }
};

QTEST_MAIN(RowDelegateTest)
#include "rowdelegate_test.moc"
