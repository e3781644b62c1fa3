// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/modeltimeline.h"

namespace gatehouse::items {

namespace {

struct TimelineAnswer {
    std::vector<registry::VersionRow> rows;
    qint64 total = 0;
};

}

ModelTimeline::ModelTimeline(Desk& desk, std::size_t most, QObject* parent) : QObject(parent), m_desk(desk), m_most(most), m_question(this)
{
    connect(&desk.session(), &registry::Session::changed, this, &ModelTimeline::reload);
}

void ModelTimeline::setModel(const QString& name)
{
    if (m_model == name)
        return;
    m_model = name;
    m_rows.clear();
    m_total = 0;
    reload();
}

void ModelTimeline::reload()
{
    if (m_model.isEmpty()) {
        m_question.cancel();
        emit changed();
        return;
    }
    m_question.ask<TimelineAnswer>(
        m_desk.reader(),
        [model = m_model, most = m_most, moment = m_desk.session().moment()](const registry::Connection& connection,
                                                                             std::stop_token stop) -> Result<TimelineAnswer> {
            registry::VersionFilter filter;
            filter.model = model;
            auto ids = registry::versionIds(connection, filter, moment.now(), moment.asOf, stop);
            if (!ids)
                return std::unexpected(ids.error());
            TimelineAnswer answer{{}, qint64(ids->size())};
            ids->resize(std::min(ids->size(), most));
            auto rows = registry::versionRows(connection, *ids, moment.now(), moment.asOf, stop);
            if (!rows)
                return std::unexpected(rows.error());
            answer.rows = std::move(*rows);
            return answer;
        },
        [this](Result<TimelineAnswer> answer) {
            if (!answer)
                return;
            m_rows = std::move(answer->rows);
            m_total = answer->total;
            emit changed();
        });
}

}
