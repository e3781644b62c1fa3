// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/startpage.h"

#include "items/rowroles.h"
#include "items/versioncells.h"
#include "theme/icons.h"
#include "theme/rows/grouprows.h"
#include "theme/widgets/columnscroll.h"
#include "theme/widgets/emptystate.h"
#include "theme/widgets/filedialog.h"
#include "theme/widgets/labels.h"
#include "theme/widgets/panel.h"
#include "theme/widgets/searchfield.h"
#include "theme/widgets/wraprow.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QTreeView>
#include <algorithm>
#include <utility>

namespace gatehouse::shell {

using theme::px;
using theme::TextStyle;
using theme::ThemeRole;
using namespace Qt::StringLiterals;

namespace {

constexpr int PathRole = Qt::UserRole + 1;

// As wide as the example of what it wants, where there is room.
class ExampleField : public QLineEdit {
public:
    using QLineEdit::QLineEdit;
    QSize sizeHint() const override
    {
        const QSize usual = QLineEdit::sizeHint();
        return {std::max(usual.width(), fontMetrics().horizontalAdvance(placeholderText()) + px(32)), usual.height()};
    }
};

// One choice: what it is, a sentence, and its button.
QWidget* choice(const QString& icon, const QString& title, const QString& sentence, QWidget* button, bool chosen, QWidget* parent)
{
    auto* panel = new theme::Panel(chosen ? ThemeRole::Selection : ThemeRole::Surface, Qt::TopEdge | Qt::BottomEdge, parent);
    auto* row = new QHBoxLayout(panel);
    row->setContentsMargins(px(14), px(12), px(14), px(12));
    row->setSpacing(px(12));
    row->addWidget(new theme::IconLabel(icon, chosen ? ThemeRole::Accent : ThemeRole::Muted, 20, panel), 0, Qt::AlignTop);
    auto* beside = new theme::WrapRow; // the button goes below the words where there is no room beside them
    beside->setSpacing(px(12));
    row->addLayout(beside, 1);
    auto* words = new QVBoxLayout;
    words->setSpacing(px(2));
    words->addWidget(new theme::TextLabel(title, TextStyle::Strong, ThemeRole::Text, panel));
    auto* more = new theme::TextLabel(sentence, TextStyle::Secondary, ThemeRole::Muted, panel);
    more->setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    more->setSizePolicy(policy);
    words->addWidget(more);
    beside->addLayout(words);
    beside->addWidget(button);
    return panel;
}

}

StartPage::StartPage(RegistryList& list, QWidget* parent) : QWidget(parent), m_list(list)
{
    setAccessibleName(tr("Start"));
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins({});
    columns->setSpacing(0);
    columns->addWidget(choices(), 2);
    columns->addWidget(new theme::Line(Qt::Vertical, this));
    columns->addWidget(recents(), 3);
    refresh();
}

QWidget* StartPage::choices()
{
    auto* side = new theme::Panel(ThemeRole::Surface, {}, this);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(px(48), px(48), px(36), px(24));
    layout->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setSpacing(px(16));
    head->addWidget(new theme::IconLabel(u"gatehouse"_s, ThemeRole::Accent, 44, side));
    auto* name = new QVBoxLayout;
    name->setSpacing(px(2));
    name->addWidget(new theme::TextLabel(tr("Gatehouse"), TextStyle::PageTitle, ThemeRole::Text, side));
    auto* what = new theme::TextLabel(tr("Models are registered, read and approved."), TextStyle::Body, ThemeRole::Muted, side);
    what->setWordWrap(true);
    name->addWidget(what);
    head->addLayout(name, 1);
    layout->addLayout(head);
    layout->addSpacing(px(28));

    m_demonstration = new QPushButton(tr("Open demonstration"), side);
    m_demonstration->setProperty("gatehouseButton", u"primary"_s);
    auto* fresh = new QPushButton(tr("New registry…"), side);
    auto* open = new QPushButton(tr("Open file…"), side);
    layout->addWidget(choice(u"demonstration"_s, tr("Open the demonstration"),
                             tr("A filled registry with two models and their reviews. It stays on this computer and can be thrown away."),
                             m_demonstration, true, side));
    layout->addWidget(choice(u"plus"_s, tr("Make a registry"),
                             tr("One file; who owns it owns the rules. Alone? One person may take every step; marked for ever."), fresh, false,
                             side));
    layout->addWidget(choice(u"document-open"_s, tr("Open a registry file"), tr("An existing registry on this computer."), open, false, side));
    layout->addWidget(serverField(side));
    layout->addWidget(m_message = new theme::MessageBar(side));
    m_message->setObjectName(u"startMessage"_s);
    m_message->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred); // its words wrap in so narrow a column
    layout->addSpacing(px(14));
    auto* drop = new theme::TextLabel(tr("Or drop a registry or a folder of a model on this window."), TextStyle::Secondary, ThemeRole::Muted, side);
    drop->setWordWrap(true);
    layout->addWidget(drop);
    layout->addStretch(1);
    connect(m_demonstration, &QPushButton::clicked, this, &StartPage::demonstrationRequested);
    connect(fresh, &QPushButton::clicked, this, &StartPage::newRequested);
    connect(open, &QPushButton::clicked, this, &StartPage::openFileRequested);
    return m_choices = new theme::ColumnScroll(side, this);
}

QWidget* StartPage::serverField(QWidget* parent)
{
    auto* field = new QWidget(parent);
    auto* row = new QHBoxLayout(field);
    row->setContentsMargins({});
    row->setSpacing(px(8));
    QLineEdit* address = m_address = new ExampleField(field);
    address->setAccessibleName(tr("Address of a server"));
    address->setPlaceholderText(u"postgresql://user@host/database"_s);
    address->setMinimumWidth(px(130));
    auto* reach = new QPushButton(tr("Connect"), field);
    reach->setEnabled(false);
    row->addWidget(address, 1);
    row->addWidget(reach);
    field->setFocusProxy(address);
    const auto ask = [this, address] {
        const QString typed = address->text().trimmed();
        const auto location = registry::Location::parse(typed);
        m_isAddressTried = true;
        if (location && location->isPostgres())
            emit openRequested(*location);
        else if (typed.startsWith(u"postgresql:"_s))
            emit refused(location.error().sentence);
        else
            emit refused(tr("“%1” is no address of a server. Write postgresql://user@host/database.").arg(typed));
    };
    connect(address, &QLineEdit::textChanged, reach, [reach](const QString& text) { reach->setEnabled(!text.trimmed().isEmpty()); });
    connect(address, &QLineEdit::returnPressed, reach, &QPushButton::click);
    connect(reach, &QPushButton::clicked, this, ask);
    return choice(u"registry"_s, tr("Open a registry on a server"), tr("The registry of a team, in a PostgreSQL database."), field, false, parent);
}

QWidget* StartPage::recents()
{
    auto* side = new theme::Panel(ThemeRole::Surface, {}, this);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, px(48), 0, px(12));
    layout->setSpacing(px(10));
    auto* head = new theme::WrapRow;
    head->setContentsMargins(px(20), 0, px(20), 0);
    head->addWidget(new theme::TextLabel(tr("Recent registries"), TextStyle::Title, ThemeRole::Text, side));
    head->addStretch();
    m_filter = new theme::SearchField(tr("Filter recent registries"), tr("Filter"), QKeySequence::Find, side);
    head->addWidget(m_filter);
    layout->addLayout(head);

    m_view = new QTreeView(side);
    m_view->setAccessibleName(tr("Recent registries"));
    m_view->setRootIsDecorated(false);
    m_model.setHorizontalHeaderLabels({tr("Registry"), tr("Last opened")});
    m_model.setHeaderData(1, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
    m_view->setModel(&m_model);
    theme::prepareList(*m_view, theme::RowDelegate::Lines::Two);
    m_view->header()->resizeSection(1, px(140));
    m_empty = new theme::EmptyState(side);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    layout->addLayout(m_stack, 1);

    auto* foot = new theme::WrapRow;
    foot->setContentsMargins(px(20), 0, px(20), 0);
    m_open = new QPushButton(tr("Open"), side);
    m_pin = new QPushButton(tr("Pin"), side);
    m_locate = new QPushButton(tr("Locate…"), side);
    m_remove = new QPushButton(tr("Remove from list"), side);
    for (QPushButton* button : {m_open, m_locate, m_pin, m_remove})
        foot->addWidget(button);
    layout->addLayout(foot);

    connect(m_filter, &QLineEdit::textChanged, this, &StartPage::fill);
    connect(m_empty, &theme::EmptyState::triggered, m_filter, &QLineEdit::clear);
    connect(m_view, &QTreeView::activated, this, &StartPage::open);
    connect(m_open, &QPushButton::clicked, this, &StartPage::open);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        const QString path = chosenPath();
        m_open->setEnabled(!path.isEmpty() && isThere({path}));
        m_pin->setEnabled(!path.isEmpty());
        m_remove->setEnabled(!path.isEmpty());
        m_locate->setVisible(!path.isEmpty() && !isThere({path}));
    });
    connect(m_pin, &QPushButton::clicked, this, [this] {
        const QString path = chosenPath();
        for (const RecentRegistry& each : m_list.recent())
            if (each.path == path)
                m_list.setPinned(path, !each.pinned);
        refresh();
    });
    connect(m_locate, &QPushButton::clicked, this, &StartPage::locate);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_list.remove(chosenPath());
        refresh();
    });
    return side;
}

void StartPage::askServer()
{
    m_address->setFocus(Qt::ShortcutFocusReason);
    m_address->selectAll();
}

void StartPage::say(theme::MessageBar::Kind kind, const QString& sentence, const QString& more)
{
    m_message->show(kind, sentence, more);
    // Once it has its place.
    QMetaObject::invokeMethod(this, [this] { m_choices->ensureWidgetVisible(m_message); }, Qt::QueuedConnection);
}

// Whoever comes to their registry and finds this page wants to know why.
void StartPage::sayWhatIsLost()
{
    const QList<RecentRegistry> recent = m_list.recent();
    const auto last = std::ranges::max_element(recent, {}, &RecentRegistry::opened);
    if (last == recent.end() || isThere({last->path}))
        return;
    say(theme::MessageBar::Kind::Warning, tr("The registry that was opened last is not there."),
        tr("There is no file %1 any more. If it was moved or renamed, choose it in the list and press Locate…; if it is gone, put it back from a "
           "backup, or remove it from the list.")
            .arg(QDir::toNativeSeparators(last->path)));
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (m_model.index(row, 0).data(PathRole).toString() == last->path)
            m_view->setCurrentIndex(m_model.index(row, 0));
}

void StartPage::open()
{
    if (isThere({chosenPath()}))
        emit openRequested({chosenPath()});
}

void StartPage::locate()
{
    const QFileInfo lost(chosenPath());
    const QString found = theme::FileDialog::existingFile(this, tr("Locate %1").arg(lost.fileName()), lost.path());
    if (found.isEmpty())
        return;
    m_list.remove(lost.filePath());
    emit openRequested({found});
}

QString StartPage::chosenPath() const
{
    const QModelIndex current = m_view->currentIndex();
    return current.isValid() ? current.siblingAtColumn(0).data(PathRole).toString() : QString();
}

void StartPage::refresh(const QString& problem)
{
    m_message->hide();
    fill(m_filter->text());
    sayWhatIsLost();
    if (!problem.isEmpty())
        say(theme::MessageBar::Kind::Critical, tr("The registry was not opened."), problem);
    if (std::exchange(m_isAddressTried, false) && !problem.isEmpty())
        askServer();
    else if (m_model.rowCount() > 0)
        m_view->setFocus();
    else
        m_demonstration->setFocus();
}

void StartPage::fill(const QString& filter)
{
    m_model.setRowCount(0);
    const QList<RecentRegistry> recent = m_list.recent();
    for (const RecentRegistry& each : recent) {
        // The file of the demonstration is called as those of others are.
        const QString title = each.demonstration ? tr("Demonstration registry") : nameOf({each.path});
        if (!each.path.contains(filter, Qt::CaseInsensitive) && !title.contains(filter, Qt::CaseInsensitive))
            continue;
        const bool there = isThere({each.path});
        auto* name = new QStandardItem((each.demonstration || registry::Location{each.path}.isPostgres() ? title : QFileInfo(each.path).fileName())
                                       + (there ? QString() : tr(" (not found)")));
        name->setData(title, items::RowText);
        name->setData(there, items::RowStrong);
        name->setData(there ? QString() : tr("not found"), items::RowMore);
        name->setData(each.path, items::RowSecondary);
        name->setData(true, items::RowSecondaryMono);
        name->setData(each.pinned ? u"pin"_s : u"element-data"_s, items::RowIcon);
        name->setData(QVariant::fromValue(there ? items::Tone::Plain : items::Tone::Muted), items::RowTone);
        name->setData(each.path, PathRole);
        auto* when = new QStandardItem(items::shortDate(each.opened));
        when->setData(QString(), items::RowText);
        when->setData(items::shortDate(each.opened), items::RowTrailing);
        m_model.appendRow({name, when});
    }
    const bool any = m_model.rowCount() > 0;
    m_stack->setCurrentWidget(any ? static_cast<QWidget*>(m_view) : m_empty);
    m_open->setVisible(any);
    m_pin->setVisible(any);
    m_remove->setVisible(any);
    m_filter->setVisible(!recent.isEmpty());
    if (!any && recent.isEmpty())
        m_empty->show(theme::EmptyState::Kind::NothingYet, u"element-data"_s, tr("Registries that you open are listed here."));
    else if (!any)
        m_empty->show(theme::EmptyState::Kind::NoMatch, u"element-data"_s, tr("No recent registry matches “%1”.").arg(filter));
    m_open->setEnabled(false);
    m_pin->setEnabled(false);
    m_remove->setEnabled(false);
    m_locate->hide();
    if (any)
        m_view->setCurrentIndex(m_model.index(0, 0));
}

}
