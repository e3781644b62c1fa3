// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workspace/elementssection.h"

#include "pages/chosensizes.h"
#include "pages/sidebyside.h"
#include "pages/workspace/elementfiles.h"
#include "pages/workspace/gatepane.h"
#include "theme/icons.h"
#include "theme/rows/grouprows.h"
#include "theme/rows/sparewidth.h"
#include "theme/theme.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace gatehouse::pages {

using namespace Qt::StringLiterals;
using items::ElementMatrixModel;
using theme::px;

namespace {

constexpr int MatrixHeight = 382; // all elements and their header, at the design's size of the text
constexpr int FilesHeight = 200;
constexpr int LeastMatrix = theme::height::Header + 3 * theme::height::TwoLineRow + 14; // and a scroll bar
constexpr int LeastFiles = theme::height::PaneHead + theme::height::Header + 2 * theme::height::Row + 14;
constexpr int Choice = 36; // the tabs of a narrow window

}

ElementsSection::ElementsSection(items::Desk& desk, const items::LineCounts& counts, const items::ReadingMarks& marks, QWidget* parent)
    : Section(parent)
    , m_model(counts, &marks)
    , m_matrix(new QTreeView(this))
    , m_files(new ElementFiles(counts, marks, this))
    , m_gate(new GatePane(desk, this))
    , m_below(new QSplitter(Qt::Vertical, this))
{
    m_matrix->setModel(&m_model);
    theme::prepareList(*m_matrix, theme::RowDelegate::Lines::Two);
    m_matrix->setRootIsDecorated(false);
    m_matrix->setIndentation(0);
    m_matrix->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    m_matrix->setAccessibleName(tr("Elements of the version against its base"));
    // The names are short; what changed takes what is left.
    m_matrix->header()->setSectionResizeMode(ElementMatrixModel::Name, QHeaderView::Interactive);
    m_matrix->header()->setSectionResizeMode(ElementMatrixModel::What, QHeaderView::Stretch);
    m_matrix->setColumnWidth(ElementMatrixModel::Name, px(150));
    m_matrix->setColumnWidth(ElementMatrixModel::Base, px(122));
    m_matrix->setColumnWidth(ElementMatrixModel::Current, px(122));
    m_matrix->setColumnWidth(ElementMatrixModel::Status, px(104));
    m_matrix->setColumnWidth(ElementMatrixModel::Read, px(88));
    m_matrix->setColumnWidth(ElementMatrixModel::Threads, px(70));

    m_below->addWidget(m_matrix);
    m_below->addWidget(m_files);
    m_below->setChildrenCollapsible(false);
    m_below->setStretchFactor(1, 1);
    m_rows = new ChosenSizes(*m_below, {px(MatrixHeight), px(FilesHeight)});
    m_files->setMinimumHeight(px(LeastFiles));
    m_below->installEventFilter(this);
    connect(&theme::Theme::current(), &theme::Theme::changed, this, &ElementsSection::shareHeight, Qt::QueuedConnection); // behind m_rows
    connect(m_matrix->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &ElementsSection::shareHeight, Qt::QueuedConnection);
    m_sides = new SideBySide(m_below, m_matrix, m_gate, tr("Elements and the gate"), tr("Elements"), this);
    m_sides->setFactsWidth(306);
    m_sides->setSubject(tr("Gate A and facts"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_sides);

    connect(m_matrix->selectionModel(), &QItemSelectionModel::currentChanged, this, &ElementsSection::followCurrent);
    connect(m_matrix, &QTreeView::activated, this, [this] {
        if (const FileChange* change = m_files->current())
            emit fileRequested(change->path, 0);
        else
            m_files->view()->setFocus(Qt::TabFocusReason);
    });
    connect(m_files, &ElementFiles::fileRequested, this, &Section::fileRequested);
    connect(m_gate, &GatePane::placeRequested, this, &Section::placeRequested);
    connect(m_gate, &GatePane::sectionRequested, this, &Section::sectionRequested);
    connect(m_gate, &GatePane::fileRequested, this, &Section::fileRequested);
    auto* write = new QAction(theme::icon(u"thread"_s), tr("Write about the element"), this);
    write->setShortcuts({QKeySequence(Qt::Key_C), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C)});
    write->setShortcutContext(Qt::WidgetShortcut);
    connect(write, &QAction::triggered, this, [this] {
        Anchor anchor;
        anchor.element = m_current;
        emit writeRequested(anchor);
    });
    m_matrix->addAction(write);
    m_matrix->setContextMenuPolicy(Qt::ActionsContextMenu);
    setFocusProxy(m_matrix);
}

bool ElementsSection::isSettled() const
{
    return m_gate->isSettled();
}

void ElementsSection::show(const items::VersionSight& sight)
{
    const Element kept = m_current;
    m_model.show(sight);
    m_files->show(sight);
    m_gate->show(sight);
    int row = m_wasShown ? m_model.rowOf(kept) : -1;
    // At first the element that changed most, so that there is something to read.
    if (!m_wasShown) {
        int most = 0;
        for (int i = 0; i < m_model.rowCount(); ++i)
            if (const int changed = m_model.differing(*m_model.elementAt(i)).changed; changed > most) {
                most = changed;
                row = i;
            }
    }
    m_hasThreads = !sight.facts.threads.empty();
    shareHeight();
    m_wasShown = true;
    m_matrix->setCurrentIndex(m_model.index(std::max(row, 0), 0));
    followCurrent();
}

// A column of dashes gives its room to what changed where that is short of it.
void ElementsSection::fitColumns()
{
    constexpr int Roomy = 900;
    m_matrix->setColumnHidden(ElementMatrixModel::Threads, !m_hasThreads && m_matrix->width() < px(Roomy));
}

// All elements where they fit; in a lower window as many as are whole, and the files have the rest.
void ElementsSection::shareHeight()
{
    fitColumns();
    const QScrollBar* across = m_matrix->horizontalScrollBar();
    const int head = m_matrix->header()->sizeHint().height() + (across->maximum() > 0 ? across->sizeHint().height() : 0);
    const int row = px(theme::height::TwoLineRow);
    const int tall = m_below->height() - m_below->handleWidth();
    const int fit = (tall - px(LeastFiles) - head) / row;
    const int matrix = head + std::clamp(fit, 1, std::max(1, m_model.rowCount())) * row;
    m_rows->choose({matrix, std::max(0, tall - matrix)});
}

bool ElementsSection::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_below && event->type() == QEvent::Resize)
        shareHeight();
    return Section::eventFilter(watched, event);
}

int ElementsSection::leastHeight() const
{
    return px(LeastMatrix + LeastFiles + Choice);
}

const FileChange* ElementsSection::chosenFile() const
{
    return m_files->current();
}

void ElementsSection::offerForFiles(QAction* action)
{
    m_files->view()->addAction(action);
    m_files->view()->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void ElementsSection::followCurrent()
{
    if (const auto element = m_model.elementAt(m_matrix->currentIndex().row())) {
        m_current = *element;
        m_files->setElement(*element, m_model.differing(*element));
    }
}

QVariantMap ElementsSection::saveState() const
{
    return {{u"sides"_s, m_sides->saveState()},
            {u"below"_s, m_rows->saveState()},
            {u"columns"_s, theme::SpareWidth::of(*m_matrix).saveState()},
            {u"files"_s, theme::SpareWidth::of(*m_files->view()).saveState()},
            {u"changedOnly"_s, m_files->isChangedOnly()}};
}

void ElementsSection::restoreState(const QVariantMap& state)
{
    m_sides->restoreState(state.value(u"sides"_s).toMap());
    m_rows->restoreState(state.value(u"below"_s));
    theme::SpareWidth::of(*m_matrix).restoreState(state.value(u"columns"_s).toMap());
    theme::SpareWidth::of(*m_files->view()).restoreState(state.value(u"files"_s).toMap());
    m_files->setChangedOnly(state.value(u"changedOnly"_s, true).toBool());
}

void ElementsSection::find()
{
    m_matrix->setFocus(Qt::ShortcutFocusReason);
}

}
