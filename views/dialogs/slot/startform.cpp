// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/slot/startform.h"

#include "dialogs/decision/reasonform.h"

#include <QLineEdit>
#include <QRegularExpression>

namespace gatehouse::dialogs {

using namespace Qt::StringLiterals;

namespace {

constexpr char IsDigest[] = "gatehouseDigest";

}

std::optional<Sha256> digestIn(const QLineEdit& field)
{
    const QString text = field.text().trimmed();
    return text.isEmpty() ? std::nullopt : std::optional(Sha256::fromHex(text).value_or(Sha256()));
}

Obstacles noDigests(const QWidget& form)
{
    Obstacles found;
    for (const QLineEdit* field : form.findChildren<QLineEdit*>())
        if (const auto digest = field->property(IsDigest).toBool() ? digestIn(*field) : std::nullopt; digest && digest->isNull())
            found.push_back(
                {u"no-digest"_s, StartForm::tr("%1: give a SHA-256 of 64 hexadecimal digits, or nothing.").arg(field->accessibleName()), {}, true});
    return found;
}

QStringList namesIn(const QLineEdit& field)
{
    static const QRegularExpression apart(u"[\\s,;]+"_s);
    return field.text().split(apart, Qt::SkipEmptyParts);
}

QLineEdit* digestField(const QString& accessibleName, const QString& otherwise, QWidget* parent)
{
    auto* field = new QLineEdit(parent);
    field->setAccessibleName(accessibleName);
    field->setPlaceholderText(otherwise);
    field->setProperty(IsDigest, true);
    return field;
}

StartForm::StartForm(const SlotFormContext& context, QWidget* parent)
    : SlotCommandForm(context, parent)
    , m_targets(new QLineEdit(this))
    , m_build(digestField(tr("Build"), tr("the registered content as it is"), this))
    , m_environment(digestField(tr("Environment"), tr("the registered environment"), this))
    , m_rollback(choice(tr("Way back"), tr("Choose…"), this))
{
    m_targets->setAccessibleName(tr("Targets"));
    QVBoxLayout* column = formLayout(this);
    column->addWidget(labelled(tr("Targets"), m_targets, tr("hosts or services that will run it, apart by blanks"), this));
    column->addWidget(labelled(tr("Build"), m_build, tr("a SHA-256 when it was rewritten or packed"), this));
    column->addWidget(labelled(tr("Environment"), m_environment, tr("a SHA-256 when it differs"), this));
    column->addWidget(labelled(tr("Way back"), m_rollback, tr("the version that comes back if this one fails"), this));
    column->addStretch();
    setFocusProxy(m_targets);
    if (const Deployment* again = context.facts.current())
        m_targets->setText(again->targets.join(u' '));
    else if (const Deployment* live = context.facts.live())
        m_targets->setText(live->targets.join(u' '));
    follow(context.facts);
    for (QLineEdit* field : {m_targets, m_build, m_environment})
        connect(field, &QLineEdit::textChanged, this, &SlotForm::changed);
    connect(m_rollback, &QComboBox::currentIndexChanged, this, &SlotForm::changed);
}

void StartForm::follow(const governance::DeploymentFacts& facts)
{
    const QVariant chosen = m_rollback->currentData();
    const QSignalBlocker quiet(m_rollback);
    m_rollback->clear();
    for (const Deployment& each : facts.inSlot)
        if ((each.state == DeploymentState::Live || each.state == DeploymentState::Superseded) && each.version != facts.version.version->id) {
            const QString label = each.versionName.section(u'@', 1);
            m_rollback->addItem(tr("%1 (%2)").arg(label, labelOf(each.state)), label);
        }
    if (m_rollback->count() == 0)
        m_rollback->addItem(tr("First: nothing was live here yet"), u"first"_s);
    choose(*m_rollback, chosen.isValid() ? chosen : m_rollback->itemData(0));
}

governance::StartDeployment StartForm::command() const
{
    governance::StartDeployment start = begun();
    start.targets = namesIn(*m_targets);
    start.build = digestIn(*m_build);
    start.environment = digestIn(*m_environment);
    start.rollback = m_rollback->currentData().toString();
    return start;
}

}
