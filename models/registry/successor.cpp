// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/successor.h"

#include "registry/facts.h"

namespace gatehouse::registry {

Result<Successor> successorFrom(const Connection& connection, const QString& model, const QString& named, const QDateTime& now, AsOf asOf)
{
    QStringList seen;
    for (QString label = named; !label.isEmpty() && !seen.contains(label);) {
        seen << label;
        const auto version = loadVersion(connection, model, label, asOf);
        if (!version)
            return std::unexpected(version.error());
        if (!*version)
            break;
        const Usability usability = (*version)->usabilityAt(now);
        if (usability == Usability::Usable || usability == Usability::Deprecated)
            return Successor{label, (*version)->review == ReviewState::Approved};
        label = (*version)->usability.successor;
    }
    return Successor{};
}

}
