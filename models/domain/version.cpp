// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/version.h"

namespace gatehouse {

Usability Version::usabilityAt(const QDateTime& now) const
{
    if (usability.state == Usability::Unusable)
        return Usability::Unusable;
    if (usability.state == Usability::OnHold && now < usability.until)
        return Usability::OnHold;
    return deprecated ? Usability::Deprecated : Usability::Usable;
}

}
