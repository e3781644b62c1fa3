// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/slot/evidencelook.h"

namespace gatehouse::dialogs {

using items::Tone;
using namespace Qt::StringLiterals;

std::pair<QString, Tone> lookOf(governance::EvidenceState state)
{
    switch (state) {
    case governance::EvidenceState::Met: return {u"usable"_s, Tone::Ok};
    case governance::EvidenceState::NotApplicable: return {u"note"_s, Tone::Muted};
    case governance::EvidenceState::Failed: return {u"unusable"_s, Tone::Critical};
    case governance::EvidenceState::Missing:
    case governance::EvidenceState::Outdated: break;
    }
    return {u"warning"_s, Tone::Warning};
}

}
