// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What waits for the person who acts, in groups: gates, second persons, what is with them, production, findings; or what the person waits for; or,
// for those who keep it moving, what the gates wait for of everybody, by role.

#include "items/desk.h"
#include "registry/queries/queueoverview.h"

#include <QAbstractItemModel>

namespace gatehouse::items {

// How long something waits, one way everywhere: "4 h", "3 d"; and its days, of which none counts before it is whole.
[[nodiscard]] QString ageText(qint64 seconds);
[[nodiscard]] int wholeDays(qint64 seconds);

// Top-level rows are groups (RowIsGroup), their children items. News replaces the rows; key() finds an item again.
class QueueModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Item, RiskTier, With, Due, Waits, ColumnCount };
    enum class Show { Mine, WaitingOnOthers, Everybody };

    explicit QueueModel(Desk& desk, QObject* parent = nullptr);

    void setShow(Show show);
    [[nodiscard]] int countOf(Show show) const;
    // When the oldest gate item was last changed; invalid when none waits.
    [[nodiscard]] QDateTime oldestGateItem() const;
    // Where the queue of everybody stops, in a sentence; empty while it is not shown, or nothing waits.
    [[nodiscard]] QString bottleneck() const { return m_overview ? m_overview->bottleneck : QString(); }
    [[nodiscard]] bool isBusy() const { return m_question.isBusy(); }
    // What is to be shown is there.
    [[nodiscard]] bool isCounted() const { return m_loaded; }
    [[nodiscard]] bool isLoaded() const { return m_show == Show::Everybody ? m_overview.has_value() : m_loaded; }
    [[nodiscard]] const QString& problem() const { return m_problem; }
    // Null for a group.
    [[nodiscard]] const registry::QueueItem* item(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const registry::QueueItem& item) const;
    void reload();

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void loaded();

private:
    struct Group {
        QString title;
        QString icon;
        std::vector<registry::QueueItem> items;
        int count = 0; // also of those beyond the limit of what is shown
    };
    struct Answer {
        std::vector<registry::QueueItem> items;
        std::optional<registry::QueueOverview> overview;
    };
    [[nodiscard]] std::vector<Group> groupsOfPerson() const;
    [[nodiscard]] std::vector<Group> groupsByRole() const;
    void arrange();
    [[nodiscard]] QVariant groupData(const Group& group, int column, int role) const;
    [[nodiscard]] QVariant itemData(const registry::QueueItem& item, Column column, int role) const;

    Desk& m_desk;
    Show m_show = Show::Mine;
    std::vector<registry::QueueItem> m_all;
    std::optional<registry::QueueOverview> m_overview; // only while it is shown
    std::vector<Group> m_groups;
    bool m_loaded = false;
    QString m_problem;
    Question m_question;
};

}
