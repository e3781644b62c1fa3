// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Writes the governed rows from an event's effects; the only place that does, for new events and for replaying alike.

#include "domain/error.h"
#include "registry/connection.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace gatehouse::registry {

// The governed tables and the columns that name a record in each.
struct GovernedRecord {
    QString table;
    QStringList key;
};
[[nodiscard]] const std::vector<GovernedRecord>& governedRecords();

// Bound to one connection. A record's current row ends at the event and a new one with the changed values begins.
class Projector {
public:
    explicit Projector(const Connection& connection) : m_connection(connection) {}
    // Projects all effects of one event, in order. The event's documents must already be in the database.
    [[nodiscard]] Result<void> project(const QJsonObject& event);

private:
    [[nodiscard]] Result<void> apply(const QJsonObject& effect, qint64 seq);
    [[nodiscard]] Result<QStringList> columnsOf(const GovernedRecord& record);
    // Takes a text's words away, and what was kept of the command that brought them.
    [[nodiscard]] Result<void> forget(const QString& textDigest);
    [[nodiscard]] Result<void> projectContent(const QString& digest, qint64 seq);

    const Connection& m_connection;
    QHash<QString, QStringList> m_columns;
};

}
