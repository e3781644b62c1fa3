// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The findings of one version, or of the whole registry: what is wrong, how severe, who mends it until when, and whether it is closed.

#include "items/desk.h"

#include <QAbstractTableModel>

namespace gatehouse::items {

class FindingListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Grade, Text, Owner, Due, State, ColumnCount };
    enum Role { FindingRole = Qt::UserRole + 1 }; // qint64: the finding's number

    // Nothing for the findings of all versions.
    explicit FindingListModel(Desk& desk, std::optional<VersionId> version = {}, QObject* parent = nullptr);

    void setVersion(std::optional<VersionId> version);
    // False until the first answer.
    [[nodiscard]] bool isSettled() const { return m_loaded; }
    // Why there is nothing newer; empty when all is well.
    [[nodiscard]] const QString& problem() const { return m_problem; }
    [[nodiscard]] const Finding& finding(int row) const { return m_findings[std::size_t(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void loaded();

private:
    void reload();
    void take(std::vector<Finding> findings);

    Desk& m_desk;
    std::optional<VersionId> m_version;
    std::vector<Finding> m_findings;
    QString m_problem;
    bool m_loaded = false;
    Question m_question;
};

}
