// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The findings that a verdict carries: what is wrong, how severe, who mends it until when.

#include "domain/verdict.h"
#include "items/desk.h"

#include <QVariantMap>
#include <QWidget>

class QComboBox;
class QDateEdit;
class QVBoxLayout;

namespace gatehouse::dialogs {

class SentenceEdit;

class FindingsBox : public QWidget {
    Q_OBJECT
public:
    // `owner` is proposed as the one who mends.
    FindingsBox(items::Desk& desk, const QString& owner, QWidget* parent = nullptr);
    void addRow();
    void followPeople();
    [[nodiscard]] std::vector<FindingDraft> findings() const;
    [[nodiscard]] int rowCount() const { return int(m_rows.size()); }
    // What was entered goes into `texts` and comes back from there; whether any came.
    void keep(QVariantMap& texts) const;
    bool restore(const QVariantMap& texts);

signals:
    void changed();

private:
    struct Row {
        QWidget* widget = nullptr;
        SentenceEdit* text = nullptr;
        QComboBox* severity = nullptr;
        QComboBox* owner = nullptr;
        QDateEdit* due = nullptr;
    };
    void remove(QWidget* widget);

    items::Desk& m_desk;
    QString m_owner;
    int m_numbered = 0;
    std::vector<Row> m_rows;
    QVBoxLayout* m_layout;
};

}
