// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the cells of a consumer's list say, and the sentences that its pane shares with them.

#include "items/consumerusemodel.h"
#include "items/rowroles.h"

namespace gatehouse::items {

[[nodiscard]] QString columnTitle(ConsumerUseModel::Column column);
// `live` is null where nothing is live. `withConsumer` names the consumer too: one person may speak for several.
[[nodiscard]] QVariant useCell(const registry::ConsumerUse& use, const registry::LiveModel* live, bool withConsumer, const QDateTime& now,
                               ConsumerUseModel::Column column, int role);

// The lower, the sooner somebody should look: something waits, something is wrong, something has changed, nothing.
[[nodiscard]] int attentionOf(const registry::ConsumerUse& use, const registry::LiveModel* live);
[[nodiscard]] QString sentenceOf(const registry::ConsumerNotice& notice);
[[nodiscard]] Tone toneOf(registry::ConsumerNotice::Kind kind);
[[nodiscard]] QString iconOf(registry::ConsumerNotice::Kind kind);
[[nodiscard]] QString sentenceOf(const registry::ConsumerWait& wait);

}
