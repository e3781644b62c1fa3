// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/decision/successorbox.h"

#include "dialogs/frame/fields.h"

namespace gatehouse::dialogs {

SuccessorBox::SuccessorBox(items::Desk& desk, const VersionName& version, QWidget* parent)
    : QComboBox(parent)
    , m_version(version)
    , m_watch(desk, version.model)
{
    setAccessibleName(tr("Successor"));
    keepFromWheel(*this);
    fill();
    connect(&m_watch, &items::ModelWatch::changed, this, &SuccessorBox::fill);
    connect(this, &QComboBox::activated, this, [this] { m_wanted = successor(); });
}

void SuccessorBox::setSuccessor(const QString& label)
{
    m_wanted = label;
    fill();
}

std::optional<Version> SuccessorBox::chosen() const
{
    Version version;
    version.modelName = m_version.model;
    version.label = successor();
    if (!m_watch.sight())
        return version;
    for (const registry::VersionRow& row : m_watch.sight()->versions)
        if (row.label == version.label) {
            version.usability.state = row.usability;
            return version;
        }
    return std::nullopt;
}

void SuccessorBox::fill()
{
    {
        const QSignalBlocker quiet(this);
        clear();
        addItem(tr("None yet"), QString());
        if (m_watch.sight())
            for (const registry::VersionRow& row : m_watch.sight()->versions)
                if (row.label != m_version.label && (row.usability != Usability::Unusable || row.label == m_wanted))
                    addItem(tr("%1 (%2)").arg(row.label, labelOf(row.badge())), row.label);
        // A label that was named before the list is there, or that left the list, stays.
        if (!m_wanted.isEmpty() && findData(m_wanted) < 0)
            addItem(m_wanted, m_wanted);
        setCurrentIndex(qMax(0, findData(m_wanted)));
    }
    emit currentIndexChanged(currentIndex());
}

}
