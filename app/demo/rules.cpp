// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/rules.h"

#include "governance/commands/addfield.h"
#include "governance/commands/editmodel.h"
#include "governance/commands/publishpolicy.h"
#include "intake/policytext.h"

#include <QFile>
#include <QJsonArray>

namespace gatehouse::demo {

using namespace Qt::StringLiterals;

bool Rules::knows(const Step& step)
{
    return step.command == u"field-add" || step.command == u"model-edit" || step.command == u"policy-publish";
}

template <class Command> Result<void> Rules::run(const Command& command, const QString& person)
{
    return m_registrar.run(command, {person, person}).transform([](const registry::Receipt&) {});
}

Result<void> Rules::play(const Step& step)
{
    if (step.command == u"policy-publish")
        return publish(step);
    if (step.command == u"field-add") {
        const auto kind = fromName<FieldKind>(step.text(u"kind"_s));
        if (!kind)
            return std::unexpected(badScript(step.text(u"kind"_s)));
        CustomField field{step.text(u"field"_s), *kind, {}, step.text(u"meaning"_s)};
        for (const QJsonValue choice : step.options.value(u"choices").toArray())
            field.choices << choice.toString();
        return run(governance::AddField{field}, step.as);
    }
    governance::EditModel edit;
    edit.model = step.text(u"model"_s);
    edit.fields = step.options.value(u"fields").toObject();
    return run(edit, step.as);
}

Result<void> Rules::publish(const Step& step)
{
    const QString name = step.text(u"file"_s);
    QFile file(m_folders + u"/policies/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(badScript(name));
    const auto policy = intake::policyFromText(file.readAll(), name);
    return policy ? run(governance::PublishPolicy{*policy}, step.as) : Result<void>(std::unexpected(policy.error()));
}

}
