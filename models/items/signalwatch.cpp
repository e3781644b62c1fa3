// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/signalwatch.h"

namespace gatehouse::items {

SignalWatch::SignalWatch(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk), m_question(this) {}

void SignalWatch::want(const VersionSight& sight)
{
    const QByteArray of = contentDigest(sight.content.manifest).raw() + (sight.base ? contentDigest(sight.base->manifest).raw() : QByteArray());
    if (of == m_of)
        return;
    m_of = of;
    m_found.reset();
    m_problem.clear();
    const auto base = sight.base ? std::optional(sight.base->manifest) : std::nullopt;
    m_question.run<std::vector<diff::Signal>>(
        m_desk.workers(),
        [store = m_desk.store(), base, now = sight.content.manifest, provenance = sight.content.provenance](std::stop_token stop) {
            const auto read = [&](const Asset& asset, qint64 bytes) { return store.read(asset.sha256, bytes, stop); };
            return diff::signalsBetween(base ? &*base : nullptr, now, provenance, read, stop);
        },
        [this](Result<std::vector<diff::Signal>> found) {
            if (found)
                m_found = std::move(*found);
            else
                m_problem = found.error().sentence;
            emit changed();
        });
    emit changed();
}

}
