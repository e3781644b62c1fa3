// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/query.h"

#include <algorithm>

namespace gatehouse::registry {

std::optional<QSqlQuery> Statements::take(const QString& sql)
{
    auto node = m_statements.extract(sql);
    if (node.empty())
        return std::nullopt;
    return std::move(node.mapped().query);
}

void Statements::give(const QString& sql, QSqlQuery statement)
{
    m_statements.emplace(sql, Statement{std::move(statement), ++m_clock});
    while (m_statements.size() > Kept && (!m_mayForget || m_mayForget()))
        m_statements.erase(std::ranges::min_element(m_statements, {}, [](const auto& each) { return each.second.given; }));
}

Query& Query::operator=(Query&& other) noexcept
{
    if (this == &other)
        return *this;
    giveBack();
    m_sql = std::move(other.m_sql);
    m_home = std::move(other.m_home);
    QSqlQuery::operator=(std::move(other));
    return *this;
}

void Query::giveBack()
{
    if (const auto home = std::exchange(m_home, {}).lock()) {
        finish();
        home->give(m_sql, std::move(*this));
    }
}

}
