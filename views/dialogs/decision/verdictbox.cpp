// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/decision/verdictbox.h"

#include "theme/theme.h"

#include <QRadioButton>
#include <QVBoxLayout>

namespace gatehouse::dialogs {

using namespace Qt::StringLiterals;
using theme::px;

VerdictBox::VerdictBox(items::Desk& desk, const QString& owner, QWidget* parent)
    : QWidget(parent)
    , m_plain(new QRadioButton(tr("Approve"), this))
    , m_carrying(new QRadioButton(tr("Approve with findings"), this))
    , m_findings(new FindingsBox(desk, owner, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(14));
    auto* row = new QHBoxLayout;
    row->setSpacing(px(theme::space::Large));
    m_plain->setAccessibleName(m_plain->text());
    m_carrying->setAccessibleName(m_carrying->text());
    m_plain->setChecked(true);
    row->addWidget(m_plain);
    row->addWidget(m_carrying);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_findings);
    m_findings->hide();
    setFocusProxy(m_plain);
    connect(m_findings, &FindingsBox::changed, this, &VerdictBox::changed);
    connect(m_carrying, &QRadioButton::toggled, this, [this](bool carries) {
        m_findings->setVisible(carries);
        if (carries && m_findings->rowCount() == 0)
            m_findings->addRow();
        emit changed();
    });
}

std::vector<FindingDraft> VerdictBox::findings() const
{
    return m_carrying->isChecked() ? m_findings->findings() : std::vector<FindingDraft>();
}

Obstacles VerdictBox::inTheWay() const
{
    if (m_carrying->isChecked() && m_findings->rowCount() == 0)
        return {{u"no-finding"_s, tr("Add a finding, or choose Approve."), {}, true}};
    return {};
}

QString VerdictBox::actText(const QString& label) const
{
    const int count = m_carrying->isChecked() ? m_findings->rowCount() : 0;
    return count > 0 ? tr("Approve %1 with %n finding(s)", nullptr, count).arg(label) : QString();
}

void VerdictBox::restore(const QVariantMap& texts)
{
    if (m_findings->restore(texts))
        m_carrying->setChecked(true);
}

}
