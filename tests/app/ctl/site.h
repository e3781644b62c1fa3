// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"
#include "support/chance.h"

namespace gatehouse::testing {

using namespace Qt::StringLiterals;

// A desk with the people that a deployment asks for, and a slot.
class Site : public Desk {
public:
    Site()
    {
        for (const auto& [name, role] :
             {std::pair(deployer, u"deployer"_s), std::pair(approver, u"go-live-approver"_s), std::pair(host, u"monitor"_s)}) {
            must(admin, {u"people"_s, u"add"_s, name});
            must(admin, {u"people"_s, u"grant"_s, name, role});
        }
        must(deployer, {u"slot"_s, u"add"_s, slot, u"--purpose"_s, anySentence()});
        writeFile(path(u"night.md"_s), anySentence().toUtf8());
        // As desk.folder() states them: what was measured is better by far.
        writeFile(
            path(u"load.json"_s),
            R"({"latency_ms": 0.5, "throughput_per_s": 1000000, "feature_freshness_h": 0.1, "memory_mb": 1, "users": 1000000, "batch_minutes": 1})");
    }

    void start(const QString& label, const QString& rollback = u"first"_s, const QStringList& more = {}) const
    {
        must(deployer,
             QStringList{u"deployment"_s, u"start"_s, version(label), u"--slot"_s, slot, u"--target"_s, target, u"--rollback"_s, rollback} + more);
    }
    QJsonObject deploy(const QString& label, const QString& rollback) const
    {
        start(label, rollback);
        const QString digest = show(label).value(u"digest").toString();
        report(digest);
        for (const QString& kind : {u"end-to-end"_s, u"golden-tests"_s, u"edge-grid"_s, u"old-and-new"_s})
            evidence(label, kind, u"night.md"_s);
        evidence(label, u"operating-requirements"_s, u"load.json"_s);
        return must(deployer, {u"deployment"_s, u"submit"_s, version(label), u"--slot"_s, slot});
    }
    void evidence(const QString& label, const QString& kind, const QString& file) const
    {
        must(deployer, {u"evidence"_s, u"add"_s, version(label), u"--slot"_s, slot, u"--kind"_s, kind, u"--file"_s, path(file)});
    }
    void report(const QString& build) const { must(host, {u"target"_s, u"report"_s, u"--slot"_s, slot, u"--target"_s, target, u"--build"_s, build}); }
    void clear(const QString& label) const
    {
        must(approver,
             {u"approve"_s, version(label), u"--slot"_s, slot, u"--role"_s, u"go-live-approver"_s, u"--tick"_s, u"evidence-read"_s, u"--tick"_s,
              u"way-back="_s + anySentence()});
    }
    void live(const QString& label, const QString& rollback) const
    {
        deploy(label, rollback);
        clear(label);
        must(deployer, {u"deployment"_s, u"go-live"_s, version(label), u"--slot"_s, slot});
    }
    Ran check(const QString& label) const { return as(deployer, {u"check"_s, version(label), u"--slot"_s, slot}); }
    QString resolved() const { return as(deployer, {u"resolve"_s, model, u"--slot"_s, slot}).json().value(u"version").toString(); }
    QString stateOf(const QString& label) const { return show(label).value(u"deployments")[0][u"state"].toString(); }

    QString deployer = anyName(u"deployer"_s), approver = anyName(u"approver"_s), host = anyName(u"host"_s);
    QString slot = anyName(u"slot"_s), target = anyName(u"target"_s);
};

}
