// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The files of an import, by element or as one list: path, size, element, remarks; a tick takes a file in or leaves it out.

#include "items/importing/folderimport.h"

#include <QAbstractItemModel>
#include <QHash>

namespace gatehouse::items {

// The element of a file is edited through the model (Qt::EditRole of the column Element, an int of Element). By element every element has its
// heading, also one without a file: what is missing shows. What is left out stands last, unticked.
class ImportFilesModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Path, Size, ElementColumn, Remarks, ColumnCount };
    enum Role { PathRole = Qt::UserRole + 1 }; // QString, of a file or of what is left out

    explicit ImportFilesModel(FolderImport& import, QObject* parent = nullptr);

    void setByElement(bool byElement);
    void setFilter(const QString& text);
    // "61 files, 4.2 MiB; 3 left out"
    [[nodiscard]] QString summary() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    // Places of files come first, then of what is left out.
    using Places = std::vector<std::size_t>;
    void rebuild();
    void followElements(const QStringList& paths);
    [[nodiscard]] bool isHeading(const QModelIndex& index) const;
    [[nodiscard]] std::size_t placeOf(const QModelIndex& index) const;
    [[nodiscard]] QVariant headingData(std::size_t group, int column, int role) const;
    [[nodiscard]] QVariant fileData(const intake::PlannedFile& file, int column, int role) const;
    [[nodiscard]] QVariant leftOutData(const intake::LeftOut& leftOut, int column, int role) const;

    FolderImport& m_import;
    std::shared_ptr<const intake::ImportPlan> m_plan;
    bool m_byElement = true;
    QString m_filter;
    std::vector<Places> m_groups;          // one for every element and one for what is left out; a single one as a list
    QHash<QString, QStringList> m_remarks; // sentences by path
    QHash<QString, bool> m_suspicious;     // paths with a secret
};

}
