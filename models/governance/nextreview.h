// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// When what is live is looked at again, and what sets that date anew: its renewal (V7) once the review is near, or gate A of what was adopted.

#include "governance/event.h"
#include "governance/facts.h"

namespace gatehouse::governance {

inline constexpr int ReviewNoticeDays = 14; // before a review is due

// It is live, and its review is overdue or due within the notice.
[[nodiscard]] bool reviewIsNear(const Deployment& deployment, const QDate& today);
// The version was renewed: where its review is near, the next one is as late as the policy allows.
void setReviewsAfterRenewal(EventDraft& event, const VersionFacts& facts, const Policy& policy);
// The version passed gate A: where the same content was adopted, its review has been held.
void setReviewsAfterGateA(EventDraft& event, const VersionFacts& facts);

}
