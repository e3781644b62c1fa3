// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/findinglistmodel.h"

#include "items/dates.h"
#include "items/rowroles.h"
#include "registry/facts.h"
#include "registry/findingfacts.h"

#include <QLocale>
#include <algorithm>

namespace gatehouse::items {

namespace {

Tone toneOf(const Finding& finding, const QDate& today)
{
    if (finding.state == FindingState::Closed)
        return Tone::Muted;
    return finding.due < today ? Tone::Warning : Tone::Plain;
}

}

FindingListModel::FindingListModel(Desk& desk, std::optional<VersionId> version, QObject* parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
    , m_version(version)
    , m_question(this)
{
    connect(&desk.session(), &registry::Session::changed, this, &FindingListModel::reload);
    reload();
}

void FindingListModel::setVersion(std::optional<VersionId> version)
{
    if (m_version == version)
        return;
    m_version = version;
    m_loaded = false;
    reload();
}

void FindingListModel::reload()
{
    m_question.ask<std::vector<Finding>>(
        m_desk.reader(),
        [version = m_version, asOf = m_desk.session().moment().asOf](const registry::Connection& connection, std::stop_token) {
            return registry::loadFindings(connection, version, asOf);
        },
        [this](Result<std::vector<Finding>> findings) {
            m_problem = findings ? QString() : findings.error().sentence;
            m_loaded = true;
            if (findings)
                take(std::move(*findings));
            emit loaded();
        });
}

// Findings come at the end and never go: news changes and appends, nothing moves under the reader.
void FindingListModel::take(std::vector<Finding> findings)
{
    const auto isSame = [](const Finding& a, const Finding& b) { return a.id == b.id; };
    const bool onlyMore = findings.size() >= m_findings.size()
        && std::equal(m_findings.begin(), m_findings.end(), findings.begin(), findings.begin() + std::ptrdiff_t(m_findings.size()), isSame);
    if (!onlyMore) {
        beginResetModel();
        m_findings = std::move(findings);
        endResetModel();
        return;
    }
    const std::size_t known = m_findings.size();
    std::copy_n(findings.begin(), known, m_findings.begin());
    if (known > 0)
        emit dataChanged(index(0, 0), index(int(known) - 1, ColumnCount - 1));
    if (findings.size() == known)
        return;
    beginInsertRows({}, int(known), int(findings.size()) - 1);
    m_findings = std::move(findings);
    endInsertRows();
}

int FindingListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_findings.size());
}

int FindingListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindingListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Finding& shown = finding(index.row());
    if (role == FindingRole)
        return shown.id.value;
    switch (Column(index.column())) {
    case Grade:
        if (role == Qt::DisplayRole)
            return labelOf(shown.severity);
        return role == RowSeverity ? QVariant(int(shown.severity)) : QVariant();
    case Text:
        if (role == Qt::DisplayRole)
            return shown.text;
        if (role == RowSecondary)
            return shown.raisedBy.isEmpty() ? tr("%1, revision %2, raised by rule").arg(shown.versionName).arg(shown.revision)
                                            : tr("%1, revision %2, raised by %3 as %4")
                                                  .arg(shown.versionName)
                                                  .arg(shown.revision)
                                                  .arg(m_desk.displayName(shown.raisedBy), labelOf(shown.raisedAs));
        return role == RowStrong ? QVariant(true) : QVariant();
    case Owner:
        if (role == Qt::DisplayRole || role == RowAvatar)
            return m_desk.displayName(shown.owner);
        return role == RowAvatarIsMe ? QVariant(m_desk.person() != nullptr && m_desk.person()->name == shown.owner) : QVariant();
    case Due:
        if (role == Qt::DisplayRole)
            return dayText(shown.due);
        return role == RowTone ? QVariant::fromValue(toneOf(shown, m_desk.facts().now.date())) : QVariant();
    case State:
        if (role == Qt::DisplayRole)
            return labelOf(shown.state);
        return role == RowTone ? QVariant::fromValue(shown.state == FindingState::Closed ? Tone::Muted : Tone::Warning) : QVariant();
    case ColumnCount: break;
    }
    return {};
}

QVariant FindingListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Grade: return tr("Severity");
    case Text: return tr("Finding");
    case Owner: return tr("Owner");
    case Due: return tr("Due");
    case State: return tr("State");
    case ColumnCount: break;
    }
    return {};
}

}
