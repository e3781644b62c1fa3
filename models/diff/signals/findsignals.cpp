// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/signals/findsignals.h"

#include "domain/contract.h"
#include "domain/limits.h"
#include "domain/listed.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

namespace gatehouse::diff {

using namespace Qt::StringLiterals;

namespace {

struct ElementWords {
    Q_DECLARE_TR_FUNCTIONS(Signals)
};

constexpr qint64 ReadBytes = limits::MiB;
constexpr Element MadeFrom[] = {Element::Data, Element::Scripts, Element::Configuration, Element::Environment};

QJsonArray datasetsOf(const Manifest& manifest)
{
    return manifest.declared.value(u"datasets").toArray();
}

}

SignalSearch::SignalSearch(const Manifest* base, const Manifest& now, const ReadAsset& read, const std::stop_token& stop)
    : m_base(base)
    , m_now(now)
    , m_read(read)
    , m_stop(stop)
{
    if (base != nullptr)
        m_changes = changesBetween(*base, now);
}

bool SignalSearch::changed(Element element) const
{
    return std::ranges::any_of(m_changes, [&](const FileChange& change) {
        return change.element == element && change.status != FileStatus::Same && change.status != FileStatus::Renamed;
    });
}

bool SignalSearch::datasetsChanged() const
{
    return datasetsOf(*m_base) != datasetsOf(m_now);
}

Result<content::TextContent> SignalSearch::textOf(const Asset& asset) const
{
    if (m_stop.stop_requested())
        return std::unexpected(Error::cancelled());
    return m_read(asset, ReadBytes).transform([&](const QByteArray& bytes) {
        return content::decodeText(bytes, content::Source{asset.path, asset.sizeBytes, asset.sha256});
    });
}

void SignalSearch::add(SignalKind kind, const Asset* asset, const QString& place, const QString& sentence, int line)
{
    m_found.push_back({kind, asset != nullptr ? asset->element : Element::Other, asset != nullptr ? asset->path : QString(), place, sentence, line});
}

void SignalSearch::lookAtElements()
{
    if (m_base == nullptr)
        return;
    QStringList made;
    for (const Element element : MadeFrom)
        if (changed(element) || (element == Element::Data && datasetsChanged()))
            made << labelOf(element);
    const auto objects = m_now.of(Element::TrainedObject);
    const bool objectChanged = changed(Element::TrainedObject);
    if (objectChanged && made.isEmpty())
        add(SignalKind::ObjectAlone, objects.empty() ? nullptr : objects.front(), {},
            ElementWords::tr("The trained object changed, though no data, script, configuration or environment did."));
    if (!objectChanged && !made.isEmpty() && !objects.empty() && !m_base->of(Element::TrainedObject).empty())
        add(SignalKind::ObjectLeftBehind, objects.front(), {},
            ElementWords::tr("The trained object is the one of the base, though this changed: %1.").arg(listed(made)));
    for (const FileChange& change : m_changes)
        if (change.element == Element::GoldenTests && change.before && change.status != FileStatus::Same && change.status != FileStatus::Renamed)
            add(SignalKind::GoldenChanged, change.after ? &*change.after : &*change.before, {},
                change.after ? ElementWords::tr("%1 of the golden tests changed: what was verified earlier is another now.").arg(change.path)
                             : ElementWords::tr("%1 of the golden tests is gone.").arg(change.path));
}

void SignalSearch::lookAtDatasets()
{
    if (m_base == nullptr)
        return;
    for (const QJsonValue before : datasetsOf(*m_base))
        for (const QJsonValue after : datasetsOf(m_now)) {
            const QString name = after[u"name"].toString();
            if (name.isEmpty() || before[u"name"].toString() != name)
                continue;
            const QString was = before[u"sha256"].toString(), is = after[u"sha256"].toString();
            const bool saysSame = before[u"uri"] == after[u"uri"] && before[u"partitions"] == after[u"partitions"];
            if (!was.isEmpty() && !is.isEmpty() && was != is && saysSame)
                m_found.push_back({SignalKind::DatasetMoved,
                                   Element::Data,
                                   {},
                                   name,
                                   ElementWords::tr("The data set %1 names the same place and holds other bytes than before.").arg(name),
                                   0});
        }
}

void SignalSearch::lookAtContract()
{
    if (m_base == nullptr)
        return;
    const auto contractOf = [](const Manifest& manifest) { return contractFrom(manifest.declared.value(u"interface").toObject()); };
    const Asset* declared = m_now.find(u"gatehouse.yaml");
    for (const ContractLine& line : differenceOf(contractOf(*m_base), contractOf(m_now)).lines)
        m_found.push_back({SignalKind::Contract, declared != nullptr ? declared->element : Element::Configuration, u"gatehouse.yaml"_s,
                           u"interface.%1.%2"_s.arg(line.input ? u"inputs"_s : u"outputs"_s, line.field), line.sentence, 0});
}

}
