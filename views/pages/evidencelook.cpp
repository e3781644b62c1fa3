// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/evidencelook.h"

namespace gatehouse::pages {

using namespace Qt::StringLiterals;
using theme::ThemeRole;

std::pair<ThemeRole, QString> lookOf(governance::EvidenceState state)
{
    switch (state) {
    case governance::EvidenceState::Met: return {ThemeRole::Ok, u"usable"_s};
    case governance::EvidenceState::NotApplicable: return {ThemeRole::Muted, u"note"_s};
    case governance::EvidenceState::Failed: return {ThemeRole::Critical, u"unusable"_s};
    case governance::EvidenceState::Outdated: return {ThemeRole::Warning, u"verdict-outdated"_s};
    case governance::EvidenceState::Missing: break;
    }
    return {ThemeRole::Warning, u"warning"_s};
}

}
