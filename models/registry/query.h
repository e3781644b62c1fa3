// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A prepared statement with its rows, and where a connection keeps statements for whoever asks the same again.

#include <QSqlQuery>
#include <QString>
#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

namespace gatehouse::registry {

// The statements of one connection that nobody is using, the oldest of them gone past a limit. Belongs to the connection's thread.
class Statements {
public:
    static constexpr std::size_t Kept = 200;
    // A prepared statement of that SQL, taken out of the keeping; nothing when there is none.
    [[nodiscard]] std::optional<QSqlQuery> take(const QString& sql);
    void give(const QString& sql, QSqlQuery statement);
    // A server cannot free a statement inside a transaction that failed: while it stands, all are kept.
    void setMayForget(std::function<bool()> mayForget) { m_mayForget = std::move(mayForget); }
    [[nodiscard]] std::size_t count() const { return m_statements.size(); }

private:
    struct Statement {
        QSqlQuery query;
        quint64 given = 0;
    };
    std::unordered_multimap<QString, Statement> m_statements;
    std::function<bool()> m_mayForget;
    quint64 m_clock = 0;
};

// Goes through its rows like any QSqlQuery and gives the statement back when it goes. Ends before its connection does.
class Query : public QSqlQuery {
public:
    explicit Query(QSqlQuery query) : QSqlQuery(std::move(query)) {}
    Query(QSqlQuery query, QString sql, std::weak_ptr<Statements> home) : QSqlQuery(std::move(query)), m_sql(std::move(sql)), m_home(std::move(home))
    {}
    Query(Query&&) noexcept = default;
    Query& operator=(Query&& other) noexcept;
    ~Query() { giveBack(); }

private:
    void giveBack();
    QString m_sql;
    std::weak_ptr<Statements> m_home; // nobody's when the statement is not kept
};

}
