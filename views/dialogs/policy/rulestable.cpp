// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/policy/rulestable.h"

#include "dialogs/frame/smalltable.h"
#include "theme/widgets/labels.h"

#include <QComboBox>
#include <QDoubleValidator>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

namespace gatehouse::dialogs {

using items::PolicyTable;
using theme::px;
using theme::TextStyle;
using theme::ThemeRole;

namespace {

constexpr int MostRulesShown = 60; // the form scrolls, not its tables

// Editors by what a cell takes: a choice, a number, a count.
class RuleDelegate : public SmallCellDelegate {
public:
    using SmallCellDelegate::SmallCellDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        if (const QStringList choices = index.data(PolicyTable::ChoicesRole).toStringList(); !choices.isEmpty()) {
            auto* box = new QComboBox(parent);
            box->addItems(choices);
            return named(box, index);
        }
        QWidget* editor = SmallCellDelegate::createEditor(parent, option, index);
        if (auto* count = qobject_cast<QSpinBox*>(editor))
            count->setRange(1, index.data(PolicyTable::MostRole).toInt());
        if (auto* line = qobject_cast<QLineEdit*>(editor); line != nullptr && index.data(PolicyTable::NumberRole).toBool()) {
            auto* number = new QDoubleValidator(line);
            number->setLocale(QLocale::c());
            line->setValidator(number);
        }
        return named(editor, index);
    }
    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        if (auto* box = qobject_cast<QComboBox*>(editor))
            box->setCurrentIndex(index.data(Qt::EditRole).toInt());
        else
            SmallCellDelegate::setEditorData(editor, index);
    }
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override
    {
        if (const auto* box = qobject_cast<QComboBox*>(editor))
            model->setData(index, box->currentIndex(), Qt::EditRole);
        else
            SmallCellDelegate::setModelData(editor, model, index);
    }

private:
    static QWidget* named(QWidget* editor, const QModelIndex& index)
    {
        editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
        return editor;
    }
};

}

RulesTable::RulesTable(const QString& title, PolicyTable& rules, int wide, QWidget* parent)
    : QWidget(parent)
    , m_rules(rules)
    , m_view(new QTableView(this))
    , m_empty(new theme::TextLabel({}, TextStyle::Body, ThemeRole::Muted, this))
    , m_add(smallButton(tr("Add"), QStringLiteral("plus"), this))
    , m_remove(smallButton(tr("Remove"), QStringLiteral("removed"), this))
    , m_up(smallButton(tr("Move up"), {}, this))
    , m_wide(wide)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(theme::space::Tiny));
    auto* head = new QHBoxLayout;
    auto* label = new theme::TextLabel(title, TextStyle::ColumnHead, ThemeRole::Text, this);
    label->setBuddy(m_view);
    head->addWidget(label);
    head->addStretch();
    head->addWidget(m_add);
    head->addWidget(m_remove);
    head->addWidget(m_up);
    for (QPushButton* button : {m_add, m_remove, m_up})
        button->hide();
    column->addLayout(head);
    column->addWidget(m_view);
    column->addWidget(m_empty);
    m_empty->setWordWrap(true);
    m_empty->hide();
    m_view->setAccessibleName(title);
    m_view->setModel(&rules);
    prepareSmallTable(*m_view);
    m_view->setItemDelegate(new RuleDelegate(m_view));
    // Not by walking over a cell: arrows would change a count.
    m_view->setEditTriggers(QAbstractItemView::SelectedClicked | QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                            | QAbstractItemView::AnyKeyPressed);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &RulesTable::judge);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&rules, signal, this, &RulesTable::fit);
    connect(&rules, &QAbstractItemModel::modelReset, this, &RulesTable::fit);
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_rules.add();
        m_view->setCurrentIndex(m_rules.index(m_rules.rowCount() - 1, 0));
        m_view->setFocus();
        m_view->edit(m_view->currentIndex());
    });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_rules.remove(m_view->currentIndex().row()); });
    connect(m_up, &QPushButton::clicked, this, [this] {
        const QModelIndex current = m_view->currentIndex();
        m_rules.moveUp(current.row());
        m_view->setCurrentIndex(current.siblingAtRow(current.row() - 1)); // stays at what was moved
    });
    fit();
}

void RulesTable::letRowsCome(const QString& add, const QString& remove, const QString& moveUp)
{
    m_add->setAccessibleName(add);
    m_remove->setAccessibleName(remove);
    m_up->setAccessibleName(moveUp);
    for (QPushButton* button : {m_add, m_remove, m_up})
        button->show();
    judge();
}

void RulesTable::sayWhenEmpty(const QString& words)
{
    m_empty->setText(words);
    fit();
}

void RulesTable::judge()
{
    m_remove->setEnabled(m_view->currentIndex().isValid());
    m_up->setEnabled(m_view->currentIndex().row() > 0);
}

void RulesTable::fit()
{
    // Columns come and go with the gate.
    for (int section = 0; section < m_rules.columnCount(); ++section)
        m_view->horizontalHeader()->setSectionResizeMode(section, section == m_wide ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    fitToRows(*m_view, MostRulesShown);
    const bool saysEmpty = m_rules.rowCount() == 0 && !m_empty->text().isEmpty();
    m_view->setVisible(!saysEmpty);
    m_empty->setVisible(saysEmpty);
    for (QPushButton* button : {m_remove, m_up})
        button->setVisible(!m_add->isHidden() && !saysEmpty);
    judge();
    // The form around it must hear of it at once; letters reach a little below the lines that a layout counts.
    layout()->invalidate();
    setFixedHeight(saysEmpty ? layout()->totalHeightForWidth(width()) + px(theme::space::Tiny) : layout()->totalMinimumSize().height());
}

void RulesTable::showEvent(QShowEvent* event)
{
    fit(); // the size of the text may be another by now
    QWidget::showEvent(event);
}

void RulesTable::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (!m_empty->isHidden() && event->size().width() != event->oldSize().width())
        fit();
}

}
