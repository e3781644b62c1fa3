// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Approve, or approve with findings: the choice and, where it carries any, the findings. Both gates ask it the same way.

#include "dialogs/decision/findingsbox.h"

#include <QVariantMap>

class QRadioButton;

namespace gatehouse::dialogs {

class VerdictBox : public QWidget {
    Q_OBJECT
public:
    // `owner` is proposed as the one who mends.
    VerdictBox(items::Desk& desk, const QString& owner, QWidget* parent = nullptr);

    void followPeople() { m_findings->followPeople(); }
    // Empty for a plain approval.
    [[nodiscard]] std::vector<FindingDraft> findings() const;
    // With findings, but none is there.
    [[nodiscard]] Obstacles inTheWay() const;
    // "Approve 1.2.0 with 2 findings"; empty for a plain approval.
    [[nodiscard]] QString actText(const QString& label) const;
    // What was entered goes into `texts` and comes back from there.
    void keep(QVariantMap& texts) const { m_findings->keep(texts); }
    void restore(const QVariantMap& texts);

signals:
    void changed();

private:
    QRadioButton* m_plain;
    QRadioButton* m_carrying;
    FindingsBox* m_findings;
};

}
