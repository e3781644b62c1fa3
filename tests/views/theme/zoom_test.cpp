// SPDX-License-Identifier: GPL-3.0-or-later
// What is laid out follows the size of the text and comes back exactly; a row of controls wraps, in both directions of reading.
#include "theme/theme.h"
#include "theme/widgets/labels.h"
#include "theme/widgets/wraprow.h"

#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QStandardItemModel>
#include <QTest>
#include <QTreeView>
#include <QVBoxLayout>

using namespace gatehouse::theme;

namespace {

int anyOf(int least, int most)
{
    return QRandomGenerator::global()->bounded(least, most + 1);
}

QString anyWords()
{
    return QString(anyOf(3, 24), u'x');
}

// The lengths that a person would see change.
QList<int> lengths(const QWidget& widget)
{
    QList<int> found;
    for (const QWidget* each : widget.findChildren<QWidget*>()) {
        if (each->objectName().startsWith(u"qt_") || qobject_cast<const QHeaderView*>(each->parentWidget()) != nullptr)
            continue;
        found << each->minimumWidth() << each->maximumWidth() << each->minimumHeight() << each->maximumHeight();
        if (each->layout() != nullptr) {
            const QMargins around = each->layout()->contentsMargins();
            found << around.left() << around.top() << around.right() << around.bottom() << each->layout()->spacing();
        }
        if (const auto* header = qobject_cast<const QHeaderView*>(each); header != nullptr && header->orientation() == Qt::Horizontal)
            for (int i = 0; i + 1 < header->count(); ++i)
                found << header->sectionSize(i);
    }
    return found;
}

}

class ZoomTest : public QObject {
    Q_OBJECT

    Theme m_theme;

private slots:
    void initTestCase() { m_theme.install(*qApp); }
    void cleanup() { m_theme.setZoom(1); }

    void lengthsFollowTheTextAndComeBackExactly()
    {
        QWidget window;
        auto* inside = new QWidget(&window);
        auto* column = new QVBoxLayout(inside);
        column->setContentsMargins(px(anyOf(3, 40)), px(anyOf(3, 40)), px(anyOf(3, 40)), px(anyOf(3, 40)));
        column->setSpacing(px(anyOf(3, 30)));
        auto* field = new QLineEdit(inside);
        field->setFixedWidth(px(anyOf(50, 300)));
        auto* line = new QWidget(inside);
        line->setFixedHeight(1);
        auto* list = new QTreeView(inside);
        QStandardItemModel model(1, 4);
        list->setModel(&model);
        list->header()->resizeSection(1, px(anyOf(150, 300)));
        column->addWidget(field);
        column->addWidget(line);
        column->addWidget(list);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const QList<int> before = lengths(window);
        const int width = field->minimumWidth(), section = list->header()->sectionSize(1);
        for (int i = 0; i < 12; ++i)
            m_theme.setZoom(anyOf(7, 20) / 10.0);
        m_theme.setZoom(2);
        QCOMPARE(field->minimumWidth(), 2 * width);
        QCOMPARE(field->maximumWidth(), 2 * width);
        QCOMPARE(list->header()->sectionSize(1), 2 * section);
        QCOMPARE(line->height(), 1); // a line stays a line
        // What somebody else sets meanwhile is what the next size starts from.
        list->header()->resizeSection(1, 2 * section + 40);
        m_theme.setZoom(1);
        QCOMPARE(list->header()->sectionSize(1), section + 20);
        list->header()->resizeSection(1, section);
        QCOMPARE(lengths(window), before);
    }

    void aRowWrapsAndLosesNothing_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }

    void aRowWrapsAndLosesNothing()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        for (int round = 0; round < 40; ++round) {
            QWidget window;
            window.setLayoutDirection(direction);
            auto* row = new WrapRow(&window);
            row->setSpacing(px(8));
            QList<QWidget*> all;
            const int count = anyOf(1, 9), gap = anyOf(0, 9);
            for (int i = 0; i < count; ++i) {
                if (i == gap)
                    row->addStretch();
                QWidget* each = anyOf(0, 3) == 0
                    ? static_cast<QWidget*>(new ElidedLabel(anyWords(), TextStyle::Body, ThemeRole::Text, Qt::ElideRight))
                    : new QPushButton(anyWords());
                row->addWidget(each);
                each->setHidden(anyOf(0, 5) == 0);
                if (!each->isHidden())
                    all << each;
            }
            const int width = anyOf(row->minimumSize().width(), qMax(row->minimumSize().width(), 2 * row->sizeHint().width()));
            const QRect whole(0, 0, width, row->heightForWidth(width));
            row->setGeometry(whole);
            for (qsizetype i = 0; i < all.size(); ++i) {
                QVERIFY2(whole.contains(all[i]->geometry()), "outside of the row");
                QVERIFY2(all[i]->width() >= all[i]->minimumSizeHint().width(), "too narrow for its words");
                for (qsizetype j = i + 1; j < all.size(); ++j) {
                    QVERIFY2(!all[i]->geometry().intersects(all[j]->geometry()), "one over the other");
                    // In the order of reading: further on in the line, or in a lower one.
                    const bool isFurther = direction == Qt::LeftToRight ? all[j]->x() > all[i]->x() : all[j]->x() < all[i]->x();
                    QVERIFY(isFurther || all[j]->geometry().top() > all[i]->geometry().bottom());
                }
            }
            if (width >= row->sizeHint().width())
                QCOMPARE(whole.height(), row->sizeHint().height());
        }
    }

    void whatFollowsTheStretchStandsAtTheEnd()
    {
        QWidget window;
        auto* row = new WrapRow(&window);
        auto* first = new QPushButton(anyWords());
        auto* last = new QPushButton(anyWords());
        row->addWidget(first);
        row->addStretch();
        row->addWidget(last);
        const QRect whole(0, 0, 2 * row->sizeHint().width(), row->sizeHint().height());
        row->setContentsMargins(0, 0, 0, 0);
        row->setGeometry(whole);
        QCOMPARE(first->geometry().left(), whole.left());
        QCOMPARE(last->geometry().right(), whole.right());
    }
};

QTEST_MAIN(ZoomTest)
#include "zoom_test.moc"
