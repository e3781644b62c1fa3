// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the tables of a policy's form have in common: each shows some rules of one gate at one tier of the draft, and is changed in place.

#include "items/policy/policydraft.h"

#include <QAbstractTableModel>
#include <algorithm>

namespace gatehouse::items {

// Which gate of the policy is looked at.
struct PolicyPlace {
    Gate gate = Gate::A;
    Tier tier = Tier::Low;
    bool operator==(const PolicyPlace&) const = default;
};

class PolicyTable : public QAbstractTableModel {
    Q_OBJECT
public:
    // What an editor needs to know of a cell. QStringList: one of these is chosen, by its place; bool: takes a number or nothing; int: counts up to it.
    enum CellRole { ChoicesRole = Qt::UserRole + 1, NumberRole, MostRole };

    PolicyTable(PolicyDraft& draft, QObject* parent);

    [[nodiscard]] const PolicyPlace& place() const { return m_place; }
    void setPlace(const PolicyPlace& place);

    // Of those tables whose rows come and go.
    virtual void add() {}
    virtual void remove(int row) { Q_UNUSED(row) }
    // A row that has one above it.
    virtual void moveUp(int row) { Q_UNUSED(row) }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const final { return parent.isValid() ? 0 : int(rows()); }

protected:
    // How many are shown, and shows what the draft has by now.
    [[nodiscard]] virtual std::size_t rows() const = 0;
    virtual void follow() = 0;

    [[nodiscard]] PolicyDraft& draft() const { return m_draft; }
    [[nodiscard]] const GatePolicy* gateA() const;
    [[nodiscard]] const LivePolicy* gateB() const;
    void changeA(const std::function<void(GatePolicy&)>& change);
    void changeB(const std::function<void(LivePolicy&)>& change);

    // `shown` becomes `now` by at most one run of rows that comes or goes, so that views keep what they are at.
    template <class Row> void become(std::vector<Row>& shown, std::vector<Row> now)
    {
        if (m_isResetting) {
            shown = std::move(now);
            return;
        }
        const auto differs = std::ranges::mismatch(shown, now);
        const int at = int(differs.in1 - shown.begin());
        const int more = int(now.size()) - int(shown.size());
        if (more > 0)
            beginInsertRows({}, at, at + more - 1);
        else if (more < 0)
            beginRemoveRows({}, at, at - more - 1);
        shown = std::move(now);
        if (more > 0)
            endInsertRows();
        else if (more < 0)
            endRemoveRows();
        if (!shown.empty())
            emit dataChanged(index(0, 0), index(int(shown.size()) - 1, columnCount({}) - 1));
    }

private:
    PolicyDraft& m_draft;
    PolicyPlace m_place;
    bool m_isResetting = false;
};

}
