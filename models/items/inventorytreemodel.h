// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The inventory by model: a row for every model, and under it the versions that match a filter, whose rows are fetched as they are looked at.

#include "items/versionlistmodel.h"

#include <QAbstractItemModel>
#include <QSet>

namespace gatehouse::items {

// How many of how many the filter lets through; -1 until known.
struct InventoryShare {
    qint64 models = -1;
    qint64 allModels = -1;
    qint64 versions = -1;
    qint64 allVersions = -1;
    bool operator==(const InventoryShare&) const = default;
};

// Columns are those of VersionListModel. News, filters and orders are applied as differences: a row that stays is the same row to views, which
// so keep what is open and chosen. Every ModelRow and its ids are held; versions are fetched in small groups. Grey rows stand in until theirs
// arrive, and rows that are known stay until newer ones do. Sorting orders the models; under each, the newest version stands first.
class InventoryTreeModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role {
        VersionNameRole = VersionListModel::VersionNameRole, // QString "model@label"; empty on a model and while loading
        ModelNameRole,                                       // QString, on models and their versions
    };

    explicit InventoryTreeModel(Desk& desk, QObject* parent = nullptr);

    void setFilter(const registry::VersionFilter& filter);
    [[nodiscard]] const registry::VersionFilter& filter() const { return m_filter; }
    [[nodiscard]] const InventoryShare& share() const { return m_share; }
    [[nodiscard]] bool isBusy() const { return m_question.isBusy(); }
    [[nodiscard]] const QString& problem() const { return m_problem; }
    void reload();
    void sort(int column, Qt::SortOrder order) override;
    // A folded model shows its worst badge, an open one leaves that to its versions. Views say what they opened.
    void setOpen(const QModelIndex& index, bool open);
    [[nodiscard]] bool isOpen(const QModelIndex& index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void loaded(); // models and ids are there, or a problem

private:
    void apply(std::vector<registry::ModelRow> rows);
    void applyVersions(int place, const std::vector<VersionId>& ids);
    void applyAllVersions(const std::vector<registry::ModelRow>& rows);
    void permuteModels(const std::vector<int>& from);
    void permuteVersions(int place, const std::vector<int>& from);
    void renumber();
    [[nodiscard]] const registry::ModelRow* modelOf(const QModelIndex& version) const;
    [[nodiscard]] bool isFresh(qint64 version) const;
    void want(const registry::ModelRow& model, int row) const;
    void fetch();
    void take(std::vector<registry::VersionRow> rows);

    Desk& m_desk;
    registry::VersionFilter m_filter;
    registry::VersionOrder m_sorting{registry::VersionOrder::By::Name, false};
    InventoryShare m_share;
    QString m_problem;
    std::vector<registry::ModelRow> m_models;
    QHash<qint64, int> m_places; // of a model by its id
    QSet<qint64> m_open;         // ids of models
    Question m_question;
    Question m_rows;
    struct Known {
        registry::VersionRow row;
        int news = 0; // the number of the news that it is as new as
    };
    QHash<qint64, Known> m_known;
    int m_news = 0;
    mutable QSet<qint64> m_wanted; // versions that a view asked for and that are not known
    QSet<qint64> m_asked;          // versions that the question under way brings
    mutable bool m_fetchScheduled = false;
};

}
