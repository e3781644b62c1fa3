// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/script.h"

#include "content/yamltree.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace gatehouse::demo {

using namespace Qt::StringLiterals;

Error badScript(const QString& what)
{
    return Error::input(u"bad-script"_s, QCoreApplication::translate("Demo", "The story of the demonstration is wrong: %1.").arg(what));
}

Result<Script> readScript(const QByteArray& yaml)
{
    const auto tree = content::parseYaml(yaml, u"script.yaml"_s);
    if (!tree)
        return std::unexpected(tree.error());
    const QJsonObject json = tree->toJson().toObject();
    Script script{json.value(u"admin").toString(), {}, QDateTime::fromString(json.value(u"begins").toString(), Qt::ISODate), {}};
    for (const QJsonValue value : json.value(u"people").toArray()) {
        Person person{value[u"name"].toString(), value[u"display"].toString(), {}, {}};
        for (const QJsonValue word : value[u"roles"].toArray()) {
            const auto role = fromName<Role>(word.toString());
            if (!role)
                return std::unexpected(badScript(word.toString()));
            person.roles.insert(*role);
        }
        script.people.push_back(std::move(person));
    }
    for (const QJsonValue value : json.value(u"steps").toArray()) {
        const QJsonObject options = value.toObject();
        Step step{QDateTime::fromString(options.value(u"at").toString(), Qt::ISODate), options.value(u"as").toString(),
                  options.value(u"do").toString(), options};
        if (!step.at.isValid() || step.as.isEmpty() || step.command.isEmpty())
            return std::unexpected(
                badScript(QCoreApplication::translate("Demo", "step %1 lacks its time, its person or its command").arg(script.steps.size() + 1)));
        script.steps.push_back(std::move(step));
    }
    if (script.people.empty() || !script.begins.isValid())
        return std::unexpected(badScript(QCoreApplication::translate("Demo", "it has no people or no beginning")));
    return script;
}

}
