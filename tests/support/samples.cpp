// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/samples.h"

#include "support/chance.h"

#include <QJsonArray>

namespace gatehouse::testing {

using namespace Qt::StringLiterals;

Asset anyAsset(Element element)
{
    return {nameOf(element) + u'/' + anyName(u"file"_s), element, anyNumber(0, 5'000'000), Sha256::fromRaw(anyBytes(32)),
            element == Element::Scripts && anyNumber(0, 1) == 1};
}

ManifestBuilder::ManifestBuilder()
{
    for (const Element element : allOf<Element>())
        for (int i = anyNumber(1, 3); i > 0; --i)
            m_manifest.assets.push_back(anyAsset(element));
    m_manifest.releaseNotes = u"Because "_s + anySentence();
    m_manifest.intendedUse = anySentence();
    m_manifest.declared = {{u"requirements"_s, QJsonObject{{u"mode"_s, u"batch"_s}, {u"latency_ms"_s, anyNumber(1, 900)}}}};
}

ManifestBuilder& ManifestBuilder::with(const Asset& asset)
{
    m_manifest.assets.push_back(asset);
    return *this;
}

ManifestBuilder& ManifestBuilder::without(Element element)
{
    std::erase_if(m_manifest.assets, [&](const Asset& asset) { return asset.element == element; });
    return *this;
}

ManifestBuilder& ManifestBuilder::notes(const QString& markdown)
{
    m_manifest.releaseNotes = markdown;
    return *this;
}

ManifestBuilder& ManifestBuilder::intendedUse(const QString& text)
{
    m_manifest.intendedUse = text;
    return *this;
}

ManifestBuilder& ManifestBuilder::base(const QString& version)
{
    m_manifest.base = version;
    return *this;
}

ManifestBuilder& ManifestBuilder::declaring(const QString& key, const QJsonValue& value)
{
    m_manifest.declared.insert(key, value);
    return *this;
}

Manifest ManifestBuilder::build() const
{
    Manifest manifest = m_manifest;
    sortAssets(manifest);
    return manifest;
}

Model aModel(const QString& name, const QString& owner, Tier tier)
{
    Model model;
    model.name = name;
    model.purpose = anySentence();
    model.owner = owner;
    model.tier = tier;
    model.consumers = {QJsonObject{{u"name"_s, anyName(u"desk"_s)}, {u"uses"_s, u"results"_s}}};
    model.results = {QJsonObject{{u"place"_s, u"/srv/"_s + anyName()}, {u"format"_s, u"parquet"_s}}};
    return model;
}

std::vector<Tick> everyTick(const GatePolicy& gate, Role role)
{
    std::vector<Tick> ticks;
    if (const auto list = gate.checklists.find(role); list != gate.checklists.end())
        for (const ChecklistItem& item : list->second)
            ticks.push_back({item.id, item.sentence ? anySentence() : QString()});
    return ticks;
}

FindingDraft aFinding(const QString& owner, Severity severity)
{
    return {severity, owner, QDate::currentDate().addDays(anyNumber(5, 90)), anySentence()};
}

}
