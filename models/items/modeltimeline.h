// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The versions of one model, newest change first, kept up to date: what a preview draws as a time line.

#include "items/desk.h"
#include "registry/queries/inventory.h"

namespace gatehouse::items {

class ModelTimeline : public QObject {
    Q_OBJECT
public:
    // At most `most` versions are fetched.
    explicit ModelTimeline(Desk& desk, std::size_t most, QObject* parent = nullptr);
    // Empty for none.
    void setModel(const QString& name);
    [[nodiscard]] const QString& model() const { return m_model; }
    [[nodiscard]] const std::vector<registry::VersionRow>& rows() const { return m_rows; }
    // How many versions the model has in all.
    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] bool isBusy() const { return m_question.isBusy(); }

signals:
    void changed();

private:
    void reload();

    Desk& m_desk;
    std::size_t m_most;
    QString m_model;
    std::vector<registry::VersionRow> m_rows;
    qint64 m_total = 0;
    Question m_question;
};

}
