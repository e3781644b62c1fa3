// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workspace/filelist.h"

#include "theme/rows/grouprows.h"
#include "theme/theme.h"
#include "theme/widgets/emptystate.h"
#include "theme/widgets/labels.h"
#include "theme/widgets/searchfield.h"
#include "theme/widgets/wraprow.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLocale>
#include <QScopedValueRollback>
#include <QStackedLayout>
#include <QTreeView>
#include <QVBoxLayout>

namespace gatehouse::pages {

using namespace Qt::StringLiterals;
using items::FileChangeModel;
using theme::px;
using theme::ThemeRole;

FileList::FileList(const items::LineCounts& counts, const items::ReadingMarks& marks, QWidget* parent)
    : Panel(ThemeRole::Surface, {}, parent)
    , m_marks(marks)
    , m_model(FileChangeModel::Shape::ByElement, counts, &marks)
    , m_filter(new theme::SearchField(tr("Filter files"), tr("Filter files"), QKeySequence(Qt::Key_T), this))
    , m_changedOnly(new QCheckBox(tr("Differences only"), this))
    , m_count(new theme::TextLabel(QString(), theme::TextStyle::Secondary, ThemeRole::Muted, this))
    , m_view(new QTreeView(this))
    , m_empty(new theme::EmptyState(this))
    , m_stack(new QStackedLayout)
{
    m_changedOnly->setChecked(true);
    m_changedOnly->setAccessibleName(tr("Show only files that differ"));
    m_view->setModel(&m_model);
    theme::prepareList(*m_view, theme::RowDelegate::Lines::One);
    theme::groupRows(*m_view);
    m_view->setAccessibleName(tr("Files of the version"));
    m_view->setHeaderHidden(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the names give way
    m_view->setColumnHidden(FileChangeModel::Size, true);
    m_view->setColumnHidden(FileChangeModel::Notes, true);
    m_view->header()->setMinimumSectionSize(px(20));
    m_view->setColumnWidth(FileChangeModel::Status, px(34));
    m_view->setColumnWidth(FileChangeModel::Lines, px(88));
    m_view->setColumnWidth(FileChangeModel::Read, px(40));

    auto* top = new QHBoxLayout;
    top->setContentsMargins(px(theme::space::Medium), px(theme::space::Small), px(theme::space::Small), px(theme::space::Small));
    top->addWidget(m_filter);
    auto* foot = new Panel(ThemeRole::Surface, Qt::TopEdge, this);
    auto* row = new theme::WrapRow(foot);
    row->setContentsMargins(px(theme::space::Medium), px(6), px(theme::space::Medium), px(6));
    row->addWidget(m_changedOnly);
    row->addStretch();
    row->addWidget(m_count);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addLayout(m_stack, 1);
    column->addWidget(foot);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);

    connect(m_filter, &QLineEdit::textChanged, this, &FileList::applyFilter);
    connect(m_changedOnly, &QCheckBox::toggled, this, &FileList::applyFilter);
    connect(m_empty, &theme::EmptyState::triggered, this, [this] {
        m_filter->clear();
        m_changedOnly->setChecked(false);
    });
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex& index) {
        if (m_model.change(index) != nullptr)
            emit activated();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (m_model.change(index) != nullptr)
            setCurrent(index);
    });
    applyFilter();
}

void FileList::setCurrent(const QModelIndex& index)
{
    m_currentIndex = index;
    if (const FileChange* change = current())
        m_currentPath = change->path;
    emit currentChanged();
}

void FileList::show(const items::VersionSight& sight)
{
    m_model.show(sight);
    follow();
}

void FileList::applyFilter()
{
    items::FileFilter filter;
    filter.text = m_filter->text().trimmed();
    filter.changedOnly = m_changedOnly->isChecked();
    m_model.setFilter(filter);
    follow();
}

void FileList::follow()
{
    const QString kept = m_currentPath;
    QModelIndex wanted = m_model.indexOf(kept);
    if (!wanted.isValid())
        wanted = m_model.neighbour({}, true);
    if (!wanted.isValid() && m_model.rowCount() > 0)
        wanted = m_model.index(0, 0, m_model.index(0, 0));
    if (wanted.isValid())
        m_view->setCurrentIndex(wanted);
    setCurrent(wanted);
    const int shown = m_model.shown();
    m_count->setText(tr("%1 of %2").arg(QLocale().toString(shown), QLocale().toString(m_model.total())));
    m_count->setAccessibleName(tr("%1 of %n file(s) shown", nullptr, m_model.total()).arg(shown));
    const bool isFiltered = !m_filter->text().trimmed().isEmpty();
    if (shown == 0 && m_model.total() == 0)
        m_empty->show(theme::EmptyState::Kind::NothingYet, u"note"_s, tr("This version has no files."));
    else if (shown == 0)
        m_empty->show(theme::EmptyState::Kind::NoMatch, u"filter"_s, isFiltered ? tr("No file matches.") : tr("No file differs from the base."),
                      isFiltered ? QString() : tr("Show all files"));
    m_stack->setCurrentIndex(shown == 0 ? 1 : 0);
}

bool FileList::choose(const QString& path)
{
    if (!m_model.holds(path)) // no filter stands in its way
        return false;
    QModelIndex index = m_model.indexOf(path);
    if (!index.isValid()) {
        m_currentPath = path;
        m_filter->clear();
        index = m_model.indexOf(path);
        if (!index.isValid())
            m_changedOnly->setChecked(false);
        index = m_model.indexOf(path);
    }
    if (!index.isValid())
        return false;
    m_view->setCurrentIndex(index);
    return true;
}

bool FileList::chooseNeighbour(bool forward)
{
    const QModelIndex next = m_model.neighbour(m_view->currentIndex(), forward);
    if (!next.isValid())
        return false;
    m_view->setCurrentIndex(next);
    return true;
}

bool FileList::chooseUnread()
{
    const auto isLeft = [this](const QModelIndex& index) {
        const Coverage coverage = m_marks.of(*m_model.change(index));
        return coverage.of == 0 || coverage.read < coverage.of;
    };
    QModelIndex at = m_view->currentIndex();
    for (bool fromFirst : {false, true}) {
        if (fromFirst)
            at = {};
        while ((at = m_model.neighbour(at, true)).isValid())
            if (isLeft(at)) {
                m_view->setCurrentIndex(at);
                return true;
            }
    }
    return false;
}

void FileList::find()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

QVariantMap FileList::saveState() const
{
    return {{u"changedOnly"_s, m_changedOnly->isChecked()}};
}

void FileList::restoreState(const QVariantMap& state)
{
    m_changedOnly->setChecked(state.value(u"changedOnly"_s, true).toBool());
}

}
