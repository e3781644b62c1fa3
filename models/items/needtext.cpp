// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/needtext.h"

#include "domain/evaluation.h"
#include "governance/separation.h"
#include "items/statementtext.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace gatehouse::items {

using namespace Qt::StringLiterals;
using governance::NeedState;
using governance::VersionFacts;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(NeedText)
};

QString author(const VersionFacts& facts)
{
    return governance::displayed(facts.registry, facts.version->author);
}

QString owner(const VersionFacts& facts)
{
    return governance::displayed(facts.registry, facts.model->owner);
}

// How the author of a draft brings in what is missing.
QString byImport(const VersionFacts& facts, const QString& what)
{
    return facts.version->review == ReviewState::Draft
        ? Words::tr("%1, the author, %2 and imports the folder again; the draft is replaced.").arg(author(facts), what)
        : Words::tr("%1, the author, %2 in a new revision.").arg(author(facts), what);
}

QString byOwner(const VersionFacts& facts)
{
    return Words::tr("%1, the owner of the model, sets it in the facts of the model.").arg(owner(facts));
}

NeedText ofElement(const VersionFacts& facts, Element element)
{
    const auto assets = facts.manifest.of(element);
    QStringList names;
    for (const Asset* asset : assets)
        names << asset->path;
    constexpr int Shown = 6;
    const auto more = names.size() - Shown;
    QString found = names.mid(0, Shown).join(u'\n');
    if (more > 0)
        found += u'\n' + Words::tr("and %n more file(s)", nullptr, int(more));
    if (names.isEmpty())
        found = facts.manifest.declared.value(u"datasets").toArray().isEmpty() || element != Element::Data
            ? Words::tr("This version has no file of it.")
            : Words::tr("No file, but references to data sets.");
    return {Words::tr("A version has at least one file of the element “%1”, or for data a reference to a data set.").arg(labelOf(element)), found,
            byImport(facts, Words::tr("adds a file, or names one under “elements” in gatehouse.yaml")), CheckPlace::Elements};
}

NeedText ofThreshold(const VersionFacts& facts, const QString& metric, const QString& sentence)
{
    const auto threshold = std::ranges::find(facts.gate().thresholds, metric, &Threshold::metric);
    return {threshold == facts.gate().thresholds.end() ? metric : Words::tr("The submitted evaluation has %1.").arg(wordsOf(*threshold)), sentence,
            byImport(facts, Words::tr("evaluates it on the data that the policy compares, under “evaluation” in gatehouse.yaml")),
            CheckPlace::Elements};
}

// What stands in a part of gatehouse.yaml or of the model's facts, shortened.
QString shortly(const QString& text)
{
    constexpr int Longest = 400;
    QString trimmed = text.trimmed();
    if (trimmed.size() <= Longest)
        return trimmed;
    const qsizetype space = trimmed.lastIndexOf(u' ', Longest);
    return trimmed.left(space > 0 ? space : Longest) + u'…';
}

NeedText ofStatement(const VersionFacts& facts, const QString& need)
{
    const Manifest& manifest = facts.manifest;
    if (need == u"release-notes")
        return {Words::tr("Release notes say what changed, and why this version exists."), shortly(manifest.why()),
                byImport(facts, Words::tr("writes them into the change log or under “release_notes” in gatehouse.yaml")), CheckPlace::ReleaseNotes};
    if (need == u"intended-use")
        return {Words::tr("The version says what its answers may be used for, and what not."), shortly(manifest.intendedUse),
                byImport(facts, Words::tr("writes it under “intended_use” in gatehouse.yaml")), CheckPlace::Elements};
    if (need == u"operating-requirements")
        return {Words::tr("The version says how it has to run: mode, latency, volume, freshness."),
                shortly(asEntered(manifest.declared.value(u"requirements"))),
                byImport(facts, Words::tr("writes them under “requirements” in gatehouse.yaml")), CheckPlace::Elements};
    if (need == u"golden-tests")
        return ofElement(facts, Element::GoldenTests);
    if (need == u"consumers")
        return {Words::tr("The model names who uses its answers."), shortly(asEntered(facts.model->consumers)), byOwner(facts),
                CheckPlace::ModelFacts};
    if (need == u"results")
        return {Words::tr("The model names where its answers are found."), shortly(asEntered(facts.model->results)), byOwner(facts),
                CheckPlace::ModelFacts};
    return {};
}

}

NeedText needText(const VersionFacts& facts, const governance::Need& need)
{
    NeedText text;
    if (need.state == NeedState::NotApplicable)
        text = {need.sentence, {}, {}, CheckPlace::None};
    else if (need.need == u"unexplained-changes")
        text = {Words::tr("The release notes name every file that differs from the base, so that nothing changes in silence."), need.sentence,
                byImport(facts, Words::tr("names each changed file in the release notes")), CheckPlace::ReleaseNotes};
    else if (need.need.startsWith(u"threshold-"))
        text = ofThreshold(facts, need.need.mid(10), need.sentence);
    else if (need.need.startsWith(u"field-"))
        text = {Words::tr("The field “%1” of the model has a value.").arg(need.need.mid(6)), need.sentence, byOwner(facts), CheckPlace::ModelFacts};
    else if (const auto element = need.need.startsWith(u"element-") ? fromName<Element>(need.need.mid(8)) : std::nullopt)
        text = ofElement(facts, *element);
    else
        text = ofStatement(facts, need.need);
    if (text.found.isEmpty() && need.state != NeedState::NotApplicable)
        text.found = need.state == NeedState::Met ? need.sentence : Words::tr("Nothing is stated.");
    if (need.state == NeedState::Waived)
        text.mend = Words::tr("Nobody has to: %1, the author, waived it at the submit: %2").arg(author(facts), need.reason);
    else if (need.state != NeedState::Missing)
        text.mend.clear();
    else if (facts.version->review == ReviewState::Draft)
        text.mend += u' '
            + (need.waivable ? Words::tr("Or the author waives it with a reason at the submit.") : Words::tr("It cannot be waived at this tier."));
    return text;
}

}
