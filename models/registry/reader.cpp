// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/reader.h"

namespace gatehouse::registry {

Reader::Reader(Location location, unsigned threads)
    : m_location(std::move(location))
    , m_connections(threads)
    , m_workers(threads, [this](unsigned worker) { m_connections[worker].reset(); })
{}

Result<const Connection*> Reader::connectionOf(unsigned worker)
{
    std::optional<Connection>& connection = m_connections[worker];
    if (connection && connection->isLost())
        connection.reset();
    if (!connection) {
        auto opened = Connection::open(m_location, Access::ReadOnly);
        if (!opened)
            return std::unexpected(opened.error());
        connection.emplace(std::move(*opened));
    }
    return &*connection;
}

}
