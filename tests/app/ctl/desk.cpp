// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "support/chance.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <stdexcept>

namespace gatehouse::testing {

using namespace Qt::StringLiterals;

QStringList Ran::codes() const
{
    QStringList codes;
    for (const QJsonValue obstacle : json().value(u"obstacles").toArray())
        codes << obstacle[u"code"].toString();
    return codes;
}

Ran gatehousectl(const QStringList& arguments, const QByteArray& input)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"GATEHOUSE_REGISTRY"_s);
    program.setProcessEnvironment(environment);
    program.start(qEnvironmentVariable("GATEHOUSE_BIN") + u"/gatehousectl"_s, arguments);
    program.write(input);
    program.closeWriteChannel();
    if (!program.waitForFinished(120'000) || program.exitStatus() != QProcess::NormalExit)
        throw std::runtime_error("gatehousectl did not end: " + arguments.join(u' ').toStdString());
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error(path.toStdString());
}

Desk::Desk(bool solo)
    : model(anyName(u"model"_s))
    , admin(anyName(u"admin"_s))
    , owner(anyName(u"owner"_s))
    , author(anyName(u"author"_s))
    , reviewer(anyName(u"reviewer"_s))
    , risk(anyName(u"risk"_s))
    , secondRisk(anyName(u"risk"_s))
{
    must(admin, solo ? QStringList{u"init"_s, url(), u"--solo"_s} : QStringList{u"init"_s, url()});
    for (const QString& person : {owner, author, reviewer, risk, secondRisk})
        must(admin, {u"people"_s, u"add"_s, person, u"--display"_s, anyName(u"Display"_s)});
    must(admin, {u"people"_s, u"grant"_s, reviewer, u"technical-reviewer"_s});
    for (const QString& person : {risk, secondRisk})
        must(admin, {u"people"_s, u"grant"_s, person, u"risk-approver"_s});
}

Ran Desk::as(const QString& person, QStringList arguments) const
{
    return gatehousectl(QStringList{u"--registry"_s, url(), u"--json"_s, u"--as"_s, person} + arguments);
}

Ran Desk::text(QStringList arguments) const
{
    return gatehousectl(QStringList{u"--registry"_s, url()} + arguments);
}

QJsonObject Desk::must(const QString& person, const QStringList& arguments) const
{
    const Ran ran = as(person, arguments);
    if (ran.status != 0)
        throw std::runtime_error((arguments.join(u' ') + u": "_s + QString::number(ran.status) + u' ').toStdString() + ran.err.toStdString()
                                 + ran.out.toStdString());
    return ran.json();
}

QString Desk::folder(const QString& name, const QString& notes) const
{
    const QString root = path(name);
    const auto some = [] { return anySentence().toUtf8() + '\n'; };
    writeFile(root + u"/src/score.py"_s, "# score\n" + some() + "print('same')\n");
    writeFile(root + u"/src/same.py"_s, "print('never changes')\n");
    writeFile(root + u"/requirements.txt"_s, "numpy==2.1.0\n");
    writeFile(root + u"/config/model.yaml"_s, "threshold: 0.5\n");
    writeFile(root + u"/model/weights.pkl"_s, QByteArray("\x80\x04\0", 3) + anyBytes(200));
    writeFile(root + u"/data/sample.csv"_s, "id,amount\n1,2\n");
    writeFile(root + u"/golden/inputs.csv"_s, "id,amount\n1,2\n");
    writeFile(root + u"/golden/expected.csv"_s, "id,score\n1,0.5\n");
    writeFile(root + u"/README.md"_s, "# A model\n" + some());
    writeFile(
        root + u"/gatehouse.yaml"_s,
        "purpose: Which of the rows deserves a look?\nowner: " + owner.toUtf8() + "\ntier: medium\nintended_use: For the people of the desk.\n"
            + "requirements: {mode: batch, latency_ms: 5}\nconsumers: [{name: desk, uses: results}]\nresults: [{place: /srv/out, format: csv, kind: file}]\n"
            + "golden: {inputs: golden/inputs.csv, expected: golden/expected.csv, key: id}\nrelease_notes: |\n  "
            + notes.toUtf8().replace("\n", "\n  ") + "\n");
    return root;
}

void Desk::import(const QString& label, const QStringList& more) const
{
    const QString root = folder(u"folder-"_s + label, u"Scripts, documentation, trained object, configuration: all of it for "_s + label);
    must(author, QStringList{u"import"_s, u"folder"_s, root, u"--model"_s, model, u"--label"_s, label} + more);
}

void Desk::submitted(const QString& label) const
{
    import(label);
    must(author, {u"submit"_s, version(label)});
}

QStringList Desk::approval(const QString& label, const QString& role) const
{
    QStringList arguments{u"approve"_s, version(label), u"--role"_s, role, u"--reason"_s, anySentence()};
    const QStringList items = role == u"technical-reviewer"
        ? QStringList{u"purpose"_s, u"data-lineage"_s, u"no-leakage=windows end before"_s, u"evaluation"_s, u"limits"_s}
        : QStringList{u"business-use"_s, u"risk-acceptance=accepted on these terms"_s, u"consumers-informed"_s};
    for (const QString& item : items)
        arguments << u"--tick"_s << item;
    return arguments;
}

void Desk::approved(const QString& label) const
{
    submitted(label);
    must(reviewer, approval(label, u"technical-reviewer"_s));
    must(risk, approval(label, u"risk-approver"_s));
}

QJsonObject Desk::show(const QString& label) const
{
    return must(admin, {u"show"_s, version(label)});
}

}
