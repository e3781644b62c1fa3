// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/registryfixture.h"

#include "governance/commands/addperson.h"
#include "governance/commands/grantrole.h"
#include "support/chance.h"

namespace gatehouse::testing {

using namespace Qt::StringLiterals;

RegistryFixture::RegistryFixture(Kind kind)
    : m_clock(std::make_shared<QDateTime>(QDate(2026, 1, 5).addDays(anyNumber(0, 300)), QTime(8, 0), QTimeZone::UTC))
{
    m_cast.admin = anyName(u"admin"_s);
    const registry::Clock clock = [now = m_clock] { return *now = now->addSecs(1); };
    orThrow(registry::found(location(), {m_cast.admin, anySentence(), u"os-"_s + m_cast.admin, kind == Kind::Solo, false}, clock));
    m_registrar.emplace(orThrow(registry::Registrar::open(location(), clock)));

    const auto add = [&](const QString& prefix, std::optional<Role> role) {
        const QString name = anyName(prefix);
        must(governance::AddPerson{name, {}, u"os-"_s + name}, m_cast.admin);
        if (role)
            must(governance::GrantRole{name, *role}, m_cast.admin);
        return name;
    };
    m_cast.owner = add(u"owner"_s, {});
    m_cast.author = add(u"author"_s, {});
    m_cast.colleague = add(u"colleague"_s, {});
    m_cast.reviewer = add(u"reviewer"_s, Role::TechnicalReviewer);
    m_cast.secondReviewer = add(u"reviewer"_s, Role::TechnicalReviewer);
    m_cast.risk = add(u"risk"_s, Role::RiskApprover);
    m_cast.secondRisk = add(u"risk"_s, Role::RiskApprover);
    m_cast.deployer = add(u"deployer"_s, Role::Deployer);
    m_cast.auditor = add(u"auditor"_s, Role::Auditor);
}

VersionName RegistryFixture::draft(const VersionBuilder& version)
{
    governance::RegisterVersion command;
    command.version = {version.model.isEmpty() ? anyName(u"model"_s) : version.model, version.name.isEmpty() ? anyName(u"v"_s) : version.name};
    command.author = version.author.isEmpty() ? m_cast.author : version.author;
    command.manifest = version.manifest.build();
    command.provenance = "{}";
    const Tier tier = version.tier.value_or(allOf<Tier>()[std::size_t(anyNumber(0, 2))]);
    if (!orThrow(registry::loadModel(connection(), command.version.model)))
        command.newModel = aModel(command.version.model, m_cast.owner, tier);
    must(command, command.author);
    return command.version;
}

VersionName RegistryFixture::submitted(const VersionBuilder& version)
{
    const VersionName name = draft(version);
    must(governance::Submit{name, {}, {}}, facts(name).version->author);
    return name;
}

VersionName RegistryFixture::approved(const VersionBuilder& version)
{
    const VersionName name = submitted(version);
    const std::vector<Role> roles = facts(name).gate().roles;
    for (const Role role : roles)
        must(approval(name, role), holderOf(role));
    return name;
}

governance::VersionFacts RegistryFixture::facts(const VersionName& version) const
{
    return orThrow(registry::loadVersionFacts(connection(), orThrow(registry::loadRegistryFacts(connection(), *m_clock)), version));
}

governance::Approve RegistryFixture::approval(const VersionName& version, Role role) const
{
    const governance::VersionFacts known = facts(version);
    return {version, role, known.version->digest, anySentence(), everyTick(known.gate(), role), {}, {}};
}

QString RegistryFixture::holderOf(Role role) const
{
    return role == Role::RiskApprover ? m_cast.risk : m_cast.reviewer;
}

std::string RegistryFixture::sentenceOf(const Error& error)
{
    QString text = error.code + u": "_s + error.sentence + u' ' + error.detail;
    for (const Obstacle& obstacle : error.obstacles)
        text += u"\n- "_s + obstacle.code + u": "_s + obstacle.sentence;
    return text.toStdString();
}

}
