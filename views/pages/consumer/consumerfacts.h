// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The facts of one use: what waits for an acknowledgement, what to know, what is read and how much, and what happened to the consumer.

#include "items/desk.h"
#include "pages/place.h"
#include "registry/queries/consumer.h"
#include "theme/widgets/panel.h"

class QVBoxLayout;

namespace gatehouse::pages {

class ConsumerFacts : public theme::Panel {
    Q_OBJECT
public:
    // `live` is null where nothing of the model is live; `use` is null where only the history is left to show.
    ConsumerFacts(items::Desk& desk, const registry::ConsumerUse* use, const registry::LiveModel* live,
                  const std::vector<registry::EventRow>& history, QWidget* parent = nullptr);

signals:
    void placeRequested(const gatehouse::pages::Place& place);

private:
    void addHead(QVBoxLayout& column, const registry::ConsumerUse& use, const registry::LiveModel* live);
    void addWaits(QVBoxLayout& column, const registry::ConsumerUse& use);
    void addNotices(QVBoxLayout& column, const registry::ConsumerUse& use);
    void addUse(QVBoxLayout& column, const registry::ConsumerUse& use);
    void addResults(QVBoxLayout& column, const registry::ConsumerUse& use);
    void addHistory(QVBoxLayout& column, const std::vector<registry::EventRow>& history);

    items::Desk& m_desk;
};

}
