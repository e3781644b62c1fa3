// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A few rows of texts that can be edited, added and removed: consumers, result locations, custom fields.

#include <QJsonArray>
#include <QWidget>

class QPushButton;
class QTableWidget;

namespace gatehouse::dialogs {

struct RowsColumn {
    QString key;
    QString title;
};

class RowsBox : public QWidget {
    Q_OBJECT
public:
    // `what` names one row for the buttons: "consumer".
    RowsBox(const QString& title, const QString& what, const QList<RowsColumn>& columns, QWidget* parent = nullptr);
    void setRows(const QJsonArray& rows);
    // Rows without any text are left out; keys that have no column stay as they were.
    [[nodiscard]] QJsonArray rows() const;

signals:
    void changed();

private:
    void append(const QJsonObject& row);
    void fitHeight();

    QList<RowsColumn> m_columns;
    QTableWidget* m_table;
    QPushButton* m_remove;
};

}
