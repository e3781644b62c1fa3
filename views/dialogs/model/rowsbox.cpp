// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/model/rowsbox.h"

#include "dialogs/frame/smalltable.h"
#include "theme/widgets/labels.h"

#include <QHeaderView>
#include <QJsonObject>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace gatehouse::dialogs {

using theme::px;
using theme::TextStyle;
using theme::ThemeRole;

namespace {

constexpr int MostRowsShown = 4;

}

RowsBox::RowsBox(const QString& title, const QString& what, const QList<RowsColumn>& columns, QWidget* parent)
    : QWidget(parent)
    , m_columns(columns)
    , m_table(new QTableWidget(0, int(columns.size()), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(theme::space::Tiny));
    auto* head = new QHBoxLayout;
    auto* label = new theme::TextLabel(title, TextStyle::ColumnHead, ThemeRole::Text, this);
    label->setBuddy(m_table);
    head->addWidget(label);
    head->addStretch();
    auto* add = smallButton(tr("Add %1").arg(what), QStringLiteral("plus"), this);
    m_remove = smallButton(tr("Remove %1").arg(what), QStringLiteral("removed"), this);
    m_remove->setEnabled(false);
    head->addWidget(add);
    head->addWidget(m_remove);
    column->addLayout(head);
    column->addWidget(m_table);

    m_table->setAccessibleName(title);
    QStringList titles;
    for (const RowsColumn& one : columns)
        titles << one.title;
    m_table->setHorizontalHeaderLabels(titles);
    prepareSmallTable(*m_table);
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    connect(m_table, &QTableWidget::itemChanged, this, &RowsBox::changed);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row) { m_remove->setEnabled(row >= 0); });
    connect(add, &QPushButton::clicked, this, [this] {
        append({});
        m_table->setCurrentCell(m_table->rowCount() - 1, 0);
        m_table->setFocus();
        emit changed();
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_table->removeRow(m_table->currentRow());
        fitHeight();
        emit changed();
    });
    fitHeight();
}

void RowsBox::setRows(const QJsonArray& rows)
{
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(0);
    for (const QJsonValue row : rows)
        append(row.toObject());
    fitHeight();
    m_remove->setEnabled(m_table->currentRow() >= 0);
}

void RowsBox::append(const QJsonObject& row)
{
    const QSignalBlocker quiet(m_table);
    const int at = m_table->rowCount();
    m_table->insertRow(at);
    for (int i = 0; i < m_columns.size(); ++i) {
        auto* item = new QTableWidgetItem(row.value(m_columns[i].key).toVariant().toString());
        if (i == 0)
            item->setData(Qt::UserRole, row);
        m_table->setItem(at, i, item);
    }
    fitHeight();
}

void RowsBox::fitHeight()
{
    fitToRows(*m_table, MostRowsShown);
    // The scroll area around a form asks for its least height, and must hear of another number of rows at once.
    setFixedHeight(layout()->totalMinimumSize().height());
}

QJsonArray RowsBox::rows() const
{
    QJsonArray rows;
    for (int at = 0; at < m_table->rowCount(); ++at) {
        QJsonObject row = m_table->item(at, 0)->data(Qt::UserRole).toJsonObject();
        for (int i = 0; i < m_columns.size(); ++i) {
            const QString text = m_table->item(at, i)->text().trimmed();
            if (text == row.value(m_columns[i].key).toVariant().toString())
                continue; // numbers stay numbers as long as nobody writes over them
            if (text.isEmpty())
                row.remove(m_columns[i].key);
            else
                row.insert(m_columns[i].key, text);
        }
        if (!row.isEmpty())
            rows.append(row);
    }
    return rows;
}

}
