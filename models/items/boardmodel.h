// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The production board as a list: one row a model and slot under three headings, what needs somebody first; as of the session's moment.

#include "items/desk.h"
#include "registry/queries/boardnews.h"

#include <QAbstractItemModel>
#include <set>

namespace gatehouse::items {

// What the board lets through; empty parts let everything.
struct BoardFilter {
    QString text; // words that stand in model, slot, version, owner, targets or reasons
    std::set<registry::Attention> attention;
    std::set<Tier> tiers;
    QString owner; // a person's name
    bool news = false; // only rows to which something happened since the person last looked
    [[nodiscard]] bool isEmpty() const { return *this == BoardFilter{}; }
    bool operator==(const BoardFilter&) const = default;
};

// Of all rows, whatever the filter says.
struct BoardCounts {
    int rows = 0;
    int models = 0; // with something live
    int live = 0;   // rows with something live
    int actNow = 0;
    int watch = 0;
    int changed = 0; // rows to which something happened since the person last looked
    int shown = 0;   // rows that the filter lets through
};

// Top-level rows are the headings of those attentions that have rows (RowIsGroup), their children the rows of the board. Rows are sorted below
// their heading. News changes rows where they stand; only when rows come, go or move is the model reset, and indexOf() finds a row again.
class BoardModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Name, Place, RiskTier, Condition, Findings, Who, Results, Review, ColumnCount };
    enum Role { AttentionRole = Qt::UserRole + 1 }; // int of registry::Attention, also of a heading

    explicit BoardModel(Desk& desk, QObject* parent = nullptr);

    void setFilter(const BoardFilter& filter);
    [[nodiscard]] const BoardFilter& filter() const { return m_filter; }
    // News is counted from the events after this one; 0 counts none. In the past there is none.
    void setSince(EventSeq since);
    void reload();

    [[nodiscard]] BoardCounts counts() const;
    // The newest event that the rows know of.
    [[nodiscard]] EventSeq newest() const { return m_newest; }
    [[nodiscard]] bool isBusy() const { return m_question.isBusy(); }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] const QString& problem() const { return m_problem; }
    // Null for a heading.
    [[nodiscard]] const registry::BoardRow* row(const QModelIndex& index) const;
    // Null when nothing happened.
    [[nodiscard]] const registry::RowNews* news(const registry::BoardRow& row) const;
    [[nodiscard]] QModelIndex indexOf(const QString& model, const QString& slot) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    void loaded(); // rows are there, or a problem; also after another filter

private:
    struct Group {
        registry::Attention attention = registry::Attention::ActNow;
        std::vector<std::size_t> rows; // places in m_rows
    };
    [[nodiscard]] bool matches(const registry::BoardRow& row) const;
    [[nodiscard]] bool isBefore(const registry::BoardRow& a, const registry::BoardRow& b) const;
    [[nodiscard]] std::vector<Group> arranged() const;
    [[nodiscard]] static QStringList keysOf(const std::vector<registry::BoardRow>& rows, const std::vector<Group>& groups);
    void arrange(std::vector<registry::BoardRow> rows);

    Desk& m_desk;
    BoardFilter m_filter;
    EventSeq m_since;
    EventSeq m_newest;
    int m_sortColumn = Name;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    std::vector<registry::BoardRow> m_rows;
    QHash<QString, registry::RowNews> m_news; // by "model@slot"
    std::vector<Group> m_groups;
    bool m_loaded = false;
    QString m_problem;
    Question m_question;
};

}
