// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/readingmarks.h"

#include "registry/readmarks.h"

#include <QPointer>
#include <algorithm>

namespace gatehouse::items {

ReadingMarks::ReadingMarks(Desk& desk, const LineCounts& counts, QObject* parent) : QObject(parent), m_desk(desk), m_counts(counts), m_question(this)
{
    connect(&counts, &LineCounts::counted, this, &ReadingMarks::changed);
    connect(&desk, &Desk::factsChanged, this, &ReadingMarks::changed); // another person acts
    connect(&desk.session(), &registry::Session::changed, this, &ReadingMarks::load);
    connect(&desk, &Desk::marksChanged, this, [this](VersionId version) {
        if (version == m_version)
            load();
    });
}

void ReadingMarks::show(const VersionSight& sight)
{
    m_changes.clear();
    std::ranges::copy_if(sight.changes, std::back_inserter(m_changes), [](const FileChange& change) { return change.status != FileStatus::Same; });
    if (m_version != sight.content.version.id) {
        m_version = sight.content.version.id;
        m_read.clear();
        load();
    }
    emit changed();
}

void ReadingMarks::load()
{
    if (m_version.value == 0 || m_pending > 0)
        return;
    using Marks = std::vector<registry::ReadMark>;
    m_question.ask<Marks>(
        m_desk.reader(),
        [version = m_version, moment = m_desk.session().moment()](const registry::Connection& connection, std::stop_token) {
            return registry::readMarks(connection, version, moment.isNow() ? QDateTime() : moment.now());
        },
        [this](Result<Marks> marks) {
            if (!marks)
                return; // what is known stays
            QHash<QString, Units> read;
            for (const registry::ReadMark& mark : *marks)
                read[mark.person].insert(mark.unit.raw());
            if (read != m_read) {
                m_read = std::move(read);
                emit changed();
            }
        });
}

const ReadingMarks::Units& ReadingMarks::mine() const
{
    static const Units none;
    const auto found = m_read.constFind(m_desk.session().actor().person);
    return found == m_read.constEnd() ? none : *found;
}

Coverage ReadingMarks::countedBy(const Units& read, const FileChange& change) const
{
    const auto units = m_counts.unitsOf(change);
    if (!units)
        return {};
    return {int(std::ranges::count_if(*units, [&](const Sha256& unit) { return read.contains(unit.raw()); })), int(units->size())};
}

Coverage ReadingMarks::of(const FileChange& change) const
{
    return countedBy(mine(), change);
}

Coverage ReadingMarks::of(Element element) const
{
    Coverage sum;
    for (const FileChange& change : m_changes)
        if (change.element == element) {
            const Coverage part = of(change);
            sum.read += part.read;
            sum.of += part.of;
        }
    return sum;
}

std::optional<Coverage> ReadingMarks::whole() const
{
    Coverage sum;
    for (const FileChange& change : m_changes) {
        const Coverage part = of(change);
        if (part.of == 0)
            return {};
        sum.read += part.read;
        sum.of += part.of;
    }
    return sum;
}

std::vector<bool> ReadingMarks::changesRead(const FileChange& change) const
{
    std::vector<bool> read;
    for (const Sha256& unit : m_counts.unitsOf(change).value_or(std::vector<Sha256>()))
        read.push_back(mine().contains(unit.raw()));
    return read;
}

QStringList ReadingMarks::readersOf(Element element) const
{
    QStringList names;
    for (auto each = m_read.cbegin(); each != m_read.cend(); ++each) {
        if (each.key() == m_desk.session().actor().person)
            continue;
        int files = 0;
        const bool all = std::ranges::all_of(m_changes, [&](const FileChange& change) {
            if (change.element != element)
                return true;
            ++files;
            const Coverage part = countedBy(*each, change);
            return part.of > 0 && part.read == part.of;
        });
        if (all && files > 0)
            names << m_desk.displayName(each.key());
    }
    names.sort();
    return names;
}

void ReadingMarks::mark(const FileChange& change, std::optional<int> unit, bool isRead)
{
    if (const auto past = m_desk.session().pastObstacle()) {
        emit said(past->sentence);
        return;
    }
    if (m_desk.person() == nullptr) {
        emit said(tr("Nobody is chosen to act, so nobody's reading is kept: choose who you are at the top right."));
        return;
    }
    const auto units = m_counts.unitsOf(change);
    if (!units || (unit && *unit >= int(units->size())))
        return;
    registry::ReadMarking marking{m_version, unit ? std::vector{(*units)[std::size_t(*unit)]} : *units, isRead};
    Units& mine = m_read[m_desk.session().actor().person];
    for (const Sha256& each : marking.units)
        if (isRead)
            mine.insert(each.raw());
        else
            mine.remove(each.raw());
    emit changed();
    m_question.cancel(); // what is on its way was asked before this
    ++m_pending;
    m_desk.session().mark(std::move(marking),
                          [home = QPointer<Desk>(&m_desk), asker = QPointer<ReadingMarks>(this), version = m_version](const Result<void>& kept) {
        // The desk joins the writer's thread before it goes; the asker is looked at only at home.
                              QMetaObject::invokeMethod(
                                  home.data(),
                                  [home, asker, version, kept] {
                                      if (asker)
                                          asker->answered(kept, version);
                                      else if (home)
                                          emit home->marksChanged(version);
                                  },
                                  Qt::QueuedConnection);
                          });
}

void ReadingMarks::answered(const Result<void>& kept, VersionId version)
{
    if (!kept)
        emit said(tr("Not marked as read: %1").arg(kept.error().sentence));
    if (--m_pending == 0)
        emit m_desk.marksChanged(version);
}

}
