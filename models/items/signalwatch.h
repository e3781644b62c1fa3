// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The signals of a version against what it is compared with, looked for in the background; a fact of two contents, so it is looked for once.

#include "diff/signals/signals.h"
#include "items/desk.h"
#include "items/versionwatch.h"

namespace gatehouse::items {

class SignalWatch : public QObject {
    Q_OBJECT
public:
    explicit SignalWatch(Desk& desk, QObject* parent = nullptr);

    // Looks for those of the sight, unless they are known.
    void want(const VersionSight& sight);
    // Nothing while they are not known; then all, which may be none.
    [[nodiscard]] const std::optional<std::vector<diff::Signal>>& found() const { return m_found; }
    // Why they are not known; empty when all is well.
    [[nodiscard]] const QString& problem() const { return m_problem; }
    [[nodiscard]] bool isBusy() const { return m_question.isBusy(); }

signals:
    void changed();

private:
    Desk& m_desk;
    QByteArray m_of; // both contents
    std::optional<std::vector<diff::Signal>> m_found;
    QString m_problem;
    Question m_question;
};

}
