// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a gate asks to be there: at gate A elements, statements and custom fields, and what of it the author may waive; at gate B evidence.

#include "domain/customfield.h"
#include "items/policy/policytable.h"

namespace gatehouse::items {

class AskedModel : public PolicyTable {
    Q_OBJECT
public:
    enum Column { What, Asked, Waivable, ColumnCount };
    enum { NeedRole = MostRole + 1 }; // QString: as a policy names what the row is about: "element-data", "end-to-end"

    explicit AskedModel(PolicyDraft& draft, QObject* parent = nullptr);
    // The custom fields that the registry has. What a policy asks beyond them is shown as well.
    void setFields(const std::vector<CustomField>& fields);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

protected:
    [[nodiscard]] std::size_t rows() const override { return m_rows.size(); }
    void follow() override;

private:
    // Explained changes are asked wherever there is a base, and thresholds have a table of their own: both are only waived here.
    enum class Kind { Element, Statement, Changes, Field, Threshold, Evidence };
    struct Row {
        Kind kind = Kind::Element;
        QString need;
        bool asked = false;
        bool waivable = false;
        bool operator==(const Row&) const = default;
    };
    [[nodiscard]] std::vector<Row> rowsAtA(const GatePolicy& gate) const;
    [[nodiscard]] static QString labelOf(const Row& row);
    void ask(const Row& row, bool asked);

    std::vector<Row> m_rows;
    QStringList m_fields;
};

}
