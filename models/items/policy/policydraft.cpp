// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/policy/policydraft.h"

#include "intake/policyedit.h"
#include "intake/policytext.h"

namespace gatehouse::items {

PolicyDraft::PolicyDraft(QObject* parent) : QObject(parent)
{
    setText(QString::fromUtf8(intake::policyText(builtInPolicy())));
}

void PolicyDraft::setText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    const auto read = intake::readPolicy(text.toUtf8());
    m_policy = read ? std::optional(*read) : std::nullopt;
    m_fault = read ? std::nullopt : std::optional(read.error());
    emit changed();
}

void PolicyDraft::change(const std::function<void(Policy&)>& change)
{
    if (!m_policy)
        return;
    Policy now = *m_policy;
    change(now);
    if (now == *m_policy)
        return;
    m_text = intake::editedText(m_text, *m_policy, now);
    m_policy = std::move(now);
    const auto read = intake::readPolicy(m_text.toUtf8());
    m_fault = read ? std::nullopt : std::optional(read.error());
    emit changed();
}

}
