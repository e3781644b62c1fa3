// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Sample values of the domain with random content: what the built-in policy asks at every tier unless a test leaves something out.

#include "domain/manifest.h"
#include "domain/model.h"
#include "domain/policy.h"
#include "domain/verdict.h"

#include <optional>

namespace gatehouse::testing {

[[nodiscard]] Asset anyAsset(Element element);

// aManifest().without(Element::Data).notes("...").build()
class ManifestBuilder {
public:
    ManifestBuilder();
    ManifestBuilder& with(const Asset& asset);
    ManifestBuilder& without(Element element);
    ManifestBuilder& notes(const QString& markdown);
    ManifestBuilder& intendedUse(const QString& text);
    ManifestBuilder& base(const QString& version);
    ManifestBuilder& declaring(const QString& key, const QJsonValue& value);
    [[nodiscard]] Manifest build() const;

private:
    Manifest m_manifest;
};
[[nodiscard]] inline ManifestBuilder aManifest()
{
    return {};
}

// A model that lacks nothing.
[[nodiscard]] Model aModel(const QString& name, const QString& owner, Tier tier);

// A tick for every item of the role's checklist, with sentences.
[[nodiscard]] std::vector<Tick> everyTick(const GatePolicy& gate, Role role);
[[nodiscard]] FindingDraft aFinding(const QString& owner, Severity severity = Severity::Minor);

// aVersion().of("model").label("1.0").by("lin").at(Tier::High); what is not said is random. The model is made on the way when it is new.
struct VersionBuilder {
    QString model;
    QString name;
    QString author;
    std::optional<Tier> tier;
    ManifestBuilder manifest;

    VersionBuilder& of(const QString& modelName)
    {
        model = modelName;
        return *this;
    }
    VersionBuilder& label(const QString& label)
    {
        name = label;
        return *this;
    }
    VersionBuilder& by(const QString& person)
    {
        author = person;
        return *this;
    }
    VersionBuilder& at(Tier wanted)
    {
        tier = wanted;
        return *this;
    }
    VersionBuilder& holding(const ManifestBuilder& content)
    {
        manifest = content;
        return *this;
    }
};
[[nodiscard]] inline VersionBuilder aVersion()
{
    return {};
}

}
