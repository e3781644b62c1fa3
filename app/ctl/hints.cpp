// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/hints.h"

#include "ctl/command.h"

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct Hint {
    const char* code;
    const char* sentence;
};

constexpr Hint Hints[] = {
    {"unknown-version", QT_TRANSLATE_NOOP("Ctl", "“gatehousectl list” shows what there is.")},
    {"unknown-model", QT_TRANSLATE_NOOP("Ctl", "“gatehousectl list” shows what there is, “gatehousectl model add” makes a model.")},
    {"unknown-field", QT_TRANSLATE_NOOP("Ctl", "“gatehousectl field add” adds a field.")},
    {"unknown-consumer", QT_TRANSLATE_NOOP("Ctl", "“gatehousectl consumer add” registers one.")},
    {"unknown-slot", QT_TRANSLATE_NOOP("Ctl", "“gatehousectl slot add” makes one.")},
    {"unknown-finding", QT_TRANSLATE_NOOP("Ctl", "“gatehousectl finding list” shows them.")},
    {"unknown-person", QT_TRANSLATE_NOOP("Ctl", "“gatehousectl people list” shows who is, “gatehousectl people add” adds somebody.")},
    {"unknown-delegation", QT_TRANSLATE_NOOP("Ctl", "“gatehousectl delegate list” shows them.")},
    {"role-is-a-fact", QT_TRANSLATE_NOOP("Ctl", "“gatehousectl model edit” changes the owner.")},
    {"evidence-missing", QT_TRANSLATE_NOOP("Ctl", "“gatehousectl evidence add” records it.")},
    {"targets-report-themselves", QT_TRANSLATE_NOOP("Ctl", "“gatehousectl target report” is how they do.")},
    {"no-registry", QT_TRANSLATE_NOOP("Ctl", "Use --registry URL, or set GATEHOUSE_REGISTRY.")},
    {"no-registry-there", QT_TRANSLATE_NOOP("Ctl", "“gatehousectl init URL” makes one.")},
    {"manifest-missing", QT_TRANSLATE_NOOP("Ctl", "“gatehousectl audit verify” does.")},
    {"policy-missing", QT_TRANSLATE_NOOP("Ctl", "“gatehousectl audit verify” does.")},
    {"damaged-manifest", QT_TRANSLATE_NOOP("Ctl", "“gatehousectl audit verify” does.")},
};

void add(QStringList& hints, const QString& code, const QString& sentence)
{
    for (const Hint& hint : Hints)
        if (code == QLatin1StringView(hint.code) && !sentence.contains(u"gatehousectl") && !hints.contains(Ctl::tr(hint.sentence)))
            hints << Ctl::tr(hint.sentence);
}

}

QStringList hintsFor(const Error& error)
{
    QStringList hints;
    add(hints, error.code, error.sentence);
    for (const Obstacle& obstacle : error.obstacles)
        add(hints, obstacle.code, obstacle.sentence);
    return hints;
}

}
