// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/openrollback.h"
#include "dialogs/openslotdecision.h"
#include "items/slotwatch.h"

namespace gatehouse::dialogs {

void openRollback(items::Desk& desk, const RollbackOffer& offer, QWidget* parent, const std::function<void(const QString&)>& problem,
                  const std::function<void()>& done)
{
    auto* watch = new items::SlotWatch(desk, offer.to, parent);
    QObject::connect(
        watch, &items::SlotWatch::changed, parent,
        [watch, parent, problem, done, slot = offer.slot, &desk] {
            watch->deleteLater();
            const governance::DeploymentFacts* facts = watch->in(slot);
            const Person* person = desk.person();
            if (facts != nullptr && person != nullptr)
                openSlotDecision(desk, *facts, items::slotDecisionOf(items::SlotAct::Rollback, {}, *facts, *person), parent, done);
            else if (problem)
                problem(watch->problem());
        },
        Qt::SingleShotConnection);
}

void openRollbacks(items::Desk& desk, std::vector<RollbackOffer> offers, QWidget* parent)
{
    if (offers.empty())
        return;
    const RollbackOffer first = offers.front();
    offers.erase(offers.begin());
    openRollback(desk, first, parent, {}, [&desk, parent, rest = std::move(offers)] { openRollbacks(desk, rest, parent); });
}

}
