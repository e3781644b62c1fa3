// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/attentionwatch.h"

#include "registry/queries/production.h"

#include <algorithm>

namespace gatehouse::items {

AttentionWatch::AttentionWatch(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk), m_question(this)
{
    connect(&desk.session(), &registry::Session::changed, this, &AttentionWatch::ask);
    ask();
}

void AttentionWatch::ask()
{
    m_question.ask<int>(
        m_desk.reader(),
        [moment = m_desk.session().moment()](const registry::Connection& connection, std::stop_token stop) -> Result<int> {
            const auto rows = registry::productionBoard(connection, moment.now(), moment.asOf, stop);
            if (!rows)
                return std::unexpected(rows.error());
            return int(std::ranges::count(*rows, registry::Attention::ActNow, &registry::BoardRow::attention));
        },
        [this](const Result<int>& actNow) {
            // A question that failed leaves the last answer; the board itself says what is wrong.
            if (!actNow || *actNow == m_actNow)
                return;
            m_actNow = *actNow;
            emit changed();
        });
}

}
