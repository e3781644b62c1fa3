// SPDX-License-Identifier: GPL-3.0-or-later
// Draws everything the theme knows, light and dark; with GATEHOUSE_PICTURES=FOLDER the drawings are kept there as PNG, to be looked at.
#include "theme/icons.h"
#include "theme/paint/chip.h"
#include "theme/paint/marks.h"
#include "theme/rows/grouprows.h"
#include "theme/rows/raildelegate.h"
#include "theme/style/looks.h"
#include "theme/theme.h"
#include "theme/widgets/digestlabel.h"
#include "theme/widgets/emptystate.h"
#include "theme/widgets/labels.h"
#include "theme/widgets/messagebar.h"
#include "theme/widgets/panel.h"
#include "theme/widgets/searchfield.h"
#include "theme/widgets/segmentedcontrol.h"
#include "views/theme/samplerows.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QGridLayout>
#include <QHeaderView>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QSplitter>
#include <QStandardItemModel>
#include <QStatusBar>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace gatehouse;
using namespace gatehouse::theme;
using namespace Qt::StringLiterals;

namespace {

// A row of widgets on one line.
QHBoxLayout* rowOf(std::initializer_list<QWidget*> widgets)
{
    auto* row = new QHBoxLayout;
    for (QWidget* widget : widgets)
        row->addWidget(widget);
    row->addStretch();
    return row;
}

QPushButton* button(const QString& text, ButtonLook look, const QString& iconName = {})
{
    auto* result = new QPushButton(icon(iconName), text);
    setButtonLook(result, look);
    return result;
}

QTreeView* treeOf(QStandardItemModel* model, RowDelegate::Lines lines, QWidget* parent)
{
    auto* tree = new QTreeView(parent);
    model->setParent(tree);
    tree->setModel(model);
    prepareList(*tree, lines);
    tree->expandAll();
    return tree;
}

class Sheet : public QWidget {
public:
    explicit Sheet(const QSize& size)
    {
        setAutoFillBackground(true);
        setBackgroundRole(QPalette::Base);
        resize(size);
    }
};

// Every domain icon and the common ones with their names, at 16 and 22 and large.
class IconSheet : public Sheet {
public:
    IconSheet() : Sheet({1280, 900})
    {
        m_names = domainIconNames();
        m_names << u"document-new"_s << u"document-open"_s << u"document-import"_s << u"document-export"_s << u"edit-find"_s << u"edit-copy"_s
                << u"view-filter"_s << u"view-refresh"_s << u"list-add"_s << u"configure"_s << u"go-previous"_s << u"go-next"_s << u"window-close"_s
                << u"dialog-warning"_s;
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setFont(theme::font(TextStyle::Footnote));
        painter.setPen(colour(ThemeRole::Muted));
        for (qsizetype i = 0; i < m_names.size(); ++i) {
            const int x = 10 + int(i % 11) * 115, y = 10 + int(i / 11) * 88;
            paintIcon(painter, QRect(x, y + 8, 16, 16), m_names.at(i), colour(ThemeRole::Text));
            paintIcon(painter, QRect(x + 24, y + 5, 22, 22), m_names.at(i), colour(ThemeRole::Text));
            paintIcon(painter, QRect(x + 54, y, 48, 48), m_names.at(i), colour(ThemeRole::Accent));
            painter.drawText(x, y + 66, m_names.at(i));
        }
    }

private:
    QStringList m_names;
};

std::unique_ptr<QWidget> chipSheet()
{
    auto sheet = std::make_unique<Sheet>(QSize(900, 420));
    auto* column = new QVBoxLayout(sheet.get());
    const auto line = [&](const QString& title, const QList<Chip>& chips) {
        auto* row = new QHBoxLayout;
        row->addWidget(new SectionLabel(title));
        for (const Chip& chip : chips)
            row->addWidget(new ChipLabel(chip));
        row->addStretch();
        column->addLayout(row);
    };
    QList<Chip> states, usabilities, files, verdicts, past;
    for (const ReviewState v : allOf<ReviewState>())
        states << chipOf(v);
    for (const ReviewState v : allOf<ReviewState>())
        states << outlineOnly(chipOf(v));
    for (const Usability v : allOf<Usability>())
        usabilities << chipOf(v);
    for (const FileStatus v : allOf<FileStatus>())
        files << chipOf(v);
    for (const VerdictKind v : allOf<VerdictKind>()) {
        verdicts << chipOf(v);
        past << outdated(chipOf(v));
    }
    verdicts << waitingChip();
    line(u"Review"_s, states);
    line(u"Usability"_s, usabilities);
    line(u"File"_s, files);
    line(u"Verdict"_s, verdicts);
    line(u"Outdated"_s, past);
    column->addLayout(rowOf({new TierLabel(Tier::Low), new TierLabel(Tier::Medium), new TierLabel(Tier::High),
                             new KeyLabel(QKeySequence(Qt::CTRL | Qt::Key_K)), new KeyLabel(QKeySequence(Qt::Key_Return))}));
    column->addLayout(
        rowOf({new PersonLabel(u"Mei Zhao"_s, u"Technical reviewer"_s, true), new PersonLabel(u"Tomás Ferreira"_s, u"Risk approver"_s)}));
    auto* shortDigestLabel = new DigestLabel(u"Content digest"_s, DigestLabel::Form::Short);
    auto* wholeDigest = new DigestLabel(u"Content digest"_s, DigestLabel::Form::Grouped);
    for (DigestLabel* label : {shortDigestLabel, wholeDigest})
        label->setDigest(u"c04be9172f6a80d35be1947c0d92a66e71f3c8b5e2904a1d96bb37f01c8e52d8"_s);
    column->addLayout(rowOf({shortDigestLabel, wholeDigest}));
    column->addStretch();
    return sheet;
}

std::unique_ptr<QWidget> controlSheet()
{
    auto sheet = std::make_unique<Sheet>(QSize(1000, 640));
    auto* column = new QVBoxLayout(sheet.get());
    auto* menuBar = new QMenuBar;
    for (const auto& word : {u"File"_s, u"Edit"_s, u"View"_s, u"Review"_s, u"Help"_s})
        menuBar->addMenu(word);
    column->setMenuBar(menuBar);
    auto* documents = new QTabBar;
    setTabLook(documents, TabLook::Document);
    documents->setTabsClosable(true);
    documents->addTab(icon(u"inbox"_s), u"My turn"_s);
    documents->addTab(icon(u"gate-a"_s), u"card-fraud-daily 4.2.0"_s);
    documents->addTab(icon(u"compare"_s), u"house-prices 3.0.2"_s);
    documents->setCurrentIndex(1);
    column->addWidget(documents);
    auto* inner = new QTabBar;
    for (const auto& word : {u"Elements"_s, u"Release notes"_s, u"Changes"_s, u"Checks"_s, u"History"_s})
        inner->addTab(word);
    setTabBadge(inner, 1, {u"3"_s, ThemeRole::Warning, ThemeRole::WarningTint});
    setTabBadge(inner, 2, {u"47"_s});
    setTabBadge(inner, 3, {u"1 fails"_s, ThemeRole::Critical, ThemeRole::CriticalTint});
    column->addWidget(inner);

    auto* off = button(u"Approve: resolve 1 blocker first"_s, ButtonLook::Plain, u"lock"_s);
    off->setEnabled(false);
    column->addLayout(rowOf({button(u"Open the review"_s, ButtonLook::Primary), button(u"Register version…"_s, ButtonLook::Primary, u"plus"_s),
                             button(u"Import…"_s, ButtonLook::Plain, u"import"_s), button(u"Reject…"_s, ButtonLook::CriticalOutline, u"rejected"_s),
                             button(u"Hold…"_s, ButtonLook::Quiet, u"hold"_s), off}));
    auto* menuButton = button(u"State"_s, ButtonLook::Plain);
    menuButton->setMenu(new QMenu(menuButton));
    auto* activeFilter = button(u"Usability"_s, ButtonLook::Plain);
    activeFilter->setMenu(new QMenu(activeFilter));
    activeFilter->setCheckable(true);
    activeFilter->setChecked(true);
    auto* tool = new QToolButton;
    tool->setIcon(icon(u"settings"_s));
    tool->setAutoRaise(true);
    auto* smallButton = button(u"Open diff"_s, ButtonLook::Plain);
    setSmall(smallButton);
    column->addLayout(rowOf({button(u"Mark 4.8.0 unusable, tell 9 people"_s, ButtonLook::Critical, u"unusable"_s), menuButton, activeFilter,
                             button(u"Clear filters"_s, ButtonLook::Link), tool, smallButton,
                             new SegmentedControl(u"Choice"_s, {u"For me 7"_s, u"Waiting on others 4"_s, u"Done this week 11"_s})}));
    auto* search = new SearchField(u"Filter"_s, u"Filter by name, purpose, note"_s, QKeySequence(Qt::CTRL | Qt::Key_F));
    search->setMinimumWidth(300);
    auto* combo = new QComboBox;
    combo->addItems({u"Review: I read the content and find it fit"_s, u"Approval"_s});
    auto* light = new QComboBox;
    light->addItem(u"4.1.3 live now"_s);
    setButtonLook(light, ButtonLook::Plain);
    auto* spin = new QSpinBox;
    column->addLayout(rowOf({search, combo, light, spin}));
    auto* on = new QCheckBox(u"Purpose and intended use are stated"_s);
    on->setChecked(true);
    auto* part = new QCheckBox(u"Part"_s);
    part->setTristate(true);
    part->setCheckState(Qt::PartiallyChecked);
    auto* chosen = new QRadioButton(u"Approve with findings"_s);
    chosen->setChecked(true);
    auto* disabled = new QCheckBox(u"Not open to you"_s);
    disabled->setEnabled(false);
    column->addLayout(rowOf({on, new QCheckBox(u"Widened tolerance is justified"_s), part, disabled, new QRadioButton(u"Approve"_s), chosen}));
    auto* bar = new QProgressBar;
    bar->setValue(66);
    bar->setTextVisible(false);
    bar->setFixedWidth(180);
    auto* text = new QPlainTextEdit(u"Velocity features end before each transaction and the wider tolerance is covered by the 18 new cases."_s);
    text->setFixedHeight(60);
    auto* focused = new QLineEdit(u"a passphrase"_s);
    focused->setObjectName(u"focused"_s);
    column->addLayout(
        rowOf({bar, focused, new TextLabel(u"Muted words beside"_s, TextStyle::Secondary, ThemeRole::Muted), new QLabel(u"Plain label"_s)}));
    column->addWidget(text);
    auto* box = new QDialogButtonBox;
    box->addButton(button(u"Approve 4.2.0 with 2 findings"_s, ButtonLook::Primary, u"approved"_s), QDialogButtonBox::AcceptRole);
    box->addButton(QDialogButtonBox::Cancel);
    column->addWidget(box);
    auto* status = new QStatusBar;
    status->addWidget(new IconLabel(u"registry"_s));
    status->addWidget(new TextLabel(u"Risk registry · SQLite"_s, TextStyle::Secondary, ThemeRole::Muted));
    column->addWidget(status);
    column->addStretch();
    focused->setFocus();
    return sheet;
}

std::unique_ptr<QWidget> menuSheet()
{
    auto menu = std::make_unique<QMenu>();
    menu->addAction(icon(u"document-open"_s), u"Open a registry…"_s)->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_O));
    menu->addAction(icon(u"import"_s), u"Import a folder…"_s);
    menu->addSeparator();
    auto* checked = menu->addAction(u"Side by side"_s);
    checked->setCheckable(true);
    checked->setChecked(true);
    menu->addAction(u"Not possible"_s)->setEnabled(false);
    menu->addMenu(u"Theme"_s)->addAction(u"Dark"_s);
    menu->setActiveAction(menu->actions().at(1));
    menu->resize(menu->sizeHint());
    return menu;
}

std::unique_ptr<QWidget> listSheet()
{
    auto splitter = std::make_unique<QSplitter>(Qt::Vertical);
    auto* inventory = new QStandardItemModel;
    sample::fillInventory(*inventory);
    auto* inbox = new QStandardItemModel;
    sample::fillInbox(*inbox);
    auto* matrix = new QStandardItemModel;
    sample::fillMatrix(*matrix);
    auto* first = treeOf(inventory, RowDelegate::Lines::One, splitter.get());
    first->setSortingEnabled(true);
    first->header()->setSortIndicator(4, Qt::DescendingOrder);
    first->setCurrentIndex(inventory->index(0, 0, inventory->index(0, 0)));
    auto* second = treeOf(inbox, RowDelegate::Lines::Inbox, splitter.get());
    groupRows(*second);
    second->setColumnWidth(2, 110);
    first->setColumnWidth(1, 130);
    second->setCurrentIndex(inbox->index(0, 0, inbox->index(0, 0)));
    auto* third = treeOf(matrix, RowDelegate::Lines::Two, splitter.get());
    third->setRootIsDecorated(false);
    third->setColumnWidth(1, 160);
    third->setColumnWidth(2, 220);
    third->setCurrentIndex(matrix->index(1, 0));
    splitter->setSizes({400, 330, 220});
    splitter->resize(1000, 950);
    return splitter;
}

std::unique_ptr<QWidget> railSheet()
{
    auto sheet = std::make_unique<Sheet>(QSize(900, 300));
    auto* row = new QHBoxLayout(sheet.get());
    for (const int width : {RailDelegate::WideWidth, RailDelegate::NarrowWidth}) {
        auto* rail = new QListView;
        auto* model = new QStandardItemModel(rail);
        sample::fillRail(*model);
        rail->setModel(model);
        rail->setItemDelegate(new RailDelegate(rail));
        rail->setFrameShape(QFrame::NoFrame);
        rail->viewport()->setBackgroundRole(QPalette::Window);
        rail->setFixedWidth(px(width));
        rail->setCurrentIndex(model->index(0, 0));
        row->addWidget(rail);
    }
    auto* column = new QVBoxLayout;
    const auto message = [&](MessageBar::Kind kind, const QString& sentence, const QString& more, const QString& action = {}) {
        auto* bar = new MessageBar;
        bar->show(kind, sentence, more);
        if (!action.isEmpty())
            bar->addButton(action);
        column->addWidget(bar);
    };
    message(MessageBar::Kind::Ok, u"Unaltered up to checkpoint 48 200."_s,
            u"Consistent to event 48 212, head not anchored yet. Checked at 09:41 UTC."_s);
    message(MessageBar::Kind::Info, u"This is the demonstration."_s, u"You may be any of its people."_s, u"Switch person…"_s);
    message(MessageBar::Kind::Warning, u"Opened read-only."_s, u"There is no permission to write."_s);
    message(MessageBar::Kind::Critical,
            u"The registry was changed by something that is not Gatehouse; nothing can be written until it is verified again."_s, {}, u"Verify"_s);
    column->addStretch();
    row->addLayout(column, 1);
    return sheet;
}

std::unique_ptr<QWidget> emptySheet()
{
    auto sheet = std::make_unique<Sheet>(QSize(900, 260));
    auto* row = new QHBoxLayout(sheet.get());
    const auto add = [&](EmptyState::Kind kind, const QString& iconName, const QString& line, const QString& action = {}) {
        auto* panel = new Panel(ThemeRole::Surface, Qt::RightEdge);
        auto* inside = new QVBoxLayout(panel);
        auto* state = new EmptyState;
        inside->addWidget(state);
        row->addWidget(panel);
        state->show(kind, iconName, line, action);
    };
    add(EmptyState::Kind::NothingYet, u"inventory"_s, u"Models that are registered stand here."_s, u"Register version…"_s);
    add(EmptyState::Kind::NoMatch, u"filter"_s, u"No version matches these filters."_s);
    add(EmptyState::Kind::CannotLoad, u"warning"_s, u"The registry does not answer."_s);
    return sheet;
}

using MakeSheet = std::function<std::unique_ptr<QWidget>()>;

std::vector<std::pair<QString, MakeSheet>> sheets()
{
    return {{u"icons"_s, [] { return std::make_unique<IconSheet>(); }},
            {u"chips"_s, chipSheet},
            {u"controls"_s, controlSheet},
            {u"menu"_s, menuSheet},
            {u"lists"_s, listSheet},
            {u"rail"_s, railSheet},
            {u"empty"_s, emptySheet}};
}

}

class PicturesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setCursorFlashTime(0); }

    // Whatever keeps a colour of the old theme shows up as a difference.
    void switchingWhileShownDrawsWhatStartingSoDraws_data()
    {
        QTest::addColumn<MakeSheet>("make");
        for (const auto& [name, make] : sheets())
            QTest::addRow("%s", qPrintable(name)) << make;
    }

    void switchingWhileShownDrawsWhatStartingSoDraws()
    {
        QFETCH(MakeSheet, make);
        Theme theme;
        theme.setMode(Theme::Mode::Dark);
        theme.install(*qApp);
        QCoreApplication::processEvents();
        const std::unique_ptr<QWidget> started = make();
        started->show();
        QVERIFY(QTest::qWaitForWindowExposed(started.get()));
        const QImage expected = started->grab().toImage();
        started->hide();
        theme.setMode(Theme::Mode::Light);
        QCoreApplication::processEvents();
        const std::unique_ptr<QWidget> switched = make();
        switched->show();
        QVERIFY(QTest::qWaitForWindowExposed(switched.get()));
        theme.setMode(Theme::Mode::Dark);
        QCoreApplication::processEvents();
        const QImage actual = switched->grab().toImage();
        if (const QString folder = qEnvironmentVariable("GATEHOUSE_PICTURES"); actual != expected && !folder.isEmpty())
            actual.save(folder + u"/switched-%1.png"_s.arg(QString::fromLatin1(QTest::currentDataTag())));
        QCOMPARE(actual, expected);
    }

    void everythingIsDrawnInBothThemes_data()
    {
        QTest::addColumn<Theme::Mode>("mode");
        QTest::newRow("light") << Theme::Mode::Light;
        QTest::newRow("dark") << Theme::Mode::Dark;
    }

    void everythingIsDrawnInBothThemes()
    {
        QFETCH(Theme::Mode, mode);
        Theme theme;
        theme.setMode(mode);
        theme.install(*qApp);
        const QString folder = qEnvironmentVariable("GATEHOUSE_PICTURES");
        for (const auto& [name, make] : sheets()) {
            const std::unique_ptr<QWidget> sheet = make();
            sheet->show();
            QVERIFY(QTest::qWaitForWindowExposed(sheet.get()));
            const QImage drawn = sheet->grab().toImage();
            QVERIFY(!drawn.isNull());
            // The ground is the theme's: nothing of another palette shines through.
            QVERIFY(qAbs(drawn.pixelColor(drawn.width() - 10, drawn.height() - 10).lightness() - (mode == Theme::Mode::Dark ? 30 : 245)) < 40);
            if (!folder.isEmpty()) {
                QVERIFY(QDir().mkpath(folder));
                QVERIFY(drawn.save(folder + u'/' + name + (mode == Theme::Mode::Dark ? u"-dark.png"_s : u".png"_s)));
            }
        }
    }
};

QTEST_MAIN(PicturesTest)
#include "pictures_test.moc"
