// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/routine.h"

#include "domain/changes.h"
#include "domain/contract.h"
#include "domain/listed.h"
#include "governance/obstacles.h"

#include <algorithm>

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

namespace {

// The base is what reviewers approved; what nobody has approved cannot be carried on with fewer of them.
QString whyBaseDoesNotServe(const VersionFacts& facts)
{
    if (!facts.baseManifest || !facts.base)
        return Governance::tr("it has no base");
    if (facts.base->modelName != facts.version->modelName)
        return Governance::tr("its base, %1, is of another model").arg(facts.base->name());
    if (facts.base->review != ReviewState::Approved)
        return Governance::tr("its base, %1, is not approved").arg(facts.base->name());
    if (facts.base->usabilityAt(facts.registry.now) == Usability::Unusable)
        return Governance::tr("its base, %1, is unusable").arg(facts.base->name());
    return {};
}

// Which element a file belongs to is stated by the author, so a new file is never routine: it could be called a trained object.
bool isTrainedAnew(const FileChange& change)
{
    return change.status == FileStatus::Changed && change.before->element == Element::TrainedObject && change.after->element == Element::TrainedObject
        && change.before->executable == change.after->executable;
}

void addFiles(QStringList& others, const VersionFacts& facts)
{
    const std::vector<FileChange> changes = changesBetween(*facts.baseManifest, facts.manifest);
    const auto explanations = explanationsOf(changes, {});
    int count = 0;
    QString first;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        const FileChange& change = changes[i];
        if (isTrainedAnew(change) || explanations[i] == Explanation::NotNeeded) // which covers what is the same
            continue;
        if (count++ == 0)
            first = u"%1 (%2, %3)"_s.arg(change.path, labelOf(change.element).toLower(), labelOf(change.status).toLower());
    }
    if (count > 0)
        others << Governance::tr("%n file(s) beside trained objects differ, first: %1", nullptr, count).arg(first);
}

void addStatements(QStringList& others, const VersionFacts& facts)
{
    if (facts.manifest.intendedUse != facts.baseManifest->intendedUse)
        others << Governance::tr("the intended use differs");
    QStringList keys = facts.manifest.declared.keys() + facts.baseManifest->declared.keys();
    keys.removeDuplicates();
    keys.sort();
    for (const QString& key : std::as_const(keys))
        if (key != u"datasets" && key != u"evaluation" && key != u"interface"
            && facts.manifest.declared.value(key) != facts.baseManifest->declared.value(key))
            others << Governance::tr("“%1” of gatehouse.yaml differs").arg(key);
    // A unit or a description may differ where the contract that is computed does not.
    const QJsonValue before = facts.baseManifest->declared.value(u"interface"), after = facts.manifest.declared.value(u"interface");
    const ContractDifference contract = differenceOf(contractFrom(before.toObject()), contractFrom(after.toObject()));
    if (contract.change != ContractChange::Same)
        others << Governance::tr("the interface contract is %1").arg(labelOf(contract.change).toLower());
    else if (before != after)
        others << Governance::tr("“%1” of gatehouse.yaml differs").arg(u"interface"_s);
}

}

Routine judgeRoutine(const VersionFacts& facts)
{
    if (const QString why = whyBaseDoesNotServe(facts); !why.isEmpty())
        return {false, {why}};
    QStringList others;
    addFiles(others, facts);
    addStatements(others, facts);
    for (const ThresholdLine& line : compare(facts.gate().thresholds, facts.manifest, &*facts.baseManifest))
        if (line.state != ThresholdState::Met)
            others << line.sentence.chopped(line.sentence.endsWith(u'.') ? 1 : 0);
    if (!others.isEmpty())
        return {false, others};
    return {true,
            {Governance::tr("only dataset references, trained objects and the evaluation differ from %1").arg(facts.base->name()),
             Governance::tr("the contract is the same"), Governance::tr("every threshold is met")}};
}

bool isRoutine(const VersionFacts& facts)
{
    if (!facts.version)
        return false;
    const bool open = facts.version->review == ReviewState::Draft || facts.version->review == ReviewState::Adopted;
    return open ? facts.gate().routine && judgeRoutine(facts).holds : facts.version->routine;
}

QString routineSentence(const VersionFacts& facts)
{
    if (!facts.version || !facts.gate().routine)
        return {};
    const bool routine = isRoutine(facts);
    const Routine judged = judgeRoutine(facts);
    // What came after the submit, as a base that was opened again, is no reason of what was judged then.
    if (judged.holds != routine)
        return routine ? Governance::tr("Routine, as judged at its submit.") : Governance::tr("Not routine, as judged at its submit.");
    return (routine ? Governance::tr("Routine: %1.") : Governance::tr("Not routine: %1.")).arg(clauses(judged.reasons));
}

}
