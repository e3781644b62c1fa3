// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workspace/elementfiles.h"

#include "items/rowroles.h"
#include "theme/rows/grouprows.h"
#include "theme/style/looks.h"
#include "theme/widgets/emptystate.h"
#include "theme/widgets/labels.h"
#include "theme/widgets/panel.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedLayout>
#include <QTreeView>
#include <QVBoxLayout>

namespace gatehouse::pages {

using namespace Qt::StringLiterals;
using items::FileChangeModel;
using theme::px;
using theme::ThemeRole;

ElementFiles::ElementFiles(const items::LineCounts& counts, const items::ReadingMarks& marks, QWidget* parent)
    : QWidget(parent)
    , m_model(FileChangeModel::Shape::Flat, counts, &marks)
    , m_icon(new theme::IconLabel(QString(), ThemeRole::Accent, 17, this))
    , m_title(new theme::ElidedLabel(QString(), theme::TextStyle::Strong, ThemeRole::Text, Qt::ElideRight, this))
    , m_changedOnly(new QCheckBox(tr("Differences only"), this))
    , m_open(new QPushButton(tr("Open difference"), this))
    , m_view(new QTreeView(this))
    , m_empty(new theme::EmptyState(this))
    , m_stack(new QStackedLayout)
{
    m_changedOnly->setChecked(true);
    m_changedOnly->setAccessibleName(tr("Show only files that differ"));
    theme::setSmall(m_open);
    m_open->setAccessibleName(tr("Open the difference of the chosen file"));
    auto* head = new theme::Panel(ThemeRole::Surface, Qt::TopEdge | Qt::BottomEdge, this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(px(theme::space::PageMargin), px(5), px(theme::space::Medium), px(5));
    row->setSpacing(px(theme::space::Small));
    row->addWidget(m_icon);
    row->addWidget(m_title, 1);
    row->addWidget(m_changedOnly);
    row->addWidget(m_open);

    m_view->setModel(&m_model);
    theme::prepareList(*m_view, theme::RowDelegate::Lines::One);
    m_view->setRootIsDecorated(false);
    m_view->setIndentation(0);
    m_view->setAccessibleName(tr("Files of the element"));
    // What the notes say is as long as it is; it takes what is left.
    m_view->header()->setSectionResizeMode(FileChangeModel::File, QHeaderView::Interactive);
    m_view->header()->setSectionResizeMode(FileChangeModel::Notes, QHeaderView::Stretch);
    m_view->setColumnWidth(FileChangeModel::File, px(240));
    m_view->setColumnWidth(FileChangeModel::Status, px(100));
    m_view->setColumnWidth(FileChangeModel::Lines, px(96));
    m_view->setColumnWidth(FileChangeModel::Read, px(64));
    m_view->setColumnWidth(FileChangeModel::Size, px(168));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addLayout(m_stack, 1);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);

    connect(m_changedOnly, &QCheckBox::toggled, this, &ElementFiles::follow);
    connect(m_view, &QTreeView::activated, this, &ElementFiles::open);
    connect(m_open, &QPushButton::clicked, this, [this] { open(m_view->currentIndex()); });
    connect(m_empty, &theme::EmptyState::triggered, this, [this] { m_changedOnly->setChecked(false); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        if (const FileChange* change = m_model.change(current))
            m_current = change->path;
        m_open->setEnabled(current.isValid());
    });
}

void ElementFiles::show(const items::VersionSight& sight)
{
    m_model.show(sight);
    follow();
}

void ElementFiles::setElement(Element element, items::ElementMatrixModel::Differing differing)
{
    m_element = element;
    m_icon->setIcon(items::iconOf(element), ThemeRole::Accent);
    m_title->setText(differing.files == 0
                         ? tr("%1: no files").arg(labelOf(element))
                         : tr("%1: %2 of %n file(s) with a difference", nullptr, differing.files).arg(labelOf(element)).arg(differing.changed));
    follow();
}

const FileChange* ElementFiles::current() const
{
    return m_model.change(m_view->currentIndex());
}

void ElementFiles::setChangedOnly(bool on)
{
    m_changedOnly->setChecked(on);
}

bool ElementFiles::isChangedOnly() const
{
    return m_changedOnly->isChecked();
}

// How large it is matters least: a line of the notes needs the room.
void ElementFiles::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_view->setColumnHidden(FileChangeModel::Size, width() < px(820));
}

void ElementFiles::follow()
{
    const QString kept = m_current;
    items::FileFilter filter;
    filter.element = m_element;
    filter.changedOnly = m_changedOnly->isChecked();
    m_model.setFilter(filter);
    const QModelIndex again = m_model.indexOf(kept);
    const QModelIndex current = again.isValid() ? again : m_model.index(0, 0);
    if (current.isValid() && m_view->currentIndex() != current)
        m_view->setCurrentIndex(current);
    m_open->setEnabled(m_view->currentIndex().isValid());
    const bool isEmpty = m_model.shown() == 0;
    if (isEmpty && m_changedOnly->isChecked())
        m_empty->show(theme::EmptyState::Kind::NoMatch, items::iconOf(m_element), tr("No file of this element differs."), tr("Show all files"));
    else if (isEmpty)
        m_empty->show(theme::EmptyState::Kind::NothingYet, items::iconOf(m_element), tr("This element has no files."));
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
}

void ElementFiles::open(const QModelIndex& index)
{
    if (const FileChange* change = m_model.change(index))
        emit fileRequested(change->path, 0);
}

}
