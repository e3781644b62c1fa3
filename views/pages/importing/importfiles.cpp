// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/importing/importfiles.h"

#include "theme/rows/grouprows.h"
#include "theme/style/looks.h"
#include "theme/widgets/labels.h"
#include "theme/widgets/searchfield.h"
#include "theme/widgets/segmentedcontrol.h"
#include "theme/widgets/wraprow.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace gatehouse::pages {

using namespace theme;
using items::ImportFilesModel;

namespace {

void addElements(QComboBox& box)
{
    for (const Element element : allOf<Element>())
        box.addItem(labelOf(element), int(element));
}

// Paints like every list; edits an element by a combo box.
class ElementDelegate : public RowDelegate {
public:
    explicit ElementDelegate(QObject* parent) : RowDelegate(Lines::One, parent) {}

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        auto* box = new QComboBox(parent);
        setSmall(box);
        box->setAccessibleName(ImportFiles::tr("Element of %1").arg(index.data(ImportFilesModel::PathRole).toString()));
        addElements(*box);
        connect(box, &QComboBox::activated, this, [this, box] {
            auto* self = const_cast<ElementDelegate*>(this);
            emit self->commitData(box);
            emit self->closeEditor(box);
        });
        return box;
    }
    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        auto* box = static_cast<QComboBox*>(editor);
        box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
    }
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override
    {
        model->setData(index, static_cast<QComboBox*>(editor)->currentData(), Qt::EditRole);
    }
};

}

void ImportFileTree::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex current = currentIndex();
    switch (event->key()) {
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() == Qt::NoModifier && current.isValid()) {
            if (model()->hasChildren(current.siblingAtColumn(0)))
                setExpanded(current.siblingAtColumn(0), !isExpanded(current.siblingAtColumn(0)));
            else
                edit(current.siblingAtColumn(ImportFilesModel::ElementColumn));
            return;
        }
        break;
    case Qt::Key_Space: emit toggled(); return;
    default: break;
    }
    QTreeView::keyPressEvent(event);
}

ImportFiles::ImportFiles(items::FolderImport& import, QWidget* parent)
    : QWidget(parent)
    , m_import(import)
    , m_model(import)
    , m_grouping(new SegmentedControl(tr("How files are grouped"), {tr("By element"), tr("One list")}, this))
    , m_filter(new SearchField(tr("Filter the files"), tr("Filter files"), QKeySequence::Find, this))
    , m_summary(new TextLabel(QString(), TextStyle::Secondary, ThemeRole::Muted, this))
    , m_tree(new ImportFileTree(this))
    , m_element(new QComboBox(this))
{
    m_tree->setModel(&m_model);
    prepareList(*m_tree, RowDelegate::Lines::One);
    m_tree->setItemDelegate(new ElementDelegate(m_tree));
    m_tree->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setAccessibleName(tr("Files of the folder"));
    m_tree->header()->resizeSection(ImportFilesModel::Size, px(98));
    m_tree->header()->resizeSection(ImportFilesModel::ElementColumn, px(184));
    m_tree->header()->resizeSection(ImportFilesModel::Remarks, px(140));
    groupRows(*m_tree);

    auto* bar = new WrapRow;
    bar->setContentsMargins(px(space::PageMargin), px(space::Small), px(space::PageMargin), px(space::Small));
    bar->setSpacing(px(space::Small));
    bar->addWidget(m_grouping);
    m_filter->setMaximumWidth(px(220));
    bar->addWidget(m_filter);
    bar->addStretch();
    bar->addWidget(m_summary);

    auto* below = new WrapRow;
    below->setContentsMargins(px(space::PageMargin), px(space::Small), px(space::PageMargin), px(space::Small));
    below->setSpacing(px(space::Small));
    auto* label = new TextLabel(tr("&Element of the chosen files"), TextStyle::Secondary, ThemeRole::Muted, this);
    label->setBuddy(m_element);
    m_element->setAccessibleName(tr("Element of the chosen files"));
    setButtonLook(m_element, ButtonLook::Plain);
    addElements(*m_element);
    below->addWidget(label);
    below->addWidget(m_element);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_tree, 1);
    column->addLayout(below);

    connect(m_grouping, &SegmentedControl::currentChanged, this, &ImportFiles::regroup);
    connect(m_filter, &QLineEdit::textChanged, &m_model, &ImportFilesModel::setFilter);
    connect(m_tree, &ImportFileTree::toggled, this, &ImportFiles::toggle);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ImportFiles::followSelection);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ImportFiles::followPlan, Qt::QueuedConnection); // after the view has reset itself
    connect(&m_model, &QAbstractItemModel::rowsMoved, this, &ImportFiles::followSelection);
    connect(m_element, &QComboBox::activated, this, [this] {
        if (const QStringList paths = chosenPaths(); !paths.isEmpty())
            m_import.setElement(paths, Element(m_element->currentData().toInt()));
    });
    followPlan();
}

void ImportFiles::regroup()
{
    m_model.setByElement(m_grouping->currentIndex() == 0);
}

void ImportFiles::followPlan()
{
    m_summary->setText(m_model.summary());
    if (!m_tree->currentIndex().isValid() && m_model.rowCount() > 0)
        m_tree->setCurrentIndex(m_model.index(0, 0));
    followSelection();
}

QStringList ImportFiles::chosenPaths() const
{
    QStringList paths;
    for (const QModelIndex& index : m_tree->selectionModel()->selectedRows(ImportFilesModel::ElementColumn))
        if (index.flags().testFlag(Qt::ItemIsEditable))
            paths << index.data(ImportFilesModel::PathRole).toString();
    return paths;
}

void ImportFiles::followSelection()
{
    const QStringList paths = chosenPaths();
    m_element->setEnabled(!paths.isEmpty());
    if (paths.isEmpty())
        return;
    for (const QModelIndex& index : m_tree->selectionModel()->selectedRows(ImportFilesModel::ElementColumn))
        if (index.flags().testFlag(Qt::ItemIsEditable)) {
            m_element->setCurrentIndex(m_element->findData(index.data(Qt::EditRole)));
            return;
        }
}

// All of the chosen files become what the first of them was not.
void ImportFiles::toggle()
{
    QStringList paths;
    std::optional<bool> taken;
    for (const QModelIndex& index : m_tree->selectionModel()->selectedRows(ImportFilesModel::Path)) {
        const QVariant state = index.data(Qt::CheckStateRole);
        if (!state.isValid())
            continue;
        if (!taken)
            taken = state.toInt() != Qt::Checked;
        paths << index.data(ImportFilesModel::PathRole).toString();
    }
    if (taken) {
        m_import.setTaken(paths, *taken);
        m_tree->viewport()->update();
    }
}

}
