// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The next policy while it is being written: one draft that is seen as a form and as a text. What is done to one shows in the other, and nothing typed
// is lost: comments stay in the text, and an unfinished line of the form stands there as unfinished.

#include "content/yamltree.h"
#include "domain/policy.h"

#include <QObject>
#include <functional>

namespace gatehouse::items {

class PolicyDraft : public QObject {
    Q_OBJECT
public:
    explicit PolicyDraft(QObject* parent = nullptr);

    // As it would be published; also what is none (yet).
    [[nodiscard]] const QString& text() const { return m_text; }
    void setText(const QString& text);

    // What the form shows: null while the text was written by hand and is no policy.
    [[nodiscard]] const Policy* policy() const { return m_policy ? &*m_policy : nullptr; }
    // Does it to the policy, and the text says it; nothing while there is no policy.
    void change(const std::function<void(Policy&)>& change);

    // Why the text is no policy, with its line; nothing when it is one.
    [[nodiscard]] const std::optional<content::YamlFault>& fault() const { return m_fault; }

signals:
    void changed();

private:
    QString m_text;
    std::optional<Policy> m_policy;
    std::optional<content::YamlFault> m_fault;
};

}
