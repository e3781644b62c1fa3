// SPDX-License-Identifier: GPL-3.0-or-later
// The small widgets say what they show, and the style's controls have the design's sizes.
#include "theme/paint/marks.h"
#include "theme/style/looks.h"
#include "theme/theme.h"
#include "theme/widgets/busyline.h"
#include "theme/widgets/digestlabel.h"
#include "theme/widgets/emptystate.h"
#include "theme/widgets/labels.h"
#include "theme/widgets/messagebar.h"
#include "theme/widgets/searchfield.h"
#include "theme/widgets/segmentedcontrol.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QCryptographicHash>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QPushButton>
#include <QRandomGenerator>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace gatehouse;
using namespace gatehouse::theme;
using namespace Qt::StringLiterals;

namespace {

QString randomDigest()
{
    return QString::fromLatin1(
        QCryptographicHash::hash(QByteArray::number(QRandomGenerator::global()->generate64()), QCryptographicHash::Sha256).toHex());
}

}

class ControlsTest : public QObject {
    Q_OBJECT

    Theme m_theme;

private slots:
    void initTestCase() { m_theme.install(*qApp); }
    void cleanup() { m_theme.setZoom(1); }

    void controlsAreTwentyEightHighAndSmallOnesTwentyFour()
    {
        QPushButton button(u"Open"_s);
        QLineEdit edit;
        QComboBox combo;
        combo.addItem(u"4.1.3 live now"_s);
        QToolButton tool;
        tool.setText(u"State"_s);
        for (QWidget* control : std::initializer_list<QWidget*>{&button, &edit, &combo, &tool}) {
            QCOMPARE(control->sizeHint().height(), px(height::Control));
            setSmall(control);
            QCOMPARE(control->sizeHint().height(), px(height::SmallControl));
        }
    }

    void controlsGrowWithTheText()
    {
        QPushButton button(u"Register version…"_s);
        button.show();
        const QSize before = button.sizeHint();
        m_theme.setZoom(2);
        QCoreApplication::processEvents();
        QVERIFY(button.sizeHint().height() >= 2 * before.height() - 2);
        QVERIFY(button.sizeHint().width() >= 1.8 * before.width()); // large letters stand closer
    }

    void aButtonRemembersItsLook()
    {
        QPushButton button;
        QCOMPARE(buttonLook(&button), ButtonLook::Plain);
        for (const ButtonLook look :
             {ButtonLook::Primary, ButtonLook::Critical, ButtonLook::CriticalOutline, ButtonLook::Quiet, ButtonLook::Link, ButtonLook::Plain}) {
            setButtonLook(&button, look);
            QCOMPARE(buttonLook(&button), look);
        }
    }

    void theWordsOfALinkStandUnderThoseAboveIt_data()
    {
        QTest::addColumn<double>("zoom");
        QTest::newRow("as designed") << 1.0;
        QTest::newRow("larger") << 2.0;
    }

    void theWordsOfALinkStandUnderThoseAboveIt()
    {
        QFETCH(const double, zoom);
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* label = new TextLabel(u"Hidden"_s, TextStyle::Control, ThemeRole::Text, &window);
        auto* filling = new QPushButton(label->text(), &window);
        auto* left = new QPushButton(label->text(), &window);
        column->addWidget(label);
        column->addWidget(filling);
        column->addWidget(left, 0, Qt::AlignLeft);
        for (QPushButton* link : {filling, left}) {
            setButtonLook(link, ButtonLook::Link);
            link->setFocusPolicy(Qt::NoFocus);
        }
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        m_theme.setZoom(zoom);
        QCoreApplication::processEvents();
        window.resize(window.sizeHint() + QSize(QRandomGenerator::global()->bounded(20, 300), 0));
        QCoreApplication::processEvents();
        const QImage picture = window.grab().toImage();
        const auto firstInked = [&](const QWidget* widget) {
            const QRect rows = widget->geometry();
            for (int x = 0; x < picture.width(); ++x)
                for (int y = rows.top(); y <= rows.bottom(); ++y)
                    if (picture.pixel(x, y) != picture.pixel(0, 0))
                        return x;
            return -1;
        };
        QVERIFY(firstInked(label) > 0);
        for (const QPushButton* link : {filling, left})
            QVERIFY2(std::abs(firstInked(link) - firstInked(label)) <= 1, qPrintable(u"%1 under %2"_s.arg(firstInked(link)).arg(firstInked(label))));
    }

    void aTabIsWideEnoughForItsBadge()
    {
        QTabBar tabs;
        tabs.addTab(u"Release notes"_s);
        tabs.show();
        const int before = tabs.tabRect(0).width();
        setTabBadge(&tabs, 0, {u"3"_s, ThemeRole::Warning, ThemeRole::WarningTint});
        QVERIFY(tabs.tabRect(0).width() >= before + countSize(u"3"_s).width());
        QCOMPARE(tabs.tabText(0), u"Release notes"_s);
    }

    void choosingATabDoesNotMoveTheOthers()
    {
        QTabBar tabs;
        for (const auto& text : {u"Elements"_s, u"Release notes"_s, u"History"_s})
            tabs.addTab(text);
        const QRect last = tabs.tabRect(2);
        tabs.setCurrentIndex(1);
        QCOMPARE(tabs.tabRect(2), last);
    }

    void segmentsFollowTheSizeOfTheText()
    {
        QWidget window;
        auto* row = new QHBoxLayout(&window);
        auto* control = new SegmentedControl(u"Which time"_s, {u"Now"_s, u"As of"_s}, &window);
        row->addWidget(control);
        window.show();
        const QSize before = control->sizeHint();
        m_theme.setZoom(2);
        QTRY_VERIFY(control->height() >= 2 * before.height() - 2 && control->width() > 3 * before.width() / 2);
    }

    void exactlyOneSegmentIsChosen()
    {
        SegmentedControl control(u"How versions are grouped"_s, {u"By model"_s, u"All versions"_s});
        QSignalSpy spy(&control, &SegmentedControl::currentChanged);
        QCOMPARE(control.currentIndex(), 0);
        const auto buttons = control.findChildren<QToolButton*>();
        buttons.at(1)->click();
        QCOMPARE(control.currentIndex(), 1);
        buttons.at(1)->click();
        QCOMPARE(control.currentIndex(), 1);
        QCOMPARE(spy.count(), 1);
        control.setCurrentIndex(0);
        QCOMPARE(spy.count(), 2);
        QCOMPARE(control.accessibleName(), u"How versions are grouped"_s);
    }

    void aDigestIsShownShortAndCopiedWhole()
    {
        const QString hex = randomDigest();
        DigestLabel label(u"Content digest"_s, DigestLabel::Form::Short);
        label.setDigest(hex);
        const auto* text = label.findChild<TextLabel*>();
        QCOMPARE(text->text(), hex.left(8) + u'…' + hex.right(4));
        QVERIFY(text->accessibleName().contains(hex));
        label.findChild<QToolButton*>()->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), hex);
    }

    void groupsOfADigestJoinToTheDigest()
    {
        const QString hex = randomDigest();
        QString grouped = groupedDigest(hex);
        QCOMPARE(grouped.count(u'\n'), 1);
        for (const QString& group : grouped.split(QRegularExpression(u"\\s"_s)))
            QCOMPARE(group.size(), 8);
        QCOMPARE(grouped.remove(QRegularExpression(u"\\s"_s)), hex);
    }

    void labelsTakeNothingForHtml()
    {
        const TextLabel text(u"<b>bold</b>"_s);
        QCOMPARE(text.textFormat(), Qt::PlainText);
        const ElidedLabel elided(u"<img src=x>"_s);
        QCOMPARE(elided.textFormat(), Qt::PlainText);
    }

    void aLongLineIsCutAndNeverWidensThePage()
    {
        ElidedLabel label(QString(400, u'm'));
        QVERIFY(label.minimumSizeHint().width() < 100);
        label.resize(120, 20);
        QVERIFY(label.isElided());
        label.setText(u"m"_s);
        QVERIFY(!label.isElided());
    }

    void aLabelFollowsTheTheme()
    {
        TextLabel label(u"muted"_s, TextStyle::Body, ThemeRole::Muted);
        label.show();
        for (const auto mode : {Theme::Mode::Dark, Theme::Mode::Light}) {
            m_theme.setMode(mode);
            QCoreApplication::processEvents();
            QCOMPARE(label.palette().color(QPalette::WindowText), colourOf(ThemeRole::Muted, Shade{.isDark = mode == Theme::Mode::Dark}));
        }
    }

    void aChipIsNamedByItsWord()
    {
        ChipLabel chip(chipOf(Usability::OnHold));
        QCOMPARE(chip.accessibleName(), labelOf(Usability::OnHold));
        chip.setChip(outdated(chipOf(VerdictKind::Approve)));
        QVERIFY(chip.accessibleName() != labelOf(VerdictKind::Approve));
        QVERIFY(chip.accessibleName().contains(labelOf(VerdictKind::Approve)));
    }

    void emptinessOffersTheNextStep()
    {
        EmptyState state;
        QSignalSpy spy(&state, &EmptyState::triggered);
        state.show(EmptyState::Kind::NothingYet, u"inbox"_s, u"Nothing waits for you."_s);
        QVERIFY(state.button()->isHidden());
        state.show(EmptyState::Kind::NoMatch, u"filter"_s, u"No version matches."_s);
        QVERIFY(!state.button()->isHidden());
        QVERIFY(!state.button()->text().isEmpty());
        state.button()->click();
        QCOMPARE(spy.count(), 1);
        QCOMPARE(spy.first().first().value<EmptyState::Kind>(), EmptyState::Kind::NoMatch);
        state.show(EmptyState::Kind::CannotLoad, u"warning"_s, u"The registry does not answer."_s);
        QVERIFY(state.button()->text() != u"Clear filters"_s);
    }

    void aMessageIsReadAsAWhole()
    {
        MessageBar bar;
        QVERIFY(bar.isHidden());
        bar.show(MessageBar::Kind::Warning, u"Nobody can give this verdict."_s, u"A risk approver is missing."_s);
        QCOMPARE(bar.accessibleName(), u"Nobody can give this verdict. A risk approver is missing."_s);
        QSignalSpy closed(&bar, &MessageBar::closed);
        bar.findChild<QToolButton*>()->click();
        QVERIFY(bar.isHidden());
        QCOMPARE(closed.count(), 1);
    }

    void shortWorkShowsNoBusyLine()
    {
        BusyLine line(u"Loading"_s);
        line.setBusy(true);
        QVERIFY(!line.isShowing());
        line.setBusy(false);
        line.setBusy(true);
        QVERIFY(QTest::qWaitFor([&line] { return line.isShowing(); }, 3000));
        line.setBusy(false);
        QVERIFY(!line.isShowing());
    }

    void escapeEmptiesTheSearch()
    {
        SearchField field(u"Filter versions"_s, u"Filter by name, purpose, note"_s, QKeySequence(Qt::CTRL | Qt::Key_F));
        QCOMPARE(field.accessibleName(), u"Filter versions"_s);
        QTest::keyClicks(&field, u"fraud"_s);
        QCOMPARE(field.text(), u"fraud"_s);
        QTest::keyClick(&field, Qt::Key_Escape);
        QVERIFY(field.text().isEmpty());
    }

    void everyButtonOfASearchHasAName()
    {
        SearchField field(u"Filter versions"_s, u"Filter by name, purpose, note"_s);
        field.setText(u"fraud"_s);
        field.show();
        QTRY_COMPARE(field.findChildren<QToolButton*>().size(), 2);
        const auto buttons = field.findChildren<QToolButton*>();
        QStringList names;
        for (QToolButton* button : buttons)
            names << QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name);
        QVERIFY2(names.contains(u"Clear"_s), qPrintable(names.join(u", "_s)));
        QVERIFY2(!names.contains(QString()), qPrintable(names.join(u", "_s)));
    }

    void lettersAreUnderlinedWhileAltIsDown()
    {
        QMainWindow window;
        QMenu* menu = window.menuBar()->addMenu(u"&File"_s);
        menu->addAction(u"&Import"_s);
        window.show();
        const auto plain = [&window] { return window.menuBar()->grab().toImage(); };
        const auto isUnderlined = [] { return QApplication::style()->styleHint(QStyle::SH_UnderlineShortcut) != 0; };
        const QImage before = plain();
        QVERIFY(!isUnderlined());
        QTest::keyPress(&window, Qt::Key_Alt, Qt::AltModifier);
        QVERIFY(isUnderlined());
        QVERIFY(plain() != before);
        QTest::keyClick(&window, Qt::Key_F12, Qt::AltModifier); // Alt alone would go to the menu bar when it is let go
        QTest::keyRelease(&window, Qt::Key_Alt);
        QVERIFY(!isUnderlined());
        QCOMPARE(plain(), before);
        // A menu that was opened with Alt goes on to show them, one opened with the mouse does not.
        QTest::keyPress(&window, Qt::Key_Alt, Qt::AltModifier);
        menu->popup({});
        QTest::keyRelease(&window, Qt::Key_Alt);
        QVERIFY(isUnderlined());
        menu->close();
        QTest::mouseClick(&window, Qt::LeftButton);
        menu->popup({});
        QVERIFY(!isUnderlined());
        menu->close();
    }

    void initialsSayWhoItIs_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("initials");
        QTest::newRow("two names") << u"Mei Zhao"_s << u"MZ"_s;
        QTest::newRow("three names") << u"Ana Maria Costa"_s << u"AC"_s;
        QTest::newRow("spaces around") << u"  Tomás   Ferreira "_s << u"TF"_s;
        QTest::newRow("a login") << u"lin"_s << u"LI"_s;
        QTest::newRow("Chinese") << u"赵梅"_s << u"梅"_s;
        QTest::newRow("nobody") << u" "_s << u"?"_s;
        QTest::newRow("outside the plane") << u"𝒜da 𝒵use"_s << u"𝒜𝒵"_s;
    }

    void initialsSayWhoItIs()
    {
        QFETCH(QString, name);
        QFETCH(QString, initials);
        QCOMPARE(initialsOf(name), initials);
    }

    // What was made at one size of the text is no larger and no smaller than what is made at the next.
    void everySizeFollowsTheTextThereAndBack()
    {
        const auto make = [](QWidget& window) {
            auto* column = new QVBoxLayout(&window);
            auto* box = new QComboBox(&window);
            box->addItem(QStringLiteral("1.1.0, its base"));
            auto* tabs = new QTabBar(&window);
            tabs->setTabsClosable(true);
            tabs->addTab(QStringLiteral("My turn"));
            column->addWidget(box);
            column->addWidget(tabs);
            window.show();
            return std::pair(box, tabs);
        };
        QWidget old;
        const auto [oldBox, oldTabs] = make(old);
        QVERIFY(QTest::qWaitForWindowExposed(&old));
        for (const qreal zoom : {2.0, 1.0}) {
            m_theme.setZoom(zoom);
            QCoreApplication::processEvents();
            QWidget fresh;
            const auto [box, tabs] = make(fresh);
            QVERIFY(QTest::qWaitForWindowExposed(&fresh));
            QCOMPARE(oldBox->minimumSizeHint(), box->minimumSizeHint());
            QCOMPARE(oldBox->sizeHint(), box->sizeHint());
            QCOMPARE(oldTabs->tabRect(0).size(), tabs->tabRect(0).size());
            QCOMPARE(oldTabs->tabButton(0, QTabBar::RightSide)->size(), tabs->tabButton(0, QTabBar::RightSide)->size());
        }
    }

    void aDateIsReadFromTheLeftInEveryWindow()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
        QDateTimeEdit edit(QDateTime(QDate(2026, 12, 4), QTime(15, 52)));
        edit.setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
        edit.ensurePolished();
        QCOMPARE(edit.text(), QStringLiteral("2026-12-04 15:52"));
    }
};

QTEST_MAIN(ControlsTest)
#include "controls_test.moc"
