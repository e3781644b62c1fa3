// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inventory/inventorypage.h"

#include "domain/listed.h"
#include "items/inventoryexport.h"
#include "pages/headabove.h"
#include "pages/inventory/inventoryfilterbar.h"
#include "pages/inventory/inventorylist.h"
#include "pages/inventory/previewpane.h"
#include "pages/sidebyside.h"
#include "registry/queries/content.h"
#include "theme/icons.h"
#include "theme/style/looks.h"
#include "theme/widgets/busyline.h"
#include "theme/widgets/columnscroll.h"
#include "theme/widgets/emptystate.h"
#include "theme/widgets/filedialog.h"
#include "theme/widgets/labels.h"
#include "theme/widgets/segmentedcontrol.h"
#include "theme/widgets/wraprow.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <utility>

namespace gatehouse::pages {

using namespace theme;
using namespace Qt::StringLiterals;

namespace {

// Models are opened on their own, from the top, while all their rows fit on one screen.
constexpr int RowsOfAScreen = 26;

}

InventoryPage::InventoryPage(items::Desk& desk, QWidget* parent) : Page(parent), m_desk(desk), m_tree(desk), m_versions(desk), m_question(this)
{
    build();
    connect(m_grouping, &SegmentedControl::currentChanged, this, [this] {
        followFilter();
        m_preview->setSubject(list().chosen());
    });
    connect(m_filters, &InventoryFilterBar::changed, this, &InventoryPage::followFilter);
    connect(&m_tree, &items::InventoryTreeModel::loaded, this, &InventoryPage::openFirstModels);
    connect(&m_tree, &items::InventoryTreeModel::loaded, this, &InventoryPage::followModels);
    connect(&m_versions, &items::VersionListModel::loaded, this, [this] {
        if (!m_all->currentIndex().isValid())
            m_all->setCurrentIndex(m_versions.index(0, 0));
        followModels();
    });
    connect(m_empty, &EmptyState::triggered, this, [this](EmptyState::Kind kind) {
        switch (kind) {
        case EmptyState::Kind::NothingYet: emit importRequested(); break;
        case EmptyState::Kind::NoMatch: m_filters->clear(); break;
        case EmptyState::Kind::CannotLoad: refresh(); break;
        }
    });
    connect(m_preview, &PreviewPane::placeRequested, this, &Page::placeRequested);
    connect(m_preview, &PreviewPane::modelFactsRequested, this, &InventoryPage::modelFactsRequested);
    connect(m_preview, &PreviewPane::closed, m_sides, &SideBySide::toggle);
    connectList(*m_byModel);
    connectList(*m_all);
    // The view keeps what is open by row; the model knows it by id, for badges and for models that come back.
    connect(m_byModel, &QTreeView::expanded, this, [this](const QModelIndex& index) { m_tree.setOpen(index, true); });
    connect(m_byModel, &QTreeView::collapsed, this, [this](const QModelIndex& index) {
        m_tree.setOpen(index, false);
        m_chosenByHand = true;
        m_foldedByHand = true;
    });
    connect(&m_tree, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex& parent_, int first, int last) {
        for (int row = first; row <= last; ++row)
            if (const QModelIndex index = m_tree.index(row, 0, parent_); !parent_.isValid() && m_tree.isOpen(index))
                m_byModel->expand(index);
        if (parent_.isValid() && m_tree.isOpen(parent_))
            m_byModel->expand(parent_);
    });
    followModels();
}

void InventoryPage::build()
{
    m_grouping = new SegmentedControl(tr("How versions are grouped"), {tr("By model"), tr("All versions")}, this);
    m_filters = new InventoryFilterBar(m_desk, this);
    m_busy = new BusyLine(tr("Loading the inventory"), this);
    m_byModel = new InventoryList(m_tree, tr("Inventory by model"), this);
    m_all = new InventoryList(m_versions, tr("All versions"), this);
    m_empty = new EmptyState(this);
    m_preview = new PreviewPane(m_desk, this);

    auto* registering = new QPushButton(icon(u"plus"_s), tr("Register version…"), this);
    setButtonLook(registering, ButtonLook::Primary);
    registering->setAccessibleName(tr("Register version…"));
    connect(registering, &QPushButton::clicked, this, &InventoryPage::importRequested);
    const auto follow = [this, registering] {
        const auto past = m_desk.session().pastObstacle();
        registering->setEnabled(!past);
        registering->setToolTip(past ? theme::plainToolTip(past->sentence) : QString());
    };
    connect(&m_desk.session(), &registry::Session::momentChanged, registering, follow);
    follow();

    const auto addAction_ = [this](const QString& text, const QKeySequence& keys, const QString& iconName, auto&& run) {
        auto* action = new QAction(icon(iconName), text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
        m_actions << action;
    };
    addAction_(tr("Register version…"), {}, u"plus"_s, [this] { emit importRequested(); });
    addAction_(tr("Export as CSV…"), QKeySequence(Qt::CTRL | Qt::Key_E), u"document-export"_s, [this] { askExport(); });
    addAction_(tr("Sort by…"), {}, QString(), [this] { list().columns().askSorting(); });
    addAction_(tr("Show or hide the preview"), {}, u"info"_s, [this] { m_sides->toggle(); });

    auto* controls = new Panel(ThemeRole::Surface, {}, this);
    auto* head = new QVBoxLayout(controls);
    head->setContentsMargins(px(space::PageMargin), px(space::Medium), px(space::PageMargin), px(space::Small));
    head->setSpacing(px(space::Small) + px(2));
    auto* titleRow = new WrapRow;
    titleRow->setSpacing(px(space::Medium));
    titleRow->addWidget(new TextLabel(tr("Inventory"), TextStyle::PageTitle, ThemeRole::Text, this));
    titleRow->addStretch();
    titleRow->addWidget(m_grouping);
    titleRow->addWidget(registering);
    head->addLayout(titleRow);
    head->addWidget(m_filters);

    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_byModel);
    m_stack->addWidget(m_all);
    m_stack->addWidget(m_empty);
    auto* left = new Panel(ThemeRole::Surface, {}, this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(headAbove(*m_byModel, controls, left));
    column->addWidget(m_busy);
    column->addWidget(m_stack, 1);

    m_sides = new SideBySide(left, m_stack, m_preview, tr("List and preview"), tr("Versions"), this);
    m_sides->setFactsWidth(300);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_sides);
    setFocusProxy(m_byModel);
}

void InventoryPage::connectList(InventoryList& list_)
{
    connect(&list_, &InventoryList::chosenChanged, this, [this, &list_] {
        if (&list_ == &list())
            m_preview->setSubject(list_.chosen());
    });
    // A row that was chosen while it was still being fetched has its name now.
    connect(list_.model(), &QAbstractItemModel::dataChanged, this, [this, &list_] {
        if (&list_ == &list())
            m_preview->setSubject(list_.chosen());
    });
    connect(list_.header(), &QHeaderView::sortIndicatorChanged, this, &InventoryPage::followModels);
    connect(&list_, &InventoryList::openRequested, this, &Page::placeRequested);
    connect(&list_, &InventoryList::paneToggled, m_sides, &SideBySide::toggle);
    connect(&list_, &InventoryList::exportRequested, this, &InventoryPage::askExport);
    connect(&list_, &InventoryList::digestRequested, this, &InventoryPage::copyDigest);
    connect(&list_, &InventoryList::typed, m_filters, &InventoryFilterBar::search);
}

bool InventoryPage::isByModel() const
{
    return m_grouping->currentIndex() == 0;
}

InventoryList& InventoryPage::list() const
{
    return isByModel() ? *m_byModel : *m_all;
}

QString InventoryPage::title() const
{
    return tr("Inventory");
}

QString InventoryPage::iconName() const
{
    return u"inventory"_s;
}

QList<QAction*> InventoryPage::pageActions() const
{
    return m_actions;
}

void InventoryPage::find()
{
    m_filters->search();
}

void InventoryPage::refresh()
{
    m_tree.reload();
    m_versions.reload();
    followModels();
}

void InventoryPage::followFilter()
{
    // The tree also counts; the list is asked only while somebody looks at it.
    m_isSearched = m_isSearched || m_tree.filter() != m_filters->filter();
    m_tree.setFilter(m_filters->filter());
    if (!isByModel())
        m_versions.setFilter(m_filters->filter());
    followModels();
}

// Whichever of list and empty state fits what is known now; old rows stay while new ones are asked for.
void InventoryPage::followModels()
{
    const bool isBusy = isByModel() ? m_tree.isBusy() : m_versions.isBusy();
    const QString problem = isByModel() ? m_tree.problem() : m_versions.problem();
    m_busy->setBusy(isBusy);
    showCounts();
    const bool hasRows = list().model()->rowCount() > 0;
    if (!problem.isEmpty() && !hasRows) {
        m_empty->show(EmptyState::Kind::CannotLoad, u"inventory"_s, problem);
        m_stack->setCurrentWidget(m_empty);
    } else if (hasRows || isBusy) {
        if (hasRows || m_stack->currentWidget() != m_empty)
            m_stack->setCurrentWidget(&list());
    } else if (!m_filters->filter().isEmpty()) {
        m_empty->show(EmptyState::Kind::NoMatch, u"search"_s, tr("No version matches."));
        m_stack->setCurrentWidget(m_empty);
    } else {
        m_empty->show(EmptyState::Kind::NothingYet, u"inventory"_s, tr("Every model and its versions will stand here."), tr("Import a folder…"));
        m_stack->setCurrentWidget(m_empty);
    }
}

void InventoryPage::openFirstModels()
{
    const bool isSearch = std::exchange(m_isSearched, false) && !m_filters->filter().isEmpty();
    // The only model stands open whatever was kept from a time without it, until somebody folds it.
    const bool isOnly = m_tree.rowCount() == 1 && !m_foldedByHand;
    int rows = m_tree.rowCount();
    for (int row = 0; row < m_tree.rowCount(); ++row) {
        const QModelIndex model = m_tree.index(row, 0);
        const bool isWanted = m_openNames.remove(model.data(items::InventoryTreeModel::ModelNameRole).toString());
        rows += m_tree.rowCount(model);
        if (isWanted || isOnly || ((isSearch || !m_chosenByHand) && rows <= RowsOfAScreen))
            m_byModel->expand(model);
    }
    // Something is always chosen, so that the preview and the keyboard have a place.
    const QModelIndex first = m_tree.index(0, 0);
    if (!m_byModel->currentIndex().isValid() && first.isValid())
        m_byModel->setCurrentIndex(m_byModel->isExpanded(first) ? m_tree.index(0, 0, first) : first);
}

void InventoryPage::showCounts()
{
    const items::InventoryShare& share = m_tree.share();
    if (share.models < 0)
        return;
    if (!m_tree.problem().isEmpty()) { // the rows are those of an earlier question
        m_filters->setCounts(tr("not known now"));
        return;
    }
    const QLocale locale;
    m_filters->setCounts(withMore(tr("%1 of %Ln model(s)", nullptr, int(share.allModels)).arg(locale.toString(share.models)),
                                  tr("%1 of %Ln version(s)", nullptr, int(share.allVersions)).arg(locale.toString(share.versions))));
}

void InventoryPage::copyDigest(const QString& name)
{
    const auto version = VersionName::parse(name);
    if (!version)
        return;
    m_question.ask<QString>(
        m_desk.reader(),
        [version = *version](const registry::Connection& connection, std::stop_token) -> Result<QString> {
            const auto content = registry::versionContent(connection, version);
            return content ? Result<QString>(content->digest.hex()) : std::unexpected(content.error());
        },
        [this, name](const Result<QString>& digest) {
            if (digest)
                QGuiApplication::clipboard()->setText(*digest);
            emit said(digest ? tr("The digest of %1 is in the clipboard.").arg(name) : digest.error().sentence);
        });
}

void InventoryPage::askExport()
{
    theme::FileDialog::saveAs(this, tr("Export the inventory as CSV"), u"inventory.csv"_s, tr("Comma-separated values (*.csv)"),
                              [this](const QString& path) { exportTo(path); });
}

void InventoryPage::exportTo(const QString& path)
{
    m_question.ask<qint64>(
        m_desk.reader(),
        [filter = m_filters->filter(), moment = m_desk.session().moment(), path](const registry::Connection& connection, std::stop_token stop) {
            return items::exportInventory(connection, filter, moment, path, stop);
        },
        [this, path](const Result<qint64>& written) {
            emit said(written ? tr("%n versions were written to %1.", nullptr, int(*written)).arg(path) : written.error().sentence);
        });
}

QVariantMap InventoryPage::saveState() const
{
    QStringList open;
    for (int row = 0; row < m_tree.rowCount(); ++row)
        if (const QModelIndex model = m_tree.index(row, 0); m_tree.isOpen(model) && open.size() < 200)
            open << model.data(items::InventoryTreeModel::ModelNameRole).toString();
    return {{u"grouping"_s, m_grouping->currentIndex()},     {u"filters"_s, m_filters->saveState()}, {u"columns"_s, m_byModel->columns().saveState()},
            {u"allColumns"_s, m_all->columns().saveState()}, {u"sides"_s, m_sides->saveState()},     {u"open"_s, open}};
}

void InventoryPage::restoreState(const QVariantMap& state)
{
    if (state.isEmpty())
        return;
    m_grouping->setCurrentIndex(state.value(u"grouping"_s).toInt());
    m_byModel->columns().restoreState(state.value(u"columns"_s).toMap());
    m_all->columns().restoreState(state.value(u"allColumns"_s).toMap());
    m_sides->restoreState(state.value(u"sides"_s).toMap());
    const QStringList open = state.value(u"open"_s).toStringList();
    m_openNames = QSet<QString>(open.begin(), open.end());
    m_chosenByHand = true;
    m_filters->restoreState(state.value(u"filters"_s).toMap());
    if (m_tree.rowCount() > 0)
        openFirstModels();
}

bool InventoryPage::isSettled() const
{
    return m_filters->isSettled() && !m_tree.isBusy() && (isByModel() || !m_versions.isBusy()) && list().isSettled()
        && (m_preview->isHidden() || m_preview->isSettled());
}

}
